//! The outer loop: the embedder's way in.
//!
//! It lets the dispatch loop run for a slice, and then looks around: why the loop stopped, whether
//! to collect, which fiber comes next, what is to be done between two instructions, and whether the
//! budget is used up. So a collection never happens inside of an instruction.

#![allow(unsafe_code)]

use super::dispatch::{Dispatch, Stop};
use super::frame::frame_flags;
use super::regs::S;
use crate::Vm;
use crate::obj::*;
use crate::platform::WaitReq;
use crate::trap::{Cont, Res};
use crate::types::exception;

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
    pub(super) fn look_around(&mut self, stop: Option<Stop>) -> Option<Exit> {
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

    pub(super) fn interrupt_exception(&self) -> Obj {
        self.exception_or_no_memory(&exception::KEYBOARD_INTERRUPT, &[])
    }

    pub(super) fn raise_now(&mut self, exc: Obj) -> Option<Exit> {
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
}
