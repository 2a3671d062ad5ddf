//! The functions against those of crate `libm` for doubles.

use super::*;
use core::f32::consts::{FRAC_PI_2, PI};

/// Distance in units in the last place of the single-precision result.
fn off(ours: f32, exact: f64) -> f64 {
    let rounded = exact as f32;
    if ours.to_bits() == rounded.to_bits() || ours.is_nan() && rounded.is_nan() {
        return 0.0;
    }
    if !ours.is_finite() || rounded.is_nan() || ours == rounded {
        return 9.0;
    }
    let unit = f64::from(f32::from_bits((rounded.to_bits() & 0x7F80_0000).max(1 << 23)))
        / f64::from(1 << 23);
    (f64::from(ours) - exact).abs() / unit
}

const SPECIAL: [f32; 18] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    2.0,
    3.0,
    -3.0,
    PI,
    FRAC_PI_2,
    f32::MAX,
    f32::MIN,
    f32::INFINITY,
    f32::NEG_INFINITY,
    f32::NAN,
    f32::MIN_POSITIVE,
    1e-45,
    -16_777_216.0,
];

/// Floats of all sizes, more of those between 1/1000 and 1000 on both sides of zero.
fn arguments(count: u32) -> impl Iterator<Item = f32> {
    let all = (0..count).map(|i| f32::from_bits(i.wrapping_mul(2_654_435_761)));
    let usual = (0..count).map(|i| {
        f32::from_bits((i << 31) | (0x3A80_0000 + i.wrapping_mul(2_654_435_761) % 0x0A00_0000))
    });
    all.chain(usual).chain(SPECIAL)
}

fn pairs(count: u32) -> impl Iterator<Item = (f32, f32)> {
    let special = SPECIAL.into_iter().flat_map(|x| SPECIAL.map(|y| (x, y)));
    let whole = (0..1600).map(|i| ((i % 40 - 20) as f32, (i / 40 - 20) as f32 / 2.0));
    arguments(count).zip(arguments(count).skip(17)).chain(special).chain(whole)
}

fn worst(limit: f64, count: u32, ours: fn(f32) -> f32, exact: fn(f64) -> f64) {
    for x in arguments(count) {
        let error = off(ours(x), exact(f64::from(x)));
        assert!(error < limit, "{x:e}: {:e}, {error} units", ours(x));
    }
}

fn worst_of_two(limit: f64, ours: fn(f32, f32) -> f32, exact: fn(f64, f64) -> f64) {
    for (x, y) in pairs(20_000) {
        let error = off(ours(x, y), exact(f64::from(x), f64::from(y)));
        assert!(error < limit, "{x:e}, {y:e}: {:e}, {error} units", ours(x, y));
    }
}

#[test]
fn angles() {
    worst(0.6, 200_000, sin, libm::sin);
    worst(0.6, 200_000, cos, libm::cos);
    worst(0.6, 200_000, tan, libm::tan);
}

#[test]
fn rounding() {
    worst(f64::MIN_POSITIVE, 50_000, floor, libm::floor);
    worst(f64::MIN_POSITIVE, 50_000, ceil, libm::ceil);
    worst(f64::MIN_POSITIVE, 50_000, trunc, libm::trunc);
    worst(0.500_001, 50_000, sqrt, libm::sqrt);
    worst_of_two(f64::MIN_POSITIVE, fmod, libm::fmod);
    worst_of_two(1.3, hypot, libm::hypot);
    assert_eq!(hypot(3.0, 4.0), 5.0);
}

/// Results below the normal floats are rounded twice, hence three quarters.
#[test]
fn elementary() {
    for (ours, exact) in [
        (exp as fn(f32) -> f32, libm::exp as fn(f64) -> f64),
        (log, libm::log),
        (log2, libm::log2),
        (log10, libm::log10),
        (asin, libm::asin),
        (acos, libm::acos),
        (atan, libm::atan),
    ] {
        worst(0.76, 20_000, ours, exact);
    }
    worst_of_two(0.76, pow, libm::pow);
    worst_of_two(0.76, atan2, libm::atan2);
    assert_eq!((log2(8.0), log10(1000.0), pow(10.0, 10.0)), (3.0, 3.0, 1e10));
}

#[test]
fn special() {
    // libm's function has numbers below 1.
    let exact_acosh = |x: f64| if x < 1.0 { f64::NAN } else { libm::acosh(x) };
    for (ours, exact) in [
        (cbrt as fn(f32) -> f32, libm::cbrt as fn(f64) -> f64),
        (expm1, libm::expm1),
        (log1p, libm::log1p),
        (sinh, libm::sinh),
        (cosh, libm::cosh),
        (tanh, libm::tanh),
        (asinh, libm::asinh),
        (acosh, exact_acosh),
        (atanh, libm::atanh),
        (erf, libm::erf),
        (erfc, libm::erfc),
    ] {
        worst(0.76, 3_000, ours, exact);
    }
    let mut factorial = 1.0;
    for n in 1..36 {
        assert_eq!(gamma(n as f32), factorial as f32);
        factorial *= f64::from(n);
    }
}

/// Poles are the caller's; near its zeros below -2 the logarithm has few digits.
#[test]
fn gamma_and_its_logarithm() {
    for x in arguments(10_000).chain((0..9_000).map(|i| (i - 4500) as f32 / 101.0)) {
        if x <= 0.0 && floor(x) == x {
            continue;
        }
        let error = off(gamma(x), libm::tgamma(f64::from(x)));
        assert!(error < 0.76, "{x:e}: {:e}, {error} units", gamma(x));
        let exact = libm::lgamma(f64::from(x));
        let error = off(lgamma(x), exact);
        assert!(error < 0.6 || (f64::from(lgamma(x)) - exact).abs() < 1e-9, "{x:e}: {error} units");
    }
}
