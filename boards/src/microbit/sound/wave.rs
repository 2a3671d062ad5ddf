//! Waves and curves in fixed point.
//!
//! A phase is a 32-bit number of which the whole range is one wave, so it wraps by itself. Wave
//! values are −127 to 127; progress is a fraction in 65 536ths.

use super::effect::{Shape, Waveform};

/// One in the fixed point of [`progress`].
pub const ONE: u32 = 1 << 16;

/// A sine by the approximation of Bhāskara I, exact to 0.2 %: value at `phase`, −32 767 to 32 767.
pub fn sine(phase: u32) -> i32 {
    // Position in the half wave, 0 to 2¹⁵, and its distance product, at most 2²⁸.
    let x = i64::from((phase & 0x7fff_ffff) >> 16);
    let product = x * ((1 << 15) - x);
    let half = 4 * 32_767 * product / ((5 << 28) - product);
    let value = half as i32;
    if phase >> 31 == 0 { value } else { -value }
}

/// Value of a wave at `phase`, −127 to 127. `noise` is the random value that is current.
pub fn value(waveform: Waveform, phase: u32, noise: u32) -> i32 {
    match waveform {
        Waveform::Sine => sine(phase) * 127 / 32_767,
        Waveform::Sawtooth => (phase >> 24) as i32 - 128,
        Waveform::Triangle => {
            let ramp = (phase >> 23) as i32 & 0xff;
            if phase >> 31 == 0 { ramp - 128 } else { 127 - ramp }
        }
        Waveform::Square => {
            if phase >> 31 == 0 {
                127
            } else {
                -127
            }
        }
        Waveform::Noise => (noise >> 24) as i32 - 128,
    }
    .max(-127)
}

/// How far a shape has come at `progress` of its time; both in 65 536ths, at most [`ONE`].
pub fn progress(shape: Shape, progress: u32) -> u32 {
    match shape {
        Shape::Linear => progress,
        Shape::Curve => (sine(progress.min(ONE - 1) << 14) as u32 * 2).min(ONE),
        // log₁₀ of 1 to 10.
        Shape::Log => (u64::from(log2(ONE + 9 * progress)) * 65_536 / LOG2_10) as u32,
    }
}

/// log₂ 10 in 65 536ths.
const LOG2_10: u64 = 217_706;

/// log₂ of a number of at least 1, both in 65 536ths: each squaring gives one binary digit.
fn log2(x: u32) -> u32 {
    let whole = x.ilog2() - 16;
    let mut fraction = u64::from(x) << 15 >> (whole + 16) << 16;
    let mut result = whole << 16;
    for bit in (0..16).rev() {
        // `fraction` is 1 to 2 with 31 binary places.
        fraction = (fraction * fraction) >> 31;
        if fraction >> 32 != 0 {
            fraction >>= 1;
            result |= 1 << bit;
        }
    }
    result
}

/// The value at `progress` on the straight way between two.
pub fn between(from: u32, to: u32, progress: u32) -> u32 {
    let (from, to) = (i64::from(from), i64::from(to));
    (from + (to - from) * i64::from(progress) / i64::from(ONE)) as u32
}

/// The next of a sequence of random words (xorshift of Marsaglia); never 0.
pub fn random(last: u32) -> u32 {
    let mut x = if last == 0 { 0x2545_f491 } else { last };
    x ^= x << 13;
    x ^= x >> 17;
    x ^ (x << 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sine_is_close_to_the_function() {
        for step in 0..4096_u32 {
            let phase = step << 20;
            let exact = (f64::from(step) / 4096.0 * std::f64::consts::TAU).sin() * 32_767.0;
            let error = f64::from(sine(phase)) - exact;
            assert!(error.abs() < 70.0, "{step}: {error}");
        }
        assert_eq!([sine(0), sine(1 << 30), sine(1 << 31), sine(3 << 30)], [0, 32_767, 0, -32_767]);
    }

    #[test]
    fn waves_stay_in_range_and_have_no_offset() {
        let waves = [Waveform::Sine, Waveform::Sawtooth, Waveform::Triangle, Waveform::Square];
        for wave in waves {
            let values = (0..1024).map(|i| value(wave, i << 22, 0));
            assert!(values.clone().all(|v| (-127..=127).contains(&v)), "{wave:?}");
            assert!(values.sum::<i32>().abs() <= 1024, "{wave:?}");
        }
        assert_eq!(value(Waveform::Noise, 0, u32::MAX), 127);
    }

    #[test]
    fn shapes_go_from_start_to_end() {
        for shape in [Shape::Linear, Shape::Curve, Shape::Log] {
            assert_eq!(progress(shape, 0), 0, "{shape:?}");
            let end = progress(shape, ONE);
            assert!((ONE - 30..=ONE).contains(&end), "{shape:?} {end}");
            let steps = (0..=64).map(|i| progress(shape, i * 1024));
            assert!(steps.is_sorted(), "{shape:?}");
        }
        let half = |shape| f64::from(progress(shape, ONE / 2)) / 65_536.0;
        assert!((half(Shape::Curve) - std::f64::consts::FRAC_1_SQRT_2).abs() < 0.01);
        assert!((half(Shape::Log) - 5.5_f64.log10()).abs() < 0.001);
    }

    #[test]
    fn between_goes_both_ways() {
        assert_eq!(between(0, 9999, ONE), 9999);
        assert_eq!(between(100, 50, ONE / 2), 75);
        assert_eq!(between(7, 7, 12_345), 7);
    }
}
