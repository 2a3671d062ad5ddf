//! Addresses: numbers that stand for memory, for `uctypes` and `machine.mem8` and its like.
//!
//! A program gets an address by `uctypes.addressof`, does sums with it, and gives it back. It
//! never becomes a pointer again. Instead the VM remembers which objects' addresses it has handed
//! out, in a table that does not keep them alive, and an address is *found*: by looking which of
//! these objects has its memory there now. What is found is an owner and an offset, and access
//! goes through the owner like any other. So whatever number a program makes up, it reaches only
//! memory of objects that are alive and whose address it has been told; memory that was freed or
//! has moved is not found. Addresses outside the heap, such as those of a microcontroller's
//! registers, are the platform's (`Platform::peek` and `poke`).
//!
//! The numbers are the true ones, so that a board may give them to its DMA controller.

use core::cell::Cell;

use super::Buffer;
use crate::heap::Heap;
use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::big::Small;
use crate::types::{exception, int};
use crate::{Part, Vm};

/// The objects whose address a program has been told.
pub(crate) struct Addresses {
    /// `Slots`; UNDEF before the first address.
    table: Slot,
    len: Cell<usize>,
}

impl Addresses {
    pub fn new() -> Addresses {
        Addresses { table: Slot::new(Obj::UNDEF), len: Cell::new(0) }
    }

    /// The block of the table, which the collector marks without its contents.
    pub fn block(&self) -> Obj {
        self.table.get()
    }

    /// Forgets the objects that the collection in progress has not reached.
    pub fn drop_dead(&self, heap: &Heap) {
        let slots = self.slots(heap);
        let mut kept = 0;
        for slot in slots {
            if heap.is_marked(slot.get()) {
                slots[kept].set(slot.get());
                kept += 1;
            }
        }
        slots[kept..].iter().for_each(|slot| slot.set(Obj::UNDEF));
        self.len.set(kept);
    }

    fn slots<'h>(&self, heap: &'h Heap) -> &'h [Slot] {
        match self.table.get().cast::<Slots>() {
            Some(table) => &heap.slots(table)[..self.len.get()],
            None => &[],
        }
    }

    fn remember(&self, heap: &Heap, o: Obj) -> Res<()> {
        let old = self.slots(heap);
        if old.iter().any(|slot| slot.get() == o) {
            return Ok(());
        }
        let block = match self.table.get().cast::<Slots>() {
            Some(table) if heap.slots(table).len() > old.len() => table,
            _ => {
                let new = heap.alloc_slots((old.len() * 2).max(8))?;
                heap.slots(new).iter().zip(old).for_each(|(to, from)| to.set(from.get()));
                self.table.set(new.obj());
                new
            }
        };
        heap.slots(block)[old.len()].set(o);
        self.len.set(old.len() + 1);
        Ok(())
    }
}

/// Address of the first byte of `buffer`, which can be found from now on.
pub fn of(vm: &Vm, buffer: &Buffer) -> Res<u64> {
    let (owner, start) = match lender(vm, buffer.owner) {
        Some((owner, start)) => match int::view(vm, owner) {
            Some(address) => {
                let mut store = Small::from(0i64);
                let address = address.big(&mut store).wrapping_u64();
                return Ok(address.wrapping_add((start + buffer.start) as u64));
            }
            None => (owner, start + buffer.start),
        },
        None => (buffer.owner, buffer.start),
    };
    vm.addresses.remember(&vm.heap, owner)?;
    Ok(base(vm, owner) + start as u64)
}

/// Whose memory a bytearray made by `bytearray_at` shows, and from where on: an owner, or an
/// address as an int where there is no memory.
fn lender(vm: &Vm, o: Obj) -> Option<(Obj, usize)> {
    let view = vm[o.cast::<ByteArray>()?].data.get().cast::<MemoryView>()?;
    Some((vm[view].base.get(), vm[view].start as usize))
}

/// Address of the text of a `str`, which can be found from now on.
pub fn of_text(vm: &Vm, text: Ref<Str>) -> Res<u64> {
    vm.addresses.remember(&vm.heap, text.obj())?;
    Ok(base(vm, text.obj()))
}

/// Address of the object itself, by which [`object`] finds it; None if it has none (small ints,
/// True and so on).
pub fn of_object(vm: &Vm, o: Obj) -> Res<Option<u64>> {
    if !o.is_ptr() {
        return Ok(None);
    }
    vm.addresses.remember(&vm.heap, o)?;
    Ok(Some(o.ptr().addr() as u64))
}

/// The object whose own address this is.
pub fn object(vm: &Vm, address: u64) -> Option<Obj> {
    let all = vm.addresses.slots(&vm.heap).iter().map(Slot::get);
    all.into_iter().find(|o| o.ptr().addr() as u64 == address)
}

/// The owner that has memory at `address`, and where in its memory that is. The end of an owner's
/// memory counts as long as no other begins there.
pub fn find(vm: &Vm, address: u64) -> Option<(Obj, usize)> {
    let mut at_end = None;
    for o in vm.addresses.slots(&vm.heap).iter().map(Slot::get) {
        let Some(offset) = address.checked_sub(base(vm, o)) else { continue };
        let len = memory(vm, o).len() as u64;
        if offset < len || offset == 0 {
            return Some((o, offset as usize));
        }
        if offset == len {
            at_end = Some((o, offset as usize));
        }
    }
    at_end
}

/// Memory of an object in the table: of an owner or a `str`; empty for others.
pub fn memory<'v>(vm: &'v Vm, o: Obj) -> &'v [u8] {
    match o.cast::<Str>() {
        Some(text) => vm.heap.text(text),
        None => Buffer::of_owner(vm, o).map_or(&[], |b| b.bytes()),
    }
}

/// Where the memory of an owner begins; of one that has none, where it is itself.
pub(super) fn base(vm: &Vm, o: Obj) -> u64 {
    let bytes = memory(vm, o);
    let at = if bytes.is_empty() { o.ptr().addr() } else { bytes.as_ptr().addr() };
    at as u64
}

/// ValueError: nothing that a program may touch is at `address`.
#[cold]
pub fn nothing_there(vm: &Vm, address: u64) -> Trap {
    let mut digits = [0; 16];
    let text = hex(address, &mut digits);
    vm.raise(&exception::VALUE_ERROR, &[Part::T(t!("no memory at address 0x")), Part::S(text)])
}

/// `value` in hexadecimal digits, without leading zeros.
fn hex(value: u64, to: &mut [u8; 16]) -> &str {
    let digits = (64 - (value | 1).leading_zeros()).div_ceil(4) as usize;
    for (i, place) in to[..digits].iter_mut().enumerate() {
        *place = b"0123456789abcdef"[(value >> ((digits - 1 - i) * 4) & 15) as usize];
    }
    core::str::from_utf8(&to[..digits]).unwrap_or("?")
}

/// A `bytearray` of `len` bytes at `address` that shows, and writes, the memory there. Where
/// nothing is known to be, it has no bytes. Memory that never changes is copied.
pub fn bytearray_at(vm: &Vm, address: u64, len: usize) -> Res {
    let Some((owner, start)) = find(vm, address) else {
        return borrow(vm, vm.new_uint(address)?, 0, 0);
    };
    show(vm, owner, start, len)
}

/// A `bytearray` that shows `len` bytes of the memory of `owner` from `start` on, less where that
/// ends. It gets memory of its own when its length changes.
pub fn show(vm: &Vm, owner: Obj, start: usize, len: usize) -> Res {
    if Buffer::of_owner(vm, owner).is_none_or(|b| b.cells().is_none()) {
        let bytes = memory(vm, owner).get(start..).unwrap_or(&[]);
        return crate::types::bytearray::from_bytes(vm, &bytes[..len.min(bytes.len())]);
    }
    borrow(vm, owner, start, len)
}

fn borrow(vm: &Vm, owner: Obj, start: usize, len: usize) -> Res {
    let len = memory(vm, owner).len().saturating_sub(start).min(len);
    let view = MemoryView {
        header: Header::new(Kind::MemoryView),
        #[cfg(feature = "host")]
        shape: Slot::new(Obj::UNDEF),
        base: Slot::new(owner),
        start: start as u32,
        len: Cell::new(len as u32),
        step: 1,
        code: b'B',
        readonly: false,
    };
    let view = vm.heap.alloc(view)?;
    let array = ByteArray {
        header: Header::new(Kind::ByteArray),
        data: Slot::new(view.obj()),
        len: Cell::new(len as u32),
    };
    Ok(vm.heap.alloc(array)?.obj())
}
