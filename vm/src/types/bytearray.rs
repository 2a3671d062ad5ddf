//! `bytearray`: bytes that can be changed.
//!
//! The contents are the first `len` bytes of a raw block; the rest of the block is room to grow.
//! The methods that only read are those of `str` and `bytes` (see `types/str`). Those here
//! change the array: they take the bytes of their operands before (`bytes::collect` makes an
//! object that nobody changes), make room, and only then write.

use core::cell::Cell;

use super::bytes::{self, byte_of, collect};
use super::str::{self, View};
use super::{Type, TypeSlots};
use crate::buffer::{Item, room};
use crate::code::BinOp;
use crate::native::Fallback;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::{Vm, prelude};

/// The type `bytearray`.
pub static TYPE: Type = Type::new(n!(bytearray), Kind::ByteArray, &SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    len: Some(str::len),
    hash: Some(|vm, _| Err(vm.type_error(t!("unhashable type: 'bytearray'")))),
    binary: Some(binary),
    compare: Some(str::compare),
    getitem: Some(str::index::getitem),
    iter: Some(super::iter::of),
    setitem: Some(setitem),
    contains: Some(str::search::contains),
    ..TypeSlots::NONE
};

crate::natives! {
    pub(super) METHODS:
    __init__(1..) = crate::types::object::refill, or crate::prelude::NATIVE_INIT;
    append(2) = append;
    extend(2) = extend, or prelude::BYTEARRAY_EXTEND;
    #[cfg(feature = "cpython")]
    insert(3) = insert;
    #[cfg(feature = "cpython")]
    pop(1..2) = pop;
    #[cfg(feature = "cpython")]
    remove(2) = remove;
    #[cfg(feature = "cpython")]
    clear(1) = clear;
    #[cfg(feature = "cpython")]
    reverse(1) = reverse;
    #[cfg(feature = "cpython")]
    copy(1) = copy;
    find(2..4) = str::search::find;
    rfind(2..4) = str::search::rfind;
    index(2..4) = str::search::index;
    rindex(2..4) = str::search::rindex;
    count(2..4) = str::search::count;
    startswith(2..4) = str::search::startswith;
    endswith(2..4) = str::search::endswith;
    replace(3..4) = str::search::replace;
    #[cfg(feature = "cpython")]
    removeprefix(2) = str::search::removeprefix;
    #[cfg(feature = "cpython")]
    removesuffix(2) = str::search::removesuffix;
    split[self, sep = Obj::NONE, maxsplit = Obj::small(-1)] = str::split::split;
    rsplit[self, sep = Obj::NONE, maxsplit = Obj::small(-1)] = str::split::rsplit;
    splitlines[self, keepends = Obj::FALSE] = str::split::splitlines;
    partition(2) = str::split::partition;
    rpartition(2) = str::split::rpartition;
    join(2) = str::join::join, or prelude::JOIN_ITEMS;
    strip(1..2) = str::strip::strip;
    lstrip(1..2) = str::strip::lstrip;
    rstrip(1..2) = str::strip::rstrip;
    upper(1) = str::case::upper;
    lower(1) = str::case::lower;
    #[cfg(feature = "cpython")]
    swapcase(1) = str::case::swapcase;
    #[cfg(feature = "cpython")]
    title(1) = str::case::title;
    #[cfg(feature = "cpython")]
    capitalize(1) = str::case::capitalize;
    isalpha(1) = str::classify::isalpha;
    isdigit(1) = str::classify::isdigit;
    #[cfg(feature = "cpython")]
    isalnum(1) = str::classify::isalnum;
    isspace(1) = str::classify::isspace;
    isupper(1) = str::classify::isupper;
    islower(1) = str::classify::islower;
    #[cfg(feature = "cpython")]
    istitle(1) = str::classify::istitle;
    #[cfg(feature = "cpython")]
    isascii(1) = str::classify::isascii;
    center(2..3) = str::pad::center;
    #[cfg(feature = "cpython")]
    ljust(2..3) = str::pad::ljust;
    #[cfg(feature = "cpython")]
    rjust(2..3) = str::pad::rjust;
    #[cfg(feature = "cpython")]
    zfill(2) = str::pad::zfill;
    #[cfg(feature = "cpython")]
    expandtabs[self, tabsize = Obj::small(8)] = prelude::python, or prelude::EXPAND_TABS;
    decode[self, encoding = n!("utf-8"), errors = n!(strict)] = bytes::decode,
        or prelude::DECODE_BY_NAME;
    #[cfg(feature = "host")]
    translate[self, table, delete = Obj::rom(&bytes::EMPTY)] = bytes::translate;
    #[cfg(all(feature = "cpython", not(feature = "host")))]
    translate[self, table, delete = Obj::rom(&bytes::EMPTY)] = prelude::python,
        or prelude::BYTES_TRANSLATE;
    hex(1..3) = bytes::hex;
    class fromhex(2) = fromhex, or prelude::BYTES_FROMHEX;
    #[cfg(feature = "cpython")]
    class maketrans(3) = prelude::python, or prelude::BYTES_MAKETRANS;
}

static NEW: Native = Native::with_sig(n!(bytearray), &SIG).or(&prelude::BYTEARRAY_NEW);
static SIG: crate::native::Sig = bytes::PARAMS.runs(new);

fn new(vm: &Vm, args: &[Obj]) -> Res {
    let contents = bytes::new(vm, args)?.cast_unchecked();
    from_bytes(vm, vm.heap.bytes(contents))
}

/// New `bytearray` of `len` zeros.
pub fn zeroed(vm: &Vm, len: usize) -> Res<Ref<ByteArray>> {
    let data = if len == 0 { Obj::UNDEF } else { vm.heap.alloc_raw(len)?.obj() };
    let header = Header::new(Kind::ByteArray);
    vm.heap.alloc(ByteArray { header, data: Slot::new(data), len: Cell::new(len as u32) })
}

/// New `bytearray` with these contents.
pub fn from_bytes(vm: &Vm, contents: &[u8]) -> Res {
    let data = match contents.len() {
        0 => Obj::UNDEF,
        len => vm.heap.alloc_raw(len)?.obj(),
    };
    let header = Header::new(Kind::ByteArray);
    let len = Cell::new(contents.len() as u32);
    let array = vm.heap.alloc(ByteArray { header, data: Slot::new(data), len })?;
    write(vm.heap.byte_array(array), contents);
    Ok(array.obj())
}

fn fromhex(vm: &Vm, args: &[Obj]) -> Res {
    if args[0] != TYPE.obj() {
        return Err(vm.needs_python());
    }
    from_bytes(vm, vm.heap.bytes(bytes::parse_hex(vm, args[1])?))
}

fn copy(vm: &Vm, args: &[Obj]) -> Res {
    from_bytes(vm, View::this(vm, args)?.bytes)
}

fn write(to: &[Cell<u8>], from: &[u8]) {
    to.iter().zip(from).for_each(|(t, b)| t.set(*b));
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.put(vm.type_name(o))?;
    p.str("(")?;
    str::repr::quote_bytes(View::this(vm, &[o])?.bytes, p)?;
    p.str(")")
}

/// The array and its cells.
fn this<'v>(vm: &'v Vm, o: Obj) -> Res<(Ref<ByteArray>, &'v [Cell<u8>])> {
    let array = vm.want::<ByteArray>(o)?;
    Ok((array, vm.heap.byte_array(array)))
}

/// Makes bytes `from..to` of the array `new` long, moving what follows. The new bytes keep no
/// particular value. The only effect, after the only allocation.
fn resize(vm: &Vm, array: Ref<ByteArray>, from: usize, to: usize, new: usize) -> Res<()> {
    let cells = room::resize(vm, &vm[array].data, vm.heap.byte_array(array), from, to, new)?;
    vm[array].len.set(cells.len() as u32);
    Ok(())
}

/// Replaces bytes `from..to` by `new`, which stands at `at`: zeros fill the gap if that is behind
/// `from`. `new` is no part of the array.
pub fn replace(
    vm: &Vm,
    array: Ref<ByteArray>,
    from: usize,
    to: usize,
    at: usize,
    new: &[u8],
) -> Res<()> {
    let gap = if new.is_empty() { 0 } else { at - from };
    resize(vm, array, from, to, gap + new.len())?;
    let cells = &vm.heap.byte_array(array)[from..];
    cells[..gap].iter().for_each(|c| c.set(0));
    write(&cells[gap..], new);
    Ok(())
}

/// Replaces bytes `from..to`.
fn splice(vm: &Vm, array: Ref<ByteArray>, from: usize, to: usize, new: Ref<Bytes>) -> Res<()> {
    let new = vm.heap.bytes(new);
    resize(vm, array, from, to, new.len())?;
    write(&vm.heap.byte_array(array)[from..], new);
    Ok(())
}

/// A number as an item. Raises ValueError if it does not fit, unless the platform cuts it off.
fn item_of(vm: &Vm, o: Obj) -> Res<u8> {
    if vm.platform.wraps_items() && o.as_small().is_some() {
        return Ok(vm.want_int(o)? as u8);
    }
    byte_of(vm, o, t!("byte must be in range(0, 256)"))
}

/// `append(byte)`
fn append(vm: &Vm, args: &[Obj]) -> Res {
    let (array, cells) = this(vm, args[0])?;
    let (byte, len) = (item_of(vm, args[1])?, cells.len());
    resize(vm, array, len, len, 1)?;
    vm.heap.byte_array(array)[len].set(byte);
    Ok(Obj::NONE)
}

/// `extend(iterable)`
fn extend(vm: &Vm, args: &[Obj]) -> Res {
    let (array, cells) = this(vm, args[0])?;
    let len = cells.len();
    splice(vm, array, len, len, collect(vm, args[1])?)?;
    Ok(Obj::NONE)
}

/// `insert(index, byte)`
fn insert(vm: &Vm, args: &[Obj]) -> Res {
    let (array, cells) = this(vm, args[0])?;
    let (i, len) = (vm.want_index(args[1])?, cells.len());
    let byte = item_of(vm, args[2])?;
    let at = if i < 0 { len.saturating_add_signed(i) } else { (i as usize).min(len) };
    resize(vm, array, at, at, 1)?;
    vm.heap.byte_array(array)[at].set(byte);
    Ok(Obj::NONE)
}

/// `pop(index=-1)`
fn pop(vm: &Vm, args: &[Obj]) -> Res {
    let (array, cells) = this(vm, args[0])?;
    if cells.is_empty() {
        return Err(vm.index_error(t!("pop from empty bytearray")));
    }
    let i = args.get(1).map_or(Ok(-1), |o| vm.want_index(*o))?;
    let Some(at) = position(i, cells.len()) else {
        return Err(vm.index_error(t!("pop index out of range")));
    };
    let byte = cells[at].get();
    resize(vm, array, at, at + 1, 0)?;
    Ok(Obj::small(byte.into()))
}

/// `remove(byte)`
fn remove(vm: &Vm, args: &[Obj]) -> Res {
    let (array, cells) = this(vm, args[0])?;
    let byte = byte_of(vm, args[1], t!("byte must be in range(0, 256)"))?;
    let Some(at) = cells.iter().position(|c| c.get() == byte) else {
        return Err(vm.value_error(t!("value not found in bytearray")));
    };
    resize(vm, array, at, at + 1, 0)?;
    Ok(Obj::NONE)
}

/// `clear()`
fn clear(vm: &Vm, args: &[Obj]) -> Res {
    let (array, _) = this(vm, args[0])?;
    vm[array].len.set(0);
    vm[array].data.set(Obj::UNDEF);
    Ok(Obj::NONE)
}

/// `reverse()`
fn reverse(vm: &Vm, args: &[Obj]) -> Res {
    let (_, cells) = this(vm, args[0])?;
    let n = cells.len();
    (0..n / 2).for_each(|i| cells[i].swap(&cells[n - 1 - i]));
    Ok(Obj::NONE)
}

/// `array += bytes` changes the array; all else is as for `bytes`.
fn binary(vm: &Vm, op: BinOp, in_place: bool, a: Obj, b: Obj) -> Res {
    let Some(array) = vm.as_a::<ByteArray>(a).filter(|_| in_place) else {
        return bytes::binary(vm, op, in_place, a, b);
    };
    let len = vm.heap.byte_array(array).len();
    match op {
        BinOp::Add if View::buffer(vm, b).is_some() => {
            splice(vm, array, len, len, collect(vm, b)?)?;
            Ok(a)
        }
        BinOp::Mul => {
            let repeated = str::join::repeat(vm, a, b)?;
            let Some(r) = repeated.cast::<ByteArray>() else { return Ok(repeated) };
            vm[array].data.set(vm[r].data.get());
            vm[array].len.set(vm[r].len.get());
            Ok(a)
        }
        _ => bytes::binary(vm, op, in_place, a, b),
    }
}

/// The place of index `i` among `len` items.
pub(super) fn position(i: isize, len: usize) -> Option<usize> {
    let at = if i < 0 { len.checked_add_signed(i)? } else { i as usize };
    (at < len).then_some(at)
}

/// `array[i] = byte`, `array[a:b:c] = bytes`, and `del`
fn setitem(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    or_in_python(vm, assign(vm, o, key, value), &prelude::BYTEARRAY_ASSIGN, [o, key, value])
}

/// What `o[key] = value` (or `del o[key]` where value is UNDEF) has come to in Rust; where that
/// needs Python code, the call of `assign` or of the prelude function that deletes. For every type
/// of array.
pub(in crate::types) fn or_in_python(
    vm: &Vm,
    done: Res<()>,
    assign: &'static Fallback,
    [o, key, value]: [Obj; 3],
) -> Res<()> {
    let args = [vm.unwrap_native(o), key, value];
    match value.is_undef() {
        true => vm.or_in_prelude(done, &prelude::BYTEARRAY_DELETE, &args[..2]),
        false => vm.or_in_prelude(done, assign, &args),
    }
}

fn assign(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    let (array, cells) = this(vm, o)?;
    if let Some(slice) = key.cast::<Slice>() {
        return set_slice(vm, array, str::index::span(vm, slice, cells.len())?, value);
    }
    let message = t!("bytearray indices must be integers or slices");
    let i = str::index::want_index(vm, key, message)?;
    let place = position(i, cells.len());
    let outside = || vm.index_error(t!("bytearray index out of range"));
    if place.is_none() && vm.unwrap_native(key).is_kind(Kind::BigInt) {
        return Err(outside());
    }
    // Memory of a C type: it takes the low byte of a number, as C does.
    let borrowed = vm[array].data.get().is_kind(Kind::MemoryView);
    let byte = match borrowed {
        _ if value.is_undef() => None,
        true => Some(Item::BYTE.encode_low(vm, value)? as u8),
        false => Some(item_of(vm, value)?),
    };
    let at = place.ok_or_else(outside)?;
    match byte {
        None => resize(vm, array, at, at + 1, 0),
        Some(byte) => {
            cells[at].set(byte);
            Ok(())
        }
    }
}

fn set_slice(vm: &Vm, array: Ref<ByteArray>, span: str::index::Span, value: Obj) -> Res<()> {
    if value.is_undef() {
        return delete_slice(vm, array, span);
    }
    if str::index::is_int(vm, value) || vm.as_a::<Str>(value).is_some() {
        let message = t!("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        return Err(vm.type_error(message));
    }
    let new = collect(vm, value)?;
    if let Some((from, to)) = span.contiguous() {
        return splice(vm, array, from, to, new);
    }
    let new = vm.heap.bytes(new);
    if new.is_empty() {
        return delete_slice(vm, array, span);
    }
    if new.len() != span.count {
        return Err(str::index::wrong_extended_size(vm, "bytes", new.len(), span.count));
    }
    let cells = vm.heap.byte_array(array);
    span.indices().zip(new).for_each(|(i, b)| cells[i].set(*b));
    Ok(())
}

fn delete_slice(vm: &Vm, array: Ref<ByteArray>, span: str::index::Span) -> Res<()> {
    if let Some((from, to)) = span.contiguous() {
        return resize(vm, array, from, to, 0);
    }
    // An array that shows another object's memory gets a block of its own here.
    let cells = room::own(vm, &vm[array].data, vm.heap.byte_array(array))?;
    vm[array].len.set(room::remove(cells, span, 1) as u32);
    Ok(())
}
