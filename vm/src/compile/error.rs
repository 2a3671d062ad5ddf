//! What the compiler reports when it cannot produce code.
//!
//! The description is kept once, in the parser. The parser and the passes over the tree note that
//! something is wrong (`failed`) and go on with what means nothing; who drives them asks at the end
//! of a statement. From there, and from what allocates, a failure travels as the empty [`Stop`], so
//! that results stay small on the machine stack. A `Stop` without a description means that memory
//! ran out: the caller collects and compiles again from the start.

use crate::text::find::find;
use crate::text::packed::{Text, unpack};

/// Most bytes of a message; longer ones are cut.
const MESSAGE_BYTES: usize = if cfg!(feature = "host") { 112 } else { 100 };

/// Exception class of a [`CompileError`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorKind {
    /// `SyntaxError`
    Syntax,
    /// `IndentationError`
    Indentation,
    /// `ViperTypeError`
    ViperType,
    /// `NotImplementedError`
    NotImplemented,
    /// The source ends inside a block, bracket or string: a REPL asks for another line.
    Incomplete,
    /// The heap is full and its trap is set; nothing is wrong with the source.
    Trap,
}

/// Why a source was not compiled, and where.
#[derive(Clone, Copy)]
pub struct CompileError {
    pub kind: ErrorKind,
    /// Line, from 1; 0 if unknown.
    pub line: u32,
    /// Column in bytes, from 1; 0 if unknown.
    pub column: u32,
    /// Bytes from there to the end of what is wrong, at most 65,535; 0 if unknown.
    #[cfg(feature = "host")]
    pub width: u16,
    text: [u8; MESSAGE_BYTES],
    len: u8,
}

impl CompileError {
    /// The error that stands for a full heap.
    pub const TRAP: CompileError = CompileError {
        kind: ErrorKind::Trap,
        line: 0,
        column: 0,
        #[cfg(feature = "host")]
        width: 0,
        text: [0; MESSAGE_BYTES],
        len: 0,
    };

    /// An error with the message `template`, in which each `{}` is replaced by the next of `args`.
    pub(crate) fn new(kind: ErrorKind, template: impl Into<Text>, args: &[&[u8]]) -> CompileError {
        let mut error = CompileError { kind, ..CompileError::TRAP };
        let (mut rest, mut args) = (template.into().code(), args.iter());
        while let Some(at) = find(rest, b"{}") {
            unpack(&rest[..at], &mut |byte| error.append(&[byte]));
            error.append(args.next().copied().unwrap_or(b"?"));
            rest = &rest[at + 2..];
        }
        unpack(rest, &mut |byte| error.append(&[byte]));
        error
    }

    /// The same error with its place.
    pub(crate) fn at(self, line: u32, column: u32) -> CompileError {
        CompileError { line, column, ..self }
    }

    /// The same error with its width, which boards do not tell.
    pub(crate) fn wide(self, _width: u32) -> CompileError {
        CompileError {
            #[cfg(feature = "host")]
            width: _width.min(u16::MAX.into()) as u16,
            ..self
        }
    }

    fn append(&mut self, bytes: &[u8]) {
        for &b in bytes {
            if (self.len as usize) < MESSAGE_BYTES {
                self.text[self.len as usize] = b;
                self.len += 1;
            }
        }
    }

    /// The message without place, valid UTF-8.
    pub fn message(&self) -> &str {
        let bytes = &self.text[..self.len as usize];
        match core::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(e) => core::str::from_utf8(&bytes[..e.valid_up_to()]).unwrap_or(""),
        }
    }
}

impl core::fmt::Debug for CompileError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:?} {}:{} {}", self.kind, self.line, self.column, self.message())
    }
}

/// The way back after a failure; see the module documentation.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Stop;

/// Result inside the compiler.
pub(crate) type Res<T = ()> = Result<T, Stop>;
