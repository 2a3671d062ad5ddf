//! Switches of the hostile test builds.
//!
//! Each of them makes a class of bugs certain instead of rare: a reference kept over a
//! safepoint reads poison, a native with an effect before its last allocation shows it twice.

use core::cell::Cell;

/// Failure injection and heap checking; all off by default.
pub struct Stress {
    /// Collect at every safepoint and verify; see `interp::stress` for what is spared.
    pub every_safepoint: Cell<bool>,
    /// Safepoints passed since that is on.
    safepoints: Cell<u32>,
    /// Fill freed cells with 0xA5.
    pub poison: Cell<bool>,
    /// Number of allocations so far.
    pub count: Cell<u64>,
    /// This allocation (counting from 1) fails once, as if the heap were full; 0 = none.
    pub fail_at: Cell<u64>,
}

impl Stress {
    pub(super) fn new() -> Stress {
        Stress {
            every_safepoint: Cell::new(false),
            safepoints: Cell::new(0),
            poison: Cell::new(false),
            count: Cell::new(0),
            fail_at: Cell::new(0),
        }
    }

    /// Counts one safepoint: its number, from 1.
    pub(crate) fn pass(&self) -> u32 {
        let nth = self.safepoints.get().wrapping_add(1);
        self.safepoints.set(nth);
        nth
    }

    /// Counts one allocation and tells whether it has to fail.
    #[inline(always)]
    pub(super) fn fails(&self) -> bool {
        let n = self.count.get() + 1;
        self.count.set(n);
        n == self.fail_at.get()
    }
}
