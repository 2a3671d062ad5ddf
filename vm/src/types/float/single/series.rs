//! The exponential, the logarithm and the angle of a [`Wide`], by polynomials of 32 bits.
//!
//! Tables of the logarithm and of angles at multiples of an eighth leave so little that three
//! terms suffice. What is large of a sum is kept with 62 bits; results are good for 38 bits, the
//! logarithm for 44. The coefficients are those whose greatest error is least (Remez).

use super::wide::{FAR, PLACES, UNIT, Wide, high_half};

/// (2^x - 1 - x·ln 2 - x²·[`SECOND`]) / x³ from -1/2 to 1/2, × 2³⁵.
const EXP: [i32; 6] = [1_907_106_664, 330_476_392, 45_813_491, 5_292_679, 525_823, 45_314];
/// (ln 2)² / 2, with [`PLACES`].
const SECOND: i64 = 0x0F5F_DEFF_C162_C754;
/// (artanh(x)/x - 1) / (x²·ln 2) up to 1/33 as a function of x², × 2³².
const LOG: [i32; 3] = [2_065_442_673, 1_239_264_956, 886_405_396];
/// (arctan(x)/x - 1) / x² up to 1/16 as a function of x², × 2³².
const ATAN: [i32; 3] = [-1_431_655_760, 858_985_400, -610_001_964];

/// Logarithms of 8/8 to 15/8 in base two, × 2⁴⁸.
const LOGS: [i64; 8] = [
    0,
    0x2B80_3473_F7AD,
    0x5269_E12F_346E,
    0x759D_4F80_CBA8,
    0x95C0_1A39_FBD7,
    0xB350_0472_3C46,
    0xCEAE_CFEA_8086,
    0xE829_FB69_3045,
];
/// Angles whose tangent is 0/8 to 8/8, × 2⁵⁷.
const ANGLES: [i64; 9] = [
    0,
    0x003F_AB75_3558_5EDC,
    0x007D_6DD7_E4B2_0376,
    0x00B7_B0CA_0F26_F784,
    0x00ED_6338_2B0D_DA7B,
    0x011E_00BA_BDEF_EB3F,
    0x0149_78FA_3269_EE12,
    0x0170_0A7C_5784_633D,
    0x0192_1FB5_4442_D184,
];

/// `c0 + x·(c1 + x·(c2 + …))`, all of them below a half, × 2³².
pub fn polynomial(x: i32, coefficients: &[i32]) -> i32 {
    // Rounded, as otherwise all errors have the same sign.
    let step = |sum: i32| ((i64::from(x) * i64::from(sum) + (1 << 31)) >> 32) as i32;
    coefficients.iter().rev().fold(0, |sum, c| step(sum) + c)
}

impl Wide {
    /// `e` to this power.
    pub fn exp(&self) -> Wide {
        let mantissa = high_half(self.mantissa, Self::LOG2_E.mantissa);
        Wide { mantissa, exponent: self.exponent + 64 - PLACES }.exp2()
    }

    /// 2 to this power; far beyond all floats, or zero, from ±1024 on. The mantissa may have two
    /// bits less than others.
    pub fn exp2(&self) -> Wide {
        const LN_2: i64 = Wide::LN_2.mantissa >> 1;
        if self.exponent >= 10 - PLACES {
            let exponent = if self.mantissa < 0 { -FAR } else { FAR };
            return Wide { mantissa: UNIT, exponent };
        }
        let whole = (self.fixed(1) + 1) >> 1;
        // What is left, × 2⁶³; bits above that are those of `whole`.
        let shift = self.exponent + 63;
        let all =
            if shift < 0 { self.mantissa >> (-shift).min(63) } else { self.mantissa << shift };
        let x = all.wrapping_sub(whole << 63);
        let high = (x >> 31) as i32;
        let third = (i64::from(high) * i64::from(polynomial(high, &EXP))) >> 5;
        let second = high_half(x, SECOND + third) << 1;
        let value = UNIT + (high_half(x, LN_2 + second) << 1);
        let below = i32::from(value < UNIT);
        Wide { mantissa: value << below, exponent: whole as i32 - PLACES - below }
    }

    /// The logarithm in base two of a number above zero; its mantissa may have only 44 bits.
    pub fn log2(&self) -> Wide {
        const LOG_PLACES: i32 = 48;
        // log(m) = log(c) + 2·artanh((m - c)/(m + c)), with the nearest multiple of 1/8 for c
        let eighths = (((self.mantissa >> 32) as u32 + (1 << 26)) >> 27) as i32;
        let power = self.exponent + PLACES + (eighths >> 4);
        // Near 1 only the size of the rest tells how many places count.
        let near = power == 0 && eighths & 7 == 0;
        let center = i64::from(eighths) << 58;
        let mut less =
            Wide { mantissa: self.mantissa.wrapping_sub(center << 1), exponent: -PLACES };
        if near {
            less = Wide::from_fraction(less.mantissa);
        }
        let more = Wide { mantissa: (self.mantissa >> 1) + center, exponent: 1 - PLACES };
        let x = less.quotient(&more);
        let high = x.fixed(36) as i32;
        let square = i64::from(high) * i64::from(high);
        let sum = i64::from(polynomial((square >> 40) as i32, &LOG));
        let series = Self::LOG2_E.mantissa + ((i64::from((square >> 31) as i32) * sum) >> 11);
        let rest = Wide {
            mantissa: high_half(x.mantissa, series),
            exponent: x.exponent + 64 - PLACES + 1,
        };
        if near {
            return rest;
        }
        let whole = (i64::from(power) << LOG_PLACES) + LOGS[(eighths & 7) as usize];
        Wide { mantissa: whole + rest.fixed(LOG_PLACES), exponent: -LOG_PLACES }
    }

    /// The natural logarithm of a number above zero.
    pub fn log(&self) -> Wide {
        self.log2().mul(&Self::LN_2)
    }

    /// The angle of the point (`x`, `self`), neither of which is below zero, nor both zero.
    pub fn atan2(&self, x: &Wide) -> Wide {
        let steep = (self.exponent, self.mantissa) > (x.exponent, x.mantissa);
        let (low, high) = if steep { (x, self) } else { (self, x) };
        const ANGLE_PLACES: i32 = 57;
        // The tangent in eighths, and the tangent of what is left.
        let a = low.mantissa >> (high.exponent - low.exponent).saturating_add(4).min(63);
        let b = high.mantissa >> 4;
        let unit = (b >> 32) as u32;
        let eighths = ((a >> 29) as u32 + (unit >> 1)) / unit;
        let ratio = if eighths == 0 {
            low.quotient(high)
        } else {
            let eighths = i64::from(eighths);
            let (less, more) = ((a << 3) - b * eighths, (b << 3) + a * eighths);
            let shift = i32::from(more < UNIT);
            let more = Wide { mantissa: more << shift, exponent: -shift };
            Wide { mantissa: less, exponent: 0 }.quotient(&more)
        };
        let tangent = ratio.fixed(34) as i32;
        let square = i64::from(tangent) * i64::from(tangent);
        let sum = i64::from(polynomial((square >> 36) as i32, &ATAN));
        let series = UNIT + ((i64::from((square >> 30) as i32) * sum) >> 8);
        let rest = Wide {
            mantissa: high_half(ratio.mantissa, series),
            exponent: ratio.exponent + 64 - PLACES,
        };
        if eighths == 0 && !steep {
            return Wide::new(rest.mantissa, rest.exponent);
        }
        let angle = ANGLES[eighths as usize] + rest.fixed(ANGLE_PLACES);
        Wide::new(if steep { 2 * ANGLES[8] - angle } else { angle }, -ANGLE_PLACES)
    }
}
