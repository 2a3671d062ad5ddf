//! Powers, logarithms and what is made of them, for 32-bit floats, by way of [`Wide`].

use super::rounding::{floor, is_positive, parts};
use super::wide::Wide;

pub fn exp(x: f32) -> f32 {
    if x.is_nan() { x } else { Wide::of(x).exp().float() }
}

/// The logarithm in the base of which `unit` is that of two.
fn logarithm(x: f32, unit: &Wide) -> f32 {
    if is_positive(x) {
        return Wide::of(x).log2().mul(unit).float();
    }
    // 0, infinity and NaN; NaN for what is below zero.
    if x == 0.0 {
        f32::NEG_INFINITY
    } else if x < 0.0 {
        f32::NAN
    } else {
        x
    }
}

pub fn log(x: f32) -> f32 {
    logarithm(x, &Wide::LN_2)
}

pub fn log2(x: f32) -> f32 {
    logarithm(x, &Wide::ONE)
}

pub fn log10(x: f32) -> f32 {
    logarithm(x, &Wide::LOG10_2)
}

/// `x ** y`, as in IEEE 754.
pub fn pow(x: f32, y: f32) -> f32 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if x.is_nan() || y.is_nan() {
        return f32::NAN;
    }
    if y == 2.0 {
        return x * x;
    }
    let size = x.abs();
    let whole = floor(y) == y;
    // Larger ones are even.
    let odd = whole && y.abs() < 16_777_216.0 && y as i32 & 1 != 0;
    let result = if !is_positive(size) {
        if (size == 0.0) == (y > 0.0) { 0.0 } else { f32::INFINITY }
    } else if x < 0.0 && !whole {
        f32::NAN
    } else {
        Wide::of(size).log2().mul(&Wide::of(y)).exp2().float()
    };
    if odd { result.copysign(x) } else { result }
}

/// The angle of the point (x, y), with the sign of `y`.
pub fn atan2(y: f32, x: f32) -> f32 {
    if x.is_nan() || y.is_nan() {
        return f32::NAN;
    }
    angle(&Wide::of(y.abs()), x.abs(), x.is_sign_negative()).copysign(y)
}

pub fn atan(x: f32) -> f32 {
    atan2(x, 1.0)
}

/// The angle of a point whose `y` is not below zero; `x` is given by its size and sign.
fn angle(y: &Wide, size: f32, negative: bool) -> f32 {
    let x = Wide::of(size);
    let angle = if y.is_zero() && x.is_zero() { *y } else { y.atan2(&x) };
    if negative { Wide::PI.sub(&angle) } else { angle }.float()
}

/// √(1 - x²) for `x` of at most 1 in size.
fn other_side(x: f32) -> Wide {
    let (mantissa, exponent) = parts(x);
    let square = u64::from(mantissa) * u64::from(mantissa);
    // With 62 places; nothing is lost where the difference is small.
    let shift = 62 + 2 * exponent;
    let square = if shift < 0 { square >> (-shift).min(63) } else { square << shift };
    Wide::from_fraction((1 << 62) - square as i64).sqrt()
}

/// Arc sine in radians; NaN beyond 1.
pub fn asin(x: f32) -> f32 {
    if x.abs() > 1.0 || x.is_nan() {
        return f32::NAN;
    }
    let size = Wide::of(x.abs());
    if size.is_zero() { x } else { size.atan2(&other_side(x)).float().copysign(x) }
}

/// Arc cosine in radians; NaN beyond 1.
pub fn acos(x: f32) -> f32 {
    if x.abs() > 1.0 || x.is_nan() {
        return f32::NAN;
    }
    angle(&other_side(x), x.abs(), x < 0.0)
}
