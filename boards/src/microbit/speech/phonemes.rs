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

impl Phoneme {
    /// What it is.
    pub const fn class(self) -> Class {
        ALL[self as usize].2
    }

    /// The phoneme that a text begins with, and the length of its name. Case does not matter.
    pub fn parse(text: &[u8]) -> Option<(Phoneme, usize)> {
        let starts_with = |name: &str| {
            let name = name.as_bytes();
            text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
        };
        let of_length = |len| ALL.iter().find(|(_, n, _)| n.len() == len && starts_with(n));
        let found = of_length(2).or_else(|| of_length(1))?;
        Some((found.0, found.1.len()))
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
