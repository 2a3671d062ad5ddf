//! `pyb.Switch`: the USR switch. Its handler is one of its line and gets no argument.

use super::{board, handlers, want};
use crate::hal::Pull;
use crate::pyboard::gpio::Mode;
use crate::pyboard::state::SWITCH;
use vm::obj::{Kind, Native, Obj, RomExt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    __call__(1) = value;
    callback(2) = callback;
    value(1) = value;
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(Switch),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::new(n!(Switch), 0, 0, new);
static OBJECT: RomExt<0> = RomExt::new(&TYPE, []);

/// `Switch()`
fn new(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::rom(&OBJECT))
}

fn repr(_: &Vm, _: Obj, p: &mut Printer) -> Res<()> {
    p.str("Switch()")
}

/// `value()`: is it pressed? A pressed switch pulls its line down.
fn value(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    Ok(Obj::bool(!board(vm)?.hardware.pins().level(SWITCH.index())))
}

/// `callback(function)`: to be called when it is pressed; None for nothing.
fn callback(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    handlers::kept(vm)?;
    let board = board(vm)?;
    let line = usize::from(SWITCH.line());
    board.set_pin(SWITCH, |gpio| {
        (gpio.mode, gpio.pull) = (Mode::Input, Pull::Up);
    });
    board.watch(line, Some(SWITCH));
    board.lines.change(line, |line| {
        (line.rising, line.falling, line.event, line.hard) = (false, true, false, true);
        (line.enabled, line.pending) = (!args[1].is_none(), false);
    });
    handlers::set_line(vm, line, args[1], Obj::ELLIPSIS);
    Ok(Obj::NONE)
}
