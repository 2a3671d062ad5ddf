//! Import statements.

use super::Emitter;
use crate::code::ops::Op;
use crate::compile::ast::{NIL, NIL_NAME, Name, Node};
use crate::compile::fold::Const;
use crate::compile::regs::Reg;

impl Emitter<'_, '_> {
    pub(super) fn import(&mut self, node: Node) {
        let none = self.const_index(Const::None) as i32;
        let module = self.temp();
        let mut ix = node.a;
        while ix != NIL {
            let alias = self.get(ix);
            let name = self.name_const(alias.a) as i32;
            self.op(Op::ImportName, &[module as i32, name, 0, none]);
            if alias.b == NIL_NAME {
                let first = self.first_part(alias.a);
                self.store_name(first, module);
            } else {
                self.submodules(alias.a, module);
                self.store_name(alias.b, module);
            }
            ix = alias.next;
        }
    }

    /// What `import a.b.c` binds: `a`.
    fn first_part(&mut self, dotted: Name) -> Name {
        match self.parser.names.get(dotted).iter().position(|&c| c == b'.') {
            Some(len) => {
                let prefix = self.parser.names.prefix(dotted, len);
                self.kept(prefix)
            }
            None => dotted,
        }
    }

    /// Goes from the package `a` in a register to `a.b.c`.
    fn submodules(&mut self, dotted: Name, module: Reg) {
        let mut at = 0;
        loop {
            let text = self.parser.names.get(dotted);
            let Some(len) = text[at..].iter().position(|&c| c == b'.') else { return };
            at += len + 1;
            let end = text[at..].iter().position(|&c| c == b'.').map_or(text.len(), |n| at + n);
            let name = self.name_part_const(dotted, at, end) as i32;
            self.op3(Op::ImportFrom, module as i32, module as i32, name);
        }
    }

    pub(super) fn import_from(&mut self, node: Node) {
        let names = if node.a == NIL { self.star_const() } else { self.names_const(node.a) };
        let module_name = match node.b {
            NIL_NAME => self.text_const(b""),
            name => self.name_const(name),
        };
        let module = self.temp();
        let operands = [module as i32, module_name as i32, node.op as i32, names as i32];
        self.op(Op::ImportName, &operands);
        if node.a == NIL {
            return self.op1(Op::ImportStar, module as i32);
        }
        let mut ix = node.a;
        while ix != NIL {
            let alias = self.get(ix);
            let bound = if alias.b == NIL_NAME { alias.a } else { alias.b };
            let name = self.name_const(alias.a) as i32;
            let mark = self.mark();
            let to = match self.name_reg(bound) {
                Some(reg) => reg,
                None => self.temp(),
            };
            self.op3(Op::ImportFrom, to as i32, module as i32, name);
            self.store_name(bound, to);
            self.release(mark);
            ix = alias.next;
        }
    }
}
