//! Comparisons and membership.
//!
//! All comparing instructions, those that jump too, have one slow body. Its order is Python's: the
//! method of the right operand first if its class is derived from the left one's, then the left
//! one's, then the right one's swapped; then what built-in types do (`types/eq.rs`). Methods in
//! Python are called by a trap, and [`finish`] goes on behind the call.

use super::truth::truth;
use crate::Vm;
use crate::code::{CmpOp, Op};
use crate::interp::attr;
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::{Cont, Res};
use crate::types::dict::table::Table;
use crate::types::{self, class, eq};

const CMP_OPS: [CmpOp; 10] = [
    CmpOp::Lt,
    CmpOp::Le,
    CmpOp::Gt,
    CmpOp::Ge,
    CmpOp::Eq,
    CmpOp::Ne,
    CmpOp::Is,
    CmpOp::IsNot,
    CmpOp::In,
    CmpOp::NotIn,
];

/// Operator and operands of a comparing instruction.
fn decode(s: &S) -> (CmpOp, Obj, Obj) {
    let op = s.op();
    if op == Op::Cmp as u8 {
        return (CMP_OPS[s.u8(4)], s.get(s.u8(2)), s.get(s.u8(3)));
    }
    let a = s.get(s.u8(1));
    let from = |first: Op| CMP_OPS[(op - first as u8) as usize];
    match op {
        _ if op < Op::JNLtK as u8 => (from(Op::JNLt), a, s.get(s.u8(2))),
        _ if op < Op::JLt as u8 => (from(Op::JNLtK), a, s.konst(s.u8(2))),
        _ if op < Op::JLtK as u8 => (from(Op::JLt), a, s.get(s.u8(2))),
        _ if op < Op::JIs as u8 => (from(Op::JLtK), a, s.konst(s.u8(2))),
        _ => (CMP_OPS[6 + (op - Op::JIs as u8) as usize], a, s.get(s.u8(2))),
    }
}

/// Does a `Cmp` instruction ask for `not in`? It is decided by whether the item is in the
/// container, as `JNotIn` is.
pub fn is_not_in(s: &S) -> bool {
    s.op() == Op::Cmp as u8 && s.u8(4) == CmpOp::NotIn as usize
}

/// All comparing instructions, all cases.
pub fn slow(vm: &Vm, s: &mut S) -> Res<()> {
    let (op, a, b) = decode(s);
    let v = compare(vm, op, a, b)?;
    if v == Obj::TRUE || v == Obj::FALSE {
        return vm.deliver_truth(s, v == Obj::TRUE);
    }
    vm.deliver(s, v)
}

/// The fast body of `Cmp` for small ints and identity.
#[inline(always)]
pub fn cmp(_: &Vm, s: &mut S) -> bool {
    let (a, b) = (s.get(s.u8(2)), s.get(s.u8(3)));
    let c = s.u8(4);
    let t = match c {
        6 => a == b,
        7 => a != b,
        0..=5 if Obj::both_small(a, b) => {
            let (x, y) = (a.small_cmp_key(), b.small_cmp_key());
            [x < y, x <= y, x > y, x >= y, x == y, x != y][c]
        }
        _ => return false,
    };
    s.set(s.u8(1), Obj::bool(t));
    s.next(5);
    true
}

fn method(op: CmpOp) -> Obj {
    match op {
        CmpOp::Lt => n!(__lt__),
        CmpOp::Le => n!(__le__),
        CmpOp::Gt => n!(__gt__),
        CmpOp::Ge => n!(__ge__),
        CmpOp::Eq => n!(__eq__),
        _ => n!(__ne__),
    }
}

fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    if let (CmpOp::Eq | CmpOp::Ne, Some(x), Some(y)) = (op, a.cast::<Str>(), b.cast::<Str>()) {
        return Ok(Obj::bool(eq::same_text(vm, x, y) == (op == CmpOp::Eq)));
    }
    match op {
        CmpOp::Is => return Ok(Obj::bool(a == b)),
        CmpOp::IsNot => return Ok(Obj::bool(a != b)),
        CmpOp::In => return Ok(Obj::bool(contains(vm, b, a)?)),
        CmpOp::NotIn => return Ok(Obj::bool(contains(vm, b, a)?)),
        _ => {}
    }
    if let Some(m) = first_reflected(vm, op, a, b) {
        return Err(attr::call_dunder(vm, Cont::CmpReflected, m, b, &[a]));
    }
    match own_method(vm, op, a) {
        Some(m) => Err(attr::call_dunder(vm, Cont::CmpForward, m, a, &[b])),
        None => reflect(vm, op, a, b),
    }
}

/// The swapped comparison of `b` if that goes first, since its class is derived from `a`'s.
fn first_reflected(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Option<Obj> {
    let (ca, cb) = (types::class_of(vm, a), types::class_of(vm, b));
    if ca == cb || !types::is_user(b) || !types::is_subclass(vm, cb, ca) {
        return None;
    }
    method_of(vm, cb, eq::swapped(op))
}

/// The comparison in Python that `a`'s class has.
fn own_method(vm: &Vm, op: CmpOp, a: Obj) -> Option<Obj> {
    has_methods(a).then(|| method_of(vm, types::class_of(vm, a), op)).flatten()
}

/// The comparison in Python that a class has; `!=` without one is the opposite of `==`.
fn method_of(vm: &Vm, class: Obj, op: CmpOp) -> Option<Obj> {
    let find = |op| Some(class::lookup(vm, class, method(op))).filter(|m| is_python(*m));
    find(op).or_else(|| find(CmpOp::Eq).filter(|_| op == CmpOp::Ne))
}

/// May an object of this kind have comparison methods in Python?
fn has_methods(o: Obj) -> bool {
    matches!(o.kind(), Some(Kind::Instance | Kind::Class | Kind::Exception))
}

/// Is it a method of a program's class? None is one too: it cannot be called.
fn is_python(m: Obj) -> bool {
    m.is_none() || m.is_ptr() && !m.is_kind(Kind::Native)
}

/// `b`'s swapped comparison, where `a` has none; else the built-in comparison.
fn reflect(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    match own_method(vm, eq::swapped(op), b) {
        Some(m) => Err(attr::call_dunder(vm, Cont::CmpReflected, m, b, &[a])),
        None => builtin(vm, op, a, b),
    }
}

fn builtin(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    match eq::compare_own(vm, op, a, b)? {
        v if v == Obj::NOT_IMPLEMENTED => eq::default_compare(vm, op, a, b),
        v => Ok(v),
    }
}

/// A comparison method has returned `v`.
pub fn finish(vm: &Vm, s: &mut S, cont: Cont, v: Obj) -> Res<()> {
    let (op, a, b) = decode(s);
    if v != Obj::NOT_IMPLEMENTED {
        let asked = if cont == Cont::CmpForward { a } else { b };
        return deliver(vm, s, op, asked, v);
    }
    let b_was_first = first_reflected(vm, op, a, b).is_some();
    let v = match cont {
        Cont::CmpForward if !b_was_first => reflect(vm, op, a, b)?,
        Cont::CmpReflected if b_was_first => match own_method(vm, op, a) {
            Some(m) => return Err(attr::call_dunder(vm, Cont::CmpForward, m, a, &[b])),
            None => builtin(vm, op, a, b)?,
        },
        _ => match op {
            CmpOp::Eq => Obj::bool(a == b),
            CmpOp::Ne => Obj::bool(a != b),
            _ => return Err(eq::no_order(vm, op, a, b)),
        },
    };
    vm.deliver(s, v)
}

/// `!=` without `__ne__` is the opposite of `__eq__`.
fn deliver(vm: &Vm, s: &mut S, op: CmpOp, asked: Obj, v: Obj) -> Res<()> {
    let ne = class::lookup(vm, types::class_of(vm, asked), n!(__ne__));
    if op == CmpOp::Ne && !is_python(ne) {
        let t = truth(vm, v)?;
        return vm.deliver_truth(s, !t);
    }
    vm.deliver(s, v)
}

/// `item in container`
pub fn contains(vm: &Vm, container: Obj, item: Obj) -> Res<bool> {
    let table = match container.kind() {
        Some(Kind::Dict) => Some(Table::of_dict(vm, container.cast_unchecked())),
        Some(Kind::Set) => Some(Table::of_set(vm, container.cast_unchecked())),
        _ => None,
    };
    if table.is_some_and(|t| t.find_quick(vm, item).is_some()) {
        return Ok(true);
    }
    let mut c = container;
    if types::may_be_derived(c) {
        let m = attr::class_method(vm, c, n!(__contains__));
        if !m.is_undef() {
            return Err(attr::call_dunder(vm, Cont::Contains, m, c, &[item]));
        }
        c = vm.unwrap_native(c);
        let names = [n!(__iter__), n!(__getitem__)];
        if c == container
            && (types::is_user(c) || class::overrides(vm, types::class_of(vm, c), &names))
        {
            return Err(vm.needs_python());
        }
    }
    let ty = types::slots_of(vm, c);
    match ty.slots.contains {
        Some(f) => f(vm, c, item),
        None if ty.slots.iter.is_some() => Err(vm.needs_python()),
        None => Err(vm.type_error_about(t!("argument of type '{}' is not iterable"), c)),
    }
}
