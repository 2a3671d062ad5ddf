//! Pixels in a buffer.
//!
//! A [`Canvas`] is what a `FrameBuffer` draws on: memory, a format, a size. It checks every
//! access against the memory, which may have become smaller since the canvas was made.

use core::cell::Cell;
use vm::buffer::Buffer;

/// How pixels lie in memory; the numbers are MicroPython's.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// Eight pixels one below the other in a byte, the topmost lowest.
    MonoVlsb = 0,
    /// Sixteen bits, little-endian.
    Rgb565 = 1,
    Gs4 = 2,
    /// Eight pixels side by side, the leftmost highest.
    MonoHlsb = 3,
    /// The same, the leftmost lowest.
    MonoHmsb = 4,
    Gs2 = 5,
    Gs8 = 6,
}

impl Format {
    const ALL: [Format; 7] = [
        Format::MonoVlsb,
        Format::Rgb565,
        Format::Gs4,
        Format::MonoHlsb,
        Format::MonoHmsb,
        Format::Gs2,
        Format::Gs8,
    ];

    pub fn from_number(n: i32) -> Option<Format> {
        Format::ALL.get(usize::try_from(n).ok()?).copied()
    }

    /// Bits of a pixel.
    fn depth(self) -> usize {
        match self {
            Format::MonoVlsb | Format::MonoHlsb | Format::MonoHmsb => 1,
            Format::Gs2 => 2,
            Format::Gs4 => 4,
            Format::Gs8 => 8,
            Format::Rgb565 => 16,
        }
    }

    /// A width or stride that fills whole bytes.
    pub fn whole(self, width: usize) -> usize {
        match self {
            Format::MonoVlsb => width,
            _ => width.next_multiple_of((8 / self.depth()).max(1)),
        }
    }

    /// Bytes that a canvas needs.
    pub fn bytes(self, width: usize, height: usize, stride: usize) -> usize {
        let (rows, depth) = match self {
            Format::MonoVlsb => (height.div_ceil(8), 8),
            _ => (height, self.depth()),
        };
        ((rows - 1) * self.whole(stride) + self.whole(width)) * depth / 8
    }
}

/// See the module documentation.
#[derive(Clone, Copy)]
pub(super) struct Canvas<'m> {
    pub buffer: Buffer<'m>,
    pub format: Format,
    pub width: i64,
    pub height: i64,
    /// Pixels from one row to the next, whole bytes.
    pub stride: usize,
}

impl<'m> Canvas<'m> {
    /// Byte and bits of a pixel inside: index, shift, mask.
    fn locate(&self, x: usize, y: usize) -> (usize, usize, u32) {
        let pixel = x + y * self.stride;
        match self.format {
            Format::MonoVlsb => ((y >> 3) * self.stride + x, y & 7, 1),
            Format::MonoHlsb => (pixel >> 3, 7 - (x & 7), 1),
            Format::MonoHmsb => (pixel >> 3, x & 7, 1),
            Format::Gs2 => (pixel >> 2, (x & 3) * 2, 3),
            Format::Gs4 => (pixel >> 1, if x & 1 == 0 { 4 } else { 0 }, 15),
            Format::Gs8 => (pixel, 0, 0xff),
            Format::Rgb565 => (pixel * 2, 0, 0xffff),
        }
    }

    fn is_inside(&self, x: i64, y: i64) -> bool {
        (0..self.width).contains(&x) && (0..self.height).contains(&y)
    }

    /// The colour of a pixel; None outside.
    pub fn get(&self, x: i64, y: i64) -> Option<u32> {
        if !self.is_inside(x, y) {
            return None;
        }
        let (at, shift, mask) = self.locate(x as usize, y as usize);
        Some((self.buffer.load(at, 1 + u8::from(mask > 0xff)) >> shift) as u32 & mask)
    }

    /// Sets a pixel; nothing outside.
    pub fn set(&self, x: i64, y: i64, colour: u32) {
        let Some(cells) = self.buffer.cells() else { return };
        if self.is_inside(x, y) {
            self.put(cells, x as usize, y as usize, colour);
        }
    }

    fn put(&self, cells: &[Cell<u8>], x: usize, y: usize, colour: u32) {
        let (at, shift, mask) = self.locate(x, y);
        let bits = if mask == 1 { u32::from(colour != 0) } else { colour & mask };
        let Some(cell) = cells.get(at) else { return };
        cell.set((u32::from(cell.get()) & !(mask << shift) | bits << shift) as u8);
        if mask > 0xff
            && let Some(high) = cells.get(at + 1)
        {
            high.set((bits >> 8) as u8);
        }
    }

    /// Fills the part of a rectangle that is inside.
    pub fn fill(&self, x: i64, y: i64, width: i64, height: i64, colour: u32) {
        let Some(cells) = self.buffer.cells() else { return };
        let columns = x.max(0)..(x + width).min(self.width);
        for y in y.max(0)..(y + height).min(self.height) {
            for x in columns.clone() {
                self.put(cells, x as usize, y as usize, colour);
            }
        }
    }
}
