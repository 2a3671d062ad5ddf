//! `None`, `...` and `NotImplemented`: one object each, all immediates.

use super::{Type, TypeSlots};
use crate::Vm;
use crate::obj::{Kind, Obj};
use crate::printer::Printer;
use crate::trap::Res;

/// The type of `None`.
pub static TYPE: Type = Type::new(
    n!(NoneType),
    Kind::Free,
    TypeSlots { repr: Some(repr), truth: Some(|_, _| Ok(false)), ..TypeSlots::NONE },
    &[],
);
/// The type of `...`.
pub static ELLIPSIS: Type =
    Type::new(n!(ellipsis), Kind::Free, TypeSlots { repr: Some(repr), ..TypeSlots::NONE }, &[]);
/// The type of `NotImplemented`.
pub static NOT_IMPLEMENTED: Type = Type::new(
    n!(NotImplementedType),
    Kind::Free,
    TypeSlots { repr: Some(repr), ..TypeSlots::NONE },
    &[],
);

fn repr(_: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str(if o.is_none() {
        "None"
    } else if o == Obj::ELLIPSIS {
        "Ellipsis"
    } else {
        "NotImplemented"
    })
}
