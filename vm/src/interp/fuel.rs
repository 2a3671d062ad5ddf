//! How long the interpreter goes on before it looks around.
//!
//! Jumps back and calls take a tick each, until the fuel of a slice is used up. A native takes
//! none, however long it is: it tells how much it has done, and asks the platform now and then.

use core::cell::Cell;

use crate::Vm;
use crate::trap::{Res, Trap, TrapKind};
use crate::types::big::Stop;

/// Steps of natives after which they ask whether something is due: 0.4 ms at 64 MHz.
const LONG_WORK: u32 = 512;

impl<'a> Vm<'a> {
    /// One tick: true when the run loop should look around.
    #[inline(always)]
    pub(crate) fn tick(&self) -> bool {
        let f = self.machine.fuel.get() - 1;
        self.machine.fuel.set(f);
        f < 0
    }

    /// A native has done so many steps of some fifty instructions of a processor. Behind a long
    /// one, and behind many short ones, the run loop looks around if the platform is waiting for
    /// that. The trap ends a native that Ctrl-C is to interrupt: it would begin again.
    #[inline]
    pub(crate) fn work(&self, steps: usize) -> Res<()> {
        if self.is_stopped_after(steps) { Err(self.ticked()) } else { Ok(()) }
    }

    /// The same as a question.
    #[inline]
    pub(crate) fn is_stopped_after(&self, steps: usize) -> bool {
        let work = self.machine.work.get().saturating_add(steps as u32);
        self.machine.work.set(work);
        work > LONG_WORK && self.is_stopped()
    }

    #[cold]
    fn is_stopped(&self) -> bool {
        self.machine.work.set(0);
        let stops = self.platform.is_interrupted();
        if stops || self.platform.is_late() {
            self.look_around_soon();
        }
        stops && self.machine.fibers.is_main()
    }

    /// Runs `f` with a question that it asks between its steps, telling how many there were. If
    /// the answer is yes, its result does not count.
    pub(crate) fn with_stop<T>(&self, f: impl FnOnce(Stop) -> T) -> Res<T> {
        let stopped = Cell::new(false);
        let result = f(&|steps| {
            stopped.set(stopped.get() || self.is_stopped_after(steps));
            stopped.get()
        });
        if stopped.get() { Err(self.ticked()) } else { Ok(result) }
    }

    /// Trap of an instruction that is complete, with the pc on the next one.
    #[cold]
    pub(crate) fn ticked(&self) -> Trap {
        self.heap.trap.set(TrapKind::Ticked)
    }
}
