//! Bound methods: a function and the object that it gets as first argument.
//!
//! A call of a method makes none (`CallMethod`); they are for methods that a program keeps. Two are
//! equal if they are of the same function and the same object.

use super::{Type, TypeSlots};
use crate::Vm;
use crate::code::CmpOp;
use crate::interp::attr;
use crate::native::Table;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

/// The type of bound methods.
pub static TYPE: Type = Type::new(n!(bound_method), Kind::BoundMethod, &SLOTS, Table::EMPTY);
pub(super) const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    getattr: Some(getattr),
    compare: Some(compare),
    hash: Some(hash),
    ..TypeSlots::NONE
};

static NEW: Native = Native::new(n!(bound_method), 2, 2, new);

/// `method(function, object)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    if args[1].is_none() {
        return Err(vm.type_error(t!("self must not be None")));
    }
    attr::bound(vm, args[0], args[1])
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    #[cfg(feature = "host")]
    if vm.is_pc() {
        return super::shown::repr_bound(vm, o, p);
    }
    p.str("<bound_method 0x")?;
    #[allow(clippy::unnecessary_cast)]
    p.hex(o.bits() as u64)?;
    p.str(" ")?;
    super::repr(vm, vm[vm.want::<BoundMethod>(o)?].func, p)?;
    p.str(">")
}

pub(super) fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    let (Some(x), Some(y)) = (a.cast::<BoundMethod>(), b.cast::<BoundMethod>()) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    let same = vm[x].func == vm[y].func && vm[x].receiver == vm[y].receiver;
    Ok(match op {
        CmpOp::Eq => Obj::bool(same),
        CmpOp::Ne => Obj::bool(!same),
        _ => Obj::NOT_IMPLEMENTED,
    })
}

pub(super) fn hash(vm: &Vm, o: Obj) -> Res<u32> {
    let b = &vm[vm.want::<BoundMethod>(o)?];
    Ok((b.func.bits() as u32).rotate_left(7) ^ b.receiver.bits() as u32)
}

pub(super) fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    if name == n!(__call__) {
        return Ok(o);
    }
    let b = &vm[vm.want::<BoundMethod>(o)?];
    if name == n!(__self__) {
        return Ok(b.receiver);
    }
    if name == n!(__func__) {
        return Ok(b.func);
    }
    // Copies and pickles are those of the method, not of its function.
    #[cfg(feature = "host")]
    if vm.is_pc() && (name == n!(__reduce_ex__) || name == n!(__reduce__)) {
        return Ok(Obj::UNDEF);
    }
    attr::find(vm, b.func, name)
}
