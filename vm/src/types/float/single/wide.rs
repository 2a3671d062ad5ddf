//! Numbers with a mantissa of 62 bits, and their exponential and logarithm: what functions of
//! 32-bit floats are computed in, so that a result is rounded once.
//!
//! The exponential, the logarithm and the angle are good for 35 bits, the rest for 60.

use super::rounding::{parts, sqrt};

/// `mantissa × 2^exponent`. The mantissa of a number that is not zero has 63 bits and a sign.
#[derive(Clone, Copy)]
pub struct Wide {
    mantissa: i64,
    exponent: i32,
}

/// Behind the point of a mantissa that stands for 1 to 2.
const PLACES: i32 = 62;
/// 1 with so many places.
const UNIT: i64 = 1 << PLACES;
/// The exponent of zero, and of what no float comes close to.
const FAR: i32 = 9999;

/// 1/2!, 1/3!, … × 2³²
const EXP: [u32; 10] = [
    0x8000_0000,
    0x2AAA_AAAB,
    0x0AAA_AAAB,
    0x0222_2222,
    0x005B_05B0,
    0x000D_00D0,
    0x0001_A01A,
    0x2E3C,
    0x04A0,
    0x6C,
];
/// 1/3, 1/5, … × 2³²: of the series of arcus tangens, and of its hyperbolic twin.
const ATAN: [u32; 13] = [
    0x5555_5555,
    0x3333_3333,
    0x2492_4925,
    0x1C71_C71C,
    0x1745_D174,
    0x13B1_3B14,
    0x1111_1111,
    0x0F0F_0F0F,
    0x0D79_435E,
    0x0C30_C30C,
    0x0B21_642D,
    0x0A3D_70A4,
    0x097B_425F,
];

/// The high half of the product; a bit or two may be missing.
fn high_half(a: i64, b: i64) -> i64 {
    let (x, y) = (a.unsigned_abs(), b.unsigned_abs());
    let part = |shift_x: u32, shift_y: u32| {
        u64::from((x >> shift_x) as u32) * u64::from((y >> shift_y) as u32)
    };
    let size = (part(32, 32) + (part(32, 0) >> 32) + (part(0, 32) >> 32)) as i64;
    if (a ^ b) < 0 { -size } else { size }
}

/// The product of two numbers of [`PLACES`].
fn product(a: i64, b: i64) -> i64 {
    high_half(a, b) << (64 - PLACES)
}

/// `c0 + x·(c1 + x·(c2 + …))`, all with [`PLACES`].
pub fn polynomial(x: i64, coefficients: &[u32]) -> i64 {
    coefficients.iter().rev().fold(0, |sum, c| product(x, sum) + (i64::from(*c) << (PLACES - 32)))
}

/// A function whose address is known gets references as they are; of others the compiler makes
/// copies that take each number apart at every call.
#[used]
static OF_TWO: [fn(&Wide, &Wide) -> Wide; 5] =
    [Wide::add, Wide::sub, Wide::mul, Wide::div, Wide::atan2];
#[used]
static OF_ONE: [fn(&Wide) -> Wide; 3] = [Wide::exp, Wide::log, Wide::sqrt];
#[used]
static FLOAT: fn(&Wide) -> f32 = Wide::float;

impl Wide {
    pub const ONE: Wide = Wide { mantissa: UNIT, exponent: -PLACES };
    pub const LN_2: Wide = Wide { mantissa: 0x58B9_0BFB_E8E7_BCD6, exponent: -63 };
    pub const LOG2_E: Wide = Wide { mantissa: 0x5C55_1D94_AE0B_F85E, exponent: -62 };
    pub const PI: Wide = Wide { mantissa: 0x6487_ED51_10B4_611A, exponent: -61 };
    pub const LOG10_E: Wide = Wide { mantissa: 0x6F2D_EC54_9B94_38CB, exponent: -64 };

    /// Of any mantissa.
    pub const fn new(mantissa: i64, exponent: i32) -> Wide {
        if mantissa == 0 {
            return Wide { mantissa, exponent: -FAR };
        }
        let shift = mantissa.unsigned_abs().leading_zeros() - 1;
        Wide { mantissa: mantissa << shift, exponent: exponent - shift as i32 }
    }

    /// Of a float that is not NaN; an infinity is far beyond all floats.
    pub fn of(x: f32) -> Wide {
        let (mantissa, exponent) = parts(x);
        let mantissa = i64::from(if x < 0.0 { -(mantissa as i32) } else { mantissa as i32 });
        Wide::new(mantissa, if x.is_infinite() { FAR } else { exponent })
    }

    /// The nearest float.
    pub fn float(&self) -> f32 {
        ::libm::ldexpf(self.mantissa as f32, self.exponent)
    }

    /// Cut off behind so many places; it has to fit.
    fn fixed(&self, places: i32) -> i64 {
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
        let exponent = self.exponent.max(other.exponent);
        let part = |x: &Wide| x.mantissa >> (exponent - x.exponent + 1).min(63);
        Wide::new(part(self) + part(other), exponent + 1)
    }

    pub fn sub(&self, other: &Wide) -> Wide {
        self.add(&other.minus())
    }

    pub fn mul(&self, other: &Wide) -> Wide {
        Wide::new(high_half(self.mantissa, other.mantissa), self.exponent + other.exponent + 64)
    }

    /// Not by zero.
    pub fn div(&self, other: &Wide) -> Wide {
        let (mut rest, unit) = (self.mantissa.unsigned_abs(), other.mantissa.unsigned_abs());
        let mut quotient = 0;
        for _ in 0..PLACES {
            let fits = rest >= unit;
            quotient = quotient << 1 | i64::from(fits);
            rest = (rest - if fits { unit } else { 0 }) << 1;
        }
        let negative = (self.mantissa ^ other.mantissa) < 0;
        let exponent = self.exponent - other.exponent - PLACES + 1;
        Wide::new(if negative { -quotient } else { quotient }, exponent)
    }

    /// `e` to this power; far beyond all floats, or zero, from ±256 on.
    pub fn exp(&self) -> Wide {
        if self.exponent >= 8 - PLACES {
            let exponent = if self.mantissa < 0 { -FAR } else { FAR };
            return Wide { mantissa: UNIT, exponent };
        }
        const FINE: i32 = 54;
        let power = self.mul(&Self::LOG2_E).fixed(FINE);
        let whole = (power + (1 << (FINE - 1))) >> FINE;
        let rest = (power - (whole << FINE)) << (PLACES - FINE);
        let x = product(rest, Self::LN_2.mantissa >> 1);
        let value = UNIT + x + product(product(x, x), polynomial(x, &EXP));
        Wide::new(value, whole as i32 - PLACES)
    }

    /// The natural logarithm of a number above zero.
    pub fn log(&self) -> Wide {
        const ROOT_2: i64 = 0x5A82_799A_0000_0000;
        let above = i32::from(self.mantissa > ROOT_2);
        let mantissa = self.mantissa >> above;
        let power = Wide::new((self.exponent + PLACES + above).into(), 0);
        // log(m) = 2·artanh((m - 1)/(m + 1))
        let less = Wide::from_fraction(mantissa - UNIT);
        let more = Wide::new((mantissa >> 1) + (UNIT >> 1), 1 - PLACES);
        let x = less.div(&more);
        let square = x.mul(&x).fraction();
        let series = UNIT + product(square, polynomial(square, &ATAN[..7]));
        x.mul(&Wide::from_fraction(series)).scale(1).add(&Self::LN_2.mul(&power))
    }

    /// The root of a number of at least zero: that of a float, and one step of Newton's method.
    pub fn sqrt(&self) -> Wide {
        if self.is_zero() {
            return *self;
        }
        let half = (self.exponent + PLACES) >> 1;
        let root = Wide::of(sqrt(self.scale(-2 * half).float())).scale(half);
        root.add(&self.div(&root)).scale(-1)
    }

    /// The angle of the point (`x`, `self`), neither of which is below zero, nor both zero.
    pub fn atan2(&self, x: &Wide) -> Wide {
        // From an eighth of a turn, or where that is far away, from none or two of them.
        let mut ratio = self.sub(x).div(&self.add(x));
        let eighths = match ratio.fixed(2) {
            ..-2 => 0,
            -2..2 => 1,
            _ => 2,
        };
        if eighths != 1 {
            let (y, x) = if eighths == 0 { (*self, x) } else { (x.minus(), self) };
            ratio = y.div(x);
        }
        let square = ratio.mul(&ratio).fraction();
        let series = UNIT - product(square, polynomial(-square, &ATAN));
        let angle = ratio.mul(&Wide::from_fraction(series));
        if eighths == 0 { angle } else { angle.add(&Self::PI.scale(eighths - 3)) }
    }
}
