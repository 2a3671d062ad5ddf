//! `dict_view`

use super::{Type, TypeSlots};
use crate::obj::Kind;

crate::natives! {
    METHODS:
}

/// The type `dict_view`.
pub static TYPE: Type = Type::new(n!(dict_view), Kind::DictView, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots::NONE;
