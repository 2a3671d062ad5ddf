//! Reading phonemes: `#115DOHWW, WER4LD.`
//!
//! A `#` with a number sets the pitch from the next phoneme on; a digit from 1 to 8 stresses the
//! phoneme before it.

use super::phonemes::Phoneme;

/// Most phonemes that are spoken at once.
const MAX_PHONEMES: usize = 255;
/// The largest pitch.
const MAX_PITCH: u32 = 255;

/// What is wrong with phonemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhonemeError {
    /// There is no phoneme of this name.
    Unknown,
    /// `#` without a number, or with one beyond 255.
    Pitch,
    /// More than 255 phonemes.
    TooLong,
}

impl PhonemeError {
    /// Text of the ValueError.
    pub const fn message(self) -> &'static str {
        match self {
            PhonemeError::Unknown => "Phoneme not understood",
            PhonemeError::Pitch => "Illegal pitch",
            PhonemeError::TooLong => "Phonemes too long",
        }
    }
}

/// A phoneme as it is to be spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which one.
    pub phoneme: Phoneme,
    /// Stress from 1, the strongest, to 8; 0 for none.
    pub stress: u8,
    /// The pitch that has been set last; None before the first.
    pub pitch: Option<u8>,
}

/// A place in phonemes, which stay with their owner.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    at: usize,
    pitch: Option<u8>,
}

impl Reader {
    /// The next phoneme of `text`, which is the same at every call; None at the end.
    pub fn next(&mut self, text: &[u8]) -> Result<Option<Item>, PhonemeError> {
        while let Some(c) = text.get(self.at) {
            match c {
                b'#' => self.read_pitch(text)?,
                // Stress of nothing.
                b'1'..=b'8' => self.at += 1,
                _ => {
                    let rest = &text[self.at..];
                    let (phoneme, len) = Phoneme::parse(rest).ok_or(PhonemeError::Unknown)?;
                    self.at += len;
                    let stress = self.read_stress(text);
                    return Ok(Some(Item { phoneme, stress, pitch: self.pitch }));
                }
            }
        }
        Ok(None)
    }

    fn read_pitch(&mut self, text: &[u8]) -> Result<(), PhonemeError> {
        let digits = text[self.at + 1..].iter().take_while(|c| c.is_ascii_digit());
        let len = digits.clone().count();
        let append = |n: u32, c: &u8| n.saturating_mul(10).saturating_add(u32::from(c - b'0'));
        let pitch = digits.fold(0, append);
        if len == 0 || pitch > MAX_PITCH {
            return Err(PhonemeError::Pitch);
        }
        self.at += 1 + len;
        self.pitch = Some(pitch as u8);
        Ok(())
    }

    /// The last of the digits that follow.
    fn read_stress(&mut self, text: &[u8]) -> u8 {
        let mut stress = 0;
        while let Some(c @ b'1'..=b'8') = text.get(self.at) {
            stress = c - b'0';
            self.at += 1;
        }
        stress
    }
}

/// Is all of this readable?
pub fn check(text: &[u8]) -> Result<(), PhonemeError> {
    let mut reader = Reader::default();
    let mut count = 0;
    while reader.next(text)?.is_some() {
        count += 1;
        if count > MAX_PHONEMES {
            return Err(PhonemeError::TooLong);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::String;

    #[test]
    fn stress_belongs_to_the_phoneme_before_and_pitch_to_those_after() {
        let text = b"4/HEH3#90LOW24";
        let mut reader = Reader::default();
        let mut items = [(); 4].map(|()| reader.next(text).unwrap());
        let expected = [
            (Phoneme::SlashH, 0, None),
            (Phoneme::EH, 3, None),
            (Phoneme::L, 0, Some(90)),
            (Phoneme::OW, 4, Some(90)),
        ];
        for (item, expected) in items.iter_mut().zip(expected) {
            let item = item.take().unwrap();
            assert_eq!((item.phoneme, item.stress, item.pitch), expected);
        }
        assert_eq!(reader.next(text), Ok(None));
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let cases = [
            ("X", PhonemeError::Unknown),
            ("IYE", PhonemeError::Unknown),
            ("IY9", PhonemeError::Unknown),
            ("IY!", PhonemeError::Unknown),
            ("#", PhonemeError::Pitch),
            ("#IY", PhonemeError::Pitch),
            ("#256IY", PhonemeError::Pitch),
            ("#99999999999999999999IY", PhonemeError::Pitch),
        ];
        for (text, error) in cases {
            assert_eq!(check(text.as_bytes()), Err(error), "{text}");
        }
        assert_eq!(check(b""), Ok(()));
        assert_eq!(check(b"#0#255"), Ok(()));
        assert_eq!(check(&[b'S'; 255]), Ok(()));
        assert_eq!(check(&[b'S'; 256]), Err(PhonemeError::TooLong));
        assert_eq!(check(String::from("IY1").repeat(255).as_bytes()), Ok(()));
    }
}
