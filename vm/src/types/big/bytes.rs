//! Conversion to and from byte strings (`int.to_bytes`, `int.from_bytes`, `struct`).

use super::bits::TwosComplement;
use super::mul::negate;
use super::{Big, Limb, Shape};

const LIMB_BYTES: usize = size_of::<Limb>();

/// The order of the bytes of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endian {
    Little,
    Big,
}

/// Why an integer has no representation in so many bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToBytesError {
    /// A negative integer as an unsigned one.
    Negative,
    /// The bytes are too few.
    TooBig,
}

/// Bytes of the magnitude of `a`.
pub fn byte_len(a: Big<'_>) -> usize {
    a.bit_length().div_ceil(8)
}

/// Fills `out` with `a`; signed means two's complement.
pub fn to_bytes(
    a: Big<'_>,
    endian: Endian,
    signed: bool,
    out: &mut [u8],
) -> Result<(), ToBytesError> {
    if a.negative && !signed {
        return Err(ToBytesError::Negative);
    }
    let mut limbs = TwosComplement::new(a);
    let mut limb = 0;
    let last = out.len().wrapping_sub(1);
    for i in 0..out.len() {
        if i % LIMB_BYTES == 0 {
            limb = limbs.next_limb();
        }
        let at = if endian == Endian::Little { i } else { last - i };
        out[at] = (limb >> (i % LIMB_BYTES * 8)) as u8;
    }
    if byte_len(a) > out.len() {
        return Err(ToBytesError::TooBig);
    }
    let top = if endian == Endian::Little { out.last() } else { out.first() };
    let sign_bit = top.is_some_and(|top| top & 0x80 != 0);
    if signed && sign_bit != a.negative {
        return Err(ToBytesError::TooBig);
    }
    Ok(())
}

/// Limbs that [`from_bytes`] needs for so many bytes.
pub const fn from_bytes_len(bytes: usize) -> usize {
    bytes.div_ceil(LIMB_BYTES)
}

/// The integer that `bytes` represent; signed means two's complement.
pub fn from_bytes(bytes: &[u8], endian: Endian, signed: bool, out: &mut [Limb]) -> Shape {
    let top = if endian == Endian::Little { bytes.last() } else { bytes.first() };
    let negative = signed && top.is_some_and(|top| top & 0x80 != 0);
    out.fill(if negative { Limb::MAX } else { 0 });
    for i in 0..bytes.len() {
        let at = if endian == Endian::Little { i } else { bytes.len() - 1 - i };
        let shift = i % LIMB_BYTES * 8;
        let limb = &mut out[i / LIMB_BYTES];
        *limb = *limb & !(0xff << shift) | Limb::from(bytes[at]) << shift;
    }
    if negative {
        negate(out);
    }
    Shape::of(negative, out)
}
