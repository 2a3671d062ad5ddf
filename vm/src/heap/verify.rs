//! The heap verifier of the stress build: every cell is sound and refers only to sound cells.

use super::{Heap, trace};
use crate::obj::{Header, HeaderBits, Kind, Obj};

/// What the verifier found, and at which byte offset of the arena.
#[derive(Debug, PartialEq, Eq)]
pub enum HeapError {
    /// A cell of size 0 or one that reaches beyond the arena.
    Size(usize),
    /// A kind number that does not exist.
    Kind(usize),
    /// A mark left over outside a collection.
    Mark(usize),
    /// A value that refers to a free cell or into the middle of one (offset of the owner).
    Dangling(usize),
}

impl Heap<'_> {
    /// Walks the heap and checks sizes, kinds, marks and every reference. Linear in the heap
    /// times the cost of finding cell boundaries: meant for tests.
    pub fn verify(&self) -> Result<(), HeapError> {
        self.close_runs();
        let mut at = 0;
        while at < self.granules {
            let h: *const Header = self.cell(at);
            // SAFETY: a cell boundary as long as the sizes before it were right, which the
            // checks below establish cell by cell; the kind byte is read as a byte first.
            unsafe {
                let kind = *h.cast::<u8>();
                if kind as usize >= Kind::COUNT {
                    return Err(HeapError::Kind(at));
                }
                let g = (*h).granules as usize;
                if g == 0 || at + g > self.granules {
                    return Err(HeapError::Size(at));
                }
                if (*h).has(HeaderBits::MARK) {
                    return Err(HeapError::Mark(at));
                }
                let mut bad = false;
                trace::children(h, &mut |o| bad |= !self.sound(o));
                if bad {
                    return Err(HeapError::Dangling(at));
                }
                at += g;
            }
        }
        Ok(())
    }

    fn sound(&self, o: Obj) -> bool {
        let Some(at) = self.index_of(o) else { return true };
        // SAFETY: inside the arena; a wrong pointer reads some initialised byte.
        let kind = unsafe { *self.cell(at).cast::<u8>() };
        kind != Kind::Free as u8 && (kind as usize) < Kind::COUNT
    }
}
