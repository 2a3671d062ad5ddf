//! Where `await`, `async` and `yield` may stand.

use super::Collector;
use crate::compile::ast::{Kind, Node};
use crate::compile::scope::{ScopeKind, has};
use crate::text::packed::Text;

impl Collector<'_, '_, '_> {
    pub(super) fn check_async(&mut self, node: Node, text: Text) {
        if node.op == 0 || self.scopes.get(self.scope).has & has::ASYNC != 0 {
            return;
        }
        self.fail(node.line, text)
    }

    /// Checks that the code may await, and marks the comprehensions around it.
    pub(super) fn awaits(&mut self, line: u32, text: &'static str) {
        let mut scope = self.scope;
        loop {
            let Scope { kind, has, parent } = self.scope_of(scope);
            if kind == ScopeKind::GenExp {
                // It becomes an asynchronous generator, wherever it stands.
                self.scopes.mark(scope, has::ASYNC);
                return;
            }
            if !kind.is_comprehension() {
                if kind == ScopeKind::Function && has & has::ASYNC != 0 {
                    return;
                }
                let text = match kind {
                    ScopeKind::Module | ScopeKind::Class if text.starts_with("'await'") => {
                        "'await' outside function"
                    }
                    _ => text,
                };
                return self.fail(line, text);
            }
            self.scopes.mark(scope, has::ASYNC);
            scope = parent;
        }
    }

    fn scope_of(&self, id: u32) -> Scope {
        let scope = self.scopes.get(id);
        Scope { kind: scope.kind, has: scope.has, parent: scope.parent }
    }

    pub(super) fn yields(&mut self, node: Node) {
        let text = match self.scopes.get(self.scope).kind {
            ScopeKind::Function | ScopeKind::Lambda => {
                self.scopes.mark(self.scope, has::YIELD);
                if node.kind == Kind::YieldFrom && self.scopes.get(self.scope).has & has::ASYNC != 0
                {
                    let text = t!("'yield from' inside async function");
                    return self.fail(node.line, text);
                }
                return;
            }
            ScopeKind::ListComp => "'yield' inside list comprehension",
            ScopeKind::SetComp => "'yield' inside set comprehension",
            ScopeKind::DictComp => "'yield' inside dict comprehension",
            ScopeKind::GenExp => "'yield' inside generator expression",
            _ => "'yield' outside function",
        };
        self.fail(node.line, text)
    }
}

/// The part of a scope that the rules for `await` and `yield` look at.
struct Scope {
    kind: ScopeKind,
    has: u8,
    parent: u32,
}
