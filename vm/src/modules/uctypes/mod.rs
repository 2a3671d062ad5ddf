//! `uctypes`: memory seen through layouts, in the terms of C.
//!
//! Addresses are numbers that a program got from `addressof`; how they become memory again,
//! without ever being a pointer, is in `buffer/address.rs`. A structure keeps the object alive
//! whose memory it shows. Descriptors are in `layout`, access through them in `structure`.

mod layout;
mod structure;

use crate::buffer::{Buffer, Place, address};
use crate::obj::*;
use crate::trap::Res;
use crate::types::big::Small;
use crate::types::int;
use crate::{Vm, natives};
use layout::{LENGTH_SHIFT, OFFSET_BITS, composed_code, scalar_code, want_size};
use structure::Structure;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(uctypes), table: TABLE };

/// Byte orders and alignments of a structure.
const LITTLE_ENDIAN: SmallInt = 0;
const BIG_ENDIAN: SmallInt = 1;
const NATIVE: SmallInt = 2;

/// Numbers of C's types: `long` has the size of the machine's.
const LONG: i32 = if size_of::<core::ffi::c_long>() == 8 { 7 } else { 5 };

natives! {
    TABLE:
    __name__ := n!(uctypes);
    struct := structure::TYPE.obj();
    sizeof(1..2) = sizeof;
    addressof(1) = addressof;
    bytes_at(2) = bytes_at;
    bytearray_at(2) = bytearray_at;
    NATIVE := Obj::small(NATIVE);
    LITTLE_ENDIAN := Obj::small(LITTLE_ENDIAN);
    BIG_ENDIAN := Obj::small(BIG_ENDIAN);
    VOID := scalar_code(0);
    UINT8 := scalar_code(0);
    INT8 := scalar_code(1);
    UINT16 := scalar_code(2);
    INT16 := scalar_code(3);
    UINT32 := scalar_code(4);
    INT32 := scalar_code(5);
    UINT64 := scalar_code(6);
    INT64 := scalar_code(7);
    BFUINT8 := scalar_code(8);
    BFINT8 := scalar_code(9);
    BFUINT16 := scalar_code(10);
    BFINT16 := scalar_code(11);
    BFUINT32 := scalar_code(12);
    BFINT32 := scalar_code(13);
    FLOAT32 := scalar_code(14);
    FLOAT64 := scalar_code(15);
    SHORT := scalar_code(3);
    USHORT := scalar_code(2);
    INT := scalar_code(5);
    UINT := scalar_code(4);
    LONG := scalar_code(LONG);
    ULONG := scalar_code(LONG - 1);
    LONGLONG := scalar_code(7);
    ULONGLONG := scalar_code(6);
    BF_POS := Obj::small(OFFSET_BITS as SmallInt);
    BF_LEN := Obj::small(LENGTH_SHIFT as SmallInt);
    PTR := composed_code(1);
    ARRAY := composed_code(2);
}

/// An address argument: the low 64 bits of an int.
pub(super) fn want_address(vm: &Vm, o: Obj) -> Res<u64> {
    let mut store = Small::from(0i64);
    let address = int::want(vm, o)?.big(&mut store).wrapping_u64();
    Ok(address & usize::MAX as u64)
}

/// A byte order argument.
fn want_layout(vm: &Vm, o: Obj) -> Res<SmallInt> {
    let layout = vm.want_index(o)? as SmallInt;
    if (LITTLE_ENDIAN..=NATIVE).contains(&layout) {
        return Ok(layout);
    }
    Err(vm.value_error(t!("invalid layout")))
}

/// `sizeof(struct[, layout])`: of a structure, a descriptor or a bytearray.
fn sizeof(vm: &Vm, args: &[Obj]) -> Res {
    if let Some(array) = vm.as_a::<ByteArray>(args[0]) {
        return vm.new_uint(vm.heap.byte_array(array).len() as u64);
    }
    let (desc, layout) = match Structure::of(vm, args[0]) {
        Some(_) if args.len() > 1 => {
            return Err(vm.type_error(t!("layout of a structure is known")));
        }
        Some(s) => (s.desc, s.layout),
        None => (args[0], args.get(1).map_or(Ok(NATIVE), |o| want_layout(vm, *o))?),
    };
    vm.new_uint(want_size(vm, desc, layout == NATIVE)?)
}

/// `addressof(object)`: of a buffer or the text of a `str`.
fn addressof(vm: &Vm, args: &[Obj]) -> Res {
    if let Some(text) = vm.as_a::<Str>(args[0]) {
        return vm.new_uint(address::of_text(vm, text)?);
    }
    if let Some(s) = Structure::of(vm, args[0]) {
        return vm.new_uint(s.place.address(vm));
    }
    vm.new_uint(address::of(vm, &Buffer::want(vm, args[0])?)?)
}

/// The arguments `address, size`.
fn want_range(vm: &Vm, args: &[Obj]) -> Res<(u64, usize)> {
    let address = want_address(vm, args[0])?;
    match usize::try_from(vm.want_index(args[1])?) {
        Ok(size) => Ok((address, size)),
        Err(_) => Err(vm.value_error(t!("negative size"))),
    }
}

/// `bytes_at(address, size)`: a copy of the memory there.
fn bytes_at(vm: &Vm, args: &[Obj]) -> Res {
    let (address, size) = want_range(vm, args)?;
    let place = Place::find(vm, address);
    let memory = address::memory(vm, place.owner);
    let part = memory.get(place.at as usize..).and_then(|rest| rest.get(..size));
    match part {
        Some(part) if !place.owner.is_none() => vm.new_bytes(part),
        _ => bytes_of_platform(vm, place, size),
    }
}

/// Memory outside the heap, byte by byte.
fn bytes_of_platform(vm: &Vm, place: Place, size: usize) -> Res {
    if size > 0 {
        // What is not there costs no memory.
        place.load(vm, 1)?;
        place.plus(size as u64 - 1).load(vm, 1)?;
    }
    let scratch = vm.heap.alloc_raw(size)?;
    let cells = &vm.heap.raw(scratch)[..size];
    for (i, cell) in cells.iter().enumerate() {
        cell.set(place.plus(i as u64).load(vm, 1)? as u8);
    }
    let made = vm.heap.new_bytes_with(size, |to| {
        to.iter_mut().zip(cells).for_each(|(b, cell)| *b = cell.get());
    })?;
    Ok(made.obj())
}

/// `bytearray_at(address, size)`: a bytearray that shows and writes the memory there. At an address
/// where no memory is known it is empty.
fn bytearray_at(vm: &Vm, args: &[Obj]) -> Res {
    let (address, size) = want_range(vm, args)?;
    address::bytearray_at(vm, address, size)
}
