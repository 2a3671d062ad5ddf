//! `bool`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `bool`.
pub static TYPE: Type = Type::new(n!(bool), Kind::Free, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
