//! What the embedder does between two runs: it gives values for what the program waits for, raises
//! in it, and ends it.

use crate::Vm;
use crate::obj::*;
use crate::trap::Trap;
use crate::types::exception;

impl<'a> Vm<'a> {
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

    /// Gives the waiting instruction its value: call after `Exit::Wait`. With UNDEF for an
    /// input wait, the program gets EOFError.
    pub fn resume(&mut self, value: Obj) {
        if !self.machine.is_running() {
            return;
        }
        self.machine.waiting_since.set(None);
        if value.is_undef() {
            let exc = self.exception_or_no_memory(&exception::EOF_ERROR, &[]);
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

    /// Globals of `__main__`.
    pub fn main_globals(&self) -> Option<Ref<Dict>> {
        self.roots.main.get().cast()
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
}
