//! Functions that are told what a thread does: `sys.settrace` and `sys.setprofile`, on PCs.
//!
//! While a thread has one of them, the run loop takes its instructions one by one and asks before
//! each what there is to tell. A function is called between two instructions, by `trace_event` of
//! the prelude in a frame whose value comes back as [`Cont::Traced`]; it is told nothing of itself.
//! What there may be to tell of an instruction has an order, and `told` counts how far that has
//! come. An exception stops before and behind each frame that it leaves ([`Stage`]).
//!
//! What is known of a frame is in its object (`live.rs`): the local function, and the place of the
//! last instruction, by which the next one is on a new line or not.

#![allow(unsafe_code)]

use core::cell::Cell;

use super::call::Args;
use super::dispatch::Stop;
use super::frame::{Frame, frame_flags};
use super::live::{self, PREVIOUS, TRACE};
use super::regs::S;
use super::unwind::Stage;
use crate::code::{Op, lines};
use crate::obj::*;
use crate::trap::{Cont, Res, TrapKind};
use crate::types::{class_of, frame as object};
use crate::{Vm, prelude};

/// Who is told: what `settrace` was given, or what `setprofile` was.
pub(crate) const TRACER: usize = 0;
pub(crate) const PROFILER: usize = 1;

/// What is told of a thread.
pub(crate) struct Tracing {
    /// Tracer and profiler, or None.
    pub functions: [Slot; 2],
    /// Exception on its way, UNDEF if there is none.
    exc: Slot,
    stage: Cell<Stage>,
    told: Cell<usize>,
    /// Who is being told.
    busy: Cell<Option<usize>>,
}

/// Something to tell: to whom, by which function, of which frame, what.
struct Event {
    who: usize,
    function: Obj,
    frame: Ref<Ext>,
    name: Obj,
    value: Obj,
}

/// In the order of what is told of an instruction: the call that it begins, for both functions, its
/// line, and the frames that it leaves, each for both.
const PROFILED_CALL: usize = 1;
const LINE: usize = 2;
const RETURNS: usize = 3;

impl Tracing {
    pub const fn new() -> Tracing {
        Tracing {
            functions: [const { Slot::new(Obj::NONE) }; 2],
            exc: Slot::new(Obj::UNDEF),
            stage: Cell::new(Stage::Raised),
            told: Cell::new(0),
            busy: Cell::new(None),
        }
    }

    pub fn roots(&self, f: &mut dyn FnMut(Obj)) {
        self.functions.iter().chain([&self.exc]).for_each(|slot| f(slot.get()));
    }

    /// Takes over what another one has, which forgets it.
    pub fn take_from(&self, other: &Tracing) {
        for (to, from) in self.functions.iter().zip(&other.functions) {
            to.set(from.get());
            from.set(Obj::NONE);
        }
        self.exc.set(other.exc.get());
        other.exc.set(Obj::UNDEF);
        self.stage.set(other.stage.replace(Stage::Raised));
        self.told.set(other.told.take());
        self.busy.set(other.busy.take());
    }

    fn is_on(&self) -> bool {
        self.functions.iter().any(|f| !f.get().is_none())
    }

    /// Is an exception on its way? It waits also if nobody wants to hear of it any more.
    fn has_exception(&self) -> bool {
        !self.exc.get().is_undef()
    }

    /// Has an instruction been told in part, or an exception? Nothing may come between then.
    pub fn is_telling(&self) -> bool {
        self.has_exception() || self.is_on() && self.told.get() > 0
    }

    /// Another exception takes the place of the one on its way.
    pub fn drop_exception(&self) {
        self.exc.set(Obj::UNDEF);
        self.told.set(0);
    }
}

impl Vm<'_> {
    /// Is the running thread to take its instructions one by one?
    #[inline]
    pub(super) fn takes_steps(&self) -> bool {
        let tracing = &self.machine.tracing;
        (tracing.is_on() || tracing.has_exception()) && tracing.busy.get().is_none()
    }

    /// Sets one of the functions. The calls that are under way have begun untold.
    pub(crate) fn set_tracing(&self, who: usize, function: Obj) {
        let tracing = &self.machine.tracing;
        if !tracing.is_on() {
            tracing.told.set(0);
        }
        tracing.functions[who].set(function);
        let s = self.machine.load();
        let mut frame = if s.base.is_null() { return } else { s.frame() };
        while !frame.is_null() {
            // SAFETY: frames of the running fiber are alive and linked by `prev`.
            unsafe {
                (*frame).flags |= frame_flags::ENTERED;
                frame = (*frame).prev;
            }
        }
    }

    /// Runs the instructions of a thread that is told of, as long as it is.
    pub(super) fn dispatch_steps(&mut self) -> Option<Stop> {
        while self.takes_steps() {
            if let Some(stop) = self.step() {
                return Some(stop);
            }
        }
        None
    }

    /// Runs one instruction, or tells something about it.
    pub(super) fn step(&mut self) -> Option<Stop> {
        if !self.takes_steps() {
            return self.dispatch_one();
        }
        for attempt in 0..2 {
            match self.tell() {
                Ok(true) => return None,
                Ok(false) => break,
                Err(trap) => {
                    if self.heap.trap.take(trap) == TrapKind::NeedGc && attempt == 0 {
                        self.collect();
                    }
                }
            }
        }
        let tracing = &self.machine.tracing;
        tracing.told.set(0);
        let exc = tracing.exc.get();
        if exc.is_undef() {
            return self.dispatch_one();
        }
        tracing.exc.set(Obj::UNDEF);
        let stop = self.raise_on(exc, tracing.stage.get());
        if matches!(stop, Some(Stop::Told)) { None } else { stop }
    }

    /// Calls the next function that is to be told about the instruction; false if there is none.
    fn tell(&self) -> Res<bool> {
        let s = self.machine.load();
        if s.base.is_null() {
            return Ok(false);
        }
        let frame = s.frame();
        // SAFETY: the running frame is alive.
        let (code, globals) = unsafe { ((*frame).code, (*frame).globals) };
        if self.is_hidden(code.cast_unchecked(), globals) {
            return Ok(false);
        }
        let of = self.frame_object(frame)?;
        let tracing = &self.machine.tracing;
        loop {
            let i = tracing.told.get();
            let due = match tracing.exc.get() {
                exc if exc.is_undef() => self.due_before(&s, of, i)?,
                exc => self.due_of_exception(of, exc, i)?,
            };
            let Some(due) = due else { break };
            tracing.told.set(i + 1);
            let Some(event) = due else { continue };
            // Without memory the same is told after a collection.
            return match self.begin_telling(&s, &event) {
                Ok(()) => Ok(true),
                Err(trap) => {
                    tracing.told.set(i);
                    Err(trap)
                }
            };
        }
        if !makes_cells(s.op()) {
            let pc = Frame::offset(self, frame, s.pc);
            self.heap.ext_slots(of)[PREVIOUS].set(Obj::small(pc as SmallInt));
        }
        Ok(false)
    }

    fn begin_telling(&self, before: &S, event: &Event) -> Res<()> {
        let mut s = *before;
        let tell = self.prelude_function(&prelude::TRACE_EVENT)?;
        // What it changes in `f_locals` becomes the frame's, so nothing there may be older.
        live::renew_locals(self, event.frame)?;
        let args = [event.function, event.frame.obj(), event.name, event.value];
        self.enter(&mut s, Cont::Traced, tell, Args::pos(&args), event.frame.obj())?;
        // A function begins at its definition; a generator that goes on is where it was.
        if event.name == n!(call) {
            let slots = self.heap.ext_slots(event.frame);
            let code: Ref<Code> = slots[object::CODE].get().cast_unchecked();
            let origin = self.heap.origin(code);
            let line = match slots[PREVIOUS].get().as_small() {
                None => origin.line,
                Some(pc) => {
                    lines::line_of(self.heap.bytes(origin.lines.cast_unchecked()), pc as u32)
                }
            };
            slots[object::LINE].set(Obj::small(line as SmallInt));
        }
        self.machine.tracing.busy.set(Some(event.who));
        self.machine.store(s);
        Ok(())
    }

    /// The `i`th of what there may be to tell before an instruction. The outer None is the end.
    fn due_before(&self, s: &S, of: Ref<Ext>, i: usize) -> Res<Option<Option<Event>>> {
        let frame = s.frame();
        // SAFETY: the running frame is alive.
        let entered = unsafe { (*frame).flags } & frame_flags::ENTERED != 0;
        if i <= PROFILED_CALL {
            if entered {
                return Ok(Some(None));
            }
            if i == PROFILED_CALL {
                // SAFETY: as above.
                unsafe { (*frame).flags |= frame_flags::ENTERED };
            }
            let function = self.machine.tracing.functions[i].get();
            return Ok(Some(self.event(i, function, of, n!(call), Obj::NONE)));
        }
        if i == LINE {
            let function = if self.is_new_line(s, of) { self.local(of) } else { Obj::NONE };
            return Ok(Some(self.event(TRACER, function, of, n!(line), Obj::NONE)));
        }
        let op = s.op();
        let value = match Op::from_u8(op) {
            Some(Op::Return) => s.get(s.u8(1)),
            Some(Op::ReturnNone) => Obj::NONE,
            Some(Op::Yield | Op::AsyncYield) => s.get(s.u8(2)),
            _ => return Ok(None),
        };
        let yields = op == Op::Yield as u8 || op == Op::AsyncYield as u8;
        let (depth, who) = ((i - RETURNS) / 2, (i - RETURNS) % 2);
        let Some(left) = self.nth_left(frame, depth, yields) else { return Ok(None) };
        // SAFETY: as above, of a caller.
        let (code, globals) = unsafe { ((*left).code, (*left).globals) };
        if self.is_hidden(code.cast_unchecked(), globals) {
            return Ok(Some(None));
        }
        self.due_at_end(self.frame_object(left)?, who, value).map(Some)
    }

    /// The frames that a value leaves: the running one, and those that delegate to it.
    fn nth_left(&self, mut frame: *mut Frame, depth: usize, yields: bool) -> Option<*mut Frame> {
        for _ in 0..depth {
            // SAFETY: the frames of the running fiber are alive.
            let (flags, cont, prev) = unsafe { ((*frame).flags, (*frame).cont, (*frame).prev) };
            let returns = flags & frame_flags::GENERATOR != 0 && !yields;
            if cont != Cont::YieldFrom || returns || prev.is_null() {
                return None;
            }
            frame = prev;
        }
        Some(frame)
    }

    /// What there is to tell of an exception in the running frame.
    fn due_of_exception(&self, of: Ref<Ext>, exc: Obj, i: usize) -> Res<Option<Option<Event>>> {
        match (self.machine.tracing.stage.get(), i) {
            (Stage::Told, 0) => {
                let function = self.local(of);
                if function.is_none() {
                    return Ok(Some(None));
                }
                let places = match exc.cast::<Exception>() {
                    Some(e) => self[e].traceback.get(),
                    None => Obj::NONE,
                };
                let value = self.new_tuple(&[class_of(self, exc), exc, places])?;
                Ok(Some(self.event(TRACER, function, of, n!(exception), value)))
            }
            (Stage::Leaving, TRACER | PROFILER) => self.due_at_end(of, i, Obj::NONE).map(Some),
            _ => Ok(None),
        }
    }

    fn due_at_end(&self, of: Ref<Ext>, who: usize, value: Obj) -> Res<Option<Event>> {
        let function = match who {
            TRACER => self.local(of),
            _ => self.machine.tracing.functions[PROFILER].get(),
        };
        Ok(self.event(who, function, of, n!(return), value))
    }

    fn event(
        &self,
        who: usize,
        function: Obj,
        frame: Ref<Ext>,
        name: Obj,
        value: Obj,
    ) -> Option<Event> {
        (!function.is_none()).then_some(Event { who, function, frame, name, value })
    }

    /// The function of a frame that is told of its lines, None without a tracer.
    fn local(&self, of: Ref<Ext>) -> Obj {
        match self.machine.tracing.functions[TRACER].get().is_none() {
            true => Obj::NONE,
            false => self.heap.ext_slots(of)[TRACE].get(),
        }
    }

    /// Does the instruction begin a line, or one again after a jump back? The head of a `for` loop
    /// stands behind its body, so it is the way there that counts, and not the one into the body.
    fn is_new_line(&self, s: &S, of: Ref<Ext>) -> bool {
        let slots = self.heap.ext_slots(of);
        let untold = slots[live::LINES_UNTOLD].get() == Obj::TRUE;
        if self.local(of).is_none() || untold || makes_cells(s.op()) {
            return false;
        }
        let code: Ref<Code> = slots[object::CODE].get().cast_unchecked();
        let table = self.heap.bytes(self.heap.origin(code).lines.cast_unchecked());
        let pc = Frame::offset(self, s.frame(), s.pc);
        let line = lines::line_of(table, pc);
        let Some(previous) = slots[PREVIOUS].get().as_small() else { return line != 0 };
        let previous = previous as u32;
        let code = self.heap.bytes(self[code].code.cast_unchecked());
        let came_from = code.get(previous as usize).copied().unwrap_or(0);
        let again = match is_loop_head(s.op()) {
            // Behind its body, to which it jumps back.
            true => previous < pc && i64::from(previous) >= i64::from(pc) + 5 + s.i16(3) as i64,
            false => previous > pc && s.op() != Op::YieldFrom as u8 && !is_loop_head(came_from),
        };
        line != 0 && (again || lines::line_of(table, previous) != line)
    }

    /// A function that was told has returned.
    pub(super) fn end_telling(&self, of: Obj, found: Obj) {
        let who = self.machine.tracing.busy.take();
        let Some(of) = of.cast::<Ext>() else { return };
        let slots = self.heap.ext_slots(of);
        if !slots[live::KEY].get().is_none() {
            slots[object::LINE].set(Obj::NONE);
        }
        if who == Some(TRACER) {
            if !found.is_none() {
                slots[TRACE].set(found);
            }
            live::store_locals(self, of);
        }
    }

    /// A function that was told has raised: it is told nothing more.
    pub(super) fn fail_telling(&self) {
        let tracing = &self.machine.tracing;
        if let Some(who) = tracing.busy.take() {
            tracing.functions[who].set(Obj::NONE);
        }
        tracing.drop_exception();
    }

    /// Does an exception stop in this frame, at the stage before `next`, to be told?
    pub(super) fn stops_for(&self, s: &S, exc: Obj, next: Stage) -> bool {
        if !self.takes_steps() {
            return false;
        }
        let tracing = &self.machine.tracing;
        tracing.exc.set(exc);
        tracing.stage.set(next);
        tracing.told.set(0);
        self.machine.store(*s);
        true
    }
}

/// Does the instruction belong to the entry of a function, before its first line?
fn makes_cells(op: u8) -> bool {
    op == Op::MakeCell as u8
}

fn is_loop_head(op: u8) -> bool {
    op == Op::ForIter as u8 || op == Op::RangeLoop as u8
}
