//! Where an f-string or t-string ends.
//!
//! Its fields hold expressions, which may contain any string literals, those with the same quotes
//! too. So the end is found by following the brackets of the fields; what is in them is looked at
//! later, by the parser.

use super::Lexer;
use crate::compile::error::Res;

/// Deepest nesting of strings in fields; a board has 18 KB of stack.
const MAX_NESTING: u32 = if crate::obj::WORD_BITS == 32 { 10 } else { 24 };

/// The quotes of a literal.
#[derive(Clone, Copy)]
pub(super) struct Quotes {
    pub quote: u8,
    pub triple: bool,
}

impl Lexer<'_> {
    /// Steps over the contents of an f-string and its closing quotes; `start` is its first byte.
    pub(super) fn skip_fstring(
        &mut self,
        start: usize,
        quotes: Quotes,
        raw: bool,
        depth: u32,
    ) -> Res {
        if depth > MAX_NESTING {
            return Err(self.error(start, t!("f-string: expressions nested too deeply"), &[]));
        }
        loop {
            if self.at_end() {
                return Err(self.unterminated(start, quotes.triple));
            }
            match self.peek(0) {
                b'{' if self.peek(1) == b'{' => self.pos += 2,
                b'{' => {
                    self.pos += 1;
                    self.skip_field(start, quotes, depth)?;
                }
                _ if self.skip_end(quotes) => return Ok(()),
                _ => self.skip_literal(start, quotes, raw)?,
            }
        }
    }

    /// Steps over the closing quotes, if they are here.
    fn skip_end(&mut self, quotes: Quotes) -> bool {
        let here = |i| self.peek(i) == quotes.quote;
        let found = here(0) && (!quotes.triple || here(1) && here(2));
        if found {
            self.pos += if quotes.triple { 3 } else { 1 };
        }
        found
    }

    /// Steps over one character or escape of the text.
    fn skip_literal(&mut self, start: usize, quotes: Quotes, raw: bool) -> Res {
        match self.peek(0) {
            b'\n' | b'\r' if !quotes.triple => return Err(self.unterminated(start, false)),
            b'\n' | b'\r' => self.newline(),
            b'\\' => {
                self.pos += 1;
                match self.peek(0) {
                    b'\n' | b'\r' => self.newline(),
                    // A brace is never escaped, except in a character's name.
                    b'{' | b'}' => {}
                    b'N' if !raw && self.peek(1) == b'{' => {
                        while !self.at_end() && !matches!(self.peek(0), b'}' | b'\n') {
                            self.pos += 1;
                        }
                    }
                    _ if self.at_end() => {}
                    _ => self.pos += 1,
                }
            }
            _ => self.pos += 1,
        }
        Ok(())
    }

    /// Steps over a field, after its opening brace, up to and with the closing one. Stops early at
    /// the end of the string; the parser finds what is wrong.
    fn skip_field(&mut self, start: usize, quotes: Quotes, depth: u32) -> Res {
        let mut brackets = 0u32;
        let mut word = self.pos;
        while !self.at_end() {
            let c = self.peek(0);
            match c {
                b'}' if brackets == 0 => {
                    self.pos += 1;
                    return Ok(());
                }
                b'(' | b'[' | b'{' => brackets += 1,
                b')' | b']' | b'}' => brackets = brackets.saturating_sub(1),
                b':' if brackets == 0 => {
                    self.pos += 1;
                    return self.skip_spec(start, quotes, depth);
                }
                b'"' | b'\'' => {
                    self.skip_nested(word, start, quotes, depth)?;
                    word = self.pos;
                    continue;
                }
                b'#' if quotes.triple => {
                    self.comment();
                    continue;
                }
                b'\n' | b'\r' if !quotes.triple => return Err(self.unterminated(start, false)),
                b'\n' | b'\r' => {
                    self.newline();
                    word = self.pos;
                    continue;
                }
                _ => {}
            }
            self.pos += 1;
            if !c.is_ascii_alphabetic() {
                word = self.pos;
            }
        }
        Ok(())
    }

    /// Steps over a format spec up to and with the brace that closes its field.
    fn skip_spec(&mut self, start: usize, quotes: Quotes, depth: u32) -> Res {
        // Doubled braces count in pairs here.
        let mut open = 0u32;
        loop {
            let ends = self.peek(0) == quotes.quote
                && (!quotes.triple || self.peek(1) == quotes.quote && self.peek(2) == quotes.quote);
            if self.at_end() || ends {
                return Ok(());
            }
            match self.peek(0) {
                b'{' if self.peek(1) == b'{' => {
                    self.pos += 2;
                    open += 1;
                }
                b'}' if open > 0 && self.peek(1) == b'}' => {
                    self.pos += 2;
                    open -= 1;
                }
                b'}' => {
                    self.pos += 1;
                    return Ok(());
                }
                b'{' => {
                    if depth >= MAX_NESTING {
                        return Err(self.error(
                            start,
                            t!("f-string: expressions nested too deeply"),
                            &[],
                        ));
                    }
                    self.pos += 1;
                    self.skip_field(start, quotes, depth + 1)?;
                }
                _ => self.skip_literal(start, quotes, false)?,
            }
        }
    }

    /// Steps over a string literal in a field; its prefix, if any, begins at `word`.
    fn skip_nested(&mut self, word: usize, start: usize, outer: Quotes, depth: u32) -> Res {
        let prefix = &self.src[word..self.pos];
        let has = |letter: u8| prefix.iter().any(|c| c | 0x20 == letter);
        let (formatted, raw) = (has(b'f') || has(b't'), has(b'r'));
        let quotes = self.skip_quotes();
        let closes = quotes.quote == outer.quote && !quotes.triple && !outer.triple;
        if formatted {
            return self.skip_fstring(start, quotes, raw, depth + 1);
        }
        while !self.skip_end(quotes) {
            let ended = self.at_end() || matches!(self.peek(0), b'\n' | b'\r');
            if ended && closes {
                // More likely the quote was to end the f-string.
                return Err(self.error(start, t!("f-string: expecting '}'"), &[]));
            }
            if self.at_end() {
                return Err(self.unterminated(start, quotes.triple));
            }
            self.skip_literal(start, quotes, true)?;
        }
        Ok(())
    }

    /// Steps over the quotes that open a string.
    pub(super) fn skip_quotes(&mut self) -> Quotes {
        let quote = self.peek(0);
        let triple = self.peek(1) == quote && self.peek(2) == quote;
        self.pos += if triple { 3 } else { 1 };
        Quotes { quote, triple }
    }
}
