//! The heap: one fixed arena of cells, walked from header to header.
//!
//! What it knows: cells, sizes, marks, which words of a cell are values. What it does not know:
//! roots (the VM passes them in), types, Python.
//!
//! **The borrow rule.** Allocation takes `&self`; collecting takes `&mut self`. Nothing is freed
//! or moved through a shared reference. So whoever holds `&Heap` may keep `Ref`s and slices for
//! as long as it likes: no collection can happen under it, and the compiler proves it. Mutable
//! fields of objects are cells. There is therefore no rooting in natives at all; a native that
//! runs out of memory returns a trap, the run loop (which owns the only `&mut`) collects and
//! runs the instruction again.
//!
//! The allocator keeps exact free lists for cells of 1 to 32 granules, a two-level table of
//! lists above that, and a *region*, a free cell that is carved from its start by bumping. All
//! lists are rebuilt by each sweep, which also merges neighbours, so lists are only pushed and
//! popped at the head and allocation is O(1).
//!
//! Nothing moves, so on a board, whose heap is small, what lasts must not end up all over it.
//! There the largest free run is a *reserve* that is cut when no smaller hole will do; what is
//! lent for a while, such as a source and the compiler's memory, comes from its far end; and the
//! heap is collected before all of it has been used. A PC has a reserve, too: the system makes
//! memory when it is first touched, which takes longer than to search for a hole.

#![allow(unsafe_code)]

mod access;
mod alloc;
mod free;
mod mark;
mod scratch;
mod stress;
mod sweep;
mod trace;
mod verify;

pub(crate) use access::NOTHING;
pub(crate) use mark::Marker;
pub use stress::Stress;
pub use verify::HeapError;

use core::cell::Cell;
use core::ptr::NonNull;

use crate::obj::{GRANULE, Header, HeapObj, Kind, Obj, Ref};
use crate::text::marks::Marks;
use crate::trap::{Res, Trap, TrapState};
use free::FreeLists;

/// Most bytes of frames, where the heap is larger than twice that.
const MAX_STACK: usize = 32 << 20;
/// Most bytes of a small heap.
const SMALL: usize = 256 * 1024;
/// Bytes that a large heap hands out before it collects, even if less was alive.
const MAX_AHEAD: usize = 4 << 20;
/// Bytes that are handed out on a PC if half as much was alive: there memory costs less than time.
const MAX_DOUBLE: usize = if cfg!(feature = "host") { 32 << 20 } else { 0 };

/// The heap. `'a` is the lifetime of the arena. What is used most comes first, in reach of short
/// instructions.
#[repr(C)]
pub struct Heap<'a> {
    pub(crate) trap: TrapState,
    start: NonNull<u8>,
    granules: usize,
    /// Bytes handed out since the last collection.
    pub(crate) since_gc: Cell<usize>,
    /// Bytes alive after the last collection.
    pub(crate) live: Cell<usize>,
    /// Bytes allocated up to the last collection, and the most that were in use at one time.
    pub(crate) allocated: Cell<u64>,
    peak: Cell<usize>,
    /// A collection is due when `since_gc` passes this.
    pub(crate) threshold: Cell<usize>,
    /// May an allocation ask for a collection before the heap is full? One that a collection has
    /// made room for may not.
    pub(crate) eager: Cell<bool>,
    /// The last allocation that failed has asked for one.
    pub(crate) early: Cell<bool>,
    /// Collections ahead of need: `gc.enable()`, and the threshold that `gc.threshold` has set.
    automatic: Cell<bool>,
    fixed: Cell<Option<usize>>,
    /// `micropython.heap_lock` depth: allocation raises MemoryError while it is not 0.
    pub(crate) locked: Cell<u32>,
    /// Allocations since the start, counted for `-X alloc-fail`.
    pub stress: Stress,
    free: FreeLists,
    /// Where characters of its texts are.
    pub(crate) marks: Marks,
    _arena: core::marker::PhantomData<&'a mut [u8]>,
}

impl<'a> Heap<'a> {
    /// A heap in `arena`, which is cut to whole granules.
    pub fn new(arena: &'a mut [u8]) -> Heap<'a> {
        let skip = arena.as_ptr().align_offset(GRANULE).min(arena.len());
        let arena = &mut arena[skip..];
        let limit = usize::try_from(u32::MAX / 2).unwrap_or(usize::MAX);
        let granules = (arena.len() / GRANULE).min(limit);
        let heap = Heap {
            start: NonNull::from(arena).cast(),
            granules,
            free: FreeLists::new(),
            since_gc: Cell::new(0),
            allocated: Cell::new(0),
            peak: Cell::new(0),
            live: Cell::new(0),
            threshold: Cell::new(usize::MAX),
            eager: Cell::new(false),
            early: Cell::new(false),
            automatic: Cell::new(true),
            fixed: Cell::new(None),
            locked: Cell::new(0),
            stress: Stress::new(),
            trap: TrapState::new(),
            marks: Marks::new(),
            _arena: core::marker::PhantomData,
        };
        heap.set_largest(0, granules);
        heap.reset_threshold();
        heap
    }

    /// Size of the arena in bytes.
    pub fn size(&self) -> usize {
        self.granules * GRANULE
    }

    /// Bytes allocated since the start; bytes in use, garbage included; and the most that were
    /// in use at one time, as seen here and at collections.
    pub fn usage(&self) -> (u64, usize, usize) {
        let (live, fresh) = (self.live.get(), self.since_gc.get());
        let peak = self.peak.get().max(live + fresh);
        self.peak.set(peak);
        (self.allocated.get() + fresh as u64, live + fresh, peak)
    }

    /// Bytes in allocated cells, garbage included. Walks the heap.
    pub fn used_bytes(&self) -> usize {
        let mut used = 0;
        self.walk(|h| {
            if h.kind != Kind::Free {
                used += h.bytes();
            }
        });
        used
    }

    /// How the cells are divided: used cells of one and of two granules, bytes of the largest
    /// used and of the largest free cell.
    pub fn shape(&self) -> [usize; 4] {
        let mut shape = [0; 4];
        self.walk(|h| {
            let n = h.granules as usize;
            if h.kind == Kind::Free {
                shape[3] = shape[3].max(n * GRANULE);
                return;
            }
            if let 1 | 2 = n {
                shape[n - 1] += 1;
            }
            shape[2] = shape[2].max(n * GRANULE);
        });
        shape
    }

    /// Has so much been allocated that a collection should happen at the next safepoint?
    #[inline]
    pub fn wants_gc(&self) -> bool {
        self.since_gc.get() > self.threshold.get()
    }

    /// Asks for a collection of a small heap, if more than `most` bytes of it have been handed out
    /// since the last one; not for what a collection has just made room for.
    fn collect_above(&self, most: usize) -> Res<()> {
        let untidy = self.size() <= SMALL
            && self.eager.get()
            && self.automatic.get()
            && self.fixed.get().is_none()
            && self.since_gc.get() > most;
        self.early.set(untidy);
        if untidy { Err(self.full()) } else { Ok(()) }
    }

    /// Before objects are made that stay: collects a small heap that has much garbage, so that
    /// they do not end up behind it.
    pub(crate) fn tidy_up(&self) -> Res<()> {
        self.collect_above(self.size() / 16)
    }

    /// Large heaps collect when as much has been allocated as was alive; small ones when they have
    /// no hole that is large enough (`carve`), which is often late.
    fn reset_threshold(&self) {
        let t = if let Some(fixed) = self.fixed.get() {
            fixed
        } else if !self.automatic.get() || self.size() <= SMALL {
            usize::MAX
        } else {
            // Of a very large heap no more than needed is to be touched.
            let live = self.live.get();
            let least = (self.size() / 32).clamp(512 * 1024, MAX_AHEAD);
            live.max((2 * live).min(MAX_DOUBLE)).max(least)
        };
        self.threshold.set(t);
    }

    /// Most bytes that frames may take. However large the heap is, a recursion without end is to
    /// end soon.
    pub fn stack_limit(&self) -> usize {
        (self.size() / 2).min(MAX_STACK)
    }

    /// Turns collections ahead of need on or off. A full heap is collected in any case.
    pub fn set_automatic(&self, on: bool) {
        self.automatic.set(on);
        self.reset_threshold();
    }

    /// Are collections ahead of need on?
    pub fn is_automatic(&self) -> bool {
        self.automatic.get()
    }

    /// Collect after so many bytes; None = as the heap sees fit.
    pub fn set_threshold(&self, bytes: Option<usize>) {
        self.fixed.set(bytes);
        self.reset_threshold();
    }

    /// What `set_threshold` has set.
    pub fn fixed_threshold(&self) -> Option<usize> {
        self.fixed.get()
    }

    /// Changes the depth of `heap_lock` by `by`, not below 0; the new depth.
    pub fn lock(&self, by: i32) -> u32 {
        self.locked.set(self.locked.get().saturating_add_signed(by));
        self.locked.get()
    }

    /// Runs `f` as if the heap were not locked. For the interpreter's own objects (exceptions and
    /// their places, iterators of loops, bound methods): where MicroPython has a reserve or the
    /// C stack for them, a program that has locked the heap counts on being able to have them.
    pub(crate) fn unlocked<T>(&self, f: impl FnOnce() -> T) -> T {
        let depth = self.locked.replace(0);
        let value = f();
        self.locked.set(depth);
        value
    }

    /// Bytes of the cell of `o`; 0 if it has none in this heap.
    pub fn cell_bytes(&self, o: Obj) -> usize {
        // SAFETY: `o` names a live cell.
        self.index_of(o).map_or(0, |at| unsafe { (*self.cell(at)).bytes() })
    }

    /// Allocates a cell for `value` and moves it there.
    #[inline]
    pub fn alloc<T: HeapObj>(&self, value: T) -> Result<Ref<T>, Trap> {
        self.alloc_tail(value, 0)
    }

    /// Allocates `value` followed by `extra` bytes, which are blank: UNDEF where the
    /// collector reads them as values, else zero.
    #[inline]
    pub fn alloc_tail<T: HeapObj>(&self, value: T, extra: usize) -> Result<Ref<T>, Trap> {
        const { assert!(!core::mem::needs_drop::<T>()) };
        let bytes = size_of::<T>().checked_add(extra).ok_or_else(|| self.full())?;
        let p = self.alloc_cell(bytes, const { alloc::blank::<T>() })?;
        // SAFETY: the cell is fresh, large enough and GRANULE-aligned; T begins with a
        // header (HeapObj), whose size field is restored after the move.
        unsafe {
            let granules = (*p.cast::<Header>().as_ptr()).granules;
            p.cast::<T>().write(value);
            (*p.cast::<Header>().as_ptr()).granules = granules;
        }
        Ok(Ref::from_raw(p.cast()))
    }

    /// Calls `f` with the header of every cell in address order.
    fn walk(&self, mut f: impl FnMut(&Header)) {
        self.close_runs();
        let mut at = 0;
        while at < self.granules {
            // SAFETY: `at` is a cell boundary: 0 or the end of the previous cell.
            let h = unsafe { &*self.cell(at) };
            f(h);
            at += h.granules as usize;
        }
    }

    /// Calls `f` with every object of type `T` in address order, those included that nobody
    /// refers to any more and no collection has found yet. `f` must not allocate.
    pub(crate) fn each_of<T: HeapObj>(&self, mut f: impl FnMut(Ref<T>)) {
        self.walk(|h| {
            if h.kind == T::KIND {
                f(Ref::from_raw(NonNull::from(h).cast()));
            }
        });
    }

    /// Calls `f` with every object that refers to one that `is_wanted`, those included that
    /// nobody refers to any more and no collection has found yet: with the blocks in which lists
    /// and dicts have their items, or with all others. `f` must not allocate.
    #[cfg(feature = "host")]
    pub(crate) fn each_holder(
        &self,
        blocks: bool,
        is_wanted: impl Fn(Obj) -> bool,
        mut f: impl FnMut(Obj),
    ) {
        self.walk(|h| {
            let inner = matches!(h.kind, Kind::Free | Kind::Raw | Kind::Chunk);
            if inner || (h.kind == Kind::Slots) != blocks {
                return;
            }
            let mut found = false;
            // SAFETY: a cell of the walk, and `f` writes nothing into it meanwhile.
            unsafe { trace::children(h, &mut |o| found |= is_wanted(o)) };
            if found {
                f(Obj::from_ptr((&raw const *h).cast()));
            }
        });
    }

    /// Header of the cell at granule index `at`.
    #[inline]
    fn cell(&self, at: usize) -> *mut Header {
        debug_assert!(at < self.granules);
        // SAFETY: inside the arena.
        unsafe { self.start.as_ptr().add(at * GRANULE).cast() }
    }

    /// Granule index of a heap object; None for ROM objects and foreign words.
    #[inline]
    fn index_of(&self, o: Obj) -> Option<usize> {
        if !o.is_ptr() {
            return None;
        }
        let offset = o.ptr().addr().wrapping_sub(self.start.addr().get());
        (offset < self.granules * GRANULE).then_some(offset / GRANULE)
    }

    /// Is this an object in this heap (not in ROM)?
    pub fn owns(&self, o: Obj) -> bool {
        self.index_of(o).is_some()
    }
}
