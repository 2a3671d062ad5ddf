//! Sweeping: one walk that clears marks, merges free neighbours and rebuilds the free lists.

use super::Heap;
use crate::obj::{HeaderBits, Kind};

impl Heap<'_> {
    pub(super) fn sweep(&mut self) {
        self.clear_free();
        self.marks.clear();
        let (mut at, mut free_from, mut live) = (0, None::<usize>, 0);
        let mut largest = (0, 0);
        while at < self.granules {
            // SAFETY: cell boundary; `&mut self` means nobody looks at headers.
            let h = unsafe { &mut *self.cell(at) };
            let g = h.granules as usize;
            if h.has(HeaderBits::MARK) {
                h.bits &= !HeaderBits::MARK;
                live += g;
                if let Some(from) = free_from.take() {
                    self.reclaim(from, at, &mut largest);
                }
            } else {
                if h.kind != Kind::Free {
                    self.poison(at, g);
                }
                free_from.get_or_insert(at);
            }
            at += g;
        }
        if let Some(from) = free_from {
            self.reclaim(from, at, &mut largest);
        }
        let (from, to) = largest;
        self.set_largest(from, to);
        self.eager.set(false);
        let (allocated, ..) = self.usage();
        self.allocated.set(allocated);
        self.live.set(live * crate::obj::GRANULE);
        self.since_gc.set(0);
        self.reset_threshold();
    }

    /// Granules `from … to` are free: the largest run is kept, the others go on lists.
    fn reclaim(&mut self, from: usize, to: usize, largest: &mut (usize, usize)) {
        let (a, b) = *largest;
        if to - from > b - a {
            *largest = (from, to);
            if b > a {
                self.push_free(a, b - a);
            }
        } else {
            self.push_free(from, to - from);
        }
    }
}
