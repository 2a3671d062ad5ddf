//! What the table of names holds: scopes, and what each of them does with a name.
//!
//! Both are kept as bytes ([`Plain`]); the symbols of a scope form a list. How they come about is
//! said in `collect.rs`, what they mean in `resolve.rs` and `registers.rs`.

use crate::compile::ast::Name;
use crate::compile::buf::Plain;
use crate::compile::viper::VType;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum ScopeKind {
    Module,
    Function,
    Lambda,
    Class,
    ListComp,
    SetComp,
    DictComp,
    GenExp,
    /// Around what has type parameters: they are its variables.
    Generic,
}

impl ScopeKind {
    fn from_u8(n: u8) -> ScopeKind {
        use ScopeKind::*;
        const KINDS: [ScopeKind; 9] =
            [Module, Function, Lambda, Class, ListComp, SetComp, DictComp, GenExp, Generic];
        KINDS[n as usize]
    }

    pub fn is_comprehension(self) -> bool {
        self as u8 >= ScopeKind::ListComp as u8 && self != ScopeKind::Generic
    }
}

/// What a scope does with a name.
pub(crate) mod flag {
    /// Assigned, imported, deleted, defined …
    pub const BOUND: u8 = 1;
    pub const PARAM: u8 = 2;
    /// Declared `global`.
    pub const GLOBAL: u8 = 4;
    /// Declared `nonlocal`.
    pub const NONLOCAL: u8 = 8;
    /// Read.
    pub const USED: u8 = 16;
    /// Captured by a scope inside: lives in a cell.
    pub const CELL: u8 = 32;
    /// Captured from a scope outside.
    pub const FREE: u8 = 64;
    /// Deleted somewhere, so never surely bound.
    pub const DELETED: u8 = 128;
}

/// What a scope contains.
pub(crate) mod has {
    /// `async def`, or a comprehension that awaits.
    pub const ASYNC: u8 = 1;
    pub const YIELD: u8 = 2;
    /// A `try` statement, which has a number among the scopes, and its parts.
    pub const EXCEPT: u8 = 8;
    pub const FINALLY: u8 = 16;
    /// The handlers of the `try` are `except*`.
    pub const STAR: u8 = 32;
    /// A class body with annotated names.
    pub const ANNOTATIONS: u8 = 64;
}

/// One name in one scope.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Symbol {
    pub name: Name,
    pub flags: u8,
    /// Register, once [`Scopes::assign_registers`](super::Scopes::assign_registers) has run; before
    /// that, the line of the declaration `global` or `nonlocal` (its lower 16 bits), for errors.
    pub reg: u16,
    /// Type of the variable in viper code.
    pub vtype: VType,
    pub(super) next: u32,
}

impl Plain for Symbol {
    const SIZE: usize = 12;

    fn put(self, out: &mut [u8]) {
        self.name.put(&mut out[..4]);
        let middle = u32::from(self.flags) | (self.vtype as u32) << 8 | u32::from(self.reg) << 16;
        middle.put(&mut out[4..8]);
        self.next.put(&mut out[8..]);
    }

    fn get(bytes: &[u8]) -> Symbol {
        let middle = u32::get(&bytes[4..8]);
        Symbol {
            name: u32::get(&bytes[..4]),
            flags: middle as u8,
            vtype: VType::from_u8((middle >> 8) as u8),
            reg: (middle >> 16) as u16,
            next: u32::get(&bytes[8..]),
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope {
    pub kind: ScopeKind,
    pub has: u8,
    pub parent: u32,
    pub(super) first: u32,
    pub(super) last: u32,
}

impl Plain for Scope {
    const SIZE: usize = 16;

    fn put(self, out: &mut [u8]) {
        (self.kind as u32 | (self.has as u32) << 8).put(&mut out[..4]);
        self.parent.put(&mut out[4..8]);
        self.first.put(&mut out[8..12]);
        self.last.put(&mut out[12..]);
    }

    fn get(bytes: &[u8]) -> Scope {
        let head = u32::get(&bytes[..4]);
        Scope {
            kind: ScopeKind::from_u8(head as u8),
            has: (head >> 8) as u8,
            parent: u32::get(&bytes[4..8]),
            first: u32::get(&bytes[8..12]),
            last: u32::get(&bytes[12..]),
        }
    }
}
