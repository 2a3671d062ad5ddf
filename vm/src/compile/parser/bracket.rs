//! Brackets: which one is not closed, or closed by another, and the mistakes of what they hold.
//!
//! A token that does not fit is often behind the real mistake: a bracket that was left open. So the
//! source up to there is read once more for the brackets alone.

use super::Parser;
#[cfg(feature = "host")]
use super::stmt;
#[cfg(feature = "host")]
use crate::compile::ast::Kind;
use crate::compile::ast::{Ix, NIL};
use crate::compile::error::{CompileError, ErrorKind};
use crate::compile::lexer::{Lexer, decimal_digits};
use crate::compile::token::T;

impl<'s> Parser<'_, 's> {
    /// The error for a token that fits nowhere. If a bracket is never closed that is the more
    /// useful report, so the rest of the source is searched for it.
    pub fn unexpected(&mut self) -> Ix {
        if self.failed {
            return NIL;
        }
        let token = self.tok;
        match token.kind {
            T::Indent => return self.indentation(token.start, t!("unexpected indent"), &[]),
            T::Eof | T::Newline if self.lexer.depth == 0 => {}
            _ if self.lexer.depth > 0 && self.unclosed() => return NIL,
            _ => {}
        }
        self.fail_here(t!("invalid syntax"))
    }

    /// Reports a bracket that is left open, or closed by one of another kind, if there is one.
    fn unclosed(&mut self) -> bool {
        const SHOWN: usize = 64;
        let mut open = [0; SHOWN];
        let mut depth: usize = 0;
        let end = self.lexer.end;
        let mut lexer = Lexer::new(&self.lexer.src[..end]);
        loop {
            let Ok(token) = lexer.next() else { return false };
            match token.kind {
                T::LPar | T::LSqb | T::LBrace => {
                    if depth < SHOWN {
                        open[depth] = token.start;
                    }
                    depth += 1;
                }
                T::RPar | T::RSqb | T::RBrace => {
                    if depth == 0 {
                        return false;
                    }
                    depth -= 1;
                    if self.on_pc() && depth < SHOWN && !self.closes(open[depth], token.start) {
                        self.mismatch(open[depth], token.start);
                        return true;
                    }
                }
                T::Eof => break,
                _ => {}
            }
        }
        if depth == 0 || depth > SHOWN {
            return false;
        }
        self.never_closed(open[depth - 1]);
        true
    }

    fn never_closed(&mut self, open: u32) -> Ix {
        let bracket = self.bracket(open);
        let error =
            CompileError::new(ErrorKind::Incomplete, t!("'{}' was never closed"), &[bracket]);
        self.report(open as usize, error)
    }

    /// The error for a bracket that is closed by one of another kind.
    fn mismatch(&mut self, open: u32, close: u32) -> Ix {
        let (found, wanted) = (self.bracket(close), self.bracket(open));
        let (line, _) = self.line_of(open as usize);
        if self.on_pc() && line != self.line_of(close as usize).0 {
            let mut digits = [0; 10];
            let line = decimal_digits(line, &mut digits);
            let text =
                t!("closing parenthesis '{}' does not match opening parenthesis '{}' on line {}");
            return self.fail_at(close, text, &[found, wanted, line]);
        }
        let text = t!("closing parenthesis '{}' does not match opening parenthesis '{}'");
        self.fail_at(close, text, &[found, wanted])
    }

    /// The bracket at a byte offset.
    fn bracket(&self, pos: u32) -> &'s [u8] {
        let src: &'s [u8] = self.lexer.src;
        &src[pos as usize..][..1]
    }

    /// Is the bracket at `close` the other half of the one at `open`?
    fn closes(&self, open: u32, close: u32) -> bool {
        matches!(
            (self.bracket(open), self.bracket(close)),
            (b"(", b")") | (b"[", b"]") | (b"{", b"}")
        )
    }

    /// Takes the closing bracket of the one at `open`.
    pub fn close(&mut self, kind: T, open: u32) {
        if !self.accept(kind) {
            self.not_closed(kind, open);
        }
    }

    fn not_closed(&mut self, kind: T, open: u32) -> Ix {
        match self.tok.kind {
            T::RPar | T::RSqb | T::RBrace => self.mismatch(open, self.tok.start),
            T::Eof => self.never_closed(open),
            T::Assign if self.on_pc() => self.assigned(),
            T::Assign if kind != T::RPar => self.unexpected(),
            _ if self.starts_operand() => {
                if self.unclosed() {
                    return NIL;
                }
                let error = CompileError::new(
                    ErrorKind::Syntax,
                    t!("invalid syntax. Perhaps you forgot a comma?"),
                    &[],
                );
                let start = self.item_start();
                self.report(start as usize, error.wide(self.tok.end - start))
            }
            _ => self.unexpected(),
        }
    }

    /// Notes that an item in brackets has been read, which may turn out to be wrong.
    pub(super) fn end_item(&mut self, _start: u32, _ix: Ix) {
        #[cfg(feature = "host")]
        {
            self.item = (_start, _ix);
        }
    }

    /// Where the item began in front of the current token, on boards that token.
    fn item_start(&self) -> u32 {
        #[cfg(feature = "host")]
        if self.on_pc() && self.item.1 != NIL {
            return self.item.0;
        }
        self.tok.start
    }

    /// The error for an item in brackets that an `=` follows.
    fn assigned(&mut self) -> Ix {
        #[cfg(feature = "host")]
        if self.item.1 != NIL {
            let (start, ix) = self.item;
            let text = match self.ast.get(ix).kind {
                Kind::Name => "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                Kind::Tuple | Kind::List | Kind::GenExp | Kind::Pair | Kind::Starred => "",
                Kind::True | Kind::False | Kind::None | Kind::Keyword => "",
                _ if self.is_operand(ix) => stmt::HINT,
                _ => "",
            };
            if !text.is_empty() {
                let what = self.describe(ix);
                return self.fail_at(start, text, &[what.as_bytes()]);
            }
        }
        self.unexpected()
    }

    /// Whether the current token can only begin an operand.
    pub(super) fn starts_operand(&self) -> bool {
        use T::*;
        matches!(
            self.tok.kind,
            Name | Int | Float | Str | FStr | Template | Bytes | None | True | False
        )
    }
}
