//! Memory lent for a while: what big integers and the compiler need for intermediate results.

use core::slice;

use super::Heap;
use crate::obj::{Raw, Ref};
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

    /// A zeroed block that belongs to the caller until it goes back with [`Heap::take_back`], or
    /// until the next collection.
    #[allow(clippy::mut_from_ref, reason = "every call gives a fresh block")]
    pub(crate) fn lend(&self, bytes: usize) -> Res<&mut [u8]> {
        let total = bytes.checked_add(size_of::<Raw>()).ok_or_else(|| self.full())?;
        let block = self.lend_cell(total)?.cast::<Raw>();
        // SAFETY: the block is fresh, zeroed, at least `bytes` long and known to nobody else; the
        // borrow of the heap keeps it from being collected.
        Ok(unsafe {
            let start = (&raw mut (*block.as_ptr()).data).cast::<u8>();
            slice::from_raw_parts_mut(start, bytes)
        })
    }

    /// Takes back a whole block from [`Heap::lend`]; the caller must keep no borrow of it.
    pub(crate) fn take_back(&self, block: &mut [u8]) {
        let start = block.as_mut_ptr().wrapping_sub(core::mem::offset_of!(Raw, data));
        if let Some(start) = core::ptr::NonNull::new(start.cast::<Raw>()) {
            self.free_raw(Ref::from_raw(start));
        }
    }
}
