//! Division.
//!
//! Knuth's algorithm D (The Art of Computer Programming, volume 2, 4.3.1), in place: the
//! numerator becomes the remainder. The divisor is never copied; its normalised limbs are made
//! from two neighbours as they are needed.

use super::add::load;
use super::{Big, LIMB_BITS, LIMBS_A_STEP, LONG, Limb, Shape, Stop, add_into};

/// Limbs of the quotient for operands of `a` and `b` limbs.
pub const fn quotient_len(a: usize, b: usize) -> usize {
    // One limb more because rounding down may carry.
    if a < b { 1 } else { a - b + 2 }
}

/// Limbs of the remainder, and of the work on it, for operands of `a` and `b` limbs.
pub const fn remainder_len(a: usize, b: usize) -> usize {
    (if a > b { a } else { b }) + 1
}

/// `divmod(a, b)`: the quotient is rounded towards minus infinity and the remainder has the sign
/// of `b`. `None` if `b` is zero.
pub fn floor_div_rem(
    a: Big<'_>,
    b: Big<'_>,
    quotient: &mut [Limb],
    remainder: &mut [Limb],
    stop: Stop,
) -> Option<(Shape, Shape)> {
    if b.is_zero() {
        return None;
    }
    load(remainder, a.limbs);
    quotient.fill(0);
    divide(remainder, b.limbs, Some(quotient), stop);
    let negative = a.negative != b.negative;
    if negative && !Big::new(false, remainder).is_zero() {
        add_into(quotient, &[1]);
        // |b| - remainder: negated, plus |b|, modulo the width.
        super::mul::negate(remainder);
        add_into(remainder, b.limbs);
    }
    Some((Shape::of(negative, quotient), Shape::of(b.negative, remainder)))
}

/// `limbs = limbs / divisor`; returns the remainder. The divisor is not zero.
pub(crate) fn div_small(limbs: &mut [Limb], divisor: Limb) -> Limb {
    let mut remainder = 0;
    for limb in limbs.iter_mut().rev() {
        let value = u64::from(remainder) << LIMB_BITS | u64::from(*limb);
        *limb = (value / u64::from(divisor)) as Limb;
        remainder = (value % u64::from(divisor)) as Limb;
    }
    remainder
}

/// Divides the magnitude `num`, whose top limb is zero, by the trimmed `den`; `num` becomes the
/// remainder and the quotient is added to `quotient`, which holds zero.
pub(super) fn divide(
    num: &mut [Limb],
    den: &[Limb],
    mut quotient: Option<&mut [Limb]>,
    stop: Stop,
) {
    let n = den.len();
    if num.len() <= n {
        return;
    }
    if let [divisor] = *den {
        if let Some(quotient) = quotient {
            let limbs = &num[..num.len() - 1];
            quotient[..limbs.len()].copy_from_slice(limbs);
            let remainder = div_small(&mut quotient[..limbs.len()], divisor);
            load(num, &[remainder]);
        } else {
            let remainder = div_small(num, divisor);
            load(num, &[remainder]);
        }
        return;
    }
    let shift = den[n - 1].leading_zeros();
    shift_left(num, shift);
    for j in (0..num.len() - n).rev() {
        if n >= LONG && stop(n / LIMBS_A_STEP) {
            return;
        }
        let window = &mut num[j..=j + n];
        let digit = step(window, den, shift);
        // The highest digits of a short numerator are zero and have no place in the quotient.
        if digit != 0
            && let Some(quotient) = &mut quotient
        {
            quotient[j] = digit;
        }
    }
    shift_right(num, shift);
}

/// One quotient digit: `window` (one limb longer than `den`) is reduced below the divisor.
fn step(window: &mut [Limb], den: &[Limb], shift: u32) -> Limb {
    let n = den.len();
    let (first, second) = (normalised(den, n - 1, shift), normalised(den, n - 2, shift));
    let top = u64::from(window[n]) << LIMB_BITS | u64::from(window[n - 1]);
    let mut digit = top / u64::from(first);
    let mut rest = top % u64::from(first);
    while digit >> LIMB_BITS != 0
        || digit * u64::from(second) > (rest << LIMB_BITS | u64::from(window[n - 2]))
    {
        digit -= 1;
        rest += u64::from(first);
        if rest >> LIMB_BITS != 0 {
            break;
        }
    }
    if !sub_scaled(window, den, shift, digit as Limb) {
        return digit as Limb;
    }
    // The estimate was one too high (probability about 2 / 2^32): add the divisor back.
    let mut carry = 0;
    for (i, limb) in window.iter_mut().enumerate() {
        carry += u64::from(*limb) + u64::from(normalised(den, i, shift));
        *limb = carry as Limb;
        carry >>= LIMB_BITS;
    }
    digit as Limb - 1
}

/// `window -= digit * den`; true if a borrow was lost.
fn sub_scaled(window: &mut [Limb], den: &[Limb], shift: u32, digit: Limb) -> bool {
    let mut carry = 0u64;
    let mut borrow = false;
    for (i, limb) in window.iter_mut().enumerate() {
        carry += u64::from(digit) * u64::from(normalised(den, i, shift));
        let difference = i64::from(*limb) - i64::from(carry as Limb) - i64::from(borrow);
        *limb = difference as Limb;
        borrow = difference < 0;
        carry >>= LIMB_BITS;
    }
    borrow
}

/// Limb `i` of `den << shift`, without the bits that leave its width.
fn normalised(den: &[Limb], i: usize, shift: u32) -> Limb {
    let limb = den.get(i).copied().unwrap_or(0);
    if shift == 0 || i >= den.len() {
        return limb;
    }
    let below = if i == 0 { 0 } else { den[i - 1] >> (Limb::BITS - shift) };
    limb << shift | below
}

fn shift_left(limbs: &mut [Limb], shift: u32) {
    let mut carry = 0;
    for limb in limbs {
        let wide = u64::from(*limb) << shift | carry;
        *limb = wide as Limb;
        carry = wide >> LIMB_BITS;
    }
}

fn shift_right(limbs: &mut [Limb], shift: u32) {
    let mut above = 0;
    for limb in limbs.iter_mut().rev() {
        let wide = (above << LIMB_BITS | u64::from(*limb)) >> shift;
        above = u64::from(*limb);
        *limb = wide as Limb;
    }
}
