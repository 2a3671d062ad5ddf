//! Variables of frames by name: `f_locals`, `co_varnames` and `co_freevars`.
//!
//! Code knows the names and registers of its variables, a frame that is alive their values, the
//! object of one that has ended what was left in them. A variable that functions inside capture is
//! a cell in its register.

#![allow(unsafe_code)]

use super::{LOCALS, VALUES};
use crate::Vm;
use crate::code::{Op, flags};
use crate::compile;
use crate::interp::call::{first_param, param_count};
use crate::interp::frame::Frame;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{dict, frame as object};

/// The variables of code in the order of `co_varnames` and `co_freevars`: name, register, and is
/// it one of a function outside?
pub fn variables<'v>(
    vm: &'v Vm,
    code: Ref<Code>,
) -> impl ExactSizeIterator<Item = (Obj, usize, bool)> + use<'v> {
    let c = &vm[code];
    let (params, nfree) = (param_count(c), usize::from(c.nfree));
    let first = if first_param(c) == 0 { 0 } else { compile::NEAR as usize };
    let names = vm.heap.tuple(c.argnames.cast_unchecked()).iter().enumerate();
    // The namespace of a class body is no variable.
    let unnamed = if c.flags & flags::CLASS != 0 { 1 } else { 0 };
    names.skip(unnamed).map(move |(i, name)| {
        let register = compile::register((first + i) as u32);
        (*name, usize::from(register), (params..params + nfree).contains(&i))
    })
}

/// Does the register hold a variable that functions inside capture? Code begins with making their
/// cells.
pub fn is_cell(vm: &Vm, code: Ref<Code>, register: usize) -> bool {
    let bytes = vm.heap.bytes(vm[code].code.cast_unchecked());
    let byte = |at: usize| usize::from(bytes.get(at).copied().unwrap_or(0));
    let mut at = 0;
    while let Some(op) = bytes.get(at).and_then(|b| Op::from_u8(*b)) {
        match op {
            Op::MakeCell if byte(at + 1) == register => return true,
            Op::MakeCell => {
                let stored = byte(at + 2) == Op::StoreFar as usize && byte(at + 5) == byte(at + 1);
                if stored && byte(at + 3) | byte(at + 4) << 8 == register {
                    return true;
                }
            }
            Op::LoadFar | Op::StoreFar => {}
            _ => return false,
        }
        at += op.size();
    }
    false
}

/// `f_locals`: of a function its variables by name, always in the same dict, which is renewed.
pub fn locals(vm: &Vm, o: Ref<Ext>) -> Res {
    let slots = vm.heap.ext_slots(o);
    let code: Ref<Code> = slots[object::CODE].get().cast_unchecked();
    let living = vm.living(o);
    let register = |register: usize| match living {
        // SAFETY: the frame is alive, and the register one of its own.
        Some(frame) if register < vm[code].nregs.into() => unsafe {
            *Frame::regs(frame).add(register)
        },
        _ => Obj::UNDEF,
    };
    if vm[code].flags & (flags::MODULE | flags::CLASS) != 0 {
        let namespace = if vm[code].nargs == 1 { register(0) } else { Obj::UNDEF };
        let globals = slots[object::GLOBALS].get();
        return Ok(if namespace.is_undef() { globals } else { namespace });
    }
    if slots.len() <= LOCALS {
        return Ok(dict::new(vm, 0)?.obj());
    }
    let known: Ref<Dict> = match slots[LOCALS].get().cast() {
        Some(known) => known,
        None => dict::new(vm, 0)?,
    };
    for (i, (name, at, is_outer)) in variables(vm, code).enumerate() {
        let mut value = match (living, slots.get(VALUES + i)) {
            (None, Some(kept)) => kept.get(),
            _ => register(at),
        };
        if let Some(cell) = value.cast::<CellObj>()
            && (is_outer || is_cell(vm, code, at))
        {
            value = vm[cell].value.get();
        }
        match value.is_undef() {
            true => _ = dict::remove(vm, known, name)?,
            false => dict::insert(vm, known, name, value)?,
        }
    }
    slots[LOCALS].set(known.obj());
    Ok(known.obj())
}

/// Gives the dict of `f_locals`, if somebody has asked for it, the values of now.
pub(crate) fn renew_locals(vm: &Vm, o: Ref<Ext>) -> Res<()> {
    match vm.heap.ext_slots(o)[LOCALS].get().is_none() {
        true => Ok(()),
        false => locals(vm, o).map(|_| ()),
    }
}

/// Gives the variables of a frame that is alive the values that `f_locals` has of them: who is told
/// of a frame may change them.
pub(crate) fn store_locals(vm: &Vm, o: Ref<Ext>) {
    let slots = vm.heap.ext_slots(o);
    let (Some(frame), Some(known)) = (vm.living(o), slots[LOCALS].get().cast::<Dict>()) else {
        return;
    };
    let code: Ref<Code> = slots[object::CODE].get().cast_unchecked();
    if vm[code].flags & (flags::MODULE | flags::CLASS | flags::NATIVE) != 0 {
        return;
    }
    for (name, register, is_outer) in variables(vm, code) {
        let Some(at) = dict::find_name(vm, known, name) else { continue };
        if register >= vm[code].nregs.into() {
            continue;
        }
        let value = dict::value_at(vm, known, at);
        // SAFETY: the frame is alive, and the register one of its own.
        let place = unsafe { Frame::regs(frame).add(register) };
        // SAFETY: as above.
        match unsafe { *place }.cast::<CellObj>() {
            Some(cell) if is_outer || is_cell(vm, code, register) => vm[cell].value.set(value),
            // SAFETY: as above.
            _ => unsafe { *place = value },
        }
    }
}
