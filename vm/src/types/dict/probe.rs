//! The steps of a lookup, for the prelude: Python code that compares keys with its own `==`.
//!
//! A lookup of a key whose hash or equality is Python code runs as a loop in the prelude. It
//! asks for the entries with the hash one after the other, compares their keys, and starts again
//! if that has moved or removed the entry. All of these take a dict or a set.

use super::table::Table;
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;
#[cfg(feature = "host")]
use crate::types::wide_hash;
use crate::types::{eq, list, set};

crate::natives! {
    /// Functions that only the prelude can name.
    pub NATIVES:
    table_next(3) = table_next;
    table_key(2) = table_key;
    table_value(2) = table_value;
    table_has(3) = table_has;
    table_set(3) = table_set;
    table_add(4) = table_add;
    table_remove(2) = table_remove;
    hash_given(1) = hash_given;
    hash_tuple(1) = hash_tuple;
    hash_frozenset(1) = hash_frozenset;
    sort_columns := Obj::rom(&list::COLUMNS);
}

fn table<'v>(vm: &'v Vm, o: Obj) -> Res<Table<'v>> {
    match vm.unwrap_native(o).cast_set() {
        Some(s) => Ok(Table::of_set(vm, s)),
        None => Ok(Table::of_dict(vm, vm.want(o)?)),
    }
}

/// The hash that stands for the value of `hash(key)`.
fn fold(vm: &Vm, hash: Obj) -> Res<u32> {
    #[cfg(feature = "host")]
    if vm.is_pc() {
        return Ok(wide_hash::fold(wide_hash::given(vm, hash)));
    }
    eq::hash(vm, hash)
}

/// `hash_given(n)`: the hash that an object has for which `__hash__` returns the int `n`.
fn hash_given(vm: &Vm, args: &[Obj]) -> Res {
    #[cfg(feature = "host")]
    if vm.is_pc() {
        return vm.new_int(wide_hash::given(vm, args[0]));
    }
    eq::hash_shown(vm, vm.unwrap_native(args[0]))
}

fn entry(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(vm.want_index(o)? as usize)
}

/// `table_next(t, hash, after)`: the first entry with this hash behind entry `after` (-1 at the
/// start), or -1.
fn table_next(vm: &Vm, args: &[Obj]) -> Res {
    let after = usize::try_from(vm.want_index(args[2])?).ok();
    let found = table(vm, args[0])?.candidate(vm, fold(vm, args[1])?, after)?;
    Ok(Obj::small(found.map_or(-1, |e| e as SmallInt)))
}

/// `table_key(t, entry)`
fn table_key(vm: &Vm, args: &[Obj]) -> Res {
    Ok(table(vm, args[0])?.key(vm, entry(vm, args[1])?))
}

/// `table_value(d, entry)`
fn table_value(vm: &Vm, args: &[Obj]) -> Res {
    Ok(table(vm, args[0])?.value(vm, entry(vm, args[1])?))
}

/// `table_has(t, entry, key)`: does the entry still have this very key?
fn table_has(vm: &Vm, args: &[Obj]) -> Res {
    let (table, e) = (table(vm, args[0])?, entry(vm, args[1])?);
    Ok(Obj::bool(e < table.end() && table.key(vm, e) == args[2]))
}

/// `table_set(d, entry, value)`
fn table_set(vm: &Vm, args: &[Obj]) -> Res {
    table(vm, args[0])?.set_value(vm, entry(vm, args[1])?, args[2]);
    Ok(Obj::NONE)
}

/// `table_add(t, key, value, hash)`: the key is not there yet.
fn table_add(vm: &Vm, args: &[Obj]) -> Res {
    table(vm, args[0])?.add(vm, args[1], args[2], fold(vm, args[3])?, true)?;
    Ok(Obj::NONE)
}

/// `table_remove(t, entry)`
fn table_remove(vm: &Vm, args: &[Obj]) -> Res {
    table(vm, args[0])?.remove(vm, entry(vm, args[1])?);
    Ok(Obj::NONE)
}

/// Tells what `hash()` gave for some items.
#[cfg(feature = "host")]
fn each_hash(vm: &Vm, hashes: Obj, mut tell: impl FnMut(i64)) -> Res<()> {
    for hash in vm.heap.list(vm.want(hashes)?) {
        tell(wide_hash::given(vm, hash.get()));
    }
    Ok(())
}

/// `hash_tuple(hashes)`: hash of a tuple of items with these hashes.
fn hash_tuple(vm: &Vm, args: &[Obj]) -> Res {
    #[cfg(feature = "host")]
    if vm.is_pc() {
        let mut sum = wide_hash::TupleSum::NEW;
        each_hash(vm, args[0], |hash| sum.add(hash))?;
        return vm.new_int(sum.finish());
    }
    let mut hash = eq::TUPLE_SEED;
    for item in vm.heap.list(vm.want(args[0])?) {
        hash = eq::tuple_step(hash, fold(vm, item.get())?);
    }
    vm.new_int((hash as i32).into())
}

/// `hash_frozenset(hashes)`: hash of a frozenset of elements with these hashes.
fn hash_frozenset(vm: &Vm, args: &[Obj]) -> Res {
    #[cfg(feature = "host")]
    if vm.is_pc() {
        let mut sum = wide_hash::SetSum::NEW;
        each_hash(vm, args[0], |hash| sum.add(hash))?;
        return vm.new_int(sum.finish());
    }
    let mut hash = set::SEED;
    for item in vm.heap.list(vm.want(args[0])?) {
        hash = set::hash_step(hash, fold(vm, item.get())?);
    }
    vm.new_int((hash as i32).into())
}
