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
        let spares = cfg!(feature = "host");
        let nth = self.heap.stress.safepoints.get().wrapping_add(1);
        self.heap.stress.safepoints.set(nth);
        if spares && nth % LIBRARY != 0 && self.is_in_library() {
            return;
        }
        self.collect();
        if spares && nth % VERIFY != 0 {
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
