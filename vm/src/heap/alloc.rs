//! Handing out cells and taking them back; see the module documentation of `heap`.

use core::mem::MaybeUninit;
use core::{ptr, slice};

use super::free::{EXACT, FreeCell, FreeLists, class_at_least, class_of};
use super::{Heap, trace};
use crate::obj::{Bits, GRANULE, Header, HeapBlock, HeapObj, Kind, Obj, Raw, Ref, Slots};
use crate::trap::Trap;

/// Granules that the region takes from the reserve at a time.
const CHUNK: usize = 64;
/// The same of the large heap of a PC.
const LARGE_CHUNK: usize = 2048;
/// Largest cell the header can describe.
pub(super) const MAX_GRANULES: usize =
    if size_of::<crate::obj::GranuleCount>() == 2 { 0xffff } else { 0x7fff_ffff };

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

/// Makes `g` granules at `cell` a raw cell of `blank` words.
///
/// # Safety
/// As for [`fill`].
unsafe fn occupy(cell: *mut Header, g: usize, blank: Bits) -> ptr::NonNull<u8> {
    // SAFETY: the caller vouches for the memory.
    unsafe {
        fill(cell, g, blank);
        let mut header = Header::new(Kind::Raw);
        header.granules = g as _;
        cell.write(header);
        ptr::NonNull::new_unchecked(cell.cast())
    }
}

impl Heap<'_> {
    /// Allocates a cell with room for `bytes` bytes, header included, whose words are `blank`. The
    /// header has kind `Raw` and the right size.
    #[inline]
    pub(super) fn alloc_cell(&self, bytes: usize, blank: Bits) -> Result<ptr::NonNull<u8>, Trap> {
        let g = self.admit(bytes)?;
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
        Ok(unsafe { occupy(cell, g, blank) })
    }

    /// As `alloc_cell`, for a cell that will soon be given back: it comes from the end of the
    /// largest run, so that it does not stand between objects that stay.
    pub(super) fn lend_cell(&self, bytes: usize) -> Result<ptr::NonNull<u8>, Trap> {
        let g = self.admit(bytes)?;
        let FreeLists { region, reserve, .. } = &self.free;
        let cell = match reserve.last(g).or_else(|| region.last(g)) {
            Some(at) => self.cell(at),
            None => self.carve(g)?,
        };
        // SAFETY: as above, and granules of a run are nobody's.
        Ok(unsafe { occupy(cell, g, 0) })
    }

    /// Granules for an allocation of so many bytes, if one may be tried; it is counted.
    #[inline]
    fn admit(&self, bytes: usize) -> Result<usize, Trap> {
        let g = bytes.div_ceil(GRANULE).max(1);
        if self.locked.get() != 0 || self.stress.fails() || g > MAX_GRANULES {
            return Err(self.refuse());
        }
        self.since_gc.set(self.since_gc.get() + g * GRANULE);
        Ok(g)
    }

    /// Cuts `g` granules from the region, or from the best larger free cell.
    fn carve(&self, g: usize) -> Result<*mut Header, Trap> {
        if let Some(at) = self.free.region.first(g) {
            return Ok(self.cell(at));
        }
        let Some((start, size)) = self.take_at_least(g) else {
            // Garbage may leave a hole: better to look before the reserve is cut.
            self.collect_above(self.live.get() + self.size() / 8)?;
            return if self.refill(g) { self.carve(g) } else { Err(self.full()) };
        };
        // Small requests make the found cell the new region, so that the next ones bump too.
        if size - g >= 8 && g <= EXACT {
            self.close_region();
            self.set_region(start + g, start + size);
        } else if size > g {
            self.push_free(start + g, size - g);
        }
        Ok(self.cell(start))
    }

    /// Makes the region `g` granules long at least, by granules from the start of the reserve.
    /// Where these are next to it, it only grows.
    fn refill(&self, g: usize) -> bool {
        let FreeLists { region, reserve, .. } = &self.free;
        let is_next = region.end.get() == reserve.at.get();
        let have = if is_next { region.len() } else { 0 };
        let on_pc = cfg!(feature = "host") && self.size() > super::SMALL;
        let chunk = if on_pc { LARGE_CHUNK } else { CHUNK };
        let more = g.saturating_sub(have).max(chunk).min(reserve.len());
        if have + more < g {
            return false;
        }
        if !is_next {
            self.close_region();
            self.set_region(reserve.at.get(), reserve.at.get());
        }
        region.end.set(region.end.get() + more);
        reserve.at.set(reserve.at.get() + more);
        true
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
        self.free.region.set((at, end));
    }

    /// Makes the largest free run the region, or the reserve of a small heap. On a PC it is memory
    /// that has not been touched, which costs the system more than holes cost the search.
    pub(super) fn set_largest(&self, at: usize, end: usize) {
        let FreeLists { region, reserve, .. } = &self.free;
        let on_pc = cfg!(feature = "host") && self.granules <= MAX_GRANULES;
        let run = if on_pc || self.size() <= super::SMALL { reserve } else { region };
        run.set((at, end));
    }

    /// Turns what is left of the region into a free cell.
    fn close_region(&self) {
        let (at, end) = self.free.region.take();
        self.push_free(at, end - at);
    }

    /// Gives all free memory headers, so that the heap can be walked.
    pub(super) fn close_runs(&self) {
        self.close_region();
        let reserve = &self.free.reserve;
        if reserve.len() > 0 {
            self.write_free_header(reserve.at.get(), reserve.len());
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
        let FreeLists { region, reserve, .. } = &self.free;
        if !region.rejoin(at, g) && !reserve.rejoin(at, g) {
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
        let FreeLists { region, reserve, .. } = &self.free;
        if new > MAX_GRANULES
            || new <= old
            || self.locked.get() != 0
            || at + old != region.at.get()
            || region.len() < new - old
                && (region.end.get() != reserve.at.get() || !self.refill(new - old))
        {
            return false;
        }
        region.at.set(at + new);
        self.since_gc.set(self.since_gc.get() + (new - old) * GRANULE);
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
