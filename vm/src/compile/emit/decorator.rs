//! Decorators.
//!
//! They are evaluated into registers in front of the function or class and called with it from the
//! last to the first. Some say how MicroPython compiles a function (`@micropython.native`); those
//! are no functions and are not evaluated.

use super::Emitter;
use crate::code::ops::Op;
use crate::compile::ast::{Ix, NIL, Node};
use crate::compile::regs::Reg;
use crate::compile::viper::{CodeKind, Decorator};

impl Emitter<'_, '_> {
    /// Where a definition with these parts begins: at its first decorator.
    pub(super) fn definition_line(&self, node: Node, parts: Node) -> u32 {
        if parts.b == NIL { node.line } else { self.get(parts.b).line }
    }

    /// Evaluates decorators into consecutive fresh registers; gives their number, and how to
    /// compile if one says so.
    pub(super) fn decorators(&mut self, first: Ix) -> (u32, Option<CodeKind>) {
        let mut ix = first;
        let (mut count, mut kind) = (0, None);
        while ix != NIL {
            match self.parser.decorator(ix) {
                Decorator::Code(found) => kind = Some(found),
                Decorator::Invalid => return self.error(t!("invalid micropython decorator")),
                Decorator::Function => {
                    let reg = self.temp();
                    self.into(ix, reg);
                    count += 1;
                }
            }
            ix = self.link(ix);
        }
        (count, kind)
    }

    /// Applies the `count` decorators of the list at `first`, which stand right below the object in
    /// `to`.
    pub(super) fn decorate(&mut self, to: Reg, first: Ix, count: u32) -> Reg {
        let mut reg = to;
        let line = self.f.line;
        for n in (0..count).rev() {
            reg = reg.wrapping_sub(1);
            self.locate_decorator(first, n);
            self.op3(Op::Call, reg as i32, reg as i32, 1);
        }
        self.f.line = line;
        reg
    }
}
