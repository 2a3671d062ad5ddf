//! `set` and `frozenset`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}
crate::natives! {
    FROZEN_METHODS:
}

/// The type `set`.
pub static TYPE: Type = Type::new(n!(set), Kind::Set, SLOTS, METHODS);
/// The type `frozenset`.
pub static FROZEN_TYPE: Type = Type::new(n!(frozenset), Kind::FrozenSet, SLOTS, FROZEN_METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
