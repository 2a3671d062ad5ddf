//! Collecting, and what happens when there is no memory even then.
//!
//! Who runs out of memory leaves a trap and nothing half done, so the instruction can run again
//! after the collection (I2, I3). Roots are the VM's own objects, the stacks of all fibers, and
//! what a trap carries; names and addresses are kept only as long as others refer to them.

use super::dispatch::Stop;
use super::run::Exit;
use crate::obj::*;
use crate::trap::{Res, TrapKind};
use crate::types::{Type, exception};
use crate::{Vm, prelude};

impl<'a> Vm<'a> {
    /// Memory ran out: collects and runs the instruction again; if it still cannot be done, it
    /// raises MemoryError.
    pub(super) fn collect_and_retry(&mut self) -> Option<Exit> {
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
        self.exception_or_no_memory(&exception::RECURSION_ERROR, &[message])
    }

    /// A new exception, or where there is no room for it the MemoryError that is always there.
    pub(super) fn exception_or_no_memory(&self, class: &'static Type, args: &[Obj]) -> Obj {
        exception::new(self, class.obj(), args).unwrap_or_else(|trap| {
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
