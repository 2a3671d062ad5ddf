//! Free lists and the bump region; see the module documentation of `heap`.
//!
//! ```text
//! class 0..=31    exactly class + 1 granules
//! class 32..      sizes from 33 granules: four classes per power of two
//! ```

use core::cell::Cell;
use core::mem::MaybeUninit;
use core::{ptr, slice};

use super::{Heap, trace};
use crate::obj::{Bits, GRANULE, Header, HeapBlock, HeapObj, Kind, Obj, Raw, Ref, Slots};
use crate::trap::Trap;

const EXACT: usize = 32;
const CLASSES: usize = EXACT + 4 * 27;
const MAP_WORDS: usize = CLASSES.div_ceil(32);
/// Largest cell the header can describe.
pub(super) const MAX_GRANULES: usize =
    if size_of::<crate::obj::GranuleCount>() == 2 { 0xffff } else { 0x7fff_ffff };

/// Free cell: header, then the next free cell of its list.
#[repr(C)]
struct FreeCell {
    header: Header,
    next: *mut FreeCell,
}

pub(super) struct FreeLists {
    heads: [Cell<*mut FreeCell>; CLASSES],
    /// Bit c is set where list c is not empty.
    map: [Cell<u32>; MAP_WORDS],
    /// Region being carved: next granule and end.
    at: Cell<usize>,
    end: Cell<usize>,
}

impl FreeLists {
    pub fn new() -> FreeLists {
        FreeLists {
            heads: [const { Cell::new(ptr::null_mut()) }; CLASSES],
            map: [const { Cell::new(0) }; MAP_WORDS],
            at: Cell::new(0),
            end: Cell::new(0),
        }
    }

    pub fn clear(&self) {
        self.heads.iter().for_each(|h| h.set(ptr::null_mut()));
        self.map.iter().for_each(|m| m.set(0));
        self.at.set(0);
        self.end.set(0);
    }

    /// First non-empty list at or above class `c`.
    fn first_from(&self, c: usize) -> Option<usize> {
        let mut word = c / 32;
        let mut bits = self.map.get(word)?.get() & (u32::MAX << (c % 32));
        loop {
            if bits != 0 {
                return Some(word * 32 + bits.trailing_zeros() as usize);
            }
            word += 1;
            bits = self.map.get(word)?.get();
        }
    }
}

/// Class whose cells have `g` granules, or at least nearly so (rounded down).
fn class_of(g: usize) -> usize {
    if g <= EXACT {
        return g - 1;
    }
    let log = g.ilog2() as usize;
    EXACT + (log - 5) * 4 + ((g >> (log - 2)) & 3)
}

/// Smallest class all of whose cells have at least `g` granules.
fn class_at_least(g: usize) -> usize {
    if g <= EXACT {
        return g - 1;
    }
    let log = g.ilog2() as usize;
    class_of(g + (1 << (log - 2)) - 1)
}

/// What the unwritten words of a `T` are: UNDEF where they are values up to the end of the cell,
/// else zero.
pub(super) const fn blank<T: HeapObj>() -> Bits {
    if trace::is_traced_to_end(T::KIND) { Obj::UNDEF_BITS } else { 0 }
}

/// Makes all words of `g` granules `blank`.
///
/// # Safety
/// `start` points to so many granules of the arena that belong to nobody else.
unsafe fn fill(start: *mut Header, g: usize, blank: Bits) {
    let words = g * (GRANULE / size_of::<Bits>());
    // SAFETY: the caller vouches for the memory; granules are aligned as words are.
    unsafe { slice::from_raw_parts_mut(start.cast::<MaybeUninit<Bits>>(), words) }
        .fill(MaybeUninit::new(blank));
}

impl Heap<'_> {
    /// Allocates a cell with room for `bytes` bytes, header included, whose words are `blank`. The
    /// header has kind `Raw` and the right size.
    #[inline]
    pub(super) fn alloc_cell(&self, bytes: usize, blank: Bits) -> Result<ptr::NonNull<u8>, Trap> {
        let g = bytes.div_ceil(GRANULE).max(1);
        if self.locked.get() != 0 || self.stress.fails() || g > MAX_GRANULES {
            return Err(self.refuse());
        }
        self.since_gc.set(self.since_gc.get() + g * GRANULE);
        let cell = if g <= EXACT {
            let head = &self.free.heads[g - 1];
            let cell = head.get();
            if cell.is_null() {
                self.carve(g)?
            } else {
                // SAFETY: list members are free cells of exactly g granules.
                let next = unsafe { (*cell).next };
                head.set(next);
                if next.is_null() {
                    self.unmap(g - 1);
                }
                cell.cast()
            }
        } else {
            self.carve(g)?
        };
        // SAFETY: `cell` is a free cell of g granules that is on no list any more.
        unsafe {
            fill(cell, g, blank);
            let mut header = Header::new(Kind::Raw);
            header.granules = g as _;
            cell.write(header);
            Ok(ptr::NonNull::new_unchecked(cell.cast()))
        }
    }

    /// Cuts `g` granules from the region, or from the best larger free cell.
    fn carve(&self, g: usize) -> Result<*mut Header, Trap> {
        let at = self.free.at.get();
        if self.free.end.get() - at >= g {
            self.free.at.set(at + g);
            return Ok(self.cell(at));
        }
        let Some((start, size)) = self.take_at_least(g) else { return Err(self.full()) };
        // Small requests make the found cell the new region, so that the next ones bump too.
        if size - g >= 8 && g <= EXACT {
            self.close_region();
            self.set_region(start + g, start + size);
        } else if size > g {
            self.push_free(start + g, size - g);
        }
        Ok(self.cell(start))
    }

    /// Takes a free cell of at least `g` granules off its list: (index, size).
    fn take_at_least(&self, g: usize) -> Option<(usize, usize)> {
        if let Some(c) = self.free.first_from(class_at_least(g)) {
            return Some(self.pop(c));
        }
        // The class that `g` itself falls into may hold a cell that is just large enough.
        let c = class_of(g);
        let mut link: *mut *mut FreeCell = self.free.heads[c].as_ptr();
        // SAFETY: walks the singly linked list of class c; every member is a free cell.
        unsafe {
            while !(*link).is_null() {
                let cell = *link;
                if (*cell).header.granules as usize >= g {
                    *link = (*cell).next;
                    if self.free.heads[c].get().is_null() {
                        self.unmap(c);
                    }
                    return Some((self.index(cell), (*cell).header.granules as usize));
                }
                link = &raw mut (*cell).next;
            }
        }
        None
    }

    fn pop(&self, class: usize) -> (usize, usize) {
        let cell = self.free.heads[class].get();
        // SAFETY: the map says the list is not empty; members are free cells.
        unsafe {
            self.free.heads[class].set((*cell).next);
            if (*cell).next.is_null() {
                self.unmap(class);
            }
            (self.index(cell), (*cell).header.granules as usize)
        }
    }

    fn index(&self, cell: *mut FreeCell) -> usize {
        (cell.addr() - self.start.addr().get()) / GRANULE
    }

    fn unmap(&self, class: usize) {
        let word = &self.free.map[class / 32];
        word.set(word.get() & !(1 << (class % 32)));
    }

    /// Makes granules `at … at + g` a free cell on its list. Cells too large for a header are
    /// cut; a one-granule rest that cannot hold a link only gets a header.
    pub(super) fn push_free(&self, mut at: usize, mut g: usize) {
        while g > 0 {
            let size = g.min(MAX_GRANULES);
            self.write_free_header(at, size);
            if size * GRANULE >= size_of::<FreeCell>() {
                let class = class_of(size);
                let cell = self.cell(at).cast::<FreeCell>();
                // SAFETY: a free cell of at least the size of a FreeCell.
                unsafe { (*cell).next = self.free.heads[class].get() };
                self.free.heads[class].set(cell);
                let word = &self.free.map[class / 32];
                word.set(word.get() | 1 << (class % 32));
            }
            at += size;
            g -= size;
        }
    }

    fn write_free_header(&self, at: usize, g: usize) {
        let mut header = Header::new(Kind::Free);
        header.granules = g as _;
        // SAFETY: inside the arena, owned by nobody.
        unsafe { self.cell(at).write(header) };
    }

    pub(super) fn set_region(&self, at: usize, end: usize) {
        self.free.at.set(at);
        self.free.end.set(end);
    }

    /// Turns what is left of the region into a free cell, so that the heap can be walked.
    pub(super) fn close_region(&self) {
        let (at, end) = (self.free.at.get(), self.free.end.get());
        self.set_region(0, 0);
        if end > at {
            self.push_free(at, end - at);
        }
    }

    pub(super) fn clear_free(&self) {
        self.free.clear();
    }

    /// Trap for an allocation that may succeed after a collection.
    #[cold]
    pub(super) fn full(&self) -> Trap {
        self.trap.need_gc()
    }

    #[cold]
    fn refuse(&self) -> Trap {
        if self.locked.get() != 0 { self.trap.heap_locked() } else { self.trap.need_gc() }
    }

    /// Untraced zeroed block of at least `bytes` bytes.
    pub fn alloc_raw(&self, bytes: usize) -> Result<Ref<Raw>, Trap> {
        self.alloc_block(bytes)
    }

    /// Traced block with room for at least `n` values, all UNDEF.
    pub fn alloc_slots(&self, n: usize) -> Result<Ref<Slots>, Trap> {
        let bytes = n.checked_mul(size_of::<crate::obj::Obj>()).ok_or_else(|| self.full())?;
        self.alloc_block(bytes)
    }

    fn alloc_block<T: HeapBlock>(&self, bytes: usize) -> Result<Ref<T>, Trap> {
        self.alloc_tail(T::EMPTY, bytes)
    }

    /// Gives a block back at once.
    ///
    /// Only for blocks that no object refers to and whose accessor slices are dead: the caller
    /// made the block, kept it to itself and forgets it now. (Everything else waits for the
    /// sweep.)
    pub(crate) fn free_raw(&self, r: Ref<Raw>) {
        let at = self.index(r.as_ptr().cast());
        // SAFETY: a live Raw cell of this heap.
        let g = unsafe { (*r.as_ptr()).header.granules as usize };
        self.since_gc.set(self.since_gc.get().saturating_sub(g * GRANULE));
        self.poison(at, g);
        if at + g == self.free.at.get() {
            self.free.at.set(at);
        } else {
            self.push_free(at, g);
        }
    }

    /// Grows a block in place where it stands right before the region. The new part is blank.
    pub(crate) fn extend_block<T: HeapBlock>(&self, r: Ref<T>, bytes: usize) -> bool {
        // SAFETY: a live block of this heap.
        let old = unsafe { (*r.as_ptr().cast::<Header>()).granules as usize };
        let at = self.index(r.as_ptr().cast());
        let Some(total) = bytes.checked_add(size_of::<T>()) else { return false };
        let new = total.div_ceil(GRANULE);
        if at + old != self.free.at.get()
            || new > MAX_GRANULES
            || at + new > self.free.end.get()
            || new <= old
            || self.locked.get() != 0
        {
            return false;
        }
        self.since_gc.set(self.since_gc.get() + (new - old) * GRANULE);
        self.free.at.set(at + new);
        // SAFETY: the granules come from the region, which nobody else refers to.
        unsafe {
            fill(self.cell(at + old), new - old, blank::<T>());
            (*r.as_ptr().cast::<Header>()).granules = new as _;
        }
        true
    }

    /// Fills free memory with a pattern in stress mode, so that a stale reference shows.
    pub(super) fn poison(&self, at: usize, g: usize) {
        if self.stress.poison.get() {
            // SAFETY: the cell is dead.
            unsafe {
                let p = self.cell(at).cast::<u8>().add(size_of::<Header>());
                ptr::write_bytes(p, 0xA5, g * GRANULE - size_of::<Header>());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_monotonic_and_cover() {
        let mut last = 0;
        for g in 1..100_000usize {
            let c = class_of(g);
            assert!(c >= last && c < CLASSES, "{g}");
            last = c;
            assert!(class_at_least(g) >= c);
        }
        assert!(class_of(MAX_GRANULES) < CLASSES);
    }
}
