//! English words to phonemes.
//!
//! Words are looked up, or spoken by rules letter by letter; digits and signs have words of their
//! own. Punctuation stays, as far as it means a pause. The first full vowel of a longer word is
//! stressed.

use super::phonemes::{Class, Phoneme};
use super::rules::{RULES, Rule, SIGNS, WORDS, find};
use vm::text::find::split;

/// The longest text in bytes that is translated at once.
pub const MAX_TEXT: usize = 80;
/// Words of fewer letters are not stressed.
const SHORTEST_STRESSED: usize = 4;
/// Stress of a word.
const STRESS: &str = "4";

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslateError {
    /// More than 80 bytes.
    TooLong,
    /// Characters beyond ASCII.
    Unreadable,
}

impl TranslateError {
    /// Text of the ValueError.
    pub const fn message(self) -> &'static str {
        match self {
            TranslateError::TooLong => "text too long",
            TranslateError::Unreadable => "could not parse input",
        }
    }
}

/// Passes the phonemes of a text to `to`, piece by piece.
pub fn translate(text: &[u8], to: &mut dyn FnMut(&str)) -> Result<(), TranslateError> {
    if text.len() > MAX_TEXT {
        return Err(TranslateError::TooLong);
    }
    if !text.is_ascii() {
        return Err(TranslateError::Unreadable);
    }
    let mut at = 0;
    let mut space = Space { to, begun: false, owed: false };
    while let Some(&c) = text.get(at) {
        let word = text[at..].iter().take_while(|c| is_letter(**c)).count();
        if word > 0 {
            space.before_word();
            // What is left of a word after an apostrophe is a sound: 's, 't, 'll.
            let rest = at > 0 && text[at - 1] == b'\'' && word <= 2;
            speak_word(&text[at..at + word], rest, space.to);
            at += word;
            continue;
        }
        at += 1;
        if let Some(sign) = split(SIGNS, b' ').find(|sign| sign.as_bytes()[0] == c) {
            space.owed |= space.begun;
            space.before_word();
            (space.to)(&sign[1..]);
            space.owed = true;
            continue;
        }
        let between_digits = |n: Option<&u8>| n.is_some_and(u8::is_ascii_digit);
        match c {
            b'.' if between_digits(text.get(at)) && at > 1 && between_digits(text.get(at - 2)) => {
                space.before_word();
                (space.to)("POYNT");
                space.owed = true;
            }
            b'.' | b'!' => space.mark("."),
            b'?' => space.mark("?"),
            b',' | b';' | b':' => space.mark(","),
            b'-' => space.mark("-"),
            b'\'' => {}
            _ => space.owed = space.begun,
        }
    }
    Ok(())
}

/// Puts one space between words, and none at the beginning or before punctuation.
struct Space<'a> {
    to: &'a mut dyn FnMut(&str),
    begun: bool,
    owed: bool,
}

impl Space<'_> {
    fn before_word(&mut self) {
        if core::mem::take(&mut self.owed) {
            (self.to)(" ");
        }
        self.begun = true;
    }

    fn mark(&mut self, mark: &str) {
        (self.to)(mark);
        (self.begun, self.owed) = (true, true);
    }
}

fn is_letter(c: u8) -> bool {
    c.is_ascii_alphabetic()
}

/// Letter `at` of a word in small; 0 outside the word.
fn letter(word: &[u8], at: isize) -> u8 {
    usize::try_from(at).ok().and_then(|at| word.get(at)).map_or(0, u8::to_ascii_lowercase)
}

fn speak_word(word: &[u8], rest: bool, to: &mut dyn FnMut(&str)) {
    let equals = |text: &str| word.eq_ignore_ascii_case(text.as_bytes());
    let mut voice = Stress { to, wanted: word.len() >= SHORTEST_STRESSED };
    let mut is_known = |word: &Rule| {
        let found = equals(word.letters);
        if found {
            voice.speak(word.sounds);
        }
        found
    };
    if !rest && find(WORDS, &mut is_known) {
        return;
    }
    if rest && equals("s") {
        return voice.speak("Z");
    }
    let mut at = 0;
    while at < word.len() {
        let index = usize::from(letter(word, at as isize) - b'a');
        let here = at;
        let mut is_it = |rule: &Rule| {
            let found = fits(word, here, rule);
            if found {
                voice.speak(rule.sounds);
                at += rule.letters.len();
            }
            found
        };
        if !find(RULES[index], &mut is_it) {
            return;
        }
    }
}

/// Stresses the first full vowel.
struct Stress<'a> {
    to: &'a mut dyn FnMut(&str),
    wanted: bool,
}

impl Stress<'_> {
    fn speak(&mut self, sounds: &str) {
        let mut at = 0;
        while let Some((phoneme, len)) = Phoneme::parse(&sounds.as_bytes()[at..]) {
            (self.to)(&sounds[at..at + len]);
            at += len;
            let weak = matches!(phoneme, Phoneme::AX | Phoneme::IX);
            if self.wanted && phoneme.class() == Class::Vowel && !weak {
                (self.to)(STRESS);
                self.wanted = false;
            }
        }
    }
}

/// Does `rule` fit the letters of `word` from `at` on?
fn fits(word: &[u8], at: usize, rule: &Rule) -> bool {
    let letters = rule.letters;
    let here = word.get(at..at + letters.len());
    here.is_some_and(|here| here.eq_ignore_ascii_case(letters.as_bytes()))
        && follows(word, at as isize - 1, -1, rule.left.bytes().rev())
        && follows(word, (at + letters.len()) as isize, 1, rule.right.bytes())
}

/// Do the letters from `at` on in the direction `step` fit a pattern?
fn follows(word: &[u8], mut at: isize, step: isize, pattern: impl Iterator<Item = u8>) -> bool {
    for symbol in pattern {
        if symbol == b'*' {
            while is_consonant(letter(word, at)) {
                at += step;
            }
            continue;
        }
        if !is_one(letter(word, at), symbol) {
            return false;
        }
        at += step;
    }
    true
}

fn is_vowel(c: u8) -> bool {
    b"aeiouy".contains(&c)
}

fn is_consonant(c: u8) -> bool {
    c != 0 && !is_vowel(c)
}

/// Is a letter, or the end of the word, what a symbol of a pattern stands for?
fn is_one(c: u8, symbol: u8) -> bool {
    match symbol {
        b'_' => c == 0,
        b'V' => is_vowel(c),
        b'A' => is_vowel(c) && c != b'y',
        b'C' => is_consonant(c),
        b'F' => b"eiy".contains(&c),
        b'U' => b"cfhkpstx".contains(&c),
        b'D' => b"bdgjlmnrvwz".contains(&c),
        _ => c == symbol,
    }
}

#[cfg(test)]
mod tests {
    use super::super::reader;
    use super::*;
    use std::string::String;
    use std::vec::Vec;

    fn spoken(text: &str) -> String {
        let mut phonemes = String::new();
        translate(text.as_bytes(), &mut |piece| phonemes.push_str(piece)).unwrap();
        phonemes
    }

    /// Rules of a table: what stands before, the letters, what stands behind, the sounds.
    fn read(table: &[u8]) -> Vec<[String; 4]> {
        let mut all = Vec::new();
        find(table, &mut |rule| {
            all.push([rule.left, rule.letters, rule.right, rule.sounds].map(String::from));
            false
        });
        all
    }

    #[test]
    fn the_tables_are_in_order_and_hold_phonemes() {
        assert!(read(WORDS).is_sorted_by(|a, b| a[1] < b[1]));
        let rules = RULES.iter().flat_map(|rules| read(rules)).chain(read(WORDS));
        let sounds = rules.map(|rule| rule[3].clone());
        let signs = SIGNS.split(' ').map(|sign| String::from(&sign[1..]));
        for sounds in sounds.chain(signs) {
            assert_eq!(reader::check(sounds.as_bytes()), Ok(()), "{sounds}");
        }
        for (i, rules) in RULES.iter().enumerate() {
            let first = char::from(b'a' + i as u8);
            assert!(read(rules).iter().all(|rule| rule[1].starts_with(first)), "{first}");
            let all = ["", &*String::from(first), ""];
            assert_eq!(read(rules).pop().unwrap()[..3], all, "every {first} is spoken");
        }
    }

    #[test]
    fn words_sound_like_themselves() {
        let cases = [
            ("hello world", "/HEH4LOW WER4LD"),
            ("I am a little robot", "AY AEM AX LIH4TUL ROW4BAAT"),
            ("exterminate", "EH4KSTERMIHNEYT"),
            ("make", "MEY4K"),
            ("cat", "KAET"),
            ("queen", "KWIY4N"),
            ("night light", "NAY4T LAY4T"),
            ("station", "STEY4SHUN"),
            ("singing", "SIH4NXIHNX"),
            ("button", "BAH4TUN"),
            ("temperature", "TEH4MPEHRAXCHER"),
            ("knife", "NAY4F"),
            ("phone", "FOW4N"),
            ("school", "SKUW4L"),
            ("wanted stopped moved", "WAA4NTIHD STAA4PT MUW4VD"),
            ("microbit", "MAY4KROWBIHT"),
            ("three green bees", "THRIY4 GRIY4N BIY4Z"),
            ("music", "MYUW4ZIHK"),
            ("light", "LAY4T"),
            ("the bridge", "DHAX BRIH4J"),
        ];
        for (text, phonemes) in cases {
            assert_eq!(spoken(text), phonemes, "{text}");
        }
    }

    #[test]
    fn signs_are_words_and_punctuation_is_kept() {
        assert_eq!(spoken("Yes, no; ok!"), "YEHS, NOW, OWKEY.");
        assert_eq!(spoken("E.T. - right?"), "IY. T.- RAY4T?");
        assert_eq!(spoken("42"), "FOHR TUW");
        assert_eq!(spoken("3.5%"), "THRIY POYNT FAYV PERSEHNT");
        assert_eq!(spoken("it's (a) cat\n"), "IHTZ AX KAET");
        assert_eq!(spoken("  a  b  "), "AX B");
        assert_eq!(spoken(""), "");
        assert_eq!(spoken("_~\x07"), "");
    }

    #[test]
    fn what_cannot_be_translated_is_told() {
        let error = |text: &str| translate(text.as_bytes(), &mut |_| {}).unwrap_err();
        assert_eq!(error(&"a".repeat(81)), TranslateError::TooLong);
        assert_eq!(error("é"), TranslateError::Unreadable);
        spoken(&"a".repeat(80));
    }

    #[test]
    fn all_texts_become_phonemes() {
        let mut x = 1_u32;
        for _ in 0..3000 {
            let text: String = (0..40)
                .map(|_| {
                    x = x.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    let random = (x >> 16) as u8;
                    let c = if x >> 30 == 0 { b' ' + random % 95 } else { b'a' + random % 26 };
                    char::from(c)
                })
                .collect();
            assert_eq!(reader::check(spoken(&text).as_bytes()), Ok(()), "{text}");
        }
    }
}
