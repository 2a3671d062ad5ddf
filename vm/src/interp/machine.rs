//! The state of the run loop: the running fiber, its stack, and what is left of its time.
//!
//! Nothing here runs Python. What a frame is stands in `frame.rs`, how the chunks that
//! [`Machine`] points to grow and shrink in `stack.rs`.

use core::cell::Cell;
use core::ptr;

use super::attend::Attending;
use super::fibers::Fibers;
use super::frame::trace_stack;
use super::regs::S;
#[cfg(feature = "host")]
use super::tracing::Tracing;
use crate::obj::*;

/// The running fiber of the VM, and the others.
pub struct Machine {
    pub(super) fibers: Fibers,
    /// State of the running frame while the dispatch loop does not hold it in registers.
    pub(super) cur: Cell<S>,
    /// Newest chunk, and one that was left (kept to avoid thrashing at its border).
    pub(super) chunk: Slot,
    pub(super) spare: Slot,
    /// Free part of the newest chunk.
    pub(super) sp: Cell<*mut u8>,
    pub(super) limit: Cell<*mut u8>,
    /// Bytes in chunks, of all fibers.
    pub stack_bytes: Cell<usize>,
    /// Column of the last syntax error, in bytes from 1; 0 if unknown.
    pub syntax_column: Cell<u32>,
    /// The run loop looks around behind the tick that makes this negative.
    pub fuel: Cell<i32>,
    /// Ticks of the budget that were put off since the run loop is to look around sooner.
    pub put_off: Cell<i32>,
    /// What natives have done since they last asked whether something is due.
    pub(super) work: Cell<u32>,
    /// When the current instruction began to wait, in the platform's microseconds: it has left
    /// the VM by `wait_retry` and will run again.
    pub(crate) waiting_since: Cell<Option<u64>>,
    /// `waiting_since` of the instruction that `run_pending` has come before.
    pub(crate) waited_before: Cell<Option<u64>>,
    /// What `_thread.stack_size` was told.
    pub(crate) thread_stack: Cell<u32>,
    /// Value of the bottom frame, or the exception that has left it.
    pub(crate) result: Slot,
    /// What is being done between two instructions.
    pub(crate) attending: Cell<Attending>,
    /// `result` is an exception that `run` has not returned yet.
    pub(crate) raised: Cell<bool>,
    /// Who is told of the running fiber.
    #[cfg(feature = "host")]
    pub(crate) tracing: Tracing,
    #[cfg(feature = "simulation")]
    pub(crate) debug: super::debug::Debug,
}

impl Machine {
    /// The run loop looks around behind so many ticks and one more.
    pub fn set_fuel(&self, ticks: i32) {
        self.fuel.set(ticks);
        self.put_off.set(0);
    }

    pub fn new() -> Machine {
        Machine {
            fibers: Fibers::new(),
            cur: Cell::new(S::NONE),
            chunk: Slot::new(Obj::UNDEF),
            spare: Slot::new(Obj::UNDEF),
            sp: Cell::new(ptr::null_mut()),
            limit: Cell::new(ptr::null_mut()),
            stack_bytes: Cell::new(0),
            syntax_column: Cell::new(0),
            fuel: Cell::new(0),
            put_off: Cell::new(0),
            work: Cell::new(0),
            waiting_since: Cell::new(None),
            waited_before: Cell::new(None),
            thread_stack: Cell::new(0),
            result: Slot::new(Obj::UNDEF),
            attending: Cell::new(Attending::Nothing),
            raised: Cell::new(false),
            #[cfg(feature = "host")]
            tracing: Tracing::new(),
            #[cfg(feature = "simulation")]
            debug: super::debug::Debug::new(),
        }
    }

    #[inline(always)]
    pub(crate) fn load(&self) -> S {
        self.cur.get()
    }

    #[inline(always)]
    pub(crate) fn store(&self, s: S) {
        self.cur.set(s);
    }

    /// Calls `f` with every value that the stack holds.
    pub(crate) fn roots(&self, f: &mut dyn FnMut(Obj)) {
        f(self.chunk.get());
        #[cfg(feature = "host")]
        self.tracing.roots(f);
        #[cfg(feature = "simulation")]
        self.debug.roots(f);
        trace_stack(self.load(), f);
        self.fibers.roots(f);
    }

    /// Is a frame running?
    pub fn is_running(&self) -> bool {
        !self.cur.get().base.is_null()
    }
}

impl Default for Machine {
    fn default() -> Self {
        Machine::new()
    }
}
