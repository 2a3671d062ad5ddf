//! Loops.

use super::code::Label;
use super::{Control, ControlKind, Emitter, Want};
use crate::code::exc::ExcKind;
use crate::code::ops::{CmpOp, Op};
use crate::compile::ast::{Ix, Kind, NIL, Node};
use crate::compile::error::Res;
use crate::compile::fold::Const;
use crate::compile::regs::Reg;
use crate::compile::viper::VType;

impl Emitter<'_, '_> {
    pub(super) fn while_(&mut self, node: Node) -> Res {
        let careful = self.careful;
        let forever = self.parser.fold(node.a).and_then(Const::truth) == Some(true);
        let mut again = Label::NEW;
        if !forever {
            self.jump(Op::Jump, &[], &mut again);
        }
        let mut top = Label::at(self.pc());
        if forever {
            again = top;
        }
        // The jump to the test at the bottom does not keep control from the body.
        self.f.falls = true;
        let bound = self.f.bound;
        self.push_loop(again)?;
        self.suite("'while' statement")?;
        let mut control = self.pop_control();
        self.f.bound = bound;
        if forever {
            if self.f.falls {
                self.jump(Op::Loop, &[], &mut top);
            }
        } else {
            self.place(&mut control.again);
            self.careful = careful;
            self.locate(node);
            self.condition(node.a, true, &mut top);
        }
        self.end_loop(control)
    }

    fn push_loop(&mut self, again: Label) -> Res {
        let kind = ControlKind::Loop;
        self.push_control(Control { kind, reg: 0, pending: 0, exit: Label::NEW, again })
    }

    /// The `else` of a loop, and where `break` goes.
    fn end_loop(&mut self, mut control: Control) -> Res {
        let bound = self.f.bound;
        self.else_suite()?;
        if control.exit.is_used() {
            self.f.bound = bound;
        }
        self.place(&mut control.exit);
        Ok(())
    }

    pub(super) fn for_(&mut self, node: Node) -> Res {
        let bound = self.f.bound;
        let mut again = Label::NEW;
        let state = self.begin_for(node.a, node.b, node.op != 0, &mut again);
        self.push_loop(again)?;
        self.suite("'for' statement")?;
        let mut control = self.pop_control();
        self.locate(node);
        self.end_for(state, &mut control.again);
        self.f.bound = bound;
        self.end_loop(control)
    }

    /// Opens a loop over the values of an iterable; `again` is the label of the next round. The
    /// target is assigned; the body follows.
    pub(super) fn begin_for(
        &mut self,
        target: Ix,
        iterable: Ix,
        is_async: bool,
        again: &mut Label,
    ) -> ForLoop {
        if !is_async && self.is_range(iterable) {
            let simple = self.get(target).kind == Kind::Name;
            let (block, ty) = self.range_block(iterable, simple, again);
            return self.loop_body(target, LoopKind::Range, block, ty);
        }
        let block = self.temp();
        let mark = self.mark();
        let value = self.membership_operand(CmpOp::In as u8, iterable);
        let value = self.boxed(value, mark, Want::ANY);
        self.release(mark);
        if is_async {
            self.move_to(block, value);
            self.call_special(block, b"__aiter__");
            return self.async_body(target, block);
        }
        self.op2(Op::GetIter, block as i32, value as i32);
        self.iterate(target, block, again)
    }

    /// Opens a loop over the iterator in a register.
    pub(super) fn iterate(&mut self, target: Ix, block: Reg, again: &mut Label) -> ForLoop {
        self.jump(Op::Jump, &[], again);
        self.loop_body(target, LoopKind::Iterator, block, VType::Object)
    }

    /// Opens a loop over the asynchronous iterator in a register.
    pub(super) fn async_body(&mut self, target: Ix, block: Reg) -> ForLoop {
        let exception = self.temp();
        let value = self.temp();
        let top = Label::at(self.pc());
        self.move_to(value, block);
        self.call_special(value, b"__anext__");
        let iterator = self.temp();
        self.delegate_to(value, iterator, value, Op::GetAwaitable);
        let fetch = (top.pos, self.pc(), exception);
        self.store(target, (value, VType::Object));
        ForLoop { kind: LoopKind::Async, block, value, top, fetch }
    }

    /// Whether an iterable is a call of what may be the built-in `range`.
    fn is_range(&self, ix: Ix) -> bool {
        let node = self.get(ix);
        if node.kind != Kind::Call {
            return false;
        }
        let function = self.get(node.a);
        let plain = |(_, node): (Ix, Node)| {
            !matches!(node.kind, Kind::Starred | Kind::Keyword | Kind::DoubleStar)
        };
        function.kind == Kind::Name
            && self.parser.names.get(function.a) == b"range"
            && (1..=3).contains(&self.count(node.b))
            && self.parser.ast.list(node.b).all(plain)
    }

    /// The head of a loop over `range(…)`; gives its block of four registers.
    fn range_block(&mut self, iterable: Ix, simple: bool, again: &mut Label) -> (Reg, VType) {
        let call = self.get(iterable);
        let block = self.temps(4);
        self.into(call.a, block);
        let ty = match simple && self.is_native_range(call.b) {
            true => self.native_range(call.b, block),
            false => self.object_range(call.b, block),
        };
        let count = self.count(call.b);
        self.locate(call);
        let (b, c) = (block as i32, count as i32);
        self.jump(Op::RangePrep, &[b, c], again);
        self.op3(Op::Call, b, b, c);
        self.op2(Op::GetIter, b, b);
        self.load_none(block + 1);
        self.jump(Op::Jump, &[], again);
        (block, ty)
    }

    /// Evaluates the arguments of `range` behind its register.
    fn object_range(&mut self, first: Ix, block: Reg) -> VType {
        let (mut ix, mut reg) = (first, block);
        while ix != NIL {
            reg += 1;
            self.into(ix, reg);
            ix = self.link(ix);
        }
        VType::Object
    }

    /// The same where the values of the loop have a native type, which is given.
    fn native_range(&mut self, first: Ix, block: Reg) -> VType {
        let (mut start, mut end) = (VType::Int, VType::Int);
        let (mut ix, mut reg) = (first, block);
        while ix != NIL {
            reg += 1;
            let (_, ty) = self.typed(ix, Want::at(reg));
            match (reg - block, self.link(ix) != NIL) {
                (1, true) => start = ty,
                (3, _) => {}
                _ => end = ty,
            }
            ix = self.link(ix);
        }
        self.compared_type(CmpOp::Lt as u8, start, end);
        start
    }

    /// Whether `range` with these arguments counts in viper code without being called: MicroPython
    /// must know the direction.
    fn is_native_range(&self, first: Ix) -> bool {
        let step = self.link(self.link(first));
        self.in_viper()
            && (step == NIL || matches!(self.constant(step), Some(Const::Int(n)) if n != 0))
    }

    fn loop_body(&mut self, target: Ix, kind: LoopKind, block: Reg, ty: VType) -> ForLoop {
        let top = Label::at(self.pc());
        self.f.falls = true;
        let value = match self.local_target(target) {
            Some(reg) => {
                self.now_bound(self.get(target).a, ty);
                reg
            }
            None => {
                let value = self.temp();
                self.store(target, (value, ty));
                value
            }
        };
        ForLoop { kind, block, value, top, fetch: (0, 0, 0) }
    }

    /// The bottom of a loop: the next round, or on to what follows.
    pub(super) fn end_for(&mut self, state: ForLoop, again: &mut Label) {
        let mut top = state.top;
        let operands = [state.value as i32, state.block as i32];
        self.place(again);
        match state.kind {
            LoopKind::Iterator => self.jump(Op::ForIter, &operands, &mut top),
            LoopKind::Range => self.jump(Op::RangeLoop, &operands, &mut top),
            LoopKind::Async => {
                if self.f.falls {
                    self.jump(Op::Loop, &[], &mut top);
                }
                self.end_async(state)
            }
        }
    }

    /// Where an asynchronous iterator's exception arrives: its end, or an error.
    fn end_async(&mut self, state: ForLoop) {
        let (start, end, exception) = state.fetch;
        let handler = self.pc();
        self.protect_range(start, end, handler, exception, ExcKind::Try);
        self.f.falls = true;
        let name = self.text_const(b"StopAsyncIteration");
        let mut other = Label::NEW;
        let mut done = Label::NEW;
        self.load_global(state.value, name);
        self.jump(Op::JNotExc, &[exception as i32, state.value as i32], &mut other);
        self.jump(Op::Jump, &[], &mut done);
        self.place(&mut other);
        self.op1(Op::EndFinally, exception as i32);
        self.place(&mut done)
    }
}

/// A `for` loop whose body is being compiled.
pub(super) struct ForLoop {
    kind: LoopKind,
    /// First register of the block that holds the loop's state.
    block: Reg,
    /// Register that gets the next value.
    value: Reg,
    top: Label,
    /// Asynchronous: the code that fetches the next value, and its exception.
    fetch: (u32, u32, Reg),
}

#[derive(Clone, Copy, PartialEq)]
enum LoopKind {
    Iterator,
    Range,
    Async,
}
