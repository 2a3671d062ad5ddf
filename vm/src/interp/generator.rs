//! Generators and coroutines: objects that carry a suspended frame.

#![allow(unsafe_code)]

use core::cell::Cell;

use super::frame::frame_flags::{CLOSING, THROWING};
use super::frame::{Frame, frame_flags, frame_size};
use super::regs::S;
use crate::code::{Op, flags as code_flags};
use crate::obj::*;
use crate::trap::{Cont, Res, Resume, Trap, TrapKind};
use crate::types::exception;
use crate::{Part, Vm};

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
    let coroutine = vm[code].flags & code_flags::ASYNC_GENERATOR == code_flags::COROUTINE;
    let g = Generator { header, name: vm[code].name, state: Cell::new(FINISHED), coroutine };
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

/// Has a suspended generator given a value of an asynchronous generator, and not what it awaits?
pub fn gave_async_value(vm: &Vm, g: Ref<Generator>) -> bool {
    let frame = frame_of(g);
    // SAFETY: a suspended generator's frame is alive, its pc is an offset into its code.
    vm[g].state.get() == SUSPENDED
        && unsafe { *Frame::code_start(vm, frame).add((*frame).pc as usize) }
            == Op::AsyncYield as u8
}

/// The frame of a generator that has not finished.
fn live_frame(vm: &Vm, g: Ref<Generator>) -> Option<*mut Frame> {
    (vm[g].state.get() != FINISHED).then(|| frame_of(g))
}

/// Code, globals and place in the code of a generator that has not finished.
pub fn place_of(vm: &Vm, g: Ref<Generator>) -> Option<(Ref<Code>, Obj, u32)> {
    let frame = live_frame(vm, g)?;
    // SAFETY: a generator that has not finished has a live frame.
    let (code, globals, pc) = unsafe { ((*frame).code, (*frame).globals, (*frame).pc) };
    Some((code.cast_unchecked(), globals, pc))
}

/// Is this a coroutine that cannot be iterated? On boards all can.
pub(crate) fn is_coroutine(vm: &Vm, o: Obj) -> bool {
    cfg!(feature = "host") && vm.is_pc() && o.cast::<Generator>().is_some_and(|g| vm[g].coroutine)
}

/// What messages call a generator that has not finished.
pub(super) fn noun<'p>(vm: &Vm, g: Ref<Generator>) -> Part<'p> {
    let flags = place_of(vm, g).map_or(0, |(code, ..)| vm[code].flags);
    Part::S(noun_of(flags))
}

/// What messages call a generator whose code has these flags.
pub fn noun_of(flags: u16) -> &'static str {
    let is = |flag| flags & flag != 0;
    match (is(code_flags::COROUTINE), is(code_flags::GENERATOR)) {
        (true, true) => "async generator",
        (true, false) => "coroutine",
        _ => "generator",
    }
}

/// What a suspended generator delegates to, or None.
pub fn delegate_of(vm: &Vm, g: Ref<Generator>) -> Obj {
    let frame = live_frame(vm, g).filter(|_| vm[g].state.get() == SUSPENDED);
    let Some(s) = frame.map(|frame| Frame::state(vm, frame)) else { return Obj::NONE };
    if s.op() == Op::YieldFrom as u8 { s.get(s.u8(2)) } else { Obj::NONE }
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
            (RUNNING, _) => {
                let parts = [noun(self, g), Part::T(t!(" already executing"))];
                return Err(self.raise(&exception::VALUE_ERROR, &parts));
            }
            (FINISHED, Resume::Send | Resume::Throw) if is_coroutine(self, g.obj()) => {
                return Err(self.reused_coroutine());
            }
            (FINISHED, Resume::Send) => return self.generator_ended(s, cont, Obj::NONE),
            (FINISHED | CREATED, Resume::Close) => {
                self.finish_unstarted(g);
                return self.generator_ended(s, cont, Obj::NONE);
            }
            // The code has not begun: none of it handles the exception.
            (FINISHED | CREATED, Resume::Throw) => {
                self.finish_unstarted(g);
                return Err(self.raise_obj(value));
            }
            (CREATED, Resume::Send) if !value.is_none() => {
                let text = Part::T(t!("can't send non-None value to a just-started "));
                return Err(self.raise(&exception::TYPE_ERROR, &[text, noun(self, g)]));
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
        // SAFETY: the generator has not finished, so its frame is alive.
        let object = unsafe {
            (*frame).flags &= !(THROWING | CLOSING | frame_flags::ENTERED);
            (*frame).extra
        };
        self.link(s, frame, cont, object);
        self[g].state.set(RUNNING);
        match how {
            Resume::Send => {
                if started {
                    s.set(s.u8(1), value);
                    // A generator that delegates runs its `YieldFrom` again with the new value.
                    if s.op() != Op::YieldFrom as u8 {
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

    #[cold]
    pub(crate) fn reused_coroutine(&self) -> Trap {
        let parts = [Part::T(t!("cannot reuse already awaited coroutine"))];
        self.raise(&exception::RUNTIME_ERROR, &parts)
    }

    fn finish_unstarted(&self, g: Ref<Generator>) {
        if self[g].state.replace(FINISHED) != FINISHED {
            self.end_frame(frame_of(g));
        }
    }

    /// The frame of a generator ends.
    pub(super) fn end_frame(&self, frame: *mut Frame) {
        #[cfg(feature = "host")]
        // SAFETY: the caller's frame is alive.
        if unsafe { (*frame).flags } & frame_flags::OBSERVED != 0 {
            self.release_frame(frame);
        }
        let _ = frame;
    }

    /// `throw()` or `close()` on a generator that waits in `yield from`: it concerns the inner
    /// iterator first. The exception takes the place of the value to send, so that the
    /// instruction can be run again if memory is short; other iterators are just dropped.
    fn throw_into_delegate(&self, s: &mut S, value: Obj, how: Resume) -> Res<()> {
        let inner = s.get(s.u8(2));
        let closing =
            how == Resume::Close || exception::is_a(self, value, &exception::GENERATOR_EXIT);
        let how = if closing { Resume::Close } else { Resume::Throw };
        match inner.kind() {
            Some(Kind::Generator) => {
                let g: Ref<Generator> = inner.cast_unchecked();
                if matches!(self[g].state.get(), SUSPENDED | CREATED) {
                    return Err(self.heap.trap.resume(how, inner, value));
                }
                Err(self.raise_obj(value))
            }
            Some(Kind::Instance) => {
                s.set(s.u8(1), value);
                let flag = if closing { CLOSING } else { THROWING };
                // SAFETY: the running frame is alive.
                unsafe { (*s.frame()).flags |= flag };
                self.throw_into_instance(s, inner, value)
            }
            _ => Err(self.raise_obj(value)),
        }
    }

    /// Throws `value`, which waits as the flags of the frame say, into an iterator of a user
    /// class; None if nothing waits.
    pub(crate) fn throw_waiting(&self, s: &mut S, inner: Obj, value: Obj) -> Option<Res<()>> {
        // SAFETY: the running frame is alive.
        let waits = unsafe { (*s.frame()).flags } & (THROWING | CLOSING) != 0;
        if waits && value.is_kind(Kind::Exception) {
            return Some(self.throw_into_instance(s, inner, value));
        }
        None
    }

    fn throw_into_instance(&self, s: &mut S, inner: Obj, value: Obj) -> Res<()> {
        // SAFETY: the running frame is alive.
        let closing = unsafe { (*s.frame()).flags } & CLOSING != 0;
        let (name, cont, args) = match closing {
            true => (n!(close), Cont::Closed, &[][..]),
            false => (n!(throw), Cont::YieldFrom, &[value][..]),
        };
        let method = super::attr::class_method(self, inner, name);
        if method.is_undef() {
            return Err(self.raise_obj(value));
        }
        Err(super::attr::call_dunder(self, cont, method, inner, args))
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
        let done = self.finish_value(&mut caller, cont, v, of_frame(frame).obj());
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
        if state == FINISHED {
            self.end_frame(frame);
        }
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
