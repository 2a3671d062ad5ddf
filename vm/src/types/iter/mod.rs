//! Iterators over built-in objects, and the functions that make them: `enumerate`, `zip`,
//! `reversed`.
//!
//! One object kind serves all; [`Which`] says what its fields mean. An iterator that is used up
//! has no source. Generators and instances with `__next__` are not iterators of this kind.

mod composite;
mod cursor;
#[cfg(feature = "host")]
mod place;

pub use composite::{ENUMERATE, REVERSED, ZIP};
pub use cursor::{Cursor, not_iterable};

use core::cell::Cell;

use super::dict::table::Table;
use super::{Type, TypeSlots, class, class_of, exception, slots_of};
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

/// What an iterator walks over, and how.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Which {
    /// Nothing is left.
    Done,
    List,
    Tuple,
    Str,
    Bytes,
    Range,
    /// Any type with `len` and `getitem`.
    Indexed,
    /// The same from the end.
    Back,
    Keys,
    Values,
    Items,
    KeysBack,
    ValuesBack,
    ItemsBack,
    Set,
    Deque,
    Enumerate,
    Zip,
}

impl Which {
    const ALL: [Which; 18] = [
        Which::Done,
        Which::List,
        Which::Tuple,
        Which::Str,
        Which::Bytes,
        Which::Range,
        Which::Indexed,
        Which::Back,
        Which::Keys,
        Which::Values,
        Which::Items,
        Which::KeysBack,
        Which::ValuesBack,
        Which::ItemsBack,
        Which::Set,
        Which::Deque,
        Which::Enumerate,
        Which::Zip,
    ];

    #[inline]
    fn from_u8(n: u8) -> Which {
        Which::ALL[n as usize]
    }

    /// Is it made of other iterators?
    fn is_composite(self) -> bool {
        matches!(self, Which::Enumerate | Which::Zip)
    }

    /// Does it go through a dict from the end?
    fn is_backward(self) -> bool {
        matches!(self, Which::KeysBack | Which::ValuesBack | Which::ItemsBack)
    }
}

crate::natives! {
    METHODS:
    __iter__(1) = iter_method;
    __next__(1) = next_method, or crate::prelude::NEXT_INNER;
    __length_hint__(1) = length_hint;
    #[cfg(feature = "cpython")]
    __reduce__(1) = reduce, or crate::prelude::REDUCE_ITERATOR;
    #[cfg(feature = "host")]
    __setstate__(2) = place::set_state;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    copied_iterator(1) = copied;
}

/// The type of iterators over built-in objects.
pub static TYPE: Type = Type::new(n!(iterator), Kind::Iter, &SLOTS, METHODS);

const SLOTS: TypeSlots =
    TypeSlots { iter: Some(|_, o| Ok(o)), next: Some(next), ..TypeSlots::NONE };

/// The type of an iterator.
pub fn type_of(vm: &Vm, i: Ref<Iter>) -> &'static Type {
    match Which::from_u8(vm[i].which) {
        Which::Enumerate => &ENUMERATE,
        Which::Zip => &ZIP,
        Which::Back => &REVERSED,
        _ => &TYPE,
    }
}

fn make(vm: &Vm, which: Which, source: Obj, extra: Obj, index: u32) -> Res {
    let it = Iter {
        header: Header::new(Kind::Iter),
        source: Slot::new(source),
        extra: Slot::new(extra),
        index: Cell::new(index),
        which: which as u8,
    };
    Ok(vm.heap.alloc(it)?.obj())
}

/// `iter(o)` of any built-in object: the `iter` slot of the types that a [`Cursor`] knows.
pub fn of(vm: &Vm, o: Obj) -> Res {
    Cursor::open(vm, o)?.into_iter(vm)
}

/// Iterator over a sequence by `len` and `getitem`: the `iter` slot of other types.
pub fn of_sequence(vm: &Vm, o: Obj) -> Res {
    Cursor::of_sequence(Which::Indexed, o, 0).into_iter(vm)
}

/// Can `iter(o)` work?
pub fn is_iterable(vm: &Vm, o: Obj) -> bool {
    let hooks = const { &[n!(__iter__), n!(__getitem__)] };
    class::overrides(vm, class_of(vm, o), hooks)
        || slots_of(vm, vm.unwrap_native(o)).slots.iter.is_some()
}

/// `next(o)` of an iterator of this kind: UNDEF at the end. It moves on only if it succeeds.
#[inline]
pub fn next(vm: &Vm, o: Obj) -> Res {
    let i: Ref<Iter> = o.cast_unchecked();
    if vm[i].source.get().is_none() {
        return Ok(Obj::UNDEF);
    }
    let which = Which::from_u8(vm[i].which);
    if which.is_composite() {
        return composite::next(vm, i);
    }
    if let Some(item) = next_entry_quick(vm, &vm[i], which)? {
        return Ok(item);
    }
    let mut cursor = Cursor::copy(vm, i);
    let item = cursor.next(vm)?;
    cursor.commit(vm);
    Ok(item)
}

/// The next key, value or item of an unchanged dict; None at the end and for other iterators.
fn next_entry_quick(vm: &Vm, it: &Iter, which: Which) -> Res<Option<Obj>> {
    if !matches!(which, Which::Keys | Which::Values | Which::Items) {
        return Ok(None);
    }
    let table = Table::of_dict(vm, it.source.get().cast_unchecked());
    let e = it.index.get() as usize;
    if e >= table.end() || cursor::stamp(&table) != it.extra.get() {
        return Ok(None);
    }
    let key = table.key(vm, e);
    if key.is_undef() {
        return Ok(None);
    }
    let item = match which {
        Which::Keys => key,
        Which::Values => table.value(vm, e),
        _ => vm.new_tuple(&[key, table.value(vm, e)])?,
    };
    it.index.set(e as u32 + 1);
    Ok(Some(item))
}

/// The next item of a list, tuple or range of small ints, the commonest loops; None at the end
/// and for other iterators.
#[inline(always)]
pub fn next_quick(vm: &Vm, i: Ref<Iter>) -> Option<Obj> {
    let it = &vm[i];
    let source = it.source.get();
    let at = it.index.get();
    let item = if it.which == Which::List as u8 {
        vm.heap.list(source.cast()?).get(at as usize)?.get()
    } else if it.which == Which::Tuple as u8 {
        *vm.heap.tuple(source.cast()?).get(at as usize)?
    } else if it.which == Which::Range as u8 {
        let r = &vm[source.cast::<Range>()?];
        let v = it.extra.get();
        // Only the commonest step: the value stays below the stop, so it cannot overflow.
        if r.step != Obj::small(1) || !Obj::both_small(v, r.stop) {
            return None;
        }
        if v.small_cmp_key() >= r.stop.small_cmp_key() {
            return None;
        }
        it.extra.set(Obj::small_add(v, r.step)?);
        return Some(v);
    } else {
        return None;
    };
    it.index.set(at + 1);
    Some(item)
}

fn iter_method(vm: &Vm, args: &[Obj]) -> Res {
    if vm.unwrap_native(args[0]).is_kind(Kind::Instance) {
        return Ok(args[0]);
    }
    let inner = vm.want::<Iter>(args[0])?;
    // One of a derived class is its own iterator.
    Ok(if cfg!(feature = "host") { args[0] } else { inner.obj() })
}

fn next_method(vm: &Vm, args: &[Obj]) -> Res {
    if vm.unwrap_native(args[0]).is_kind(Kind::Instance) {
        return Err(vm.needs_python());
    }
    let item = next(vm, vm.want::<Iter>(args[0])?.obj())?;
    if item.is_undef() { Err(vm.raise_args(&exception::STOP_ITERATION, &[])) } else { Ok(item) }
}

fn length_hint(vm: &Vm, args: &[Obj]) -> Res {
    let i = vm.want::<Iter>(args[0])?;
    vm.new_int(Cursor::copy(vm, i).remaining(vm)? as i64)
}

/// Taken apart it is the list of what it still gives.
fn reduce(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.needs_python())
}

/// Another iterator that stands at the same place, or the range that is left; what `__reduce__`
/// gives for a composite one, and for programs on PCs.
fn copied(vm: &Vm, args: &[Obj]) -> Res {
    let i = vm.want::<Iter>(args[0])?;
    #[cfg(feature = "host")]
    if vm.is_pc()
        && let Some(parts) = place::parts(vm, i)?
    {
        return Ok(parts);
    }
    let cursor = Cursor::copy(vm, i);
    if cursor.which.is_composite() {
        return composite::parts(vm, i);
    }
    if let (Which::Range, Some(r)) = (cursor.which, cursor.source.cast::<Range>()) {
        return super::range::make(vm, cursor.extra, vm[r].stop, vm[r].step);
    }
    cursor.into_iter(vm)
}
