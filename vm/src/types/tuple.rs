//! `tuple`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `tuple`.
pub static TYPE: Type = Type::new(n!(tuple), Kind::Tuple, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
