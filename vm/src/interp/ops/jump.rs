//! Jumps, with and without a condition.
//!
//! Instructions that jump back take a tick, and leave it to the slow body where the fuel is gone.
//! The slow bodies of comparing jumps are those of all comparisons (`compare.rs`).

use super::truth::truth;
use crate::Vm;
use crate::code::Op;
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::Res;

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
