//! Integers of any size: arithmetic as pure functions over limb slices.
//!
//! An integer is a sign and a magnitude; the magnitude is a little-endian slice of 32-bit limbs
//! on every target. [`Big`] is the borrowed, *trimmed* form: its last limb is not zero, and zero
//! is the empty slice with a positive sign, so equal integers have equal fields.
//!
//! Nothing here allocates. Each operation writes into an `out` slice whose length the caller
//! takes from the matching `…_len` function; what it left there is described by a [`Shape`]. The
//! limbs of `out` behind the shape's length are zero. An `out` that is too short is a bug of the
//! caller and panics; no *value* can cause a panic.
//!
//! Python's rules live here as well: division and right shift round towards minus infinity, the
//! bit operations see negative numbers in two's complement of unlimited width.

use core::cmp::Ordering;

mod add;
mod bits;
mod bytes;
mod div;
mod float;
mod ieee;
mod mul;
mod shift;
mod text;

pub use add::{add, add_len, cmp_mag, sub};
pub(crate) use add::{add_into, sub_from};
pub use bits::{BitOp, bit_count, bitwise, bitwise_len, invert, invert_len};
pub use bytes::{Endian, ToBytesError, byte_len, from_bytes, from_bytes_len, to_bytes};
pub(crate) use div::div_small;
pub use div::{floor_div_rem, quotient_len, remainder_len};
pub use float::{
    cmp_float, from_float, from_float_len, ratio_scratch_len, ratio_to_float, to_float,
};
pub(crate) use ieee::parse_lens;
pub use ieee::{Decoded, FloatWord, Format};
pub(crate) use mul::mul_small;
pub use mul::{mul, mul_len, mul_scratch_len, pow, pow_len, pow_mod, pow_mod_scratch_len};
pub use shift::{shl, shl_len, shr, shr_len};
pub use text::{format, format_len, parse, parse_len};

/// One digit of a magnitude.
pub type Limb = u32;
/// Bits in a [`Limb`].
pub const LIMB_BITS: usize = Limb::BITS as usize;

/// Asked between the steps of what takes long: has its result become useless, after so many
/// further steps of some fifty instructions? Then what is left in its output is any number of that
/// length.
pub type Stop<'s> = &'s dyn Fn(usize) -> bool;
/// Limbs from which a row of them takes long enough to ask.
const LONG: usize = 16;
/// Limbs that are multiplied in a step.
const LIMBS_A_STEP: usize = 4;

/// An integer of any size, borrowed and trimmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Big<'a> {
    negative: bool,
    limbs: &'a [Limb],
}

/// The sign and the number of significant limbs an operation left in its output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    pub negative: bool,
    pub len: usize,
}

impl<'a> Big<'a> {
    pub const ZERO: Big<'static> = Big { negative: false, limbs: &[] };
    pub const ONE: Big<'static> = Big { negative: false, limbs: &[1] };

    /// The integer with this sign and magnitude; high zero limbs are dropped.
    pub fn new(negative: bool, limbs: &'a [Limb]) -> Big<'a> {
        let limbs = trim(limbs);
        Big { negative: negative && !limbs.is_empty(), limbs }
    }

    pub fn is_negative(self) -> bool {
        self.negative
    }

    pub fn is_zero(self) -> bool {
        self.limbs.is_empty()
    }

    pub fn is_odd(self) -> bool {
        self.limbs.first().is_some_and(|low| low & 1 == 1)
    }

    /// The magnitude, least significant limb first, without high zeros.
    pub fn limbs(self) -> &'a [Limb] {
        self.limbs
    }

    /// `-self`
    pub fn negate(self) -> Big<'a> {
        Big { negative: !self.negative && !self.is_zero(), limbs: self.limbs }
    }

    /// `abs(self)`
    pub fn abs(self) -> Big<'a> {
        Big { negative: false, limbs: self.limbs }
    }

    /// `self.bit_length()`: bits of the magnitude, 0 for zero.
    pub fn bit_length(self) -> usize {
        bit_length(self.limbs)
    }

    /// `None` if the integer is not in the range of `u64`.
    pub fn to_u64(self) -> Option<u64> {
        if self.negative { None } else { magnitude_u64(self.limbs) }
    }

    /// `None` if the integer is not in the range of `i64`.
    pub fn to_i64(self) -> Option<i64> {
        let magnitude = magnitude_u64(self.limbs)?;
        if self.negative { 0i64.checked_sub_unsigned(magnitude) } else { magnitude.try_into().ok() }
    }

    /// The lowest 64 bits in two's complement, as C's conversion to `uint64_t` gives.
    pub fn wrapping_u64(self) -> u64 {
        let low = self.limbs.iter().take(2).rev().fold(0, |v, &l| v << LIMB_BITS | u64::from(l));
        if self.negative { low.wrapping_neg() } else { low }
    }
}

impl Ord for Big<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => cmp_mag(self.limbs, other.limbs),
            (true, true) => cmp_mag(other.limbs, self.limbs),
        }
    }
}

impl PartialOrd for Big<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Shape {
    /// The shape of the integer that `out` holds with this sign.
    pub fn of(negative: bool, out: &[Limb]) -> Shape {
        let len = trim(out).len();
        Shape { negative: negative && len != 0, len }
    }

    /// The integer of this shape in `out`.
    pub fn view(self, out: &[Limb]) -> Big<'_> {
        Big { negative: self.negative, limbs: &out[..self.len] }
    }
}

/// A machine integer in the form of a [`Big`]: `Small::from(n).big()`.
#[derive(Clone, Copy, Debug)]
pub struct Small {
    negative: bool,
    limbs: [Limb; 2],
}

impl Small {
    pub fn big(&self) -> Big<'_> {
        Big::new(self.negative, &self.limbs)
    }
}

impl From<i64> for Small {
    fn from(value: i64) -> Small {
        Small { negative: value < 0, ..Small::from(value.unsigned_abs()) }
    }
}

impl From<u64> for Small {
    fn from(value: u64) -> Small {
        Small { negative: false, limbs: [value as Limb, (value >> LIMB_BITS) as Limb] }
    }
}

/// `limbs` without its high zeros.
pub(crate) fn trim(limbs: &[Limb]) -> &[Limb] {
    let zeros = limbs.iter().rev().take_while(|&&limb| limb == 0).count();
    &limbs[..limbs.len() - zeros]
}

/// Bits of a magnitude; `limbs` need not be trimmed.
pub(crate) fn bit_length(limbs: &[Limb]) -> usize {
    match trim(limbs) {
        [] => 0,
        trimmed @ [.., top] => trimmed.len() * LIMB_BITS - top.leading_zeros() as usize,
    }
}

/// Limbs that hold `bits` bits.
pub(crate) const fn limbs_for(bits: usize) -> usize {
    bits.div_ceil(LIMB_BITS)
}

fn magnitude_u64(limbs: &[Limb]) -> Option<u64> {
    match *limbs {
        [] => Some(0),
        [low] => Some(u64::from(low)),
        [low, high] => Some(u64::from(high) << LIMB_BITS | u64::from(low)),
        _ => None,
    }
}
