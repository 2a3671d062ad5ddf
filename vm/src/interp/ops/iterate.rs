//! Loops.

use crate::Vm;
use crate::code::ops::size_of_op;
use crate::code::{Op, flags};
use crate::interp::regs::S;
use crate::interp::{attr, generator};
use crate::obj::*;
use crate::trap::{Cont, Res, Resume};
use crate::types::{self};

pub fn get_iter(vm: &Vm, s: &mut S) -> Res<()> {
    let o = s.get(s.u8(2));
    if generator::is_coroutine(vm, o) && is_delegation(s) {
        check_delegation(vm, s)?;
        return vm.deliver(s, o);
    }
    let v = vm.heap.unlocked(|| iterator_of(vm, o))?;
    vm.deliver(s, v)
}

/// Is the running `GetIter` the beginning of a `yield from`? Then None is loaded next, to be sent,
/// and sending follows. Neither instruction can be a function's last one.
fn is_delegation(s: &S) -> bool {
    let none = Op::GetIter.size();
    s.u8(none) == Op::LoadS as usize && s.u8(none + Op::LoadS.size()) == Op::YieldFrom as usize
}

/// A coroutine is delegated to by coroutines only, as `types.coroutine` makes them of generators.
fn check_delegation(vm: &Vm, s: &S) -> Res<()> {
    let own = vm[super::names::code(s)].flags;
    if own & (flags::COROUTINE | flags::AWAITABLE | flags::HIDDEN) != 0 {
        return Ok(());
    }
    let text = t!("cannot 'yield from' a coroutine object in a non-coroutine generator");
    Err(vm.type_error(text))
}

/// `iter(o)`: traps with a call for `__iter__` in Python.
pub fn iterator_of(vm: &Vm, o: Obj) -> Res {
    let mut source = o;
    if types::may_be_derived(o) {
        let m = attr::class_method(vm, o, n!(__iter__));
        if m.is_none() {
            return Err(vm.type_error_about(t!("'{}' object is not iterable"), o));
        }
        if !m.is_undef() {
            return Err(attr::call_dunder(vm, Cont::Iter, m, o, &[]));
        }
        source = vm.unwrap_native(o);
        let own = types::slots_of(vm, source).slots.iter;
        if own.is_none() && !attr::class_method(vm, o, n!(__getitem__)).is_undef() {
            return Err(vm.needs_python());
        }
    }
    match types::slots_of(vm, source).slots.iter {
        Some(f) => f(vm, source),
        None => Err(vm.type_error_about(t!("'{}' object is not iterable"), o)),
    }
}

pub(super) fn is_iterator(vm: &Vm, v: Obj) -> bool {
    match v.kind() {
        Some(Kind::Generator) => !generator::is_coroutine(vm, v),
        Some(Kind::Iter) => true,
        Some(Kind::Instance) => !attr::class_method(vm, v, n!(__next__)).is_undef(),
        _ => types::slots_of(vm, v).slots.next.is_some(),
    }
}

/// What `__iter__` returned must be an iterator.
pub fn check_iterator(vm: &Vm, v: Obj) -> Res<()> {
    if is_iterator(vm, v) {
        return Ok(());
    }
    Err(vm.type_error_about(t!("iter() returned non-iterator of type '{}'"), v))
}

/// Iterator register of a loop instruction.
fn iterator(s: &S) -> Obj {
    s.get(s.u8(2))
}

/// The next value of a list, tuple or range iterator, the commonest loops.
#[inline(always)]
pub fn for_iter(vm: &Vm, s: &mut S) -> bool {
    let Some(it) = iterator(s).cast::<Iter>() else { return false };
    if vm.machine.fuel.get() <= 0 {
        return false;
    }
    let Some(v) = types::iter::next_quick(vm, it) else { return false };
    vm.tick();
    s.set(s.u8(1), v);
    s.jump(3, 5);
    true
}

pub fn for_iter_slow(vm: &Vm, s: &mut S) -> Res<()> {
    next(vm, s, iterator(s))
}

fn next(vm: &Vm, s: &mut S, it: Obj) -> Res<()> {
    match it.kind() {
        Some(Kind::Generator) => {
            vm.resume_generator(s, Cont::ForNext, it.cast_unchecked(), Resume::Send, Obj::NONE)
        }
        Some(Kind::Instance) => {
            let m = attr::class_method(vm, it, n!(__next__));
            if m.is_undef() {
                return Err(vm.type_error_about(t!("'{}' object is not an iterator"), it));
            }
            let inner = vm.unwrap_native(it);
            if m.is_kind(Kind::Native) && inner.is_kind(Kind::Iter) {
                return next(vm, s, inner);
            }
            Err(attr::call_dunder(vm, Cont::ForNext, m, it, &[]))
        }
        _ => {
            let next = types::slots_of(vm, it).slots.next;
            let Some(next) = next else {
                return Err(vm.type_error(t!("object is not an iterator")));
            };
            match next(vm, it)? {
                v if v.is_undef() => end_of_loop(s),
                v => store_next(vm, s, v),
            }
        }
    }
}

/// The iterator of a loop has given `v`.
pub fn store_next(vm: &Vm, s: &mut S, v: Obj) -> Res<()> {
    s.set(s.u8(1), v);
    s.jump(3, 5);
    if vm.tick() { Err(vm.ticked()) } else { Ok(()) }
}

/// The iterator of the loop at `s` is exhausted.
pub fn end_of_loop(s: &mut S) -> Res<()> {
    let size = size_of_op(s.op());
    s.next(size);
    Ok(())
}

/// `for … in range(…)` with the real `range` and small ints: state in registers.
pub fn range_prep(vm: &Vm, s: &mut S) -> Res<()> {
    let (b, n) = (s.u8(1), s.u8(2));
    let args = s.args(b + 1, n);
    let real = s.get(b) == types::range::TYPE.obj();
    if !real || !args.iter().all(|a| a.is_small()) {
        s.next(Op::RangePrep.size());
        return Ok(());
    }
    let int = |i: usize| args[i].small_value();
    let (start, stop, step) = match n {
        1 => (0, int(0), 1),
        2 => (int(0), int(1), 1),
        _ => (int(0), int(1), int(2)),
    };
    let room = SMALL_MAX / 2;
    if step == 0
        || stop.unsigned_abs() > room.unsigned_abs()
        || step.unsigned_abs() > room.unsigned_abs()
    {
        s.next(Op::RangePrep.size());
        return Ok(());
    }
    let _ = vm;
    s.set(b, Obj::small(start));
    s.set(b + 1, Obj::small(stop));
    s.set(b + 2, Obj::small(step));
    s.jump(3, 5);
    Ok(())
}

/// Next value of such a loop.
#[inline(always)]
pub fn range_loop(vm: &Vm, s: &mut S) -> bool {
    let b = s.u8(2);
    let stop = s.get(b + 1);
    if !stop.is_small() || vm.machine.fuel.get() <= 0 {
        return false;
    }
    let (value, step) = (s.get(b), s.get(b + 2));
    let (v, e) = (value.small_cmp_key(), stop.small_cmp_key());
    let more = if step.small_value() > 0 { v < e } else { v > e };
    if more {
        vm.tick();
        s.set(s.u8(1), value);
        s.set(b, Obj::small(value.small_value() + step.small_value()));
        s.jump(3, 5);
    } else {
        s.next(5);
    }
    true
}

pub fn range_loop_slow(vm: &Vm, s: &mut S) -> Res<()> {
    let b = s.u8(2);
    if !s.get(b + 1).is_small() {
        return next(vm, s, s.get(b));
    }
    let fuel = vm.machine.fuel.replace(1);
    range_loop(vm, s);
    let used = 1 - vm.machine.fuel.get();
    vm.machine.fuel.set(fuel - used);
    if used == 0 || fuel > 0 { Ok(()) } else { Err(vm.ticked()) }
}
