//! The alphabet of phonemes.
//!
//! A name has one or two characters. Where a text could be read as two names the longer one is
//! meant.

/// What a phoneme is for the rest of this module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Can be stressed and sung.
    Vowel,
    /// Everything else that is spoken.
    Consonant,
    /// Silence, and a change of the melody of speech.
    Pause,
}

/// A phoneme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[allow(missing_docs, reason = "the names are those of the documentation of the module speech")]
#[rustfmt::skip]
pub enum Phoneme {
    IY, IH, EH, AE, AA, AH, AO, OH, UH, UX, ER, AX, IX,
    EY, AY, OY, AW, OW, UW, UL, UM, UN,
    R, L, W, WH, Y, YX, WX, RX, LX, M, N, NX,
    B, D, G, GX, J, Z, ZH, V, DH, DX,
    P, T, K, KX, CH, S, SH, F, TH, SlashH, SlashX, Q,
    Space, Hyphen, Comma, Stop, Question,
}

use Class::{Consonant, Pause, Vowel};
use Phoneme as P;

/// All phonemes with their names, in the order of the type.
#[rustfmt::skip]
pub const ALL: [(P, &str, Class); 61] = [
    (P::IY, "IY", Vowel), (P::IH, "IH", Vowel), (P::EH, "EH", Vowel), (P::AE, "AE", Vowel),
    (P::AA, "AA", Vowel), (P::AH, "AH", Vowel), (P::AO, "AO", Vowel), (P::OH, "OH", Vowel),
    (P::UH, "UH", Vowel), (P::UX, "UX", Vowel), (P::ER, "ER", Vowel), (P::AX, "AX", Vowel),
    (P::IX, "IX", Vowel), (P::EY, "EY", Vowel), (P::AY, "AY", Vowel), (P::OY, "OY", Vowel),
    (P::AW, "AW", Vowel), (P::OW, "OW", Vowel), (P::UW, "UW", Vowel), (P::UL, "UL", Vowel),
    (P::UM, "UM", Vowel), (P::UN, "UN", Vowel),
    (P::R, "R", Consonant), (P::L, "L", Consonant), (P::W, "W", Consonant),
    (P::WH, "WH", Consonant), (P::Y, "Y", Consonant), (P::YX, "YX", Consonant),
    (P::WX, "WX", Consonant), (P::RX, "RX", Consonant), (P::LX, "LX", Consonant),
    (P::M, "M", Consonant), (P::N, "N", Consonant), (P::NX, "NX", Consonant),
    (P::B, "B", Consonant), (P::D, "D", Consonant), (P::G, "G", Consonant),
    (P::GX, "GX", Consonant), (P::J, "J", Consonant), (P::Z, "Z", Consonant),
    (P::ZH, "ZH", Consonant), (P::V, "V", Consonant), (P::DH, "DH", Consonant),
    (P::DX, "DX", Consonant), (P::P, "P", Consonant), (P::T, "T", Consonant),
    (P::K, "K", Consonant), (P::KX, "KX", Consonant), (P::CH, "CH", Consonant),
    (P::S, "S", Consonant), (P::SH, "SH", Consonant), (P::F, "F", Consonant),
    (P::TH, "TH", Consonant), (P::SlashH, "/H", Consonant), (P::SlashX, "/X", Consonant),
    (P::Q, "Q", Consonant),
    (P::Space, " ", Pause), (P::Hyphen, "-", Pause), (P::Comma, ",", Pause), (P::Stop, ".", Pause),
    (P::Question, "?", Pause),
];

/// Names as two bytes, the second of which may be a zero.
static NAMES: [(P, [u8; 2]); ALL.len()] = {
    let mut names = [(P::IY, [0; 2]); ALL.len()];
    let mut i = 0;
    while i < ALL.len() {
        let name = ALL[i].1.as_bytes();
        names[i] = (ALL[i].0, [name[0], if name.len() == 2 { name[1] } else { 0 }]);
        assert!(ALL[i].0.class() as u8 == ALL[i].2 as u8);
        i += 1;
    }
    names
};

impl Phoneme {
    /// What it is.
    pub const fn class(self) -> Class {
        match self as u8 {
            n if n < P::R as u8 => Vowel,
            n if n < P::Space as u8 => Consonant,
            _ => Pause,
        }
    }

    /// The phoneme that a text begins with, and the length of its name. Case does not matter.
    pub fn parse(text: &[u8]) -> Option<(Phoneme, usize)> {
        let first = text.first()?.to_ascii_uppercase();
        let second = text.get(1).map_or(0, u8::to_ascii_uppercase);
        let place = |name: [u8; 2]| NAMES.iter().find(|known| known.1 == name);
        let (found, len) = match place([first, second]) {
            Some(found) if second != 0 => (found, 2),
            _ => (place([first, 0])?, 1),
        };
        Some((found.0, len))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_type() {
        for (i, (phoneme, name, _)) in ALL.iter().enumerate() {
            assert_eq!(*phoneme as usize, i, "{name}");
            assert_eq!(Phoneme::parse(name.as_bytes()), Some((*phoneme, name.len())));
            assert_eq!(Phoneme::parse(name.to_lowercase().as_bytes()).unwrap().0, *phoneme);
        }
    }

    #[test]
    fn longer_names_come_first() {
        assert_eq!(Phoneme::parse(b"SHIY"), Some((P::SH, 2)));
        assert_eq!(Phoneme::parse(b"SIY"), Some((P::S, 1)));
        assert_eq!(Phoneme::parse(b"/HEH"), Some((P::SlashH, 2)));
        assert_eq!(Phoneme::parse(b"/"), None);
        assert_eq!(Phoneme::parse(b"E"), None);
        assert_eq!(Phoneme::parse(b""), None);
        assert_eq!(Phoneme::parse("É".as_bytes()), None);
    }
}
