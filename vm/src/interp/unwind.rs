//! Exceptions: finding the handler, leaving frames, context and traceback.

#![allow(unsafe_code)]

use super::frame::{Frame, frame_flags};
use super::regs::S;
use super::{generator, traceback};
use crate::Vm;
use crate::code::Op;
#[cfg(feature = "host")]
use crate::code::columns::MISSING_METHOD;
use crate::code::exc::{ExcEntry, ExcKind, ExcTable};
use crate::code::flags;
use crate::compile::FIRST_FAR;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Cont, Res, TrapKind};
use crate::types::exception;

/// What became of an exception.
pub(crate) enum Unwound {
    /// A handler runs now.
    Handled,
    /// It left the bottom frame.
    Escaped(Obj),
    /// Memory is needed to go on: collect and raise it again where it is now.
    NoMemory(Obj),
    /// Somebody is to be told of it first; it waits in `Machine::tracing`.
    #[cfg(feature = "host")]
    Stopped,
}

/// How far an exception has come in a frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stage {
    /// It has just got there.
    Raised,
    /// Whoever wants to has been told; a handler is next.
    #[cfg(feature = "host")]
    Told,
    /// There is none, and it has been told that the frame ends.
    #[cfg(feature = "host")]
    Leaving,
}

impl<'a> Vm<'a> {
    /// Raises `exc` at the current instruction of `s`. With `last` memory has just been
    /// collected; where there is none then, MemoryError takes the exception's place.
    pub(crate) fn unwind(&self, s: &mut S, exc: Obj, last: bool) -> Unwound {
        self.set_context(s, exc);
        self.unwind_from(s, exc, last, Stage::Raised)
    }

    /// The same for an exception that has come so far in the frame of `s`.
    pub(super) fn unwind_from(
        &self,
        s: &mut S,
        mut exc: Obj,
        last: bool,
        mut stage: Stage,
    ) -> Unwound {
        loop {
            let frame = s.frame();
            let pc = Frame::offset(self, frame, s.pc);
            // SAFETY: the running frame is alive.
            let code: Ref<Code> = unsafe { (*frame).code }.cast_unchecked();
            // SAFETY: as above.
            let globals = unsafe { (*frame).globals };
            let hidden = self.is_hidden(code, globals);
            // SAFETY: as above.
            let from_generator = unsafe { (*frame).flags } & frame_flags::GENERATOR != 0;
            let handler = self.find_entry(code, pc, ExcKind::Try);
            let came = core::mem::replace(&mut stage, Stage::Raised);
            let is_new = came == Stage::Raised;
            // The prelude's generators stand for iterators in Rust, which pass it on.
            if from_generator
                && is_new
                && !hidden
                && handler.is_none()
                && exception::is_a(self, exc, &exception::STOP_ITERATION)
            {
                #[cfg(feature = "host")]
                self.end_places(exc, frame);
                exc = match self.stop_iteration_escaped(exc, self[code].flags) {
                    Ok(e) => e,
                    Err(trap) => {
                        self.heap.trap.take(trap);
                        if !last {
                            return Unwound::NoMemory(exc);
                        }
                        self.roots.memory_error.get()
                    }
                };
            }
            if is_new && !hidden && !self.raises_again(s, code, pc, exc) {
                #[cfg(feature = "host")]
                let globals = self.frame_of_place(frame, globals, handler.is_none());
                #[cfg(feature = "host")]
                let pc = if self.lacks_method.get() { pc + MISSING_METHOD } else { pc };
                let is_added = traceback::add(self, exc, code, pc, globals);
                // On a PC a place is worth a collection.
                if !is_added && self.is_pc() && !last {
                    return Unwound::NoMemory(exc);
                }
            }
            #[cfg(feature = "host")]
            self.lacks_method.set(false);
            #[cfg(feature = "host")]
            if is_new && !hidden && self.stops_for(s, exc, Stage::Told) {
                return Unwound::Stopped;
            }
            if let Some(e) = handler {
                #[cfg(feature = "host")]
                self.end_places(exc, frame);
                s.set(e.reg as usize, exc);
                // SAFETY: the verifier has seen that targets are instructions.
                s.pc = unsafe { Frame::code_start(self, frame).add(e.target as usize) };
                return Unwound::Handled;
            }
            #[cfg(feature = "host")]
            if came != Stage::Leaving && !hidden && self.stops_for(s, exc, Stage::Leaving) {
                return Unwound::Stopped;
            }
            // An object of the frame asks it where it was.
            // SAFETY: the running frame is alive.
            unsafe { (*frame).pc = pc };
            if let Some(unwound) = self.leave_frame(s, frame, exc, from_generator) {
                return unwound;
            }
        }
    }

    /// An exception leaves the running frame, which ends. None if the caller's handlers are next.
    fn leave_frame(
        &self,
        s: &mut S,
        frame: *mut Frame,
        exc: Obj,
        from_generator: bool,
    ) -> Option<Unwound> {
        // SAFETY: the running frame is alive; so is its caller.
        let (flags, cont, prev, extra) =
            unsafe { ((*frame).flags, (*frame).cont, (*frame).prev, (*frame).extra) };
        self.end_frame(frame);
        if from_generator {
            self[generator::of_frame(frame)].state.set(generator::FINISHED);
        }
        self.drop_frame(frame);
        if flags & frame_flags::BOTTOM != 0 || prev.is_null() {
            #[cfg(feature = "host")]
            self.end_places(exc, prev);
            self.machine.store(S::NONE);
            return Some(Unwound::Escaped(exc));
        }
        *s = Frame::state(self, prev);
        if cont == Cont::Interlude {
            self.attended(extra);
            self.machine.waited_before.set(None);
        }
        #[cfg(feature = "host")]
        if cont == Cont::Traced {
            self.fail_telling();
        }
        if cont == Cont::Retry {
            super::import::failed(self, extra);
        }
        let absorbed = self.absorb(s, cont, exc, from_generator)?;
        #[cfg(feature = "host")]
        self.end_places(exc, core::ptr::null_mut());
        match absorbed {
            Ok(()) => Some(Unwound::Handled),
            Err(trap) => {
                let is_done = self.heap.trap.take(trap) == TrapKind::Ticked;
                is_done.then_some(Unwound::Handled)
            }
        }
    }

    /// Does the instruction of `s` raise an exception that this frame was handling already? Its
    /// traceback has the place where it came from.
    fn raises_again(&self, s: &S, code: Ref<Code>, pc: u32, exc: Obj) -> bool {
        let op = s.op();
        let seen = exc.cast::<Exception>().is_some_and(|e| self[e].depth.get() > 0);
        if !seen {
            return false;
        }
        if op == Op::Raise as u8 {
            // At the end of the handlers, none of which has matched.
            let handled = self.find_entry(code, pc, ExcKind::Handling);
            return handled.is_some_and(|e| e.reg as usize == s.u8(1));
        }
        op == Op::RaiseAgain as u8 || op == Op::EndFinally as u8
    }

    /// Is this code of the prelude, or of a module that CPython has in C? Tracebacks do not show
    /// it.
    pub(super) fn is_hidden(&self, code: Ref<Code>, globals: Obj) -> bool {
        let hidden = if cfg!(feature = "host") { flags::OF_ROM } else { flags::HIDDEN };
        self[code].flags & hidden != 0 || globals == self.roots.prelude.get()
    }

    /// Is this code of a module that CPython has in C? What it handles is its own affair.
    fn is_extension(&self, code: Ref<Code>) -> bool {
        cfg!(feature = "host") && self[code].flags & flags::EXTENSION != 0
    }

    /// Some instructions end in an orderly way when the function they called raises.
    fn absorb(&self, s: &mut S, cont: Cont, exc: Obj, from_generator: bool) -> Option<Res<()>> {
        let stop = !from_generator && exception::is_a(self, exc, &exception::STOP_ITERATION);
        match cont {
            Cont::ForNext if stop => Some(super::ops::iterate::end_of_loop(s)),
            Cont::YieldFrom if stop => {
                let e: Ref<Exception> = exc.cast_unchecked();
                let v = exception::args(self, e).first().copied().unwrap_or(Obj::NONE);
                Some(self.deliver(s, v))
            }
            Cont::Close if exception::is_a(self, exc, &exception::GENERATOR_EXIT) => {
                Some(self.deliver(s, Obj::NONE))
            }
            _ => None,
        }
    }

    /// PEP 479: StopIteration must not leave a generator.
    fn stop_iteration_escaped(&self, exc: Obj, flags: u16) -> Res {
        let mut text = Printer::text(self);
        text.str(super::generator::noun_of(flags))?;
        text.str(" raised StopIteration")?;
        let message = text.finish_obj()?;
        let e = exception::new(self, exception::RUNTIME_ERROR.obj(), &[message])?;
        let r = &self[e.cast_unchecked::<Exception>()];
        r.cause.set(exc);
        r.context.set(exc);
        r.suppress_context.set(true);
        Ok(e)
    }

    /// The innermost entry of `kind` that covers `pc`.
    fn find_entry(&self, code: Ref<Code>, pc: u32, kind: ExcKind) -> Option<ExcEntry> {
        self.entries(code, pc, kind).next()
    }

    /// The entries of `kind` that cover `pc`, the innermost first.
    fn entries(
        &self,
        code: Ref<Code>,
        pc: u32,
        kind: ExcKind,
    ) -> impl Iterator<Item = ExcEntry> + '_ {
        let table = self.heap.bytes(self.heap.code_exc(code).cast_unchecked());
        let covers = move |e: &ExcEntry| e.kind == kind && pc >= e.start && pc - e.start < e.len;
        ExcTable::new(table).filter(covers)
    }

    /// The exception that is being handled at the current instruction of `s` or, with `callers`,
    /// of one of its callers; UNDEF if there is none.
    pub(crate) fn handled(&self, s: &S, callers: usize) -> Obj {
        self.handled_by(s, callers, true)
    }

    /// The same; whether the running frame counts if it is an extension's, as its callers do not.
    fn handled_by(&self, s: &S, callers: usize, mut counts: bool) -> Obj {
        if s.base.is_null() {
            return Obj::UNDEF;
        }
        let mut frame = s.frame();
        let mut pc = Frame::offset(self, frame, s.pc);
        for _ in 0..=callers {
            // SAFETY: frames of the running fiber are alive.
            let code: Ref<Code> = unsafe { (*frame).code }.cast_unchecked();
            // A `finally` that no exception has led to handles none: an outer handler may.
            let mut held = self.entries(code, pc, ExcKind::Handling).map(|e| {
                // SAFETY: the verifier has checked the register.
                unsafe { *Frame::regs(frame).add(e.reg as usize) }
            });
            let counts = core::mem::take(&mut counts) || !self.is_extension(code);
            if let Some(exc) = held.find(|held| counts && held.is_kind(Kind::Exception)) {
                return exc;
            }
            // SAFETY: as above.
            frame = unsafe { (*frame).prev };
            if frame.is_null() {
                break;
            }
            // SAFETY: as above, and not null.
            pc = unsafe { (*frame).pc };
        }
        Obj::UNDEF
    }

    /// Calls `f` with the running frame and its callers, at most `most`, and the place in the code
    /// of each.
    pub(super) fn walk(&self, most: usize, mut f: impl FnMut(*mut Frame, u32)) {
        let s = self.machine.load();
        if s.base.is_null() {
            return;
        }
        let mut frame = s.frame();
        let mut pc = Frame::offset(self, frame, s.pc);
        for _ in 0..most {
            f(frame, pc);
            // SAFETY: frames of the running fiber are alive.
            frame = unsafe { (*frame).prev };
            if frame.is_null() {
                break;
            }
            // SAFETY: as above, and not null.
            pc = unsafe { (*frame).pc };
        }
    }

    /// Calls `f` with the code, the place in it and the globals of the running frame and of its
    /// callers, at most `most`.
    pub(crate) fn each_frame(&self, most: usize, mut f: impl FnMut(Ref<Code>, u32, Obj)) {
        self.walk(most, |frame, pc| {
            // SAFETY: frames of the running fiber are alive.
            let (code, globals) = unsafe { ((*frame).code, (*frame).globals) };
            f(code.cast_unchecked(), pc, globals);
        });
    }

    /// Forgets what registers above the arguments of the call that is under way still hold:
    /// temporaries are a stack, so no code reads them again, and `gc.collect()` is to free what
    /// the statements before it have dropped. On a PC, where programs count on CPython's counting
    /// of references, the same holds for all calls that are under way, and for the last trap.
    pub(crate) fn clear_temporaries(&self) {
        let s = self.machine.load();
        let mut frame = if s.base.is_null() { return } else { s.frame() };
        self.clear_above_call(frame, Frame::offset(self, frame, s.pc));
        if !self.is_pc() {
            return;
        }
        let trap = &self.heap.trap;
        let cells = [&trap.value, &trap.callee, &trap.extra].into_iter().chain(&trap.args);
        cells.for_each(|cell| cell.set(Obj::NONE));
        loop {
            // SAFETY: frames of the running fiber are alive.
            frame = unsafe { (*frame).prev };
            if frame.is_null() {
                return;
            }
            // SAFETY: as above; the `pc` of a caller is that of its call.
            self.clear_above_call(frame, unsafe { (*frame).pc });
        }
    }

    /// Does so in one frame, which is alive, if `pc` in it is a call.
    fn clear_above_call(&self, frame: *mut Frame, pc: u32) {
        // SAFETY: `pc` is an offset into the code of the frame.
        let code = unsafe { Frame::code_start(self, frame).add(pc as usize) };
        // SAFETY: the verifier has seen that instructions are whole.
        let byte = |i: usize| usize::from(unsafe { *code.add(i) });
        let is = |op: &Op| usize::from(*op as u8) == byte(0);
        let after = if [Op::Call, Op::CallKw, Op::CallMethod, Op::CallMethodW].iter().any(is) {
            byte(2) + byte(3) + 1
        } else if is(&Op::CallEx) {
            byte(2) + 3
        } else {
            return;
        };
        // SAFETY: as above.
        let own: Ref<Code> = unsafe { (*frame).code }.cast_unchecked();
        for register in after..usize::from(self[own].nregs).min(FIRST_FAR as usize) {
            // SAFETY: the frame has `nregs` registers.
            unsafe { *Frame::regs(frame).add(register) = Obj::UNDEF };
        }
    }

    /// `__context__` of a new exception. Looks through a bounded number of callers, so that
    /// raising stays cheap deep in a recursion.
    fn set_context(&self, s: &S, exc: Obj) {
        let Some(e) = exc.cast::<Exception>() else { return };
        let anew = self.is_pc() && self.raises_anew(s, exc);
        if !anew && (!self[e].context.get().is_none() || self[e].depth.get() > 0) {
            return;
        }
        // What is left at the end of `except*` has the context that its parts were raised in.
        if cfg!(feature = "groups") && !s.base.is_null() && s.op() == Op::EndFinally as u8 {
            return;
        }
        let handled = self.handled_by(s, 64, false);
        if !handled.is_ptr() || handled == exc {
            return;
        }
        if anew {
            self.cut_context_chain(handled, exc);
        }
        if !self.in_context_chain(handled, exc) {
            self[e].context.set(handled);
        }
    }

    /// Does a `raise` with an exception raise it, be it for the first time or in another handler?
    fn raises_anew(&self, s: &S, exc: Obj) -> bool {
        let op = s.op();
        if s.base.is_null() || op != Op::Raise as u8 && op != Op::RaiseFrom as u8 {
            return false;
        }
        let frame = s.frame();
        // SAFETY: the running frame is alive.
        let code: Ref<Code> = unsafe { (*frame).code }.cast_unchecked();
        !self.raises_again(s, code, Frame::offset(self, frame, s.pc), exc)
    }

    /// What has `exc` as its context loses it: it would become a circle.
    fn cut_context_chain(&self, from: Obj, exc: Obj) {
        const MOST: usize = 4096;
        let mut at = from;
        for _ in 0..MOST {
            let Some(e) = at.cast::<Exception>() else { return };
            let next = self[e].context.get();
            if next == exc {
                self[e].context.set(Obj::NONE);
                return;
            }
            at = next;
        }
    }

    fn in_context_chain(&self, from: Obj, exc: Obj) -> bool {
        let mut at = from;
        for _ in 0..64 {
            match at.cast::<Exception>() {
                Some(e) if at != exc => at = self[e].context.get(),
                _ => break,
            }
        }
        at == exc
    }
}
