//! Floats as integers: `mantissa · 2^exponent` for both IEEE 754 widths, and correct rounding.
//!
//! The width is data ([`Format`]), so one copy of each algorithm serves both; a build with 32-bit
//! floats contains no 64-bit float operation.

use super::{LIMB_BITS, Limb, bit_length, parse_len, ratio_scratch_len};

/// The parameters of a binary interchange format.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Bits of the significand with its hidden one.
    pub precision: i32,
    /// The exponent of the smallest subnormal number, `2^min_exponent`.
    pub min_exponent: i32,
    /// The bits of infinity.
    infinity: u64,
    /// The bit of the sign.
    sign: u64,
}

/// A float taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decoded {
    Nan,
    Infinite { negative: bool },
    Finite { negative: bool, mantissa: u64, exponent: i32 },
}

/// A float width: `f32` or `f64`.
pub trait FloatWord: Copy + PartialOrd {
    const FORMAT: Format;
    /// Limbs and digits of work that the text conversions need.
    type Work: AsMut<[Limb]>;
    type Text: AsMut<[u8]> + AsRef<[u8]>;
    /// Decimal digits that decide how a text is rounded; of those that follow it matters only
    /// whether one is not zero.
    const PARSE_DIGITS: usize;
    type ParseWork: AsMut<[Limb]>;

    fn bits(self) -> u64;
    fn from_bits(bits: u64) -> Self;
    fn work() -> Self::Work;
    fn text() -> Self::Text;
    fn parse_work() -> Self::ParseWork;
    /// `self * 100`, rounded, for the `%` presentation.
    fn percent(self) -> Self;

    /// Takes the float apart.
    fn decode(self) -> Decoded {
        Self::FORMAT.decode(self.bits())
    }
}

/// Limbs that hold any finite f32, or its smallest unit's scale, with room for a decimal digit.
const F32_LIMBS: usize = 6;
/// The same for f64: 1 132 bits.
const F64_LIMBS: usize = 36;

const F32_PARSE: usize = parse_work_len(f32::PARSE_DIGITS, f32::FORMAT.decimal_reach());
const F64_PARSE: usize = parse_work_len(f64::PARSE_DIGITS, f64::FORMAT.decimal_reach());

/// Numerator, denominator, and the scratch of their division.
const fn parse_work_len(digits: usize, reach: usize) -> usize {
    let (numerator, denominator) = parse_lens(digits, reach);
    numerator + denominator + ratio_scratch_len(numerator, denominator)
}

/// Limbs of the numerator and the denominator of a decimal number with so many digits and one
/// that stands for the rest. Its exponent is `-(digits + 1 + reach)` at least; if it is not
/// negative, the number has no more than `reach` digits with all its zeros.
pub(crate) const fn parse_lens(digits: usize, reach: usize) -> (usize, usize) {
    (parse_len(digits + 1, 10), parse_len(digits + 1 + reach, 10))
}

impl FloatWord for f32 {
    const FORMAT: Format = Format::new(24, 8);
    type Work = [Limb; 4 * F32_LIMBS];
    type Text = [u8; 124];
    const PARSE_DIGITS: usize = 115;
    type ParseWork = [Limb; F32_PARSE];

    fn bits(self) -> u64 {
        self.to_bits().into()
    }
    fn from_bits(bits: u64) -> f32 {
        f32::from_bits(bits as u32)
    }
    fn work() -> Self::Work {
        [0; 4 * F32_LIMBS]
    }
    fn text() -> Self::Text {
        [0; 124]
    }
    fn parse_work() -> Self::ParseWork {
        [0; F32_PARSE]
    }
    fn percent(self) -> f32 {
        self * 100.0
    }
}

impl FloatWord for f64 {
    const FORMAT: Format = Format::new(53, 11);
    type Work = [Limb; 4 * F64_LIMBS];
    type Text = [u8; 780];
    const PARSE_DIGITS: usize = 770;
    type ParseWork = [Limb; F64_PARSE];

    fn bits(self) -> u64 {
        self.to_bits()
    }
    fn from_bits(bits: u64) -> f64 {
        f64::from_bits(bits)
    }
    fn work() -> Self::Work {
        [0; 4 * F64_LIMBS]
    }
    fn text() -> Self::Text {
        [0; 780]
    }
    fn parse_work() -> Self::ParseWork {
        [0; F64_PARSE]
    }
    fn percent(self) -> f64 {
        self * 100.0
    }
}

impl Format {
    /// IEEE 754's binary16.
    pub const HALF: Format = Format::new(11, 5);

    /// The bits in `to` of the number whose bits here are the lowest of `bits`: the nearest one,
    /// half to even, or infinite.
    pub fn convert(&self, bits: u64, to: &Format) -> u64 {
        let bits = bits & (self.sign << 1).wrapping_sub(1);
        if self.precision == to.precision {
            return bits;
        }
        match self.decode(bits) {
            Decoded::Nan => to.nan() | to.zero(bits & self.sign != 0),
            Decoded::Infinite { negative } => to.infinity(negative),
            Decoded::Finite { negative, mantissa, exponent } => {
                let limbs = [mantissa as Limb, (mantissa >> LIMB_BITS) as Limb];
                let nearest = to.encode(negative, &limbs, exponent, false);
                nearest.unwrap_or_else(|| to.infinity(negative))
            }
        }
    }

    const fn new(precision: i32, exponent_bits: u32) -> Format {
        let bias = (1 << (exponent_bits - 1)) - 1;
        let infinity = ((1u64 << exponent_bits) - 1) << (precision - 1);
        let sign = 1 << (precision - 1 + exponent_bits as i32);
        Format { precision, min_exponent: 2 - bias - precision, infinity, sign }
    }

    fn decode(&self, bits: u64) -> Decoded {
        let (negative, magnitude) = (bits & self.sign != 0, bits & (self.sign - 1));
        if magnitude >= self.infinity {
            return if magnitude > self.infinity {
                Decoded::Nan
            } else {
                Decoded::Infinite { negative }
            };
        }
        let hidden = 1u64 << (self.precision - 1);
        let (biased, fraction) = ((magnitude / hidden) as i32, magnitude % hidden);
        let mantissa = if biased == 0 { fraction } else { fraction | hidden };
        Decoded::Finite { negative, mantissa, exponent: self.min_exponent + (biased - 1).max(0) }
    }

    /// The bits of `± limbs · 2^exponent`, rounded half to even. `sticky` says that the true value
    /// is a little larger than that; then `limbs` has more bits than the format's precision.
    /// `None` on overflow.
    pub fn encode(
        &self,
        negative: bool,
        limbs: &[Limb],
        exponent: i32,
        sticky: bool,
    ) -> Option<u64> {
        let length = bit_length(limbs) as i32;
        if length == 0 {
            return Some(self.zero(negative));
        }
        // An i64 because the exponent of a huge integer may be close to the limit of an i32.
        let top = i64::from(exponent) + i64::from(length);
        if top > i64::from(self.precision - self.min_exponent) {
            return None;
        }
        let unit = (top as i32).saturating_sub(self.precision).max(self.min_exponent);
        let drop = unit.saturating_sub(exponent);
        let mut mantissa = if drop <= 0 {
            bits_from(limbs, 0) << -drop
        } else if drop > length {
            0
        } else {
            round(limbs, drop as usize, sticky)
        };
        // The hidden one, if there is any, adds one to the exponent field.
        mantissa += ((unit - self.min_exponent) as u64) << (self.precision - 1);
        (mantissa < self.infinity).then_some(self.zero(negative) | mantissa)
    }

    /// The bits of zero.
    pub const fn zero(&self, negative: bool) -> u64 {
        if negative { self.sign } else { 0 }
    }

    /// The bits of the quiet NaN.
    pub const fn nan(&self) -> u64 {
        self.infinity | 1 << (self.precision - 2)
    }

    /// A number with the decimal point so many places to the right of its first digit, or more,
    /// is infinite; as many to the left, it is zero.
    pub const fn decimal_reach(&self) -> usize {
        // log10(2) is 0.30103.
        (self.precision - self.min_exponent) as usize * 302 / 1000 + 2
    }

    /// The bits of infinity.
    pub const fn infinity(&self, negative: bool) -> u64 {
        self.infinity | self.zero(negative)
    }
}

/// `limbs / 2^drop`, rounded half to even.
fn round(limbs: &[Limb], drop: usize, sticky: bool) -> u64 {
    let kept = bits_from(limbs, drop);
    let half = bits_from(limbs, drop - 1) & 1 == 1;
    let above_half = half && (sticky || any_below(limbs, drop - 1));
    kept + u64::from(above_half || half && kept & 1 == 1)
}

/// The 64 bits of `limbs` from bit `start` on.
fn bits_from(limbs: &[Limb], start: usize) -> u64 {
    let (whole, part) = (start / LIMB_BITS, start % LIMB_BITS);
    let limb = |i| u64::from(limbs.get(whole + i).copied().unwrap_or(0));
    (limb(0) | limb(1) << LIMB_BITS) >> part | (limb(2) << LIMB_BITS) << (LIMB_BITS - part)
}

/// True if one of the lowest `bits` bits is set.
fn any_below(limbs: &[Limb], bits: usize) -> bool {
    let (whole, part) = (bits / LIMB_BITS, bits % LIMB_BITS);
    let whole = whole.min(limbs.len());
    limbs[..whole].iter().any(|&limb| limb != 0)
        || limbs.get(whole).is_some_and(|&limb| limb & ((1 << part) - 1) != 0)
}
