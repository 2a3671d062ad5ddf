//! Comparison, addition and subtraction.

use core::cmp::Ordering;

use super::{Big, LIMB_BITS, Limb, Shape, trim};

/// Limbs that [`add`] and [`sub`] need for operands of `a` and `b` limbs.
pub const fn add_len(a: usize, b: usize) -> usize {
    (if a > b { a } else { b }) + 1
}

/// Compares two trimmed magnitudes.
pub fn cmp_mag(a: &[Limb], b: &[Limb]) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

/// `out = a + b`
pub fn add(a: Big<'_>, b: Big<'_>, out: &mut [Limb]) -> Shape {
    let swap = cmp_mag(a.limbs, b.limbs) == Ordering::Less;
    let (large, small) = if swap { (b, a) } else { (a, b) };
    load(out, large.limbs);
    if large.negative == small.negative {
        add_into(out, small.limbs);
    } else {
        sub_from(out, small.limbs);
    }
    Shape::of(large.negative, out)
}

/// `out = a - b`
pub fn sub(a: Big<'_>, b: Big<'_>, out: &mut [Limb]) -> Shape {
    add(a, b.negate(), out)
}

/// Copies `limbs` to the start of `out` and clears the rest.
pub(super) fn load(out: &mut [Limb], limbs: &[Limb]) {
    let (head, tail) = out.split_at_mut(limbs.len());
    head.copy_from_slice(limbs);
    tail.fill(0);
}

/// `acc += limbs`, modulo the width of `acc`; true if a carry was lost. High zeros of `limbs` may
/// reach behind the end of `acc`.
pub(crate) fn add_into(acc: &mut [Limb], limbs: &[Limb]) -> bool {
    let limbs = trim(limbs);
    let (head, tail) = acc.split_at_mut(limbs.len());
    let mut carry = false;
    for (digit, &limb) in head.iter_mut().zip(limbs) {
        let sum = u64::from(*digit) + u64::from(limb) + u64::from(carry);
        *digit = sum as Limb;
        carry = sum >> LIMB_BITS != 0;
    }
    for digit in tail {
        if !carry {
            break;
        }
        (*digit, carry) = digit.overflowing_add(1);
    }
    carry
}

/// `acc -= limbs`, modulo the width of `acc`; true if a borrow was lost. High zeros of `limbs`
/// may reach behind the end of `acc`.
pub(crate) fn sub_from(acc: &mut [Limb], limbs: &[Limb]) -> bool {
    let limbs = trim(limbs);
    let (head, tail) = acc.split_at_mut(limbs.len());
    let mut borrow = false;
    for (digit, &limb) in head.iter_mut().zip(limbs) {
        let difference = i64::from(*digit) - i64::from(limb) - i64::from(borrow);
        *digit = difference as Limb;
        borrow = difference < 0;
    }
    for digit in tail {
        if !borrow {
            break;
        }
        (*digit, borrow) = digit.overflowing_sub(1);
    }
    borrow
}
