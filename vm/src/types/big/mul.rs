//! Multiplication and powers.
//!
//! Small operands are multiplied digit by digit. From [`KARATSUBA`] limbs on, and if the caller
//! lends scratch, Karatsuba's method replaces four half-size products by three.

use super::add::load;
use super::div::divide;
use super::{
    Big, LIMB_BITS, LIMBS_A_STEP, LONG, Limb, Shape, Stop, add_into, bit_length, cmp_mag,
    limbs_for, sub_from, trim,
};
use core::cmp::Ordering;

/// Limbs of the smaller operand from which Karatsuba's method is the faster one.
const KARATSUBA: usize = 40;

/// Limbs that [`mul`] needs for operands of `a` and `b` limbs.
pub const fn mul_len(a: usize, b: usize) -> usize {
    a + b
}

/// Limbs of scratch with which [`mul`] is fastest; 0 if it would make no use of any.
pub const fn mul_scratch_len(a: usize, b: usize) -> usize {
    let (large, small) = if a > b { (a, b) } else { (b, a) };
    if small < KARATSUBA {
        0
    } else if large == small {
        karatsuba_len(small)
    } else {
        2 * small + karatsuba_len(small)
    }
}

/// `out = a * b`. Any length of `scratch` will do, see [`mul_scratch_len`].
pub fn mul(a: Big<'_>, b: Big<'_>, out: &mut [Limb], scratch: &mut [Limb], stop: Stop) -> Shape {
    out.fill(0);
    let product = &mut out[..a.limbs.len() + b.limbs.len()];
    mul_mag(a.limbs, b.limbs, product, scratch, stop);
    Shape::of(a.negative != b.negative, out)
}

/// `limbs = limbs * factor + addend`; returns what did not fit.
pub(crate) fn mul_small(limbs: &mut [Limb], factor: Limb, addend: Limb) -> Limb {
    let mut carry = u64::from(addend);
    for limb in limbs {
        carry += u64::from(*limb) * u64::from(factor);
        *limb = carry as Limb;
        carry >>= LIMB_BITS;
    }
    carry as Limb
}

/// `out += a * b` for `out` of exactly their common length, which holds zero.
fn mul_mag(a: &[Limb], b: &[Limb], out: &mut [Limb], scratch: &mut [Limb], stop: Stop) {
    let (large, small) = if a.len() > b.len() { (a, b) } else { (b, a) };
    if small.len() < KARATSUBA || scratch.len() < mul_scratch_len(a.len(), b.len()) {
        schoolbook(large, small, out, stop);
    } else if large.len() == small.len() {
        karatsuba(large, small, out, scratch, stop);
    } else {
        let (product, scratch) = scratch.split_at_mut(2 * small.len());
        for (i, chunk) in large.chunks(small.len()).enumerate() {
            let product = &mut product[..chunk.len() + small.len()];
            product.fill(0);
            mul_mag(chunk, small, product, scratch, stop);
            add_into(&mut out[i * small.len()..], product);
        }
    }
}

fn schoolbook(large: &[Limb], small: &[Limb], out: &mut [Limb], stop: Stop) {
    for (i, &factor) in small.iter().enumerate() {
        if large.len() >= LONG && stop(large.len() / LIMBS_A_STEP) {
            return;
        }
        let mut carry = 0;
        let row = &mut out[i..=i + large.len()];
        for (digit, &limb) in row.iter_mut().zip(large) {
            carry += u64::from(limb) * u64::from(factor) + u64::from(*digit);
            *digit = carry as Limb;
            carry >>= LIMB_BITS;
        }
        row[large.len()] = carry as Limb;
    }
}

/// Scratch for [`karatsuba`] on `n` limbs: the middle product at each level of recursion.
const fn karatsuba_len(mut n: usize) -> usize {
    let mut len = 0;
    while n >= KARATSUBA {
        n = n.div_ceil(2);
        len += 2 * n + 1;
    }
    len
}

/// With `a = a1·B + a0` and `b = b1·B + b0`:
/// `a·b = a1·b1·B² + (a0·b0 + a1·b1 - (a0 - a1)·(b0 - b1))·B + a0·b0`.
fn karatsuba(a: &[Limb], b: &[Limb], out: &mut [Limb], scratch: &mut [Limb], stop: Stop) {
    let half = a.len().div_ceil(2);
    let ((a0, a1), (b0, b1)) = (a.split_at(half), b.split_at(half));
    let (middle, scratch) = scratch.split_at_mut(2 * half + 1);
    middle.fill(0);

    // The two differences live in `out` until their product is known.
    let (a_diff, rest) = out.split_at_mut(half);
    let b_diff = &mut rest[..half];
    let opposite = difference(a0, a1, a_diff) != difference(b0, b1, b_diff);
    mul_mag(a_diff, b_diff, &mut middle[..2 * half], scratch, stop);
    if !opposite {
        negate(middle);
    }

    out.fill(0);
    let (low, high) = out.split_at_mut(2 * half);
    mul_mag(a0, b0, low, scratch, stop);
    mul_mag(a1, b1, high, scratch, stop);
    // `middle` may be negative until both are added; it is exact modulo its width.
    add_into(middle, low);
    add_into(middle, high);
    add_into(&mut out[half..], middle);
}

/// `out = |a - b|`; true if `a < b`. `b` is no longer than `a`.
fn difference(a: &[Limb], b: &[Limb], out: &mut [Limb]) -> bool {
    load(out, a);
    let negative = sub_from(out, b);
    if negative {
        negate(out);
    }
    negative
}

/// Two's complement.
pub(super) fn negate(limbs: &mut [Limb]) {
    let mut carry = true;
    for limb in limbs {
        (*limb, carry) = (!*limb).overflowing_add(Limb::from(carry));
    }
}

/// Limbs that [`pow`] needs for a base of `bits` bits, and again as scratch. `None` if that is
/// more than an address space holds.
pub fn pow_len(bits: usize, exponent: u64) -> Option<usize> {
    // Magnitudes 0 and 1 do not grow.
    let exponent = if bits <= 1 { 1 } else { usize::try_from(exponent).ok()? };
    Some(limbs_for(bits.max(1).checked_mul(exponent)?) + 1)
}

/// `out = base ** exponent`. `scratch` is as long as `out` at least; what exceeds that speeds up
/// the multiplication of long numbers.
pub fn pow(
    base: Big<'_>,
    exponent: u64,
    out: &mut [Limb],
    scratch: &mut [Limb],
    stop: Stop,
) -> Shape {
    let (product, scratch) = scratch.split_at_mut(out.len());
    load(out, &[1]);
    let mut len = 1;
    for bit in (0..u64::BITS - exponent.leading_zeros()).rev() {
        mul_into(&mut len, out, None, product, scratch, stop);
        if exponent >> bit & 1 == 1 {
            mul_into(&mut len, out, Some(base.limbs), product, scratch, stop);
        }
        if stop(0) {
            break;
        }
    }
    Shape::of(base.negative && exponent & 1 == 1, out)
}

/// `acc[..len] *= factor`, or squares it.
fn mul_into(
    len: &mut usize,
    acc: &mut [Limb],
    factor: Option<&[Limb]>,
    product: &mut [Limb],
    scratch: &mut [Limb],
    stop: Stop,
) {
    let own = &acc[..*len];
    let factor = factor.unwrap_or(own);
    let full = &mut product[..*len + factor.len()];
    full.fill(0);
    mul_mag(own, factor, full, scratch, stop);
    let value = trim(full);
    *len = value.len();
    load(acc, value);
}

/// Limbs of scratch for [`pow_mod`] with a base and a modulus of so many limbs.
pub const fn pow_mod_scratch_len(base: usize, modulus: usize) -> usize {
    let work = if base > 2 * modulus { base } else { 2 * modulus };
    modulus + work + 1
}

/// `out = base ** exponent % modulus` for magnitudes; `out` is as long as `modulus`, which is not
/// zero. Returns the length of the result.
pub fn pow_mod(
    base: &[Limb],
    exponent: &[Limb],
    modulus: &[Limb],
    out: &mut [Limb],
    scratch: &mut [Limb],
    stop: Stop,
) -> usize {
    let (reduced, work) = scratch.split_at_mut(modulus.len());
    load(work, base);
    divide(work, modulus, None, stop);
    reduced.copy_from_slice(&work[..modulus.len()]);
    load(out, &[1]);
    if cmp_mag(modulus, &[1]) == Ordering::Equal {
        out.fill(0);
    }
    for bit in (0..bit_length(exponent)).rev() {
        let own = trim(out).len();
        square_or_multiply(out, own, None, work, modulus, stop);
        if exponent[bit / LIMB_BITS] >> (bit % LIMB_BITS) & 1 == 1 {
            let own = trim(out).len();
            square_or_multiply(out, own, Some(reduced), work, modulus, stop);
        }
        if stop(1) {
            break;
        }
    }
    trim(out).len()
}

fn square_or_multiply(
    acc: &mut [Limb],
    len: usize,
    factor: Option<&[Limb]>,
    work: &mut [Limb],
    modulus: &[Limb],
    stop: Stop,
) {
    let own = &acc[..len];
    let factor = trim(factor.unwrap_or(own));
    work.fill(0);
    schoolbook(own, factor, &mut work[..len + factor.len()], stop);
    divide(work, modulus, None, stop);
    acc.copy_from_slice(&work[..modulus.len()]);
}
