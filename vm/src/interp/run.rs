//! The outer loop: the only place that collects, and the embedder's way in.

#![allow(unsafe_code)]

use super::dispatch::{Dispatch, Stop};
use super::frame::{Frame, frame_flags};
use super::regs::S;
use crate::obj::*;
use crate::platform::WaitReq;
use crate::trap::{Cont, Res, Trap, TrapKind};
use crate::types::exception;
use crate::{Part, Vm, prelude};

/// How long `run` may take.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Budget {
    /// Until something else ends it.
    Unlimited,
    /// So many ticks: backward jumps and calls.
    Ticks(u32),
    /// Exactly so many instructions.
    Instructions(u32),
}

/// Why `run` returned.
#[derive(Clone, Copy)]
pub enum Exit {
    /// The code has run to its end; its value.
    Done(Obj),
    /// An exception has left it.
    Raised(Obj),
    /// The budget is used up; call `run` again.
    Budget,
    /// Call `resume` with a value when the wait is over, then `run` again.
    Wait(WaitReq),
}

/// Ticks between two looks at the world.
const SLICE: u32 = 1024;

impl<'a> Vm<'a> {
    /// Runs what has been loaded until it ends, waits, or the budget is used up.
    ///
    /// Objects in the result stay alive until the VM runs again.
    pub fn run(&mut self, budget: Budget, how: Dispatch) -> Exit {
        if self.machine.raised.replace(false) {
            return Exit::Raised(self.machine.result.get());
        }
        if !self.machine.is_running() && !self.machine.fibers.is_parked() {
            return Exit::Done(Obj::NONE);
        }
        // A program may do nothing but wait, and never use up a slice.
        if let Some(exit) = self.take_interrupt() {
            return exit;
        }
        if self.machine.fibers.is_parked()
            && let Some(exit) = self.next_fiber()
        {
            return exit;
        }
        if let Budget::Instructions(n) = budget {
            // Afterwards, and not if it was jobs that ran: one that comes again each time leaves
            // the program its instructions.
            let own = !self.is_in_job();
            let exit = self.run_instructions(n);
            if own && matches!(exit, Exit::Budget) {
                self.attend();
            }
            return exit;
        }
        self.attend();
        let mut left = match budget {
            Budget::Ticks(n) => Some(n),
            _ => None,
        };
        loop {
            let slice = if self.heap.stress.every_safepoint.get() { 0 } else { SLICE };
            let fuel = left.map_or(slice, |n| n.min(slice));
            self.machine.set_fuel(fuel as i32 - 1);
            let stop = match self.machine.waiting_since.get() {
                #[cfg(feature = "host")]
                None if self.takes_steps() => self.dispatch_steps(),
                #[cfg(feature = "simulation")]
                None if self.watches_lines() => Some(self.dispatch_lines()),
                None => Some(self.dispatch(how)),
                // Only the instruction that waits; it knows then when it began to.
                Some(_) => self.dispatch_one(),
            };
            #[cfg(feature = "simulation")]
            if matches!(stop, Some(Stop::Line)) {
                return Exit::Budget;
            }
            if let Some(exit) = self.look_around(stop) {
                return exit;
            }
            if let Some(n) = &mut left {
                // A collection, which comes when the words of the host fill the heap, takes none.
                *n -= fuel.saturating_sub(self.unused_ticks()).min(*n);
            }
            let is_over = left == Some(0) || left.is_some() && self.platform.is_late();
            if is_over && self.machine.waiting_since.get().is_none() {
                return Exit::Budget;
            }
        }
    }

    fn run_instructions(&mut self, n: u32) -> Exit {
        let before = self.machine.fibers.current();
        for _ in 0..n {
            self.machine.set_fuel(SLICE as i32);
            #[cfg(feature = "host")]
            let stop = match self.machine.waiting_since.get() {
                None => self.step(),
                Some(_) => self.dispatch_one(),
            };
            #[cfg(not(feature = "host"))]
            let stop = self.dispatch_one();
            if let Some(exit) = self.look_around(stop) {
                return exit;
            }
        }
        // Fuel is never used up here, so threads take turns with the budget.
        // One that has come to its turn in here keeps it.
        if self.machine.fibers.any()
            && self.machine.fibers.current() == before
            && self.machine.waiting_since.get().is_none()
            && let Some(exit) = self.yield_fiber()
        {
            return exit;
        }
        Exit::Budget
    }

    /// Deals with what ended the dispatch loop. None means: go on.
    fn look_around(&mut self, stop: Option<Stop>) -> Option<Exit> {
        if !matches!(stop, Some(Stop::Wait(_) | Stop::NeedGc)) {
            let jobs = self.is_in_job();
            let before = if jobs { None } else { self.machine.waited_before.take() };
            self.machine.waiting_since.set(before);
            self.machine.fibers.progress();
        }
        let waits = matches!(stop, Some(Stop::Wait(_)));
        match stop? {
            Stop::NeedGc => return self.collect_and_retry(),
            Stop::Collect => {
                self.clear_temporaries();
                let before = self.heap.used_bytes();
                self.collect();
                let freed = before.saturating_sub(self.heap.used_bytes());
                self.give(Obj::small(freed as SmallInt));
            }
            Stop::Ticked => {
                if self.heap.stress.every_safepoint.get() {
                    self.collect_for_stress();
                } else if self.heap.wants_gc() {
                    self.collect();
                }
                self.heap.eager.set(true);
                if self.machine.fibers.any()
                    && let Some(exit) = self.yield_fiber()
                {
                    return Some(exit);
                }
            }
            #[cfg(feature = "host")]
            Stop::Tracing => self.give(Obj::NONE),
            #[cfg(feature = "host")]
            Stop::Told => {}
            #[cfg(feature = "simulation")]
            Stop::Line => {}
            Stop::Finished | Stop::Raised(_) if !self.machine.fibers.is_main() => {
                return self.end_fiber();
            }
            Stop::Finished => {
                self.machine.store(S::NONE);
                #[cfg(feature = "host")]
                self.forget_frames();
                self.machine.fibers.clear();
                return Some(Exit::Done(self.machine.result.get()));
            }
            Stop::Raised(exc) => return Some(self.escaped(exc)),
            Stop::RaiseAgain(exc) => {
                self.heap.trap.value.set(exc);
                self.collect();
                return self.raise_at(exc, true);
            }
            // The native runs again, and finds out what the jobs have changed.
            Stop::Wait(WaitReq::Poll(_)) if self.has_jobs() => {}
            Stop::Wait(req) if self.machine.fibers.any() => return self.wait_fiber(req),
            Stop::Wait(req) => return Some(Exit::Wait(req)),
        }
        let exit = self.take_interrupt();
        // After jobs a native that waits runs again before the next ones do.
        if exit.is_none() && (waits || self.machine.waiting_since.get().is_none()) {
            self.attend();
        }
        exit
    }

    fn take_interrupt(&mut self) -> Option<Exit> {
        #[cfg(feature = "host")]
        self.take_signal();
        if !self.platform.take_interrupt() {
            return None;
        }
        self.main_fiber();
        let exc = self.interrupt_exception();
        self.raise_now(exc)
    }

    /// Keeps an exception that has left the program alive for the embedder.
    fn escaped(&mut self, exc: Obj) -> Exit {
        self.clear_stack();
        self.machine.result.set(exc);
        Exit::Raised(exc)
    }

    fn interrupt_exception(&self) -> Obj {
        exception::new(self, exception::KEYBOARD_INTERRUPT.obj(), &[]).unwrap_or_else(|trap| {
            self.heap.trap.take(trap);
            self.roots.memory_error.get()
        })
    }

    /// Raises KeyboardInterrupt in the program, which is waiting or has used up its budget. It
    /// takes effect with the next `run`.
    pub fn interrupt(&mut self) {
        self.main_fiber();
        let exc = self.interrupt_exception();
        self.raise_between(exc);
    }

    /// Raises `exc` while `run` is not active; if nothing handles it, the next `run` returns it.
    fn raise_between(&mut self, exc: Obj) {
        if self.raise_now(exc).is_some() {
            self.machine.raised.set(true);
        }
    }

    fn raise_now(&mut self, exc: Obj) -> Option<Exit> {
        self.raise_at(exc, false)
    }

    fn raise_at(&mut self, exc: Obj, last: bool) -> Option<Exit> {
        self.machine.waiting_since.set(None);
        if !self.machine.is_running() {
            return None;
        }
        #[cfg(feature = "host")]
        self.machine.tracing.drop_exception();
        let mut s = self.machine.load();
        let stop = self.raise_in(&mut s, exc, last);
        match stop {
            None => {
                self.machine.store(s);
                None
            }
            Some(Stop::Raised(_)) if !self.machine.fibers.is_main() => self.end_fiber(),
            Some(Stop::Raised(exc)) => Some(self.escaped(exc)),
            Some(stop @ Stop::RaiseAgain(_)) => {
                self.machine.store(s);
                self.look_around(Some(stop))
            }
            #[cfg(feature = "host")]
            Some(Stop::Told) => None,
            Some(_) => unreachable!("raising only raises"),
        }
    }

    /// Memory ran out: collects and runs the instruction again; if it still cannot be done, it
    /// raises MemoryError.
    fn collect_and_retry(&mut self) -> Option<Exit> {
        let early = self.heap.early.take();
        self.collect();
        let mut stop = self.dispatch_one();
        // The heap was not full the first time.
        if early && matches!(stop, Some(Stop::NeedGc)) {
            self.collect();
            stop = self.dispatch_one();
        }
        self.heap.eager.set(true);
        match stop {
            Some(Stop::NeedGc) => {
                let exc = self.no_memory();
                // A used exception object would show the old traceback.
                if let Some(e) = exc.cast::<Exception>() {
                    self[e].depth.set(0);
                    self[e].context.set(Obj::NONE);
                }
                self.raise_now(exc)
            }
            stop => self.look_around(stop),
        }
    }

    /// The exception for a full heap: RecursionError if most of it is stack.
    fn no_memory(&self) -> Obj {
        if self.stack_size() < self.heap.size() / 2 {
            return self.roots.memory_error.get();
        }
        let message = n!("maximum recursion depth exceeded");
        let exc = exception::new(self, exception::RECURSION_ERROR.obj(), &[message]);
        exc.unwrap_or_else(|trap| {
            self.heap.trap.take(trap);
            self.roots.memory_error.get()
        })
    }

    /// Collects garbage.
    pub fn collect(&mut self) {
        self.before_gc();
        self.cache.clear();
        if let Some(globals) = self.roots.prelude.get().cast() {
            prelude::forget(self, globals);
        }
        let Vm { heap, roots, machine, interned, addresses, .. } = self;
        let trap_roots = heap.trap.roots();
        let mut m = heap.start_marking();
        trap_roots.into_iter().for_each(|o| m.root(o));
        roots.each(&mut |o| m.root(o));
        m.root(machine.result.get());
        machine.roots(&mut |o| m.root(o));
        m.mark_only(interned.block());
        m.settle();
        roots.weak.break_refs(&m);
        roots.finalisers.resurrect(&mut m);
        m.mark_only(addresses.block());
        m.finish(|heap| {
            interned.drop_dead(heap);
            addresses.drop_dead(heap);
        });
    }

    /// Gives the waiting instruction its value: call after `Exit::Wait`. With UNDEF for an
    /// input wait, the program gets EOFError.
    pub fn resume(&mut self, value: Obj) {
        if !self.machine.is_running() {
            return;
        }
        self.machine.waiting_since.set(None);
        if value.is_undef() {
            let exc = exception::new(self, exception::EOF_ERROR.obj(), &[]);
            let exc = exc.unwrap_or_else(|trap| {
                self.heap.trap.take(trap);
                self.roots.memory_error.get()
            });
            self.raise_between(exc);
            return;
        }
        self.give(value);
    }

    /// Gives the waiting instruction a str (a line of input).
    pub fn resume_str(&mut self, text: &str) {
        match self.with_gc(|vm| vm.new_str(text)) {
            Ok(s) => self.resume(s),
            Err(exc) => self.raise_between(exc),
        }
    }

    /// Delivers `value` to the current instruction.
    pub(super) fn give(&mut self, value: Obj) {
        let mut s = self.machine.load();
        match self.deliver(&mut s, value) {
            Ok(()) => self.machine.store(s),
            Err(trap) => {
                self.heap.trap.take(trap);
                self.machine.store(s);
            }
        }
    }

    /// Forgets everything that runs. The heap, the modules and `__main__` stay.
    pub fn abort(&mut self) {
        self.clear_stack();
    }

    /// Loads code as the program to run: a bottom frame for `code` with `globals`.
    pub(crate) fn enter_bottom(&self, code: Ref<Code>, globals: Obj) -> Res<()> {
        let frame = self.push_frame(code, globals)?;
        let mut s = S::NONE;
        self.link(&mut s, frame, Cont::Store, Obj::UNDEF);
        // SAFETY: the frame was made just now.
        unsafe { (*frame).flags |= frame_flags::BOTTOM };
        self.machine.store(s);
        Ok(())
    }

    /// Globals of `__main__`.
    pub fn main_globals(&self) -> Option<Ref<Dict>> {
        self.roots.main.get().cast()
    }

    /// The prelude function `f`.
    pub(crate) fn prelude_function(&self, f: &crate::native::Fallback) -> Res<Ref<Function>> {
        let found = match self.roots.prelude.get().cast::<Dict>() {
            Some(globals) => prelude::by_index(self, globals, f.index)?,
            None => None,
        };
        match found.and_then(|o| o.cast::<Function>()) {
            Some(f) => Ok(f),
            None => Err(self.left_out()),
        }
    }

    /// `done`, or where that needs Python code the call of the prelude function `f` with `args`.
    pub(crate) fn or_in_prelude<T>(
        &self,
        done: Res<T>,
        f: &crate::native::Fallback,
        args: &[Obj],
    ) -> Res<T> {
        match done {
            Err(trap) if self.is_needs_python(&trap) => {
                self.heap.trap.take(trap);
                Err(self.tail_call(self.prelude_function(f)?.obj(), args))
            }
            done => done,
        }
    }

    /// The NotImplementedError for what this firmware was built without.
    #[cold]
    pub(crate) fn left_out(&self) -> Trap {
        let message = [Part::T(t!("not in this firmware"))];
        self.raise(&exception::NOT_IMPLEMENTED_ERROR, &message)
    }

    /// Column at which the source was wrong when `load` last failed with a SyntaxError: in bytes
    /// from 1, 0 if unknown.
    pub fn syntax_column(&self) -> u32 {
        self.machine.syntax_column.get()
    }

    /// Ticks of the budget that the last `run` has left.
    pub fn unused_ticks(&self) -> u32 {
        ((self.machine.fuel.get() + 1).max(0) + self.machine.put_off.get()) as u32
    }

    /// Drops a trap that the embedder got from a function it called; the program is not told.
    pub fn forget(&self, trap: Trap) {
        self.heap.trap.take(trap);
    }

    /// Runs `f`, collecting once if memory runs out.
    pub(crate) fn with_gc<T>(&mut self, f: impl Fn(&Vm<'a>) -> Res<T>) -> Result<T, Obj> {
        self.heap.eager.set(false);
        for attempt in 0..2 {
            match f(self) {
                Ok(v) => return Ok(v),
                Err(trap) => match self.heap.trap.take(trap) {
                    TrapKind::Raise => return Err(self.heap.trap.value.get()),
                    TrapKind::NeedGc if attempt == 0 => self.collect(),
                    _ => break,
                },
            }
        }
        Err(self.roots.memory_error.get())
    }
}

/// Location of the running frame: file, line and function, for the embedder.
impl<'a> Vm<'a> {
    /// Line of the instruction that runs next; 0 if nothing runs.
    pub fn current_line(&self) -> u32 {
        let s = self.machine.load();
        if s.base.is_null() {
            return 0;
        }
        let frame = s.frame();
        // SAFETY: the running frame is alive.
        let code: Ref<Code> = unsafe { (*frame).code }.cast_unchecked();
        let pc = Frame::offset(self, frame, s.pc);
        crate::code::lines::line_of(
            self.heap.bytes(self.heap.origin(code).lines.cast_unchecked()),
            pc,
        )
    }
}
