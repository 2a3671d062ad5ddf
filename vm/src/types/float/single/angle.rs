//! `sin`, `cos` and `tan` of 32-bit floats.
//!
//! An angle is reduced to its distance from the nearest quarter turn, as a mantissa of 32 bits;
//! from there on everything is integer arithmetic until the result is rounded to a float, once.
//! That makes the results right but for one in about twenty, which is the neighbour.

use super::wide::Wide;

/// 2/π in binary, after 32 zeros: enough for the largest float.
const TWO_OVER_PI: [u32; 8] =
    [0, 0xA2F9_836E, 0x4E44_1529, 0xFC27_57D1, 0xF534_DDC0, 0xDB62_9599, 0x3C43_9041, 0xFE51_63AB];

/// π/2 × 2³¹
const HALF_PI: u32 = 0xC90F_DAA2;

/// 1/3!, 1/5!, … × 2³²
const SINE: [u32; 5] = [0x2AAA_AAAB, 0x0222_2222, 0x000D_00D0, 0x2E3C, 0x6C];
/// 1/2!, 1/4!, … × 2³²
const COSINE: [u32; 5] = [0x8000_0000, 0x0AAA_AAAB, 0x005B_05B0, 0x0001_A01A, 0x04A0];

/// Below this, sine and tangent are their argument and the cosine is 1.
const TINY: f32 = 1.0 / 4096.0;

/// An angle as quarter turns and a rest of at most half of one.
struct Angle {
    quarters: u32,
    /// The rest is below zero.
    negative: bool,
    /// The size of the rest is `mantissa × 2^(-32 - exponent)`; the highest bit is set.
    mantissa: u32,
    exponent: i32,
}

/// `value × 2^(-64 - exponent)` as a float.
fn rounded(value: u64, exponent: i32) -> f32 {
    (value >> 32) as u32 as f32 * f32::from_bits(((127 - 32 - exponent) as u32) << 23)
}

/// The high half of the product: that of two numbers below 1, × 2³².
fn times(a: u32, b: u32) -> u32 {
    ((u64::from(a) * u64::from(b)) >> 32) as u32
}

impl Angle {
    /// From a finite angle of [`TINY`] or more.
    fn new(x: f32) -> Angle {
        let bits = x.to_bits();
        let field = (bits >> 23) as i32;
        let mantissa = (bits & 0x007F_FFFF) | 0x0080_0000;
        if x < core::f32::consts::FRAC_PI_4 {
            let mantissa = mantissa << 8;
            return Angle { quarters: 0, negative: false, mantissa, exponent: 126 - field };
        }
        // The bits of 2/π that make multiples of a whole turn are left out.
        let first = (field - 120) as usize;
        let word = |i: usize| {
            let at = first / 32 + i;
            let pair = u64::from(TWO_OVER_PI[at]) << 32 | u64::from(TWO_OVER_PI[at + 1]);
            (pair >> (32 - first % 32)) as u32
        };
        let product = |i| u64::from(mantissa) * u64::from(word(i));
        // Quarter turns × 2⁶², modulo four of them.
        let turns = (product(0) << 32).wrapping_add(product(1)).wrapping_add(product(2) >> 32);
        let quarters = (turns.wrapping_add(1 << 61) >> 62) as u32;
        let rest = turns.wrapping_sub(u64::from(quarters) << 62) as i64;
        // No float is a multiple of π; a zero would be the shortage of digits.
        let size = rest.unsigned_abs() | 1;
        let zeros = size.leading_zeros();
        let radians = u64::from(HALF_PI) * ((size << zeros) >> 32);
        let more = radians.leading_zeros();
        let mantissa = ((radians << more) >> 32) as u32;
        Angle { quarters, negative: rest < 0, mantissa, exponent: (zeros + more) as i32 - 3 }
    }

    /// 1 minus the series with these coefficients, × 2³².
    fn series(&self, coefficients: &[u32]) -> u64 {
        let rest = self.mantissa.checked_shr(self.exponent as u32).unwrap_or(0);
        let square = times(rest, rest);
        let sum = coefficients.iter().rev().fold(0, |sum, c| c - times(square, sum));
        (1 << 32) - u64::from(times(square, sum))
    }

    /// Sine of the size of the rest, × 2^(64 + exponent).
    fn sine(&self) -> u64 {
        // At most the mantissa × 2³².
        (u64::from(self.mantissa) << 1).wrapping_mul(self.series(&SINE) >> 1)
    }

    /// Cosine of the rest, × 2³².
    fn cosine(&self) -> u64 {
        self.series(&COSINE)
    }
}

/// The sine of `x` and so many quarter turns more.
fn sine_from(x: f32, more: u32) -> f32 {
    let size = x.abs();
    if !size.is_finite() {
        return f32::NAN;
    }
    if size < TINY {
        return if more == 0 { x } else { 1.0 };
    }
    let angle = Angle::new(size);
    let quarters = angle.quarters + more;
    let (value, flipped) = match quarters & 1 {
        0 => (rounded(angle.sine(), angle.exponent), angle.negative),
        _ => (rounded(angle.cosine() << 31, -1), false),
    };
    let negative = (more == 0 && x < 0.0) ^ (quarters & 2 != 0) ^ flipped;
    if negative { -value } else { value }
}

/// Sine of an angle in radians; NaN for infinities.
pub fn sin(x: f32) -> f32 {
    sine_from(x, 0)
}

/// Cosine of an angle in radians; NaN for infinities.
pub fn cos(x: f32) -> f32 {
    sine_from(x, 1)
}

/// Tangent of an angle in radians; NaN for infinities.
pub fn tan(x: f32) -> f32 {
    let size = x.abs();
    if !size.is_finite() {
        return f32::NAN;
    }
    if size < TINY {
        return x;
    }
    let angle = Angle::new(size);
    let sine = Wide::new((angle.sine() >> 1) as i64, -63 - angle.exponent);
    let cosine = Wide::new(angle.cosine() as i64, -32);
    let value = if angle.quarters & 1 == 0 { sine.div(&cosine) } else { cosine.div(&sine) }.float();
    let negative = (x < 0.0) ^ (angle.quarters & 1 != 0) ^ angle.negative;
    if negative { -value } else { value }
}
