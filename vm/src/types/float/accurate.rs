//! `exp`, `log`, `log10`, `**` and `hypot` for doubles, rounded correctly but for about one
//! result in a
//! thousand.
//!
//! The functions of crate `libm` are off by one in the last place for every tenth argument, which
//! `print` shows. Here the same results are refined with *double-double* numbers: the unevaluated
//! sum of two doubles, about 100 bits. Special values, overflow and subnormal results are
//! libm's.

/// A number as the sum of two doubles, of which the second is less than half a unit in the last
/// place of the first.
#[derive(Clone, Copy)]
struct Double2(f64, f64);

/// log(2)
const LN_2: Double2 = Double2(core::f64::consts::LN_2, 2.319_046_813_846_299_6e-17);
/// 1/log(10)
const LOG10_E: Double2 = Double2(core::f64::consts::LOG10_E, 1.098319650216765e-17);
/// 1/3
const THIRD: Double2 = Double2(1.0 / 3.0, 1.850_371_707_708_594e-17);

/// The exact sum.
fn two_sum(a: f64, b: f64) -> Double2 {
    let sum = a + b;
    let b_part = sum - a;
    Double2(sum, (a - (sum - b_part)) + (b - b_part))
}

/// The exact product (Dekker, Veltkamp).
fn two_product(a: f64, b: f64) -> Double2 {
    let ((a1, a2), (b1, b2)) = (halves(a), halves(b));
    let product = a * b;
    Double2(product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2)
}

/// A double as the sum of two with 26 bits each.
fn halves(a: f64) -> (f64, f64) {
    let shifted = a * 134_217_729.0;
    let high = shifted - (shifted - a);
    (high, a - high)
}

impl Double2 {
    fn add(self, other: Double2) -> Double2 {
        let Double2(sum, error) = two_sum(self.0, other.0);
        two_sum(sum, error + self.1 + other.1)
    }

    fn mul(self, other: Double2) -> Double2 {
        let Double2(product, error) = two_product(self.0, other.0);
        two_sum(product, error + self.0 * other.1 + self.1 * other.0)
    }

    /// Times a power of two.
    fn scale(self, power: f64) -> Double2 {
        Double2(self.0 * power, self.1 * power)
    }

    fn value(self) -> f64 {
        self.0 + self.1
    }
}

impl From<f64> for Double2 {
    fn from(x: f64) -> Double2 {
        Double2(x, 0.0)
    }
}

/// `e ** x` as a number between 0.7 and 1.5 and an exponent of two.
fn exp_parts(x: Double2) -> (Double2, i32) {
    let k = ::libm::rint(x.0 / LN_2.0);
    let rest = x.add(LN_2.mul((-k).into()));
    // The series of exp(r) - 1 for a sixteenth of that; the small terms need one double only.
    let r = rest.scale(1.0 / 16.0);
    let mut small = 0.0;
    for n in (5..12).rev() {
        small = r.0 / f64::from(n) * (1.0 + small);
    }
    let one = Double2::from(1.0);
    let mut p = one.add(small.into());
    p = one.add(p.mul(r.scale(0.25)));
    p = one.add(p.mul(r.mul(THIRD)));
    p = one.add(p.mul(r.scale(0.5))).mul(r);
    for _ in 0..4 {
        p = p.scale(2.0).add(p.mul(p));
    }
    (one.add(p), k as i32)
}

/// The logarithm of a positive finite number: libm's, and one step of Newton's method.
fn logarithm(x: f64) -> Double2 {
    let (mut mantissa, mut exponent) = ::libm::frexp(x);
    if mantissa < core::f64::consts::FRAC_1_SQRT_2 {
        (mantissa, exponent) = (mantissa * 2.0, exponent - 1);
    }
    let guess = ::libm::log(mantissa);
    let (power, shift) = exp_parts((-guess).into());
    let ratio = power.mul((::libm::ldexp(mantissa, shift)).into());
    let error = ratio.add((-1.0).into());
    let fraction = two_sum(guess, error.0 - error.0 * error.0 / 2.0);
    let fraction = two_sum(fraction.0, fraction.1 + error.1);
    LN_2.mul(f64::from(exponent).into()).add(fraction)
}

/// `e ** x`
pub fn exp(x: f64) -> f64 {
    let rough = ::libm::exp(x);
    if !rough.is_normal() || x == 0.0 {
        return rough;
    }
    let (power, shift) = exp_parts(x.into());
    ::libm::ldexp(power.value(), shift)
}

/// The natural logarithm.
pub fn log(x: f64) -> f64 {
    let rough = ::libm::log(x);
    if !rough.is_finite() || rough == 0.0 { rough } else { logarithm(x).value() }
}

/// The logarithm in base ten.
pub fn log10(x: f64) -> f64 {
    let rough = ::libm::log10(x);
    if !rough.is_finite() || rough == 0.0 { rough } else { logarithm(x).mul(LOG10_E).value() }
}

/// `x ** y`
pub fn pow(x: f64, y: f64) -> f64 {
    if y == 2.0 {
        return x * x;
    }
    let rough = ::libm::pow(x, y);
    if !rough.is_normal() || !x.is_finite() || !y.is_finite() || x == 1.0 || y == 0.0 {
        return rough;
    }
    let (power, shift) = exp_parts(logarithm(x.abs()).mul(y.into()));
    ::libm::ldexp(power.value(), shift).copysign(rough)
}

/// `sqrt(x * x + y * y)`
pub fn hypot(x: f64, y: f64) -> f64 {
    let rough = ::libm::hypot(x, y);
    if !rough.is_normal() {
        return rough;
    }
    // Scaled, so that no square overflows or becomes subnormal.
    let (_, exponent) = ::libm::frexp(rough);
    let [x, y] = [x, y].map(|side| ::libm::ldexp(side, -exponent));
    let square = two_product(x, x).add(two_product(y, y));
    let root = ::libm::sqrt(square.0);
    let error = square.add(two_product(-root, root));
    ::libm::ldexp(root + error.value() / (2.0 * root), exponent)
}
