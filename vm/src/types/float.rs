//! `float`

use super::{Type, TypeSlots};
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

crate::natives! {
    METHODS:
}

/// The type `float`.
pub static TYPE: Type = Type::new(n!(float), Kind::Float, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;

/// Value of a float, int or bool object; TypeError.
pub fn to_float(_vm: &Vm, _o: Obj) -> Res<Float> {
    todo!()
}
