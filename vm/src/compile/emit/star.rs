//! `except*`: handlers for the parts of an exception group.
//!
//! ```text
//! rest = exception, raised = []
//! for each clause:   part, rest = split(rest, class); if part is not None: the block, whose
//!                    exceptions go to `raised`
//! at the end:        raise what `rest` and `raised` amount to, if anything
//! ```

use super::code::Label;
use super::{Control, ControlKind, Emitter};
use crate::code::exc::ExcKind;
use crate::code::ops::Op;
use crate::compile::ast::{NIL_NAME, Node};
use crate::compile::error::Res;
use crate::compile::regs::Reg;
use crate::compile::token::T;

/// What the instruction `Match` does; see there.
const SPLIT: i32 = 2;
const JOIN: i32 = 3;

impl Emitter<'_, '_> {
    /// The clauses of a `try` whose exception is in a register.
    pub(super) fn star_handlers(&mut self, exception: Reg, done: &mut Label) -> Res {
        self.f.falls = true;
        let state = self.temps(3);
        let (rest, raised) = (state + 1, state + 2);
        self.move_to(state, exception);
        self.move_to(rest, exception);
        self.build(Op::BuildList, raised, 0, 0);
        while self.parser.at(T::Except) {
            self.f.line = self.parser.tok.line.number;
            let (mark, regs) = (self.parser.ast.mark(), self.mark());
            self.outcome()?;
            let header = self.parser.except();
            self.outcome()?;
            self.careful = core::mem::take(&mut self.parser.walrus);
            let bound = self.f.bound;
            self.star_handler(self.get(header), rest, raised)?;
            self.f.bound = bound;
            self.release(regs);
            self.parser.ast.cut(mark);
        }
        self.op3(Op::Match, state as i32, state as i32, JOIN);
        self.jump(Op::JNone, &[state as i32], done);
        self.op1(Op::EndFinally, state as i32);
        Ok(())
    }

    fn star_handler(&mut self, clause: Node, rest: Reg, raised: Reg) -> Res {
        let block = self.temps(3);
        self.move_to(block, rest);
        self.into(clause.a, block + 1);
        self.locate(clause);
        self.op3(Op::Match, block as i32, block as i32, SPLIT);
        let part = self.temps(2);
        self.op3(Op::Unpack, block as i32, part as i32, 2);
        self.move_to(rest, part + 1);
        let mut next = Label::NEW;
        self.jump(Op::JNone, &[part as i32], &mut next);
        if clause.b != NIL_NAME {
            self.store_name(clause.b, part);
        }
        self.push_control(Control {
            kind: ControlKind::Star,
            reg: 0,
            pending: 0,
            exit: Label::NEW,
            again: Label::NEW,
        })?;
        let start = self.pc();
        self.suite("'except*' statement")?;
        self.pop_control();
        let end = self.pc();
        if self.f.falls {
            self.unbind_name(clause);
            self.jump(Op::Jump, &[], &mut next);
        }
        let other = block;
        let handler = self.pc();
        self.protect_range(start, end, handler, other, ExcKind::Try);
        self.protect_range(start, end, 0, part, ExcKind::Handling);
        if start != end {
            self.f.falls = true;
            self.unbind_name(clause);
            self.op2(Op::ListAppend, raised as i32, other as i32);
        }
        self.place(&mut next);
        Ok(())
    }

    fn unbind_name(&mut self, clause: Node) {
        if clause.b == NIL_NAME {
        } else {
            self.unbind(clause.b)
        }
    }
}
