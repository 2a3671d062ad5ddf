//! `range`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `range`.
pub static TYPE: Type = Type::new(n!(range), Kind::Range, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
