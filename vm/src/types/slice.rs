//! `slice`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `slice`.
pub static TYPE: Type = Type::new(n!(slice), Kind::Slice, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
