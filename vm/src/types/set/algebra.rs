//! Union, intersection and their relatives.
//!
//! A [`Table`] that an operation reads keeps the hashes of its elements, so none is computed
//! again. Results are new sets; what changes a set in place does so after its last allocation.

use super::{Table, from_slots, new};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::*;
use crate::trap::Res;
use crate::types::list::{self, Collected};

/// An operand: a set, or the elements of another iterable as one.
pub struct Elements {
    pub(super) set: Ref<Set>,
    source: Option<Collected>,
}

impl Elements {
    /// The elements of a built-in iterable.
    pub fn of(vm: &Vm, o: Obj) -> Res<Elements> {
        if let Some(set) = o.cast_set() {
            return Ok(Elements::of_set(set));
        }
        if let Some(d) = o.cast::<Dict>() {
            let set = new(vm, Kind::Set)?;
            add_keys(vm, set, d)?;
            return Ok(Elements::of_set(set));
        }
        let all = list::collect(vm, o)?;
        let set = from_slots(vm, all.items(vm), Kind::Set)?;
        Ok(Elements { set, source: Some(all) })
    }

    /// A set itself.
    pub fn of_set(set: Ref<Set>) -> Elements {
        Elements { set, source: None }
    }

    fn table<'v>(&self, vm: &'v Vm) -> Table<'v> {
        Table::of_set(vm, self.set)
    }

    /// Would [`Elements::commit`] do anything?
    pub fn is_from_iterator(&self) -> bool {
        self.source.as_ref().is_some_and(Collected::is_from_iterator)
    }

    /// Lets the iterator that the elements came from move on.
    pub fn commit(&self, vm: &Vm) {
        if let Some(s) = &self.source {
            s.commit(vm);
        }
    }
}

/// Adds the elements of `from` that are (or are not) in `other` to `to`.
fn select(vm: &Vm, to: Table, from: Table, other: Option<(Table, bool)>) -> Res<()> {
    for e in from.iter(vm) {
        let (key, hash) = (from.key(vm, e), from.hash(vm, e)?);
        if let Some((table, wanted)) = other
            && table.find(vm, key, hash)?.is_some() != wanted
        {
            continue;
        }
        if to.find(vm, key, hash)?.is_none() {
            to.add(vm, key, Obj::UNDEF, hash, from.is_indexed())?;
        }
    }
    Ok(())
}

/// Adds the keys of a dict, which keeps their hashes, to a fresh set.
pub fn add_keys(vm: &Vm, s: Ref<Set>, d: Ref<Dict>) -> Res<()> {
    select(vm, Table::of_set(vm, s), Table::of_dict(vm, d), None)
}

/// `a op b` for `&`, `|`, `^`, `-` as a new set of `kind`.
pub fn combine(vm: &Vm, op: BinOp, a: &Elements, b: &Elements, kind: Kind) -> Res<Ref<Set>> {
    let result = new(vm, kind)?;
    let (to, a, b) = (Table::of_set(vm, result), a.table(vm), b.table(vm));
    match op {
        BinOp::Or => {
            to.fill_from(vm, a)?;
            select(vm, to, b, None)?;
        }
        BinOp::And => select(vm, to, a, Some((b, true)))?,
        BinOp::Sub => select(vm, to, a, Some((b, false)))?,
        _ => {
            select(vm, to, a, Some((b, false)))?;
            select(vm, to, b, Some((a, false)))?;
        }
    }
    Ok(result)
}

/// Adds all elements to a set; none if it fails.
pub fn add_all(vm: &Vm, s: Ref<Set>, elements: &Elements) -> Res<()> {
    let (to, from) = (Table::of_set(vm, s), elements.table(vm));
    let mut missing = 0;
    for e in from.iter(vm) {
        missing += usize::from(to.find(vm, from.key(vm, e), from.hash(vm, e)?)?.is_none());
    }
    if missing == 0 {
        return Ok(());
    }
    to.reserve(vm, missing, from.is_indexed())?;
    select(vm, to, from, None)
}

/// Have the two no element in common?
#[cfg(feature = "host")]
pub fn is_disjoint(vm: &Vm, a: &Elements, b: &Elements) -> Res<bool> {
    let (a, b) = (a.table(vm), b.table(vm));
    for e in a.iter(vm) {
        if b.find(vm, a.key(vm, e), a.hash(vm, e)?)?.is_some() {
            return Ok(false);
        }
    }
    Ok(true)
}
