//! `machine.Signal`: a pin that may mean the opposite of its level.

use crate::pyboard::python::{OMITTED, board, byte, pin, want};
use vm::obj::{Kind, Native, Obj};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    __call__(1..2) = value;
    off(1) = off;
    on(1) = on;
    value(1..2) = value;
}

/// The class; an object has its pin and whether it is inverted.
pub(super) static TYPE: Type =
    Type::new(n!(Signal), Kind::Ext, &TypeSlots { new: Some(&NEW), ..TypeSlots::NONE }, METHODS);
static NEW: Native = Native::with_sig(n!(Signal), &SIG).or(&vm::prelude::PYBOARD_AT_PIN);
static SIG: vm::native::Sig =
    vm::sig!(pin, mode = OMITTED, pull = Obj::NONE, *, value = OMITTED, invert = Obj::FALSE)
        .runs(new);

/// `Signal(pin, invert=False)`, or the arguments of `Pin` and `invert`.
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let pin = pin::find(vm, args[0])?;
    let inverted = vm::types::truth(vm, args[4])?;
    let ext = vm.new_ext(&TYPE, 0, 2)?;
    if args[1] != OMITTED {
        let value = match args[3] == OMITTED {
            true => OMITTED,
            false => Obj::bool(vm::types::truth(vm, args[3])? != inverted),
        };
        pin::set_up(vm, pin, &[args[1], args[2], Obj::small(-1), value, Obj::small(-1)])?;
    }
    let bytes = vm.heap.ext_bytes(ext);
    bytes[0].set(pin.index() as u8);
    bytes[1].set(inverted.into());
    Ok(ext.obj())
}

/// The pin, and whether it means the opposite.
fn parts(vm: &Vm, o: Obj) -> Res<(crate::pyboard::pins::PinId, bool)> {
    let ext = want(vm, o, &TYPE)?;
    let pin = crate::pyboard::pins::PinId::new(byte(vm, ext, 0).into());
    let pin = pin.ok_or_else(|| vm.type_error(vm::t!("expecting a Signal")))?;
    Ok((pin, byte(vm, ext, 1) != 0))
}

fn write(vm: &Vm, o: Obj, on: bool) -> Res {
    let (pin, inverted) = parts(vm, o)?;
    let board = board(vm)?;
    board.ports.write(board.hardware, pin, on != inverted);
    board.serve(vm);
    Ok(Obj::NONE)
}

/// `value([value])`
fn value(vm: &Vm, args: &[Obj]) -> Res {
    if let Some(value) = args.get(1) {
        return write(vm, args[0], vm::types::truth(vm, *value)?);
    }
    let (pin, inverted) = parts(vm, args[0])?;
    let level = board(vm)?.hardware.pins().level(pin.index());
    Ok(Obj::small((level != inverted).into()))
}

/// `on()`
fn on(vm: &Vm, args: &[Obj]) -> Res {
    write(vm, args[0], true)
}

/// `off()`
fn off(vm: &Vm, args: &[Obj]) -> Res {
    write(vm, args[0], false)
}
