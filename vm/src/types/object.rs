//! `object`, the root of all types.

use super::{Type, TypeSlots};
use crate::obj::{Header, Kind};

/// The type `object`.
pub static TYPE: Type = Type {
    header: Header::rom(Kind::Type),
    name: n!(object),
    base: None,
    methods: METHODS,
    slots: TypeSlots::NONE,
    instance: Kind::Free,
};

crate::natives! {
    METHODS:
}
