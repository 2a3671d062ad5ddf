//! `micropython.RingIO`: a queue of bytes with the methods of a stream, which never waits.
//!
//! An [`Ext`] of three values: the `bytearray` with the bytes, and as small ints where to read
//! and where to write next. One byte of the array stays unused, so that a full queue is not
//! mistaken for an empty one.

use core::cell::Cell;

use crate::Vm;
use crate::buffer::Buffer;
use crate::obj::*;
use crate::platform::events;
use crate::trap::{Res, Trap};
use crate::types::str::View;
use crate::types::{Type, TypeSlots, bytearray, bytes};

/// The type `micropython.RingIO`.
pub static TYPE: Type = Type::new(n!(RingIO), Kind::Ext, &SLOTS, METHODS);

const SLOTS: TypeSlots =
    TypeSlots { new: Some(&NEW), repr: Some(repr), poll: Some(poll), ..TypeSlots::NONE };

static NEW: Native = Native::new(n!(RingIO), 1, 1, new);

crate::natives! {
    METHODS:
    any(1) = any;
    close(1) = close;
    read(1..2) = read;
    readinto(2..3) = readinto;
    readline(1..2) = readline;
    write(2) = write;
}

/// Largest array, as in MicroPython.
const MAX: usize = 0xffff;

/// `RingIO(size)`, `RingIO(bytearray)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let array = match vm.as_a::<ByteArray>(args[0]) {
        Some(array) => array,
        None => {
            let size = usize::try_from(vm.want_int(args[0])?).unwrap_or(0);
            if !(1..MAX).contains(&size) {
                return Err(bad_size(vm));
            }
            bytearray::zeroed(vm, size + 1)?
        }
    };
    if !(2..=MAX).contains(&vm.heap.byte_array(array).len()) {
        return Err(bad_size(vm));
    }
    let ring = vm.new_ext(&TYPE, 3, 0)?;
    let slots = vm.heap.ext_slots(ring);
    slots[0].set(array.obj());
    slots[1].set(Obj::small(0));
    slots[2].set(Obj::small(0));
    Ok(ring.obj())
}

#[cold]
fn bad_size(vm: &Vm) -> Trap {
    vm.value_error(t!("RingIO needs 2 to 65535 bytes"))
}

fn repr(_: &Vm, _: Obj, p: &mut crate::printer::Printer) -> Res<()> {
    p.str("<RingIO>")
}

/// A queue taken apart.
struct Ring<'v> {
    bytes: &'v [Cell<u8>],
    read: &'v Slot,
    write: &'v Slot,
}

impl<'v> Ring<'v> {
    fn of(vm: &'v Vm, o: Obj) -> Res<Ring<'v>> {
        match vm.as_a::<Ext>(o) {
            Some(e) if core::ptr::eq(vm[e].ty, &TYPE) => {
                let slots = vm.heap.ext_slots(e);
                let array = slots[0].get().cast_unchecked();
                let bytes = vm.heap.byte_array(array);
                Ok(Ring { bytes, read: &slots[1], write: &slots[2] })
            }
            _ => Err(vm.type_error_about(t!("expected RingIO, got {}"), o)),
        }
    }

    /// A position, inside the array even if a program has shortened it.
    fn at(&self, place: &Slot) -> usize {
        place.get().as_small().unwrap_or(0) as usize % self.bytes.len().max(1)
    }

    fn len(&self) -> usize {
        let (read, write) = (self.at(self.read), self.at(self.write));
        if write >= read { write - read } else { write + self.bytes.len() - read }
    }

    /// Byte `i` of the queue.
    fn byte(&self, i: usize) -> u8 {
        self.bytes[(self.at(self.read) + i) % self.bytes.len()].get()
    }

    fn drop_first(&self, n: usize) {
        let next = (self.at(self.read) + n) % self.bytes.len().max(1);
        self.read.set(Obj::small(next as SmallInt));
    }

    fn push(&self, bytes: &[u8]) -> usize {
        let room = self.bytes.len().saturating_sub(1).saturating_sub(self.len());
        let n = bytes.len().min(room);
        let from = self.at(self.write);
        for (i, b) in bytes[..n].iter().enumerate() {
            self.bytes[(from + i) % self.bytes.len()].set(*b);
        }
        self.write.set(Obj::small(((from + n) % self.bytes.len().max(1)) as SmallInt));
        n
    }
}

/// Is there something to read, and room to write?
fn poll(vm: &Vm, o: Obj, wanted: u32) -> Res<u32> {
    let ring = Ring::of(vm, o)?;
    let readable = if ring.len() > 0 { events::READ } else { 0 };
    let room = ring.bytes.len().saturating_sub(1) > ring.len();
    let writable = if room { events::WRITE } else { 0 };
    Ok((readable | writable) & wanted)
}

/// The count that an optional argument allows; without one, or a negative one, `all`.
fn limit(vm: &Vm, arg: Option<&Obj>, all: usize) -> Res<usize> {
    match arg {
        Some(o) if !o.is_none() => {
            Ok(usize::try_from(vm.want_int(*o)?).map_or(all, |n| n.min(all)))
        }
        _ => Ok(all),
    }
}

/// `any()`: the number of bytes that can be read.
fn any(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(Ring::of(vm, args[0])?.len() as SmallInt))
}

/// `close()`: there is nothing to give back.
fn close(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

fn take(vm: &Vm, ring: &Ring, n: usize) -> Res {
    let out = vm.heap.new_bytes_with(n, |to| {
        to.iter_mut().enumerate().for_each(|(i, b)| *b = ring.byte(i));
    })?;
    ring.drop_first(n);
    Ok(out.obj())
}

/// `read([nbytes])`
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let ring = Ring::of(vm, args[0])?;
    let n = limit(vm, args.get(1), ring.len())?;
    take(vm, &ring, n)
}

/// `readline([nbytes])`: to the end of a line, or all there is.
fn readline(vm: &Vm, args: &[Obj]) -> Res {
    let ring = Ring::of(vm, args[0])?;
    let n = limit(vm, args.get(1), ring.len())?;
    let line = (0..n).position(|i| ring.byte(i) == b'\n').map_or(n, |i| i + 1);
    take(vm, &ring, line)
}

/// `readinto(buffer[, nbytes])`
fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let ring = Ring::of(vm, args[0])?;
    let to = Buffer::want_cells(vm, args[1])?;
    let n = limit(vm, args.get(2), ring.len())?.min(to.len());
    to[..n].iter().enumerate().for_each(|(i, b)| b.set(ring.byte(i)));
    ring.drop_first(n);
    Ok(Obj::small(n as SmallInt))
}

/// `write(bytes)`: as many as there is room for; their count.
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let ring = Ring::of(vm, args[0])?;
    match View::of(vm, args[1]) {
        Some(view) => Ok(Obj::small(ring.push(view.bytes) as SmallInt)),
        None => Err(bytes::not_bytes_like(vm, args[1])),
    }
}
