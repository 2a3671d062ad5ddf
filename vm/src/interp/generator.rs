//! Generators and coroutines: objects that carry a suspended frame.

#![allow(unsafe_code)]

use core::cell::Cell;

use super::frame::{Frame, frame_flags, frame_size};
use super::regs::S;
use crate::Vm;
use crate::code::Op;
use crate::obj::*;
use crate::trap::{Cont, Res, Resume, TrapKind};
use crate::types::exception;

/// Created, not started.
pub const CREATED: u8 = 0;
/// Waiting at a `yield`.
pub const SUSPENDED: u8 = 1;
/// On the stack.
pub const RUNNING: u8 = 2;
/// Returned or raised; its frame is gone.
pub const FINISHED: u8 = 3;

/// New generator for `code`, its frame ready for arguments.
pub(crate) fn new(vm: &Vm, code: Ref<Code>, globals: Obj) -> Res<Ref<Generator>> {
    let header = Header::new(Kind::Generator);
    let g = Generator { header, name: vm[code].name, state: Cell::new(FINISHED) };
    let r = vm.heap.alloc_tail(g, frame_size(vm[code].nregs))?;
    Frame::init(frame_of(r), vm, code, globals, frame_flags::GENERATOR);
    vm[r].state.set(CREATED);
    Ok(r)
}

/// The frame inside a generator.
pub(crate) fn frame_of(g: Ref<Generator>) -> *mut Frame {
    // SAFETY: the frame stands right behind the struct.
    unsafe { g.as_ptr().add(1).cast() }
}

/// The generator around a frame.
pub(crate) fn of_frame(frame: *mut Frame) -> Ref<Generator> {
    // SAFETY: the caller has seen the GENERATOR flag, so the frame stands behind the struct.
    unsafe { Obj::from_ptr(frame.cast::<Generator>().sub(1).cast()).cast_unchecked() }
}

impl<'a> Vm<'a> {
    /// Resumes a generator from the current instruction of `s`: its frame becomes the running
    /// one, and what it yields or returns goes to that instruction by `cont`.
    pub(crate) fn resume_generator(
        &self,
        s: &mut S,
        cont: Cont,
        g: Ref<Generator>,
        how: Resume,
        value: Obj,
    ) -> Res<()> {
        match (self[g].state.get(), how) {
            (RUNNING, _) => return Err(self.value_error("generator already executing")),
            (FINISHED, Resume::Send) => return self.generator_ended(s, cont, Obj::NONE),
            (FINISHED | CREATED, Resume::Close) => {
                self[g].state.set(FINISHED);
                return self.generator_ended(s, cont, Obj::NONE);
            }
            // It has not begun, so no `try` of its own is around the exception.
            (FINISHED | CREATED, Resume::Throw) => {
                self[g].state.set(FINISHED);
                return Err(self.raise_obj(value));
            }
            (CREATED, Resume::Send) if !value.is_none() => {
                return Err(
                    self.type_error("can't send non-None value to a just-started generator")
                );
            }
            _ => {}
        }
        let value = match how {
            // An outer generator that is being closed brings the exception: its frame is linked
            // already, so nothing may fail from here on.
            Resume::Close if !value.is_kind(Kind::Exception) => {
                exception::new(self, exception::GENERATOR_EXIT.obj(), &[])?
            }
            _ => value,
        };
        let started = self[g].state.get() == SUSPENDED;
        let frame = frame_of(g);
        self.link(s, frame, cont, Obj::UNDEF);
        self[g].state.set(RUNNING);
        match how {
            Resume::Send => {
                if started {
                    s.set(s.u8(1), value);
                    // A generator that delegates runs its `YieldFrom` again with the new value.
                    if s.op() == Op::Yield as u8 {
                        s.next(Op::Yield.size());
                    }
                }
                Ok(())
            }
            Resume::Throw | Resume::Close => {
                if started && s.op() == Op::YieldFrom as u8 {
                    return self.throw_into_delegate(s, value, how);
                }
                Err(self.raise_obj(value))
            }
        }
    }

    /// `throw()` or `close()` on a generator that waits in `yield from`: it concerns the inner
    /// iterator first, if that is a generator; other iterators are just dropped.
    fn throw_into_delegate(&self, s: &mut S, value: Obj, how: Resume) -> Res<()> {
        let inner = s.get(s.u8(2));
        let closing =
            how == Resume::Close || exception::is_a(self, value, &exception::GENERATOR_EXIT);
        let how = if closing { Resume::Close } else { Resume::Throw };
        match inner.cast::<Generator>() {
            Some(g) if matches!(self[g].state.get(), SUSPENDED | CREATED) => {
                Err(self.heap.trap.resume(how, inner, value))
            }
            _ => {
                let (name, cont) = match how {
                    Resume::Close => (n!(close), Cont::Closed),
                    _ => (n!(throw), Cont::YieldFrom),
                };
                let method = match inner.kind() {
                    Some(Kind::Instance) => super::attr::class_method(self, inner, name),
                    _ => Obj::UNDEF,
                };
                if method.is_undef() {
                    return Err(self.raise_obj(value));
                }
                let args = [value];
                let args = if how == Resume::Close { &[][..] } else { &args };
                Err(super::attr::call_dunder(self, cont, method, inner, args))
            }
        }
    }

    /// The running generator yields `v` from the current instruction of `s`, which stays its
    /// place until it is resumed.
    pub(crate) fn yield_on(&self, s: &mut S, v: Obj) -> Res<()> {
        let frame = s.frame();
        let pc = Frame::offset(self, frame, s.pc);
        // SAFETY: the running frame is a generator's, by the verifier's check of `Yield`.
        let (cont, prev) = unsafe {
            (*frame).pc = pc;
            ((*frame).cont, (*frame).prev)
        };
        let mut caller = Frame::state(self, prev);
        let done = self.finish_value(&mut caller, cont, v, Obj::UNDEF);
        if let Err(trap) = done {
            if self.heap.trap.kind.get() == TrapKind::NeedGc {
                return Err(trap);
            }
            self.leave_generator(frame, SUSPENDED);
            *s = caller;
            return Err(trap);
        }
        self.leave_generator(frame, SUSPENDED);
        *s = caller;
        Ok(())
    }

    fn leave_generator(&self, frame: *mut Frame, state: u8) {
        // SAFETY: a generator's frame.
        unsafe { (*frame).prev = core::ptr::null_mut() };
        self[of_frame(frame)].state.set(state);
    }

    /// A generator has returned `v` (its frame is left already) to the current instruction of
    /// `s`: the end of a loop, the value of a delegation, or StopIteration.
    pub(crate) fn generator_ended(&self, s: &mut S, cont: Cont, v: Obj) -> Res<()> {
        match cont {
            Cont::ForNext => super::ops::iterate::end_of_loop(s),
            Cont::YieldFrom => self.deliver(s, v),
            Cont::Close => self.deliver(s, Obj::NONE),
            // The inner generator of a delegation is closed: the outer one is next.
            Cont::CloseInner => self.finish_value(s, Cont::Closed, v, Obj::UNDEF),
            _ => {
                let args = [v];
                let args = if v.is_none() { &[][..] } else { &args };
                Err(self.raise_args(&exception::STOP_ITERATION, args))
            }
        }
    }

    /// `return v` in a generator.
    pub(crate) fn return_from_generator(&self, s: &mut S, v: Obj) -> Res<()> {
        let frame = s.frame();
        // SAFETY: the running frame is alive, so is its caller.
        let (cont, prev) = unsafe { ((*frame).cont, (*frame).prev) };
        let mut caller = Frame::state(self, prev);
        let done = self.generator_ended(&mut caller, cont, v);
        if done.is_err() && self.heap.trap.kind.get() == TrapKind::NeedGc {
            return done;
        }
        self.leave_generator(frame, FINISHED);
        *s = caller;
        done
    }
}
