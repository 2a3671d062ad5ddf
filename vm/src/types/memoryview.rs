//! `memoryview`: a window on the bytes of another object.
//!
//! Only bytes (`B`) and only contiguous windows. A view sees changes of its base; if the base
//! shrinks, the view shrinks with it.

use core::cell::Cell;

use super::bytes::{byte_of, collect, not_bytes_like};
use super::str::{self, View};
use super::{Type, TypeSlots};
use crate::Vm;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

/// The type `memoryview`.
pub static TYPE: Type = Type::new(n!(memoryview), Kind::MemoryView, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    len: Some(str::len),
    hash: Some(str::hash),
    compare: Some(str::compare),
    getitem: Some(getitem),
    iter: Some(super::iter::of_sequence),
    setitem: Some(setitem),
    contains: Some(str::search::contains),
    getattr: Some(getattr),
    ..TypeSlots::NONE
};

crate::natives! {
    METHODS:
    hex(1..3) = super::bytes::hex;
    tobytes(1) = tobytes;
    tolist(1) = tolist;
    release(1) = release;
}

static NEW: Native = Native::new(n!(memoryview), 1, 1, new);

fn new(vm: &Vm, args: &[Obj]) -> Res {
    let Some(bytes) = View::buffer(vm, args[0]) else {
        return Err(not_bytes_like(vm, args[0]));
    };
    window(vm, vm.unwrap_native(args[0]), 0, bytes.len())
}

/// View of `len` bytes of `base` from `start` on; the view of a view is one of its base.
fn window(vm: &Vm, base: Obj, start: usize, len: usize) -> Res {
    let (base, start) = match base.cast::<MemoryView>() {
        Some(m) => (vm[m].base.get(), vm[m].start.get() as usize + start),
        None => (base, start),
    };
    let view = MemoryView {
        header: Header::new(Kind::MemoryView),
        base: Slot::new(base),
        start: Cell::new(start as u32),
        len: Cell::new(len as u32),
        code: b'B',
    };
    Ok(vm.heap.alloc(view)?.obj())
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("<memory at 0x")?;
    let _ = vm;
    #[allow(clippy::unnecessary_cast)]
    p.hex(o.bits() as u64)?;
    p.str(">")
}

fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    let view = View::this(vm, &[o])?;
    let Some(slice) = key.cast::<Slice>() else { return str::index::getitem(vm, o, key) };
    match str::index::span(vm, slice, view.len())?.contiguous() {
        Some((from, to)) => window(vm, view.obj, from, to - from),
        None => {
            let message = "memoryview slices with a step are not supported";
            Err(vm.raise(&super::exception::NOT_IMPLEMENTED_ERROR, &[crate::Part::S(message)]))
        }
    }
}

fn setitem(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    let m = vm.want::<MemoryView>(o)?;
    if value.is_undef() {
        return Err(vm.type_error("cannot delete memory"));
    }
    let Some(array) = vm[m].base.get().cast::<ByteArray>() else {
        return Err(vm.type_error("cannot modify read-only memory"));
    };
    let cells = vm.heap.byte_array(array);
    let start = (vm[m].start.get() as usize).min(cells.len());
    let end = (start + vm[m].len.get() as usize).min(cells.len());
    let cells = &cells[start..end];
    let Some(slice) = key.cast::<Slice>() else {
        let i = str::index::want_index(vm, key, "memoryview: invalid slice key")?;
        let Some(at) = super::bytearray::position(i, cells.len()) else {
            return Err(vm.index_error("index out of bounds on dimension 1"));
        };
        cells[at].set(byte_of(vm, value, "memoryview: invalid value for format 'B'")?);
        return Ok(());
    };
    let span = str::index::span(vm, slice, cells.len())?;
    if View::buffer(vm, value).is_none() {
        return Err(not_bytes_like(vm, value));
    }
    let new = vm.heap.bytes(collect(vm, value)?);
    if new.len() != span.count {
        let message = "memoryview assignment: lvalue and rvalue have different structures";
        return Err(vm.value_error(message));
    }
    span.indices().zip(new).for_each(|(i, b)| cells[i].set(*b));
    Ok(())
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let view = View::this(vm, &[o])?;
    let m = vm.want::<MemoryView>(o)?;
    Ok(if name == n!(itemsize) {
        Obj::small(1)
    } else if name == n!(nbytes) {
        Obj::small(view.len() as SmallInt)
    } else if name == n!(format) {
        n!(B)
    } else if name == n!(readonly) {
        Obj::bool(!vm[m].base.get().is_kind(Kind::ByteArray))
    } else if name == n!(obj) {
        vm[m].base.get()
    } else {
        Obj::UNDEF
    })
}

/// `tobytes()`
fn tobytes(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_bytes(View::this(vm, args)?.bytes)
}

/// `tolist()`
fn tolist(vm: &Vm, args: &[Obj]) -> Res {
    let bytes = View::this(vm, args)?.bytes;
    let list = vm.new_list_with(bytes.len())?;
    let slots = vm.heap.list_storage(list);
    slots.iter().zip(bytes).for_each(|(s, b)| s.set(Obj::small((*b).into())));
    vm[list].len.set(bytes.len() as u32);
    Ok(list.obj())
}

/// `release()`: nothing is held that would have to be given back.
fn release(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}
