//! Headers of compound statements.

use super::Parser;
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL, NIL_NAME};
use crate::compile::token::{Line, T};
use crate::features::Feature;

impl Parser<'_, '_> {
    pub(super) fn compound(&mut self, line: Line) -> Ix {
        match self.tok.kind {
            T::If | T::While => {
                let kind = if self.at(T::If) { Kind::If } else { Kind::While };
                self.condition(kind)
            }
            T::For => self.for_(line, 0),
            T::With => self.with(line, 0),
            T::Try => {
                self.advance();
                let number = self.new_scope();
                self.node(Kind::Try, line, number, 0)
            }
            T::Async => {
                self.advance();
                match self.tok.kind {
                    T::For => self.for_(line, 1),
                    T::With => self.with(line, 1),
                    T::Def => self.def(1, NIL),
                    _ => self.unexpected(),
                }
            }
            _ => self.definition(),
        }
    }

    /// `if`, `elif` or `while` and its condition.
    pub fn condition(&mut self, kind: Kind) -> Ix {
        let line = self.tok.line;
        self.advance();
        let start = self.tok.start;
        let condition = self.named();
        if self.at(T::Assign) {
            let text = match self.ast.get(condition).kind {
                Kind::Name => t!("invalid syntax. Maybe you meant '==' or ':=' instead of '='?"),
                Kind::Attr | Kind::Index => {
                    t!("cannot assign to {} here. Maybe you meant '==' instead of '='?")
                }
                _ => t!("invalid syntax"),
            };
            let what = self.describe(condition);
            let hints = self.on_pc()
                && matches!(self.ast.get(condition).kind, Kind::Name | Kind::Attr | Kind::Index);
            let at = if hints { start } else { self.tok.start };
            return self.fail_at(at, text, &[what.as_bytes()]);
        }
        self.node(kind, line, condition, 0)
    }

    pub(super) fn for_(&mut self, line: Line, is_async: u8) -> Ix {
        self.advance();
        let target = self.for_target();
        self.expect(T::In);
        let iterable = self.expressions();
        self.add(Kind::For, is_async, line, target, iterable)
    }

    pub(super) fn with(&mut self, line: Line, is_async: u8) -> Ix {
        self.advance();
        let mut items = NIL;
        if self.at(T::LPar) {
            items = self.try_bracketed_items();
        }
        if items == NIL {
            let mut list = ListBuilder::EMPTY;
            self.with_items(&mut list, T::Colon);
            items = list.first;
        }
        self.add(Kind::With, is_async, line, items, 0)
    }

    /// The form `with (a as b, c as d):`. If the bracket turns out to belong to an expression the
    /// parser goes back to it and `NIL` is given.
    fn try_bracketed_items(&mut self) -> Ix {
        let start = self.checkpoint();
        self.advance();
        let mut list = ListBuilder::EMPTY;
        self.with_items(&mut list, T::RPar);
        self.accept(T::RPar);
        if self.at(T::Colon) && list.count > 0 {
            return list.first;
        }
        // With names it is no expression, whatever follows.
        let named = self.on_pc() && self.ast.list(list.first).any(|(_, item)| item.b != NIL);
        if named && self.at(T::Newline) {
            return self.fail(t!("expected ':'"));
        }
        self.go_back(start);
        NIL
    }

    fn with_items(&mut self, list: &mut ListBuilder, end: T) {
        loop {
            let line = self.tok.line;
            let manager = self.expr();
            let target = if self.accept(T::As) { self.single_target() } else { NIL };
            let item = self.node(Kind::WithItem, line, manager, target);
            list.push(&mut self.ast, item);
            if !self.accept(T::Comma) || end == T::RPar && self.at(end) {
                return;
            }
        }
    }

    /// The clause after `except`, which is the current token.
    pub fn except(&mut self) -> Ix {
        let line = self.tok.line;
        self.advance();
        let star = self.accept(T::Star);
        if star && !self.host.vm.has(Feature::Groups) {
            return self.fail(t!("'except*' is not in this firmware"));
        }
        if self.at(T::Colon) {
            if star {
                return self.fail(t!("expected one or more exception types"));
            }
            return self.node(Kind::Except, line, NIL, NIL_NAME);
        }
        if self.on_pc() && self.at(T::Newline) {
            let text = if star { "expected one or more exception types" } else { "expected ':'" };
            return self.fail(text);
        }
        let class = self.expr();
        if self.at(T::Comma) {
            return self.fail(t!("multiple exception types must be parenthesized"));
        }
        let name = self.as_name();
        self.add(Kind::Except, star as u8, line, class, name)
    }

    /// A function or class, perhaps decorated.
    pub(super) fn definition(&mut self) -> Ix {
        let mut decorators = ListBuilder::EMPTY;
        while self.accept(T::At) {
            let decorator = self.named();
            decorators.push(&mut self.ast, decorator);
            self.expect(T::Newline);
        }
        match self.tok.kind {
            T::Def => self.def(0, decorators.first),
            T::Class => self.class(decorators.first),
            T::Async => {
                self.advance();
                if !self.at(T::Def) {
                    return self.unexpected();
                }
                self.def(1, decorators.first)
            }
            _ => self.unexpected(),
        }
    }

    pub(super) fn def(&mut self, is_async: u8, decorators: Ix) -> Ix {
        let line = self.tok.line;
        self.advance();
        let name = self.name();
        let type_params = self.type_params();
        let scope = self.new_scope();
        let open = self.tok.start;
        if !self.at(T::LPar) {
            return self.fail(t!("expected '('"));
        }
        self.advance();
        self.annotations = ListBuilder::EMPTY;
        let mut annotations = ListBuilder::EMPTY;
        let params = self.params(T::RPar, Some(&mut annotations));
        self.close(T::RPar, open);
        if self.accept(T::Arrow) {
            self.annotation(&mut annotations, None, false, true);
        }
        let noted = self.annotations.first;
        let def = self.add(Kind::Def, is_async, line, name, scope);
        self.parts_of(def, line, params, decorators);
        let annotations = self.add(Kind::Annotations, 0, line, annotations.first, noted);
        self.ast.link(self.ast.get(def).next, annotations);
        self.ast.link(annotations, type_params);
        def
    }

    pub(super) fn class(&mut self, decorators: Ix) -> Ix {
        let line = self.tok.line;
        self.advance();
        let name = self.name();
        let type_params = self.type_params();
        let scope = self.new_scope();
        let bases = if self.at(T::LPar) { self.arguments() } else { NIL };
        let class = self.node(Kind::Class, line, name, scope);
        self.parts_of(class, line, bases, decorators);
        self.ast.link(self.ast.get(class).next, type_params);
        class
    }

    fn parts_of(&mut self, ix: Ix, line: Line, list: Ix, decorators: Ix) {
        let parts = self.node(Kind::Parts, line, list, decorators);
        self.ast.link(ix, parts)
    }
}
