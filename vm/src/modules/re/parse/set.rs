//! Sets of characters in brackets.

use super::escape::Escaped;
use super::{Atom, Parser};
use crate::modules::re::{class, flags, program};
use crate::trap::Res;

impl Parser<'_, '_> {
    /// Behind `[`, which stands at `at`.
    pub(super) fn set(&mut self, at: usize) -> Res<()> {
        let start = self.code.len();
        self.code.push(0)?;
        let mut bits = if self.take('^') { program::SET_NOT } else { 0 };
        if self.has(flags::IGNORECASE) {
            bits |= program::SET_FOLDED;
        }
        if self.has(flags::ASCII) {
            bits |= program::SET_ASCII;
        }
        let first = self.at;
        // A bracket right at the start is one of the characters.
        while self.at == first || !self.take(']') {
            self.item(at)?;
        }
        let items = (self.code.len() - start) / 2;
        self.code.set(start, program::word(program::SET, (items as u32) << 3 | bits));
        self.atom = Atom::At(start);
        Ok(())
    }

    /// A character, a range or a class.
    fn item(&mut self, set: usize) -> Res<()> {
        let at = self.at;
        let first = match self.end_of_item(set)? {
            Escaped::Class(k) => {
                let rest = &self.text.bytes[self.at..];
                if rest.first() == Some(&b'-') && rest.get(1).is_some_and(|byte| *byte != b']') {
                    return Err(self.error(t!("bad character range"), at));
                }
                self.code.push(class::ITEM | k)?;
                return self.code.push(0);
            }
            Escaped::Char(c) => c,
        };
        let dash = self.at;
        let mut last = first;
        if self.take('-') {
            if self.peek() == Some(']'.into()) {
                self.at = dash;
            } else {
                last = match self.end_of_item(set)? {
                    Escaped::Char(c) if c >= first => c,
                    _ => return Err(self.error(t!("bad character range"), at)),
                };
            }
        }
        self.code.push(first)?;
        self.code.push(last)
    }

    fn end_of_item(&mut self, set: usize) -> Res<Escaped> {
        let at = self.at;
        match self.next() {
            None => Err(self.error(t!("unterminated character set"), set)),
            Some(c) if c != u32::from('\\') => Ok(Escaped::Char(c)),
            // A backspace; outside of brackets it is the edge of a word.
            Some(_) if self.take('b') => Ok(Escaped::Char(8)),
            Some(_) => self.escaped(at),
        }
    }
}
