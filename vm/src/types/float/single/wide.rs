//! Numbers with a mantissa of 62 bits: what functions of 32-bit floats are computed in, so that a
//! result is rounded once.
//!
//! Sums and products are good for 60 bits, quotients for 45 and roots for 53. Their exponential,
//! logarithm and angle are in [`super::series`].

use super::rounding::{parts, root};

/// `mantissa × 2^exponent`. The mantissa of a number that is not zero has 63 bits and a sign.
#[derive(Clone, Copy)]
pub struct Wide {
    pub(super) mantissa: i64,
    pub(super) exponent: i32,
}

/// Behind the point of a mantissa that stands for 1 to 2.
pub(super) const PLACES: i32 = 62;
/// 1 with so many places.
pub(super) const UNIT: i64 = 1 << PLACES;
/// The exponent of zero, and of what no float comes close to.
pub(super) const FAR: i32 = 9999;

/// The high half of the product: that of two numbers below a half, × 2³².
fn times(a: i32, b: i32) -> i32 {
    ((i64::from(a) * i64::from(b)) >> 32) as i32
}

/// The high half of the product; two bits may be missing.
pub fn high_half(a: i64, b: i64) -> i64 {
    let low = |x: i64| (x as u32 >> 1) as i32;
    let (high_a, high_b) = ((a >> 32) as i32, (b >> 32) as i32);
    let rest = i64::from(times(high_a, low(b))) + i64::from(times(low(a), high_b));
    i64::from(high_a) * i64::from(high_b) + (rest << 1)
}

/// A function whose address is known gets references as they are; of others the compiler makes
/// copies that take each number apart at every call.
#[used]
static OF_TWO: [fn(&Wide, &Wide) -> Wide; 5] =
    [Wide::add, Wide::sub, Wide::mul, Wide::quotient, Wide::atan2];
#[used]
static OF_ONE: [fn(&Wide) -> Wide; 4] = [Wide::exp, Wide::exp2, Wide::log2, Wide::sqrt];
#[used]
static FLOAT: fn(&Wide) -> f32 = Wide::float;

impl Wide {
    pub const ZERO: Wide = Wide { mantissa: 0, exponent: -FAR };
    pub const ONE: Wide = Wide { mantissa: UNIT, exponent: -PLACES };
    pub const LN_2: Wide = Wide { mantissa: 0x58B9_0BFB_E8E7_BCD6, exponent: -63 };
    pub const LOG2_E: Wide = Wide { mantissa: 0x5C55_1D94_AE0B_F85E, exponent: -62 };
    pub const LOG10_2: Wide = Wide { mantissa: 0x4D10_4D42_7DE7_FBCC, exponent: -64 };
    pub const PI: Wide = Wide { mantissa: 0x6487_ED51_10B4_611A, exponent: -61 };

    /// Of any mantissa.
    #[inline(never)]
    pub const fn new(mantissa: i64, exponent: i32) -> Wide {
        if mantissa == 0 {
            return Wide::ZERO;
        }
        let shift = mantissa.unsigned_abs().leading_zeros() - 1;
        Wide { mantissa: mantissa << shift, exponent: exponent - shift as i32 }
    }

    /// Of a float that is not NaN; an infinity is far beyond all floats.
    pub fn of(x: f32) -> Wide {
        let (mantissa, exponent) = parts(x);
        if mantissa == 0 {
            return Wide::ZERO;
        }
        let shift = mantissa.leading_zeros() - 1;
        let size = (mantissa << shift) as i32;
        let exponent = if x.is_infinite() { FAR } else { exponent - shift as i32 - 32 };
        Wide { mantissa: i64::from(if x < 0.0 { -size } else { size }) << 32, exponent }
    }

    /// The nearest float.
    pub fn float(&self) -> f32 {
        // What is left out says only that it is not zero.
        let high = (self.mantissa >> 32) as i32 | i32::from(self.mantissa as u32 != 0);
        let (high, exponent) = (high as f32, self.exponent + 32);
        if (-126..=127 - 30).contains(&exponent) {
            return high * f32::from_bits(((exponent + 127) as u32) << 23);
        }
        ::libm::ldexpf(high, exponent)
    }

    /// Cut off behind so many places; it has to fit.
    pub fn fixed(&self, places: i32) -> i64 {
        self.mantissa >> (-places - self.exponent).clamp(0, 63)
    }

    /// With [`PLACES`], of a number below 2.
    pub fn fraction(&self) -> i64 {
        self.fixed(PLACES)
    }

    /// Of a number with [`PLACES`].
    pub fn from_fraction(value: i64) -> Wide {
        Wide::new(value, -PLACES)
    }

    pub fn is_zero(&self) -> bool {
        self.mantissa == 0
    }

    /// Times a power of two.
    pub fn scale(&self, power: i32) -> Wide {
        Wide { mantissa: self.mantissa, exponent: self.exponent + power }
    }

    pub fn minus(&self) -> Wide {
        Wide { mantissa: -self.mantissa, exponent: self.exponent }
    }

    pub fn abs(&self) -> Wide {
        Wide { mantissa: self.mantissa.abs(), exponent: self.exponent }
    }

    pub fn add(&self, other: &Wide) -> Wide {
        let (low, high) =
            if self.exponent < other.exponent { (self, other) } else { (other, self) };
        let shift = (high.exponent - low.exponent).min(62);
        let sum = (high.mantissa >> 1) + (low.mantissa >> (shift + 1));
        Wide::new(sum, high.exponent + 1)
    }

    pub fn sub(&self, other: &Wide) -> Wide {
        self.add(&other.minus())
    }

    pub fn mul(&self, other: &Wide) -> Wide {
        Wide::new(high_half(self.mantissa, other.mantissa), self.exponent + other.exponent + 64)
    }

    /// Not by zero.
    pub fn div(&self, other: &Wide) -> Wide {
        let Wide { mantissa, exponent } = self.quotient(other);
        Wide::new(mantissa, exponent)
    }

    /// The same, with a mantissa of up to three bits less than others have. If that of `self` has
    /// fewer, so has the quotient.
    pub fn quotient(&self, other: &Wide) -> Wide {
        const TWO_62: f32 = UNIT as f32;
        let unit = other.mantissa.unsigned_abs() as i64;
        // 23 bits of 2⁹³ / unit.
        let inverse = (TWO_62 / (unit >> 31) as u32 as f32) as i32;
        // The quotient × 2²⁹ to as many bits; an eighth of what it leaves, and that divided.
        let first = times((self.mantissa >> 32) as i32, inverse);
        let rest = (self.mantissa >> 3) - high_half(i64::from(first) << 32, unit);
        let more = (i64::from((rest >> 8) as i32) * i64::from(inverse)) >> 22;
        let size = (i64::from(first) << 31) + more;
        let mantissa = if other.mantissa < 0 { -size } else { size };
        Wide { mantissa, exponent: self.exponent - other.exponent - 60 }
    }

    /// The root of a number of at least zero.
    pub fn sqrt(&self) -> Wide {
        if self.is_zero() {
            return *self;
        }
        let odd = self.exponent & 1;
        let (root, rest) = root((self.mantissa as u64) << odd);
        // Half of `rest / root` is less than one unit.
        let more = (rest >> 2) as u32 as f32 / root as f32 * (1_u32 << 31) as f32;
        Wide::new((i64::from(root) << 30) + more as i64, (self.exponent - odd) / 2 - 30)
    }
}
