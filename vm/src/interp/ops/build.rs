//! Displays, f-strings, unpacking.

use super::holding;
use crate::Part;
use crate::Vm;
use crate::code::Op;
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{self, dict, dict_view, exception, iter, list, set};

pub fn build_list(vm: &Vm, s: &mut S) -> Res<()> {
    let v = vm.new_list(s.args(s.u8(2), s.u8(3)))?;
    vm.deliver(s, v)
}

pub fn build_tuple(vm: &Vm, s: &mut S) -> Res<()> {
    let v = vm.new_tuple(s.args(s.u8(2), s.u8(3)))?;
    vm.deliver(s, v)
}

pub fn build_set(vm: &Vm, s: &mut S) -> Res<()> {
    let v = set::new(vm, Kind::Set)?;
    for i in s.args(s.u8(2), s.u8(3)) {
        set::add(vm, v, *i)?;
    }
    vm.deliver(s, v.obj())
}

pub fn build_map(vm: &Vm, s: &mut S) -> Res<()> {
    let n = s.u8(3);
    let items = s.args(s.u8(2), 2 * n);
    let d = dict::new(vm, n)?;
    for pair in items.chunks_exact(2) {
        dict::insert(vm, d, pair[0], pair[1])?;
    }
    vm.deliver(s, d.obj())
}

pub fn build_str(vm: &Vm, s: &mut S) -> Res<()> {
    let v = types::str::concat(vm, s.args(s.u8(2), s.u8(3)))?;
    vm.deliver(s, v)
}

pub fn build_slice(vm: &Vm, s: &mut S) -> Res<()> {
    let b = s.args(s.u8(2), 3);
    let slice = Slice { header: Header::new(Kind::Slice), start: b[0], stop: b[1], step: b[2] };
    let v = vm.heap.unlocked(|| vm.heap.alloc(slice))?.obj();
    vm.deliver(s, v)
}

pub fn list_append(vm: &Vm, s: &mut S) -> Res<()> {
    list::push(vm, holding(vm, s, s.u8(1))?, s.get(s.u8(2)))?;
    s.next(3);
    Ok(())
}

pub fn list_extend(vm: &Vm, s: &mut S) -> Res<()> {
    list::extend_by(vm, holding(vm, s, s.u8(1))?, s.get(s.u8(2)))?;
    s.next(3);
    Ok(())
}

pub fn set_add(vm: &Vm, s: &mut S) -> Res<()> {
    set::add(vm, holding(vm, s, s.u8(1))?, s.get(s.u8(2)))?;
    s.next(3);
    Ok(())
}

pub fn set_update(vm: &Vm, s: &mut S) -> Res<()> {
    set::update(vm, holding(vm, s, s.u8(1))?, s.get(s.u8(2)))?;
    s.next(3);
    Ok(())
}

pub fn map_add(vm: &Vm, s: &mut S) -> Res<()> {
    dict::insert(vm, holding(vm, s, s.u8(1))?, s.get(s.u8(2)), s.get(s.u8(3)))?;
    s.next(4);
    Ok(())
}

pub fn map_update(vm: &Vm, s: &mut S) -> Res<()> {
    let (to, from) = (s.get(s.u8(1)), dict_view::unwrap_proxy(vm, s.get(s.u8(2))));
    let Some(from) = vm.as_a::<Dict>(from) else {
        if from.is_kind(Kind::Instance) {
            return Err(vm.needs_python());
        }
        return Err(vm.type_error_about(t!("'{}' object is not a mapping"), from));
    };
    dict::merge(vm, to.cast_unchecked(), from.obj())?;
    s.next(3);
    Ok(())
}

pub fn map_merge(vm: &Vm, s: &mut S) -> Res<()> {
    let (to, from): (Ref<Dict>, Obj) = (holding(vm, s, s.u8(1))?, s.get(s.u8(2)));
    let Some(d) = vm.as_a::<Dict>(dict_view::unwrap_proxy(vm, from)) else {
        if from.is_kind(Kind::Instance) {
            return Err(vm.needs_python());
        }
        return Err(vm.type_error_about(t!("argument after ** must be a mapping, not {}"), from));
    };
    dict::each(vm, d, |k, _| {
        if !k.is_kind(Kind::Str) {
            return Err(match vm.unwrap_native(k).is_kind(Kind::Str) {
                true => vm.needs_python(),
                false => vm.type_error(t!("keywords must be strings")),
            });
        }
        if dict::get(vm, to, k)?.is_some() {
            let parts = [
                Part::T(t!("got multiple values for keyword argument '")),
                Part::Name(k),
                Part::S("'"),
            ];
            return Err(vm.raise(&exception::TYPE_ERROR, &parts));
        }
        Ok(())
    })?;
    dict::merge(vm, to, d.obj())?;
    s.next(3);
    Ok(())
}

pub fn list_to_tuple(vm: &Vm, s: &mut S) -> Res<()> {
    let items = vm.heap.list(holding(vm, s, s.u8(2))?);
    let v = match items.len() {
        0 => types::EMPTY_TUPLE,
        n => vm.heap.new_tuple_with(n, |i| items[i].get())?.obj(),
    };
    vm.deliver(s, v)
}

/// `Format`: one replacement field of an f-string.
pub fn format(vm: &Vm, s: &mut S) -> Res<()> {
    let c = s.u8(4);
    let spec = if c & 4 != 0 { n!("") } else { s.get(s.u8(3)) };
    let v = types::str::format::field(vm, s.get(s.u8(2)), c as u8 & 3, spec)?;
    vm.deliver(s, v)
}

/// Items of a tuple or list as they are now.
fn sequence<'v>(vm: &'v Vm, o: Obj) -> Option<Items<'v>> {
    if let Some(t) = o.cast::<Tuple>() {
        return Some(Items::Tuple(vm.heap.tuple(t)));
    }
    o.cast::<List>().map(|l| Items::List(vm.heap.list(l)))
}

enum Items<'v> {
    Tuple(&'v [Obj]),
    List(&'v [Slot]),
}

impl Items<'_> {
    fn len(&self) -> usize {
        match self {
            Items::Tuple(t) => t.len(),
            Items::List(l) => l.len(),
        }
    }

    fn at(&self, i: usize) -> Obj {
        match self {
            Items::Tuple(t) => t[i],
            Items::List(l) => l[i].get(),
        }
    }
}

#[inline(always)]
pub fn unpack_fast(vm: &Vm, s: &mut S) -> bool {
    let (b, n) = (s.u8(2), s.u8(3));
    let Some(t) = s.get(s.u8(1)).cast::<Tuple>() else { return false };
    let items = vm.heap.tuple(t);
    if items.len() != n {
        return false;
    }
    for (i, v) in items.iter().enumerate() {
        s.set(b + i, *v);
    }
    s.next(4);
    true
}

/// `Unpack` and `UnpackEx`.
pub fn unpack(vm: &Vm, s: &mut S) -> Res<()> {
    let o = s.get(s.u8(1));
    match sequence(vm, o) {
        Some(items) => unpack_items(vm, s, items),
        None => {
            if !iter::is_iterable(vm, o) {
                return Err(vm.type_error_about(t!("cannot unpack non-iterable {} object"), o));
            }
            // One more than wanted tells that there are too many.
            let exact = s.op() == Op::Unpack as u8;
            let limit = if exact { s.u8(3) + 1 } else { usize::MAX };
            let all = list::collect_at_most(vm, o, limit)?;
            unpack_items(vm, s, Items::List(all.items(vm)))?;
            all.commit(vm);
            Ok(())
        }
    }
}

/// The same from a list made of the iterable by the prelude.
pub fn unpack_list(vm: &Vm, s: &mut S, l: Ref<List>) -> Res<()> {
    unpack_items(vm, s, Items::List(vm.heap.list(l)))
}

fn unpack_items(vm: &Vm, s: &mut S, items: Items) -> Res<()> {
    let (b, n) = (s.u8(2), items.len());
    if s.op() == Op::UnpackEx as u8 {
        return unpack_starred(vm, s, items);
    }
    if n != s.u8(3) {
        return Err(wrong_count(vm, n, s.u8(3), false));
    }
    for i in 0..n {
        s.set(b + i, items.at(i));
    }
    s.next(Op::Unpack.size());
    Ok(())
}

fn unpack_starred(vm: &Vm, s: &mut S, items: Items) -> Res<()> {
    let (b, before, after, n) = (s.u8(2), s.u8(3), s.u8(4), items.len());
    if n < before + after {
        return Err(wrong_count(vm, n, before + after, true));
    }
    let rest = vm.new_list_with(n - before - after)?;
    for i in before..n - after {
        vm.heap.list_storage(rest)[i - before].set(items.at(i));
    }
    vm[rest].len.set((n - before - after) as u32);
    for i in 0..before {
        s.set(b + i, items.at(i));
    }
    s.set(b + before, rest.obj());
    for i in 0..after {
        s.set(b + before + 1 + i, items.at(n - after + i));
    }
    s.next(Op::UnpackEx.size());
    Ok(())
}

#[cold]
fn wrong_count(vm: &Vm, got: usize, want: usize, star: bool) -> crate::trap::Trap {
    let class = &exception::VALUE_ERROR;
    if got > want {
        let parts = [
            Part::T(t!("too many values to unpack (expected ")),
            Part::I(want as i64),
            Part::S(")"),
        ];
        return vm.raise(class, &parts);
    }
    let parts = [
        Part::T(t!("not enough values to unpack (expected ")),
        Part::S(if star { "at least " } else { "" }),
        Part::I(want as i64),
        Part::T(t!(", got ")),
        Part::I(got as i64),
        Part::S(")"),
    ];
    vm.raise(class, &parts)
}
