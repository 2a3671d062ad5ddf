//! Marking: iterative, with a fixed stack.
//!
//! When the stack is full the object stays marked but unscanned, which a bit of its header says;
//! after the stack has drained, the heap is walked for such objects, until there are none any
//! more. No recursion, bounded memory, linear time per pass.

use super::{Heap, trace};
use crate::obj::{Header, HeaderBits, Kind, Obj, Ref, WeakRef};

/// Objects on the stack. A PC has room for so many that its large heaps are seldom walked.
const STACK: usize = if cfg!(feature = "host") { 4096 } else { 64 };

/// A collection in progress.
pub(crate) struct Marker<'h, 'a> {
    heap: &'h mut Heap<'a>,
    stack: [usize; STACK],
    depth: usize,
    /// No object before this granule is pending.
    pending_from: usize,
}

impl<'a> Heap<'a> {
    /// Starts a collection. The caller marks all roots and then calls [`Marker::finish`].
    pub(crate) fn start_marking(&mut self) -> Marker<'_, 'a> {
        self.close_runs();
        Marker { heap: self, stack: [0; STACK], depth: 0, pending_from: usize::MAX }
    }

    /// Was this object reached by the collection in progress? ROM and immediates always are.
    pub(crate) fn is_marked(&self, o: Obj) -> bool {
        match self.index_of(o) {
            // SAFETY: `o` names a live cell.
            Some(at) => unsafe { (*self.cell(at)).has(HeaderBits::MARK) },
            None => true,
        }
    }

    fn each_broken(&self, mut f: impl FnMut(Ref<WeakRef>)) {
        let mut at = 0;
        while at < self.granules {
            let h: *const Header = self.cell(at);
            // SAFETY: cell boundary; a marked cell is live, and its kind tells its layout.
            let (marked, kind, size) =
                unsafe { ((*h).has(HeaderBits::MARK), (*h).kind, (*h).granules as usize) };
            if marked && kind == Kind::WeakRef {
                let r: Ref<WeakRef> = Obj::from_ptr(h.cast()).cast_unchecked();
                if !self.is_marked(self[r].referent.get()) {
                    f(r);
                }
            }
            at += size;
        }
    }
}

impl<'a> Marker<'_, 'a> {
    /// Marks `o` and everything it refers to.
    pub(crate) fn root(&mut self, o: Obj) {
        self.push(o);
        self.drain();
    }

    /// Marks `o` but nothing that it refers to.
    pub(crate) fn mark_only(&mut self, o: Obj) {
        if let Some(at) = self.heap.index_of(o) {
            // SAFETY: as in `push`.
            unsafe { (*self.heap.cell(at)).bits |= HeaderBits::MARK };
        }
    }

    fn push(&mut self, o: Obj) {
        let Some(at) = self.heap.index_of(o) else { return };
        // SAFETY: `o` names a live cell; `&mut Heap` means nobody else looks at headers.
        let h = unsafe { &mut *self.heap.cell(at) };
        if h.has(HeaderBits::MARK) {
            return;
        }
        h.bits |= HeaderBits::MARK;
        if self.depth == STACK {
            h.bits |= HeaderBits::PENDING;
            self.pending_from = self.pending_from.min(at);
        } else {
            self.stack[self.depth] = at;
            self.depth += 1;
        }
    }

    fn drain(&mut self) {
        while self.depth > 0 {
            self.depth -= 1;
            let h: *const Header = self.heap.cell(self.stack[self.depth]);
            // SAFETY: marked cells are live, and no mutator runs during a collection.
            unsafe { trace::children(h, &mut |o| self.push(o)) };
        }
    }

    /// Scans what is pending.
    fn rescan(&mut self) {
        while self.pending_from < self.heap.granules {
            let mut at = core::mem::replace(&mut self.pending_from, usize::MAX);
            while at < self.heap.granules {
                // SAFETY: cell boundary; `&mut Heap` means nobody else looks at headers.
                let h = unsafe { &mut *self.heap.cell(at) };
                let next = at + h.granules as usize;
                if h.has(HeaderBits::PENDING) {
                    h.bits &= !HeaderBits::PENDING;
                    // SAFETY: as in `drain`.
                    unsafe { trace::children(h, &mut |o| self.push(o)) };
                    self.drain();
                }
                at = next;
            }
        }
    }

    /// All roots are marked: scans what is pending, so that from now on what is not marked is
    /// garbage. More may be marked afterwards.
    pub(crate) fn settle(&mut self) {
        self.rescan();
    }

    /// The heap, to read it.
    pub(crate) fn heap(&self) -> &Heap<'a> {
        self.heap
    }

    /// Was this object reached?
    pub(crate) fn reached(&self, o: Obj) -> bool {
        self.heap.is_marked(o)
    }

    /// Calls `f` with each weak reference that was reached and whose referent was not.
    pub(crate) fn each_broken(&self, f: impl FnMut(Ref<WeakRef>)) {
        self.heap.each_broken(f);
    }

    /// All roots are marked: scans what is pending, lets `weak` drop references to unmarked
    /// objects, and frees everything unmarked.
    pub(crate) fn finish(mut self, weak: impl FnOnce(&Heap)) {
        self.rescan();
        weak(self.heap);
        self.heap.sweep();
    }
}
