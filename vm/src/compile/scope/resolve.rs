//! Which scope a name belongs to, decided when the whole statement has been read.
//!
//! A name that a function reads and does not bind is looked for in the functions around it, as the
//! language says: class bodies are passed over, but for `__class__`. If one binds it, the variable
//! becomes a cell there and is captured by all scopes between.

use super::flag::*;
use super::{NONE, OWN_CLASS, ScopeKind, Scopes};
use crate::compile::ast::Name;
use crate::compile::error::Res;
use crate::compile::names::Names;

impl Scopes<'_> {
    /// Decides where every name lives. Gives the name of a `nonlocal` without binding, if any, and
    /// its line.
    pub fn resolve(&mut self, names: &mut Names) -> Res<Option<(Name, u32)>> {
        let class = names.intern(&[b"__class__"])?;
        let own_class = names.intern(&[OWN_CLASS])?;
        // Captures add symbols on the way; those are resolved already, so the count is fixed.
        for id in 1..self.scopes.len() as u32 {
            let mut at = self.get(id).first;
            while at != NONE {
                let symbol = self.symbols.get(at as usize);
                at = symbol.next;
                if symbol.flags & (GLOBAL | FREE) != 0 {
                    continue;
                }
                if symbol.flags & BOUND != 0 && symbol.flags & NONLOCAL == 0 {
                    continue;
                }
                let owner = self.owner(id, symbol.name, class);
                match owner {
                    Some(owner) => self.capture(id, owner, symbol.name, own_class)?,
                    None if symbol.flags & NONLOCAL != 0 => {
                        return Ok(Some((symbol.name, symbol.reg.into())));
                    }
                    None => {}
                }
            }
        }
        Ok(None)
    }

    /// The scope outside `id` whose variable the name is, unless it is a global.
    fn owner(&self, id: u32, name: Name, class: Name) -> Option<u32> {
        let mut from = id;
        loop {
            let parent = self.get(from).parent;
            match self.get(parent).kind {
                ScopeKind::Module => return None,
                ScopeKind::Class if name == class && self.get(from).kind != ScopeKind::Class => {
                    return Some(parent);
                }
                ScopeKind::Class => {}
                _ => {
                    let flags = self.flags(parent, name);
                    if flags & GLOBAL != 0 {
                        return None;
                    }
                    if flags & BOUND != 0 && flags & NONLOCAL == 0 {
                        return Some(parent);
                    }
                }
            }
            from = parent;
        }
    }

    /// Makes the variable of `owner` reach `id` through all scopes between.
    fn capture(&mut self, id: u32, owner: u32, name: Name, own_class: Name) -> Res {
        let mut at = id;
        while at != owner {
            self.note(at, name, FREE)?;
            at = self.get(at).parent;
        }
        if self.get(owner).kind != ScopeKind::Class {
            return self.note(owner, name, CELL);
        }
        self.note(owner, own_class, CELL)
    }
}
