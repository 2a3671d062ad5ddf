//! Which variable a name means.
//!
//! The table covers one top-level statement with all functions, classes, lambdas and
//! comprehensions in it. The first pass (`collect.rs`) enters what each scope does with each name;
//! [`Scopes::resolve`] then decides which names are captured; the emitter asks
//! [`Scopes::lookup`]. The module itself is scope 0 and has no symbols: its names are globals.
//!
//! The registers of a function are numbered here too: parameters, then captured variables of
//! enclosing functions (cells), then locals; what does not fit below [`NEAR`] lies beyond
//! [`FAR`], so that there is room for temporaries between.

use super::ast::Name;
use super::buf::{Buf, Plain};
use super::error::Res;
use super::host::Host;
use super::names::Names;
use super::viper::VType;

/// Registers below are locals, as far as there are locals.
pub(crate) const NEAR: u32 = 200;
/// First register beyond those that instructions address directly.
pub(crate) const FAR: u32 = 250;

/// The cell in which a class body keeps its class for methods: no name of a program's, since the
/// body itself may read a `__class__` from further out.
const OWN_CLASS: &[u8] = b".class";

/// No symbol.
const NONE: u32 = u32::MAX;

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
use flag::*;

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
    /// Register, once [`Scopes::assign_registers`] has run; before that, the line of the
    /// declaration `global` or `nonlocal` (its lower 16 bits), for errors.
    pub reg: u16,
    /// Type of the variable in viper code.
    pub vtype: VType,
    next: u32,
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
    first: u32,
    last: u32,
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

    /// The symbols of a scope in order of appearance.
    pub fn symbols(&self, id: u32) -> Symbols<'_, 'h> {
        Symbols { scopes: self, at: self.get(id).first }
    }

    /// Numbers the registers of a function: `params` parameters, captured variables, locals. In a
    /// wide function all of them are far ones.
    /// Gives the number of captured variables and of all near registers, and the end of the far
    /// ones (0 if there are none).
    pub fn assign_registers(
        &mut self,
        id: u32,
        params: u32,
        is_wide: bool,
        names: &Names,
    ) -> (u32, u32, u32) {
        let start = if is_wide { NEAR } else { 0 };
        let mut next = start;
        self.number(id, &mut next, |s| s.flags & PARAM != 0);
        let mut next = start + params;
        self.number_captured(id, &mut next, names);
        let free = next - start - params;
        // The only variable of a class body that is not in its namespace is its own class.
        let own: fn(&Symbol) -> bool = match self.get(id).kind {
            ScopeKind::Class => |s| s.flags & CELL != 0,
            _ => is_own,
        };
        self.number(id, &mut next, own);
        let far = if next > NEAR { FAR + next - NEAR } else { 0 };
        (free, if is_wide { 0 } else { next.min(NEAR) }, far)
    }

    /// Gives registers from `next` on to the captured variables: where programs see them, in the
    /// order of their names, as CPython does.
    fn number_captured(&mut self, id: u32, next: &mut u32, names: &Names) {
        if cfg!(not(feature = "host")) {
            return self.number(id, next, is_captured);
        }
        let mut last: Option<Name> = None;
        loop {
            let later = |s: &Symbol| last.is_none_or(|l| names.get(s.name) > names.get(l));
            let rest = self.symbols(id).filter(|s| is_captured(s) && later(s));
            let Some(symbol) = rest.min_by_key(|s| names.get(s.name)) else { return };
            let Some(at) = self.find(id, symbol.name) else { return };
            self.symbols.set(at, Symbol { reg: register(*next), ..symbol });
            *next += 1;
            last = Some(symbol.name);
        }
    }

    /// The captured variable with the lowest register from `from` on.
    pub fn captured(&self, id: u32, from: u16) -> Option<Symbol> {
        let rest = self.symbols(id).filter(|s| is_captured(s) && s.reg >= from);
        rest.min_by_key(|s| s.reg)
    }

    /// The same of the captured and the own variables of a function.
    #[cfg(any(feature = "host", feature = "simulation"))]
    pub fn variable(&self, id: u32, from: u16) -> Option<Symbol> {
        let is_class = self.get(id).kind == ScopeKind::Class;
        let known = |s: &Symbol| is_captured(s) || is_own(s) && !is_class;
        self.symbols(id).filter(|s| known(s) && s.reg >= from).min_by_key(|s| s.reg)
    }

    /// Gives registers from `next` on to the symbols that are `wanted`.
    fn number(&mut self, id: u32, next: &mut u32, wanted: fn(&Symbol) -> bool) {
        let mut at = self.get(id).first;
        while at != NONE {
            let symbol = self.symbols.get(at as usize);
            if wanted(&symbol) {
                self.symbols.set(at as usize, Symbol { reg: register(*next), ..symbol });
                *next += 1;
            }
            at = symbol.next;
        }
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

/// The register with a number among the variables of a function.
pub(crate) fn register(number: u32) -> u16 {
    (if number < NEAR { number } else { FAR + number - NEAR }) as u16
}

/// Is it a variable of a scope outside?
fn is_captured(symbol: &Symbol) -> bool {
    symbol.flags & (FREE | PARAM) == FREE
}

/// Is it a variable of a function itself, and no parameter?
fn is_own(symbol: &Symbol) -> bool {
    symbol.flags & (BOUND | PARAM | GLOBAL | NONLOCAL | FREE) == BOUND
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
