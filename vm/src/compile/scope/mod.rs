//! Which variable a name means.
//!
//! The table covers one top-level statement with all functions, classes, lambdas and
//! comprehensions in it. The first pass (`collect.rs`) enters what each scope does with each name;
//! [`Scopes::resolve`] then decides which names are captured; the emitter asks
//! [`Scopes::lookup`]. The module itself is scope 0 and has no symbols: its names are globals.

mod registers;
mod resolve;
mod symbol;

#[cfg(feature = "host")]
pub(crate) use registers::register;
pub(crate) use symbol::{Scope, ScopeKind, Symbol, flag, has};

use super::ast::Name;
use super::buf::Buf;
use super::error::Res;
use super::host::Host;
use super::names::Names;
use super::viper::VType;
use flag::*;

/// Registers below are locals, as far as there are locals.
pub(crate) const NEAR: u32 = 200;
/// First register beyond those that instructions address directly.
pub(crate) const FAR: u32 = 250;

/// The cell in which a class body keeps its class for methods: no name of a program's, since the
/// body itself may read a `__class__` from further out.
const OWN_CLASS: &[u8] = b".class";

/// No symbol.
const NONE: u32 = u32::MAX;

/// How to reach a variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Access {
    /// A register; `true` if `del` or `except … as` may unbind it.
    Local(u16, bool),
    /// A register that holds a cell.
    Cell(u16),
    Global,
    /// Name in the namespace of a class body.
    ClassName,
    /// Name in a class body that else is the captured variable in this register.
    ClassCell(u16),
}

pub(crate) struct Scopes<'h> {
    scopes: Buf<'h, Scope>,
    symbols: Buf<'h, Symbol>,
    /// Names of the module are looked up in a namespace before the globals.
    namespace: bool,
    /// But for these, which `global` at the top level has declared: text, each with a 0 behind it,
    /// as statements have no names in common.
    globals: Buf<'h, u8>,
}

impl<'h> Scopes<'h> {
    pub fn new(host: Host<'h>, namespace: bool) -> Scopes<'h> {
        let (scopes, symbols) = (Buf::new(host), Buf::new(host));
        Scopes { scopes, symbols, namespace, globals: Buf::new(host) }
    }

    /// The module's namespace has no say about this name any more.
    pub fn keep_global(&mut self, text: &[u8]) -> Res {
        if self.namespace {
            self.globals.extend(text)?;
            self.globals.push(0)?;
        }
        Ok(())
    }

    /// Declares in the module scope what `keep_global` has been told, now as names.
    pub fn declare_kept(&mut self, names: &mut Names) -> Res {
        let mut start = 0;
        for end in 0..self.globals.len() {
            if self.globals.get(end) == 0 {
                let name = names.intern(&[&self.globals.bytes()[start..end]])?;
                self.note(0, name, GLOBAL)?;
                start = end + 1;
            }
        }
        Ok(())
    }

    /// Forgets the last statement; only the module scope is left.
    pub fn reset(&mut self) -> Res {
        self.scopes.truncate(0);
        self.symbols.truncate(0);
        self.open(0, ScopeKind::Module, 0)
    }

    /// Creates scope `id` inside `parent`.
    pub fn open(&mut self, id: u32, kind: ScopeKind, parent: u32) -> Res {
        let empty = Scope { kind: ScopeKind::Module, has: 0, parent: 0, first: NONE, last: NONE };
        while self.scopes.len() <= id as usize {
            self.scopes.push(empty)?;
        }
        self.scopes.set(id as usize, Scope { kind, parent, ..empty });
        Ok(())
    }

    pub fn get(&self, id: u32) -> Scope {
        self.scopes.get(id as usize)
    }

    /// Notes that a scope contains something of `has`.
    pub fn mark(&mut self, id: u32, has: u8) {
        let scope = self.get(id);
        self.scopes.set(id as usize, Scope { has: scope.has | has, ..scope });
    }

    /// Index of a name's symbol in a scope.
    fn find(&self, id: u32, name: Name) -> Option<usize> {
        let mut at = self.get(id).first;
        while at != NONE {
            let symbol = self.symbols.get(at as usize);
            if symbol.name == name {
                return Some(at as usize);
            }
            at = symbol.next;
        }
        None
    }

    /// The flags of a name in a scope, 0 if it does not occur.
    pub fn flags(&self, id: u32, name: Name) -> u8 {
        self.find(id, name).map_or(0, |at| self.symbols.get(at).flags)
    }

    /// Adds flags to a name in a scope.
    pub fn note(&mut self, id: u32, name: Name, flags: u8) -> Res {
        if let Some(at) = self.find(id, name) {
            let symbol = self.symbols.get(at);
            self.symbols.set(at, Symbol { flags: symbol.flags | flags, ..symbol });
            return Ok(());
        }
        let at = self.symbols.len() as u32;
        self.symbols.push(Symbol { name, flags, reg: 0, vtype: VType::Unknown, next: NONE })?;
        let scope = self.get(id);
        let first = if scope.first == NONE { at } else { scope.first };
        if scope.last != NONE {
            let last = self.symbols.get(scope.last as usize);
            self.symbols.set(scope.last as usize, Symbol { next: at, ..last });
        }
        self.scopes.set(id as usize, Scope { first, last: at, ..scope });
        Ok(())
    }

    /// Notes that a scope declares a name `global` or `nonlocal` on a line.
    pub fn declare(&mut self, id: u32, name: Name, flags: u8, line: u32) -> Res {
        let first = self.flags(id, name) & (GLOBAL | NONLOCAL) == 0;
        self.note(id, name, flags)?;
        if let Some(at) = self.find(id, name).filter(|_| first) {
            let symbol = self.symbols.get(at);
            self.symbols.set(at, Symbol { reg: line as u16, ..symbol });
        }
        Ok(())
    }

    /// The line of the first declaration of a name.
    pub fn declared(&self, id: u32, name: Name) -> u32 {
        self.find(id, name).map_or(0, |at| self.symbols.get(at).reg.into())
    }

    /// The symbols of a scope in order of appearance.
    pub fn symbols(&self, id: u32) -> Symbols<'_, 'h> {
        Symbols { scopes: self, at: self.get(id).first }
    }

    /// Is the scope that of type parameters in a class body, whose namespace it is given?
    pub fn sees_class(&self, id: u32) -> bool {
        let scope = self.get(id);
        scope.kind == ScopeKind::Generic && self.get(scope.parent).kind == ScopeKind::Class
    }

    /// How code in scope `id` reaches a name.
    pub fn lookup(&self, id: u32, name: Name) -> Access {
        let kind = self.get(id).kind;
        let sees_class = self.sees_class(id);
        let Some(at) = self.find(id, name) else {
            let named = kind == ScopeKind::Class || sees_class || id == 0 && self.namespace;
            return if named { Access::ClassName } else { Access::Global };
        };
        let symbol = self.symbols.get(at);
        let flags = symbol.flags;
        if flags & GLOBAL != 0 {
            Access::Global
        } else if kind == ScopeKind::Class {
            match flags {
                f if f & NONLOCAL != 0 => Access::Cell(symbol.reg),
                f if f & FREE != 0 && f & BOUND == 0 => Access::ClassCell(symbol.reg),
                _ => Access::ClassName,
            }
        } else if sees_class && flags & (BOUND | FREE) == FREE {
            Access::ClassCell(symbol.reg)
        } else if flags & (FREE | CELL) != 0 {
            Access::Cell(symbol.reg)
        } else if sees_class && flags & BOUND == 0 {
            Access::ClassName
        } else if flags & BOUND != 0 {
            Access::Local(symbol.reg, flags & DELETED != 0)
        } else {
            Access::Global
        }
    }

    /// The type of a variable in viper code.
    pub fn vtype(&self, id: u32, name: Name) -> VType {
        self.find(id, name).map_or(VType::Unknown, |at| self.symbols.get(at).vtype)
    }

    pub fn set_vtype(&mut self, id: u32, name: Name, vtype: VType) {
        if let Some(at) = self.find(id, name) {
            let symbol = self.symbols.get(at);
            self.symbols.set(at, Symbol { vtype, ..symbol });
        }
    }

    /// Parameters become objects, the types of other variables unknown.
    pub fn reset_vtypes(&mut self, id: u32) {
        let mut at = self.get(id).first;
        while at != NONE {
            let symbol = self.symbols.get(at as usize);
            let vtype = if symbol.flags & PARAM == 0 { VType::Unknown } else { VType::Object };
            self.symbols.set(at as usize, Symbol { vtype, ..symbol });
            at = symbol.next;
        }
    }

    /// The register that holds the cell of a captured variable, in its owner or further in.
    pub fn cell(&self, id: u32, name: Name) -> u16 {
        self.find(id, name).map_or(0, |at| self.symbols.get(at).reg)
    }

    /// The register of the cell in which a class body keeps its class, if a method needs it.
    pub fn own_class_cell(&self, id: u32) -> Option<u16> {
        if self.get(id).kind != ScopeKind::Class {
            return None;
        }
        self.symbols(id).find(|symbol| symbol.flags & CELL != 0).map(|symbol| symbol.reg)
    }

    /// The name `__class__` and its register, if the scope has captured it.
    pub fn free_class_cell(&self, id: u32, names: &Names) -> Option<(Name, u16)> {
        let symbol = self.symbols(id).find(|symbol| {
            symbol.flags & (FREE | BOUND) == FREE && names.get(symbol.name) == b"__class__"
        })?;
        Some((symbol.name, symbol.reg))
    }
}

/// Iterator over the symbols of a scope.
pub(crate) struct Symbols<'a, 'h> {
    scopes: &'a Scopes<'h>,
    at: u32,
}

impl Iterator for Symbols<'_, '_> {
    type Item = Symbol;

    fn next(&mut self) -> Option<Symbol> {
        if self.at == NONE {
            return None;
        }
        let symbol = self.scopes.symbols.get(self.at as usize);
        self.at = symbol.next;
        Some(symbol)
    }
}
