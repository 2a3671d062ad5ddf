//! Integers and floats: conversion with correct rounding, exact comparison, true division.

use core::cmp::Ordering;

use super::div::divide;
use super::ieee::{Decoded, FloatWord};
use super::{Big, LIMB_BITS, Limb, Shape, Small, cmp_mag, limbs_for, shl, shl_len};

/// The float nearest to `a` (half to even); `None` if that is infinite.
pub fn to_float<F: FloatWord>(a: Big<'_>) -> Option<F> {
    F::FORMAT.encode(a.negative, a.limbs, 0, false).map(F::from_bits)
}

/// Limbs that [`from_float`] needs: those of the integer part of `x`.
pub fn from_float_len<F: FloatWord>(x: F) -> usize {
    match x.decode() {
        Decoded::Finite { exponent, .. } => shl_len(2, exponent.max(0) as usize),
        _ => 0,
    }
}

/// `int(x)`: rounds towards zero. `None` for infinities and NaN.
pub fn from_float<F: FloatWord>(x: F, out: &mut [Limb]) -> Option<Shape> {
    let Decoded::Finite { negative, mantissa, exponent } = x.decode() else {
        return None;
    };
    let (mantissa, exponent) = if exponent < 0 {
        (mantissa.checked_shr(exponent.unsigned_abs()).unwrap_or(0), 0)
    } else {
        (mantissa, exponent as usize)
    };
    let shape = shl(Small::from(mantissa).big(), exponent, out);
    Some(Shape::of(negative, &out[..shape.len]))
}

/// Compares the exact values; `None` if `x` is NaN.
pub fn cmp_float<F: FloatWord>(a: Big<'_>, x: F) -> Option<Ordering> {
    let (negative, mantissa, exponent) = match x.decode() {
        Decoded::Nan => return None,
        Decoded::Infinite { negative: true } => return Some(Ordering::Greater),
        Decoded::Infinite { negative: false } => return Some(Ordering::Less),
        Decoded::Finite { negative, mantissa, exponent } => (negative, mantissa, exponent),
    };
    if mantissa == 0 || a.is_zero() || a.negative != negative {
        let sign = |negative, zero| if zero { 0 } else { 1 - 2 * i32::from(negative) };
        return Some(sign(a.negative, a.is_zero()).cmp(&sign(negative, mantissa == 0)));
    }
    let order = cmp_magnitude(a, mantissa, exponent);
    Some(if negative { order.reverse() } else { order })
}

/// Compares the magnitude of `a` with `mantissa · 2^exponent`, neither zero.
fn cmp_magnitude(a: Big<'_>, mantissa: u64, exponent: i32) -> Ordering {
    let top = i64::from(exponent) + i64::from(u64::BITS - mantissa.leading_zeros());
    let by_length = (a.bit_length() as i64).cmp(&top);
    if by_length.is_ne() {
        return by_length;
    }
    if exponent <= 0 {
        // The integer is no longer than the mantissa.
        let drop = exponent.unsigned_abs();
        let (integer, fraction) = (mantissa >> drop, mantissa & ((1 << drop) - 1));
        let order = cmp_mag(a.limbs, Small::from(integer).big().limbs);
        return order.then(0.cmp(&fraction));
    }
    // Below the mantissa's three limbs the float has zeros only.
    let whole = exponent as usize / LIMB_BITS;
    let (low, high) = a.limbs.split_at(whole.min(a.limbs.len()));
    let mut shifted = [0; 3];
    let shape = shl(Small::from(mantissa).big(), exponent as usize % LIMB_BITS, &mut shifted);
    let rest = if low.iter().any(|&limb| limb != 0) { Ordering::Greater } else { Ordering::Equal };
    cmp_mag(high, &shifted[..shape.len]).then(rest)
}

/// Limbs of scratch that [`ratio_to_float`] needs for operands of `a` and `b` limbs.
pub const fn ratio_scratch_len(a: usize, b: usize) -> usize {
    let (numerator, quotient) = ratio_parts(a, b);
    numerator + quotient
}

const fn ratio_parts(a: usize, b: usize) -> (usize, usize) {
    // The quotient has 64 to 127 bits if the operands' lengths are equal.
    let extra = limbs_for(RATIO_BITS) + 1;
    let long = (if a > b { a } else { b }) + extra + 1;
    (long, if a > b { a - b + extra + 2 } else { extra + 2 })
}

/// Bits that the quotient has at least: the significand, one to round by and one spare.
const RATIO_BITS: usize = 64;

/// `a / b`, the float nearest to the exact ratio. `None` on overflow; `b` is not zero.
pub fn ratio_to_float<F: FloatWord>(a: Big<'_>, b: Big<'_>, scratch: &mut [Limb]) -> Option<F> {
    let shift = (b.bit_length() + RATIO_BITS).saturating_sub(a.bit_length());
    let (numerator_len, quotient_len) = ratio_parts(a.limbs.len(), b.limbs.len());
    let (numerator, quotient) = scratch.split_at_mut(numerator_len);
    let quotient = &mut quotient[..quotient_len];
    shl(a, shift, numerator);
    quotient.fill(0);
    divide(numerator, b.limbs, Some(quotient), &|_| false);
    let sticky = numerator.iter().any(|&limb| limb != 0);
    let negative = a.negative != b.negative;
    let exponent = i32::try_from(shift).map_or(i32::MIN, |shift| -shift);
    F::FORMAT.encode(negative, quotient, exponent, sticky).map(F::from_bits)
}
