//! Class definitions.
//!
//! A class with plain bases is made by the instruction `BuildClass`; one with keywords or unpacked
//! bases by a call of `__build_class__`.

use super::Emitter;
use crate::code::ops::Op;
use crate::compile::ast::{Ix, Kind, NIL, Node};
use crate::compile::error::Res;
use crate::compile::parser::TYPE_PARAMS;
use crate::compile::regs::Reg;
use crate::compile::scope::has;
use crate::obj::Obj;

impl Emitter<'_, '_> {
    pub(super) fn class(&mut self, node: Node) -> Res {
        let parts = self.get(node.next);
        let (decorators, _) = self.decorators(parts.b);
        let made = match parts.next {
            NIL => self.class_object(node, parts)?,
            params if TYPE_PARAMS => {
                self.generic(params, node.line, &mut |e| e.class_object(node, parts))?
            }
            _ => 0,
        };
        let class = self.decorate(made, parts.b, decorators);
        self.store_name(node.a, class);
        Ok(())
    }

    fn class_object(&mut self, node: Node, parts: Node) -> Res<Reg> {
        if self.only_positional(parts.a) {
            self.plain_class(node, parts.a, parts.next)
        } else {
            self.class_by_call(node, parts.a, parts.next)
        }
    }

    fn plain_class(&mut self, node: Node, arguments: Ix, type_params: Ix) -> Res<Reg> {
        let first = self.temp();
        let name = self.temp();
        let (mut bases, mut ix) = (0, arguments);
        while ix != NIL {
            let base = self.temp();
            self.into(ix, base);
            bases += 1;
            ix = self.link(ix);
        }
        if TYPE_PARAMS && type_params != NIL {
            self.generic_base(type_params);
            bases += 1;
        }
        let code = self.class_body(node)?;
        self.locate(node);
        let start = self.temp();
        self.make_function(first, node.b, code, start, 0);
        let index = self.name_const(node.a);
        self.load_index(name, index);
        self.op3(Op::BuildClass, first as i32, first as i32, bases);
        Ok(first)
    }

    /// `__build_class__(body, name, *bases, **keywords)`
    fn class_by_call(&mut self, node: Node, arguments: Ix, type_params: Ix) -> Res<Reg> {
        let first = self.temps(3);
        let (list, dict) = (first + 1, first + 2);
        let build = self.text_const(b"__build_class__");
        self.load_global(first, build);
        self.argument_list(dict, arguments);
        if TYPE_PARAMS && type_params != NIL {
            let base = self.generic_base(type_params);
            self.op2(Op::ListAppend, dict as i32, base as i32);
            self.release(base);
        }
        // The bases wait in the register of the dict while the list is begun with the body.
        let bases = self.temp();
        self.move_to(bases, dict);
        self.keyword_dict(dict, arguments);
        let mark = self.mark();
        let body = self.temps(2);
        let code = self.class_body(node)?;
        self.locate(node);
        let start = self.temp();
        self.make_function(body, node.b, code, start, 0);
        let index = self.name_const(node.a);
        self.load_index(body + 1, index);
        self.build(Op::BuildList, list, mark, 2);
        self.op2(Op::ListExtend, list as i32, bases as i32);
        self.op2(Op::CallEx, first as i32, first as i32);
        self.release(first + 1);
        Ok(first)
    }

    /// The code of the body: it works on the namespace in register 0 and returns the `__class__`
    /// cell if a method needs it.
    fn class_body(&mut self, node: Node) -> Res<Obj> {
        let name = self.own_name(node.a);
        self.locate(node);
        let outer = self.begin(node.b, name.bytes(), NIL);
        self.f.first_line = self.definition_line(node, self.get(node.next));
        let class = core::mem::replace(&mut self.parser.class, node.a);
        if self.scopes.get(node.b).has & has::ANNOTATIONS != 0 {
            self.begin_annotations();
        }
        self.body("class definition")?;
        self.parser.class = class;
        if let Some(cell) = self.scopes.own_class_cell(node.b) {
            let cell = self.cell_reg(cell);
            self.return_reg(cell);
        }
        Ok(self.end(outer))
    }

    /// Whether a definition's arguments are plain expressions.
    fn only_positional(&self, first: Ix) -> bool {
        self.parser
            .ast
            .list(first)
            .all(|(_, node)| !matches!(node.kind, Kind::Starred | Kind::Keyword | Kind::DoubleStar))
    }
}
