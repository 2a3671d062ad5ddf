//! Type parameters, and the statement `type`.
//!
//! Bounds, defaults and what an alias stands for are evaluated when somebody asks for them: here
//! they are lambdas. The kind of a parameter is what `typing` is told, see `emit/type_params.rs`.

use super::Parser;
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL};
use crate::compile::token::{Line, T, Token};
use crate::features::Feature;

/// Are they in this firmware?
pub(crate) const TYPE_PARAMS: bool = cfg!(feature = "typeparams");

/// Kinds of type parameters.
const TYPE_VAR: u8 = 0;
const TYPE_VAR_TUPLE: u8 = 1;
const PARAM_SPEC: u8 = 2;
/// A type variable whose bound is a tuple in brackets: the types that it may be.
const CONSTRAINED: u8 = 3;

impl Parser<'_, '_> {
    /// The list in square brackets behind the name of a function, class or alias, NIL without one.
    pub(super) fn type_params(&mut self) -> Ix {
        if !self.host.vm.has(Feature::TypeParams) || !self.at(T::LSqb) {
            return NIL;
        }
        let Token { start: open, line, .. } = self.tok;
        self.advance();
        let scope = self.new_scope();
        let mut list = ListBuilder::EMPTY;
        while !self.at(T::RSqb) {
            let ix = self.type_param(&list);
            list.push(&mut self.ast, ix);
            if !self.accept(T::Comma) {
                break;
            }
        }
        if list.count == 0 {
            return self.fail(t!("Type parameter list cannot be empty"));
        }
        self.close(T::RSqb, open);
        self.node(Kind::TypeParams, line, list.first, scope)
    }

    fn type_param(&mut self, list: &ListBuilder) -> Ix {
        let mut kind = TYPE_VAR;
        if self.accept(T::Star) {
            kind = TYPE_VAR_TUPLE;
        } else if self.accept(T::StarStar) {
            kind = PARAM_SPEC;
        }
        let token = self.tok;
        let name = self.name();
        if self.ast.list(list.first).any(|(_, node)| node.a == name) {
            let text = t!("duplicate type parameter '{}'");
            return self.fail_at(token.start, text, &[self.text(token)]);
        }
        let mut bound = NIL;
        if self.at(T::Colon) {
            if kind != TYPE_VAR {
                let text = match kind {
                    TYPE_VAR_TUPLE => t!("cannot use bound with TypeVarTuple"),
                    _ => t!("cannot use bound with ParamSpec"),
                };
                return self.fail(text);
            }
            self.advance();
            bound = self.later();
            if self.ast.get(self.ast.get(bound).a).kind == Kind::Tuple {
                kind = CONSTRAINED;
            }
        }
        let default = if self.accept(T::Assign) { self.later() } else { NIL };
        let lambdas = self.node(Kind::Pair, token.line, bound, default);
        self.add(Kind::TypeParam, kind, token.line, name, lambdas)
    }

    /// An expression that is evaluated when it is asked for.
    fn later(&mut self) -> Ix {
        let line = self.tok.line;
        let scope = self.new_scope();
        let body = self.expr();
        self.node(Kind::Lambda, line, body, scope)
    }

    /// `type name[parameters] = value`; NIL, and nothing is taken, if it is something else.
    pub(super) fn try_type_alias(&mut self, line: Line) -> Ix {
        let start = self.checkpoint();
        self.advance();
        if !self.at(T::Name) {
            self.go_back(start);
            return NIL;
        }
        let name = self.name();
        let params = self.type_params();
        self.expect(T::Assign);
        let value = self.later();
        let alias = self.node(Kind::TypeAlias, line, name, value);
        self.ast.link(alias, params);
        alias
    }
}
