//! Completion of the names in an interpreter.

use super::complete::{Complete, Scope};
use vm::Vm;

/// The names that the program at the prompt can use. Looks at objects without running code.
///
/// Names that begin with an underscore are offered only where one was typed.
#[derive(Clone, Copy)]
pub struct VmNames<'a, 'v>(pub &'a Vm<'v>);

impl Complete for VmNames<'_, '_> {
    fn names(&mut self, scope: Scope, prefix: &str, found: &mut dyn FnMut(&str)) {
        let mut found = |name: &str| {
            if prefix.starts_with('_') || !name.starts_with('_') {
                found(name);
            }
        };
        match scope {
            Scope::Names => self.0.complete_names(prefix, &mut found),
            Scope::Attributes(owner) => self.0.complete_attributes(owner, prefix, &mut found),
            Scope::Modules => self.0.complete_modules(prefix, &mut found),
        }
    }
}
