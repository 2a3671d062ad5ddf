//! What is free: a list for each class of sizes, and two runs that are cut from their ends.
//!
//! ```text
//! class 0..=31    exactly class + 1 granules
//! class 32..      sizes from 33 granules: four classes per power of two
//! ```

use core::cell::Cell;
use core::ptr;

use crate::obj::Header;

/// Cells of up to so many granules have a list for each size.
pub(super) const EXACT: usize = 32;
const CLASSES: usize = EXACT + 4 * 27;
const MAP_WORDS: usize = CLASSES.div_ceil(32);
/// Free cell: header, then the next free cell of its list.
#[repr(C)]
pub(super) struct FreeCell {
    pub header: Header,
    pub next: *mut FreeCell,
}

pub(super) struct FreeLists {
    pub heads: [Cell<*mut FreeCell>; CLASSES],
    /// Bit c is set where list c is not empty.
    pub map: [Cell<u32>; MAP_WORDS],
    /// What is being carved.
    pub region: Run,
    /// The largest free run of a small heap or of a PC's, which is cut when nothing else is large
    /// enough.
    pub reserve: Run,
}

/// Free granules without a header.
pub(super) struct Run {
    pub at: Cell<usize>,
    pub end: Cell<usize>,
}

impl Run {
    const fn new() -> Run {
        Run { at: Cell::new(0), end: Cell::new(0) }
    }

    pub fn set(&self, (at, end): (usize, usize)) {
        self.at.set(at);
        self.end.set(end);
    }

    /// What is in it; it is empty then.
    pub fn take(&self) -> (usize, usize) {
        (self.at.replace(0), self.end.replace(0))
    }

    pub fn len(&self) -> usize {
        self.end.get() - self.at.get()
    }

    /// Cuts `g` granules off its start.
    #[inline]
    pub fn first(&self, g: usize) -> Option<usize> {
        let at = self.at.get();
        (self.len() >= g).then(|| {
            self.at.set(at + g);
            at
        })
    }

    /// Cuts `g` granules off its end.
    pub fn last(&self, g: usize) -> Option<usize> {
        (self.len() >= g).then(|| {
            self.end.set(self.end.get() - g);
            self.end.get()
        })
    }

    /// Takes granules `at … at + g` back if they are next to it.
    pub fn rejoin(&self, at: usize, g: usize) -> bool {
        if at + g == self.at.get() {
            self.at.set(at);
        } else if at == self.end.get() {
            self.end.set(at + g);
        } else {
            return false;
        }
        true
    }
}

impl FreeLists {
    pub fn new() -> FreeLists {
        FreeLists {
            heads: [const { Cell::new(ptr::null_mut()) }; CLASSES],
            map: [const { Cell::new(0) }; MAP_WORDS],
            region: Run::new(),
            reserve: Run::new(),
        }
    }

    pub fn clear(&self) {
        self.heads.iter().for_each(|h| h.set(ptr::null_mut()));
        self.map.iter().for_each(|m| m.set(0));
        self.region.take();
        self.reserve.take();
    }

    /// First non-empty list at or above class `c`.
    pub fn first_from(&self, c: usize) -> Option<usize> {
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
pub(super) fn class_of(g: usize) -> usize {
    if g <= EXACT {
        return g - 1;
    }
    let log = g.ilog2() as usize;
    EXACT + (log - 5) * 4 + ((g >> (log - 2)) & 3)
}

/// Smallest class all of whose cells have at least `g` granules.
pub(super) fn class_at_least(g: usize) -> usize {
    if g <= EXACT {
        return g - 1;
    }
    let log = g.ilog2() as usize;
    class_of(g + (1 << (log - 2)) - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heap::alloc::MAX_GRANULES;

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
