//! Operations on 32-bit floats whose result is exact or the nearest float, and `hypot`, which is
//! within two units in the last place.

/// From here on every float is whole.
const WHOLE: f32 = 8_388_608.0;

/// The size of a finite float as `mantissa × 2^exponent`, with a mantissa below 2²⁴.
pub fn parts(x: f32) -> (u32, i32) {
    let bits = x.to_bits();
    let field = (bits >> 23 & 0xFF) as i32;
    (bits & 0x007F_FFFF | u32::from(field != 0) << 23, field.max(1) - 150)
}

/// Towards zero.
pub fn trunc(x: f32) -> f32 {
    if x.abs() < WHOLE { (x as i32 as f32).copysign(x) } else { x }
}

pub fn floor(x: f32) -> f32 {
    let whole = trunc(x);
    if whole > x { whole - 1.0 } else { whole }
}

pub fn ceil(x: f32) -> f32 {
    -floor(-x)
}

/// The remainder with the sign of `x`; NaN if `x` is infinite or `y` zero.
pub fn fmod(x: f32, y: f32) -> f32 {
    if !x.is_finite() || y == 0.0 || y.is_nan() {
        return f32::NAN;
    }
    let ((mut rest, exponent), (unit, low)) = (parts(x), parts(y));
    if x.abs() < y.abs() {
        return x;
    }
    let mut left = exponent - low;
    while left > 0 {
        let step = left.min(8);
        rest = (rest % unit) << step;
        left -= step;
    }
    ::libm::ldexpf((rest % unit) as f32, low).copysign(x)
}

/// Above zero, finite and a number.
pub fn is_positive(x: f32) -> bool {
    x.to_bits().wrapping_sub(1) < f32::INFINITY.to_bits() - 1
}

/// The root of a number of at least 2⁶², without its fraction, and what its square leaves.
pub fn root(x: u64) -> (u32, u64) {
    // Half the exponent, and two steps of Heron's method: 20 bits.
    let high = (x >> 32) as u32 as f32;
    let mut guess = f32::from_bits((high.to_bits() >> 1) + 0x1FBD_1DF5);
    for _ in 0..2 {
        guess = (guess + high / guess) * 0.5;
    }
    let guess = (guess * 65536.0) as u32;
    // One more, by integers; then at most two below.
    let square = |root: u32| u64::from(root) * u64::from(root);
    let error = (x.wrapping_sub(square(guess)) as i64 >> 16) as i32 as f32;
    let more = (error / guess as f32 * 32768.0) as i32;
    let mut root = guess.saturating_add_signed(more).saturating_sub(2);
    let mut rest = x - square(root);
    while rest > 2 * u64::from(root) {
        rest -= 2 * u64::from(root) + 1;
        root += 1;
    }
    (root, rest)
}

/// The root; NaN below zero.
pub fn sqrt(x: f32) -> f32 {
    if !is_positive(x) {
        return if x < 0.0 { f32::NAN } else { x };
    }
    let (mantissa, exponent) = parts(x);
    let shift = mantissa.leading_zeros();
    let exponent = exponent - shift as i32;
    let odd = exponent & 1;
    let (root, rest) = root((u64::from(mantissa << shift) << 32) >> odd);
    // Below the places of a float only the difference from zero counts.
    let root = (root | u32::from(rest != 0)) as f32;
    root * f32::from_bits((((exponent + odd) / 2 - 16 + 127) as u32) << 23)
}

/// √(x² + y²) without overflow on the way; infinite if one is.
pub fn hypot(x: f32, y: f32) -> f32 {
    let (x, y) = (x.abs(), y.abs());
    if x.is_infinite() || y.is_infinite() {
        return f32::INFINITY;
    }
    let (low, high) = if x < y { (x, y) } else { (y, x) };
    // NaN is neither.
    if high == 0.0 {
        return low;
    }
    // A power of two that brings the larger one near 1.
    let field = (254 - (high.to_bits() >> 23).min(253)) << 23;
    let unit = f32::from_bits(field);
    let (low, high) = (low * unit, high * unit);
    sqrt(low * low + high * high) / unit
}
