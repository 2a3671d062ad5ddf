//! `tuple`, and what named tuples share with it.

use super::list::{self, search_range};
use super::{Type, TypeSlots, eq, exception, iter, slice};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::*;
use crate::prelude::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};

crate::natives! {
    METHODS:
    count(2) = count, or TUPLE_COUNT;
    index(2..4) = index, or TUPLE_INDEX;
}

/// The type `tuple`.
pub static TYPE: Type = Type::new(n!(tuple), Kind::Tuple, &SLOTS, METHODS);

static NEW: Native = Native::new(n!(tuple), 0, 1, new).or(&TUPLE_NEW);

pub const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    len: Some(|vm, o| Ok(this(vm, o)?.len())),
    binary: Some(binary),
    getitem: Some(getitem),
    contains: Some(|vm, o, x| Ok(find(vm, this(vm, o)?, x)?.is_some())),
    iter: Some(iter::of),
    ..TypeSlots::NONE
};

/// Items of a tuple or named tuple, or of an instance of a subclass of tuple.
#[inline]
pub fn items<'v>(vm: &'v Vm, o: Obj) -> Option<&'v [Obj]> {
    match o.kind()? {
        Kind::Tuple => Some(vm.heap.tuple(o.cast_unchecked())),
        Kind::NamedTuple => Some(vm.heap.named_tuple(o.cast_unchecked())),
        Kind::Instance => match vm.unwrap_native(o) {
            inner if inner == o => None,
            inner => items(vm, inner),
        },
        _ => None,
    }
}

fn this<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [Obj]> {
    match items(vm, o) {
        Some(items) => Ok(items),
        None => Ok(vm.heap.tuple(vm.want(o)?)),
    }
}

fn find(vm: &Vm, items: &[Obj], x: Obj) -> Res<Option<usize>> {
    for (i, item) in items.iter().enumerate() {
        if eq::eq(vm, *item, x)? {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

fn new(vm: &Vm, args: &[Obj]) -> Res {
    let Some(&from) = args.first() else { return Ok(super::EMPTY_TUPLE) };
    if from.is_kind(Kind::Tuple) {
        return Ok(from);
    }
    let all = list::collect(vm, from)?;
    let slots = all.items(vm);
    let t = vm.heap.new_tuple_with(slots.len(), |i| slots[i].get())?;
    all.commit(vm);
    Ok(t.obj())
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let items = this(vm, o)?;
    if !p.enter(o)? {
        return p.str("(...)");
    }
    p.str("(")?;
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            p.str(", ")?;
        }
        super::repr(vm, *item, p)?;
    }
    p.leave();
    p.str(if items.len() == 1 { ",)" } else { ")" })
}

fn binary(vm: &Vm, op: BinOp, _: bool, a: Obj, b: Obj) -> Res {
    match op {
        BinOp::Add => match (items(vm, a), items(vm, b)) {
            (Some(x), Some(y)) => concat(vm, x, y),
            (Some(_), None) if !b.is_kind(Kind::Instance) => Err(cannot_concatenate(vm, b)),
            _ => Ok(Obj::NOT_IMPLEMENTED),
        },
        BinOp::Mul => {
            let (items, n) = match (items(vm, a), items(vm, b)) {
                (Some(x), _) => (x, b),
                (_, Some(y)) => (y, a),
                _ => return Ok(Obj::NOT_IMPLEMENTED),
            };
            match slice::repeat_count(vm, n)? {
                Some(times) => repeat(vm, items, times),
                None => Ok(Obj::NOT_IMPLEMENTED),
            }
        }
        _ => Ok(Obj::NOT_IMPLEMENTED),
    }
}

fn concat(vm: &Vm, x: &[Obj], y: &[Obj]) -> Res {
    let item = |i: usize| if i < x.len() { x[i] } else { y[i - x.len()] };
    Ok(vm.heap.new_tuple_with(x.len() + y.len(), item)?.obj())
}

fn repeat(vm: &Vm, items: &[Obj], times: usize) -> Res {
    let Some(total) = items.len().checked_mul(times).filter(|n| *n <= u32::MAX as usize) else {
        return Err(vm.raise(&exception::MEMORY_ERROR, &[]));
    };
    if total == 0 {
        return Ok(super::EMPTY_TUPLE);
    }
    Ok(vm.heap.new_tuple_with(total, |i| items[i % items.len()])?.obj())
}

#[cold]
fn cannot_concatenate(vm: &Vm, b: Obj) -> Trap {
    vm.type_error_about(t!("can only concatenate tuple (not \"{}\") to tuple"), b)
}

fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    let items = this(vm, o)?;
    if let Some(s) = key.cast::<Slice>() {
        let span = slice::span(vm, s, items.len())?;
        if span.count == items.len() && span.step == 1 && o.is_kind(Kind::Tuple) {
            return Ok(o);
        }
        let mut indices = span.indices();
        let item = |_| indices.next().map_or(Obj::NONE, |i| items[i]);
        return Ok(vm.heap.new_tuple_with(span.count, item)?.obj());
    }
    if !slice::is_int(vm, key) {
        return Err(wrong_key(vm, key));
    }
    match list::position(items.len(), vm.want_index(vm.unwrap_native(key))?) {
        Some(i) => Ok(items[i]),
        None => Err(vm.index_error(t!("tuple index out of range"))),
    }
}

#[cold]
fn wrong_key(vm: &Vm, key: Obj) -> Trap {
    if key.is_kind(Kind::Instance) {
        return vm.needs_python();
    }
    vm.type_error_about(t!("tuple indices must be integers or slices, not {}"), key)
}

fn count(vm: &Vm, args: &[Obj]) -> Res {
    let mut n = 0;
    for item in this(vm, args[0])? {
        n += SmallInt::from(eq::eq(vm, *item, args[1])?);
    }
    Ok(Obj::small(n))
}

fn index(vm: &Vm, args: &[Obj]) -> Res {
    let items = this(vm, args[0])?;
    let (from, to) = search_range(vm, items.len(), args)?;
    match find(vm, &items[from..to], args[1])? {
        Some(i) => Ok(Obj::small((from + i) as SmallInt)),
        None => Err(vm.value_error(t!("tuple.index(x): x not in tuple"))),
    }
}
