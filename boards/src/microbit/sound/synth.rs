//! From the parameters of an effect to samples.
//!
//! Frequency and volume change in steps: the frequency on the way of the shape, the volume in a
//! straight line. Modulations are sines (the warble a square) at fixed speeds; their strength
//! goes by the parameter. The real firmware documents neither, so both are Pyrite's own.

use super::effect::{Effect, Fx, Waveform};
use super::wave::{self, ONE};

/// Samples per second: a whole number of microseconds each, and twice the highest frequency.
pub const RATE_HZ: u32 = 20_000;
const SAMPLES_PER_MS: u32 = RATE_HZ / 1000;

/// Speed of vibrato, tremolo and warble in hertz.
const VIBRATO_HZ: u32 = 9;
const TREMOLO_HZ: u32 = 12;
const WARBLE_HZ: u32 = 16;
/// Swing per unit of the parameter in 256ths: of the frequency, of the volume, of the frequency.
const VIBRATO_DEPTH: i32 = 8;
const TREMOLO_DEPTH: i32 = 72;
const WARBLE_DEPTH: i32 = 30;
/// The largest swing in 256ths.
const MAX_DEPTH: i32 = 240;

/// How much the phase moves per sample at 1 Hz.
const STEP_1_HZ: u32 = (((1_u64 << 32) + RATE_HZ as u64 / 2) / RATE_HZ as u64) as u32;

/// An effect being synthesised.
#[derive(Clone, Copy, Debug)]
pub struct Synth {
    effect: Effect,
    /// Samples made, and in all.
    done: u32,
    total: u32,
    /// Sample at which frequency and volume change next, and the number of that step.
    change_at: u32,
    step: u32,
    freq: u32,
    vol: u32,
    phase: u32,
    fx_phase: u32,
    noise: u32,
}

impl Synth {
    /// The first sample of an effect is next.
    pub fn new(effect: Effect) -> Synth {
        Synth {
            effect,
            done: 0,
            total: u32::from(effect.duration_ms) * SAMPLES_PER_MS,
            change_at: 0,
            step: 0,
            freq: 0,
            vol: 0,
            phase: 0,
            fx_phase: 0,
            noise: wave::random(0),
        }
    }

    /// Makes the next samples, 128 in the middle. Returns how many there are: fewer than asked
    /// for only at the end.
    pub fn fill(&mut self, samples: &mut [u8]) -> usize {
        let count = samples.len().min((self.total - self.done) as usize);
        for sample in &mut samples[..count] {
            if self.done == self.change_at {
                self.next_step();
            }
            *sample = self.sample();
            self.done += 1;
        }
        count
    }

    fn next_step(&mut self) {
        let steps = u32::from(self.effect.steps);
        let at = (u64::from(self.step) * u64::from(ONE) / u64::from(steps)) as u32;
        let (from, to) = self.effect.freq;
        let way = wave::progress(self.effect.shape, at);
        self.freq = wave::between(from.into(), to.into(), way);
        let (from, to) = self.effect.vol;
        self.vol = wave::between(from.into(), to.into(), at);
        while self.change_at <= self.done {
            self.step += 1;
            // Steps may be shorter than a sample; those are left out.
            self.change_at = match self.step < steps {
                true => (u64::from(self.total) * u64::from(self.step) / u64::from(steps)) as u32,
                false => self.total,
            };
            if self.change_at == self.total {
                break;
            }
        }
    }

    fn sample(&mut self) -> u8 {
        let (mut freq, mut vol) = (self.freq as i32, self.vol as i32);
        let param = i32::from(self.effect.fx_param);
        let depth = |unit: i32| (param * unit).min(MAX_DEPTH);
        let swing = wave::sine(self.fx_phase);
        match self.effect.fx {
            Fx::None => {}
            Fx::Vibrato => freq += freq * depth(VIBRATO_DEPTH) / 256 * swing / 32_768,
            Fx::Tremolo => vol -= vol * depth(TREMOLO_DEPTH) / 256 * (32_768 - swing) / 65_536,
            Fx::Warble => freq += freq * depth(WARBLE_DEPTH) / 256 * swing.signum(),
        }
        let fx_hz = match self.effect.fx {
            Fx::None => 0,
            Fx::Vibrato => VIBRATO_HZ,
            Fx::Tremolo => TREMOLO_HZ,
            Fx::Warble => WARBLE_HZ,
        };
        let value = wave::value(self.effect.waveform, self.phase, self.noise);
        self.fx_phase = self.fx_phase.wrapping_add(fx_hz * STEP_1_HZ);
        let phase = self.phase.wrapping_add((freq.max(0) as u32).wrapping_mul(STEP_1_HZ));
        // Noise has eight values a wave.
        if self.effect.waveform == Waveform::Noise && (phase ^ self.phase) >> 29 != 0 {
            self.noise = wave::random(self.noise);
        }
        self.phase = phase;
        (128 + value * vol / 255) as u8
    }
}

#[cfg(test)]
mod tests {
    use super::super::effect::Shape;
    use super::*;
    use std::vec::Vec;

    const STEADY: Effect = Effect {
        waveform: Waveform::Square,
        freq: (1000, 1000),
        duration_ms: 100,
        vol: (255, 255),
        shape: Shape::Linear,
        fx: Fx::None,
        fx_param: 1,
        steps: 128,
    };

    fn samples(effect: Effect) -> Vec<u8> {
        let mut synth = Synth::new(effect);
        let mut all = Vec::new();
        let mut block = [0; 77];
        loop {
            let count = synth.fill(&mut block);
            all.extend(&block[..count]);
            if count < block.len() {
                assert_eq!(synth.fill(&mut block), 0);
                return all;
            }
        }
    }

    /// How often the samples go up through the middle.
    fn waves(samples: &[u8]) -> usize {
        samples.windows(2).filter(|pair| pair[0] < 128 && pair[1] >= 128).count()
    }

    #[test]
    fn duration_frequency_and_volume_are_kept() {
        let steady = samples(STEADY);
        assert_eq!(steady.len(), 2000);
        assert!((99..=101).contains(&waves(&steady)), "{}", waves(&steady));
        assert!(steady.iter().all(|s| [1, 255].contains(s)));
        let quiet = samples(Effect { vol: (128, 128), ..STEADY });
        assert!(quiet.iter().all(|s| [65, 191].contains(s)), "{:?}", &quiet[..30]);
        assert!(samples(Effect { vol: (0, 0), ..STEADY }).iter().all(|s| *s == 128));
        assert!(samples(Effect { duration_ms: 0, ..STEADY }).is_empty());
    }

    #[test]
    fn shapes_differ_in_the_middle() {
        let first_half = |shape| {
            let effect = Effect { freq: (200, 2000), duration_ms: 1000, shape, ..STEADY };
            waves(&samples(effect)[..10_000])
        };
        let halves = [Shape::Linear, Shape::Curve, Shape::Log].map(first_half);
        assert!(halves.is_sorted_by(|a, b| a < b), "{halves:?}");
    }

    #[test]
    fn modulations_change_the_sound() {
        let plain = samples(STEADY);
        for fx in [Fx::Vibrato, Fx::Tremolo, Fx::Warble] {
            for fx_param in [1, 3, 9999] {
                let effect = Effect { fx, fx_param, duration_ms: 500, ..STEADY };
                let modulated = samples(effect);
                assert_ne!(modulated[..2000], plain, "{fx:?}");
                assert_eq!(modulated.len(), 10_000);
            }
        }
    }

    #[test]
    fn all_extremes_are_survived() {
        for waveform in [
            Waveform::Sine,
            Waveform::Sawtooth,
            Waveform::Triangle,
            Waveform::Square,
            Waveform::Noise,
        ] {
            for freq in [(0, 0), (9999, 0), (0, 9999)] {
                for (steps, duration_ms) in [(1, 7), (9999, 1), (9999, 9999), (128, 3)] {
                    for fx in [Fx::None, Fx::Vibrato, Fx::Tremolo, Fx::Warble] {
                        let shape = Shape::Log;
                        let vol = (255, 0);
                        let effect = Effect { freq, duration_ms, vol, shape, ..STEADY };
                        let effect = Effect { waveform, steps, fx, fx_param: 9999, ..effect };
                        let made = samples(Effect { duration_ms: duration_ms.min(99), ..effect });
                        assert_eq!(made.len(), usize::from(duration_ms.min(99)) * 20);
                    }
                }
            }
        }
    }

    #[test]
    fn samples_are_the_same_everywhere() {
        let effect = Effect {
            freq: (300, 4000),
            vol: (255, 20),
            shape: Shape::Log,
            fx: Fx::Vibrato,
            fx_param: 2,
            ..STEADY
        };
        let hash = |waveform| {
            let fold = |h: u32, s: &u8| (h ^ u32::from(*s)).wrapping_mul(0x0100_0193);
            samples(Effect { waveform, ..effect }).iter().fold(0x811c_9dc5, fold)
        };
        let hashes = [Waveform::Sine, Waveform::Square, Waveform::Noise].map(hash);
        assert_eq!(hashes, [1_666_276_939, 2_297_761_208, 172_481_847]);
    }
}
