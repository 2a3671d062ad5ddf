//! `dict`: the operations that the interpreter and other types use, and the type.
//!
//! What a dict is made of stands in `table.rs`, its methods in `methods.rs`.

mod methods;
pub(crate) mod table;

use core::cell::Cell;

use super::{Type, TypeSlots, eq};
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;
use table::Table;

use methods::METHODS;

/// The type `dict`.
pub static TYPE: Type = Type::new(n!(dict), Kind::Dict, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots { ..TypeSlots::NONE };

/// New empty dict with room for `capacity` entries.
pub fn new(vm: &Vm, capacity: usize) -> Res<Ref<Dict>> {
    let d = vm.heap.alloc(Dict {
        header: Header::new(Kind::Dict),
        entries: Slot::new(Obj::NULL),
        aux: Slot::new(Obj::NULL),
        used: Cell::new(0),
        live: Cell::new(0),
        version: Cell::new(vm.next_version()),
    })?;
    Table::of_dict(vm, d).allocate(vm, capacity)?;
    Ok(d)
}

/// Number of entries.
pub fn len(vm: &Vm, d: Ref<Dict>) -> usize {
    Table::of_dict(vm, d).len()
}

/// Entry number of the key `name`, an interned str.
#[inline]
pub fn find_name(vm: &Vm, d: Ref<Dict>, name: Obj) -> Option<usize> {
    Table::of_dict(vm, d).find_name(vm, name)
}

/// Key of entry `i`; UNDEF if it has been deleted.
pub fn key_at(vm: &Vm, d: Ref<Dict>, i: usize) -> Obj {
    Table::of_dict(vm, d).key(vm, i)
}

/// Value of entry `i`.
#[inline]
pub fn value_at(vm: &Vm, d: Ref<Dict>, i: usize) -> Obj {
    Table::of_dict(vm, d).value(vm, i)
}

/// Sets the value of entry `i`.
#[inline]
pub fn set_value_at(vm: &Vm, d: Ref<Dict>, i: usize, v: Obj) {
    Table::of_dict(vm, d).set_value(vm, i, v);
}

/// Entry number of `key`; TypeError if it is unhashable, NeedsPython where Python code decides.
pub fn find(vm: &Vm, d: Ref<Dict>, key: Obj) -> Res<Option<usize>> {
    Table::of_dict(vm, d).find(vm, key, eq::hash(vm, key)?)
}

/// `d.get(key)`: None if missing; NeedsPython, TypeError for unhashable keys.
pub fn get(vm: &Vm, d: Ref<Dict>, key: Obj) -> Res<Option<Obj>> {
    Ok(find(vm, d, key)?.map(|e| value_at(vm, d, e)))
}

/// `d[key] = value`; allocates before it changes anything.
pub fn insert(vm: &Vm, d: Ref<Dict>, key: Obj, value: Obj) -> Res<()> {
    let table = Table::of_dict(vm, d);
    let hash = eq::hash(vm, key)?;
    match table.find(vm, key, hash)? {
        Some(e) => table.set_value(vm, e, value),
        None => table.add(vm, key, value, hash, false)?,
    }
    Ok(())
}

/// Removes `key` and returns its value.
pub fn remove(vm: &Vm, d: Ref<Dict>, key: Obj) -> Res<Option<Obj>> {
    let Some(e) = find(vm, d, key)? else { return Ok(None) };
    let value = value_at(vm, d, e);
    Table::of_dict(vm, d).remove(vm, e);
    Ok(Some(value))
}

/// Removes all entries.
pub fn clear(vm: &Vm, d: Ref<Dict>) {
    Table::of_dict(vm, d).clear(vm);
}

/// Calls `f` with each key and value in order. `f` must not add or remove keys.
pub fn each(vm: &Vm, d: Ref<Dict>, mut f: impl FnMut(Obj, Obj) -> Res<()>) -> Res<()> {
    let table = Table::of_dict(vm, d);
    for e in table.iter(vm) {
        f(table.key(vm, e), table.value(vm, e))?;
    }
    Ok(())
}

/// Do two dicts have the same keys and values, compared inside `depth` containers?
pub(super) fn same_items(vm: &Vm, a: Ref<Dict>, b: Ref<Dict>, depth: u8) -> Res<bool> {
    let (a, b) = (Table::of_dict(vm, a), Table::of_dict(vm, b));
    if a.len() != b.len() {
        return Ok(false);
    }
    for e in a.iter(vm) {
        let hash = a.hash_at(vm, e, depth)?;
        let Some(found) = b.find_at(vm, a.key(vm, e), hash, depth)? else { return Ok(false) };
        if !eq::eq_at(vm, a.value(vm, e), b.value(vm, found), depth)? {
            return Ok(false);
        }
    }
    Ok(true)
}
