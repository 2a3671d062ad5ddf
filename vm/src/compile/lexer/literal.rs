//! Names, strings and numbers.

use super::Lexer;
use super::chars::{decimal_digits, foreign_symbol, is_name_part};
use super::fstring::Quotes;
use crate::compile::error::{Res, Stop};
use crate::compile::token::{self, T, Token};

impl Lexer<'_> {
    /// An identifier, a keyword, or the prefix of a string.
    pub(super) fn name(&mut self, start: usize) -> Res<Token> {
        self.in_statement = true;
        while !self.at_end() && is_name_part(self.peek(0)) {
            self.pos += 1;
        }
        let text = &self.src[start..self.pos];
        if matches!(self.peek(0), b'"' | b'\'') && is_string_prefix(text) {
            return self.string(start);
        }
        if let Some(at) = foreign_symbol(text) {
            self.pos = start + at;
            return Err(self.bad_character());
        }
        Ok(self.token(token::keyword(text), start))
    }

    /// A string literal; `self.pos` is at its quote, after the prefix.
    pub(super) fn string(&mut self, start: usize) -> Res<Token> {
        self.in_statement = true;
        let first_line = self.line;
        let kind = string_kind(&self.src[start..self.pos]);
        let raw = self.src[start..self.pos].iter().any(|c| c | 0x20 == b'r');
        let quotes = self.skip_quotes();
        if matches!(kind, T::FStr | T::Template) {
            self.skip_fstring(start, quotes, raw, 0)?;
        } else {
            self.skip_string(start, quotes)?;
        }
        let mut token = self.token(kind, start);
        token.line.number = first_line;
        Ok(token)
    }

    /// Steps over the contents of a string and its closing quotes.
    fn skip_string(&mut self, start: usize, quotes: Quotes) -> Res {
        let Quotes { quote, triple } = quotes;
        loop {
            if self.at_end() {
                return Err(self.unterminated(start, triple));
            }
            match self.peek(0) {
                b'\\' => {
                    self.pos += 1;
                    match self.peek(0) {
                        b'\n' | b'\r' => self.newline(),
                        _ if self.at_end() => {}
                        _ => self.pos += 1,
                    }
                }
                b'\n' | b'\r' if !triple => return Err(self.unterminated(start, false)),
                b'\n' | b'\r' => self.newline(),
                c if c == quote && !triple => {
                    self.pos += 1;
                    return Ok(());
                }
                c if c == quote && self.peek(1) == quote && self.peek(2) == quote => {
                    self.pos += 3;
                    return Ok(());
                }
                _ => self.pos += 1,
            }
        }
    }

    pub(super) fn unterminated(&mut self, start: usize, triple: bool) -> Stop {
        let mut digits = [0; 10];
        let ended = self.at_end() && self.src[..self.end].ends_with(b"\n");
        let line = decimal_digits(self.line - u32::from(ended), &mut digits);
        if triple {
            let text = t!("unterminated triple-quoted string literal (detected at line {})");
            self.incomplete(start, text, &[line])
        } else {
            self.error(start, t!("unterminated string literal (detected at line {})"), &[line])
        }
    }

    pub(super) fn number(&mut self, start: usize) -> Res<Token> {
        self.in_statement = true;
        let second = self.peek(1) | 0x20;
        if self.peek(0) == b'0' && matches!(second, b'x' | b'o' | b'b') {
            self.pos += 2;
            return self.radix_number(start, second);
        }
        let mut kind = T::Int;
        let leading_zero = self.peek(0) == b'0';
        self.digits()?;
        let whole = self.pos;
        if self.peek(0) == b'.' {
            kind = T::Float;
            self.pos += 1;
            if self.peek(0).is_ascii_digit() {
                self.digits()?;
            }
        }
        if self.peek(0) | 0x20 == b'e' {
            let sign = matches!(self.peek(1), b'+' | b'-') as usize;
            if self.peek(1 + sign).is_ascii_digit() {
                kind = T::Float;
                self.pos += 1 + sign;
                self.digits()?;
            }
        }
        if self.peek(0) | 0x20 == b'j' {
            kind = T::Imag;
            self.pos += 1;
        }
        if kind == T::Int
            && leading_zero
            && self.src[start..whole].iter().any(|c| c > &b'0' && c != &b'_')
        {
            let text = t!("leading zeros in decimal integer literals are not permitted; \
                        use an 0o prefix for octal integers");
            return Err(self.error(start, text, &[]));
        }
        self.end_of_number(start, kind, "invalid decimal literal")
    }

    /// Decimal digits with single underscores between them.
    pub(super) fn digits(&mut self) -> Res {
        loop {
            while self.peek(0).is_ascii_digit() {
                self.pos += 1;
            }
            if self.peek(0) != b'_' {
                return Ok(());
            }
            self.pos += 1;
            if !self.peek(0).is_ascii_digit() {
                return Err(self.error(self.pos - 1, t!("invalid decimal literal"), &[]));
            }
        }
    }

    fn radix_number(&mut self, start: usize, letter: u8) -> Res<Token> {
        let (radix, name, bad) = match letter {
            b'x' => (16, "hexadecimal", "invalid hexadecimal literal"),
            b'o' => (8, "octal", "invalid octal literal"),
            _ => (2, "binary", "invalid binary literal"),
        };
        let mut any = false;
        loop {
            if self.peek(0) == b'_' {
                self.pos += 1;
                any = false;
            }
            let c = self.peek(0);
            if (c as char).is_digit(radix) {
                self.pos += 1;
                any = true;
            } else if c.is_ascii_digit() {
                let text = t!("invalid digit '{}' in {} literal");
                return Err(self.error(self.pos, text, &[&[c], name.as_bytes()]));
            } else if any {
                return self.end_of_number(start, T::Int, bad);
            } else {
                return Err(self.error(self.pos - 1, bad, &[]));
            }
        }
    }

    /// Refuses a letter right after a number unless it begins an operator keyword.
    fn end_of_number(&mut self, start: usize, kind: T, bad: &'static str) -> Res<Token> {
        let token = self.token(kind, start);
        if !self.at_end() && is_name_part(self.peek(0)) {
            let rest = &self.src[self.pos..self.end];
            let len = rest.iter().take_while(|&&c| is_name_part(c)).count();
            if !token::keyword(&rest[..len]).may_follow_number() {
                return Err(self.error(self.pos - 1, bad, &[]));
            }
        }
        Ok(token)
    }
}

fn is_string_prefix(text: &[u8]) -> bool {
    match text {
        [a] => matches!(a | 0x20, b'r' | b'b' | b'u' | b'f' | b't'),
        [a, b] => {
            let (a, b) = (a | 0x20, b | 0x20);
            let other = if a == b'r' { b } else { a };
            (a == b'r' || b == b'r') && matches!(other, b'b' | b'f' | b't')
        }
        _ => false,
    }
}

/// The kind of string that a prefix announces.
fn string_kind(prefix: &[u8]) -> T {
    let kinds = [(b'b', T::Bytes), (b'f', T::FStr), (b't', T::Template)];
    let found = kinds.iter().find(|(letter, _)| prefix.iter().any(|c| c | 0x20 == *letter));
    found.map_or(T::Str, |(_, kind)| *kind)
}
