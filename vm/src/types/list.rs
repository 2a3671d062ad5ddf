//! `list`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `list`.
pub static TYPE: Type = Type::new(n!(list), Kind::List, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
