//! Source text to tokens.
//!
//! The lexer knows lines, indentation, brackets and literals' extents; it does not decode literals.
//! Positions are byte offsets into the source, which is valid UTF-8 (checked before). A lexer is
//! small and can be rewound to the start of any top-level statement with [`Lexer::rewind`], and
//! narrowed to a part of the source for the fields of f-strings.

use super::error::{CompileError, ErrorKind};
use super::token::{self, T, Token};

/// Deepest nesting of blocks.
pub(crate) const MAX_INDENT: usize = 100;

/// One level of indentation: columns with tabs to multiples of 8, and with tabs as 1. Both must
/// agree about order, else the meaning would depend on the width of a tab.
#[derive(Clone, Copy, Default, PartialEq)]
struct Indent {
    col: u16,
    alt: u16,
}

/// A failure and the byte offset it is reported at.
pub(crate) type LexError = (usize, CompileError);

pub(crate) struct Lexer<'s> {
    pub src: &'s [u8],
    pub pos: usize,
    /// Where the source, or the narrowed part of it, ends.
    pub end: usize,
    pub line: u32,
    /// Open brackets: line ends are ignored inside.
    pub depth: u32,
    line_start: bool,
    /// A statement has begun on this line, so the line's end is a token.
    in_statement: bool,
    pending_indent: bool,
    pending_dedents: u8,
    indents: [Indent; MAX_INDENT],
    level: u8,
}

/// A place to come back to; see [`Lexer::narrow`].
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub pos: usize,
    pub end: usize,
    pub line: u32,
    pub depth: u32,
    line_start: bool,
    in_statement: bool,
}

fn error(pos: usize, template: &str, args: &[&[u8]]) -> LexError {
    (pos, CompileError::new(ErrorKind::Syntax, template, args))
}

fn indentation(pos: usize, text: &str) -> LexError {
    (pos, CompileError::new(ErrorKind::Indentation, text, &[]))
}

fn incomplete(pos: usize, text: &str, args: &[&[u8]]) -> LexError {
    (pos, CompileError::new(ErrorKind::Incomplete, text, args))
}

impl<'s> Lexer<'s> {
    pub fn new(src: &'s [u8]) -> Lexer<'s> {
        let bom = if src.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        Lexer {
            src,
            pos: bom,
            end: src.len(),
            line: 1,
            depth: 0,
            line_start: true,
            in_statement: false,
            pending_indent: false,
            pending_dedents: 0,
            indents: [Indent::default(); MAX_INDENT],
            level: 0,
        }
    }

    /// Goes back to the first byte of a top-level statement.
    pub fn rewind(&mut self, pos: usize, line: u32) {
        self.pos = pos;
        self.line = line;
        self.depth = 0;
        self.line_start = false;
        self.in_statement = false;
        self.pending_indent = false;
        self.pending_dedents = 0;
        self.level = 0;
    }

    /// Restricts the lexer to a part of one statement, in which line ends do not count.
    pub fn narrow(&mut self, pos: usize, end: usize, line: u32) -> Place {
        let old = self.place();
        self.restore(Place { pos, end, line, depth: 1, ..old });
        old
    }

    /// Where the lexer is, for coming back within the same logical line.
    pub fn place(&self) -> Place {
        Place {
            pos: self.pos,
            end: self.end,
            line: self.line,
            depth: self.depth,
            line_start: self.line_start,
            in_statement: self.in_statement,
        }
    }

    pub fn restore(&mut self, place: Place) {
        self.pos = place.pos;
        self.end = place.end;
        self.line = place.line;
        self.depth = place.depth;
        self.line_start = place.line_start;
        self.in_statement = place.in_statement;
    }

    fn peek(&self, ahead: usize) -> u8 {
        let at = self.pos + ahead;
        if at < self.end { self.src[at] } else { 0 }
    }

    fn at_end(&self) -> bool {
        self.pos >= self.end
    }

    /// Steps over one line end, which may be `\n`, `\r` or `\r\n`.
    fn newline(&mut self) {
        if self.peek(0) == b'\r' && self.peek(1) == b'\n' {
            self.pos += 1;
        }
        self.pos += 1;
        self.line += 1;
    }

    /// The next token.
    pub fn next(&mut self) -> Result<Token, LexError> {
        if self.line_start && self.depth == 0 {
            self.line_start = false;
            self.indent()?;
        }
        if self.pending_dedents > 0 {
            self.pending_dedents -= 1;
            return Ok(self.token(T::Dedent, self.pos));
        }
        if core::mem::take(&mut self.pending_indent) {
            return Ok(self.token(T::Indent, self.pos));
        }
        self.blanks()?;
        let start = self.pos;
        if self.at_end() {
            return Ok(self.finish());
        }
        match self.peek(0) {
            b'\n' | b'\r' => {
                let mut token = self.token(T::Newline, start);
                self.newline();
                token.end = self.pos as u32;
                self.line_start = true;
                if core::mem::take(&mut self.in_statement) {
                    return Ok(token);
                }
                return self.next();
            }
            b'"' | b'\'' => return self.string(start),
            b'0'..=b'9' => return self.number(start),
            b'.' if self.peek(1).is_ascii_digit() => return self.number(start),
            c if is_name_start(c) => return self.name(start),
            _ => {}
        }
        self.in_statement = true;
        let Some((kind, len)) = token::operator(&self.src[start..self.end]) else {
            return Err(self.bad_character());
        };
        self.pos += len;
        self.bracket(kind, start)?;
        Ok(self.token(kind, start))
    }

    fn token(&self, kind: T, start: usize) -> Token {
        Token { kind, start: start as u32, end: self.pos as u32, line: self.line }
    }

    /// Tokens at the end of the source: the missing line end, the open blocks, then `Eof`.
    fn finish(&mut self) -> Token {
        if self.depth == 0 && core::mem::take(&mut self.in_statement) {
            self.line_start = true;
            return self.token(T::Newline, self.pos);
        }
        self.token(T::Eof, self.pos)
    }

    /// Keeps count of brackets.
    fn bracket(&mut self, kind: T, start: usize) -> Result<(), LexError> {
        match kind {
            T::LPar | T::LSqb | T::LBrace => self.depth += 1,
            T::RPar | T::RSqb | T::RBrace if self.depth == 0 => {
                return Err(error(start, "unmatched '{}'", &[&self.src[start..start + 1]]));
            }
            T::RPar | T::RSqb | T::RBrace => self.depth -= 1,
            _ => {}
        }
        Ok(())
    }

    /// Skips spaces, comments, joined lines and, inside brackets, line ends.
    fn blanks(&mut self) -> Result<(), LexError> {
        loop {
            match self.peek(0) {
                b' ' | b'\t' | 0x0c => self.pos += 1,
                b'#' => self.comment(),
                b'\n' | b'\r' if self.depth > 0 => self.newline(),
                b'\\' => {
                    let at = self.pos;
                    self.pos += 1;
                    if self.at_end() {
                        return Err(error(at, "unexpected EOF while parsing", &[]));
                    }
                    if !matches!(self.peek(0), b'\n' | b'\r') {
                        let text = "unexpected character after line continuation character";
                        return Err(error(at, text, &[]));
                    }
                    self.newline();
                    if self.at_end() {
                        return Err(incomplete(at, "unexpected EOF while parsing", &[]));
                    }
                }
                _ => return Ok(()),
            }
            if self.at_end() {
                return Ok(());
            }
        }
    }

    fn comment(&mut self) {
        while !self.at_end() && !matches!(self.peek(0), b'\n' | b'\r') {
            self.pos += 1;
        }
    }

    /// Measures the indentation of the next line that holds a statement.
    fn indent(&mut self) -> Result<(), LexError> {
        let mut indent;
        loop {
            indent = self.columns();
            match self.peek(0) {
                _ if self.at_end() => {
                    indent = Indent::default();
                    break;
                }
                b'#' => self.comment(),
                b'\n' | b'\r' => {}
                b'\\' if matches!(self.peek(1), b'\n' | b'\r') => {
                    self.pos += 1;
                    self.newline();
                    continue;
                }
                _ => break,
            }
            if !self.at_end() {
                self.newline();
            }
        }
        self.compare(indent)
    }

    fn columns(&mut self) -> Indent {
        let mut indent = Indent::default();
        loop {
            match self.peek(0) {
                b' ' => {
                    indent.col = indent.col.saturating_add(1);
                    indent.alt = indent.alt.saturating_add(1);
                }
                b'\t' => {
                    indent.col = (indent.col / 8 + 1).saturating_mul(8);
                    indent.alt = indent.alt.saturating_add(1);
                }
                0x0c => indent = Indent::default(),
                _ => return indent,
            }
            self.pos += 1;
        }
    }

    /// Turns a line's indentation into `Indent` and `Dedent` tokens.
    fn compare(&mut self, indent: Indent) -> Result<(), LexError> {
        let tabs = "inconsistent use of tabs and spaces in indentation";
        let current = self.indents[self.level as usize];
        if indent.col == current.col {
            if indent.alt != current.alt {
                return Err(indentation(self.pos, tabs));
            }
        } else if indent.col > current.col {
            if indent.alt <= current.alt {
                return Err(indentation(self.pos, tabs));
            }
            if self.level as usize + 1 >= MAX_INDENT {
                return Err(indentation(self.pos, "too many levels of indentation"));
            }
            self.level += 1;
            self.indents[self.level as usize] = indent;
            self.pending_indent = true;
        } else {
            while self.level > 0 && self.indents[self.level as usize].col > indent.col {
                self.level -= 1;
                self.pending_dedents += 1;
            }
            let found = self.indents[self.level as usize];
            if found.col != indent.col {
                let text = "unindent does not match any outer indentation level";
                return Err(indentation(self.pos, text));
            }
            if found.alt != indent.alt {
                return Err(indentation(self.pos, tabs));
            }
        }
        Ok(())
    }

    /// The error for a byte that starts no token.
    fn bad_character(&self) -> LexError {
        let rest = &self.src[self.pos..self.end];
        let text = match core::str::from_utf8(rest) {
            Ok(text) => text,
            Err(_) => return error(self.pos, "invalid syntax", &[]),
        };
        match text.chars().next() {
            Some('$' | '?' | '`') => error(self.pos, "invalid syntax", &[]),
            Some(c) if (c as u32) < 32 || c as u32 == 127 => {
                let mut hex = [0; 8];
                let hex = hex_digits(c as u32, &mut hex);
                error(self.pos, "invalid non-printable character U+{}", &[hex])
            }
            Some(c) => {
                let mut hex = [0; 8];
                let hex = hex_digits(c as u32, &mut hex);
                let shown = &rest[..c.len_utf8()];
                error(self.pos, "invalid character '{}' (U+{})", &[shown, hex])
            }
            None => error(self.pos, "invalid syntax", &[]),
        }
    }

    /// An identifier, a keyword, or the prefix of a string.
    fn name(&mut self, start: usize) -> Result<Token, LexError> {
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
    fn string(&mut self, start: usize) -> Result<Token, LexError> {
        self.in_statement = true;
        let first_line = self.line;
        let quote = self.peek(0);
        let triple = self.peek(1) == quote && self.peek(2) == quote;
        self.pos += if triple { 3 } else { 1 };
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
                    break;
                }
                c if c == quote && self.peek(1) == quote && self.peek(2) == quote => {
                    self.pos += 3;
                    break;
                }
                _ => self.pos += 1,
            }
        }
        let mut kind = T::Str;
        for c in self.src[start..].iter().take_while(|c| c.is_ascii_alphabetic()) {
            match c {
                b'b' | b'B' => kind = T::Bytes,
                b'f' | b'F' => kind = T::FStr,
                _ => {}
            }
        }
        let mut token = self.token(kind, start);
        token.line = first_line;
        Ok(token)
    }

    fn unterminated(&self, start: usize, triple: bool) -> LexError {
        let mut digits = [0; 10];
        let ended = self.at_end() && self.src[..self.end].ends_with(b"\n");
        let line = decimal_digits(self.line - u32::from(ended), &mut digits);
        if triple {
            let text = "unterminated triple-quoted string literal (detected at line {})";
            incomplete(start, text, &[line])
        } else {
            error(start, "unterminated string literal (detected at line {})", &[line])
        }
    }

    fn number(&mut self, start: usize) -> Result<Token, LexError> {
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
            let text = "leading zeros in decimal integer literals are not permitted; \
                        use an 0o prefix for octal integers";
            return Err(error(start, text, &[]));
        }
        self.end_of_number(start, kind, "invalid decimal literal")
    }

    /// Decimal digits with single underscores between them.
    fn digits(&mut self) -> Result<(), LexError> {
        loop {
            while self.peek(0).is_ascii_digit() {
                self.pos += 1;
            }
            if self.peek(0) != b'_' {
                return Ok(());
            }
            self.pos += 1;
            if !self.peek(0).is_ascii_digit() {
                return Err(error(self.pos - 1, "invalid decimal literal", &[]));
            }
        }
    }

    fn radix_number(&mut self, start: usize, letter: u8) -> Result<Token, LexError> {
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
                let text = "invalid digit '{}' in {} literal";
                return Err(error(self.pos, text, &[&[c], name.as_bytes()]));
            } else if any {
                return self.end_of_number(start, T::Int, bad);
            } else {
                return Err(error(self.pos - 1, bad, &[]));
            }
        }
    }

    /// Refuses a letter right after a number unless it begins an operator keyword.
    fn end_of_number(&mut self, start: usize, kind: T, bad: &str) -> Result<Token, LexError> {
        let token = self.token(kind, start);
        if !self.at_end() && is_name_part(self.peek(0)) {
            let rest = &self.src[self.pos..self.end];
            let len = rest.iter().take_while(|&&c| is_name_part(c)).count();
            if !token::keyword(&rest[..len]).may_follow_number() {
                return Err(error(self.pos - 1, bad, &[]));
            }
        }
        Ok(token)
    }
}

pub(crate) fn is_name_start(c: u8) -> bool {
    c.is_ascii_alphabetic() || c == b'_' || c >= 0x80
}

pub(crate) fn is_name_part(c: u8) -> bool {
    is_name_start(c) || c.is_ascii_digit()
}

fn is_string_prefix(text: &[u8]) -> bool {
    match text {
        [a] => matches!(a | 0x20, b'r' | b'b' | b'u' | b'f'),
        [a, b] => matches!(
            (a | 0x20, b | 0x20),
            (b'r', b'b') | (b'b', b'r') | (b'r', b'f') | (b'f', b'r')
        ),
        _ => false,
    }
}

/// Characters outside ASCII that text editors and word processors put into programs and that can
/// be no part of a name: Latin-1 signs, punctuation, symbols, full-width forms, emoji.
const SYMBOLS: &[(u32, u32)] = &[
    (0x80, 0xa9),
    (0xab, 0xb4),
    (0xb6, 0xb6),
    (0xb8, 0xb9),
    (0xbb, 0xbf),
    (0xd7, 0xd7),
    (0xf7, 0xf7),
    (0x2000, 0x203e),
    (0x2041, 0x2053),
    (0x2055, 0x206f),
    (0x20a0, 0x20cf),
    (0x2190, 0x2bff),
    (0x3000, 0x3004),
    (0x3008, 0x3020),
    (0xe000, 0xf8ff),
    (0xfe10, 0xfe32),
    (0xfeff, 0xfeff),
    (0xff01, 0xff0f),
    (0xff1a, 0xff20),
    (0xfff0, 0xffff),
    (0x1f000, 0x1faff),
];

/// Offset of the first character of an identifier that no identifier may hold.
fn foreign_symbol(text: &[u8]) -> Option<usize> {
    if text.is_ascii() {
        return None;
    }
    let text = core::str::from_utf8(text).ok()?;
    let foreign = |c: char| SYMBOLS.iter().any(|&(a, b)| (a..=b).contains(&(c as u32)));
    text.char_indices().find(|&(_, c)| foreign(c)).map(|(at, _)| at)
}

/// Upper-case hexadecimal digits of `n`, at least four.
fn hex_digits(n: u32, out: &mut [u8; 8]) -> &[u8] {
    let mut len = 4;
    while len < 8 && n >> (4 * len) != 0 {
        len += 1;
    }
    for (i, digit) in out[..len].iter_mut().enumerate() {
        *digit = b"0123456789ABCDEF"[(n >> (4 * (len - 1 - i)) & 15) as usize];
    }
    &out[..len]
}

/// Decimal digits of `n`.
pub(crate) fn decimal_digits(mut n: u32, out: &mut [u8; 10]) -> &[u8] {
    let mut at = out.len();
    loop {
        at -= 1;
        out[at] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            return &out[at..];
        }
    }
}
