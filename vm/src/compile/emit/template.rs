//! t-strings: calls of `__template__` with the strings, and for each field its value, its source,
//! its conversion and its format spec, in one tuple.

use super::{Emitter, Want};
use crate::code::ops::Op;
use crate::compile::ast::{Kind, NIL, Node};
use crate::compile::regs::Reg;

/// Letters of the conversions, as numbered in `Field`.
const CONVERSIONS: [&[u8]; 4] = [b"", b"s", b"r", b"a"];

impl Emitter<'_, '_> {
    pub(super) fn template_string(&mut self, node: Node, want: Want) -> Reg {
        let mark = self.mark();
        let first = self.block(want);
        let name = self.text_const(b"__template__");
        self.load_global(first, name);
        let strings = self.temp();
        let index = self.template_strings(node.a);
        self.load_index(strings, index);
        let fields = self.temp();
        self.build(Op::BuildList, fields, 0, 0);
        let inner = self.mark();
        let mut ix = node.a;
        while ix != NIL {
            let field = self.get(ix);
            ix = field.next;
            if field.kind != Kind::Field {
                continue;
            }
            let value = self.any(field.a);
            self.append(fields, value);
            let source = self.get(ix);
            let text = self.source_const(source.a, source.b);
            let part = self.temp();
            self.load_index(part, text);
            self.append(fields, part);
            match field.op {
                0 => self.load_none(part),
                n => {
                    let letter = self.text_const(CONVERSIONS[n as usize & 3]);
                    self.load_index(part, letter);
                }
            }
            self.append(fields, part);
            match field.b {
                NIL => {
                    let empty = self.text_const(b"");
                    self.load_index(part, empty);
                }
                spec => self.into(spec, part),
            }
            self.append(fields, part);
            self.release(inner);
        }
        self.op2(Op::ListToTuple, fields as i32, fields as i32);
        let to = self.result(mark, want, node);
        self.op3(Op::Call, to as i32, first as i32, 2);
        to
    }

    fn append(&mut self, list: Reg, value: Reg) {
        self.op2(Op::ListAppend, list as i32, value as i32)
    }
}
