//! `bytearray`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `bytearray`.
pub static TYPE: Type = Type::new(n!(bytearray), Kind::ByteArray, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
