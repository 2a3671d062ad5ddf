//! What stands in brackets: groups, tuples, lists, dicts, sets, comprehensions; and loop targets.

use super::Parser;
use super::expr::{BIT_OR, OR};
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL};
use crate::compile::token::{Line, T, Token};

impl Parser<'_, '_> {
    pub(super) fn parenthesized(&mut self) -> Ix {
        let Token { start: open, line, .. } = self.tok;
        self.advance();
        if self.accept(T::RPar) {
            return self.node(Kind::Tuple, line, NIL, 0);
        }
        if self.at(T::Yield) {
            self.deeper();
            let ix = self.yield_();
            self.shallower();
            self.close(T::RPar, open);
            return ix;
        }
        let start = self.tok.start;
        let first = self.star_or(Self::named);
        self.end_item(start, first);
        let ix = match self.tok.kind {
            T::For | T::Async => self.comprehension(Kind::GenExp, first, start, line),
            T::Comma => self.tuple_rest(first, line, Self::named),
            _ if self.ast.get(first).kind == Kind::Starred => {
                let text = t!("cannot use starred expression here");
                return self.fail_at(start, text, &[]);
            }
            _ => first,
        };
        self.close(T::RPar, open);
        if ix != first {
            self.ast.stretch(ix);
        }
        ix
    }

    pub(super) fn list_display(&mut self) -> Ix {
        let Token { start: open, line, .. } = self.tok;
        self.advance();
        let mut list = ListBuilder::EMPTY;
        while !self.at(T::RSqb) {
            let start = self.tok.start;
            let item = self.star_or(Self::named);
            self.end_item(start, item);
            if list.count == 0 && (self.at(T::For) || self.at(T::Async)) {
                let ix = self.comprehension(Kind::ListComp, item, start, line);
                self.close(T::RSqb, open);
                self.ast.stretch(ix);
                return ix;
            }
            list.push(&mut self.ast, item);
            self.check_target_group(open);
            if !self.accept(T::Comma) {
                break;
            }
            self.check_target_group(open);
        }
        self.close(T::RSqb, open);
        self.node(Kind::List, line, list.first, 0)
    }

    /// The error for `[x, y for …`, whose element lacks its parentheses.
    fn check_target_group(&mut self, open: u32) {
        if !self.on_pc() || !self.at(T::For) {
            return;
        }
        let before = &self.lexer.src[open as usize + 1..self.tok.start as usize];
        let start = open + 1 + (before.len() - before.trim_ascii_start().len()) as u32;
        let text = t!("did you forget parentheses around the comprehension target?");
        self.fail_wide(start, before.trim_ascii().len() as u32, text);
    }

    /// A dict or set display or comprehension.
    pub(super) fn brace_display(&mut self) -> Ix {
        let Token { start: open, line, .. } = self.tok;
        self.advance();
        if self.accept(T::RBrace) {
            return self.node(Kind::Dict, line, NIL, 0);
        }
        let mut list = ListBuilder::EMPTY;
        let mut dict = false;
        while !self.at(T::RBrace) {
            let start = self.tok.start;
            let item = self.brace_item();
            self.end_item(start, item);
            let pair = self.ast.get(item).kind == Kind::Pair;
            if self.on_pc() && list.count > 0 && dict && !pair {
                return self.fail_at(start, t!("':' expected after dictionary key"), &[]);
            }
            if list.count > 0 && pair != dict {
                return self.fail_at(start, t!("invalid syntax"), &[]);
            }
            dict = pair;
            if list.count == 0 && (self.at(T::For) || self.at(T::Async)) {
                let kind = if dict { Kind::DictComp } else { Kind::SetComp };
                let ix = self.comprehension(kind, item, start, line);
                self.close(T::RBrace, open);
                self.ast.stretch(ix);
                return ix;
            }
            list.push(&mut self.ast, item);
            if !dict {
                self.check_target_group(open);
            }
            if !self.accept(T::Comma) {
                break;
            }
        }
        self.close(T::RBrace, open);
        self.node(if dict { Kind::Dict } else { Kind::Set }, line, list.first, 0)
    }

    /// `key: value`, `**mapping`, or an element of a set.
    fn brace_item(&mut self) -> Ix {
        let Token { start, line, .. } = self.tok;
        if self.accept(T::StarStar) {
            let value = self.binary(BIT_OR);
            return self.node(Kind::Pair, line, NIL, value);
        }
        let key = self.star_or(Self::expr);
        if self.at(T::Walrus) {
            return self.walrus(key, start, line);
        }
        let colon = self.tok.start;
        if self.ast.get(key).kind == Kind::Starred || !self.accept(T::Colon) {
            return key;
        }
        if matches!(self.tok.kind, T::Comma | T::RBrace) {
            let at = if self.on_pc() { colon } else { self.tok.start };
            let text = t!("expression expected after dictionary key and ':'");
            return self.fail_at(at, text, &[]);
        }
        if self.on_pc() && self.at(T::Star) {
            let text = t!("cannot use a starred expression in a dictionary value");
            return self.fail(text);
        }
        let value = self.expr();
        self.node(Kind::Pair, line, key, value)
    }

    /// The clauses of a comprehension. Its bracket stands in `line`, its element begins with
    /// `start`; the current token is `for` or `async`.
    pub(super) fn comprehension(&mut self, kind: Kind, element: Ix, start: u32, line: Line) -> Ix {
        let node = self.ast.get(element);
        if node.kind == Kind::Starred {
            let text = t!("iterable unpacking cannot be used in comprehension");
            return self.fail_at(start, text, &[]);
        }
        if node.kind == Kind::Pair && node.a == NIL {
            let text = t!("dict unpacking cannot be used in dict comprehension");
            return self.fail_at(start, text, &[]);
        }
        let scope = self.new_scope();
        let mut list = ListBuilder::EMPTY;
        loop {
            let line = self.tok.line;
            let clause = match self.tok.kind {
                T::For | T::Async => {
                    let is_async = self.accept(T::Async) as u8;
                    self.expect(T::For);
                    let target = self.for_target();
                    if !self.accept(T::In) {
                        return self.unexpected();
                    }
                    let iterable = self.binary(OR);
                    self.add(Kind::CompFor, is_async, line, target, iterable)
                }
                T::If => {
                    self.advance();
                    let condition = self.binary(OR);
                    self.node(Kind::CompIf, line, condition, 0)
                }
                _ => break,
            };
            list.push(&mut self.ast, clause);
        }
        self.ast.link(element, list.first);
        self.node(kind, line, element, scope)
    }

    /// The targets between `for` and `in`.
    pub fn for_target(&mut self) -> Ix {
        let Token { start, line, .. } = self.tok;
        let item: fn(&mut Self) -> Ix = |p| p.binary(BIT_OR);
        let first = self.star_or(item);
        let target = if self.at(T::Comma) { self.tuple_rest(first, line, item) } else { first };
        self.check_target(target, start, Self::ELEMENT)
    }

    /// One target, as after `as` in a `with` statement.
    pub fn single_target(&mut self) -> Ix {
        let start = self.tok.start;
        let target = self.binary(BIT_OR);
        self.check_target(target, start, Self::ELEMENT)
    }
}
