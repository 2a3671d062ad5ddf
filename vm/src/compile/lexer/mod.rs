//! Source text to tokens.
//!
//! The lexer knows lines, indentation, brackets and literals' extents; it does not decode literals.
//! Positions are byte offsets into the source, which is valid UTF-8 (checked before). A lexer is
//! small and can be rewound to the start of any top-level statement with [`Lexer::rewind`], and
//! narrowed to a part of the source for the fields of f-strings.

mod chars;
mod fstring;
mod indent;
mod literal;

pub(crate) use chars::{decimal_digits, is_name_part};

use super::error::{CompileError, ErrorKind, Res, Stop};
use super::token::{self, Line, T, Token};
use crate::text::packed::Text;
use chars::{hex_digits, is_name_start};

/// Is a character one that messages cannot show? Boards look at ASCII alone.
fn is_unprintable(c: char) -> bool {
    let known = c.is_ascii() || cfg!(feature = "host");
    known && !crate::text::utf8::is_printable(c)
}

/// Deepest nesting of blocks.
pub(crate) const MAX_INDENT: usize = 100;

/// One level of indentation: columns with tabs to multiples of 8, and with tabs as 1. Both must
/// agree about order, else the meaning would depend on the width of a tab.
#[derive(Clone, Copy, Default, PartialEq)]
struct Indent {
    col: u16,
    alt: u16,
}

/// What is used most comes first, in reach of short instructions; likewise in the parser and the
/// emitter.
#[repr(C)]
pub(crate) struct Lexer<'s> {
    line_start: bool,
    /// A statement has begun on this line, so the line's end is a token.
    in_statement: bool,
    pending_indent: bool,
    pending_dedents: u8,
    level: u8,
    pub pos: usize,
    pub src: &'s [u8],
    /// Where the source, or the narrowed part of it, ends.
    pub end: usize,
    pub line: u32,
    /// Open brackets: line ends are ignored inside.
    pub depth: u32,
    indents: [Indent; MAX_INDENT],
    /// What is wrong with the token that could not be read, and the offset to report it at.
    pub fault: CompileError,
    pub fault_at: usize,
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
            fault: CompileError::TRAP,
            fault_at: 0,
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

    fn error(&mut self, pos: usize, text: impl Into<Text>, args: &[&[u8]]) -> Stop {
        self.fail(ErrorKind::Syntax, pos, text.into(), args)
    }

    fn indentation(&mut self, pos: usize, text: Text) -> Stop {
        self.fail(ErrorKind::Indentation, pos, text, &[])
    }

    fn incomplete(&mut self, pos: usize, text: Text, args: &[&[u8]]) -> Stop {
        self.fail(ErrorKind::Incomplete, pos, text, args)
    }

    fn fail(&mut self, kind: ErrorKind, pos: usize, text: Text, args: &[&[u8]]) -> Stop {
        self.fault = CompileError::new(kind, text, args);
        self.fault_at = pos;
        Stop
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
    pub fn next(&mut self) -> Res<Token> {
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
        let start = start as u32;
        Token { kind, start, end: self.pos as u32, line: Line::new(self.line, start) }
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
    fn bracket(&mut self, kind: T, start: usize) -> Res {
        let src = self.src;
        match kind {
            T::LPar | T::LSqb | T::LBrace => self.depth += 1,
            T::RPar | T::RSqb | T::RBrace if self.depth == 0 => {
                return Err(self.error(start, t!("unmatched '{}'"), &[&src[start..start + 1]]));
            }
            T::RPar | T::RSqb | T::RBrace => self.depth -= 1,
            _ => {}
        }
        Ok(())
    }

    /// Skips spaces, comments, joined lines and, inside brackets, line ends.
    fn blanks(&mut self) -> Res {
        loop {
            match self.peek(0) {
                b' ' | b'\t' | 0x0c => self.pos += 1,
                b'#' => self.comment(),
                b'\n' | b'\r' if self.depth > 0 => self.newline(),
                b'\\' => {
                    let at = self.pos;
                    self.pos += 1;
                    if self.at_end() {
                        return Err(self.error(at, t!("unexpected EOF while parsing"), &[]));
                    }
                    if !matches!(self.peek(0), b'\n' | b'\r') {
                        let text = t!("unexpected character after line continuation character");
                        return Err(self.error(at, text, &[]));
                    }
                    self.newline();
                    if self.at_end() {
                        return Err(self.incomplete(at, t!("unexpected EOF while parsing"), &[]));
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

    /// The error for a byte that starts no token.
    fn bad_character(&mut self) -> Stop {
        let src = self.src;
        let rest = &src[self.pos..self.end];
        let text = match core::str::from_utf8(rest) {
            Ok(text) => text,
            Err(_) => return self.error(self.pos, t!("invalid syntax"), &[]),
        };
        match text.chars().next() {
            Some('$' | '?' | '`') => self.error(self.pos, t!("invalid syntax"), &[]),
            Some(c) if is_unprintable(c) => {
                let mut hex = [0; 8];
                let hex = hex_digits(c as u32, &mut hex);
                self.error(self.pos, t!("invalid non-printable character U+{}"), &[hex])
            }
            Some(c) => {
                let mut hex = [0; 8];
                let hex = hex_digits(c as u32, &mut hex);
                let shown = &rest[..c.len_utf8()];
                self.error(self.pos, t!("invalid character '{}' (U+{})"), &[shown, hex])
            }
            None => self.error(self.pos, t!("invalid syntax"), &[]),
        }
    }
}
