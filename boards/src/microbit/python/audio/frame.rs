//! `AudioFrame`
//!
//! An extension object with one value: a bytearray of 32 samples, which is also the memory that
//! the object offers as a buffer.

use crate::microbit::sound::frame::{LENGTH, MIDDLE, mix, scale};
use core::cell::Cell;
use vm::buffer::Buffer;
use vm::code::BinOp;
use vm::obj::{ByteArray, Ext, Kind, Native, Obj};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    copyfrom(2) = copyfrom;
}

/// The class `AudioFrame`.
pub(in super::super) static TYPE: Type = {
    let slots = &TypeSlots {
        new: Some(&NEW),
        len: Some(|_, _| Ok(LENGTH)),
        truth: Some(|_, _| Ok(true)),
        getitem: Some(getitem),
        setitem: Some(setitem),
        binary: Some(binary),
        buffer: Some(|vm, o| Buffer::of(vm, memory(vm, o)?)),
        ..TypeSlots::NONE
    };
    Type::new(n!(AudioFrame), Kind::Ext, slots, METHODS)
};
static NEW: Native = Native::new(n!(AudioFrame), 0, 0, new);

/// The bytearray of a frame.
fn memory(vm: &Vm, o: Obj) -> Option<Obj> {
    let ext = vm.as_a::<Ext>(o)?;
    core::ptr::eq(vm[ext].ty, &TYPE).then(|| vm.heap.ext_slots(ext)[0].get())
}

fn cells<'v>(vm: &'v Vm, o: Obj) -> Option<&'v [Cell<u8>]> {
    let array = memory(vm, o)?.cast::<ByteArray>()?;
    vm.heap.byte_array(array).get(..LENGTH)
}

/// The samples of `o` if it is a frame.
pub(in super::super::super) fn samples(vm: &Vm, o: Obj) -> Option<[u8; LENGTH]> {
    let cells = cells(vm, o)?;
    Some(core::array::from_fn(|i| cells[i].get()))
}

/// The frame that something is done with.
fn this<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [Cell<u8>]> {
    cells(vm, o).ok_or_else(|| vm.type_error(vm::t!("not an AudioFrame")))
}

/// A frame with these samples.
fn make(vm: &Vm, samples: &[u8; LENGTH]) -> Res {
    let array = vm::types::bytearray::from_bytes(vm, samples)?;
    let frame = vm.new_ext(&TYPE, 1, 0)?;
    vm.heap.ext_slots(frame)[0].set(array);
    Ok(frame.obj())
}

/// `AudioFrame()`: silence.
fn new(vm: &Vm, _: &[Obj]) -> Res {
    make(vm, &[MIDDLE; LENGTH])
}

/// The place of an index, which does not count from the end.
fn place<'v>(vm: &'v Vm, o: Obj, index: Obj) -> Res<&'v Cell<u8>> {
    let index = vm.want_i32(index)?;
    let place = usize::try_from(index).ok().and_then(|index| this(vm, o).ok()?.get(index));
    place.ok_or_else(|| vm.value_error(vm::t!("index out of bounds")))
}

fn getitem(vm: &Vm, o: Obj, index: Obj) -> Res {
    vm.new_int(place(vm, o, index)?.get().into())
}

fn setitem(vm: &Vm, o: Obj, index: Obj, value: Obj) -> Res<()> {
    let place = place(vm, o, index)?;
    if value.is_undef() {
        return Err(vm.type_error(vm::t!("cannot delete elements of AudioFrame")));
    }
    match u8::try_from(vm.want_i32(value)?) {
        Ok(value) => place.set(value),
        Err(_) => return Err(vm.value_error(vm::t!("value out of range"))),
    }
    Ok(())
}

/// `copyfrom(other)`: the bytes of a buffer, as many as there are and fit.
fn copyfrom(vm: &Vm, args: &[Obj]) -> Res {
    let to = this(vm, args[0])?;
    let Some(from) = Buffer::of(vm, args[1]) else {
        return Err(vm.type_error(vm::t!("object with buffer protocol required")));
    };
    for (i, place) in to.iter().enumerate().take(from.len()) {
        place.set(from.get(i));
    }
    Ok(Obj::NONE)
}

/// `a + b`, `a - b`, `a * x`, and the same in place.
fn binary(vm: &Vm, op: BinOp, in_place: bool, a: Obj, b: Obj) -> Res {
    let Some(left) = samples(vm, a) else { return Ok(Obj::NOT_IMPLEMENTED) };
    let other = cells(vm, b);
    let factor = match op {
        BinOp::Add | BinOp::Sub if other.is_some() => 0.0,
        BinOp::Mul if other.is_none() => vm.want_float(b)? as f32,
        _ => return Ok(Obj::NOT_IMPLEMENTED),
    };
    let result = if in_place { a } else { make(vm, &left)? };
    match other {
        Some(other) => mix(this(vm, result)?, other, op == BinOp::Sub),
        None => scale(this(vm, result)?, factor),
    }
    Ok(result)
}
