//! Shifts: left by any number of bits, right rounding towards minus infinity.

use super::{Big, LIMB_BITS, Limb, Shape, add_into};

/// Limbs that [`shl`] needs for an operand of `a` limbs. Saturates where no slice is so long.
pub const fn shl_len(a: usize, bits: usize) -> usize {
    a.saturating_add(bits / LIMB_BITS + 1)
}

/// Limbs that [`shr`] needs for an operand of `a` limbs.
pub const fn shr_len(a: usize, bits: usize) -> usize {
    // One limb more because rounding down may carry.
    a.saturating_sub(bits / LIMB_BITS) + 1
}

/// `out = a << bits`
pub fn shl(a: Big<'_>, bits: usize, out: &mut [Limb]) -> Shape {
    let (whole, part) = (bits / LIMB_BITS, bits % LIMB_BITS);
    out.fill(0);
    if a.is_zero() {
        return Shape::of(false, out);
    }
    let mut carry = 0;
    let (body, rest) = out[whole..].split_at_mut(a.limbs.len());
    for (digit, &limb) in body.iter_mut().zip(a.limbs) {
        let wide = u64::from(limb) << part | carry;
        *digit = wide as Limb;
        carry = wide >> LIMB_BITS;
    }
    if let Some(top) = rest.first_mut() {
        *top = carry as Limb;
    }
    Shape::of(a.negative, out)
}

/// `out = a >> bits`
pub fn shr(a: Big<'_>, bits: usize, out: &mut [Limb]) -> Shape {
    let (whole, part) = (bits / LIMB_BITS, bits % LIMB_BITS);
    out.fill(0);
    let whole = whole.min(a.limbs.len());
    let (dropped, kept) = a.limbs.split_at(whole);
    let mut above = 0;
    for (digit, &limb) in out[..kept.len()].iter_mut().zip(kept).rev() {
        *digit = ((above << LIMB_BITS | u64::from(limb)) >> part) as Limb;
        above = u64::from(limb);
    }
    if a.negative {
        let low_bits = kept.first().is_some_and(|&low| low & ((1 << part) - 1) != 0);
        if low_bits || dropped.iter().any(|&limb| limb != 0) {
            add_into(out, &[1]);
        }
    }
    Shape::of(a.negative, out)
}
