//! `dict`: the operations that the interpreter and other types use, and the type.
//!
//! What a dict is made of stands in `table.rs`, its methods in `methods.rs`.

mod index;
mod merge;
mod methods;
pub mod probe;
pub(crate) mod table;

pub use merge::merge;

use super::{Type, TypeSlots, eq, iter};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::*;
use crate::prelude::*;
use crate::printer::Printer;
use crate::trap::Res;
use table::Table;

use methods::METHODS;

/// The type `dict`.
pub static TYPE: Type = Type::new(n!(dict), Kind::Dict, &SLOTS, METHODS);

static NEW: Native = Native::new(n!(dict), 0, 255, new_dict).or(&DICT_NEW);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    len: Some(|vm, o| Ok(len(vm, vm.want(o)?))),
    binary: Some(binary),
    getitem: Some(getitem),
    setitem: Some(setitem),
    contains: Some(|vm, o, key| Ok(find(vm, vm.want(o)?, key)?.is_some())),
    iter: Some(iter::of),
    ..TypeSlots::NONE
};

/// New empty dict with room for `capacity` entries.
pub fn new(vm: &Vm, capacity: usize) -> Res<Ref<Dict>> {
    let d = vm
        .heap
        .alloc(Dict { header: Header::new(Kind::Dict), table: Hashed::new(vm.next_version()) })?;
    Table::of_dict(vm, d).allocate(vm, capacity)?;
    Ok(d)
}

/// A new dict of what stands in ROM: `__dict__` of a built-in type or module for a program.
pub fn of_table(vm: &Vm, attributes: &mut dyn Iterator<Item = (Obj, Obj)>) -> Res {
    let d = new(vm, attributes.size_hint().0)?;
    for (name, value) in attributes {
        insert(vm, d, name, crate::modules::dynamic(vm, value)?)?;
    }
    Ok(d.obj())
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

/// Value of a small int or str key where that very object is the key; see
/// `Table::find_quick`.
pub fn get_quick(vm: &Vm, d: Ref<Dict>, key: Obj) -> Option<Obj> {
    let table = Table::of_dict(vm, d);
    table.find_quick(vm, key).map(|e| table.value(vm, e))
}

/// Replaces the value of such a key; false if that is not possible.
pub fn set_quick(vm: &Vm, d: Ref<Dict>, key: Obj, value: Obj) -> bool {
    let table = Table::of_dict(vm, d);
    match table.find_quick(vm, key) {
        Some(e) => {
            table.set_value(vm, e, value);
            true
        }
        None => false,
    }
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

/// A dict with the same entries.
pub fn copy(vm: &Vm, d: Ref<Dict>) -> Res<Ref<Dict>> {
    let to = new(vm, 0)?;
    Table::of_dict(vm, to).fill_from(vm, Table::of_dict(vm, d))?;
    Ok(to)
}

fn new_dict(vm: &Vm, args: &[Obj]) -> Res {
    if args.len() > 1 {
        return Err(vm.needs_python());
    }
    let d = match args.first() {
        Some(from) => match from.cast::<Dict>() {
            Some(other) => copy(vm, other)?,
            None => {
                let d = new(vm, 0)?;
                merge(vm, d, *from)?;
                d
            }
        },
        None => new(vm, 0)?,
    };
    Ok(d.obj())
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    if !p.enter(o)? {
        return p.str("{...}");
    }
    p.str("{")?;
    let table = Table::of_dict(vm, vm.want(o)?);
    for (i, e) in table.iter(vm).enumerate() {
        if i > 0 {
            p.str(", ")?;
        }
        super::repr(vm, table.key(vm, e), p)?;
        p.str(": ")?;
        super::repr(vm, table.value(vm, e), p)?;
    }
    p.leave();
    p.str("}")
}

fn binary(vm: &Vm, op: BinOp, in_place: bool, a: Obj, b: Obj) -> Res {
    let Some(left) = vm.as_a::<Dict>(a).filter(|_| op == BinOp::Or) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    if in_place {
        merge(vm, left, b)?;
        return Ok(a);
    }
    let Some(right) = vm.as_a::<Dict>(b) else { return Ok(Obj::NOT_IMPLEMENTED) };
    let d = copy(vm, left)?;
    merge(vm, d, right.obj())?;
    Ok(d.obj())
}

/// UNDEF if the key is missing.
fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    Ok(get(vm, vm.want(o)?, key)?.unwrap_or(Obj::UNDEF))
}

fn setitem(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    let d = vm.want(o)?;
    if !value.is_undef() {
        return insert(vm, d, key, value);
    }
    match remove(vm, d, key)? {
        Some(_) => Ok(()),
        None => Err(vm.key_error(key)),
    }
}
