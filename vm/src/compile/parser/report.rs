//! Errors and warnings: what is wrong, and where.
//!
//! The first error of a source stays. Where the parser finds it, it has a byte offset, from which
//! line and column follow; where a pass over the tree does, it has a line alone. Which words
//! CPython has for a mistake is decided where that is found. What is given instead of a node means
//! nothing.

use super::Parser;
#[cfg(feature = "host")]
use super::place;
use crate::compile::ast::{Ix, NIL, Name};
#[cfg(feature = "host")]
use crate::compile::error::Res;
use crate::compile::error::{CompileError, ErrorKind};
use crate::compile::token::{T, Token};
#[cfg(feature = "host")]
use crate::text::find;
use crate::text::packed::Text;

impl Parser<'_, '_> {
    /// Records an error at a byte offset; the first one stays.
    pub(super) fn report(&mut self, pos: usize, error: CompileError) -> Ix {
        if !self.failed {
            // The end of the source is on its last line, not on the empty one after it.
            let src = self.lexer.src;
            let pos = if pos < src.len() { pos } else { src.trim_ascii_end().len() };
            // CPython has read the line before it looks at where it begins.
            let unindents = self.on_pc() && error.message().starts_with("unindent");
            let line = src[pos..].split(|c| *c == b'\n').next().unwrap_or(b"");
            let pos = pos + if unindents { line.len() } else { 0 };
            let (line, start) = self.line_of(pos);
            let column = (pos - start) as u32 + 1;
            let width = self.width_at(pos as u32, &error);
            self.error = Some(error.at(line, column).wide(width));
            self.stop();
        }
        NIL
    }

    /// The line of a byte offset, and where it begins.
    pub(super) fn line_of(&self, pos: usize) -> (u32, usize) {
        let src = self.lexer.src;
        let (mut line, mut start) = (1, 0);
        for (i, &c) in src[..pos].iter().enumerate() {
            let lone = c == b'\r' && src.get(i + 1) != Some(&b'\n');
            if c == b'\n' || lone {
                line += 1;
                start = i + 1;
            }
        }
        (line, start)
    }

    /// Width of what is wrong at `pos`: a token, or what has just been read from there on.
    #[cfg(feature = "host")]
    fn width_at(&self, pos: u32, error: &CompileError) -> u32 {
        match error.kind {
            _ if error.width > 0 => error.width.into(),
            ErrorKind::Syntax if pos == self.tok.start => self.tok.end - pos,
            ErrorKind::Syntax if pos < self.tok.start => self.prev_end.saturating_sub(pos),
            _ => 0,
        }
    }

    #[cfg(not(feature = "host"))]
    fn width_at(&self, _: u32, _: &CompileError) -> u32 {
        0
    }

    /// Warns of what is allowed, with a SyntaxWarning or a DeprecationWarning.
    #[cfg(feature = "host")]
    pub fn warn(&self, line: u32, syntax: bool, text: impl Into<Text>, args: &[&[u8]]) -> Res {
        let message = CompileError::new(ErrorKind::Syntax, text, args);
        self.host.warn(line, syntax, message.message())
    }

    #[cfg(not(feature = "host"))]
    pub(super) fn check_number_end(&mut self, _: Token) {}

    /// Warns of a number that runs into a keyword.
    #[cfg(feature = "host")]
    pub(super) fn check_number_end(&mut self, token: Token) {
        let number = matches!(token.kind, T::Int | T::Float | T::Imag);
        let next = self.lexer.src[..self.lexer.end].get(token.end as usize);
        if !number || !next.is_some_and(|c| crate::compile::lexer::is_name_part(*c)) {
            return;
        }
        let text = self.text(token);
        let base: &[u8] = match text.get(1).map(|c| c | 0x20) {
            Some(b'x') => b"hexadecimal",
            Some(b'o') => b"octal",
            Some(b'b') => b"binary",
            _ if token.kind == T::Imag => b"imaginary",
            _ => b"decimal",
        };
        let warned = self.warn(token.line.number, true, t!("invalid {} literal"), &[base]);
        self.kept(warned)
    }

    /// A SyntaxError at a byte offset.
    pub fn fail_at(&mut self, pos: u32, text: impl Into<Text>, args: &[&[u8]]) -> Ix {
        self.report(pos as usize, CompileError::new(ErrorKind::Syntax, text, args))
    }

    /// A SyntaxError about so many bytes.
    pub(super) fn fail_wide(&mut self, pos: u32, width: u32, text: impl Into<Text>) -> Ix {
        let error = CompileError::new(ErrorKind::Syntax, text, &[]);
        self.report(pos as usize, error.wide(width))
    }

    /// A SyntaxError at the current token.
    pub fn fail(&mut self, text: impl Into<Text>) -> Ix {
        self.fail_at(self.tok.start, text, &[])
    }

    /// A SyntaxError at the current token, which more source may mend if it is the end.
    pub fn fail_here(&mut self, text: impl Into<Text>) -> Ix {
        let kind = if self.at(T::Eof) { ErrorKind::Incomplete } else { ErrorKind::Syntax };
        self.report(self.tok.start as usize, CompileError::new(kind, text, &[]))
    }

    /// An error of which only the line is known; the first one stays.
    pub fn refuse(&mut self, line: u32, error: CompileError) -> Ix {
        if self.failed {
            return NIL;
        }
        let placed = self.placed(line, error);
        self.error.get_or_insert(placed);
        self.stop();
        NIL
    }

    #[cfg(not(feature = "host"))]
    fn placed(&self, line: u32, error: CompileError) -> CompileError {
        error.at(line, 0)
    }

    /// The same error with its place, of which on PCs the message tells the column.
    #[cfg(feature = "host")]
    fn placed(&self, line: u32, error: CompileError) -> CompileError {
        if !self.host.vm.is_pc() {
            return error.at(line, 0);
        }
        let text = find::line(self.lexer.src, line).unwrap_or(b"");
        let (column, width) = place::find(text, error.message());
        error.at(line, column).wide(width)
    }

    /// Does a program for PCs get CPython's words?
    pub fn on_pc(&self) -> bool {
        cfg!(feature = "host") && self.host.vm.is_pc()
    }

    /// A SyntaxError of which only the line is known.
    pub fn fail_line(&mut self, line: u32, text: impl Into<Text>, args: &[&[u8]]) -> Ix {
        self.refuse(line, CompileError::new(ErrorKind::Syntax, text, args))
    }

    /// A SyntaxError about a name.
    pub fn fail_name(&mut self, line: u32, text: impl Into<Text>, name: Name) -> Ix {
        let error = CompileError::new(ErrorKind::Syntax, text, &[self.names.get(name)]);
        self.refuse(line, error)
    }

    pub fn indentation(&mut self, pos: u32, text: impl Into<Text>, args: &[&[u8]]) -> Ix {
        self.report(pos as usize, CompileError::new(ErrorKind::Indentation, text, args))
    }
}
