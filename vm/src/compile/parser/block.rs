//! Blocks: their beginning, their end, and the end of a statement.
//!
//! A block is lines that are indented further, or statements on the header's line. The parser reads
//! neither as a whole: who drives it asks for one statement after the other.

use super::{MAX_DEPTH, Parser};
use crate::compile::ast::Ix;
use crate::compile::error::{CompileError, ErrorKind, Res};
use crate::compile::lexer::decimal_digits;
use crate::compile::token::T;

/// A block: indented lines, or statements on the header's line.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Block {
    Indented,
    Inline,
}

impl Parser<'_, '_> {
    /// Enters one more level of block or expression.
    pub fn deeper(&mut self) {
        self.depth += 1;
        if self.depth > MAX_DEPTH || self.host.is_stack_low() {
            self.fail(t!("too many nested parentheses"));
        }
    }

    pub fn shallower(&mut self) {
        self.depth -= 1;
    }

    /// Takes the colon after the header of a compound statement and finds out how its block is
    /// written. `what` names the statement, which stands on `line`, in the error message.
    pub fn begin_block(&mut self, what: &str, line: u32) -> Block {
        if !self.accept(T::Colon) {
            self.no_colon(what);
            return Block::Inline;
        }
        if !self.accept(T::Newline) {
            self.mid_line = true;
            self.line_ended = false;
            return Block::Inline;
        }
        if !self.at(T::Indent) {
            let mut digits = [0; 10];
            let line = decimal_digits(line, &mut digits);
            let text = t!("expected an indented block after {} on line {}");
            let kind = if self.at(T::Eof) { ErrorKind::Incomplete } else { ErrorKind::Indentation };
            let error = CompileError::new(kind, text, &[what.as_bytes(), line]);
            self.report(self.tok.start as usize, error);
        }
        self.advance();
        self.mid_line = false;
        Block::Indented
    }

    /// The error for a header that no colon follows.
    fn no_colon(&mut self, what: &str) -> Ix {
        if self.at(T::Assign) || self.lexer.depth > 0 {
            return self.unexpected();
        }
        // Where the line goes on CPython sees another mistake, unless nothing else can follow.
        let alone = ["'try'", "'else'", "'finally'", "function"];
        if self.on_pc() && !self.at_end() && !alone.iter().any(|w| what.starts_with(w)) {
            return self.fail(t!("invalid syntax"));
        }
        self.fail(t!("expected ':'"))
    }

    /// Whether the block has another statement; takes the end of the block if not.
    pub fn in_block(&mut self, block: Block) -> Res<bool> {
        self.sound()?;
        match block {
            Block::Inline => {
                if self.line_ended {
                    self.mid_line = false;
                }
                Ok(!self.line_ended)
            }
            Block::Indented if self.at(T::Dedent) => {
                self.advance();
                Ok(false)
            }
            Block::Indented => Ok(!self.at(T::Eof)),
        }
    }

    /// What ends a simple statement: `;` or the end of the line.
    pub fn end_statement(&mut self) {
        self.line_ended = false;
        self.mid_line = true;
        if self.accept(T::Semi) && !self.at(T::Newline) {
            return;
        }
        if !self.at(T::Newline) && !self.at(T::Eof) {
            self.unexpected();
        }
        self.accept(T::Newline);
        self.line_ended = true;
        self.mid_line = false;
    }
}
