//! What the run loop does to lists and sets it builds.

use crate::Vm;
use crate::obj::*;
use crate::trap::Res;
use crate::types::dict::table::Table;
use crate::types::{dict, eq};

/// `l.append(v)`
pub fn push(vm: &Vm, l: Ref<List>, v: Obj) -> Res<()> {
    let n = vm[l].len.get() as usize;
    if vm.heap.list_storage(l).len() <= n {
        let want = (n + n / 2 + 4).next_power_of_two().min(n * 2 + 4);
        let grown = match vm[l].items.get().cast::<Slots>() {
            Some(s) => vm.heap.extend_block(s, want * size_of::<Obj>()),
            None => false,
        };
        if !grown {
            let new = vm.heap.alloc_slots(want)?;
            let to = vm.heap.slots(new);
            vm.heap.list(l).iter().zip(to).for_each(|(o, t)| t.set(o.get()));
            vm[l].items.set(new.obj());
        }
    }
    vm.heap.list_storage(l)[n].set(v);
    vm[l].len.set(n as u32 + 1);
    Ok(())
}

/// `l.extend(o)`
pub fn extend(vm: &Vm, l: Ref<List>, o: Obj) -> Res<()> {
    let from = from_iterable(vm, o)?;
    let n = vm[from].len.get() as usize;
    for i in 0..n {
        push(vm, l, vm.heap.list(from)[i].get())?;
    }
    Ok(())
}

/// New list of the items of `o`.
pub fn from_iterable(vm: &Vm, o: Obj) -> Res<Ref<List>> {
    if let Some(l) = o.cast::<List>() {
        return Ok(l);
    }
    match o.cast::<Tuple>() {
        Some(t) => Ok(vm.new_list(vm.heap.tuple(t))?.cast_unchecked()),
        None => Err(vm.needs_python()),
    }
}

/// New empty set.
pub fn new_set(vm: &Vm) -> Res<Ref<Set>> {
    vm.heap.alloc(Set {
        header: Header::new(Kind::Set),
        entries: Slot::new(Obj::NULL),
        aux: Slot::new(Obj::NULL),
        used: core::cell::Cell::new(0),
        live: core::cell::Cell::new(0),
        version: core::cell::Cell::new(vm.next_version()),
    })
}

/// `s.add(v)`
pub fn add(vm: &Vm, s: Ref<Set>, v: Obj) -> Res<()> {
    let hash = eq::hash(vm, v)?;
    let t = Table::of_set(vm, s);
    if t.find(vm, v, hash)?.is_none() {
        t.add(vm, v, Obj::NONE, hash, true)?;
    }
    Ok(())
}

/// `s.update(o)`
pub fn update_set(vm: &Vm, s: Ref<Set>, o: Obj) -> Res<()> {
    for v in vm.heap.list(from_iterable(vm, o)?) {
        add(vm, s, v.get())?;
    }
    Ok(())
}

/// `d.update(from)`
pub fn update_dict(vm: &Vm, d: Ref<Dict>, from: Ref<Dict>) -> Res<()> {
    dict::each(vm, from, |k, v| dict::insert(vm, d, k, v))
}
