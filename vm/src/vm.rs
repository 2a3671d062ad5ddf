//! The virtual machine: one value that owns everything.
//!
//! All state is in cells, so that natives work with `&Vm`; only [`Vm::run`] (in `interp/run.rs`)
//! takes `&mut self`, because only it collects. What types and modules build on is in files of
//! their own: objects that live as long as the VM (`roots.rs`), making objects (`make.rs`), reading
//! arguments (`want.rs`), raising and waiting (`raise.rs`).

use core::cell::Cell;

use crate::buffer::address::Addresses;
use crate::heap::Heap;
use crate::intern::InternTable;
use crate::interp::Machine;
use crate::interp::cache::Cache;
use crate::obj::*;
use crate::platform::Platform;
use crate::roots::Roots;

/// A Pyrite interpreter. `'a` is the lifetime of its arena and platform.
#[repr(C)]
pub struct Vm<'a> {
    /// Objects.
    pub heap: Heap<'a>,
    /// The world outside.
    pub platform: &'a dyn Platform,
    pub(crate) machine: Machine,
    pub(crate) cache: Cache,
    pub(crate) interned: InternTable,
    pub(crate) addresses: Addresses,
    pub(crate) roots: Roots,
    /// Source of unique dict and class versions.
    pub(crate) version: Cell<u32>,
    /// State of the `random` module; 0 = not seeded yet.
    pub rng: Cell<u64>,
    /// Most digits that an int may have as decimal text, in both directions; 0 = any number.
    pub(crate) max_str_digits: Cell<u32>,
    /// Most calls of the program on the stack of a thread; `u32::MAX` = what the memory holds.
    #[cfg(feature = "host")]
    pub recursion_limit: Cell<u32>,
    /// Whether a program is held to what MicroPython's compiler and printer can do where they can
    /// do less than CPython's: a container in itself cannot be printed, `*` stands among the first
    /// 62 arguments of a call, and a class is shown without its module.
    #[cfg(feature = "host")]
    pub micropython_limits: Cell<bool>,
    /// How much of a source is left out: from 1 on `assert` (and `__debug__` is False), at 3 the
    /// lines of tracebacks.
    pub opt_level: Cell<u8>,
    /// Whether docstrings (up to level 1) and annotations of what is compiled from now on are kept
    /// in memory. Without, annotations are not evaluated.
    pub keeps_docs: Cell<bool>,
    /// Code that is compiled on PCs knows which part of its line an instruction belongs to.
    #[cfg(feature = "host")]
    pub keeps_columns: Cell<bool>,
    /// The call of a method raises because there is no such method.
    #[cfg(feature = "host")]
    pub(crate) lacks_method: Cell<bool>,
    /// Floats have the precision and the text of f32 although words have 64 bits, as on the board
    /// that is simulated. They stand in memory then, as they do there.
    pub single_floats: Cell<bool>,
    /// What the board has that the VM stands for.
    #[cfg(feature = "simulation")]
    pub(crate) features: Cell<crate::features::Features>,
    /// Built-in modules beyond those of the VM.
    pub(crate) extra_modules: &'a [&'static RomModule],
    /// Modules in Python that the embedder has frozen.
    pub(crate) library: &'static crate::library::Library,
}

impl<'a> Vm<'a> {
    /// Does a program for PCs run, where CPython is the measure? A command line has boards, too.
    #[inline]
    pub fn is_pc(&self) -> bool {
        cfg!(feature = "host") && self.keeps_docs.get()
    }

    /// Do the limits of MicroPython hold for a program on a PC (`micropython_limits`)?
    #[inline]
    pub(crate) fn is_for_micropython(&self) -> bool {
        #[cfg(feature = "host")]
        return self.micropython_limits.get();
        #[cfg(not(feature = "host"))]
        false
    }

    /// A VM with its heap in `arena`, and with `modules` as built-in modules beyond its own.
    /// Objects that every program needs are made by the first `load`.
    pub fn new(
        arena: &'a mut [u8],
        platform: &'a dyn Platform,
        modules: &'a [&'static RomModule],
    ) -> Vm<'a> {
        Vm {
            heap: Heap::new(arena),
            platform,
            machine: Machine::new(),
            cache: Cache::new(),
            interned: InternTable::new(),
            addresses: Addresses::new(),
            roots: Roots::new(),
            version: Cell::new(1),
            rng: Cell::new(0),
            max_str_digits: Cell::new(0),
            #[cfg(feature = "host")]
            recursion_limit: Cell::new(u32::MAX),
            #[cfg(feature = "host")]
            micropython_limits: Cell::new(false),
            opt_level: Cell::new(0),
            keeps_docs: Cell::new(false),
            #[cfg(feature = "host")]
            keeps_columns: Cell::new(false),
            #[cfg(feature = "host")]
            lacks_method: Cell::new(false),
            single_floats: Cell::new(false),
            #[cfg(feature = "simulation")]
            features: Cell::new(crate::features::Features::BUILT),
            extra_modules: modules,
            library: &crate::library::EMPTY,
        }
    }

    /// A version number never used before (it wraps after 2³² changes, skipping 0).
    pub fn next_version(&self) -> u32 {
        let v = self.version.get();
        self.version.set(v.wrapping_add(1).max(1));
        v
    }

    /// A value that lives as long as the VM, for a board's modules. `index` is below 16.
    pub fn board_root(&self, index: usize) -> &Slot {
        &self.roots.board[index]
    }
}

impl<'a, T> core::ops::Index<Ref<T>> for Vm<'a> {
    type Output = T;

    #[inline(always)]
    fn index(&self, r: Ref<T>) -> &T {
        &self.heap[r]
    }
}
