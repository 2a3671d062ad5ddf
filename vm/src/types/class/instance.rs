//! Instances of user-defined classes: where their attributes are.
//!
//! Instances of a class share the list of their attribute names (`Class::keys`, append-only): an
//! instance is an array of values in that order, which costs half the memory of a dict and lets
//! the attribute cache name a slot number. Attributes beyond 16, or beyond the room that an
//! instance was made with, go to a private dict.
//!
//! ```text
//! Class    keys ── Slots [name 0, name 1, …]        the first ones are those of `__slots__` (PCs)
//! Instance class, dict ── NONE | Dict, native, [value 0, value 1, …]      UNDEF: no such attribute
//! ```
//!
//! Knows own attributes only: what a class or its bases have is looked up in `class.rs`, and which
//! comes first is decided in `interp/attr/instance.rs`.

use super::{class_flags, slots};
use crate::Vm;
use crate::interp::cache::Found;
use crate::obj::*;
use crate::trap::Res;
use crate::types::dict;

/// Most shared attribute names per class beside its slots.
const MAX_KEYS: usize = 16;
/// Room for attributes in the first instances of a class.
const FIRST_ROOM: usize = 4;

/// How many keys of a class, the first ones, are names of `__slots__` that its instances keep
/// beside their dict: on PCs all slots of the class and its bases.
pub fn bound_slots(vm: &Vm, class: Ref<Class>) -> usize {
    match cfg!(feature = "host") {
        true => (vm[class].flags.get() >> class_flags::COUNT_SHIFT) as usize,
        false => 0,
    }
}

/// The values of an instance that move into its dict when somebody asks for that.
pub fn dict_slots<'v>(vm: &'v Vm, i: Ref<Instance>) -> &'v [Slot] {
    let slots = vm.heap.instance_slots(i);
    &slots[bound_slots(vm, vm[i].class.get().cast_unchecked()).min(slots.len())..]
}

/// New instance without attributes.
pub fn new_instance(vm: &Vm, class: Ref<Class>, native: Obj) -> Res<Ref<Instance>> {
    let flags = vm[class].flags.get();
    if cfg!(feature = "cpython") && flags & class_flags::ABSTRACT != 0 {
        return Err(slots::abstract_error(vm, class));
    }
    let n = vm[class].n_keys.get() as usize;
    let is_first = n == bound_slots(vm, class) && flags & class_flags::SLOTS == 0;
    let room = if is_first { n + FIRST_ROOM } else { n };
    let i = Instance {
        header: Header::new(Kind::Instance),
        class: Slot::new(class.obj()),
        dict: Slot::new(Obj::NONE),
        native: Slot::new(native),
        items: [],
    };
    vm.heap.alloc_tail(i, room * size_of::<Obj>())
}

/// [`new_instance`] whose `__del__` will be called: for the last act of a native.
pub fn new_watched(vm: &Vm, class: Ref<Class>, native: Obj) -> Res {
    vm.roots.finalisers.reserve(vm, class)?;
    let instance = new_instance(vm, class, native)?.obj();
    vm.roots.finalisers.watch(vm, instance);
    Ok(instance)
}

/// Slot number of attribute `name` in instances of `class`.
fn key_index(vm: &Vm, class: Ref<Class>, name: Obj) -> Option<usize> {
    let keys = vm.heap.slots(vm[class].keys.get().cast::<Slots>()?);
    keys[..vm[class].n_keys.get() as usize].iter().position(|k| k.get() == name)
}

/// Caches where instances keep an attribute, unless the class wants to be asked each time.
fn remember_slot(vm: &Vm, class: Ref<Class>, name: Obj, k: usize) {
    if vm[class].flags.get() & class_flags::GETATTRIBUTE == 0 {
        vm.cache.put(vm[class].version.get(), name, Found::InstanceSlot, k, Obj::UNDEF);
    }
}

/// Own attribute of an instance (not of its class); UNDEF if there is none.
pub fn get_own(vm: &Vm, i: Ref<Instance>, name: Obj) -> Obj {
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    if let Some(k) = key_index(vm, class, name)
        && let Some(slot) = vm.heap.instance_slots(i).get(k)
        && (!slot.get().is_undef() || k < bound_slots(vm, class))
    {
        remember_slot(vm, class, name, k);
        return slot.get();
    }
    match vm[i].dict.get().cast::<Dict>() {
        Some(d) => dict::find_name(vm, d, name).map_or(Obj::UNDEF, |e| dict::value_at(vm, d, e)),
        None => Obj::UNDEF,
    }
}

/// Sets an own attribute of an instance.
pub fn set_own(vm: &Vm, i: Ref<Instance>, name: Obj, value: Obj) -> Res<()> {
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    let slots = vm.heap.instance_slots(i);
    let in_dict = vm[i].dict.get().cast::<Dict>();
    let known = match key_index(vm, class, name) {
        None if cfg!(feature = "cpython")
            && in_dict.is_none()
            && vm[class].flags.get() & class_flags::SLOTS != 0 =>
        {
            return Err(slots::no_slot(vm, class, name));
        }
        None if in_dict.is_none() => add_key(vm, class, name, slots.len())?,
        k => k,
    };
    // Beside a dict only the slots in use count, see `expose_dict`, and those of `__slots__`.
    let bound = bound_slots(vm, class);
    let usable = |k: &usize| {
        slots.get(*k).is_some_and(|s| *k < bound || in_dict.is_none() || !s.get().is_undef())
    };
    if let Some(k) = known.filter(usable) {
        slots[k].set(value);
        remember_slot(vm, class, name, k);
        return Ok(());
    }
    let d = match in_dict {
        Some(d) => d,
        None => {
            let d = dict::new(vm, 0)?;
            dict::insert(vm, d, name, value)?;
            vm[i].dict.set(d.obj());
            return Ok(());
        }
    };
    dict::insert(vm, d, name, value)
}

/// Gives `name` the next slot number, if there is one left and an instance with `room` slots
/// could use it.
fn add_key(vm: &Vm, class: Ref<Class>, name: Obj, room: usize) -> Res<Option<usize>> {
    let c = &vm[class];
    let n = c.n_keys.get() as usize;
    if n >= MAX_KEYS + bound_slots(vm, class) || n >= room {
        return Ok(None);
    }
    let keys = match c.keys.get().cast::<Slots>() {
        Some(k) if vm.heap.slots(k).len() > n => k,
        old => {
            let new = vm.heap.alloc_slots((n * 2).max(4))?;
            if let Some(old) = old {
                let to = vm.heap.slots(new);
                vm.heap.slots(old).iter().zip(to).for_each(|(o, t)| t.set(o.get()));
            }
            c.keys.set(new.obj());
            new
        }
    };
    vm.heap.slots(keys)[n].set(name);
    c.n_keys.set(n as u32 + 1);
    c.version.set(vm.next_version());
    Ok(Some(n))
}

/// Deletes an own attribute; false if there was none.
pub fn delete_own(vm: &Vm, i: Ref<Instance>, name: Obj) -> Res<bool> {
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    if let Some(k) = key_index(vm, class, name)
        && let Some(slot) = vm.heap.instance_slots(i).get(k)
        && (!slot.get().is_undef() || k < bound_slots(vm, class))
    {
        let was = slot.get();
        slot.set(Obj::UNDEF);
        return Ok(!was.is_undef());
    }
    match vm[i].dict.get().cast::<Dict>() {
        Some(d) => Ok(dict::remove(vm, d, name)?.is_some()),
        None => Ok(false),
    }
}

/// `instance.__dict__`: a dict that is the instance's attributes, not a copy. They move into it
/// from where they are, and stay there; those of `__slots__` do not.
pub fn expose_dict(vm: &Vm, i: Ref<Instance>) -> Res {
    let slots = dict_slots(vm, i);
    if let Some(d) = vm[i].dict.get().cast::<Dict>()
        && slots.iter().all(|s| s.get().is_undef())
    {
        return Ok(d.obj());
    }
    let d = dict::new(vm, 0)?;
    let bound = bound_slots(vm, vm[i].class.get().cast_unchecked());
    each_from(vm, i, bound, |k, v| dict::insert(vm, d, k, v))?;
    slots.iter().for_each(|s| s.set(Obj::UNDEF));
    vm[i].dict.set(d.obj());
    Ok(d.obj())
}

/// Calls `f` with each own attribute.
pub fn each_own(vm: &Vm, i: Ref<Instance>, f: impl FnMut(Obj, Obj) -> Res<()>) -> Res<()> {
    each_from(vm, i, 0, f)
}

/// [`each_own`] without the first `skipped` keys.
fn each_from(
    vm: &Vm,
    i: Ref<Instance>,
    skipped: usize,
    mut f: impl FnMut(Obj, Obj) -> Res<()>,
) -> Res<()> {
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    if let Some(keys) = vm[class].keys.get().cast::<Slots>() {
        let n = vm[class].n_keys.get() as usize;
        let all = vm.heap.slots(keys)[..n].iter().zip(vm.heap.instance_slots(i));
        for (k, v) in all.skip(skipped) {
            if !v.get().is_undef() {
                f(k.get(), v.get())?;
            }
        }
    }
    if let Some(d) = vm[i].dict.get().cast::<Dict>() {
        dict::each(vm, d, f)?;
    }
    Ok(())
}
