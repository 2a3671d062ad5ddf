//! What CPython's `struct` refuses and MicroPython's does not, and how it says so.
//!
//! For programs on PCs alone: every check passes on a board and where it is simulated.

use super::{Buffer, ERROR, Field, Fields, What, want_format};
use crate::buffer::Form;
use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::slice::is_int;
use crate::types::{self, number};
use crate::{Part, Vm};

/// As many values are packed as the format has places for.
pub(super) fn count(vm: &Vm, name: &str, fields: Fields, given: usize) -> Res<()> {
    let wanted = fields.flatten().map(|field| field.values()).sum::<usize>();
    if !vm.is_pc() || wanted == given {
        return Ok(());
    }
    let parts = [
        Part::S(name),
        Part::S(" expected "),
        Part::I(wanted as i64),
        Part::S(" items for packing (got "),
        Part::I(given as i64),
        Part::S(")"),
    ];
    Err(vm.raise(&ERROR, &parts))
}

/// `size` bytes from `offset` on are in a buffer of `len`. The names are those of what is done and
/// of the function.
pub(super) fn place(vm: &Vm, names: [&str; 2], offset: Obj, len: usize, size: usize) -> Res<()> {
    let [verb, function] = names;
    let at = vm.want_index(offset)? as i64;
    let (len, size) = (len as i64, size as i64);
    if !vm.is_pc() {
        return Ok(());
    }
    if at < 0 && at + size > 0 {
        let start = if verb == "pack" { "no space to pack " } else { "not enough data to unpack " };
        let middle = Part::S(" bytes at offset ");
        return Err(vm.raise(&ERROR, &[Part::S(start), Part::I(size), middle, Part::I(at)]));
    }
    if at < 0 && at.saturating_add(len) < 0 {
        let middle = Part::S(" out of range for ");
        let parts =
            [Part::S("offset "), Part::I(at), middle, Part::I(len), Part::S("-byte buffer")];
        return Err(vm.raise(&ERROR, &parts));
    }
    let at = if at < 0 { at + len } else { at };
    if len.saturating_sub(at) >= size {
        return Ok(());
    }
    let least = vm.new_uint(at as u64 + size as u64)?;
    let parts = [
        Part::S(function),
        Part::S(" requires a buffer of at least "),
        Part::Repr(least),
        Part::S(" bytes for "),
        Part::S(verb),
        Part::S("ing "),
        Part::I(size),
        Part::S(" bytes at offset "),
        Part::I(at),
        Part::S(" (actual buffer size is "),
        Part::I(len),
        Part::S(")"),
    ];
    Err(vm.raise(&ERROR, &parts))
}

/// The value is a number of the kind that the field holds, and a float not too large for it.
pub(super) fn number(vm: &Vm, field: &Field, value: Obj) -> Res<()> {
    if !vm.is_pc() || field.what != What::Number {
        return Ok(());
    }
    match field.item.form {
        Form::Signed | Form::Unsigned => {
            let converts = number::has_python(vm, value, &[n!(__index__)]);
            if is_int(vm, value) || converts {
                return Ok(());
            }
            Err(vm.raise(&ERROR, &[Part::S("required argument is not an integer")]))
        }
        Form::Float => {
            let Some(x) = number::float_or_int(vm, value)? else {
                if number::has_python(vm, value, &[n!(__float__), n!(__index__)]) {
                    return Ok(());
                }
                return Err(vm.raise(&ERROR, &[Part::S("required argument is not a float")]));
            };
            let bits = field.item.encode(vm, value)?.unwrap_or(0);
            let infinite = match field.item.size {
                2 => bits & 0x7fff == 0x7c00,
                4 => f32::from_bits(bits as u32).is_infinite(),
                _ => false,
            };
            if !infinite || x.is_infinite() {
                return Ok(());
            }
            let code = [field.item.code];
            let code = core::str::from_utf8(&code).unwrap_or("?");
            let parts =
                [Part::S("float too large to pack with "), Part::S(code), Part::S(" format")];
            Err(vm.raise(&types::exception::OVERFLOW_ERROR, &parts))
        }
        _ => Ok(()),
    }
}

/// The value of a field of bytes has to be bytes.
pub(super) fn text<'m>(vm: &Vm, pascal: bool, buffer: Res<Buffer<'m>>) -> Res<Buffer<'m>> {
    if buffer.is_ok() || !vm.is_pc() {
        return buffer;
    }
    let code = if pascal { "p" } else { "s" };
    let parts = [Part::S("argument for '"), Part::S(code), Part::S("' must be a bytes object")];
    Err(vm.raise(&ERROR, &parts))
}

/// The buffer is not as long as the message, which goes on with `size`, says.
#[cold]
pub(super) fn wrong_size(vm: &Vm, start: &str, size: usize) -> Trap {
    vm.raise(&ERROR, &[Part::S(start), Part::I(size as i64), Part::S(" bytes")])
}

/// `__length_hint__` of the iterator: structs that are left.
pub(super) fn left(vm: &Vm, args: &[Obj]) -> Res {
    let slots = vm.heap.ext_slots(vm.want::<Ext>(args[0])?);
    let [Some(format), Some(buffer), Some(at)] = [slots.first(), slots.get(1), slots.get(2)] else {
        return Ok(Obj::small(0));
    };
    let size = want_format(vm, format.get())?.1.max(1);
    let len = Buffer::want(vm, buffer.get())?.len();
    let at = at.get().as_small().unwrap_or(0) as usize;
    vm.new_uint((len.saturating_sub(at) / size) as u64)
}
