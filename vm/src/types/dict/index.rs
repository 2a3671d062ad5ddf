//! The untraced block of a large table: hashes and index; see `table.rs`.

use core::cell::Cell;

use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

/// Fewest cells of an index.
const MIN_INDEX: usize = 16;

/// The untraced block of a table.
pub struct Index<'v> {
    pub hashes: &'v [Cell<u32>],
    cells: Cells<'v>,
    /// Number of cells as a power of two.
    bits: u32,
}

enum Cells<'v> {
    U8(&'v [Cell<u8>]),
    U16(&'v [Cell<u16>]),
    U32(&'v [Cell<u32>]),
}

/// Bytes per index cell of a table with room for `capacity` entries.
fn cell_size(capacity: usize) -> usize {
    match capacity {
        0..=0xfe => 1,
        0xff..=0xfffe => 2,
        _ => 4,
    }
}

/// Cells in the index of a table with room for `capacity` entries: a quarter stays empty.
fn index_len(capacity: usize) -> usize {
    (capacity * 4).div_ceil(3).next_power_of_two().max(MIN_INDEX)
}

impl<'v> Index<'v> {
    pub fn of(vm: &'v Vm, block: Ref<Raw>, capacity: usize) -> Index<'v> {
        let words = vm.heap.raw_u32(block);
        let cells = match cell_size(capacity) {
            1 => Cells::U8(&vm.heap.raw(block)[(capacity + 1) * 4..]),
            2 => Cells::U16(&vm.heap.raw_u16(block)[(capacity + 1) * 2..]),
            _ => Cells::U32(&words[capacity + 1..]),
        };
        Index { hashes: &words[1..=capacity], cells, bits: words[0].get() }
    }

    pub fn mask(&self) -> usize {
        (1 << self.bits) - 1
    }

    /// Where the search for a hash begins. The multiplication scatters ints in a row, which would
    /// otherwise fill the index without gaps and make failing searches long.
    pub fn home(&self, hash: u32) -> usize {
        (hash.wrapping_mul(0x9e37_79b1) >> (32 - self.bits)) as usize
    }

    /// Entry number + 1, or 0.
    pub fn get(&self, i: usize) -> usize {
        match self.cells {
            Cells::U8(c) => c[i].get() as usize,
            Cells::U16(c) => c[i].get() as usize,
            Cells::U32(c) => c[i].get() as usize,
        }
    }

    fn set(&self, i: usize, v: usize) {
        match self.cells {
            Cells::U8(c) => c[i].set(v as u8),
            Cells::U16(c) => c[i].set(v as u16),
            Cells::U32(c) => c[i].set(v as u32),
        }
    }

    /// Forgets all entries.
    pub fn clear(&self) {
        (0..=self.mask()).for_each(|i| self.set(i, 0));
    }

    /// Adds entry `e`, which is not there yet.
    pub fn add(&self, e: usize, hash: u32) {
        self.hashes[e].set(hash);
        let mut i = self.home(hash);
        while self.get(i) != 0 {
            i = (i + 1) & self.mask();
        }
        self.set(i, e + 1);
    }

    /// Takes entry `e` out and closes the gap in its run.
    pub fn remove(&self, e: usize) {
        let mask = self.mask();
        let mut gap = self.home(self.hashes[e].get());
        while self.get(gap) != e + 1 {
            gap = (gap + 1) & mask;
        }
        let mut i = gap;
        loop {
            i = (i + 1) & mask;
            let v = self.get(i);
            if v == 0 {
                break;
            }
            let home = self.home(self.hashes[v - 1].get());
            if i.wrapping_sub(home) & mask >= i.wrapping_sub(gap) & mask {
                self.set(gap, v);
                gap = i;
            }
        }
        self.set(gap, 0);
    }
}

/// New block for a table with room for `capacity` entries.
pub fn alloc(vm: &Vm, capacity: usize) -> Res<Ref<Raw>> {
    let len = index_len(capacity);
    let block = vm.heap.alloc_raw((capacity + 1) * 4 + len * cell_size(capacity))?;
    vm.heap.raw_u32(block)[0].set(len.ilog2());
    Ok(block)
}
