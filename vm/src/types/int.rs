//! `int`

use super::{Type, TypeSlots};
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

crate::natives! {
    METHODS:
}

/// The type `int`.
pub static TYPE: Type = Type::new(n!(int), Kind::BigInt, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;

/// An int beyond the small ones.
pub fn from_i64(_vm: &Vm, _v: i64) -> Res {
    todo!()
}

/// An int beyond i64.
pub fn from_u64(_vm: &Vm, _v: u64) -> Res {
    todo!()
}

/// Value of an int, bool or int-derived object; TypeError, OverflowError.
pub fn to_i64(_vm: &Vm, _o: Obj) -> Res<i64> {
    todo!()
}

/// The same clamped to isize.
pub fn to_index(_vm: &Vm, _o: Obj) -> Res<isize> {
    todo!()
}
