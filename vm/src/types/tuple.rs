//! `tuple`

use super::{Type, TypeSlots};
use crate::Vm;
use crate::obj::*;

crate::natives! {
    METHODS:
}

/// The type `tuple`.
pub static TYPE: Type = Type::new(n!(tuple), Kind::Tuple, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;

/// Items of a tuple or named tuple, or of an instance of a subclass of tuple.
pub fn items<'v>(vm: &'v Vm, o: Obj) -> Option<&'v [Obj]> {
    match o.kind()? {
        Kind::Tuple => Some(vm.heap.tuple(o.cast_unchecked())),
        Kind::NamedTuple => Some(vm.heap.named_tuple(o.cast_unchecked())),
        Kind::Instance => Some(vm.heap.tuple(vm.as_a::<Tuple>(o)?)),
        _ => None,
    }
}
