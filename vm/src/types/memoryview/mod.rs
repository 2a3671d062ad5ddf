//! `memoryview`: a window on the memory of another object.
//!
//! A view names the object, where its items are, and what they are; it has no memory. Items of a
//! view with a step do not stand side by side: such a view can be indexed, compared and copied,
//! but offers no buffer. A view sees changes of its base, and if the base shrinks the view loses
//! the items that are gone.

#[cfg(feature = "host")]
mod shape;
mod window;

use super::array::{compare_items, items_as_list};
use super::bytes::not_bytes_like;
use super::iter::of_sequence;
use super::slice::{span, want_index};
use super::{Type, TypeSlots, bytearray, eq, exception as exc};
use crate::buffer::{Buffer, Item, item::Unfit, store};
use crate::code::CmpOp;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::{Part, Vm, prelude};
use window::{Window, make};

/// The type `memoryview`.
pub static TYPE: Type = Type::new(n!(memoryview), Kind::MemoryView, &SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    len: Some(len),
    hash: Some(hash),
    compare: Some(compare),
    getitem: Some(getitem),
    iter: Some(of_sequence),
    setitem: Some(setitem),
    getattr: Some(getattr),
    ..TypeSlots::NONE
};

crate::natives! {
    METHODS:
    #[cfg(feature = "cpython")]
    __enter__(1) = enter;
    #[cfg(feature = "cpython")]
    __exit__(1..) = release;
    #[cfg(feature = "cpython")]
    cast(2..3) = cast;
    #[cfg(feature = "cpython")]
    count(2) = prelude::python, or prelude::LIST_COUNT;
    #[cfg(feature = "cpython")]
    hex(1..3) = hex;
    #[cfg(feature = "cpython")]
    index(2..4) = prelude::python, or prelude::VIEW_INDEX;
    #[cfg(feature = "cpython")]
    release(1) = release;
    #[cfg(feature = "cpython")]
    tobytes(1..2) = tobytes;
    #[cfg(feature = "cpython")]
    tolist(1) = tolist;
    #[cfg(feature = "cpython")]
    toreadonly(1) = toreadonly;
}

static NEW: Native = Native::with_sig(n!(memoryview), &NEW_SIG);
static NEW_SIG: crate::native::Sig = crate::sig!(object).runs(new);

/// Items, or what the first of several dimensions has.
fn len(vm: &Vm, o: Obj) -> Res<usize> {
    let w = Window::of(vm, o)?;
    #[cfg(feature = "host")]
    if let Some(shape) = shape::of(vm, w.view) {
        return Ok(shape::len(shape));
    }
    Ok(w.count)
}

fn new(vm: &Vm, args: &[Obj]) -> Res {
    if vm.as_a::<MemoryView>(args[0]).is_some() {
        let w = Window::of(vm, args[0])?;
        let made = w.with(vm, w.start, w.step, w.count, w.item)?;
        #[cfg(feature = "host")]
        shape::inherit(vm, made, w.view);
        return Ok(made);
    }
    let Some(b) = Buffer::of(vm, args[0]) else {
        return Err(vm.type_error_about(
            t!("memoryview: a bytes-like object is required, not '{}'"),
            args[0],
        ));
    };
    make(vm, b.owner, b.start as u32, b.item.size.into(), b.count(), b.item, !b.writable)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let released = vm[vm.want::<MemoryView>(o)?].base.get().is_none();
    p.str(if released { "<released memory at 0x" } else { "<memory at 0x" })?;
    p.hex(o.bits() as u64)?;
    p.str(">")
}

/// That of equal `bytes`.
fn hash(vm: &Vm, o: Obj) -> Res<u32> {
    let w = Window::of(vm, o)?;
    if is_writable(vm, &w) {
        return Err(vm.value_error(t!("cannot hash writable memoryview object")));
    }
    if w.item.size != 1 {
        let message = t!("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        return Err(vm.value_error(message));
    }
    let copy = w.copy(vm)?;
    Ok(vm[copy].hash())
}

fn is_writable(vm: &Vm, w: &Window) -> bool {
    w.base.writable && !vm[w.view].readonly
}

/// `==` and `!=` with any buffer compare the values of the items. Memory of whole bytes is ordered
/// too, as in MicroPython.
fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    if vm[vm.want::<MemoryView>(a)?].base.get().is_none() {
        return eq::default_compare(vm, op, a, b);
    }
    if !matches!(op, CmpOp::Eq | CmpOp::Ne) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let x = Window::of(vm, a)?;
    #[cfg(feature = "host")]
    if !shape::are_alike(vm, x.view, b)? {
        return Ok(Obj::bool(op == CmpOp::Ne));
    }
    if vm.as_a::<MemoryView>(b).is_some() {
        let y = Window::of(vm, b)?;
        return compare_items(vm, op, x.count, y.count, &|i| Ok((x.get(vm, i)?, y.get(vm, i)?)));
    }
    let Some(y) = Buffer::of(vm, b) else { return Ok(Obj::NOT_IMPLEMENTED) };
    compare_items(vm, op, x.count, y.count(), &|i| Ok((x.get(vm, i)?, y.item(vm, i)?)))
}

/// `view[i]`, `view[a:b:c]`
fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    vm.or_in_prelude(select(vm, o, key), &prelude::ITEM_AT_INDEX, &[o, key])
}

fn select(vm: &Vm, o: Obj, key: Obj) -> Res {
    let w = Window::of(vm, o)?;
    #[cfg(feature = "host")]
    if let Some(shape) = shape::of(vm, w.view) {
        let at = shape::position(vm, shape, key)?;
        return if key == Obj::ELLIPSIS { Ok(o) } else { w.get(vm, at) };
    }
    let Some(slice) = key.cast::<Slice>() else { return w.get(vm, want_position(vm, &w, key)?) };
    let span = span(vm, slice, w.count)?;
    let start = if span.count == 0 { w.start } else { w.at(span.start) };
    w.with(vm, start, w.step.saturating_mul(span.step), span.count, w.item)
}

fn want_position(vm: &Vm, w: &Window, key: Obj) -> Res<usize> {
    #[cfg(feature = "host")]
    if let Some(keys) = key.cast::<Tuple>().map(|keys| vm.heap.tuple(keys))
        && !keys.is_empty()
        && keys.iter().all(|key| key.is_kind(Kind::Slice))
    {
        let parts = [Part::T(t!("multi-dimensional slicing is not implemented"))];
        return Err(vm.raise(&exc::NOT_IMPLEMENTED_ERROR, &parts));
    }
    let i = want_index(vm, key, t!("memoryview: invalid slice key"))?;
    let at = bytearray::position(i, w.count);
    at.ok_or_else(|| vm.index_error(t!("index out of bounds on dimension 1")))
}

/// `view[i] = x`, `view[a:b:c] = buffer`
fn setitem(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    vm.or_in_prelude(assign(vm, o, key, value), &prelude::ARRAY_ASSIGN, &[o, key, value])
}

fn assign(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    let w = Window::of(vm, o)?;
    let Some(cells) = w.base.cells().filter(|_| is_writable(vm, &w)) else {
        return Err(vm.type_error(t!("cannot modify read-only memory")));
    };
    if value.is_undef() {
        return Err(vm.type_error(t!("cannot delete memory")));
    }
    #[cfg(feature = "host")]
    if let Some(shape) = shape::of(vm, w.view) {
        let at = shape::position(vm, shape, key)?;
        store(cells, w.at(at), w.item.size, encode(vm, w.item, value)?);
        return Ok(());
    }
    let Some(slice) = key.cast::<Slice>() else {
        let at = want_position(vm, &w, key)?;
        store(cells, w.at(at), w.item.size, encode(vm, w.item, value)?);
        return Ok(());
    };
    let span = span(vm, slice, w.count)?;
    let (item, new) = operand(vm, value)?;
    let new = vm.heap.bytes(new);
    if item.size != w.item.size || new.len() != span.count * w.size() {
        let message = t!("memoryview assignment: lvalue and rvalue have different structures");
        return Err(vm.value_error(message));
    }
    for (i, bytes) in span.indices().zip(new.chunks_exact(w.size())) {
        let at = w.at(i);
        cells[at..at + w.size()].iter().zip(bytes).for_each(|(cell, b)| cell.set(*b));
    }
    Ok(())
}

/// What a slice is set to: the items' type, and their bytes as an object that nobody changes.
fn operand(vm: &Vm, value: Obj) -> Res<(Item, Ref<Bytes>)> {
    if vm.as_a::<MemoryView>(value).is_some() {
        let w = Window::of(vm, value)?;
        return Ok((w.item, w.copy(vm)?));
    }
    if let (Some(b), Some(bytes)) = (Buffer::of(vm, value), value.cast::<Bytes>()) {
        return Ok((b.item, bytes));
    }
    let Some(b) = Buffer::of(vm, value) else { return Err(not_bytes_like(vm, value)) };
    Ok((b.item, vm.heap.new_bytes_with(b.len(), |to| to.copy_from_slice(b.bytes()))?))
}

fn encode(vm: &Vm, item: Item, value: Obj) -> Res<u64> {
    match item.encode(vm, value)? {
        Ok(bits) => Ok(bits),
        Err(Unfit::Range) if vm.platform.wraps_items() => item.encode_low(vm, value),
        Err(unfit) => {
            let code = [item.code];
            let parts = [
                Part::S(match unfit {
                    Unfit::Range => "memoryview: invalid value for format '",
                    Unfit::Length => "memoryview: invalid type for format '",
                }),
                Part::S(core::str::from_utf8(&code).unwrap_or("?")),
                Part::S("'"),
            ];
            Err(vm.raise(&exc::VALUE_ERROR, &parts))
        }
    }
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let view = &vm[vm.want::<MemoryView>(o)?];
    let names = [
        n!(itemsize),
        n!(nbytes),
        n!(format),
        n!(readonly),
        n!(obj),
        n!(ndim),
        n!(shape),
        n!(strides),
        n!(contiguous),
        n!(c_contiguous),
        n!(f_contiguous),
        n!(suboffsets),
    ];
    let Some(which) = names.iter().position(|n| *n == name) else { return Ok(Obj::UNDEF) };
    let w = Window::of(vm, o)?;
    #[cfg(feature = "host")]
    if let (Some(shape), true) = (shape::of(vm, w.view), which >= 5) {
        return shape::attribute(vm, shape, name, w.size());
    }
    match which {
        0 => Ok(Obj::small(w.item.size.into())),
        1 => vm.new_int((w.count * w.size()) as i64),
        2 => Ok(crate::intern::ascii_char(w.item.code)),
        3 => Ok(Obj::bool(!is_writable(vm, &w))),
        4 => Ok(view.base.get()),
        5 => Ok(Obj::small(1)),
        6 => vm.new_tuple(&[vm.new_int(w.count as i64)?]),
        7 => vm.new_tuple(&[vm.new_int(w.step as i64)?]),
        11 => Ok(super::EMPTY_TUPLE),
        _ => Ok(Obj::bool(w.step == w.size() as isize || w.count < 2)),
    }
}

/// `tobytes(order="C")`
fn tobytes(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Window::of(vm, args[0])?.copy(vm)?.obj())
}

/// `tolist()`
fn tolist(vm: &Vm, args: &[Obj]) -> Res {
    let w = Window::of(vm, args[0])?;
    #[cfg(feature = "host")]
    if let Some(shape) = shape::of(vm, w.view) {
        return shape::nested(vm, shape, 0, &|i| w.get(vm, i));
    }
    items_as_list(vm, w.count, &|i| w.get(vm, i))
}

/// `hex([sep[, bytes_per_sep]])`
fn hex(vm: &Vm, args: &[Obj]) -> Res {
    let copy = Window::of(vm, args[0])?.copy(vm)?.obj();
    match args {
        [_, sep, group] => super::bytes::hex(vm, &[copy, *sep, *group]),
        [_, sep] => super::bytes::hex(vm, &[copy, *sep]),
        _ => super::bytes::hex(vm, &[copy]),
    }
}

/// `toreadonly()`
fn toreadonly(vm: &Vm, args: &[Obj]) -> Res {
    let w = Window::of(vm, args[0])?;
    let made = make(vm, w.base.owner, w.start as u32, w.step as i32, w.count, w.item, true)?;
    #[cfg(feature = "host")]
    shape::inherit(vm, made, w.view);
    Ok(made)
}

/// `cast(format[, shape])`: the same bytes as items of another type; one of the two types is bytes.
fn cast(vm: &Vm, args: &[Obj]) -> Res {
    let w = Window::of(vm, args[0])?;
    let item = match vm.want_str(args[1])?.as_bytes() {
        [code] | [b'@', code] => Item::native(*code),
        _ => None,
    };
    let Some(item) = item else {
        let message = t!("memoryview: destination format must be a native single character format");
        return Err(vm.value_error(message));
    };
    if w.step != w.size() as isize && w.count > 1 {
        return Err(vm.type_error(t!("memoryview: casts are restricted to C-contiguous views")));
    }
    let is_bytes = |item: Item| matches!(item.code, b'B' | b'b' | b'c');
    if !is_bytes(w.item) && !is_bytes(item) {
        let message = t!("memoryview: cannot cast between two non-byte formats");
        return Err(vm.type_error(message));
    }
    let (len, size) = (w.count * w.size(), usize::from(item.size));
    if len % size != 0 {
        let message = t!("memoryview: length is not a multiple of itemsize");
        return Err(vm.type_error(message));
    }
    #[cfg(feature = "host")]
    if let Some(shape) = args.get(2) {
        return shape::cast(vm, &w, *shape, item, len);
    }
    if args.len() > 2 {
        return Err(vm.type_error(t!("memoryview has one dimension")));
    }
    w.with(vm, w.start, size as isize, len / size, item)
}

fn enter(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Window::of(vm, args[0])?.view.obj())
}

/// `release()`: the view lets go of its base and cannot be used any more.
fn release(vm: &Vm, args: &[Obj]) -> Res {
    vm[vm.want::<MemoryView>(args[0])?].base.set(Obj::NONE);
    Ok(Obj::NONE)
}

/// Lets a view show so many items, of those that its base has behind the first.
pub fn resize(vm: &Vm, o: Obj, count: usize) {
    if let Some(view) = vm.as_a::<MemoryView>(o) {
        vm[view].len.set(count as u32);
    }
}

/// The bytes of the items of a view, whatever its step, as a new object; None for other objects.
pub(super) fn copy(vm: &Vm, o: Obj) -> Res<Option<Ref<Bytes>>> {
    if vm.as_a::<MemoryView>(o).is_none() {
        return Ok(None);
    }
    Window::of(vm, o)?.copy(vm).map(Some)
}
