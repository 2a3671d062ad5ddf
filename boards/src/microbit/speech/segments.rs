//! What each phoneme sounds like: a sequence of segments with steady targets.
//!
//! Formants of vowels are the averages for men of Peterson and Barney (1952); those of the other
//! phonemes, loudness and lengths were chosen for Pyrite.

use super::phonemes::Phoneme;
use Phoneme as P;

/// A part of a phoneme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Length in milliseconds at the speed 72.
    pub ms: u16,
    /// Frequencies of the three formants in hertz.
    pub formants: [u16; 3],
    /// Their loudness, 0 to 255; all 0 without voice.
    pub loudness: [u8; 3],
    /// Loudness of noise, 0 to 255.
    pub noise: u8,
    /// The middle of its band in hertz.
    pub noise_hz: u16,
}

const fn voiced(ms: u16, formants: [u16; 3], loudness: [u8; 3]) -> Segment {
    Segment { ms, formants, loudness, noise: 0, noise_hz: 2000 }
}

/// A vowel of usual loudness.
const fn vowel(ms: u16, formants: [u16; 3]) -> Segment {
    voiced(ms, formants, [255, 150, 70])
}

/// Noise, with the formants from which the next phoneme sets out.
const fn noise(ms: u16, formants: [u16; 3], noise: u8, noise_hz: u16) -> Segment {
    Segment { ms, formants, loudness: [0; 3], noise, noise_hz }
}

/// Noise with voice.
const fn buzz(ms: u16, formants: [u16; 3], noise: u8, noise_hz: u16) -> Segment {
    Segment { ms, formants, loudness: [130, 30, 15], noise, noise_hz }
}

/// The mouth is closed, with or without voice.
const fn closed(ms: u16, formants: [u16; 3], voice: u8) -> Segment {
    voiced(ms, formants, [voice, 0, 0])
}

const fn silence(ms: u16) -> Segment {
    closed(ms, NEUTRAL, 0)
}

/// Formants of a mouth at rest.
pub const NEUTRAL: [u16; 3] = [500, 1400, 2400];

const L: Segment = voiced(70, [360, 1300, 2700], [190, 60, 40]);
const M: Segment = voiced(70, [280, 900, 2200], [200, 30, 15]);
const N: Segment = voiced(65, [280, 1700, 2600], [200, 35, 15]);
const WEAK: Segment = vowel(50, NEUTRAL);
/// Where formants point to at lips, teeth and palate.
const LIPS: [u16; 3] = [250, 800, 2200];
const TEETH: [u16; 3] = [250, 1700, 2600];
const PALATE: [u16; 3] = [250, 2000, 2300];

/// The segments of the phonemes, in the order of their type; none for a space, words follow one
/// another without a pause.
#[rustfmt::skip]
const TABLE: [(Phoneme, &[Segment]); 61] = [
    (P::IY, &[vowel(110, [270, 2290, 3010])]),
    (P::IH, &[vowel(85, [390, 1990, 2550])]),
    (P::EH, &[vowel(95, [530, 1840, 2480])]),
    (P::AE, &[vowel(125, [660, 1720, 2410])]),
    (P::AA, &[vowel(125, [730, 1090, 2440])]),
    (P::AH, &[vowel(95, [640, 1190, 2390])]),
    (P::AO, &[vowel(125, [570, 840, 2410])]),
    (P::OH, &[vowel(110, [500, 850, 2400])]),
    (P::UH, &[vowel(85, [440, 1020, 2240])]),
    (P::UX, &[vowel(95, [300, 1100, 2240])]),
    (P::ER, &[vowel(115, [490, 1350, 1690])]),
    (P::AX, &[vowel(55, NEUTRAL)]),
    (P::IX, &[vowel(60, [420, 1800, 2500])]),
    (P::EY, &[vowel(75, [480, 1950, 2550]), vowel(65, [330, 2200, 2700])]),
    (P::AY, &[vowel(95, [700, 1250, 2450]), vowel(75, [400, 1950, 2550])]),
    (P::OY, &[vowel(90, [550, 850, 2400]), vowel(80, [400, 1900, 2500])]),
    (P::AW, &[vowel(95, [720, 1200, 2400]), vowel(75, [440, 950, 2250])]),
    (P::OW, &[vowel(80, [540, 900, 2400]), vowel(65, [400, 850, 2250])]),
    (P::UW, &[vowel(55, [330, 1000, 2250]), vowel(65, [300, 870, 2240])]),
    (P::UL, &[WEAK, L]),
    (P::UM, &[WEAK, M]),
    (P::UN, &[WEAK, N]),
    (P::R, &[voiced(65, [310, 1060, 1380], [210, 110, 60])]),
    (P::L, &[L]),
    (P::W, &[voiced(60, [290, 610, 2150], [210, 80, 20])]),
    (P::WH, &[noise(45, [290, 610, 2150], 45, 900), voiced(40, [290, 610, 2150], [200, 80, 20])]),
    (P::Y, &[voiced(60, [260, 2070, 3020], [200, 90, 50])]),
    (P::YX, &[voiced(55, [300, 2150, 2900], [200, 100, 50])]),
    (P::WX, &[voiced(55, [330, 700, 2200], [210, 90, 30])]),
    (P::RX, &[voiced(75, [400, 1300, 1700], [220, 120, 60])]),
    (P::LX, &[voiced(75, [420, 950, 2600], [200, 80, 30])]),
    (P::M, &[M]),
    (P::N, &[N]),
    (P::NX, &[voiced(75, [280, 2300, 2750], [200, 35, 20])]),
    (P::B, &[closed(50, LIPS, 90), buzz(8, LIPS, 60, 700)]),
    (P::D, &[closed(45, TEETH, 90), buzz(8, TEETH, 70, 3500)]),
    (P::G, &[closed(50, PALATE, 90), buzz(12, PALATE, 70, 1900)]),
    (P::GX, &[closed(50, [250, 1200, 2300], 90), buzz(12, [250, 1200, 2300], 70, 1200)]),
    (P::J, &[closed(40, TEETH, 90), buzz(65, TEETH, 110, 2800)]),
    (P::Z, &[buzz(80, TEETH, 90, 5500)]),
    (P::ZH, &[buzz(80, PALATE, 90, 2800)]),
    (P::V, &[buzz(65, LIPS, 35, 4200)]),
    (P::DH, &[buzz(50, TEETH, 25, 5000)]),
    (P::DX, &[closed(18, TEETH, 110), buzz(6, TEETH, 30, 3500)]),
    (P::P, &[closed(60, LIPS, 0), noise(12, LIPS, 120, 800), noise(28, LIPS, 40, 1500)]),
    (P::T, &[closed(55, TEETH, 0), noise(14, TEETH, 140, 4500), noise(28, TEETH, 50, 2500)]),
    (P::K, &[closed(60, PALATE, 0), noise(18, PALATE, 130, 1900), noise(28, PALATE, 45, 1700)]),
    (P::KX, &[closed(60, PALATE, 0), noise(18, PALATE, 130, 1200), noise(28, PALATE, 45, 1200)]),
    (P::CH, &[closed(50, TEETH, 0), noise(85, TEETH, 150, 2900)]),
    (P::S, &[noise(95, TEETH, 150, 5600)]),
    (P::SH, &[noise(100, PALATE, 160, 2800)]),
    (P::F, &[noise(85, LIPS, 60, 4300)]),
    (P::TH, &[noise(80, TEETH, 50, 5200)]),
    (P::SlashH, &[noise(60, NEUTRAL, 60, 1500)]),
    (P::SlashX, &[noise(60, [400, 900, 2300], 60, 950)]),
    (P::Q, &[silence(55)]),
    (P::Space, &[]),
    (P::Hyphen, &[silence(100)]),
    (P::Comma, &[silence(200)]),
    (P::Stop, &[silence(300)]),
    (P::Question, &[silence(300)]),
];

/// The first segment of each phoneme, and how many there are.
static STARTS: [u8; TABLE.len() + 1] = {
    let mut starts = [0; TABLE.len() + 1];
    let mut i = 0;
    while i < TABLE.len() {
        starts[i + 1] = starts[i] + TABLE[i].1.len() as u8;
        i += 1;
    }
    starts
};

/// All segments, one behind the other.
static SEGMENTS: [Segment; STARTS[TABLE.len()] as usize] = {
    let mut all = [silence(0); STARTS[TABLE.len()] as usize];
    let mut i = 0;
    while i < TABLE.len() {
        let mut k = 0;
        while k < TABLE[i].1.len() {
            all[STARTS[i] as usize + k] = TABLE[i].1[k];
            k += 1;
        }
        i += 1;
    }
    all
};

/// The segments of a phoneme.
pub fn of(phoneme: Phoneme) -> &'static [Segment] {
    let at = |i: usize| usize::from(STARTS[i]);
    &SEGMENTS[at(phoneme as usize)..at(phoneme as usize + 1)]
}

#[cfg(test)]
mod tests {
    use super::super::phonemes::{ALL, Class};
    use super::*;

    #[test]
    fn vowels_have_a_voice_and_lengths_are_those_of_speech() {
        for (i, (phoneme, name, class)) in ALL.into_iter().enumerate() {
            assert_eq!(TABLE[i].0, phoneme);
            let segments = of(phoneme);
            let ms: u16 = segments.iter().map(|segment| segment.ms).sum();
            let silent = segments.iter().all(|s| s.loudness == [0; 3] && s.noise == 0);
            match class {
                Class::Vowel => assert!((50..=180).contains(&ms) && !silent, "{name}"),
                Class::Consonant => assert!((20..=150).contains(&ms), "{name} {ms}"),
                Class::Pause => assert!(silent && ms <= 300, "{name}"),
            }
            for segment in segments {
                assert!(segment.formants.is_sorted(), "{name}");
                assert!(segment.noise_hz < 7000, "{name}");
            }
        }
    }
}
