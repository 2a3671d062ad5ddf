//! Class definitions.

use super::Emitter;
use crate::code::ops::Op;
use crate::compile::ast::{NIL, Node};
use crate::compile::error::Res;
use crate::compile::scope::{flag, has};
use crate::obj::Obj;

impl Emitter<'_, '_> {
    pub(super) fn class(&mut self, node: Node) -> Res {
        let parts = self.get(node.next);
        if !self.only_positional(parts.a) {
            return Err(self.error("class arguments other than bases are not supported"));
        }
        let decorators = self.decorators(parts.b)?;
        let first = self.temp()?;
        let name = self.temp()?;
        let (mut bases, mut ix) = (0, parts.a);
        while ix != NIL {
            let base = self.temp()?;
            self.into(ix, base)?;
            bases += 1;
            ix = self.link(ix);
        }
        let code = self.class_body(node)?;
        self.f.line = node.line;
        let start = self.temp()?;
        self.make_function(first, node.b, code, start, 0)?;
        let index = self.name_const(node.a)?;
        self.load_index(name, index)?;
        self.op(Op::BuildClass, &[first as i32, first as i32, bases])?;
        let class = self.decorate(first, decorators)?;
        self.store_name(node.a, class)
    }

    /// The code of the body: it works on the namespace in register 0 and returns the `__class__`
    /// cell if a method needs it.
    fn class_body(&mut self, node: Node) -> Res<Obj> {
        let name = self.own_name(node.a)?;
        let outer = self.begin(node.b, name.bytes(), NIL)?;
        let class = core::mem::replace(&mut self.parser.class, node.a);
        self.suite("class definition")?;
        self.parser.class = class;
        if self.scopes.get(node.b).has & has::CLASS_CELL != 0 {
            let own = self.scopes.symbols(node.b).find(|symbol| {
                symbol.flags & (flag::CELL | flag::FREE) == flag::CELL
                    && self.parser.names.get(symbol.name) == b"__class__"
            });
            if let Some(cell) = own {
                let cell = self.cell_reg(cell.reg)?;
                self.return_reg(cell)?;
            }
        }
        self.end(outer)
    }
}
