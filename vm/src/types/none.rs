//! `None`, `...` and `NotImplemented`: one object each, all immediates.

use super::{Type, TypeSlots};
use crate::Vm;
use crate::obj::{Kind, Native, Obj};
use crate::printer::Printer;
use crate::trap::Res;

/// The type of `None`.
pub static TYPE: Type = Type::new(
    n!(NoneType),
    Kind::Free,
    &TypeSlots {
        new: Some(&NEW),
        repr: Some(repr),
        truth: Some(|_, _| Ok(false)),
        ..TypeSlots::NONE
    },
    crate::native::Table::EMPTY,
);
/// The type of `...`.
pub static ELLIPSIS: Type = Type::new(
    n!(ellipsis),
    Kind::Free,
    &TypeSlots { new: Some(&NEW_ELLIPSIS), repr: Some(repr), ..TypeSlots::NONE },
    crate::native::Table::EMPTY,
);
/// The type of `NotImplemented`.
pub static NOT_IMPLEMENTED: Type = Type::new(
    n!(NotImplementedType),
    Kind::Free,
    &TypeSlots { new: Some(&NEW_NOT_IMPLEMENTED), repr: Some(repr), ..TypeSlots::NONE },
    crate::native::Table::EMPTY,
);

static NEW: Native = Native::new(n!(NoneType), 0, 0, |_, _| Ok(Obj::NONE));
static NEW_ELLIPSIS: Native = Native::new(n!(ellipsis), 0, 0, |_, _| Ok(Obj::ELLIPSIS));
static NEW_NOT_IMPLEMENTED: Native =
    Native::new(n!(NotImplementedType), 0, 0, |_, _| Ok(Obj::NOT_IMPLEMENTED));

fn repr(_: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str(if o.is_none() {
        "None"
    } else if o == Obj::ELLIPSIS {
        "Ellipsis"
    } else {
        "NotImplemented"
    })
}
