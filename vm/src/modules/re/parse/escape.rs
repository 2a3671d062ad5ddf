//! What a backslash means.

use super::Parser;
use crate::Part;
use crate::modules::re::{class, flags, program};
use crate::trap::Res;

/// What an escape stands for.
pub(super) enum Escaped {
    Char(u32),
    Class(u32),
}

impl Parser<'_, '_> {
    /// Behind a backslash at `at`, outside of brackets.
    pub(super) fn escape(&mut self, at: usize) -> Res<()> {
        match self.peek().and_then(char::from_u32) {
            Some('A') => self.condition_escape(program::TEXT_START),
            Some('Z') => self.condition_escape(program::TEXT_END),
            Some('b') => self.condition_escape(program::WORD_EDGE),
            Some('B') => self.condition_escape(program::NO_WORD_EDGE),
            Some('1'..='9') if !self.is_octal() => {
                Err(self.error(t!("references to groups are not supported"), at))
            }
            _ => match self.escaped(at)? {
                Escaped::Char(c) => self.literal(c),
                Escaped::Class(k) => self.emit(program::CLASS, k),
            },
        }
    }

    /// Are there three octal digits, which name a character?
    fn is_octal(&self) -> bool {
        let digits = self.text.bytes.get(self.at..self.at + 3);
        digits.is_some_and(|d| d.iter().all(|c| matches!(c, b'0'..=b'7')))
    }

    fn condition_escape(&mut self, op: u32) -> Res<()> {
        self.at += 1;
        self.condition(op)
    }

    /// An escape that is the same in brackets and outside.
    pub(super) fn escaped(&mut self, at: usize) -> Res<Escaped> {
        let Some(code) = self.next() else {
            return Err(self.error(t!("bad escape (end of pattern)"), at));
        };
        let c = char::from_u32(code).unwrap_or('\0');
        let ascii = if self.has(flags::ASCII) { class::ASCII } else { 0 };
        Ok(match c {
            'd' => Escaped::Class(class::DIGIT | ascii),
            'D' => Escaped::Class(class::DIGIT | ascii | class::NOT),
            's' => Escaped::Class(class::SPACE | ascii),
            'S' => Escaped::Class(class::SPACE | ascii | class::NOT),
            'w' => Escaped::Class(class::WORD | ascii),
            'W' => Escaped::Class(class::WORD | ascii | class::NOT),
            'n' => Escaped::Char(10),
            't' => Escaped::Char(9),
            'r' => Escaped::Char(13),
            'f' => Escaped::Char(12),
            'v' => Escaped::Char(11),
            'a' => Escaped::Char(7),
            'x' => Escaped::Char(self.digits(at, 16, 2, 2)?),
            'u' if self.text.is_str() => Escaped::Char(self.digits(at, 16, 4, 4)?),
            'U' if self.text.is_str() => Escaped::Char(self.digits(at, 16, 8, 8)?),
            '0' => Escaped::Char(self.digits(at, 8, 0, 2)?),
            '1'..='7' => {
                self.at -= 1;
                Escaped::Char(self.digits(at, 8, 1, 3)?)
            }
            c if c.is_ascii_alphanumeric() => {
                let letter = self.vm.new_str(c.encode_utf8(&mut [0; 4]))?;
                return Err(
                    self.error_about(&[Part::T(t!("bad escape \\")), Part::Name(letter)], at)
                );
            }
            _ => Escaped::Char(code),
        })
    }

    /// The number of `least` to `most` digits; it is a character.
    fn digits(&mut self, at: usize, base: u32, least: usize, most: usize) -> Res<u32> {
        let (mut value, mut count) = (0u32, 0);
        while count < most
            && let Some(digit) = self.peek().and_then(char::from_u32).and_then(|c| c.to_digit(base))
        {
            value = value.wrapping_mul(base) + digit;
            self.at += 1;
            count += 1;
        }
        if count < least || value > 0x10_ffff {
            return Err(self.error(t!("incomplete escape"), at));
        }
        Ok(value)
    }
}
