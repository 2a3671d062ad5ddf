//! Objects that are alive as long as the VM.
//!
//! The collector asks [`Roots::each`] for them, the stack (`interp::Machine`) for what programs
//! hold, and the trap for what is on its way. Knows no types: what a slot holds is a matter of the
//! module that its comment names.

use crate::interp::attend::{Interrupts, Queue};
use crate::interp::finalise::Finalisers;
use crate::interp::weak::WeakLists;
use crate::obj::{Obj, Slot};

/// Objects that are alive as long as the VM.
pub(crate) struct Roots {
    /// `sys.modules`
    pub modules: Slot,
    /// Globals of `__main__`.
    pub main: Slot,
    /// Globals of the prelude.
    pub prelude: Slot,
    /// `sys.path` and `sys.argv`
    pub path: Slot,
    pub argv: Slot,
    /// Raised when there is no memory for an exception.
    pub memory_error: Slot,
    /// List of the sets of containers whose `repr` the prelude is making, or None.
    pub reprs: Slot,
    /// Mount table; UNDEF while only the platform's files are mounted.
    pub mounts: Slot,
    /// Dict of what a running import has found in mounted file systems; UNDEF if nothing.
    pub found: Slot,
    /// Name of the module that no finder of the program knows, just asked; UNDEF if none was.
    #[cfg(feature = "host")]
    pub unknown: Slot,
    /// What is told that a signal has come; UNDEF if nobody is.
    #[cfg(feature = "host")]
    pub on_signal: Slot,
    /// The frames of which programs have objects, chained; see `interp/live.rs`.
    #[cfg(feature = "host")]
    pub frames: Slot,
    /// Function of `sys.atexit`, or None.
    pub at_exit: Slot,
    /// Dicts of what the program has changed in `builtins` and `sys`; UNDEF if nothing.
    pub overlays: [Slot; 2],
    /// List of what the compiler warns of while somebody wants to know; see `builtins/code.rs`.
    #[cfg(feature = "host")]
    pub compile_warnings: Slot,
    /// Calls queued by `micropython.schedule`.
    pub scheduled: Queue,
    /// Handlers of a board's interrupts.
    pub interrupts: Interrupts,
    /// Instances whose class has `__del__`.
    pub finalisers: Finalisers,
    /// Weak references with something to do.
    pub weak: WeakLists,
    /// Objects that the embedder holds (`Rooted`).
    pub held: [Slot; Roots::HELD],
    /// For modules and boards that need a few objects for life.
    pub board: [Slot; Roots::BOARD],
}

impl Roots {
    pub const HELD: usize = 8;
    pub const BOARD: usize = 16;

    pub fn new() -> Roots {
        Roots {
            modules: Slot::new(Obj::UNDEF),
            main: Slot::new(Obj::UNDEF),
            prelude: Slot::new(Obj::UNDEF),
            path: Slot::new(Obj::UNDEF),
            argv: Slot::new(Obj::UNDEF),
            memory_error: Slot::new(Obj::UNDEF),
            reprs: Slot::new(Obj::NONE),
            mounts: Slot::new(Obj::UNDEF),
            found: Slot::new(Obj::UNDEF),
            #[cfg(feature = "host")]
            unknown: Slot::new(Obj::UNDEF),
            #[cfg(feature = "host")]
            on_signal: Slot::new(Obj::UNDEF),
            #[cfg(feature = "host")]
            frames: Slot::new(Obj::NONE),
            at_exit: Slot::new(Obj::NONE),
            overlays: [const { Slot::new(Obj::UNDEF) }; 2],
            #[cfg(feature = "host")]
            compile_warnings: Slot::new(Obj::NONE),
            scheduled: Queue::new(),
            interrupts: Interrupts::new(),
            finalisers: Finalisers::new(),
            weak: WeakLists::new(),
            held: [const { Slot::new(Obj::UNDEF) }; Roots::HELD],
            board: [const { Slot::new(Obj::UNDEF) }; Roots::BOARD],
        }
    }

    pub fn each(&self, f: &mut dyn FnMut(Obj)) {
        let named = [
            &self.modules,
            &self.main,
            &self.prelude,
            &self.path,
            &self.argv,
            &self.memory_error,
            &self.reprs,
            &self.mounts,
            &self.found,
            &self.at_exit,
        ];
        let more = self.overlays.iter().chain(&self.held);
        named.into_iter().chain(more).chain(&self.board).for_each(|s| f(s.get()));
        #[cfg(feature = "host")]
        [&self.compile_warnings, &self.unknown, &self.on_signal, &self.frames]
            .into_iter()
            .for_each(|s| f(s.get()));
        self.scheduled.each(f);
        self.interrupts.each(f);
        self.weak.each(f);
    }
}
