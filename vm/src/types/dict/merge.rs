//! Putting the entries of other objects into a dict: `dict()`, `update`, `|`.

use super::table::Table;
use crate::obj::*;
use crate::trap::{Res, Trap, TrapKind};
use crate::types::{class, class_of, dict_view, eq, exception, iter, list, tuple};
use crate::{Part, Vm};

/// Puts the entries of `from`, a dict or a built-in iterable of pairs, into `d`.
///
/// Raises TypeError and ValueError where an item of `from` is no pair, after those before it have
/// been put in; NeedsPython for mappings written in Python.
pub fn merge(vm: &Vm, d: Ref<Dict>, from: Obj) -> Res<()> {
    let hooks = const { &[n!(keys), n!(__getitem__), n!(__iter__)] };
    if class::overrides(vm, class_of(vm, from), hooks) {
        return Err(vm.needs_python());
    }
    let to = Table::of_dict(vm, d);
    if let Some(other) = vm.as_a::<Dict>(dict_view::unwrap_proxy(vm, from)) {
        let other = Table::of_dict(vm, other);
        let entry = |e| Ok((other.key(vm, e), other.value(vm, e), other.hash(vm, e)?));
        return put_all(vm, to, other.iter(vm), entry, other.is_indexed());
    }
    let pairs = list::collect(vm, from)?;
    let slots = pairs.items(vm);
    let entry = |i: usize| -> Res<(Obj, Obj, u32)> {
        let (key, value) = pair(vm, i, slots[i].get())?;
        Ok((key, value, eq::hash(vm, key)?))
    };
    let done = (0..slots.len()).try_for_each(|i| entry(i).map(drop).map_err(|trap| (i, trap)));
    match done {
        Err((i, trap)) if vm.heap.trap.kind.get() == TrapKind::Raise => {
            let error = vm.heap.trap.value.get();
            vm.heap.trap.take(trap);
            put_all(vm, to, 0..i, entry, false)?;
            pairs.commit(vm);
            Err(vm.heap.trap.raise(error))
        }
        Err((_, trap)) => Err(trap),
        Ok(()) => {
            put_all(vm, to, 0..slots.len(), entry, false)?;
            pairs.commit(vm);
            Ok(())
        }
    }
}

/// Puts the entries that `entry` gives for each of `numbers` into a table. `hashed`: their hashes
/// may come from Python code.
fn put_all(
    vm: &Vm,
    to: Table,
    numbers: impl Iterator<Item = usize> + Clone,
    entry: impl Fn(usize) -> Res<(Obj, Obj, u32)>,
    hashed: bool,
) -> Res<()> {
    let mut missing = 0;
    for i in numbers.clone() {
        let (key, _, hash) = entry(i)?;
        missing += usize::from(to.find(vm, key, hash)?.is_none());
    }
    if missing > 0 {
        to.reserve(vm, missing, hashed)?;
    }
    for i in numbers {
        let (key, value, hash) = entry(i)?;
        match to.find(vm, key, hash)? {
            Some(e) => to.set_value(vm, e, value),
            None => to.add(vm, key, value, hash, hashed)?,
        }
    }
    Ok(())
}

/// Key and value of item `i` of an iterable.
fn pair(vm: &Vm, i: usize, o: Obj) -> Res<(Obj, Obj)> {
    if let Some(items) = tuple::items(vm, o) {
        return match *items {
            [key, value] => Ok((key, value)),
            _ => Err(wrong_length(vm, i, items.len())),
        };
    }
    if let Some(l) = o.cast::<List>() {
        return match vm.heap.list(l) {
            [key, value] => Ok((key.get(), value.get())),
            items => Err(wrong_length(vm, i, items.len())),
        };
    }
    if iter::is_iterable(vm, o) {
        return Err(vm.needs_python());
    }
    let parts = [
        Part::T(t!("cannot convert dictionary update sequence element #")),
        Part::I(i as i64),
        Part::T(t!(" to a sequence")),
    ];
    Err(vm.raise(&exception::TYPE_ERROR, &parts))
}

#[cold]
fn wrong_length(vm: &Vm, i: usize, len: usize) -> Trap {
    let parts = [
        Part::T(t!("dictionary update sequence element #")),
        Part::I(i as i64),
        Part::T(t!(" has length ")),
        Part::I(len as i64),
        Part::T(t!("; 2 is required")),
    ];
    vm.raise(&exception::VALUE_ERROR, &parts)
}
