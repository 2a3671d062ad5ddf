//! Canonical Huffman codes, decoded bit by bit.
//!
//! A table is 16 counts (codes of each length) and the symbols in the order of their codes, all
//! of 16 bits. That is slower than looking up several bits at once, and a table for 288 symbols
//! takes 608 bytes instead of several kilobytes.

use core::cell::Cell;

/// Bits of the longest code.
pub const MAX_BITS: usize = 15;

/// Bytes of a table with this many symbols.
pub const fn size(symbols: usize) -> usize {
    2 * (MAX_BITS + 1 + symbols)
}

/// A table in the bytes of an object.
#[derive(Clone, Copy)]
pub struct Table<'t>(pub &'t [Cell<u8>]);

/// What the bits at hand are.
pub enum Decoded {
    /// A symbol, and the number of its bits.
    Symbol(usize, usize),
    /// The beginning of one.
    Partial,
    /// No symbol.
    Wrong,
}

impl Table<'_> {
    fn get(&self, i: usize) -> u16 {
        u16::from_ne_bytes([self.0[2 * i].get(), self.0[2 * i + 1].get()])
    }

    fn set(&self, i: usize, value: u16) {
        crate::store(&self.0[2 * i..][..2], &value.to_ne_bytes());
    }

    /// Fills the table from the lengths of the codes of all symbols (0: not used). False if no
    /// code has these lengths: there are too many short ones.
    pub fn build(&self, lengths: &[Cell<u8>]) -> bool {
        (0..=MAX_BITS).for_each(|bits| self.set(bits, 0));
        for length in lengths {
            let bits = usize::from(length.get());
            self.set(bits, self.get(bits) + 1);
        }
        let mut offsets = [0u16; MAX_BITS + 2];
        let mut left = 1i32;
        for bits in 1..=MAX_BITS {
            left = (left << 1) - i32::from(self.get(bits));
            if left < 0 {
                return false;
            }
            offsets[bits + 1] = offsets[bits] + self.get(bits);
        }
        for (symbol, length) in lengths.iter().enumerate().filter(|(_, length)| length.get() != 0) {
            let place = &mut offsets[usize::from(length.get())];
            self.set(MAX_BITS + 1 + usize::from(*place), symbol as u16);
            *place += 1;
        }
        true
    }

    /// Decodes the first symbol in `count` bits, the first of which is the lowest.
    pub fn decode(&self, bits: u64, count: usize) -> Decoded {
        let (mut code, mut first, mut index) = (0usize, 0usize, 0usize);
        for length in 1..=MAX_BITS {
            if length > count {
                return Decoded::Partial;
            }
            code = code << 1 | (bits >> (length - 1) & 1) as usize;
            let codes = usize::from(self.get(length));
            if code < first + codes {
                return Decoded::Symbol(
                    self.get(MAX_BITS + 1 + index + code - first).into(),
                    length,
                );
            }
            index += codes;
            first = (first + codes) << 1;
        }
        Decoded::Wrong
    }
}
