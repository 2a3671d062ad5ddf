//! Registers of the variables of a function.
//!
//! Parameters come first, then captured variables of enclosing functions (cells), then locals; what
//! does not fit below [`NEAR`] lies beyond [`FAR`], so that there is room for temporaries between.
//! Temporaries are the emitter's affair (`regs.rs`).

use super::flag::*;
use super::{FAR, NEAR, NONE, ScopeKind, Scopes, Symbol};
use crate::compile::ast::Name;
use crate::compile::names::Names;

impl Scopes<'_> {
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
