//! `dict`

use super::{Type, TypeSlots};
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

crate::natives! {
    METHODS:
}

/// The type `dict`.
pub static TYPE: Type = Type::new(n!(dict), Kind::Dict, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;

/// New empty dict with room for `capacity` entries.
pub fn new(_vm: &Vm, _capacity: usize) -> Res<Ref<Dict>> {
    todo!()
}

/// Entry number of the key `name`, an interned str.
pub fn find_name(_vm: &Vm, _d: Ref<Dict>, _name: Obj) -> Option<usize> {
    todo!()
}

/// Value of entry `i`.
pub fn value_at(_vm: &Vm, _d: Ref<Dict>, _i: usize) -> Obj {
    todo!()
}

/// Sets the value of entry `i`.
pub fn set_value_at(_vm: &Vm, _d: Ref<Dict>, _i: usize, _v: Obj) {
    todo!()
}

/// `d.get(key)`: None if missing; NeedsPython, TypeError for unhashable keys.
pub fn get(_vm: &Vm, _d: Ref<Dict>, _key: Obj) -> Res<Option<Obj>> {
    todo!()
}

/// `d[key] = value`; allocates before it changes anything.
pub fn insert(_vm: &Vm, _d: Ref<Dict>, _key: Obj, _value: Obj) -> Res<()> {
    todo!()
}

/// Removes `key` and returns its value.
pub fn remove(_vm: &Vm, _d: Ref<Dict>, _key: Obj) -> Res<Option<Obj>> {
    todo!()
}

/// Calls `f` with each key and value in order.
pub fn each(_vm: &Vm, _d: Ref<Dict>, mut _f: impl FnMut(Obj, Obj) -> Res<()>) -> Res<()> {
    todo!()
}
