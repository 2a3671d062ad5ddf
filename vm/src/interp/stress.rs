//! How often the stress build collects.
//!
//! A program of a PC may import modules of the library whose own code passes thousands of
//! safepoints, in each program the same ones, on a heap that grows meanwhile. Boards have no such
//! modules: there each safepoint counts in full.

use super::ops::names;
use crate::Vm;

/// Of the safepoints in the library's own code, which are in ROM, one in so many. Prime, so that
/// loops do not meet the same one each time.
const LIBRARY: u32 = 7;

/// Collections for each time that the whole heap is verified, which takes as long as one.
const VERIFY: u32 = 5;

impl Vm<'_> {
    /// What a safepoint does in the stress build: collects if it is one of the program or the
    /// prelude, or now and then one of the library, and looks whether the heap is sound.
    pub(super) fn collect_for_stress(&mut self) {
        let nth = if cfg!(feature = "host") { self.heap.stress.pass() } else { 0 };
        if !nth.is_multiple_of(LIBRARY) && self.is_in_library() {
            return;
        }
        self.collect();
        if !nth.is_multiple_of(VERIFY) {
            return;
        }
        if let Err(e) = self.heap.verify() {
            panic!("heap verifier: {e:?}");
        }
    }

    /// Does a module of the library in ROM run, and not the prelude?
    fn is_in_library(&self) -> bool {
        let s = self.machine.load();
        let is_prelude = names::globals(&s).obj() == self.roots.prelude.get();
        !is_prelude && !self.heap.owns(names::code(&s).obj())
    }
}
