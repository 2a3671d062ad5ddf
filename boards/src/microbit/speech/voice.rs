//! A voice: formants and noise as samples.
//!
//! Each wave of the vocal cords starts one burst per formant, a sine that dies away (the formant
//! wave functions of Rodet). Noise is random numbers, smoothed, on a carrier in the middle of its
//! band. Everything is in integers.

use super::segments::{NEUTRAL, Segment};
use crate::microbit::sound::sine;

/// Hertz times pitch: the pitch 29 is the middle c.
const PITCH_HZ: u32 = 7587;
/// Bandwidths of the formants in hertz: how fast the bursts die away.
const BANDWIDTH_HZ: [u32; 3] = [70, 100, 130];
/// π in 65 536ths.
const PI: u32 = 205_887;
/// The part of the way to the targets that is made at each step, in 256ths.
const GLIDE: i32 = 90;

/// Loudness and frequencies at a moment.
#[derive(Clone, Copy, Debug)]
struct State {
    formants: [i32; 3],
    /// In 256ths.
    loudness: [i32; 3],
    noise: i32,
}

/// A formant that dies away.
#[derive(Clone, Copy, Debug, Default)]
struct Burst {
    phase: u32,
    step: u32,
    /// In 65 536ths.
    level: i64,
}

/// The organs of speech.
#[derive(Clone, Copy, Debug)]
pub struct Voice {
    rate_hz: u32,
    now: State,
    noise_hz: u32,
    bursts: [Burst; 3],
    cords: u32,
    cords_step: u32,
    random: u32,
    smooth: i32,
    carrier: u32,
    /// Loudness of everything in 256ths.
    gain: i32,
}

impl Voice {
    /// A silent voice with so many samples a second; `gain` is its loudness in 256ths.
    pub fn new(rate_hz: u32, gain: i32) -> Voice {
        Voice {
            rate_hz,
            now: State { formants: NEUTRAL.map(i32::from), loudness: [0; 3], noise: 0 },
            noise_hz: 2000,
            bursts: [Burst::default(); 3],
            cords: 0,
            cords_step: 0,
            random: 0x1234_5678,
            smooth: 0,
            carrier: 0,
            gain,
        }
    }

    /// Goes a step towards the targets of `segment`. `pitch` is the length of a wave of the vocal
    /// cords, in 256ths.
    pub fn glide(&mut self, segment: &Segment, pitch: u32) {
        let towards = |from: &mut i32, to: i32| *from += (to - *from) * GLIDE / 256;
        for (from, to) in self.now.formants.iter_mut().zip(segment.formants) {
            towards(from, to.into());
        }
        for (from, to) in self.now.loudness.iter_mut().zip(segment.loudness) {
            towards(from, i32::from(to) << 8);
        }
        // Bursts of stops are shorter than a glide.
        self.now.noise = (self.now.noise + (i32::from(segment.noise) << 8) * 3) / 4;
        self.noise_hz = segment.noise_hz.into();
        let steps = self.now.formants.map(|hz| self.step(hz.unsigned_abs()));
        self.bursts.iter_mut().zip(steps).for_each(|(burst, step)| burst.step = step);
        self.cords_step = (u64::from(self.step(PITCH_HZ)) * 256 / u64::from(pitch.max(256))) as u32;
    }

    /// How much a phase moves per sample.
    fn step(&self, hz: u32) -> u32 {
        ((u64::from(hz) << 32) / u64::from(self.rate_hz)) as u32
    }

    /// The next sample.
    pub fn sample(&mut self) -> u8 {
        let (cords, wrapped) = self.cords.overflowing_add(self.cords_step);
        self.cords = cords;
        let mut sum = 0;
        for ((burst, loudness), width) in
            self.bursts.iter_mut().zip(self.now.loudness).zip(BANDWIDTH_HZ)
        {
            if wrapped {
                *burst = Burst { phase: 0, level: i64::from(loudness) << 8, ..*burst };
            }
            sum += (i64::from(sine(burst.phase)) * burst.level) >> 31;
            burst.phase = burst.phase.wrapping_add(burst.step);
            burst.level -= (burst.level * i64::from(PI * width / self.rate_hz)) >> 16;
        }
        sum += i64::from(self.hiss());
        // Formants in phase can be louder than a sample; that is rare enough to cut.
        let value = sum * i64::from(self.gain) / 512;
        (128 + value).clamp(0, 255) as u8
    }

    fn hiss(&mut self) -> i32 {
        if self.now.noise == 0 {
            return 0;
        }
        self.random ^= self.random << 13;
        self.random ^= self.random >> 17;
        self.random ^= self.random << 5;
        let white = (self.random >> 16) as i32 - 32_768;
        self.smooth += (white - self.smooth) / 3;
        self.carrier = self.carrier.wrapping_add(self.step(self.noise_hz));
        let value = (self.smooth >> 8) * sine(self.carrier) / 32_768;
        value * (self.now.noise >> 8) / 32
    }
}
