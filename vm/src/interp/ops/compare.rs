//! Comparisons, truth, membership, and the jumps that depend on them.

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

/// Does the comparison with the number `OP` hold?
#[inline(always)]
fn holds<const OP: u8, T: PartialOrd>(x: T, y: T) -> bool {
    match OP {
        0 => x < y,
        1 => x <= y,
        2 => x > y,
        3 => x >= y,
        4 => x == y,
        _ => x != y,
    }
}

#[inline(always)]
fn test<const OP: u8>(a: Obj, b: Obj) -> Option<bool> {
    if Obj::both_small(a, b) {
        let (x, y) = (a.small_cmp_key(), b.small_cmp_key());
        return Some(holds::<OP, _>(x, y));
    }
    if a.is_flonum() && b.is_flonum() {
        let (x, y) = (a.flonum_value(), b.flonum_value());
        return Some(holds::<OP, _>(x, y));
    }
    None
}

/// Takes the jump at offset 3 of a five-byte instruction if `go`, without a tick.
#[inline(always)]
fn branch(s: &mut S, go: bool) {
    if go {
        s.jump(3, 5);
    } else {
        s.next(5);
    }
}

/// `JN…`: jump unless.
#[inline(always)]
pub fn unless_rr<const OP: u8>(_: &Vm, s: &mut S) -> bool {
    let t = test::<OP>(s.get(s.u8(1)), s.get(s.u8(2)));
    t.map(|t| branch(s, !t)).is_some()
}

#[inline(always)]
pub fn unless_rk<const OP: u8>(_: &Vm, s: &mut S) -> bool {
    let t = test::<OP>(s.get(s.u8(1)), s.konst(s.u8(2)));
    t.map(|t| branch(s, !t)).is_some()
}

/// `J…`: jump if, with a tick; the slow body takes over when the fuel is gone.
#[inline(always)]
fn branch_ticking(vm: &Vm, s: &mut S, go: bool) -> bool {
    if go {
        if vm.machine.fuel.get() <= 0 {
            return false;
        }
        vm.tick();
        s.jump(3, 5);
    } else {
        s.next(5);
    }
    true
}

#[inline(always)]
pub fn if_rr<const OP: u8>(vm: &Vm, s: &mut S) -> bool {
    match test::<OP>(s.get(s.u8(1)), s.get(s.u8(2))) {
        Some(t) => branch_ticking(vm, s, t),
        None => false,
    }
}

#[inline(always)]
pub fn if_rk<const OP: u8>(vm: &Vm, s: &mut S) -> bool {
    match test::<OP>(s.get(s.u8(1)), s.konst(s.u8(2))) {
        Some(t) => branch_ticking(vm, s, t),
        None => false,
    }
}

#[inline(always)]
pub fn if_is<const NOT: bool>(vm: &Vm, s: &mut S) -> bool {
    let t = s.get(s.u8(1)) == s.get(s.u8(2));
    branch_ticking(vm, s, t != NOT)
}

/// `JNone` and `JNotNone`, which are four bytes long.
#[inline(always)]
pub fn if_none<const NOT: bool>(vm: &Vm, s: &mut S) -> bool {
    if s.get(s.u8(1)).is_none() != NOT {
        if vm.machine.fuel.get() <= 0 {
            return false;
        }
        vm.tick();
        s.jump(2, 4);
    } else {
        s.next(4);
    }
    true
}

pub fn if_none_slow(vm: &Vm, s: &mut S) -> Res<()> {
    let none = s.get(s.u8(1)).is_none();
    let t = none == (s.op() == Op::JNone as u8);
    vm.deliver_truth(s, t)
}

/// `JTrue` and `JFalse`, for bools.
#[inline(always)]
pub fn if_true(vm: &Vm, s: &mut S) -> bool {
    let v = s.get(s.u8(1));
    if v == Obj::FALSE || v.is_none() || v == Obj::small(0) {
        s.next(4);
        return true;
    }
    if (v == Obj::TRUE || v.is_small()) && vm.machine.fuel.get() > 0 {
        vm.tick();
        s.jump(2, 4);
        return true;
    }
    false
}

#[inline(always)]
pub fn if_false(_: &Vm, s: &mut S) -> bool {
    let v = s.get(s.u8(1));
    if v == Obj::TRUE || (v.is_small() && v != Obj::small(0)) {
        s.next(4);
        return true;
    }
    if v == Obj::FALSE || v.is_none() || v == Obj::small(0) {
        s.jump(2, 4);
        return true;
    }
    false
}

/// `JTrue`, `JFalse`, `Not`: all values.
pub fn truth_slow(vm: &Vm, s: &mut S) -> Res<()> {
    let r = if s.op() == Op::Not as u8 { s.u8(2) } else { s.u8(1) };
    let t = truth(vm, s.get(r))?;
    vm.deliver_truth(s, t)
}

#[inline(always)]
pub fn jump(_: &Vm, s: &mut S) -> bool {
    s.jump(1, 3);
    true
}

#[inline(always)]
pub fn loop_(vm: &Vm, s: &mut S) -> bool {
    if vm.machine.fuel.get() <= 0 {
        return false;
    }
    vm.tick();
    s.jump(1, 3);
    true
}

pub fn loop_slow(vm: &Vm, s: &mut S) -> Res<()> {
    s.jump(1, 3);
    if vm.tick() { Err(vm.ticked()) } else { Ok(()) }
}

pub fn jump_far(vm: &Vm, s: &mut S) -> Res<()> {
    s.jump_far(1, 5);
    if vm.tick() { Err(vm.ticked()) } else { Ok(()) }
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

/// `bool(v)`: traps with a call for `__bool__` and `__len__` in Python.
pub fn truth(vm: &Vm, v: Obj) -> Res<bool> {
    if v == Obj::TRUE {
        return Ok(true);
    }
    if v == Obj::FALSE || v.is_none() {
        return Ok(false);
    }
    let mut o = v;
    if types::may_be_derived(o) {
        let hooks = [(n!(__bool__), Cont::Truth), (n!(__len__), Cont::TruthLen)];
        for (name, cont) in hooks {
            let m = attr::class_method(vm, o, name);
            if !m.is_undef() {
                return Err(attr::call_dunder(vm, cont, m, o, &[]));
            }
        }
        o = vm.unwrap_native(o);
    }
    builtin_truth(vm, o)
}

fn builtin_truth(vm: &Vm, o: Obj) -> Res<bool> {
    if let Some(i) = o.as_small() {
        return Ok(i != 0);
    }
    let slots = &types::slots_of(vm, o).slots;
    match (slots.truth, slots.len) {
        (Some(f), _) => f(vm, o),
        (None, Some(f)) => Ok(f(vm, o)? != 0),
        (None, None) => Ok(true),
    }
}

/// Truth of what `__bool__` returned.
pub fn truth_of_bool(vm: &Vm, v: Obj) -> Res<bool> {
    if v == Obj::TRUE || v == Obj::FALSE {
        return Ok(v == Obj::TRUE);
    }
    Err(vm.type_error_about(t!("__bool__ should return bool, returned {}"), v))
}

/// Truth of what `__len__` returned.
pub fn truth_of_len(vm: &Vm, v: Obj) -> Res<bool> {
    let n = vm.want_int(v)?;
    if n < 0 {
        return Err(vm.value_error(t!("__len__() should return >= 0")));
    }
    Ok(n != 0)
}
