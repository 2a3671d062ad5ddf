//! Buffers: the memory of objects that consist of numbers, seen as bytes or as items.
//!
//! [`Buffer::of`] is the one function that says what memory an object offers: to `memoryview`,
//! `struct`, `framebuf`, streams and whoever else reads or fills memory. The memory belongs to a
//! `bytes`, `bytearray` or `array`, the *owner*; views and types outside the core hand out parts
//! of one (`TypeSlots::buffer`), so a buffer never leads to another buffer, however they were
//! made from one another.
//!
//! What it does not know: what a program calls its errors. Item types are in `item`, numeric
//! addresses in `address`, growing in `room`.

#![allow(unsafe_code)]

pub mod address;
pub mod item;
pub mod place;
pub mod room;

pub use item::{Form, Item};
pub use place::Place;

use core::cell::Cell;

use crate::Vm;
use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::exception as exc;
use crate::types::{bytes, slots_of};

/// Bytes of an owner.
#[derive(Clone, Copy)]
pub enum Memory<'m> {
    /// Nobody may change them.
    Fixed(&'m [u8]),
    /// To be read and written.
    Cells(&'m [Cell<u8>]),
}

/// Contiguous memory that an object offers.
#[derive(Clone, Copy)]
pub struct Buffer<'m> {
    /// The `bytes`, `bytearray` or `array` that the memory belongs to.
    pub owner: Obj,
    /// Where in the owner's memory the buffer begins, in bytes.
    pub start: usize,
    /// The memory of the buffer.
    memory: Memory<'m>,
    /// What stands in it.
    pub item: Item,
    /// May a program write through this object?
    pub writable: bool,
}

impl<'m> Buffer<'m> {
    /// The buffer of `o`, or None: if it has none, and for a `memoryview` whose items do not
    /// stand side by side.
    pub fn of(vm: &'m Vm, o: Obj) -> Option<Buffer<'m>> {
        let owner = vm.unwrap_native(o);
        let item = Item::BYTE;
        let cells = |cells, item| {
            let memory = Memory::Cells(cells);
            Some(Buffer { owner, start: 0, memory, item, writable: true })
        };
        match owner.kind()? {
            Kind::Bytes => {
                let memory = Memory::Fixed(vm.heap.bytes(owner.cast_unchecked()));
                Some(Buffer { owner, start: 0, memory, item, writable: false })
            }
            Kind::ByteArray => cells(vm.heap.byte_array(owner.cast_unchecked()), item),
            Kind::Array => {
                let array: Ref<Array> = owner.cast_unchecked();
                cells(vm.heap.array(array), Item::native(vm[array].code)?)
            }
            Kind::MemoryView => {
                let view = &vm[owner.cast_unchecked::<MemoryView>()];
                let item = Item::native(view.code)?;
                if view.step != i32::from(item.size) {
                    return None;
                }
                let start = view.start as usize;
                let len = view.len.get() as usize * usize::from(item.size);
                let base = Buffer::of_owner(vm, view.base.get())?;
                let whole = base.len().saturating_sub(start).min(len);
                let whole = whole - whole % usize::from(item.size);
                let part = base.part(start, whole, item);
                Some(Buffer { writable: part.writable && !view.readonly, ..part })
            }
            Kind::Ext => slots_of(vm, owner).slots.buffer?(vm, owner),
            _ => None,
        }
    }

    /// The memory of an owner.
    pub fn of_owner(vm: &'m Vm, owner: Obj) -> Option<Buffer<'m>> {
        match owner.kind()? {
            Kind::Bytes | Kind::ByteArray | Kind::Array => Buffer::of(vm, owner),
            _ => None,
        }
    }

    /// The buffer of an argument to be read. Raises TypeError, or BufferError for a view whose
    /// items do not stand side by side.
    pub fn want(vm: &'m Vm, o: Obj) -> Res<Buffer<'m>> {
        Buffer::of(vm, o).ok_or_else(|| not_a_buffer(vm, o))
    }

    /// The buffer of an argument to be written.
    pub fn want_writable(vm: &'m Vm, o: Obj) -> Res<Buffer<'m>> {
        let buffer = Buffer::want(vm, o)?;
        if buffer.writable {
            return Ok(buffer);
        }
        Err(vm.type_error_about(t!("a read-write bytes-like object is required, not '{}'"), o))
    }

    /// The bytes of an argument to be written.
    pub fn want_cells(vm: &'m Vm, o: Obj) -> Res<&'m [Cell<u8>]> {
        Ok(Buffer::want_writable(vm, o)?.cells().unwrap_or(&[]))
    }

    /// Length in bytes.
    #[allow(clippy::len_without_is_empty, reason = "nobody asks")]
    pub fn len(&self) -> usize {
        match self.memory {
            Memory::Fixed(bytes) => bytes.len(),
            Memory::Cells(cells) => cells.len(),
        }
    }

    /// Whole items in it.
    pub fn count(&self) -> usize {
        self.len() / usize::from(self.item.size)
    }

    /// Byte `at`; 0 beyond the end.
    #[inline]
    pub fn get(&self, at: usize) -> u8 {
        match self.memory {
            Memory::Fixed(bytes) => bytes.get(at).copied().unwrap_or(0),
            Memory::Cells(cells) => cells.get(at).map_or(0, Cell::get),
        }
    }

    /// `size` bytes from `at` on, the first as the lowest.
    #[inline]
    pub fn load(&self, at: usize, size: u8) -> u64 {
        (0..usize::from(size)).rev().fold(0, |bits, i| bits << 8 | u64::from(self.get(at + i)))
    }

    /// Item `index`.
    pub fn item(&self, vm: &Vm, index: usize) -> Res {
        let size = self.item.size;
        self.item.decode(vm, self.load(index * usize::from(size), size))
    }

    /// The bytes to be written, if that is allowed.
    pub fn cells(&self) -> Option<&'m [Cell<u8>]> {
        match self.memory {
            Memory::Cells(cells) if self.writable => Some(cells),
            _ => None,
        }
    }

    /// The bytes to be read. The slice is for natives that write to no buffer while they use it;
    /// others read byte by byte ([`Buffer::get`]).
    #[inline]
    pub fn bytes(&self) -> &'m [u8] {
        match self.memory {
            Memory::Fixed(bytes) => bytes,
            // SAFETY: `Cell<u8>` has the layout of `u8`. A native that takes the slice writes to
            // no buffer meanwhile, and no other code runs.
            Memory::Cells(cells) => unsafe {
                core::slice::from_raw_parts(cells.as_ptr().cast(), cells.len())
            },
        }
    }

    /// `len` bytes of this buffer from `start` on as items of another type; less where the buffer
    /// ends.
    pub fn part(&self, start: usize, len: usize, item: Item) -> Buffer<'m> {
        let start = start.min(self.len());
        let end = start.saturating_add(len).min(self.len());
        let memory = match self.memory {
            Memory::Fixed(bytes) => Memory::Fixed(&bytes[start..end]),
            Memory::Cells(cells) => Memory::Cells(&cells[start..end]),
        };
        Buffer { start: self.start + start, memory, item, ..*self }
    }
}

/// Writes the low `size` bytes of `bits` from `at` on, the lowest first; nothing beyond the end.
pub fn store(cells: &[Cell<u8>], at: usize, size: u8, bits: u64) {
    let places = cells.iter().skip(at).take(usize::from(size));
    places.enumerate().for_each(|(i, cell)| cell.set((bits >> (i * 8)) as u8));
}

#[cold]
fn not_a_buffer(vm: &Vm, o: Obj) -> Trap {
    if vm.as_a::<MemoryView>(o).is_some() {
        let message = t!("memoryview: underlying buffer is not contiguous");
        return vm.raise(&exc::BUFFER_ERROR, &[crate::Part::T(message)]);
    }
    bytes::not_bytes_like(vm, o)
}
