//! Names in expressions, and the scopes that lambdas and comprehensions open.

use super::Collector;
use crate::compile::ast::{Ix, Kind, NIL, Node};
use crate::compile::scope::{ScopeKind, flag};

impl Collector<'_, '_, '_> {
    pub(super) fn exprs(&mut self, first: Ix) {
        let mut ix = first;
        while ix != NIL {
            self.expr(ix);
            ix = self.get(ix).next;
        }
    }

    /// Reads an expression. Left operands are followed in a loop, so that long chains of
    /// operators, calls and attributes need no stack.
    pub fn expr(&mut self, ix: Ix) {
        let mut ix = ix;
        while !self.failed {
            let node = self.get(ix);
            #[cfg(feature = "host")]
            self.advise_on(node);
            match node.kind {
                Kind::Binary | Kind::Index | Kind::Compare => {
                    if node.kind == Kind::Compare {
                        self.exprs(node.b)
                    } else {
                        self.expr(node.b)
                    }
                    ix = node.a;
                }
                Kind::Call => {
                    self.exprs(node.b);
                    ix = node.a;
                }
                Kind::Attr | Kind::Unary | Kind::Not | Kind::Starred | Kind::DoubleStar => {
                    ix = node.a;
                }
                Kind::Link | Kind::CompIf => ix = node.a,
                Kind::Keyword => ix = node.b,
                _ => return self.expr_other(node),
            }
        }
    }

    fn expr_other(&mut self, node: Node) {
        match node.kind {
            Kind::Name => self.use_name(node),
            Kind::Tuple | Kind::List | Kind::Set | Kind::Dict | Kind::And | Kind::Or => {
                self.exprs(node.a)
            }
            Kind::FStr | Kind::TStr => self.exprs(node.a),
            Kind::Field | Kind::Pair | Kind::Slice | Kind::SliceEnd => {
                self.expr(node.a);
                self.expr(node.b)
            }
            Kind::IfExp => {
                self.expr(node.a);
                self.exprs(node.b)
            }
            Kind::Walrus => {
                self.expr(node.b);
                self.walrus(node)
            }
            Kind::Await => {
                self.expr(node.a);
                self.awaits(node.line, "'await' outside async function")
            }
            Kind::Yield | Kind::YieldFrom => {
                self.expr(node.a);
                self.yields(node)
            }
            Kind::Lambda => self.lambda(node),
            Kind::ListComp => self.comprehension(node, ScopeKind::ListComp),
            Kind::SetComp => self.comprehension(node, ScopeKind::SetComp),
            Kind::DictComp => self.comprehension(node, ScopeKind::DictComp),
            Kind::GenExp => self.comprehension(node, ScopeKind::GenExp),
            _ => {}
        }
    }

    fn use_name(&mut self, node: Node) {
        let kind = self.scopes.get(self.scope).kind;
        if kind == ScopeKind::Module {
            return;
        }
        self.note(node.a, flag::USED);
        if kind != ScopeKind::Class && self.parser.names.get(node.a) == b"super" {
            self.note_hidden(b"__class__", flag::USED);
        }
    }

    /// Binds the target of `:=` in the nearest scope that is no comprehension.
    pub(super) fn walrus(&mut self, node: Node) {
        if self.in_iterable {
            let text =
                t!("assignment expression cannot be used in a comprehension iterable expression");
            return self.fail(node.line, text);
        }
        let mut scope = self.scope;
        while self.scopes.get(scope).kind.is_comprehension() {
            if self.scopes.flags(scope, node.a) & flag::BOUND != 0 {
                let text =
                    t!("assignment expression cannot rebind comprehension iteration variable '{}'");
                return self.fail_name(node.line, text, node.a);
            }
            // Nothing else is deleted in a comprehension: loops further in may not bind it.
            let target = if cfg!(feature = "host") { flag::DELETED } else { 0 };
            let noted = self.scopes.note(scope, node.a, flag::USED | target);
            self.kept(noted);
            scope = self.scopes.get(scope).parent;
        }
        if scope != self.scope && self.scopes.get(scope).kind == ScopeKind::Class {
            let text =
                t!("assignment expression within a comprehension cannot be used in a class body");
            return self.fail(node.line, text);
        }
        let inner = core::mem::replace(&mut self.scope, scope);
        self.bind(node.a, 0, node.line);
        self.scope = inner;
    }

    pub(super) fn lambda(&mut self, node: Node) {
        let params = self.get(node.a).next;
        self.defaults(params);
        let outer = self.enter(node.b, ScopeKind::Lambda);
        self.params(params);
        self.expr(node.a);
        self.scope = outer;
    }

    pub(super) fn comprehension(&mut self, node: Node, kind: ScopeKind) {
        let mut clause = self.get(node.a).next;
        let first = self.get(clause);
        let iterable = core::mem::replace(&mut self.in_iterable, true);
        self.expr(first.b);
        self.in_iterable = iterable;
        let outer = self.enter(node.b, kind);
        self.note_hidden(b".0", flag::PARAM | flag::BOUND);
        let mut is_async = first.op != 0;
        while clause != NIL {
            let part = self.get(clause);
            if part.kind == Kind::CompIf {
                self.expr(part.a);
            } else {
                if clause != self.get(node.a).next {
                    let iterable = core::mem::replace(&mut self.in_iterable, true);
                    self.expr(part.b);
                    self.in_iterable = iterable;
                }
                is_async |= part.op != 0;
                self.target(part.a);
            }
            clause = part.next;
        }
        if is_async {
            let text = "asynchronous comprehension outside of an asynchronous function";
            self.awaits(node.line, text);
        }
        self.expr(node.a);
        self.scope = outer;
    }
}
