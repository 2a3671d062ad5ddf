//! Bit operations. Negative numbers behave as if written in two's complement with an endless run
//! of ones at the top.

use super::mul::negate;
use super::{Big, Limb, Shape, add, add_len};

/// A bit operation with two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BitOp {
    And,
    Or,
    Xor,
}

impl BitOp {
    fn apply(self, a: Limb, b: Limb) -> Limb {
        match self {
            BitOp::And => a & b,
            BitOp::Or => a | b,
            BitOp::Xor => a ^ b,
        }
    }
}

/// The limbs of a number in two's complement, without end.
pub(super) struct TwosComplement<'a> {
    limbs: core::slice::Iter<'a, Limb>,
    negative: bool,
    carry: bool,
}

impl<'a> TwosComplement<'a> {
    pub(super) fn new(a: Big<'a>) -> Self {
        TwosComplement { limbs: a.limbs.iter(), negative: a.negative, carry: true }
    }

    pub(super) fn next_limb(&mut self) -> Limb {
        let limb = self.limbs.next().copied().unwrap_or(0);
        if !self.negative {
            return limb;
        }
        let (limb, carry) = (!limb).overflowing_add(Limb::from(self.carry));
        self.carry = carry;
        limb
    }
}

/// Limbs that [`bitwise`] needs for operands of `a` and `b` limbs.
pub const fn bitwise_len(a: usize, b: usize) -> usize {
    add_len(a, b)
}

/// `out = a & b`, `a | b` or `a ^ b`
pub fn bitwise(op: BitOp, a: Big<'_>, b: Big<'_>, out: &mut [Limb]) -> Shape {
    let negative = op.apply(Limb::from(a.negative), Limb::from(b.negative)) == 1;
    let (mut a, mut b) = (TwosComplement::new(a), TwosComplement::new(b));
    for digit in out.iter_mut() {
        *digit = op.apply(a.next_limb(), b.next_limb());
    }
    if negative {
        negate(out);
    }
    Shape::of(negative, out)
}

/// Limbs that [`invert`] needs for an operand of `a` limbs.
pub const fn invert_len(a: usize) -> usize {
    add_len(a, 1)
}

/// `out = ~a`, which is `-a - 1`.
pub fn invert(a: Big<'_>, out: &mut [Limb]) -> Shape {
    add(a.negate(), Big::ONE.negate(), out)
}

/// `a.bit_count()`: the ones in the magnitude.
pub fn bit_count(a: Big<'_>) -> usize {
    a.limbs.iter().map(|limb| limb.count_ones() as usize).sum()
}
