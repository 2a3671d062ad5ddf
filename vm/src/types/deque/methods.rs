//! Methods of `deque`.

use super::{
    empty, fill, full, get, len, push_left, push_right, remove_at, reserve, slot, take_left,
    take_right,
};
use crate::obj::*;
use crate::prelude::*;
use crate::trap::{Res, Trap};
use crate::types::{eq, exception, list, slice};
use crate::{Part, Vm};

crate::natives! {
    pub METHODS:
    #[cfg(feature = "host")]
    __init__(1..) = crate::types::object::refill, or DEQUE_INIT;
    append(2) = append;
    appendleft(2) = appendleft;
    clear(1) = clear;
    copy(1) = copy;
    __copy__(1) = copy;
    count(2) = count, or DEQUE_COUNT;
    extend(2) = extend, or DEQUE_EXTEND;
    extendleft(2) = extendleft, or DEQUE_EXTENDLEFT;
    index(2..4) = index, or DEQUE_INDEX;
    insert(3) = insert, or DEQUE_INSERT;
    pop(1) = pop;
    popleft(1) = popleft;
    remove(2) = remove, or DEQUE_REMOVE;
    reverse(1) = reverse;
    rotate(1..2) = rotate, or DEQUE_ROTATE;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    new_deque(3) = super::new;
    #[cfg(feature = "host")]
    refill_deque(2) = refill;
}

/// `refill_deque(d, other)`: the first becomes what the second is.
#[cfg(feature = "host")]
fn refill(vm: &Vm, args: &[Obj]) -> Res {
    let (d, from) = (vm.want::<Deque>(args[0])?, &vm[vm.want::<Deque>(args[1])?]);
    vm[d].items.set(from.items.get());
    vm[d].start.set(from.start.get());
    vm[d].len.set(from.len.get());
    vm[d].maxlen.set(from.maxlen.get());
    super::touch(vm, d);
    Ok(Obj::NONE)
}

fn append(vm: &Vm, args: &[Obj]) -> Res {
    push_right(vm, vm.want(args[0])?, args[1])?;
    Ok(Obj::NONE)
}

fn appendleft(vm: &Vm, args: &[Obj]) -> Res {
    push_left(vm, vm.want(args[0])?, args[1])?;
    Ok(Obj::NONE)
}

fn clear(vm: &Vm, args: &[Obj]) -> Res {
    let d = vm.want::<Deque>(args[0])?;
    while !take_right(vm, d).is_undef() {}
    Ok(Obj::NONE)
}

fn copy(vm: &Vm, args: &[Obj]) -> Res {
    let from = vm.want::<Deque>(args[0])?;
    let n = len(vm, from);
    let d = empty(vm, n, vm[from].maxlen.get(), vm[from].refuses)?;
    fill(vm, d, (0..n).map(|i| get(vm, from, i)));
    // That of a derived class is made by the class.
    if cfg!(feature = "host") && args[0].is_kind(Kind::Instance) {
        let class = crate::types::class_of(vm, args[0]);
        return match vm[from].maxlen.get() {
            u32::MAX => Err(vm.tail_call(class, &[d.obj()])),
            most => Err(vm.tail_call(class, &[d.obj(), vm.new_int(most.into())?])),
        };
    }
    Ok(d.obj())
}

fn count(vm: &Vm, args: &[Obj]) -> Res {
    let d = vm.want::<Deque>(args[0])?;
    let mut n = 0;
    for i in 0..len(vm, d) {
        n += SmallInt::from(eq::eq(vm, get(vm, d, i), args[1])?);
    }
    Ok(Obj::small(n))
}

/// Index of the first item from `from` to `to` that equals `x`.
pub(super) fn find(vm: &Vm, d: Ref<Deque>, x: Obj, from: usize, to: usize) -> Res<Option<usize>> {
    for i in from..to.min(len(vm, d)) {
        if eq::eq(vm, get(vm, d, i), x)? {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

fn index(vm: &Vm, args: &[Obj]) -> Res {
    let d = vm.want::<Deque>(args[0])?;
    let (from, to) = list::search_range(vm, len(vm, d), args)?;
    match find(vm, d, args[1], from, to)? {
        Some(i) => Ok(Obj::small(i as SmallInt)),
        None => {
            let parts = [Part::Repr(args[1]), Part::T(t!(" is not in deque"))];
            Err(vm.raise(&exception::VALUE_ERROR, &parts))
        }
    }
}

fn extend(vm: &Vm, args: &[Obj]) -> Res {
    extend_by(vm, vm.want(args[0])?, args[1])?;
    Ok(Obj::NONE)
}

/// Appends all items of a built-in iterable.
pub(super) fn extend_by(vm: &Vm, d: Ref<Deque>, iterable: Obj) -> Res<()> {
    push_all(vm, d, iterable, push_right)
}

fn extendleft(vm: &Vm, args: &[Obj]) -> Res {
    push_all(vm, vm.want(args[0])?, args[1], push_left)?;
    Ok(Obj::NONE)
}

fn push_all(
    vm: &Vm,
    d: Ref<Deque>,
    iterable: Obj,
    push: fn(&Vm, Ref<Deque>, Obj) -> Res<()>,
) -> Res<()> {
    let new = list::collect(vm, iterable)?;
    let items = new.items(vm);
    let room = (vm[d].maxlen.get() as usize).saturating_sub(len(vm, d));
    if vm[d].refuses && items.len() > room {
        return Err(full(vm));
    }
    reserve(vm, d, items.len().min(room))?;
    for item in items {
        push(vm, d, item.get())?;
    }
    new.commit(vm);
    Ok(())
}

fn insert(vm: &Vm, args: &[Obj]) -> Res {
    let d = vm.want::<Deque>(args[0])?;
    let i = want_count(vm, args[1])?;
    let full_now = len(vm, d) >= vm[d].maxlen.get() as usize;
    if full_now {
        return Err(vm.index_error(t!("deque already at its maximum size")));
    }
    let n = len(vm, d);
    let at = if i < 0 { n.saturating_add_signed(i) } else { n.min(i as usize) };
    push_right(vm, d, args[2])?;
    for k in (at..n).rev() {
        slot(vm, d, k + 1).set(slot(vm, d, k).get());
    }
    slot(vm, d, at).set(args[2]);
    Ok(Obj::NONE)
}

/// An argument that must be an int.
fn want_count(vm: &Vm, o: Obj) -> Res<isize> {
    if slice::is_int(vm, o) {
        return vm.want_size(vm.unwrap_native(o));
    }
    Err(match o.is_kind(Kind::Instance) {
        true => vm.needs_python(),
        false => crate::types::range::not_an_int(vm, o),
    })
}

#[cold]
fn is_empty(vm: &Vm) -> Trap {
    vm.index_error(t!("empty"))
}

fn pop(vm: &Vm, args: &[Obj]) -> Res {
    let item = take_right(vm, vm.want(args[0])?);
    if item.is_undef() { Err(is_empty(vm)) } else { Ok(item) }
}

fn popleft(vm: &Vm, args: &[Obj]) -> Res {
    let item = take_left(vm, vm.want(args[0])?);
    if item.is_undef() { Err(is_empty(vm)) } else { Ok(item) }
}

fn remove(vm: &Vm, args: &[Obj]) -> Res {
    let d = vm.want::<Deque>(args[0])?;
    match find(vm, d, args[1], 0, usize::MAX)? {
        Some(i) => {
            remove_at(vm, d, i);
            Ok(Obj::NONE)
        }
        None => Err(vm.value_error(t!("deque.remove(x): x not in deque"))),
    }
}

fn reverse(vm: &Vm, args: &[Obj]) -> Res {
    let d = vm.want::<Deque>(args[0])?;
    let n = len(vm, d);
    for i in 0..n / 2 {
        let (a, b) = (slot(vm, d, i), slot(vm, d, n - 1 - i));
        let first = a.get();
        a.set(b.get());
        b.set(first);
    }
    Ok(Obj::NONE)
}

/// `rotate(n=1)`: to the right; to the left if n is negative.
fn rotate(vm: &Vm, args: &[Obj]) -> Res {
    let d = vm.want::<Deque>(args[0])?;
    let n = len(vm, d) as isize;
    let by = args.get(1).map_or(Ok(1), |o| want_count(vm, *o))?;
    if n > 0 {
        let left = (-by.rem_euclid(n)).rem_euclid(n);
        // Within the ring as it is: an item goes out at one end before it comes in at the other.
        for _ in 0..left {
            let item = take_left(vm, d);
            push_right(vm, d, item)?;
        }
    }
    Ok(Obj::NONE)
}
