//! The names that a pattern binds, and whether it matches anything.
//!
//! Both passes ask for the names of a case before they look at its parts: the first to bind them,
//! the second to give them registers. Alternatives have to bind the same names.

use super::Parser;
use crate::compile::ast::{Ix, Kind, NIL, NIL_NAME, Name};

/// Most names that one pattern binds.
const MAX_CAPTURES: usize = 24;

/// The names that a pattern binds, in order of appearance.
#[derive(Clone, Copy)]
pub(crate) struct Captures {
    names: [Name; MAX_CAPTURES],
    len: usize,
}

impl Captures {
    const EMPTY: Captures = Captures { names: [NIL_NAME; MAX_CAPTURES], len: 0 };

    pub fn names(&self) -> &[Name] {
        &self.names[..self.len]
    }

    /// Position of a name.
    pub fn position(&self, name: Name) -> Option<usize> {
        self.names().iter().position(|n| *n == name)
    }
}

impl Parser<'_, '_> {
    /// Whether a pattern matches anything.
    pub fn irrefutable(&self, ix: Ix) -> bool {
        let node = self.ast.get(ix);
        match node.kind {
            Kind::PatCapture => true,
            Kind::PatAs => self.irrefutable(node.a),
            Kind::PatOr => self.ast.list(node.a).any(|(ix, _)| self.irrefutable(ix)),
            _ => false,
        }
    }

    /// The error for a pattern that matches anything where others follow.
    fn check_refutable(&mut self, ix: Ix) {
        if !self.irrefutable(ix) {
            return;
        }
        let node = self.ast.get(ix);
        if node.kind == Kind::PatCapture && node.a != NIL_NAME {
            let text = t!("name capture '{}' makes remaining patterns unreachable");
            self.fail_name(node.line, text, node.a);
            return;
        }
        let text = t!("wildcard makes remaining patterns unreachable");
        self.fail_line(node.line, text, &[]);
    }

    /// The names that a pattern binds; SyntaxError if alternatives bind different ones or a name
    /// occurs twice.
    pub fn captures(&mut self, ix: Ix) -> Captures {
        let mut found = Captures::EMPTY;
        self.add_captures(ix, &mut found);
        found
    }

    fn add_captures(&mut self, ix: Ix, to: &mut Captures) {
        let node = self.ast.get(ix);
        match node.kind {
            Kind::PatCapture | Kind::PatStar => self.add_capture(node.a, node.line, to),
            Kind::PatAs => {
                self.add_captures(node.a, to);
                self.add_capture(node.b, node.line, to)
            }
            Kind::PatKey | Kind::PatKeyword => self.add_captures(node.b, to),
            Kind::PatSequence => self.add_list(node.a, to),
            Kind::PatClass => self.add_list(node.b, to),
            Kind::PatMapping => {
                self.add_list(node.a, to);
                self.add_capture(node.b, node.line, to)
            }
            Kind::PatOr => {
                let names = self.captures(node.a);
                let mut at = node.a;
                while self.ast.get(at).next != NIL {
                    self.check_refutable(at);
                    at = self.ast.get(at).next;
                    let other = self.captures(at);
                    let same = other.len == names.len
                        && other.names().iter().all(|n| names.position(*n).is_some());
                    if !same {
                        let text = t!("alternative patterns bind different names");
                        self.fail_line(node.line, text, &[]);
                        return;
                    }
                }
                names.names().iter().for_each(|n| self.add_capture(*n, node.line, to))
            }
            _ => {}
        }
    }

    fn add_list(&mut self, first: Ix, to: &mut Captures) {
        let mut ix = first;
        while ix != NIL {
            self.add_captures(ix, to);
            ix = self.ast.get(ix).next;
        }
    }

    fn add_capture(&mut self, name: Name, line: u32, to: &mut Captures) {
        if name == NIL_NAME {
            return;
        }
        if to.position(name).is_some() {
            let text = t!("multiple assignments to name '{}' in pattern");
            self.fail_name(line, text, name);
            return;
        }
        if to.len == MAX_CAPTURES {
            self.fail_line(line, t!("too many names in a pattern"), &[]);
            return;
        }
        to.names[to.len] = name;
        to.len += 1;
    }
}
