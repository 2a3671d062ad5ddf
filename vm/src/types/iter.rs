//! `iterator`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `iterator`.
pub static TYPE: Type = Type::new(n!(iterator), Kind::Iter, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
