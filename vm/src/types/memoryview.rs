//! `memoryview`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `memoryview`.
pub static TYPE: Type = Type::new(n!(memoryview), Kind::MemoryView, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
