//! The hyperbolic functions, the error and the gamma function for 32-bit floats, by way of
//! [`Wide`].

use super::angle::sin;
use super::rounding::floor;
use super::wide::{Wide, polynomial};

/// So small that these functions are their argument.
const TINY: f32 = 1.0 / 4096.0;

/// 2/√π
const TWO_OVER_ROOT_PI: Wide = Wide::new(0x4837_5D41_0A6D_B447, -62);
/// √π
const ROOT_PI: Wide = Wide::new(0x716F_E246_D3BD_AA9E, -62);
/// log(√(2π))
const HALF_LN_2PI: Wide = Wide::new(0x759F_C721_92FA_D29A, -63);
const THIRD: Wide = Wide::new(0x5555_5555_5555_5555, -64);

/// A function of a wide number; NaN for NaN.
fn of(x: f32, function: impl FnOnce(&Wide) -> Wide) -> f32 {
    if x.is_nan() { x } else { function(&Wide::of(x)).float() }
}

/// An odd function that is its argument where that is small: the result for the argument's size.
fn odd(x: f32, function: fn(&Wide) -> Wide) -> f32 {
    let size = x.abs();
    if size >= TINY { function(&Wide::of(size)).float().copysign(x) } else { x }
}

/// (1 + x) / (1 - x)
fn around_one(x: &Wide) -> Wide {
    Wide::ONE.add(x).div(&Wide::ONE.sub(x))
}

pub fn cbrt(x: f32) -> f32 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    Wide::of(x.abs()).log().mul(&THIRD).exp().float().copysign(x)
}

pub fn expm1(x: f32) -> f32 {
    if x.abs() < TINY * TINY { x } else { of(x, |x| x.exp().sub(&Wide::ONE)) }
}

pub fn log1p(x: f32) -> f32 {
    if x.abs() < TINY * TINY {
        return x;
    }
    if x > -1.0 && x < f32::INFINITY {
        return Wide::of(x).add(&Wide::ONE).log().float();
    }
    if x == -1.0 {
        f32::NEG_INFINITY
    } else if x < 0.0 {
        f32::NAN
    } else {
        x
    }
}

pub fn sinh(x: f32) -> f32 {
    odd(x, |x| x.exp().sub(&x.minus().exp()).scale(-1))
}

pub fn cosh(x: f32) -> f32 {
    of(x, |x| x.exp().add(&x.minus().exp()).scale(-1))
}

pub fn tanh(x: f32) -> f32 {
    odd(x, |x| {
        // Beyond 2⁵ it is 1.
        let power = x.scale(1).exp();
        power.sub(&Wide::ONE).div(&power.add(&Wide::ONE))
    })
}

pub fn asinh(x: f32) -> f32 {
    if x.is_infinite() {
        return x;
    }
    odd(x, |x| x.mul(x).add(&Wide::ONE).sqrt().add(x).log())
}

/// NaN below 1.
pub fn acosh(x: f32) -> f32 {
    if (1.0..f32::INFINITY).contains(&x) {
        let x = Wide::of(x);
        return x.mul(&x).sub(&Wide::ONE).sqrt().add(&x).log().float();
    }
    if x < 1.0 { f32::NAN } else { x }
}

/// Infinite at 1 and -1, NaN beyond.
pub fn atanh(x: f32) -> f32 {
    match x.abs() {
        1.0 => f32::INFINITY.copysign(x),
        1.0.. => f32::NAN,
        _ => odd(x, |x| around_one(x).log().scale(-1)),
    }
}

/// `1 - erf(x)` for `x` of at least 1: the continued fraction.
fn upper_erfc(x: &Wide) -> Wide {
    let mut fraction = *x;
    for n in (1..60).rev() {
        fraction = Wide::new(n, -1).div(&fraction).add(x);
    }
    x.mul(x).minus().exp().div(&fraction.mul(&ROOT_PI))
}

/// The error function for `x` from 0 to 1: a series of numbers above zero.
fn lower_erf(x: &Wide) -> Wide {
    let square = x.mul(x);
    let double = square.scale(1);
    let mut sum = Wide::ONE;
    for n in (1..16).rev() {
        sum = sum.mul(&double).div(&Wide::new(2 * n + 1, 0)).add(&Wide::ONE);
    }
    sum.mul(x).mul(&TWO_OVER_ROOT_PI).mul(&square.minus().exp())
}

pub fn erf(x: f32) -> f32 {
    if x.abs() < 1.0 {
        return of(x.abs(), lower_erf).copysign(x);
    }
    odd(x, |x| Wide::ONE.sub(&upper_erfc(x)))
}

pub fn erfc(x: f32) -> f32 {
    of(x, |wide| {
        let size = wide.abs();
        let rest = match x.abs() {
            1.0.. => upper_erfc(&size),
            _ => Wide::ONE.sub(&lower_erf(&size)),
        };
        if x < 0.0 { Wide::ONE.scale(1).sub(&rest) } else { rest }
    })
}

/// The coefficients of log(Γ(2 + z)) but for their signs: 1 - γ, then (ζ(k) - 1)/k; × 2³².
const LOG_GAMMA: [u32; 15] = [
    0x6C3B_981D,
    0x528D_3313,
    0x113E_001A,
    0x0544_C8AB,
    0x01E4_04FC,
    0x00BD_6EB7,
    0x004E_2B17,
    0x0021_66D6,
    0x000E_9FEA,
    0x0006_849F,
    0x0002_F1BD,
    0x0001_580E,
    0x9E5E,
    0x4966,
    0x2236,
];

/// Beyond this the gamma function overflows, or is zero.
const FACTORS: f32 = 64.0;

/// The gamma function of `x`, at most [`FACTORS`] in size and no pole, in two parts: the logarithm
/// of that of a number from 1.5 to 2.5, and the factor to it, or the divisor if `x` is less.
fn gamma_parts(x: f32) -> (Wide, Wide) {
    let mut x_wide = Wide::of(x);
    let mut factor = Wide::ONE;
    let mut count = floor(x + 0.5) as i32 - 2;
    while count > 0 {
        x_wide = x_wide.sub(&Wide::ONE);
        factor = factor.mul(&x_wide);
        count -= 1;
    }
    while count < 0 {
        factor = factor.mul(&x_wide);
        x_wide = x_wide.add(&Wide::ONE);
        count += 1;
    }
    let z = x_wide.sub(&Wide::ONE.scale(1));
    // z·(c1 + z·(c2 - z·(c3 - …)))
    let series = polynomial(z.fraction().wrapping_neg(), &LOG_GAMMA[1..]);
    let first = Wide::new(LOG_GAMMA[0].into(), -32);
    let log = first.add(&z.mul(&Wide::from_fraction(series))).mul(&z);
    (log, factor)
}

/// Zero and the negative integers.
fn is_pole(x: f32) -> bool {
    x <= 0.0 && floor(x) == x
}

/// The gamma function; not of a pole.
pub fn gamma(x: f32) -> f32 {
    if x.abs() > FACTORS {
        let odd = floor(x * 0.5) * 2.0 != floor(x);
        return if x > 0.0 {
            f32::INFINITY
        } else if odd {
            -0.0
        } else {
            0.0
        };
    }
    if x.is_nan() {
        return x;
    }
    let (log, factor) = gamma_parts(x);
    let value = log.exp();
    if x < 1.5 { value.div(&factor) } else { value.mul(&factor) }.float()
}

/// The logarithm of the gamma function's size; infinite at a pole.
pub fn lgamma(x: f32) -> f32 {
    if is_pole(x) {
        return f32::INFINITY;
    }
    if x < -FACTORS {
        // By reflection: log(π / (x·sin(πx))) - log(Γ(-x))
        let sine = sin((x - floor(x + 0.5)) * core::f32::consts::PI);
        let quotient = Wide::PI.div(&Wide::of(sine).mul(&Wide::of(x)).abs());
        return quotient.log().sub(&upper_lgamma(&Wide::of(-x))).float();
    }
    if x > FACTORS {
        return of(x, upper_lgamma);
    }
    if x.is_nan() {
        return x;
    }
    let (log, factor) = gamma_parts(x);
    let product = factor.abs().log();
    if x < 1.5 { log.sub(&product) } else { log.add(&product) }.float()
}

/// Stirling's series: (x - 1/2)·log(x) - x + log(√(2π)) + 1/(12x).
fn upper_lgamma(x: &Wide) -> Wide {
    let power = x.sub(&Wide::ONE.scale(-1)).mul(&x.log());
    power.sub(x).add(&HALF_LN_2PI).add(&THIRD.scale(-2).div(x))
}
