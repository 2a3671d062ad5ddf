//! `struct`: values packed into bytes as a format says, and back.
//!
//! Strictness is MicroPython's: `unpack` takes the start of a longer buffer, `pack` fills missing
//! values with zeros and ignores surplus ones; programs on PCs have CPython's (`checks`). Errors
//! are of the class `error`, a `ValueError`.
//! The codes `O` and `S`, which stand for addresses, work for objects whose address was handed
//! out (see `buffer/address.rs`). What a format means is in `format`.

#[cfg(feature = "host")]
mod checks;
mod format;

use core::cell::Cell;

use crate::buffer::{Buffer, address, item::Unfit, store};
use crate::obj::*;
use crate::text::packed::Text;
use crate::trap::{Res, Trap};
use crate::types::exception::{VALUE_ERROR, derive};
use crate::types::{self, Type, TypeSlots};
use crate::{Part, Vm, natives, prelude};
use format::{Field, Fields, What};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(struct), table: TABLE };

/// `struct.error`
static ERROR: Type = derive(n!(error), &VALUE_ERROR);

natives! {
    TABLE:
    __name__ := n!(struct);
    error := ERROR.obj();
    calcsize(1) = calcsize;
    pack(1..) = pack, or prelude::STRUCT_PACK;
    pack_into(3..) = pack_into, or prelude::STRUCT_PACK_INTO;
    unpack(2..3) = unpack;
    unpack_from[format, buffer, offset = Obj::small(0)] = unpack_from;
    #[cfg(feature = "cpython")]
    iter_unpack(2) = iter_unpack;
}

natives! {
    /// For the fallbacks.
    pub PRELUDE:
    pack_struct(1..) = pack;
    pack_struct_into(3..) = pack_into;
}

#[cold]
fn error(vm: &Vm, message: impl Into<Text>) -> Trap {
    vm.raise(&ERROR, &[Part::T(message.into())])
}

/// The fields of a format argument, a `str` or `bytes`, and their size in bytes.
fn want_format<'v>(vm: &'v Vm, o: Obj) -> Res<(Fields<'v>, usize)> {
    let text = match vm.text_of(o).or_else(|| vm.as_a::<Bytes>(o).map(|b| vm.heap.bytes(b))) {
        Some(text) => text,
        None => {
            return Err(vm.type_error_about(
                t!("Struct() argument 1 must be a str or bytes object, not {}"),
                o,
            ));
        }
    };
    let fields = Fields::new(text);
    let mut size = 0;
    for field in fields {
        match field {
            Ok(field) => size = field.end,
            Err(message) => return Err(error(vm, message)),
        }
    }
    Ok((fields, size))
}

fn calcsize(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_uint(want_format(vm, args[0])?.1 as u64)
}

/// `pack(format, *values)`
fn pack(vm: &Vm, args: &[Obj]) -> Res {
    let (fields, size) = want_format(vm, args[0])?;
    #[cfg(feature = "host")]
    checks::count(vm, "pack", fields, args.len() - 1)?;
    let scratch = vm.heap.alloc_raw(size)?;
    let cells = &vm.heap.raw(scratch)[..size];
    put(vm, fields, cells, &args[1..])?;
    let made = vm.heap.new_bytes_with(size, |to| {
        to.iter_mut().zip(cells).for_each(|(b, cell)| *b = cell.get());
    })?;
    Ok(made.obj())
}

/// `pack_into(format, buffer, offset, *values)`
fn pack_into(vm: &Vm, args: &[Obj]) -> Res {
    let (fields, size) = want_format(vm, args[0])?;
    #[cfg(feature = "host")]
    checks::count(vm, "pack_into", fields, args.len() - 3)?;
    let buffer = Buffer::want_writable(vm, args[1])?;
    #[cfg(feature = "host")]
    checks::place(vm, ["pack", "pack_into"], args[2], buffer.len(), size)?;
    let start = want_start(vm, args[2], buffer.len(), size)?;
    let Some(cells) = buffer.cells() else { return Err(too_small(vm)) };
    let cells = &cells[start..start + size];
    // All values are looked at before any is written.
    let scratch = vm.heap.alloc_raw(size)?;
    let copy = &vm.heap.raw(scratch)[..size];
    copy.iter().zip(cells).for_each(|(to, from)| to.set(from.get()));
    put(vm, fields, copy, &args[3..])?;
    cells.iter().zip(copy).for_each(|(to, from)| to.set(from.get()));
    Ok(Obj::NONE)
}

#[cold]
fn too_small(vm: &Vm) -> Trap {
    error(vm, t!("buffer too small"))
}

/// The offset argument `o` for `size` bytes in a buffer of `len`.
fn want_start(vm: &Vm, o: Obj, len: usize, size: usize) -> Res<usize> {
    let offset = vm.want_index(o)?;
    let start = if offset < 0 { len.checked_add_signed(offset) } else { Some(offset as usize) };
    match start {
        Some(start) if start.checked_add(size).is_some_and(|end| end <= len) => Ok(start),
        _ => Err(too_small(vm)),
    }
}

/// Writes values into `cells`, which has room for all fields.
fn put(vm: &Vm, fields: Fields, cells: &[Cell<u8>], mut values: &[Obj]) -> Res<()> {
    for field in fields.flatten() {
        match field.what {
            What::Pad => cells[field.start..field.end].iter().for_each(|cell| cell.set(0)),
            What::Text { pascal } => {
                let Some((first, rest)) = values.split_first() else { return Ok(()) };
                values = rest;
                let buffer = Buffer::want(vm, *first);
                #[cfg(feature = "host")]
                let buffer = checks::text(vm, pascal, buffer);
                put_text(&cells[field.start..field.end], buffer?, pascal);
            }
            _ => {
                for at in field.places() {
                    let Some((first, rest)) = values.split_first() else { return Ok(()) };
                    values = rest;
                    put_number(vm, &field, &cells[at..], *first)?;
                }
            }
        }
    }
    Ok(())
}

/// The bytes of a field of text, zeros behind them; a Pascal string has its length in front.
fn put_text(cells: &[Cell<u8>], text: Buffer, pascal: bool) {
    let cells = match cells.split_first() {
        Some((length, rest)) if pascal => {
            length.set(text.len().min(rest.len()).min(255) as u8);
            rest
        }
        _ => cells,
    };
    cells.iter().enumerate().for_each(|(i, cell)| cell.set(text.get(i)));
}

fn put_number(vm: &Vm, field: &Field, cells: &[Cell<u8>], value: Obj) -> Res<()> {
    #[cfg(feature = "host")]
    checks::number(vm, field, value)?;
    let bits = match field.what {
        What::Object => match address::of_object(vm, value)? {
            Some(bits) => bits,
            None => {
                let parts =
                    [Part::T(t!("no address: '")), Part::TypeOf(value), Part::T(t!("' object"))];
                return Err(vm.raise(&ERROR, &parts));
            }
        },
        _ => match field.item.encode(vm, value)? {
            Ok(bits) => bits,
            Err(Unfit::Range) if vm.platform.wraps_items() => field.item.encode_low(vm, value)?,
            Err(Unfit::Range) => return Err(out_of_range(vm, field)),
            Err(Unfit::Length) => {
                let message = t!("char format requires a bytes object of length 1");
                return Err(error(vm, message));
            }
        },
    };
    store(cells, 0, field.item.size, field.in_order(bits));
    Ok(())
}

#[cold]
fn out_of_range(vm: &Vm, field: &Field) -> Trap {
    let code = [field.item.code];
    let code = core::str::from_utf8(&code).unwrap_or("?");
    vm.raise(&ERROR, &[Part::S("'"), Part::S(code), Part::T(t!("' format: number out of range"))])
}

/// `unpack(format, buffer)`
fn unpack(vm: &Vm, args: &[Obj]) -> Res {
    #[cfg(feature = "host")]
    if vm.is_pc() {
        let (size, len) = (want_format(vm, args[0])?.1, Buffer::want(vm, args[1])?.len());
        if size != len {
            return Err(checks::wrong_size(vm, "unpack requires a buffer of ", size));
        }
    }
    unpack_from(vm, args)
}

/// `unpack_from(format, buffer, offset=0)`
fn unpack_from(vm: &Vm, args: &[Obj]) -> Res {
    let (fields, size) = want_format(vm, args[0])?;
    let buffer = Buffer::want(vm, args[1])?;
    let offset = args.get(2).copied().unwrap_or(Obj::small(0));
    #[cfg(feature = "host")]
    checks::place(vm, ["unpack", "unpack_from"], offset, buffer.len(), size)?;
    let start = want_start(vm, offset, buffer.len(), size)?;
    take(vm, fields, buffer.part(start, size, buffer.item))
}

/// The values in `buffer` as a tuple.
fn take(vm: &Vm, fields: Fields, buffer: Buffer) -> Res {
    let count = fields.flatten().map(|field| field.values()).sum::<usize>();
    let list = vm.new_list_with(count)?;
    let mut slots = vm.heap.list_storage(list).iter();
    let mut add = |value: Obj| {
        if let Some(slot) = slots.next() {
            slot.set(value);
        }
    };
    for field in fields.flatten() {
        match field.what {
            What::Pad => {}
            What::Text { pascal } => {
                let bytes = &buffer.bytes()[field.start..field.end];
                add(vm.new_bytes(match bytes.split_first() {
                    Some((len, rest)) if pascal => &rest[..rest.len().min((*len).into())],
                    _ => bytes,
                })?);
            }
            _ => {
                for at in field.places() {
                    add(take_number(vm, &field, buffer.load(at, field.item.size))?);
                }
            }
        }
    }
    let slots = vm.heap.list_storage(list);
    Ok(if count == 0 {
        types::EMPTY_TUPLE
    } else {
        vm.heap.new_tuple_with(count, |i| slots[i].get())?.obj()
    })
}

fn take_number(vm: &Vm, field: &Field, bits: u64) -> Res {
    let bits = field.in_order(bits);
    match field.what {
        What::Object => match address::object(vm, bits) {
            Some(o) => Ok(o),
            None => Err(address::nothing_there(vm, bits)),
        },
        What::String => {
            let Some((owner, start)) = address::find(vm, bits) else {
                return Err(address::nothing_there(vm, bits));
            };
            let text = &address::memory(vm, owner)[start..];
            let text = text.split(|b| *b == 0).next().unwrap_or(text);
            match crate::text::utf8::validate(text) {
                Ok(text) => vm.new_str(text),
                Err(_) => Err(vm.raise_args(&types::exception::UNICODE_ERROR, &[])),
            }
        }
        _ => field.item.decode(vm, bits),
    }
}

natives! {
    ITER_METHODS:
    __iter__(1) = iter_self;
    #[cfg(feature = "host")]
    __length_hint__(1) = checks::left;
    __next__(1) = iter_next;
}

/// Iterator over the structs in a buffer: format, buffer, position of the next one.
static ITER: Type = Type::new(
    n!(unpack_iterator),
    Kind::Ext,
    &TypeSlots { iter: Some(|_, o| Ok(o)), next: Some(next), ..TypeSlots::NONE },
    ITER_METHODS,
);

/// `iter_unpack(format, buffer)`
fn iter_unpack(vm: &Vm, args: &[Obj]) -> Res {
    let (_, size) = want_format(vm, args[0])?;
    let len = Buffer::want(vm, args[1])?.len();
    if size == 0 {
        return Err(error(vm, t!("cannot iteratively unpack with a struct of length 0")));
    }
    if len % size != 0 {
        #[cfg(feature = "host")]
        if vm.is_pc() {
            let start = "iterative unpacking requires a buffer of a multiple of ";
            return Err(checks::wrong_size(vm, start, size));
        }
        let message =
            t!("iterative unpacking requires a buffer of a multiple of the struct's size");
        return Err(error(vm, message));
    }
    let made = vm.new_ext(&ITER, 3, 0)?;
    let values = [args[0], args[1], Obj::small(0)];
    vm.heap.ext_slots(made).iter().zip(values).for_each(|(slot, value)| slot.set(value));
    Ok(made.obj())
}

fn next(vm: &Vm, o: Obj) -> Res {
    let slots = vm.heap.ext_slots(vm.want::<Ext>(o)?);
    let (fields, size) = want_format(vm, slots[0].get())?;
    let buffer = Buffer::want(vm, slots[1].get())?;
    let at = slots[2].get().as_small().unwrap_or(0) as usize;
    if at + size > buffer.len() {
        return Ok(Obj::UNDEF);
    }
    let values = take(vm, fields, buffer.part(at, size, buffer.item))?;
    slots[2].set(Obj::small((at + size) as SmallInt));
    Ok(values)
}

fn iter_self(_: &Vm, args: &[Obj]) -> Res {
    Ok(args[0])
}

fn iter_next(vm: &Vm, args: &[Obj]) -> Res {
    let is_own = args[0].cast::<Ext>().is_some_and(|e| core::ptr::eq(vm[e].ty, &ITER));
    if !is_own {
        return Err(vm.type_error(t!("expected unpack_iterator")));
    }
    let item = next(vm, args[0])?;
    if item.is_undef() {
        return Err(vm.raise_args(&types::exception::STOP_ITERATION, &[]));
    }
    Ok(item)
}
