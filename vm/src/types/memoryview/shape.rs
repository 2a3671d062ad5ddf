//! Views of several dimensions, or of none, for programs on PCs.
//!
//! Only `cast` makes them: their items stand side by side, the last index moving fastest. The
//! lengths of the dimensions are a tuple of small ints; a view of one dimension has none.

use super::{Item, Window};
use crate::Vm;
use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::slice::{is_int, want_index};
use crate::types::{self, bytearray, exception as exc, list};

/// More dimensions are refused, as in CPython.
const MOST: usize = 64;

/// The lengths of the dimensions of a view that has not one of them.
pub(super) fn of<'v>(vm: &'v Vm, view: Ref<MemoryView>) -> Option<&'v [Obj]> {
    Some(vm.heap.tuple(vm[view].shape.get().cast::<Tuple>()?))
}

fn length(o: Obj) -> usize {
    o.as_small().unwrap_or(0) as usize
}

/// `len(view)`
pub(super) fn len(shape: &[Obj]) -> usize {
    shape.first().map_or(1, |o| length(*o))
}

/// Gives a new view the shape of another.
pub(super) fn inherit(vm: &Vm, made: Obj, from: Ref<MemoryView>) {
    if let Some(view) = made.cast::<MemoryView>() {
        vm[view].shape.set(vm[from].shape.get());
    }
}

/// Have a view and another object, a view or not, the same number of dimensions and lengths?
pub(super) fn are_alike(vm: &Vm, view: Ref<MemoryView>, other: Obj) -> Res<bool> {
    let others = vm.as_a::<MemoryView>(other).and_then(|other| of(vm, other));
    Ok(of(vm, view) == others)
}

/// Position of the item that a key names.
pub(super) fn position(vm: &Vm, shape: &[Obj], key: Obj) -> Res<usize> {
    if shape.is_empty() && key == Obj::ELLIPSIS {
        return Ok(0);
    }
    let Some(keys) = key.cast::<Tuple>().map(|keys| vm.heap.tuple(keys)) else {
        return Err(match shape.is_empty() {
            true => vm.type_error("invalid indexing of 0-dim memory"),
            false if !is_int(vm, key) && !key.is_kind(Kind::Slice) => {
                vm.type_error("memoryview: invalid slice key")
            }
            false => not_implemented(vm, "multi-dimensional sub-views are not implemented"),
        });
    };
    if !keys.is_empty() && keys.iter().all(|key| key.is_kind(Kind::Slice)) {
        return Err(not_implemented(vm, "multi-dimensional slicing is not implemented"));
    }
    if keys.len() < shape.len() {
        return Err(not_implemented(vm, "sub-views are not implemented"));
    }
    if keys.len() > shape.len() {
        return Err(vm.type_error("cannot index a view with a tuple of so many elements"));
    }
    let mut at = 0;
    for (key, n) in keys.iter().zip(shape) {
        let i = want_index(vm, *key, t!("memoryview: invalid slice key"))?;
        let Some(i) = bytearray::position(i, length(*n)) else {
            return Err(vm.index_error("index out of bounds"));
        };
        at = at * length(*n) + i;
    }
    Ok(at)
}

#[cold]
fn not_implemented(vm: &Vm, text: &'static str) -> Trap {
    vm.raise(&exc::NOT_IMPLEMENTED_ERROR, &[crate::Part::S(text)])
}

/// An attribute that depends on the dimensions; items have `size` bytes.
pub(super) fn attribute(vm: &Vm, shape: &[Obj], name: Obj, size: usize) -> Res {
    match name {
        _ if name == n!(ndim) => Ok(Obj::small(shape.len() as SmallInt)),
        _ if name == n!(shape) => vm.new_tuple(shape),
        _ if name == n!(strides) => {
            let mut strides = [Obj::small(0); MOST];
            let mut stride = size;
            for (i, n) in shape.iter().enumerate().rev() {
                strides[i] = vm.new_uint(stride as u64)?;
                stride *= length(*n);
            }
            vm.new_tuple(&strides[..shape.len()])
        }
        _ if name == n!(suboffsets) => Ok(types::EMPTY_TUPLE),
        // In Fortran's order, too, if no more than one dimension has several items.
        _ if name == n!(f_contiguous) => {
            Ok(Obj::bool(shape.iter().filter(|n| length(**n) > 1).count() < 2))
        }
        _ => Ok(Obj::TRUE),
    }
}

/// `tolist()`: lists of lists of the items from number `first` on.
pub(super) fn nested(vm: &Vm, shape: &[Obj], first: usize, item: &dyn Fn(usize) -> Res) -> Res {
    let Some((n, inner)) = shape.split_first() else { return item(first) };
    let (n, size) = (length(*n), inner.iter().map(|n| length(*n)).product::<usize>());
    let made = vm.new_list_with(n)?;
    let slots = vm.heap.list_storage(made);
    for (i, slot) in slots.iter().enumerate().take(n) {
        slot.set(nested(vm, inner, first + i * size, item)?);
    }
    vm[made].len.set(n as u32);
    Ok(made.obj())
}

/// `cast(format, shape)`: the `len` bytes of a window as items in these dimensions.
pub(super) fn cast(vm: &Vm, w: &Window, shape: Obj, item: Item, len: usize) -> Res {
    if !matches!(shape.kind(), Some(Kind::List | Kind::Tuple)) {
        return Err(vm.type_error("shape must be a list or a tuple"));
    }
    let lengths = list::collect(vm, shape)?;
    let lengths = lengths.items(vm);
    if lengths.len() > MOST {
        return Err(vm.value_error("memoryview: number of dimensions must not exceed 64"));
    }
    if of(vm, w.view).is_some() && lengths.len() != 1 {
        return Err(vm.type_error("memoryview: cast must be 1D -> ND or ND -> 1D"));
    }
    let mut count = 1usize;
    for n in lengths {
        let n = n.get();
        if !is_int(vm, n) {
            return Err(vm.type_error("memoryview.cast(): elements of shape must be integers"));
        }
        let Some(n) = n.as_small().filter(|n| *n > 0) else {
            let text = "memoryview.cast(): elements of shape must be integers > 0";
            return Err(vm.value_error(text));
        };
        count = count.saturating_mul(n as usize);
    }
    let size = usize::from(item.size);
    if count.checked_mul(size) != Some(len) {
        return Err(vm.type_error("memoryview: product(shape) * itemsize != buffer size"));
    }
    let made = w.with(vm, w.start, size as isize, count, item)?;
    if lengths.len() != 1 {
        let tuple = vm.heap.new_tuple_with(lengths.len(), |i| lengths[i].get())?;
        vm[made.cast_unchecked::<MemoryView>()].shape.set(tuple.obj());
    }
    Ok(made)
}
