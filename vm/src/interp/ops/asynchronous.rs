//! How `async with` and `async for` begin in programs for PCs: special methods are those of the
//! class, and what has none is a TypeError. What can be awaited is checked here, too.

use crate::Part::{S, T, TypeOf};
use crate::Vm;
use crate::interp::attr;
use crate::interp::regs::S as State;
use crate::obj::*;
use crate::trap::{Cont, Res, Trap};
use crate::types::{self, exception};

/// What the instruction `Match` does from this number on.
pub(super) const FIRST: usize = 5;

/// Does step `what`, counted from [`FIRST`], with the object in register `b`.
pub(super) fn step(vm: &Vm, s: &mut State, b: usize, what: usize) -> Res<()> {
    match what - FIRST {
        0 => enter(vm, s, b),
        1 => call(vm, s.get(b), n!(__aiter__)),
        _ => call(vm, s.get(b), n!(__anext__)),
    }
}

/// Calls `__aenter__`; the method that leaves comes behind the manager.
fn enter(vm: &Vm, s: &mut State, b: usize) -> Res<()> {
    let manager = s.get(b);
    let enter = attr::class_method(vm, manager, n!(__aenter__));
    let exit = attr::class_method(vm, manager, n!(__aexit__));
    if enter.is_undef() || exit.is_undef() {
        return Err(no_manager(vm, manager, !enter.is_undef()));
    }
    let exit = attr::bind(vm, exit, manager, types::class_of(vm, manager))?;
    s.set(b + 1, exit);
    Err(attr::call_dunder(vm, Cont::Deliver, enter, manager, &[]))
}

fn call(vm: &Vm, o: Obj, name: Obj) -> Res<()> {
    let method = attr::class_method(vm, o, name);
    if !method.is_undef() {
        return Err(attr::call_dunder(vm, Cont::Deliver, method, o, &[]));
    }
    let text = match name == n!(__aiter__) {
        true => t!("'async for' requires an object with __aiter__ method, got "),
        false => {
            t!("'async for' received an object from __aiter__ that does not implement __anext__: ")
        }
    };
    Err(vm.raise(&exception::TYPE_ERROR, &[T(text), TypeOf(o)]))
}

#[cold]
fn no_manager(vm: &Vm, o: Obj, enters: bool) -> Trap {
    let text = t!("' object does not support the asynchronous context manager protocol");
    let missed = if enters { " (missed __aexit__ method)" } else { "" };
    vm.raise(&exception::TYPE_ERROR, &[S("'"), TypeOf(o), T(text), S(missed)])
}

/// What `__await__` returned must be an iterator, so no coroutine.
pub fn check_awaited(vm: &Vm, v: Obj) -> Res<()> {
    if super::iterate::is_iterator(vm, v) {
        return Ok(());
    }
    if v.is_kind(Kind::Generator) {
        return Err(vm.type_error(t!("__await__() returned a coroutine")));
    }
    Err(vm.type_error_about(t!("__await__() returned non-iterator of type '{}'"), v))
}
