//! Comprehensions: functions of one argument, the iterator over the first iterable.

use super::code::Label;
use super::{Emitter, Want};
use crate::code::flags;
use crate::code::ops::Op;
use crate::compile::ast::{Ix, Kind, NIL, Node};
use crate::compile::regs::Reg;

impl Emitter<'_, '_> {
    pub(super) fn comprehension(&mut self, node: Node, want: Want) -> Reg {
        let mark = self.mark();
        let first = self.get(self.link(node.a));
        let function = self.block(want);
        let argument = self.temp();
        self.first_iterable(first, argument);
        let careful = self.careful;
        let name: &[u8] = match node.kind {
            Kind::ListComp => b"<listcomp>",
            Kind::SetComp => b"<setcomp>",
            Kind::DictComp => b"<dictcomp>",
            _ => b"<genexpr>",
        };
        let outer = self.begin(node.b, name, NIL);
        #[cfg(feature = "host")]
        self.set_span(node.span);
        self.body_of(node);
        let awaits = self.f.flags & flags::COROUTINE != 0 && node.kind != Kind::GenExp;
        let code = self.end(outer);
        self.careful = careful;
        self.locate(node);
        let start = self.temp();
        self.make_function(function, node.b, code, start, 0);
        let operands = [function as i32, function as i32, 1];
        if awaits {
            self.op(Op::Call, &operands);
            let iterator = self.temp();
            self.delegate_to(argument, iterator, function, Op::GetAwaitable);
            let to = self.result(mark, want, node);
            self.move_to(to, argument);
            return to;
        }
        let to = self.result(mark, want, node);
        self.op3(Op::Call, to as i32, function as i32, 1);
        to
    }

    fn first_iterable(&mut self, clause: Node, to: Reg) {
        if clause.op != 0 {
            self.into(clause.b, to);
            return self.call_special(to, b"__aiter__");
        }
        let mark = self.mark();
        let value = self.any(clause.b);
        self.release(mark);
        self.op2(Op::GetIter, to as i32, value as i32)
    }

    fn body_of(&mut self, node: Node) {
        let build = match node.kind {
            Kind::ListComp => Some(Op::BuildList),
            Kind::SetComp => Some(Op::BuildSet),
            Kind::DictComp => Some(Op::BuildMap),
            _ => None,
        };
        let result = self.temp();
        if let Some(op) = build {
            self.op3(op, result as i32, result as i32, 0);
        }
        self.clauses(node, self.link(node.a), result, true);
        if build.is_some() {
            return self.return_reg(result);
        }
        self.op(Op::ReturnNone, &[])
    }

    /// The clauses from `ix` on, and inside them the element.
    fn clauses(&mut self, node: Node, ix: Ix, result: Reg, first: bool) {
        if ix == NIL {
            return self.element(node, result);
        }
        let clause = self.get(ix);
        self.f.line = clause.line;
        let mark = self.mark();
        let bound = self.f.bound;
        if clause.kind == Kind::CompIf {
            let mut no = Label::NEW;
            self.condition(clause.a, false, &mut no);
            self.clauses(node, clause.next, result, false);
            self.place(&mut no);
        } else {
            let mut again = Label::NEW;
            let state = match (first, clause.op != 0) {
                (true, true) => self.async_body(clause.a, 0),
                (true, false) => self.iterate(clause.a, 0, &mut again),
                (false, is_async) => self.begin_for(clause.a, clause.b, is_async, &mut again),
            };
            self.clauses(node, clause.next, result, false);
            self.f.line = clause.line;
            self.end_for(state, &mut again);
        }
        self.f.bound = bound;
        self.release(mark);
    }

    fn element(&mut self, node: Node, result: Reg) {
        let mark = self.mark();
        let element = self.get(node.a);
        let to = result as i32;
        if node.kind == Kind::DictComp {
            let key = self.any(element.a);
            let value = self.any(element.b);
            self.op3(Op::MapAdd, to, key as i32, value as i32);
        } else {
            let value = self.any(node.a);
            match node.kind {
                Kind::ListComp => self.op2(Op::ListAppend, to, value as i32),
                Kind::SetComp => self.op2(Op::SetAdd, to, value as i32),
                _ => self.op2(self.yield_op(), to, value as i32),
            }
        }
        self.release(mark);
    }
}
