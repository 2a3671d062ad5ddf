//! Growable vectors of plain data in blocks of the VM heap.
//!
//! The compiler owns its blocks exclusively (`&mut [u8]`), nothing in them is traced, and no
//! collection can happen while it works. Elements are stored little endian through [`Plain`], so
//! no element type needs a particular alignment.

use super::error::{Res, Stop};
use super::host::Host;
use core::marker::PhantomData;

/// A value with a fixed byte encoding.
pub(crate) trait Plain: Copy {
    /// Bytes per element.
    const SIZE: usize;
    /// Writes the value to `out`, which has `SIZE` bytes.
    fn put(self, out: &mut [u8]);
    /// Reads a value back from `SIZE` bytes.
    fn get(bytes: &[u8]) -> Self;
}

impl Plain for u8 {
    const SIZE: usize = 1;
    fn put(self, out: &mut [u8]) {
        out[0] = self;
    }
    fn get(bytes: &[u8]) -> u8 {
        bytes[0]
    }
}

impl Plain for u32 {
    const SIZE: usize = 4;
    fn put(self, out: &mut [u8]) {
        out.copy_from_slice(&self.to_le_bytes());
    }
    fn get(bytes: &[u8]) -> u32 {
        u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
    }
}

/// A growable vector of `T`.
pub(crate) struct Buf<'h, T> {
    host: Host<'h>,
    block: &'h mut [u8],
    len: usize,
    element: PhantomData<T>,
}

impl<'h, T: Plain> Buf<'h, T> {
    /// An empty vector; allocates nothing.
    pub fn new(host: Host<'h>) -> Self {
        Buf { host, block: &mut [], len: 0, element: PhantomData }
    }

    pub fn len(&self) -> usize {
        self.len
    }

    /// Element `i`, which must exist.
    pub fn get(&self, i: usize) -> T {
        debug_assert!(i < self.len);
        T::get(&self.block[i * T::SIZE..(i + 1) * T::SIZE])
    }

    /// Element `i`, which may have been cut off; nothing if the vector was never so long.
    #[cfg(feature = "host")]
    pub fn try_get(&self, i: usize) -> Option<T> {
        self.block.get(i * T::SIZE..(i + 1) * T::SIZE).map(T::get)
    }

    /// Replaces element `i`, which must exist.
    pub fn set(&mut self, i: usize, value: T) {
        debug_assert!(i < self.len);
        value.put(&mut self.block[i * T::SIZE..(i + 1) * T::SIZE]);
    }

    pub fn push(&mut self, value: T) -> Res {
        let at = self.len * T::SIZE;
        if at + T::SIZE > self.block.len() {
            self.grow(T::SIZE)?;
        }
        value.put(&mut self.block[at..at + T::SIZE]);
        self.len += 1;
        Ok(())
    }

    /// Drops the elements from `len` on.
    pub fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    /// Makes room for `more` bytes beyond the present elements.
    fn grow(&mut self, more: usize) -> Res {
        let used = self.len * T::SIZE;
        let wanted = (used + more).max(self.block.len() * 2).max(4 * T::SIZE).max(32);
        // A tight heap may still have the little that is needed now.
        let fresh = match self.host.alloc(wanted) {
            Ok(block) => block,
            Err(Stop) => self.host.alloc(used + more)?,
        };
        fresh[..used].copy_from_slice(&self.block[..used]);
        let old = core::mem::replace(&mut self.block, fresh);
        self.release(old);
        Ok(())
    }

    fn release(&self, block: &'h mut [u8]) {
        if !block.is_empty() {
            self.host.free(block);
        }
    }
}

impl<'h> Buf<'h, u8> {
    pub fn extend(&mut self, bytes: &[u8]) -> Res {
        if self.len + bytes.len() > self.block.len() {
            self.grow(bytes.len())?;
        }
        self.block[self.len..self.len + bytes.len()].copy_from_slice(bytes);
        self.len += bytes.len();
        Ok(())
    }

    /// Appends a copy of a range of the vector itself.
    pub fn extend_within(&mut self, start: usize, len: usize) -> Res {
        if self.len + len > self.block.len() {
            self.grow(len)?;
        }
        self.block.copy_within(start..start + len, self.len);
        self.len += len;
        Ok(())
    }

    pub fn bytes(&self) -> &[u8] {
        &self.block[..self.len]
    }
}

impl<T> Drop for Buf<'_, T> {
    fn drop(&mut self) {
        let block = core::mem::take(&mut self.block);
        if !block.is_empty() {
            self.host.free(block);
        }
    }
}
