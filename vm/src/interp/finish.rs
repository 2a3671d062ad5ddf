//! Finishers: what happens when a called function returns a value into the middle of an
//! instruction.
//!
//! Nothing about the interrupted instruction is stored anywhere: it is decoded again, because its
//! source registers have not been touched. Only the [`Cont`] says how far it had come. A finisher
//! may ask for another call by a trap, which then happens in the context of the instruction; it
//! never enters a frame itself, because the returning frame is still on the stack.

use super::ops::{arith, attr_item, compare, iterate, truth};
use super::regs::S;
use crate::Vm;
use crate::code::Op;
use crate::code::ops::{size_of_op, stores};
use crate::obj::*;
use crate::trap::{Cont, Res};
use crate::types::exception;

impl<'a> Vm<'a> {
    /// Gives `v`, the value of a call made with `cont`, to the current instruction of `s`.
    pub(crate) fn finish_value(&self, s: &mut S, cont: Cont, v: Obj, extra: Obj) -> Res<()> {
        match cont {
            Cont::Store | Cont::Deliver => self.deliver(s, v),
            Cont::Retry => Ok(()),
            Cont::Interlude => {
                self.attended(extra);
                // The run loop has to know before an instruction that waits runs again.
                if self.machine.waited_before.get().is_some() && !self.is_in_job() {
                    return Err(self.ticked());
                }
                Ok(())
            }
            #[cfg(feature = "host")]
            Cont::Traced => {
                self.end_telling(extra, v);
                Err(self.ticked())
            }
            Cont::BinForward | Cont::BinInplace | Cont::BinSubclass | Cont::BinReflected => {
                arith::finish(self, s, cont, v)
            }
            Cont::CmpForward | Cont::CmpReflected => compare::finish(self, s, cont, v),
            Cont::Truth => {
                let t = truth::truth_of_bool(self, v)?;
                self.deliver_truth(s, t)
            }
            Cont::TruthLen => {
                let t = truth::truth_of_len(self, v)?;
                self.deliver_truth(s, t)
            }
            Cont::Contains => {
                let t = truth::truth(self, v)?;
                self.deliver_truth(s, t)
            }
            Cont::ForNext => iterate::store_next(self, s, v),
            Cont::Init => {
                if !v.is_none() {
                    return Err(self.type_error(t!("__init__() should return None")));
                }
                self.deliver(s, extra)
            }
            Cont::ClassBody => {
                let class = attr_item::make_class(self, s, v, extra)?;
                attr_item::class_hooks(self, class, extra)?;
                self.deliver(s, class)
            }
            Cont::YieldFrom => self.yield_on(s, v),
            Cont::Close | Cont::CloseInner => {
                let class = &exception::RUNTIME_ERROR;
                let noun = super::generator::noun(self, extra.cast_unchecked());
                Err(self.raise(class, &[noun, crate::Part::T(t!(" ignored GeneratorExit"))]))
            }
            Cont::Unpack => super::ops::build::unpack_list(self, s, v.cast_unchecked()),
            Cont::Closed => {
                let exc = exception::new(self, exception::GENERATOR_EXIT.obj(), &[])?;
                Err(self.raise_obj(exc))
            }
            Cont::Method => {
                self.heap.trap.callee.set(v);
                Err(self.heap.trap.set(crate::trap::TrapKind::CallFound))
            }
            #[cfg(feature = "host")]
            Cont::Iter if s.op() == Op::GetAwaitable as u8 && self.is_pc() => {
                super::ops::asynchronous::check_awaited(self, v)?;
                self.deliver(s, v)
            }
            Cont::Iter => {
                iterate::check_iterator(self, v)?;
                self.deliver(s, v)
            }
        }
    }

    /// `v` is the value of the instruction: stores it, branches on it or forgets it, and goes on
    /// with the next instruction.
    pub(crate) fn deliver(&self, s: &mut S, v: Obj) -> Res<()> {
        let op = s.op();
        if op == Op::ForIter as u8 || op == Op::RangeLoop as u8 {
            return iterate::store_next(self, s, v);
        }
        if stores(op as u8) {
            s.set(s.u8(1), v);
        } else if op == Op::MatchSeq as u8 {
            match truth::truth(self, v)? {
                true => s.next(size_of_op(op as u8)),
                false => s.jump(4, 6),
            }
            return Ok(());
        } else if is_branch(op) {
            let t = truth::truth(self, v)?;
            return self.deliver_truth(s, t);
        }
        s.next(size_of_op(op as u8));
        Ok(())
    }

    /// The truth value `t` decides the instruction: a conditional jump takes it or not, others
    /// store it as a bool.
    pub(crate) fn deliver_truth(&self, s: &mut S, t: bool) -> Res<()> {
        let op = s.op();
        let size = size_of_op(op as u8);
        if !is_branch(op) {
            let t = t != (op == Op::Not as u8 || compare::is_not_in(s));
            if stores(op as u8) {
                s.set(s.u8(1), Obj::bool(t));
            }
            s.next(size);
            return Ok(());
        }
        // `JNotIn` is decided by whether the item is in the container.
        let t = t != (op == Op::JNotIn as u8);
        if t == jumps_if(op) {
            s.jump(size - 2, size);
            // Those that jump unless go forward, and do not tick where operands are small either.
            if jumps_if(op) && self.tick() {
                return Err(self.ticked());
            }
        } else {
            s.next(size);
        }
        Ok(())
    }
}

/// Is this a conditional jump on a truth value?
fn is_branch(op: u8) -> bool {
    (Op::JNLt as u8..=Op::JFalse as u8).contains(&op)
}

/// The truth value on which a conditional jump jumps.
fn jumps_if(op: u8) -> bool {
    let unless = Op::JNLt as u8..=Op::JNNeK as u8;
    !unless.contains(&op) && op != Op::JFalse as u8
}
