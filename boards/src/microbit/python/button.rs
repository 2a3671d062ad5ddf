//! `button_a` and `button_b`

use super::board;
use crate::microbit::button::Presses;
use crate::microbit::state::Which;
use vm::obj::{Kind, Obj, RomExt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    get_presses(1) = get_presses;
    is_pressed(1) = is_pressed;
    was_pressed(1) = was_pressed;
}

static TYPE: Type = Type::new(n!(MicroBitButton), Kind::Ext, &TypeSlots::NONE, METHODS);
static BUTTON_A: RomExt<0> = RomExt::new(&TYPE, []);
static BUTTON_B: RomExt<0> = RomExt::new(&TYPE, []);
/// `microbit.button_a`
pub(super) const A: Obj = Obj::rom(&BUTTON_A);
/// `microbit.button_b`
pub(super) const B: Obj = Obj::rom(&BUTTON_B);

/// The button that a method was called on.
fn which(vm: &Vm, o: Obj) -> Res<Which> {
    match o {
        _ if o == A => Ok(Which::A),
        _ if o == B => Ok(Which::B),
        _ => Err(vm.type_error(vm::t!("expecting a button"))),
    }
}

/// `is_pressed()`
fn is_pressed(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(board(vm)?.button(which(vm, args[0])?).is_pressed()))
}

/// `was_pressed()`: since the last call.
fn was_pressed(vm: &Vm, args: &[Obj]) -> Res {
    let which = which(vm, args[0])?;
    Ok(Obj::bool(board(vm)?.presses(which, Presses::was_pressed)))
}

/// `get_presses()`: since the last call. The count always fits a small int, so nothing is
/// allocated after it was taken.
fn get_presses(vm: &Vm, args: &[Obj]) -> Res {
    let which = which(vm, args[0])?;
    let count = board(vm)?.presses(which, Presses::get_presses);
    vm.new_int(count.into())
}
