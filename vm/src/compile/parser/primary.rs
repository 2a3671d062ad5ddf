//! Atoms, and the calls, attributes and subscripts that follow them.

use super::Parser;
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL};
use crate::compile::token::{T, Token};

impl Parser<'_, '_> {
    /// An atom with its calls, attributes and subscripts.
    pub(super) fn primary(&mut self) -> Ix {
        let line = self.tok.line;
        let mut left = self.atom();
        loop {
            match self.tok.kind {
                T::Dot => {
                    self.advance();
                    let name = self.name();
                    left = self.node(Kind::Attr, line, left, name);
                }
                T::LPar => {
                    let args = self.arguments();
                    left = self.node(Kind::Call, line, left, args);
                }
                T::LSqb => {
                    let open = self.tok.start;
                    self.advance();
                    let first = self.tok.start;
                    let index = self.subscript();
                    self.end_item(first, index);
                    self.close(T::RSqb, open);
                    left = self.node(Kind::Index, line, left, index);
                }
                _ => return left,
            }
        }
    }

    pub(super) fn subscript(&mut self) -> Ix {
        let line = self.tok.line;
        let first = self.star_or(Self::slice);
        let starred = self.ast.get(first).kind == Kind::Starred;
        if !self.at(T::Comma) && !starred {
            return first;
        }
        let mut list = ListBuilder::EMPTY;
        list.push(&mut self.ast, first);
        while self.accept(T::Comma) && !self.at(T::RSqb) {
            let next = self.star_or(Self::slice);
            list.push(&mut self.ast, next);
        }
        self.node(Kind::Tuple, line, list.first, 0)
    }

    pub(super) fn slice(&mut self) -> Ix {
        let line = self.tok.line;
        let start = if self.at(T::Colon) { NIL } else { self.named() };
        if !self.accept(T::Colon) {
            return start;
        }
        let stop = self.slice_part();
        let step = if self.accept(T::Colon) { self.slice_part() } else { NIL };
        let end = self.node(Kind::SliceEnd, line, stop, step);
        self.node(Kind::Slice, line, start, end)
    }

    pub(super) fn slice_part(&mut self) -> Ix {
        if matches!(self.tok.kind, T::Colon | T::Comma | T::RSqb) {
            return NIL;
        }
        self.expr()
    }

    /// The arguments of a call in parentheses.
    pub fn arguments(&mut self) -> Ix {
        let Token { start: open, line, .. } = self.tok;
        self.advance();
        let mut list = ListBuilder::EMPTY;
        let (mut keywords, mut unpacked) = (false, false);
        while !self.at(T::RPar) {
            let start = self.tok.start;
            let mut arg = self.argument();
            self.end_item(start, arg);
            match self.ast.get(arg).kind {
                Kind::Keyword => {
                    keywords = true;
                    self.check_repeated(list.first, arg, start);
                }
                Kind::DoubleStar => unpacked = true,
                Kind::Starred if unpacked => {
                    let text = t!("iterable argument unpacking follows keyword argument unpacking");
                    return self.fail_at(start, text, &[]);
                }
                Kind::Starred => {}
                _ if self.at(T::For) || self.at(T::Async) => {
                    arg = self.comprehension(Kind::GenExp, arg, start, line);
                    // MicroPython takes it as the last of several arguments too, as its own
                    // documentation does in `array('H', … for …)`.
                    let others = list.count > 0 && self.on_pc();
                    if keywords || unpacked || others || !self.at(T::RPar) {
                        let text = t!("Generator expression must be parenthesized");
                        return self.fail_at(start, text, &[]);
                    }
                }
                _ if unpacked => {
                    let text = t!("positional argument follows keyword argument unpacking");
                    return self.fail_at(start, text, &[]);
                }
                _ if keywords => {
                    let text = t!("positional argument follows keyword argument");
                    return self.fail_at(start, text, &[]);
                }
                _ => {}
            }
            list.push(&mut self.ast, arg);
            if !self.accept(T::Comma) {
                break;
            }
        }
        self.close(T::RPar, open);
        if list.count == 1 && self.ast.get(list.first).kind == Kind::GenExp {
            self.ast.stretch(list.first);
        }
        list.first
    }

    pub(super) fn argument(&mut self) -> Ix {
        let start = self.tok;
        let line = start.line;
        if self.accept(T::Star) {
            let value = self.expr();
            return self.node(Kind::Starred, line, value, 0);
        }
        if self.accept(T::StarStar) {
            let value = self.expr();
            return self.node(Kind::DoubleStar, line, value, 0);
        }
        let ix = self.named();
        if !self.at(T::Assign) {
            return ix;
        }
        let node = self.ast.get(ix);
        match node.kind {
            Kind::Name if start.kind == T::Name => {}
            Kind::None | Kind::True | Kind::False => {
                let what = self.describe(ix);
                return self.fail_at(start.start, t!("cannot assign to {}"), &[what.as_bytes()]);
            }
            _ => {
                let text = t!("expression cannot contain assignment, perhaps you meant \"==\"?");
                return self.fail_at(start.start, text, &[]);
            }
        }
        self.advance();
        let value = self.expr();
        // The name of a parameter is the function's, not the class's.
        let name = match self.text(start) {
            text if text.starts_with(b"__") => self.intern(text),
            _ => node.a,
        };
        self.node(Kind::Keyword, line, name, value)
    }

    fn check_repeated(&mut self, list: Ix, arg: Ix, start: u32) {
        let name = self.ast.get(arg).a;
        let repeated =
            self.ast.list(list).any(|(_, node)| node.kind == Kind::Keyword && node.a == name);
        if repeated {
            let text = t!("keyword argument repeated: {}");
            let (src, len) = (self.lexer.src, self.names.get(name).len());
            self.fail_at(start, text, &[&src[start as usize..][..len]]);
        }
    }

    pub(super) fn atom(&mut self) -> Ix {
        let token = self.tok;
        let kind = match token.kind {
            T::Name => {
                let name = self.name();
                return self.node(Kind::Name, token.line, name, 0);
            }
            T::Str | T::Bytes | T::FStr | T::Template => return self.strings(),
            T::LPar => return self.parenthesized(),
            T::LSqb => return self.list_display(),
            T::LBrace => return self.brace_display(),
            T::Yield => return self.unexpected(),
            T::Int => Kind::Int,
            T::Float => Kind::Float,
            T::Imag => Kind::Imag,
            T::None => Kind::None,
            T::True => Kind::True,
            T::False => Kind::False,
            T::Ellipsis => Kind::Ellipsis,
            _ => return self.unexpected(),
        };
        self.advance();
        self.node(kind, token.line, token.start, token.end)
    }
}
