//! `bytes`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `bytes`.
pub static TYPE: Type = Type::new(n!(bytes), Kind::Bytes, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
