//! Statements that bind names or declare where they live.

use super::Collector;
use crate::compile::ast::{Ix, Kind, NIL, NIL_NAME, Name, Node};
use crate::compile::scope::{ScopeKind, flag};

impl Collector<'_, '_, '_> {
    pub(super) fn import(&mut self, node: Node) {
        let mut ix = node.a;
        while ix != NIL {
            let alias = self.get(ix);
            let name = if alias.b != NIL_NAME { alias.b } else { self.first_part(alias.a) };
            self.bind(name, 0, alias.line);
            ix = alias.next;
        }
        let star = node.kind == Kind::ImportFrom && node.a == NIL;
        if star && self.scope != 0 {
            let text = t!("import * only allowed at module level");
            self.fail(node.line, text);
        }
    }

    /// The name that `import a.b.c` binds: `a`.
    pub(super) fn first_part(&mut self, dotted: Name) -> Name {
        let text = self.parser.names.get(dotted);
        match text.iter().position(|&c| c == b'.') {
            Some(len) => {
                let prefix = self.parser.names.prefix(dotted, len);
                self.kept(prefix)
            }
            None => dotted,
        }
    }

    pub(super) fn delete(&mut self, ix: Ix) {
        let node = self.get(ix);
        match node.kind {
            Kind::Name => self.bind(node.a, flag::DELETED, node.line),
            Kind::Tuple | Kind::List => {
                let mut item = node.a;
                while item != NIL {
                    self.delete(item);
                    item = self.get(item).next;
                }
            }
            _ => self.expr(ix),
        }
    }

    pub(super) fn declare(&mut self, node: Node, declared: u8) {
        let kind = self.scopes.get(self.scope).kind;
        if kind == ScopeKind::Module {
            if declared == flag::NONLOCAL {
                let text = t!("nonlocal declaration not allowed at module level");
                return self.fail(node.line, text);
            }
            let mut ix = node.a;
            while ix != NIL {
                let Node { a: name, next, .. } = self.get(ix);
                self.keep_global(name);
                ix = next;
            }
            return;
        }
        let mut ix = node.a;
        while ix != NIL {
            let Node { a: name, line, next, .. } = self.get(ix);
            if let Some(text) = conflict(self.scopes.flags(self.scope, name), declared) {
                let first = self.scopes.declared(self.scope, name);
                let line = if text.ends_with("and global") && first != 0 { first } else { line };
                return self.fail_name(line, text, name);
            }
            let done = self.scopes.declare(self.scope, name, declared, line);
            self.kept(done);
            // What a function declares the code around it keeps there too.
            if declared == flag::GLOBAL && self.parser.on_pc() {
                self.keep_global(name);
            }
            ix = next;
        }
    }

    fn keep_global(&mut self, name: Name) {
        let done = self.scopes.keep_global(self.parser.names.get(name));
        self.kept(done);
    }

    /// Notes that the current scope binds a name.
    pub(super) fn bind(&mut self, name: Name, flags: u8, line: u32) {
        if self.parser.names.get(name) == b"__debug__" {
            return self.fail(line, t!("cannot assign to __debug__"));
        }
        if self.scope == 0 {
            return;
        }
        #[cfg(feature = "host")]
        self.check_rebound(name, line);
        self.note(name, flag::BOUND | flags);
    }

    /// The error for a loop in a comprehension whose variable `:=` has bound further out in it.
    #[cfg(feature = "host")]
    fn check_rebound(&mut self, name: Name, line: u32) {
        let inside = self.scopes.get(self.scope).kind.is_comprehension();
        if !inside || self.scopes.flags(self.scope, name) & flag::DELETED == 0 {
            return;
        }
        let text = t!("comprehension inner loop cannot rebind assignment expression target '{}'");
        self.fail_name(line, text, name)
    }

    pub(super) fn target(&mut self, ix: Ix) {
        let node = self.get(ix);
        match node.kind {
            Kind::Name => self.bind(node.a, 0, node.line),
            Kind::Starred => self.target(node.a),
            Kind::Tuple | Kind::List => {
                let mut item = node.a;
                while item != NIL {
                    self.target(item);
                    item = self.get(item).next;
                }
            }
            _ => self.expr(ix),
        }
    }
}

/// What is wrong with declaring a name `global` or `nonlocal` that has these flags already.
fn conflict(flags: u8, declared: u8) -> Option<&'static str> {
    let global = declared == flag::GLOBAL;
    Some(match flags {
        f if f & flag::PARAM != 0 && global => "name '{}' is parameter and global",
        f if f & flag::PARAM != 0 => "name '{}' is parameter and nonlocal",
        f if f & (flag::GLOBAL | flag::NONLOCAL) & !declared != 0 => {
            "name '{}' is nonlocal and global"
        }
        f if f & flag::USED != 0 && global => "name '{}' is used prior to global declaration",
        f if f & flag::USED != 0 => "name '{}' is used prior to nonlocal declaration",
        f if f & flag::BOUND != 0 && global => "name '{}' is assigned to before global declaration",
        f if f & flag::BOUND != 0 => "name '{}' is assigned to before nonlocal declaration",
        _ => return None,
    })
}
