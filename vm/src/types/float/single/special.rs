//! The hyperbolic functions, the error and the gamma function for 32-bit floats, by way of
//! [`Wide`].

use super::angle::sin;
use super::rounding::floor;
use super::series::polynomial;
use super::wide::{PLACES, Wide, high_half};

/// So small that these functions are their argument.
const TINY: f32 = 1.0 / 4096.0;

/// 2/√π, with [`PLACES`]
const TWO_OVER_ROOT_PI: i64 = 0x4837_5D41_0A6D_B447;
/// log(√(2π))
const HALF_LN_2PI: Wide = Wide::new(0x759F_C721_92FA_D29A, -63);
const THIRD: Wide = Wide::new(0x5555_5555_5555_5555, -64);

/// A function of a wide number; NaN for NaN.
fn of(x: f32, function: impl FnOnce(&Wide) -> Wide) -> f32 {
    if x.is_nan() { x } else { function(&Wide::of(x)).float() }
}

/// An odd function that is its argument where that is small: the result for the argument's size.
fn odd(x: f32, function: fn(&Wide) -> Wide) -> f32 {
    let size = x.abs();
    if size >= TINY { function(&Wide::of(size)).float().copysign(x) } else { x }
}

/// (1 + x) / (1 - x)
fn around_one(x: &Wide) -> Wide {
    Wide::ONE.add(x).div(&Wide::ONE.sub(x))
}

pub fn cbrt(x: f32) -> f32 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    Wide::of(x.abs()).log2().mul(&THIRD).exp2().float().copysign(x)
}

pub fn expm1(x: f32) -> f32 {
    if x.abs() < TINY * TINY { x } else { of(x, |x| x.exp().sub(&Wide::ONE)) }
}

pub fn log1p(x: f32) -> f32 {
    if x.abs() < TINY * TINY {
        return x;
    }
    if x > -1.0 && x < f32::INFINITY {
        return Wide::of(x).add(&Wide::ONE).log().float();
    }
    if x == -1.0 {
        f32::NEG_INFINITY
    } else if x < 0.0 {
        f32::NAN
    } else {
        x
    }
}

pub fn sinh(x: f32) -> f32 {
    odd(x, |x| {
        let power = x.exp();
        power.sub(&Wide::ONE.div(&power)).scale(-1)
    })
}

pub fn cosh(x: f32) -> f32 {
    of(x, |x| {
        let power = x.exp();
        power.add(&Wide::ONE.div(&power)).scale(-1)
    })
}

pub fn tanh(x: f32) -> f32 {
    odd(x, |x| {
        // Beyond 2⁵ it is 1.
        let power = x.scale(1).exp();
        power.sub(&Wide::ONE).div(&power.add(&Wide::ONE))
    })
}

pub fn asinh(x: f32) -> f32 {
    if x.is_infinite() {
        return x;
    }
    odd(x, |x| x.mul(x).add(&Wide::ONE).sqrt().add(x).log())
}

/// NaN below 1.
pub fn acosh(x: f32) -> f32 {
    if (1.0..f32::INFINITY).contains(&x) {
        let x = Wide::of(x);
        return x.mul(&x).sub(&Wide::ONE).sqrt().add(&x).log().float();
    }
    if x < 1.0 { f32::NAN } else { x }
}

/// Infinite at 1 and -1, NaN beyond.
pub fn atanh(x: f32) -> f32 {
    match x.abs() {
        1.0 => f32::INFINITY.copysign(x),
        1.0.. => f32::NAN,
        _ => odd(x, |x| around_one(x).log().scale(-1)),
    }
}

/// From here on `1 - erf(x)` is computed, and below that `erf(x)`.
const MIDDLE: f32 = 0.5;
/// From here on `erf(x)` is 1.
const HIGH: f32 = 16.0;

/// (erf(x)/x - 2/√π) / x² for `x` to a half, as a function of x²; × 2³².
const LOWER_ERF: [i32; 5] = [-1_615_450_529, 484_634_519, -115_377_408, 22_340_036, -3_311_307];
/// exp(x²)·(1 - erf(x)) / y with y = 3/(x + 2) at [`Y_MIDDLE`]; then its difference from that,
/// divided by that of y; × 2³². For `x` from a half to ten.
const UPPER_ERFC: [i32; 12] = [
    1_273_089_277,
    700_729_682,
    134_011_968,
    -91_713_944,
    -43_016_885,
    22_944_988,
    11_045_565,
    -9_190_961,
    -1_843_196,
    3_936_369,
    -226_155,
    -1_210_393,
];
const ERFC_MIDDLE: i64 = 0x1544_66B9_39E4_7A6C;
const Y_MIDDLE: i64 = 0x2E40_0000_0000_0000;

/// `c0 + x·(c1 + x·(c2 + …))`, of `x` and c0 with [`PLACES`], and the others × 2³².
fn fine_polynomial(x: i64, first: i64, coefficients: &[i32]) -> i64 {
    let sum = polynomial((x >> (PLACES - 32)) as i32, coefficients);
    first + high_half(x << 1, i64::from(sum) << 31)
}

/// `1 - erf(x)` for `x` of [`MIDDLE`] to [`HIGH`].
fn upper_erfc(x: &Wide) -> Wide {
    let y = Wide::new(3, 0).div(&x.add(&Wide::ONE.scale(1)));
    let size = fine_polynomial(y.fraction() - Y_MIDDLE, ERFC_MIDDLE, &UPPER_ERFC);
    x.mul(x).minus().exp().mul(&y).mul(&Wide::from_fraction(size))
}

/// The error function for `x` below [`MIDDLE`].
fn lower_erf(x: &Wide) -> Wide {
    let square = x.mul(x).fraction();
    x.mul(&Wide::from_fraction(fine_polynomial(square, TWO_OVER_ROOT_PI, &LOWER_ERF)))
}

pub fn erf(x: f32) -> f32 {
    if x.abs() < MIDDLE {
        return of(x.abs(), lower_erf).copysign(x);
    }
    odd(x.clamp(-HIGH, HIGH), |x| Wide::ONE.sub(&upper_erfc(x)))
}

pub fn erfc(x: f32) -> f32 {
    of(x.clamp(-HIGH, HIGH), |wide| {
        let size = wide.abs();
        if x.abs() < MIDDLE {
            let rest = lower_erf(&size);
            return Wide::ONE.sub(&if x < 0.0 { rest.minus() } else { rest });
        }
        let rest = upper_erfc(&size);
        if x < 0.0 { Wide::ONE.scale(1).sub(&rest) } else { rest }
    })
}

/// 1 - γ
const LOG_GAMMA_FIRST: i64 = 0x1B0E_E607_2093_CE17;
/// (log(Γ(2 + z))/z - 1 + γ) / z from -1/2 to 1/2, × 2³².
const LOG_GAMMA: [i32; 10] = [
    1_384_985_365,
    -289_275_934,
    88_393_766,
    -31_720_555,
    12_417_145,
    -5_124_868,
    2_168_976,
    -945_420,
    498_579,
    -231_643,
];

/// Beyond this the gamma function overflows, or is zero.
const FACTORS: f32 = 64.0;
/// From here on Stirling's series has enough digits.
const STIRLING: f32 = 16.0;

/// The gamma function of `x`, at most [`FACTORS`] in size and no pole, in two parts: the logarithm
/// of that of a number from 1.5 to 2.5, and the factor to it, or the divisor if `x` is less.
fn gamma_parts(x: f32) -> (Wide, Wide) {
    let mut x_wide = Wide::of(x);
    let mut factor = Wide::ONE;
    let mut count = floor(x + 0.5) as i32 - 2;
    while count > 0 {
        x_wide = x_wide.sub(&Wide::ONE);
        factor = factor.mul(&x_wide);
        count -= 1;
    }
    while count < 0 {
        factor = factor.mul(&x_wide);
        x_wide = x_wide.add(&Wide::ONE);
        count += 1;
    }
    let z = x_wide.sub(&Wide::ONE.scale(1));
    let series = fine_polynomial(z.fraction(), LOG_GAMMA_FIRST, &LOG_GAMMA);
    let log = Wide::from_fraction(series).mul(&z);
    (log, factor)
}

/// Zero and the negative integers.
fn is_pole(x: f32) -> bool {
    x <= 0.0 && floor(x) == x
}

/// The gamma function; not of a pole.
pub fn gamma(x: f32) -> f32 {
    if x.abs() > FACTORS {
        let odd = floor(x * 0.5) * 2.0 != floor(x);
        return if x > 0.0 {
            f32::INFINITY
        } else if odd {
            -0.0
        } else {
            0.0
        };
    }
    if x.is_nan() {
        return x;
    }
    let (log, factor) = gamma_parts(x);
    let value = log.exp();
    if x < 1.5 { value.div(&factor) } else { value.mul(&factor) }.float()
}

/// The logarithm of the gamma function's size; infinite at a pole.
pub fn lgamma(x: f32) -> f32 {
    if is_pole(x) {
        return f32::INFINITY;
    }
    if x < -FACTORS {
        // By reflection: log(π / (x·sin(πx))) - log(Γ(-x))
        let sine = sin((x - floor(x + 0.5)) * core::f32::consts::PI);
        let quotient = Wide::PI.div(&Wide::of(sine).mul(&Wide::of(x)).abs());
        return quotient.log().sub(&upper_lgamma(&Wide::of(-x))).float();
    }
    if x > STIRLING {
        return of(x, upper_lgamma);
    }
    if x.is_nan() {
        return x;
    }
    let (log, factor) = gamma_parts(x);
    let product = factor.abs().log();
    if x < 1.5 { log.sub(&product) } else { log.add(&product) }.float()
}

/// Stirling's series: (x - 1/2)·log(x) - x + log(√(2π)) + (1 - 1/(30x²))/(12x), for `x` above
/// [`STIRLING`].
fn upper_lgamma(x: &Wide) -> Wide {
    let power = x.sub(&Wide::ONE.scale(-1)).mul(&x.log());
    let small = Wide::ONE.div(&x.mul(x).mul(&Wide::new(30, 0)));
    let rest = Wide::ONE.sub(&small).mul(&THIRD).scale(-2).div(x);
    power.sub(x).add(&HALF_LN_2PI).add(&rest)
}
