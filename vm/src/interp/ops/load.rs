//! Moves, constants, cells.

use super::{holding, malformed};
use crate::interp::call::param_count;
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::Res;
use crate::types::exception;
use crate::{Part, Vm};

#[inline(always)]
pub fn move_(_: &Vm, s: &mut S) -> bool {
    s.set(s.u8(1), s.get(s.u8(2)));
    s.next(3);
    true
}

#[inline(always)]
pub fn load_i(_: &Vm, s: &mut S) -> bool {
    s.set(s.u8(1), Obj::small(s.i8(2) as SmallInt));
    s.next(3);
    true
}

#[inline(always)]
pub fn load_i16(_: &Vm, s: &mut S) -> bool {
    s.set(s.u8(1), Obj::small(s.i16(2) as SmallInt));
    s.next(4);
    true
}

#[inline(always)]
pub fn load_k(_: &Vm, s: &mut S) -> bool {
    s.set(s.u8(1), s.konst(s.u8(2)));
    s.next(3);
    true
}

#[inline(always)]
pub fn load_kw(_: &Vm, s: &mut S) -> bool {
    s.set(s.u8(1), s.konst(s.u16(2)));
    s.next(4);
    true
}

#[inline(always)]
pub fn load_s(_: &Vm, s: &mut S) -> bool {
    let v = match s.u8(2) {
        0 => Obj::NONE,
        1 => Obj::TRUE,
        2 => Obj::FALSE,
        3 => Obj::ELLIPSIS,
        _ => Obj::NOT_IMPLEMENTED,
    };
    s.set(s.u8(1), v);
    s.next(3);
    true
}

#[inline(always)]
pub fn check_bound(_: &Vm, s: &mut S) -> bool {
    if s.get(s.u8(1)).is_undef() {
        return false;
    }
    s.next(4);
    true
}

pub fn check_bound_slow(vm: &Vm, s: &mut S) -> Res<()> {
    Err(unbound_local(vm, s.konst(s.u16(2))))
}

#[cold]
fn unbound_local(vm: &Vm, name: Obj) -> crate::trap::Trap {
    let parts = [
        Part::T(t!("cannot access local variable '")),
        Part::Name(name),
        Part::T(t!("' where it is not associated with a value")),
    ];
    vm.raise(&exception::UNBOUND_LOCAL_ERROR, &parts)
}

#[inline(always)]
pub fn unbind(_: &Vm, s: &mut S) -> bool {
    s.set(s.u8(1), Obj::UNDEF);
    s.next(2);
    true
}

#[inline(always)]
pub fn load_far(_: &Vm, s: &mut S) -> bool {
    s.set(s.u8(1), s.get(s.u16(2)));
    s.next(4);
    true
}

#[inline(always)]
pub fn store_far(_: &Vm, s: &mut S) -> bool {
    s.set(s.u16(1), s.get(s.u8(3)));
    s.next(4);
    true
}

pub fn make_cell(vm: &Vm, s: &mut S) -> Res<()> {
    let r = s.u8(1);
    let cell = CellObj { header: Header::new(Kind::Cell), value: Slot::new(s.get(r)) };
    s.set(r, vm.heap.alloc(cell)?.obj());
    s.next(2);
    Ok(())
}

#[inline(always)]
pub fn load_cell(vm: &Vm, s: &mut S) -> bool {
    let Some(cell) = s.get(s.u8(2)).cast::<CellObj>() else { return false };
    let v = vm[cell].value.get();
    if v.is_undef() {
        return false;
    }
    s.set(s.u8(1), v);
    s.next(5);
    true
}

pub fn load_cell_slow(vm: &Vm, s: &mut S) -> Res<()> {
    holding::<CellObj>(vm, s, s.u8(2))?;
    Err(unbound(vm, s, s.u8(2), s.konst(s.u16(3))))
}

/// The error for the empty cell in register `r`: a local of this function, or a variable of an
/// enclosing one, whose cells stand behind the parameters.
#[cold]
fn unbound(vm: &Vm, s: &S, r: usize, name: Obj) -> crate::trap::Trap {
    let code = &vm[super::names::code(s)];
    let first = param_count(code);
    if !(first..first + usize::from(code.nfree)).contains(&r) {
        return unbound_local(vm, name);
    }
    let parts = [
        Part::T(t!("cannot access free variable '")),
        Part::Name(name),
        Part::T(t!("' where it is not associated with a value in enclosing scope")),
    ];
    vm.raise(&exception::NAME_ERROR, &parts)
}

#[inline(always)]
pub fn store_cell(vm: &Vm, s: &mut S) -> bool {
    let Some(cell) = s.get(s.u8(1)).cast::<CellObj>() else { return false };
    vm[cell].value.set(s.get(s.u8(2)));
    s.next(3);
    true
}

pub fn store_cell_slow(vm: &Vm, _: &mut S) -> Res<()> {
    Err(malformed(vm))
}

pub fn del_cell(vm: &Vm, s: &mut S) -> Res<()> {
    let cell: Ref<CellObj> = holding(vm, s, s.u8(1))?;
    if vm[cell].value.get().is_undef() {
        return Err(unbound(vm, s, s.u8(1), s.konst(s.u16(2))));
    }
    vm[cell].value.set(Obj::UNDEF);
    s.next(4);
    Ok(())
}
