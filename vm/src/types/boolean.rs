//! `bool`: the ints `True` and `False`, which print as words and stay bools under `& | ^`.

use super::{Type, TypeSlots, int};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::{Kind, Native, Obj};
use crate::printer::Printer;
use crate::trap::Res;

/// The type `bool`.
pub static TYPE: Type =
    Type { base: Some(&int::TYPE), ..Type::new(n!(bool), Kind::Free, &SLOTS, METHODS) };

crate::natives! {
    METHODS:
}

const SLOTS: TypeSlots =
    TypeSlots { new: Some(&NEW), repr: Some(repr), binary: Some(binary), ..int::SLOTS };

/// `bool(x=False)`
static NEW: Native = Native::new(n!(bool), 0, 1, new).or(&crate::prelude::BOOL_NEW);

fn new(vm: &Vm, args: &[Obj]) -> Res {
    match args {
        [o] => Ok(Obj::bool(super::truth(vm, *o)?)),
        _ => Ok(Obj::FALSE),
    }
}

fn repr(_: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str(if o == Obj::TRUE { "True" } else { "False" })
}

fn binary(vm: &Vm, op: BinOp, in_place: bool, a: Obj, b: Obj) -> Res {
    let is_bool = |o| o == Obj::TRUE || o == Obj::FALSE;
    if is_bool(a) && is_bool(b) {
        let (a, b) = (a == Obj::TRUE, b == Obj::TRUE);
        match op {
            BinOp::And => return Ok(Obj::bool(a & b)),
            BinOp::Or => return Ok(Obj::bool(a | b)),
            BinOp::Xor => return Ok(Obj::bool(a ^ b)),
            _ => {}
        }
    }
    int::binary(vm, op, in_place, a, b)
}
