//! String literals: adjacent ones are joined, f-strings are split into text and fields.
//!
//! Text stays where it is in the source ([`Kind::Piece`]); the emitter decodes it. The expression
//! of a field is parsed by the same parser with the lexer narrowed to the literal.

use super::Parser;
use crate::compile::ast::{FORMAT, Ix, Kind, ListBuilder, NIL, RAW};
use crate::compile::token::{Line, T};
use crate::features::Feature;

/// Conversions of a field, as in the operand of `Format`.
const CONVERSIONS: &[(&[u8], u8)] = &[(b"s", 1), (b"r", 2), (b"a", 3)];
const REPR: u8 = 2;

/// Deepest nesting of fields in format specs.
const MAX_SPECS: u32 = 2;

/// A literal's contents: byte range and line of the start.
#[derive(Clone, Copy)]
struct Span {
    pos: usize,
    end: usize,
    line: u32,
}

impl Span {
    fn place(self) -> Line {
        Line::new(self.line, self.pos as u32)
    }
}

impl Parser<'_, '_> {
    /// One or more adjacent string literals.
    pub fn strings(&mut self) -> Ix {
        let first = self.tok;
        let mut list = ListBuilder::EMPTY;
        let mut kind = Kind::Str;
        if first.kind == T::Bytes {
            kind = Kind::Bytes;
        }
        while matches!(self.tok.kind, T::Str | T::Bytes | T::FStr | T::Template) {
            if self.at(T::Template) && !self.host.vm.has(Feature::Templates) {
                return self.fail(t!("t-strings are not in this firmware"));
            }
            if self.at(T::Bytes) != (kind == Kind::Bytes) {
                let text = t!("cannot mix bytes and nonbytes literals");
                return self.fail_at(first.start, text, &[]);
            }
            if self.at(T::Template) != (first.kind == T::Template) {
                let text = t!("cannot mix t-string literals with string or bytes literals");
                return self.fail_at(first.start, text, &[]);
            }
            let (span, raw) = self.contents();
            if matches!(self.tok.kind, T::FStr | T::Template) {
                kind = if self.at(T::FStr) { Kind::FStr } else { Kind::TStr };
                let literal = self.tok;
                let end = self.parts(span, raw, 0, &mut list);
                if self.failed {
                    self.blame(literal.start);
                } else if end < span.end {
                    let text = t!("f-string: single '}' is not allowed");
                    return self.fail_at(end as u32, text, &[]);
                }
            } else {
                self.check_bytes(span);
                self.piece(span, raw, &mut list);
            }
            self.advance();
        }
        self.node(kind, first.line, list.first, 0)
    }

    /// Says of an f-string that was refused what CPython says of it; `start` is its first byte.
    pub(super) fn blame(&mut self, start: u32) {
        #[cfg(feature = "host")]
        if let Some(error) = self.error.take_if(|_| self.host.vm.is_pc()) {
            self.error = Some(super::fstring_fault::reword(self.lexer.src, start as usize, error));
        }
        let _ = start;
    }

    /// Where the contents of the current literal are, and the `RAW` flag.
    fn contents(&self) -> (Span, u8) {
        let text = self.text(self.tok);
        let prefix = text.iter().take_while(|c| c.is_ascii_alphabetic()).count();
        let raw = text[..prefix].iter().any(|c| c | 0x20 == b'r');
        let quote = text[prefix];
        let triple = text[prefix..].starts_with(&[quote; 3]) && text.len() >= prefix + 6;
        let quotes = if triple { 3 } else { 1 };
        let span = Span {
            pos: self.tok.start as usize + prefix + quotes,
            end: self.tok.end as usize - quotes,
            line: self.tok.line.number,
        };
        (span, if raw { RAW } else { 0 })
    }

    fn check_bytes(&mut self, span: Span) {
        if self.at(T::Bytes) && !self.lexer.src[span.pos..span.end].is_ascii() {
            self.fail(t!("bytes can only contain ASCII literal characters"));
        }
    }

    fn piece(&mut self, span: Span, flags: u8, list: &mut ListBuilder) {
        let (pos, end) = (span.pos as u32, span.end as u32);
        let ix = self.add(Kind::Piece, flags, span.place(), pos, end);
        list.push(&mut self.ast, ix);
    }

    /// Splits the contents of an f-string, or of a format spec if `level` is not 0. Gives the
    /// offset where it stopped: the end, or a closing brace.
    fn parts(&mut self, span: Span, raw: u8, level: u32, list: &mut ListBuilder) -> usize {
        let src = self.lexer.src;
        let flags = raw | FORMAT;
        // In a format spec doubled braces stand for one only in pairs, since a field may end there.
        let mut open = 0i32;
        let mut text = span;
        let mut line = span.line;
        let mut at = span.pos;
        while at < span.end {
            let doubled = at + 1 < span.end && src[at + 1] == src[at];
            match src[at] {
                b'{' if doubled => {
                    open += 1;
                    at += 2;
                }
                b'}' if doubled && (level == 0 || open > 0) => {
                    open -= 1;
                    at += 2;
                }
                b'}' => break,
                b'{' => {
                    if at > text.pos {
                        self.piece(Span { end: at, ..text }, flags, list);
                    }
                    at = self.field(Span { pos: at, end: span.end, line }, raw, level, list);
                    line = self.lexer.line;
                    text = Span { pos: at, end: span.end, line };
                }
                b'\\' if raw == 0 => at = skip_escape(src, at, span.end),
                b'\n' => {
                    line += 1;
                    at += 1;
                }
                _ => at += 1,
            }
        }
        if at > text.pos {
            self.piece(Span { end: at, ..text }, flags, list);
        }
        self.lexer.line = line;
        at
    }

    /// A field, from its opening brace; gives the offset after the closing one.
    fn field(&mut self, span: Span, raw: u8, level: u32, list: &mut ListBuilder) -> usize {
        if level >= MAX_SPECS {
            self.fail_at(span.pos as u32, t!("f-string: expressions nested too deeply"), &[]);
            return span.end;
        }
        let literal = self.tok;
        let place = self.lexer.narrow(span.pos + 1, span.end, span.line);
        self.deeper();
        self.advance();
        let value = self.field_value();
        if self.failed {
            return span.end;
        }
        let source = self.lexer.src[span.pos + 1..self.tok.start as usize].trim_ascii_end();
        let source_at = source.as_ptr() as usize - self.lexer.src.as_ptr() as usize;
        let mut conversion = 0;
        if self.accept(T::Assign) {
            let shown = Span { pos: span.pos + 1, end: self.tok.start as usize, line: span.line };
            self.piece(shown, RAW, list);
            if self.at(T::RBrace) {
                conversion = REPR;
            }
        }
        if self.at(T::Bang) {
            conversion = self.conversion();
        }
        let spec = self.spec(span, raw, level);
        if !self.at(T::RBrace) {
            self.field_goes_on(span);
            return span.end;
        }
        let end = self.tok.end as usize;
        let line = self.lexer.line;
        let field = self.add(Kind::Field, conversion, span.place(), value, spec);
        list.push(&mut self.ast, field);
        if literal.kind == T::Template && level == 0 {
            let (from, to) = (source_at as u32, (source_at + source.len()) as u32);
            let source = self.node(Kind::Source, span.place(), from, to);
            list.push(&mut self.ast, source);
        }
        self.shallower();
        self.lexer.restore(place);
        self.lexer.line = line;
        self.tok = literal;
        end
    }

    /// The expression of a field.
    fn field_value(&mut self) -> Ix {
        match self.tok.kind {
            T::RBrace => self.fail(t!("f-string: empty expression not allowed")),
            T::Bang | T::Colon | T::Assign => {
                let text = t!("f-string: expression required before '{}'");
                self.fail_at(self.tok.start, text, &[self.text(self.tok)])
            }
            T::Lambda => self.fail(t!("f-string: invalid syntax")),
            T::Yield => self.yield_(),
            _ => self.expressions(),
        }
    }

    /// The conversion after a `!`.
    fn conversion(&mut self) -> u8 {
        let bang = self.tok;
        self.advance();
        let here = bang.end == self.tok.start;
        let name = if here { self.text(self.tok) } else { b"" };
        let Some((_, code)) = CONVERSIONS.iter().find(|(letter, _)| *letter == name) else {
            let text = t!("f-string: invalid conversion character: expected 's', 'r', or 'a'");
            self.fail(text);
            return 0;
        };
        self.advance();
        *code
    }

    /// The format spec of a field, NIL without one. A colon may have been read as part of `:=`.
    fn spec(&mut self, field: Span, raw: u8, level: u32) -> Ix {
        if !matches!(self.tok.kind, T::Colon | T::Walrus) {
            return NIL;
        }
        let pos = self.tok.start as usize + 1;
        let line = self.lexer.line;
        let mut parts = ListBuilder::EMPTY;
        let end = self.parts(Span { pos, end: field.end, line }, raw, level + 1, &mut parts);
        let place = Line::new(line, pos as u32);
        let spec = self.node(Kind::FStr, place, parts.first, 0);
        self.lexer.narrow(end, field.end, self.lexer.line);
        self.advance();
        spec
    }

    /// The error for a field whose brace does not come.
    fn field_goes_on(&mut self, field: Span) -> Ix {
        match self.tok.kind {
            T::Eof => self.fail_at(field.pos as u32, t!("f-string: expecting '}'"), &[]),
            _ if self.host.vm.is_pc() && self.starts_operand() => {
                self.fail("invalid syntax. Perhaps you forgot a comma?")
            }
            _ => self.fail(t!("f-string: invalid syntax")),
        }
    }
}

/// The offset after the escape at `at`. A brace is part of one only in `\N{...}`.
pub(super) fn skip_escape(src: &[u8], at: usize, end: usize) -> usize {
    match src.get(at + 1) {
        Some(b'{' | b'}') | None => at + 1,
        Some(b'N') if src.get(at + 2) == Some(&b'{') => {
            let len = src[at..end].iter().position(|&c| c == b'}');
            len.map_or(end, |len| at + len + 1)
        }
        // A line end is counted by the caller.
        Some(b'\n') => at + 1,
        Some(_) => (at + 2).min(end),
    }
}
