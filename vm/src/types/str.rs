//! `str`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `str`.
pub static TYPE: Type = Type::new(n!(str), Kind::Str, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
