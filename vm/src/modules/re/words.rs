//! A growing array of 32-bit words in a block of the heap, for a program that is being made.

use crate::Vm;
use crate::obj::{Raw, Ref};
use crate::trap::Res;

/// The array.
pub struct Words<'p, 'v> {
    vm: &'p Vm<'v>,
    block: Ref<Raw>,
    len: usize,
}

impl<'p, 'v> Words<'p, 'v> {
    /// An empty array with room for `capacity` words.
    pub fn new(vm: &'p Vm<'v>, capacity: usize) -> Res<Words<'p, 'v>> {
        Ok(Words { vm, block: vm.heap.alloc_raw(capacity.max(1) * 4)?, len: 0 })
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn get(&self, at: usize) -> u32 {
        self.vm.heap.raw_u32(self.block)[at].get()
    }

    pub fn set(&mut self, at: usize, word: u32) {
        self.vm.heap.raw_u32(self.block)[at].set(word);
    }

    /// Makes room for `more` words.
    fn reserve(&mut self, more: usize) -> Res<()> {
        let heap = &self.vm.heap;
        let (need, have) = (self.len + more, heap.raw_u32(self.block).len());
        if need <= have || heap.extend_block(self.block, need.max(have * 2) * 4) {
            return Ok(());
        }
        let block = heap.alloc_raw(need.max(have * 2) * 4)?;
        let (to, from) = (heap.raw_u32(block), heap.raw_u32(self.block));
        to.iter().zip(&from[..self.len]).for_each(|(t, f)| t.set(f.get()));
        heap.free_raw(self.block);
        self.block = block;
        Ok(())
    }

    pub fn push(&mut self, word: u32) -> Res<()> {
        self.insert(self.len, word)
    }

    /// Puts a word before the one at `at`.
    pub fn insert(&mut self, at: usize, word: u32) -> Res<()> {
        self.reserve(1)?;
        let cells = self.vm.heap.raw_u32(self.block);
        (at..self.len).rev().for_each(|i| cells[i + 1].set(cells[i].get()));
        cells[at].set(word);
        self.len += 1;
        Ok(())
    }

    /// Appends a copy of `len` words from `from` on.
    pub fn repeat(&mut self, from: usize, len: usize) -> Res<()> {
        self.reserve(len)?;
        let cells = self.vm.heap.raw_u32(self.block);
        (0..len).for_each(|i| cells[self.len + i].set(cells[from + i].get()));
        self.len += len;
        Ok(())
    }

    pub fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    /// A block with exactly these words; the array's own goes back.
    pub fn finish(self) -> Res<Ref<Raw>> {
        let heap = &self.vm.heap;
        let made = heap.alloc_raw(self.len * 4)?;
        let from = &heap.raw_u32(self.block)[..self.len];
        heap.raw_u32(made).iter().zip(from).for_each(|(t, f)| t.set(f.get()));
        heap.free_raw(self.block);
        Ok(made)
    }

    /// Gives the block back.
    pub fn discard(self) {
        self.vm.heap.free_raw(self.block);
    }
}
