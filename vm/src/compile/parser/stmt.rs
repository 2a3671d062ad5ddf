//! Statements; of compound ones, the header.

use super::Parser;
use super::expr::AUGMENTED;
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL, NIL_NAME, Name};
use crate::compile::error::Res;
use crate::compile::token::{T, Token};

/// Message for something that looks like a comparison written with one `=`.
const HINT: &str = "cannot assign to {} here. Maybe you meant '==' instead of '='?";

/// Longest dotted name that may be written with blanks around its dots.
const MAX_SPACED: usize = 120;

impl Parser<'_, '_> {
    /// The next statement: a simple one with its end, or the header of a compound one up to its
    /// colon, which [`Parser::begin_block`] takes.
    pub fn statement(&mut self) -> Res<Ix> {
        let line = self.tok.line;
        let compound = matches!(
            self.tok.kind,
            T::If | T::While | T::For | T::Try | T::With | T::Def | T::Class | T::At | T::Async
        );
        if compound {
            if self.mid_line {
                return Err(self.unexpected());
            }
            return self.compound(line);
        }
        let ix = self.simple(line)?;
        if !matches!(self.tok.kind, T::Semi | T::Newline | T::Eof) {
            self.check_print(ix)?;
        }
        self.end_statement()?;
        Ok(ix)
    }

    fn simple(&mut self, line: u32) -> Res<Ix> {
        let start = self.tok;
        match start.kind {
            T::Pass => self.word(Kind::Pass),
            T::Break => self.word(Kind::Break),
            T::Continue => self.word(Kind::Continue),
            T::Return => {
                self.advance()?;
                let value = if self.at_end() { NIL } else { self.expressions()? };
                self.node(Kind::Return, line, value, 0)
            }
            T::Raise => self.raise(line),
            T::Global => self.name_list(Kind::Global),
            T::Nonlocal => self.name_list(Kind::Nonlocal),
            T::Del => self.del(line),
            T::Assert => {
                self.advance()?;
                let condition = self.expr()?;
                let message = if self.accept(T::Comma)? { self.expr()? } else { NIL };
                self.node(Kind::Assert, line, condition, message)
            }
            T::Import => self.import(line),
            T::From => self.import_from(line),
            T::Indent => Err(self.unexpected()),
            _ => self.expression_statement(line),
        }
    }

    fn at_end(&self) -> bool {
        matches!(self.tok.kind, T::Newline | T::Semi | T::Eof)
    }

    fn word(&mut self, kind: Kind) -> Res<Ix> {
        let line = self.tok.line;
        self.advance()?;
        self.node(kind, line, 0, 0)
    }

    fn raise(&mut self, line: u32) -> Res<Ix> {
        self.advance()?;
        if self.at_end() {
            return self.node(Kind::Raise, line, NIL, NIL);
        }
        let exception = self.expr()?;
        let cause = if self.accept(T::From)? { self.expr()? } else { NIL };
        self.node(Kind::Raise, line, exception, cause)
    }

    fn name_list(&mut self, kind: Kind) -> Res<Ix> {
        let line = self.tok.line;
        self.advance()?;
        let mut list = ListBuilder::EMPTY;
        loop {
            let at = self.tok.line;
            let name = self.name()?;
            let ix = self.node(Kind::Name, at, name, 0)?;
            list.push(&mut self.ast, ix);
            if !self.accept(T::Comma)? {
                return self.node(kind, line, list.first, 0);
            }
        }
    }

    fn del(&mut self, line: u32) -> Res<Ix> {
        self.advance()?;
        let start = self.tok;
        if self.at_end() {
            return Err(self.unexpected());
        }
        let value = self.expressions()?;
        self.check_deletable(value, start)?;
        self.node(Kind::Del, line, value, 0)
    }

    /// An expression, assignment, augmented or annotated assignment.
    fn expression_statement(&mut self, line: u32) -> Res<Ix> {
        let start = self.tok;
        let first = self.value()?;
        if let Some(&(_, op)) = AUGMENTED.iter().find(|row| row.0 == self.tok.kind) {
            if !matches!(self.ast.get(first).kind, Kind::Name | Kind::Attr | Kind::Index) {
                let what = self.describe(first);
                let text = "'{}' is an illegal expression for augmented assignment";
                return Err(self.fail_at(start.start, text, &[what.as_bytes()]));
            }
            self.advance()?;
            let value = self.value()?;
            return self.ast.add(Kind::AugAssign, op as u8, line, first, value);
        }
        match self.tok.kind {
            T::Assign => self.assignment(first, start),
            T::Colon => self.annotated(first, line),
            _ => {
                self.no_star(first, start)?;
                self.node(Kind::ExprStmt, line, first, 0)
            }
        }
    }

    /// What may stand on the right of an assignment.
    fn value(&mut self) -> Res<Ix> {
        match self.tok.kind {
            T::Yield => self.yield_(),
            _ => self.expressions(),
        }
    }

    fn assignment(&mut self, first: Ix, mut start: Token) -> Res<Ix> {
        let line = start.line;
        let mut targets = ListBuilder::EMPTY;
        let mut last = first;
        while self.accept(T::Assign)? {
            let hint = last == first && self.is_operand(last);
            let text = if hint { HINT } else { Self::ELEMENT };
            self.check_target(last, start, text)?;
            targets.push(&mut self.ast, last);
            start = self.tok;
            last = self.value()?;
        }
        self.node(Kind::Assign, line, targets.first, last)
    }

    fn annotated(&mut self, target: Ix, line: u32) -> Res<Ix> {
        let colon = self.tok;
        self.advance()?;
        let text = match self.ast.get(target).kind {
            Kind::Name | Kind::Attr | Kind::Index => "",
            Kind::Tuple => "only single target (not tuple) can be annotated",
            Kind::List => "only single target (not list) can be annotated",
            _ if self.starts_expression() => "illegal target for annotation",
            _ => "invalid syntax",
        };
        if !text.is_empty() {
            return Err(self.fail_at(colon.start, text, &[]));
        }
        self.annotation()?;
        let value = if self.accept(T::Assign)? { self.value()? } else { NIL };
        self.node(Kind::AnnAssign, line, target, value)
    }

    /// The habits of Python 2 get a helpful message.
    fn check_print(&mut self, ix: Ix) -> Res {
        let node = self.ast.get(ix);
        if node.kind != Kind::ExprStmt || !self.starts_expression() {
            return Ok(());
        }
        let value = self.ast.get(node.a);
        if value.kind != Kind::Name {
            return Ok(());
        }
        let text = match self.names.get(value.a) {
            b"print" => "Missing parentheses in call to 'print'. Did you mean print(...)?",
            b"exec" => "Missing parentheses in call to 'exec'. Did you mean exec(...)?",
            _ => return Ok(()),
        };
        Err(self.fail(text))
    }

    /// A dotted name as one name.
    fn dotted(&mut self) -> Res<Name> {
        let start = self.tok;
        let mut end = start.end;
        let mut spaced = [0; MAX_SPACED];
        let mut len = 0;
        loop {
            if !self.at(T::Name) {
                return Err(self.unexpected());
            }
            let text = self.text(self.tok);
            if len + text.len() < MAX_SPACED {
                spaced[len..len + text.len()].copy_from_slice(text);
            }
            len += text.len();
            end = end.max(self.tok.end);
            self.advance()?;
            if !self.at(T::Dot) {
                break;
            }
            if len < MAX_SPACED {
                spaced[len] = b'.';
            }
            len += 1;
            self.advance()?;
        }
        let text = &self.lexer.src[start.start as usize..end as usize];
        if text.len() == len && len < 0xff00 {
            return self.names.intern(&[text]);
        }
        if len >= MAX_SPACED {
            return Err(self.fail_at(start.start, "module name too long", &[]));
        }
        self.names.intern(&[&spaced[..len]])
    }

    fn as_name(&mut self) -> Res<Name> {
        if self.accept(T::As)? { self.name() } else { Ok(NIL_NAME) }
    }

    fn import(&mut self, line: u32) -> Res<Ix> {
        self.advance()?;
        let mut list = ListBuilder::EMPTY;
        loop {
            let at = self.tok.line;
            let module = self.dotted()?;
            let name = self.as_name()?;
            let alias = self.node(Kind::Alias, at, module, name)?;
            list.push(&mut self.ast, alias);
            if !self.accept(T::Comma)? {
                return self.node(Kind::Import, line, list.first, 0);
            }
        }
    }

    fn import_from(&mut self, line: u32) -> Res<Ix> {
        self.advance()?;
        let mut levels = 0u32;
        while self.at(T::Dot) || self.at(T::Ellipsis) {
            levels += if self.at(T::Dot) { 1 } else { 3 };
            self.advance()?;
        }
        if levels > 255 {
            return Err(self.fail("too many levels of relative import"));
        }
        let module = if levels > 0 && self.at(T::Import) { NIL_NAME } else { self.dotted()? };
        self.expect(T::Import)?;
        if self.accept(T::Star)? {
            return self.ast.add(Kind::ImportFrom, levels as u8, line, NIL, module);
        }
        let open = self.tok;
        let bracketed = self.accept(T::LPar)?;
        let mut list = ListBuilder::EMPTY;
        loop {
            let at = self.tok.line;
            let item = self.name()?;
            let name = self.as_name()?;
            let alias = self.node(Kind::Alias, at, item, name)?;
            list.push(&mut self.ast, alias);
            if !self.accept(T::Comma)? || bracketed && self.at(T::RPar) {
                break;
            }
            if self.at(T::Newline) {
                let text = "trailing comma not allowed without surrounding parentheses";
                return Err(self.fail(text));
            }
        }
        if bracketed {
            self.close(T::RPar, open)?;
        }
        self.ast.add(Kind::ImportFrom, levels as u8, line, list.first, module)
    }

    fn compound(&mut self, line: u32) -> Res<Ix> {
        match self.tok.kind {
            T::If | T::While => {
                let kind = if self.at(T::If) { Kind::If } else { Kind::While };
                self.condition(kind)
            }
            T::For => self.for_(line, 0),
            T::With => self.with(line, 0),
            T::Try => {
                self.advance()?;
                let number = self.new_scope();
                self.node(Kind::Try, line, number, 0)
            }
            T::Async => {
                self.advance()?;
                match self.tok.kind {
                    T::For => self.for_(line, 1),
                    T::With => self.with(line, 1),
                    T::Def => self.def(1, NIL),
                    _ => Err(self.unexpected()),
                }
            }
            _ => self.definition(),
        }
    }

    /// `if`, `elif` or `while` and its condition.
    pub fn condition(&mut self, kind: Kind) -> Res<Ix> {
        let line = self.tok.line;
        self.advance()?;
        let condition = self.named()?;
        if self.at(T::Assign) {
            let text = match self.ast.get(condition).kind {
                Kind::Name => "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                Kind::Attr | Kind::Index => {
                    "cannot assign to {} here. Maybe you meant '==' instead of '='?"
                }
                _ => "invalid syntax",
            };
            let what = self.describe(condition);
            return Err(self.fail_at(self.tok.start, text, &[what.as_bytes()]));
        }
        self.node(kind, line, condition, 0)
    }

    fn for_(&mut self, line: u32, is_async: u8) -> Res<Ix> {
        self.advance()?;
        let target = self.for_target()?;
        self.expect(T::In)?;
        let iterable = self.expressions()?;
        self.ast.add(Kind::For, is_async, line, target, iterable)
    }

    fn with(&mut self, line: u32, is_async: u8) -> Res<Ix> {
        self.advance()?;
        let mut items = NIL;
        if self.at(T::LPar) {
            items = self.try_bracketed_items()?;
        }
        if items == NIL {
            let mut list = ListBuilder::EMPTY;
            self.with_items(&mut list, T::Colon)?;
            items = list.first;
        }
        self.ast.add(Kind::With, is_async, line, items, 0)
    }

    /// The form `with (a as b, c as d):`. If the bracket turns out to belong to an expression the
    /// parser goes back to it and `NIL` is given.
    fn try_bracketed_items(&mut self) -> Res<Ix> {
        let (place, tok, prev_end) = (self.lexer.place(), self.tok, self.prev_end);
        let (mark, scope, depth) = (self.ast.mark(), self.next_scope, self.depth);
        self.advance()?;
        let mut list = ListBuilder::EMPTY;
        let found = self.with_items(&mut list, T::RPar).and_then(|()| self.accept(T::RPar));
        if found.is_ok() && self.at(T::Colon) && list.count > 0 {
            return Ok(list.first);
        }
        if found.is_err() && self.error.is_none() {
            return found.map(|_| NIL);
        }
        self.error = None;
        self.lexer.restore(place);
        (self.tok, self.prev_end) = (tok, prev_end);
        (self.next_scope, self.depth) = (scope, depth);
        self.ast.cut(mark);
        Ok(NIL)
    }

    fn with_items(&mut self, list: &mut ListBuilder, end: T) -> Res {
        loop {
            let line = self.tok.line;
            let manager = self.expr()?;
            let target = if self.accept(T::As)? { self.single_target()? } else { NIL };
            let item = self.node(Kind::WithItem, line, manager, target)?;
            list.push(&mut self.ast, item);
            if !self.accept(T::Comma)? || end == T::RPar && self.at(end) {
                return Ok(());
            }
        }
    }

    /// The clause after `except`, which is the current token.
    pub fn except(&mut self) -> Res<Ix> {
        let line = self.tok.line;
        self.advance()?;
        if self.at(T::Star) {
            return Err(self.fail("except* is not supported"));
        }
        if self.at(T::Colon) {
            return self.node(Kind::Except, line, NIL, NIL_NAME);
        }
        let class = self.expr()?;
        if self.at(T::Comma) {
            return Err(self.fail("multiple exception types must be parenthesized"));
        }
        let name = self.as_name()?;
        self.node(Kind::Except, line, class, name)
    }

    /// A function or class, perhaps decorated.
    fn definition(&mut self) -> Res<Ix> {
        let mut decorators = ListBuilder::EMPTY;
        while self.accept(T::At)? {
            let decorator = self.named()?;
            decorators.push(&mut self.ast, decorator);
            self.expect(T::Newline)?;
        }
        match self.tok.kind {
            T::Def => self.def(0, decorators.first),
            T::Class => self.class(decorators.first),
            T::Async => {
                self.advance()?;
                if !self.at(T::Def) {
                    return Err(self.unexpected());
                }
                self.def(1, decorators.first)
            }
            _ => Err(self.unexpected()),
        }
    }

    fn def(&mut self, is_async: u8, decorators: Ix) -> Res<Ix> {
        let line = self.tok.line;
        self.advance()?;
        let name = self.name()?;
        let scope = self.new_scope();
        let open = self.tok;
        if !self.at(T::LPar) {
            return Err(self.fail("expected '('"));
        }
        self.advance()?;
        let params = self.params(T::RPar, true)?;
        self.close(T::RPar, open)?;
        if self.accept(T::Arrow)? {
            self.annotation()?;
        }
        let def = self.ast.add(Kind::Def, is_async, line, name, scope)?;
        self.parts_of(def, line, params, decorators)
    }

    fn class(&mut self, decorators: Ix) -> Res<Ix> {
        let line = self.tok.line;
        self.advance()?;
        let name = self.name()?;
        let scope = self.new_scope();
        let bases = if self.at(T::LPar) { self.arguments()? } else { NIL };
        let class = self.node(Kind::Class, line, name, scope)?;
        self.parts_of(class, line, bases, decorators)
    }

    fn parts_of(&mut self, ix: Ix, line: u32, list: Ix, decorators: Ix) -> Res<Ix> {
        let parts = self.node(Kind::Parts, line, list, decorators)?;
        self.ast.link(ix, parts);
        Ok(ix)
    }
}
