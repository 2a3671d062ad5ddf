//! Phonemes in time: lengths, melody, and the way to samples.
//!
//! The voice glides from target to target in steps of 5 ms. A stress makes a vowel longer and
//! changes its pitch; the last vowel before a full stop falls, before a question mark it rises.
//! Sung phonemes keep the pitch that is set.

use super::phonemes::{Class, Phoneme};
use super::reader::{Item, Reader};
use super::segments::{self, NEUTRAL, Segment};
use super::voice::Voice;

/// Steps of the voice per second.
const STEPS_HZ: u32 = 200;
/// The speed at which lengths are as in the table.
const SPEED: u32 = 72;
/// Length of the silence at the end in milliseconds: the voice dies away in it.
const TAIL_MS: u16 = 60;
/// Length of a wave under each stress in 256ths; the first is for none.
const STRESS: [u32; 9] = [256, 176, 192, 208, 222, 236, 256, 280, 310];
/// Length of a wave at the end of the last vowel before a question mark and a full stop.
const RISEN: u32 = 170;
const FALLEN: u32 = 330;
/// Loudness for `volume` from 0 to 4 in 256ths.
const GAINS: [i32; 5] = [60, 95, 130, 165, 200];

/// How a voice sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timbre {
    /// Length of a wave of the vocal cords; the pitch falls as it goes up. 64 by default.
    pub pitch: u8,
    /// Length of the phonemes, 72 by default.
    pub speed: u8,
    /// Scales the first formant: how far the mouth opens. 128 by default.
    pub mouth: u8,
    /// Scales the second formant. 128 by default.
    pub throat: u8,
    /// Loudness, 0 to 4.
    pub volume: u8,
    /// Keeps the pitch.
    pub sing: bool,
    /// Samples a second.
    pub rate_hz: u32,
}

/// Phonemes being spoken.
#[derive(Clone, Copy, Debug)]
pub struct Talk {
    timbre: Timbre,
    reader: Reader,
    voice: Voice,
    item: Option<Item>,
    /// Segments of the phoneme that are left, the first of them being spoken.
    segments: &'static [Segment],
    target: Segment,
    /// Samples of that segment in all and left, and left until the next step of the voice.
    length: u32,
    left: u32,
    until_step: u32,
    /// Length of a wave in 256ths of the pitch, at the start and the end of the segment.
    melody: (u32, u32),
    /// The last phoneme has been spoken.
    ended: bool,
}

impl Talk {
    /// Nothing has been said yet.
    pub fn new(timbre: Timbre) -> Talk {
        let gain = GAINS[usize::from(timbre.volume).min(GAINS.len() - 1)];
        Talk {
            timbre,
            reader: Reader::default(),
            voice: Voice::new(timbre.rate_hz, gain),
            item: None,
            segments: &[],
            target: SILENCE,
            length: 0,
            left: 0,
            until_step: 0,
            melody: (STRESS[0], STRESS[0]),
            ended: false,
        }
    }

    /// Makes the next samples of `phonemes`, which are the same at every call. Returns how many
    /// there are: fewer than asked for only at the end.
    pub fn fill(&mut self, phonemes: &[u8], samples: &mut [u8]) -> usize {
        for (i, sample) in samples.iter_mut().enumerate() {
            while self.left == 0 {
                if !self.next_segment(phonemes) {
                    return i;
                }
            }
            if self.until_step == 0 {
                self.step();
            }
            *sample = self.voice.sample();
            self.left -= 1;
            self.until_step -= 1;
        }
        samples.len()
    }

    fn step(&mut self) {
        self.until_step = self.timbre.rate_hz / STEPS_HZ;
        let (from, to) = self.melody;
        let done = self.length - self.left;
        let melody = (i64::from(from)
            + (i64::from(to) - i64::from(from)) * i64::from(done) / i64::from(self.length))
            as u32;
        let pitch = self.item.and_then(|item| item.pitch).unwrap_or(self.timbre.pitch);
        self.voice.glide(&self.target, u32::from(pitch.max(1)) * melody);
    }

    /// Goes on to the next segment; false at the end.
    fn next_segment(&mut self, phonemes: &[u8]) -> bool {
        self.segments = self.segments.get(1..).unwrap_or_default();
        while self.segments.is_empty() {
            // The phonemes were checked before.
            match self.reader.next(phonemes).ok().flatten() {
                Some(item) => self.begin(item, phonemes),
                None if self.ended => return false,
                None => {
                    self.ended = true;
                    self.segments = &[SILENCE];
                }
            }
        }
        let segment = self.segments[0];
        let item = self.item.filter(|_| !self.ended);
        let stressed = item.is_some_and(|item| item.stress > 0);
        self.target = self.shaped(segment);
        let ms = u32::from(segment.ms) * if stressed { 5 } else { 4 } / 4;
        let speed = u32::from(self.timbre.speed.max(1));
        self.length = (ms * speed * (self.timbre.rate_hz / 100) / (SPEED * 10)).max(1);
        self.left = self.length;
        self.melody.0 = self.melody.1;
        self.melody.1 = self.aim(phonemes);
        self.until_step = 0;
        true
    }

    fn begin(&mut self, item: Item, phonemes: &[u8]) {
        self.item = Some(item);
        self.segments = segments::of(item.phoneme);
        let aim = self.aim(phonemes);
        // A sung tone begins where it is; a spoken one glides there.
        if self.timbre.sing {
            self.melody = (aim, aim);
        }
    }

    /// Length of a wave at the end of this segment.
    fn aim(&self, phonemes: &[u8]) -> u32 {
        let Some(item) = self.item.filter(|item| item.phoneme.class() == Class::Vowel) else {
            return STRESS[0];
        };
        if self.timbre.sing {
            return STRESS[0];
        }
        let own = STRESS[usize::from(item.stress).min(STRESS.len() - 1)];
        match self.next_mark(phonemes) {
            Some(Phoneme::Question) => RISEN,
            Some(Phoneme::Stop) if self.segments.len() <= 1 => FALLEN,
            _ => own,
        }
    }

    /// The pause before the next vowel, if one comes.
    fn next_mark(&self, phonemes: &[u8]) -> Option<Phoneme> {
        let mut ahead = self.reader;
        loop {
            let phoneme = ahead.next(phonemes).ok().flatten()?.phoneme;
            match phoneme.class() {
                Class::Vowel => return None,
                Class::Pause if phoneme != Phoneme::Space => return Some(phoneme),
                _ => {}
            }
        }
    }

    /// A segment as this mouth and throat speak it.
    fn shaped(&self, mut segment: Segment) -> Segment {
        let scale = |hz: u16, by: u8| (u32::from(hz) * (128 + u32::from(by)) / 256) as u16;
        segment.formants[0] = scale(segment.formants[0], self.timbre.mouth);
        segment.formants[1] = scale(segment.formants[1], self.timbre.throat);
        segment
    }
}

const SILENCE: Segment =
    Segment { ms: TAIL_MS, formants: NEUTRAL, loudness: [0; 3], noise: 0, noise_hz: 2000 };

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    const TIMBRE: Timbre = Timbre {
        pitch: 64,
        speed: 72,
        mouth: 128,
        throat: 128,
        volume: 4,
        sing: false,
        rate_hz: 19_000,
    };

    fn spoken(phonemes: &str, timbre: Timbre) -> Vec<u8> {
        let mut talk = Talk::new(timbre);
        let mut all = Vec::new();
        let mut block = [0; 128];
        loop {
            let count = talk.fill(phonemes.as_bytes(), &mut block);
            all.extend(&block[..count]);
            if count < block.len() {
                return all;
            }
        }
    }

    fn ms(samples: &[u8]) -> usize {
        samples.len() * 1000 / 19_000
    }

    /// How strong a frequency is.
    fn strength(samples: &[u8], hz: f64) -> f64 {
        let step = std::f64::consts::TAU * hz / 19_000.0;
        let (mut real, mut imaginary) = (0.0, 0.0);
        for (i, sample) in samples.iter().enumerate() {
            let value = f64::from(*sample) - 128.0;
            real += value * (step * i as f64).cos();
            imaginary += value * (step * i as f64).sin();
        }
        real.hypot(imaginary) / samples.len() as f64
    }

    /// The strongest multiple of a fundamental in a band.
    fn peak(samples: &[u8], fundamental: f64, (low, high): (f64, f64)) -> f64 {
        let multiples = (1..80).map(|n| f64::from(n) * fundamental);
        let inside = multiples.filter(|hz| (low..high).contains(hz));
        inside.max_by(|a, b| strength(samples, *a).total_cmp(&strength(samples, *b))).unwrap()
    }

    #[test]
    fn lengths_follow_speed_and_stress() {
        assert_eq!(ms(&spoken("", TIMBRE)), 60);
        assert_eq!(ms(&spoken("AA", TIMBRE)), 185);
        assert_eq!(ms(&spoken("AA4", TIMBRE)), 216);
        let slow = Timbre { speed: 144, ..TIMBRE };
        assert_eq!(ms(&spoken("AA", slow)), 370);
        assert_eq!(ms(&spoken("AA,AA", TIMBRE)), 510);
        let hello = ms(&spoken("/HEH4LOW WER4LD", TIMBRE));
        assert!((600..1100).contains(&hello), "{hello}");
        assert!(!spoken("AA", Timbre { speed: 0, pitch: 0, ..TIMBRE }).is_empty());
    }

    #[test]
    fn vowels_have_their_formants() {
        let fundamental = 7587.0 / 64.0;
        let sing = Timbre { sing: true, ..TIMBRE };
        for (name, first, second) in [("IY", 270.0, 2290.0), ("AA", 730.0, 1090.0)] {
            let samples = &spoken(&name.repeat(6), sing)[4000..10_000];
            let found = peak(samples, fundamental, (150.0, 900.0));
            assert!((found - first).abs() < 90.0, "{name} {found}");
            let found = peak(samples, fundamental, (950.0, 2700.0));
            assert!((found - second).abs() < 150.0, "{name} {found}");
        }
    }

    #[test]
    fn the_pitch_is_what_was_set() {
        for (phonemes, timbre, hz) in [
            ("OHOHOHOHOH", Timbre { sing: true, ..TIMBRE }, 7587.0 / 64.0),
            ("#29OHOHOHOHOH", Timbre { sing: true, ..TIMBRE }, 261.6),
            ("OHOHOHOHOH", Timbre { pitch: 40, ..TIMBRE }, 7587.0 / 40.0),
        ] {
            let samples = &spoken(phonemes, timbre)[3000..9000];
            let here = strength(samples, hz) + strength(samples, 2.0 * hz);
            let beside = strength(samples, hz * 1.1) + strength(samples, hz * 2.2);
            assert!(here > 5.0 * beside, "{phonemes} {here} {beside}");
        }
    }

    #[test]
    fn settings_change_the_sound_and_not_its_length() {
        let plain = spoken("/HEHLOW", TIMBRE);
        for timbre in [
            Timbre { pitch: 32, ..TIMBRE },
            Timbre { mouth: 200, ..TIMBRE },
            Timbre { throat: 60, ..TIMBRE },
            Timbre { volume: 1, ..TIMBRE },
        ] {
            let other = spoken("/HEHLOW", timbre);
            assert_eq!(other.len(), plain.len());
            assert_ne!(other, plain);
        }
        assert_ne!(spoken("AA.", TIMBRE), spoken("AA?", TIMBRE));
        assert_ne!(spoken("AA1", TIMBRE), spoken("AA8", TIMBRE));
    }

    #[test]
    fn every_phoneme_is_heard_and_ends_in_silence() {
        for (phoneme, name, class) in super::super::phonemes::ALL {
            let samples = spoken(name, TIMBRE);
            let loud = samples.iter().map(|s| s.abs_diff(128)).max().unwrap();
            let silent = class == Class::Pause || phoneme == Phoneme::Q;
            assert_eq!(loud < 4, silent, "{name} {loud}");
            assert!(samples[samples.len() - 19..].iter().all(|s| s.abs_diff(128) < 12), "{name}");
        }
    }

    #[test]
    fn samples_are_the_same_everywhere() {
        let fold = |h: u32, s: &u8| (h ^ u32::from(*s)).wrapping_mul(0x0100_0193);
        let hash = |rate_hz| {
            let samples = spoken("/HEH4LOW, WER4LD. SHAXS?", Timbre { rate_hz, ..TIMBRE });
            samples.iter().fold(0x811c_9dc5, fold)
        };
        let hashes = [4_187_310_853, 2_506_386_152, 1_254_312_301];
        assert_eq!([15_625, 19_000, 38_000].map(hash), hashes);
    }
}
