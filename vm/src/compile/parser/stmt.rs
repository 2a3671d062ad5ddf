//! Statements; of compound ones, the header.

use super::Parser;
use super::expr::AUGMENTED;
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL, NIL_NAME};
use crate::compile::error::Res;
use crate::compile::token::{Line, T, Token};
use crate::features::Feature;

/// Message for something that looks like a comparison written with one `=`.
pub(super) const HINT: &str = "cannot assign to {} here. Maybe you meant '==' instead of '='?";

impl Parser<'_, '_> {
    /// The next statement: a simple one with its end, or the header of a compound one up to its
    /// colon, which [`Parser::begin_block`] takes.
    pub fn statement(&mut self) -> Res<Ix> {
        let ix = self.any_statement();
        self.sound().map(|()| ix)
    }

    fn any_statement(&mut self) -> Ix {
        let line = self.tok.line;
        let compound = matches!(
            self.tok.kind,
            T::If | T::While | T::For | T::Try | T::With | T::Def | T::Class | T::At | T::Async
        );
        if compound {
            if self.mid_line {
                return self.unexpected();
            }
            return self.compound(line);
        }
        if self.host.vm.has(Feature::Patterns) && !self.mid_line && self.at_word(b"match") {
            let ix = self.try_match();
            if ix != NIL {
                return ix;
            }
        }
        if self.host.vm.has(Feature::TypeParams) && self.at_word(b"type") {
            let ix = self.try_type_alias(line);
            if ix != NIL {
                self.end_statement();
                return ix;
            }
        }
        let ix = self.simple(line);
        if !matches!(self.tok.kind, T::Semi | T::Newline | T::Eof) {
            self.check_print(ix);
        }
        self.end_statement();
        ix
    }

    fn simple(&mut self, line: Line) -> Ix {
        let start = self.tok;
        match start.kind {
            T::Pass => self.word(Kind::Pass),
            T::Break => self.word(Kind::Break),
            T::Continue => self.word(Kind::Continue),
            T::Return => {
                self.advance();
                let value = if self.at_end() { NIL } else { self.expressions() };
                self.node(Kind::Return, line, value, 0)
            }
            T::Raise => self.raise(line),
            T::Global => self.name_list(Kind::Global),
            T::Nonlocal => self.name_list(Kind::Nonlocal),
            T::Del => self.del(line),
            T::Assert => {
                self.advance();
                let condition = self.expr();
                let message = if self.accept(T::Comma) { self.expr() } else { NIL };
                self.node(Kind::Assert, line, condition, message)
            }
            T::Import => self.import(line),
            T::From => self.import_from(line),
            T::Indent => self.unexpected(),
            _ => self.expression_statement(line),
        }
    }

    pub(super) fn at_end(&self) -> bool {
        matches!(self.tok.kind, T::Newline | T::Semi | T::Eof)
    }

    fn word(&mut self, kind: Kind) -> Ix {
        let line = self.tok.line;
        self.advance();
        self.node(kind, line, 0, 0)
    }

    fn raise(&mut self, line: Line) -> Ix {
        self.advance();
        if self.at_end() {
            return self.node(Kind::Raise, line, NIL, NIL);
        }
        let exception = self.expr();
        let cause = if self.accept(T::From) { self.expr() } else { NIL };
        self.node(Kind::Raise, line, exception, cause)
    }

    fn name_list(&mut self, kind: Kind) -> Ix {
        let line = self.tok.line;
        self.advance();
        let mut list = ListBuilder::EMPTY;
        loop {
            let at = self.tok.line;
            let name = self.name();
            let ix = self.node(Kind::Name, at, name, 0);
            list.push(&mut self.ast, ix);
            if !self.accept(T::Comma) {
                return self.node(kind, line, list.first, 0);
            }
        }
    }

    fn del(&mut self, line: Line) -> Ix {
        self.advance();
        let start = self.tok.start;
        if self.at_end() {
            return self.unexpected();
        }
        let starred = self.at(T::Star);
        let value = if starred { self.star_or(Self::expr) } else { self.expressions() };
        self.check_deletable(value, start);
        self.node(Kind::Del, line, value, 0)
    }

    /// An expression, assignment, augmented or annotated assignment.
    fn expression_statement(&mut self, line: Line) -> Ix {
        let start = self.tok;
        let first = self.value();
        if let Some(&(_, op)) = AUGMENTED.iter().find(|row| row.0 == self.tok.kind) {
            if !matches!(self.ast.get(first).kind, Kind::Name | Kind::Attr | Kind::Index) {
                let what = self.describe(first);
                let text = t!("'{}' is an illegal expression for augmented assignment");
                return self.fail_at(start.start, text, &[what.as_bytes()]);
            }
            self.advance();
            let value = self.value();
            return self.add(Kind::AugAssign, op as u8, line, first, value);
        }
        match self.tok.kind {
            T::Assign => self.assignment(first, start),
            T::Colon => self.annotated(first, line, start),
            _ => {
                self.no_star(first, start.start);
                self.node(Kind::ExprStmt, line, first, 0)
            }
        }
    }

    /// What may stand on the right of an assignment.
    fn value(&mut self) -> Ix {
        match self.tok.kind {
            T::Yield => self.yield_(),
            _ => self.expressions(),
        }
    }

    fn assignment(&mut self, first: Ix, mut start: Token) -> Ix {
        let line = start.line;
        let mut targets = ListBuilder::EMPTY;
        let mut last = first;
        while self.at(T::Assign) {
            // A `yield` in brackets is an operand.
            let bracketed = self.on_pc()
                && start.kind == T::LPar
                && matches!(self.ast.get(last).kind, Kind::Yield | Kind::YieldFrom);
            let hint = last == first && (bracketed || self.is_operand(last));
            let text = if hint { HINT } else { Self::ELEMENT };
            self.check_target(last, start.start, text);
            self.advance();
            targets.push(&mut self.ast, last);
            start = self.tok;
            last = self.value();
        }
        self.node(Kind::Assign, line, targets.first, last)
    }

    fn annotated(&mut self, target: Ix, line: Line, start: Token) -> Ix {
        let bracketed = start.kind == T::LPar;
        let colon = self.tok;
        let text = match self.ast.get(target).kind {
            Kind::Name | Kind::Attr | Kind::Index => "",
            Kind::Tuple => "only single target (not tuple) can be annotated",
            Kind::List => "only single target (not list) can be annotated",
            _ => "illegal target for annotation",
        };
        if self.on_pc() && text.starts_with("only") {
            return self.fail_at(start.start, text, &[]);
        }
        self.advance();
        if !text.is_empty() {
            let fits = text.starts_with("only") || self.starts_expression();
            let text = if fits { text } else { "invalid syntax" };
            return self.fail_at(colon.start, text, &[]);
        }
        let node = self.ast.get(target);
        let simple = node.kind == Kind::Name && !bracketed;
        let name = if simple { node.a } else { NIL_NAME };
        let mut annotations = ListBuilder::EMPTY;
        self.annotation(&mut annotations, Some(name), false, false);
        let value = if self.accept(T::Assign) { self.value() } else { NIL };
        let ix = self.add(Kind::AnnAssign, simple as u8, line, target, value);
        self.ast.link(ix, annotations.first);
        ix
    }

    /// Is the statement a docstring, and is it kept?
    pub fn is_docstring(&self, ix: Ix) -> bool {
        let node = self.ast.get(ix);
        let text = node.kind == Kind::ExprStmt && self.ast.get(node.a).kind == Kind::Str;
        text && self.documents
    }

    /// The habits of Python 2 get a helpful message.
    fn check_print(&mut self, ix: Ix) {
        let node = self.ast.get(ix);
        if node.kind != Kind::ExprStmt || !self.starts_expression() {
            return;
        }
        let value = self.ast.get(node.a);
        if value.kind != Kind::Name {
            return;
        }
        let text = match self.names.get(value.a) {
            b"print" => t!("Missing parentheses in call to 'print'. Did you mean print(...)?"),
            b"exec" => t!("Missing parentheses in call to 'exec'. Did you mean exec(...)?"),
            _ => return,
        };
        let place = self.tok.start;
        if self.host.vm.is_pc() {
            // An error in what would be printed is the better report.
            self.expressions();
        }
        self.fail_at(place, text, &[]);
    }
}
