//! What the number types share: conversion to float, mixed comparison, attributes.

use core::cmp::Ordering;

use super::big::{self, Small};
use super::int::{self, View};
use super::{UnOp, class, float};
use crate::code::CmpOp;
use crate::obj::{Float, Kind, Obj};
use crate::trap::Res;
use crate::{Vm, types};

/// Has the class of this instance one of these methods in Python?
pub fn has_python(vm: &Vm, o: Obj, names: &[Obj]) -> bool {
    o.is_kind(Kind::Instance) && class::overrides(vm, types::class_of(vm, o), names)
}

/// An int or a float?
pub fn is_number(vm: &Vm, o: Obj) -> bool {
    vm.float_of(o).is_some() || int::view(vm, o).is_some()
}

/// The value of a float, or of an int as a float; `None` for other objects, OverflowError for
/// an int beyond the range.
pub fn float_or_int(vm: &Vm, o: Obj) -> Res<Option<Float>> {
    if let Some(x) = vm.float_of(o) {
        return Ok(Some(x));
    }
    let Some(value) = int::view(vm, o) else { return Ok(None) };
    let mut store = Small::from(0i64);
    float::from_int(vm, value.big(&mut store)).map(Some)
}

/// `a op b` for ints and floats, by their exact values; NotImplemented if one is neither.
pub fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    let Some(order) = order(vm, a, b) else { return Ok(Obj::NOT_IMPLEMENTED) };
    Ok(Obj::bool(match op {
        CmpOp::Lt => order == Some(Ordering::Less),
        CmpOp::Le => matches!(order, Some(Ordering::Less | Ordering::Equal)),
        CmpOp::Gt => order == Some(Ordering::Greater),
        CmpOp::Ge => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
        CmpOp::Eq => order == Some(Ordering::Equal),
        CmpOp::Ne => order != Some(Ordering::Equal),
        _ => return Ok(Obj::NOT_IMPLEMENTED),
    }))
}

/// The order of two numbers: the inner `None` if one is NaN, the outer one if one is no number.
pub fn order(vm: &Vm, a: Obj, b: Obj) -> Option<Option<Ordering>> {
    let mut stores = [Small::from(0i64); 2];
    let [a_store, b_store] = &mut stores;
    Some(match (int::view(vm, a), int::view(vm, b)) {
        (Some(View::Small(x)), Some(View::Small(y))) => Some(x.cmp(&y)),
        (Some(x), Some(y)) => Some(x.big(a_store).cmp(&y.big(b_store))),
        (Some(x), None) => big::cmp_float(x.big(a_store), vm.float_of(b)?),
        (None, Some(y)) => big::cmp_float(y.big(b_store), vm.float_of(a)?).map(Ordering::reverse),
        (None, None) => vm.float_of(a)?.partial_cmp(&vm.float_of(b)?),
    })
}

/// Is a float or an int exactly `x`? `None` for other objects.
pub fn equals_float(vm: &Vm, o: Obj, x: Float) -> Option<bool> {
    if let Some(y) = vm.float_of(o) {
        return Some(x == y);
    }
    let mut store = Small::from(0i64);
    let value = int::view(vm, o)?.big(&mut store);
    Some(big::cmp_float(value, x) == Some(Ordering::Equal))
}

/// `conjugate()` of a real number: itself, as its built-in type.
pub fn conjugate(vm: &Vm, args: &[Obj]) -> Res {
    let o = vm.unwrap_native(args[0]);
    types::slots_of(vm, o).slots.unary.map_or(Ok(o), |pos| pos(vm, UnOp::Pos, o))
}

/// `real`, `imag`, and for ints `numerator`, `denominator`.
pub fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let is_int = int::view(vm, o).is_some();
    if name == n!(real) || is_int && name == n!(numerator) {
        // A bool becomes an int.
        return types::slots_of(vm, o).slots.unary.map_or(Ok(o), |pos| pos(vm, UnOp::Pos, o));
    }
    match name {
        _ if name == n!(imag) && is_int => Ok(Obj::small(0)),
        _ if name == n!(imag) => vm.new_float(0.0),
        _ if name == n!(denominator) && is_int => Ok(Obj::small(1)),
        _ => Ok(Obj::UNDEF),
    }
}
