//! Memory lent for the length of one call: what big integers need for intermediate results.

use core::slice;

use super::Heap;
use crate::trap::Res;

/// What is lent from the host's stack instead of the heap: room for 512-bit integers.
const STACK_LIMBS: usize = 34;
const STACK_BYTES: usize = 160;

impl Heap<'_> {
    /// Calls `f` with zeroed limbs and bytes, and takes them back. Small amounts never fail.
    pub fn with_scratch(
        &self,
        limbs: usize,
        bytes: usize,
        f: &mut dyn FnMut(&mut [u32], &mut [u8]) -> Res,
    ) -> Res {
        if limbs <= STACK_LIMBS && bytes <= STACK_BYTES {
            return f(&mut [0; STACK_LIMBS][..limbs], &mut [0; STACK_BYTES][..bytes]);
        }
        let size = limbs.checked_mul(size_of::<u32>()).and_then(|size| size.checked_add(bytes));
        let block = self.alloc_raw(size.ok_or_else(|| self.full())?)?;
        // SAFETY: the block is fresh, zeroed, 8-aligned, at least `size` bytes long and known to
        // nobody else; the two slices do not overlap and die before it is freed.
        let result = unsafe {
            let start = (&raw mut (*block.as_ptr()).data).cast::<u8>();
            let (limb_part, byte_part) = (start.cast::<u32>(), start.add(limbs * size_of::<u32>()));
            f(
                slice::from_raw_parts_mut(limb_part, limbs),
                slice::from_raw_parts_mut(byte_part, bytes),
            )
        };
        self.free_raw(block);
        result
    }
}
