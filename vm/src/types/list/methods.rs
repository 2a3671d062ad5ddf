//! Methods of `list`.

use super::slices::position;
use super::{collect, copy, find, items, push, reserve, slice, sort, splice};
use crate::obj::*;
use crate::prelude::*;
use crate::trap::{Res, Trap};
use crate::types::{eq, exception};
use crate::{Part, Vm};

crate::natives! {
    pub METHODS:
    __init__(1..) = crate::types::object::refill, or crate::prelude::NATIVE_INIT;
    append(2) = append;
    clear(1) = clear;
    copy(1) = copy_list;
    count(2) = count, or LIST_COUNT;
    extend(2) = extend, or LIST_EXTEND;
    index(2..4) = index, or LIST_INDEX;
    insert(3) = insert, or LIST_INSERT;
    pop(1..2) = pop, or LIST_POP;
    remove(2) = remove, or LIST_REMOVE;
    reverse(1) = reverse;
    sort[self, *, key = Obj::NONE, reverse = Obj::FALSE] = sort::sort, or LIST_SORT;
}

fn append(vm: &Vm, args: &[Obj]) -> Res {
    push(vm, vm.want(args[0])?, args[1])?;
    Ok(Obj::NONE)
}

fn clear(vm: &Vm, args: &[Obj]) -> Res {
    let l = &vm[vm.want::<List>(args[0])?];
    l.items.set(Obj::UNDEF);
    l.len.set(0);
    Ok(Obj::NONE)
}

fn copy_list(vm: &Vm, args: &[Obj]) -> Res {
    let from = items(vm, args[0])?;
    let l = vm.new_list_with(from.len())?;
    copy(from, vm.heap.list_storage(l));
    vm[l].len.set(from.len() as u32);
    Ok(l.obj())
}

fn count(vm: &Vm, args: &[Obj]) -> Res {
    let mut n = 0;
    for item in items(vm, args[0])? {
        n += SmallInt::from(eq::eq(vm, item.get(), args[1])?);
    }
    Ok(Obj::small(n))
}

fn extend(vm: &Vm, args: &[Obj]) -> Res {
    extend_by(vm, vm.want(args[0])?, args[1])?;
    Ok(Obj::NONE)
}

/// Appends all items of a built-in iterable.
pub fn extend_by(vm: &Vm, l: Ref<List>, iterable: Obj) -> Res<()> {
    let n = vm.heap.list(l).len();
    let append = |from: &[Slot]| -> Res<()> {
        reserve(vm, l, from.len())?;
        copy(from, &vm.heap.list_storage(l)[n..]);
        vm[l].len.set((n + from.len()) as u32);
        Ok(())
    };
    if let Some(other) = iterable.cast::<List>() {
        return append(vm.heap.list(other));
    }
    let new = collect(vm, iterable)?;
    append(new.items(vm))?;
    new.commit(vm);
    Ok(())
}

/// The range of indices that the optional arguments of `index` allow.
pub(in crate::types) fn search_range(vm: &Vm, len: usize, args: &[Obj]) -> Res<(usize, usize)> {
    const MESSAGE: crate::text::packed::Text =
        t!("slice indices must be integers or have an __index__ method");
    let bound = |i: usize, default: usize| match args.get(i) {
        None => Ok(default),
        Some(o) => match slice::want_index(vm, *o, MESSAGE)? {
            i if i < 0 => Ok(len.saturating_add_signed(i)),
            i => Ok(len.min(i as usize)),
        },
    };
    let (from, to) = (bound(2, 0)?, bound(3, len)?);
    Ok((from, to.max(from)))
}

fn index(vm: &Vm, args: &[Obj]) -> Res {
    let items = items(vm, args[0])?;
    let (from, to) = search_range(vm, items.len(), args)?;
    match find(vm, &items[from..to], args[1])? {
        Some(i) => Ok(Obj::small((from + i) as SmallInt)),
        None => {
            let parts = [Part::Repr(args[1]), Part::T(t!(" is not in list"))];
            Err(vm.raise(&exception::VALUE_ERROR, &parts))
        }
    }
}

/// An argument that must be an int.
fn want_position(vm: &Vm, o: Obj) -> Res<isize> {
    if slice::is_int(vm, o) {
        return vm.want_size(vm.unwrap_native(o));
    }
    Err(not_a_position(vm, o))
}

#[cold]
fn not_a_position(vm: &Vm, o: Obj) -> Trap {
    match o.is_kind(Kind::Instance) {
        true => vm.needs_python(),
        false => crate::types::range::not_an_int(vm, o),
    }
}

fn insert(vm: &Vm, args: &[Obj]) -> Res {
    let l = vm.want::<List>(args[0])?;
    let len = vm.heap.list(l).len();
    let at = match want_position(vm, args[1])? {
        i if i < 0 => len.saturating_add_signed(i),
        i => len.min(i as usize),
    };
    splice(vm, l, at, at, 1)?[0].set(args[2]);
    Ok(Obj::NONE)
}

fn pop(vm: &Vm, args: &[Obj]) -> Res {
    let l = vm.want::<List>(args[0])?;
    let items = vm.heap.list(l);
    let i = args.get(1).map_or(Ok(-1), |o| want_position(vm, *o))?;
    if items.is_empty() {
        return Err(vm.index_error(t!("pop from empty list")));
    }
    let Some(i) = position(items.len(), i) else {
        return Err(vm.index_error(t!("pop index out of range")));
    };
    let item = items[i].get();
    splice(vm, l, i, i + 1, 0)?;
    Ok(item)
}

fn remove(vm: &Vm, args: &[Obj]) -> Res {
    let l = vm.want::<List>(args[0])?;
    match find(vm, vm.heap.list(l), args[1])? {
        Some(i) => splice(vm, l, i, i + 1, 0).map(|_| Obj::NONE),
        None => Err(vm.value_error(t!("list.remove(x): x not in list"))),
    }
}

fn reverse(vm: &Vm, args: &[Obj]) -> Res {
    reverse_slots(items(vm, args[0])?);
    Ok(Obj::NONE)
}

/// Reverses slots in place.
pub(super) fn reverse_slots(slots: &[Slot]) {
    let n = slots.len();
    for i in 0..n / 2 {
        let (a, b) = (slots[i].get(), slots[n - 1 - i].get());
        slots[i].set(b);
        slots[n - 1 - i].set(a);
    }
}
