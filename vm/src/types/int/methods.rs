//! Methods of `int`.

use super::{View, from_big, view};
use crate::Part::{S, T, TypeOf};
use crate::Vm;
use crate::buffer::Buffer;
use crate::obj::{Bytes, Kind, List, Obj, Tuple};
use crate::trap::{Res, Trap};
use crate::types::big::{self, Endian, Small, ToBytesError};
use crate::types::{iter, number};

crate::natives! {
    pub(super) METHODS:
    bit_length(1) = bit_length;
    #[cfg(feature = "cpython")]
    bit_count(1) = bit_count;
    #[cfg(feature = "cpython")]
    conjugate(1) = number::conjugate;
    #[cfg(feature = "cpython")]
    as_integer_ratio(1) = as_integer_ratio;
    to_bytes[
        self, length = Obj::small(1), byteorder = n!(big), *, signed = Obj::FALSE
    ] = to_bytes;
    class from_bytes[
        cls, bytes, byteorder = n!(big), *, signed = Obj::FALSE
    ] = from_bytes, or crate::prelude::INT_FROM_BYTES;
}

/// The receiver of a method.
fn receiver<'v>(vm: &'v Vm, o: Obj) -> Res<View<'v>> {
    match view(vm, o) {
        Some(value) => Ok(value),
        None => Err(wrong_receiver(vm, o)),
    }
}

#[cold]
fn wrong_receiver(vm: &Vm, o: Obj) -> Trap {
    let parts = [T(t!("descriptor requires a 'int' object but received '")), TypeOf(o), S("'")];
    vm.raise(&crate::types::exception::TYPE_ERROR, &parts)
}

fn bit_length(vm: &Vm, args: &[Obj]) -> Res {
    let mut store = Small::from(0i64);
    vm.new_uint(receiver(vm, args[0])?.big(&mut store).bit_length() as u64)
}

fn bit_count(vm: &Vm, args: &[Obj]) -> Res {
    let mut store = Small::from(0i64);
    vm.new_uint(big::bit_count(receiver(vm, args[0])?.big(&mut store)) as u64)
}

fn as_integer_ratio(vm: &Vm, args: &[Obj]) -> Res {
    receiver(vm, args[0])?;
    vm.new_tuple(&[number::conjugate(vm, args)?, Obj::small(1)])
}

fn endian(vm: &Vm, o: Obj) -> Res<Endian> {
    match vm.want_str(o)? {
        "big" => Ok(Endian::Big),
        "little" => Ok(Endian::Little),
        _ => Err(vm.value_error(t!("byteorder must be either 'little' or 'big'"))),
    }
}

fn to_bytes(vm: &Vm, args: &[Obj]) -> Res {
    let value = receiver(vm, args[0])?;
    let endian = endian(vm, args[2])?;
    let Ok(len) = usize::try_from(vm.want_int(args[1])?) else {
        return Err(vm.value_error(t!("length argument must be non-negative")));
    };
    let signed = crate::types::truth(vm, args[3])?;
    let mut store = Small::from(0i64);
    let value = value.big(&mut store);
    let mut result = Ok(());
    let bytes = vm.heap.new_bytes_with(len, |out| {
        result = big::to_bytes(value, endian, signed, out);
    })?;
    match result {
        Ok(()) => Ok(bytes.obj()),
        Err(ToBytesError::Negative) => {
            Err(vm.overflow_error(t!("can't convert negative int to unsigned")))
        }
        Err(ToBytesError::TooBig) => Err(vm.overflow_error(t!("int too big to convert"))),
    }
}

fn from_bytes(vm: &Vm, args: &[Obj]) -> Res {
    if args[0] != super::TYPE.obj() {
        return Err(vm.needs_python());
    }
    let (endian, signed) = (endian(vm, args[2])?, crate::types::truth(vm, args[3])?);
    if cfg!(feature = "host") && vm.str_of(args[1]).is_some() {
        return Err(vm.type_error("cannot convert 'str' object to bytes"));
    }
    let bytes = bytes_of(vm, args[1])?;
    let bytes = bytes.cast::<Bytes>().map_or(&[][..], |bytes| vm.heap.bytes(bytes));
    vm.heap.with_scratch(big::from_bytes_len(bytes.len()), 0, &mut |limbs, _| {
        let shape = big::from_bytes(bytes, endian, signed, limbs);
        from_big(vm, shape.view(limbs))
    })
}

/// The bytes that an object holds, as a `bytes`. NeedsPython where it is iterated over.
pub(super) fn bytes_of(vm: &Vm, o: Obj) -> Res {
    if let Some(bytes) = vm.as_a::<Bytes>(o) {
        return Ok(bytes.obj());
    }
    if let Some(buffer) = Buffer::of(vm, o) {
        return vm.new_bytes(buffer.bytes());
    }
    if let Some(list) = vm.as_a::<List>(o) {
        let items = vm.heap.list(list);
        return bytes_of_items(vm, items.len(), |i| items[i].get());
    }
    if let Some(tuple) = vm.as_a::<Tuple>(o) {
        let items = vm.heap.tuple(tuple);
        return bytes_of_items(vm, items.len(), |i| items[i]);
    }
    if o.is_kind(Kind::Instance) || iter::is_iterable(vm, o) {
        return Err(vm.needs_python());
    }
    let parts = [T(t!("cannot convert '")), TypeOf(o), T(t!("' object to bytes"))];
    Err(vm.raise(&crate::types::exception::TYPE_ERROR, &parts))
}

fn bytes_of_items(vm: &Vm, len: usize, item: impl Fn(usize) -> Obj) -> Res {
    let mut result = Ok(());
    let bytes = vm.heap.new_bytes_with(len, |out| {
        result = out.iter_mut().enumerate().try_for_each(|(i, byte)| {
            *byte = match u8::try_from(vm.want_int(item(i))?) {
                Ok(value) => value,
                Err(_) => return Err(vm.value_error(t!("bytes must be in range(0, 256)"))),
            };
            Ok(())
        });
    })?;
    result.map(|()| bytes.obj())
}
