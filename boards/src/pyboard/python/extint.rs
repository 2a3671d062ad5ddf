//! `pyb.ExtInt`: an object is the number of its line.

use super::pin::{find, pin_of};
use super::{board, byte, field, handlers, hex, want};
use crate::pyboard::gpio::{Mode, pull_of};
use crate::pyboard::lines::{self, REGISTERS};
use crate::pyboard::pins::PinId;
use vm::obj::{Kind, Native, Obj, SmallInt};
use vm::printer::Printer;
use vm::text::packed::Text;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// First line that is not one of a pin.
const FIRST_OTHER: i32 = 16;
/// Bits of a mode: what it is at all, and what it counts.
const INTERRUPT: u32 = 0x1_0000;
const EVENT: u32 = 0x2_0000;
const RISING: u32 = 0x10_0000;
const FALLING: u32 = 0x20_0000;
const BASE: u32 = 0x1000_0000;

natives! {
    METHODS:
    disable(1) = disable;
    enable(1) = enable;
    line(1) = line;
    class regs(1) = regs;
    swint(1) = swint;
    EVT_FALLING := Obj::small((BASE | EVENT | FALLING) as SmallInt);
    EVT_RISING := Obj::small((BASE | EVENT | RISING) as SmallInt);
    EVT_RISING_FALLING := Obj::small((BASE | EVENT | RISING | FALLING) as SmallInt);
    IRQ_FALLING := Obj::small((BASE | INTERRUPT | FALLING) as SmallInt);
    IRQ_RISING := Obj::small((BASE | INTERRUPT | RISING) as SmallInt);
    IRQ_RISING_FALLING := Obj::small((BASE | INTERRUPT | RISING | FALLING) as SmallInt);
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(ExtInt),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(ExtInt), &SIG).or(&vm::prelude::PYBOARD_AT_PIN);
static SIG: vm::native::Sig = vm::sig!(pin, mode, pull, callback).runs(new);

/// What a handler is for.
pub(super) struct Trigger {
    pub mode: u32,
    pub hard: bool,
}

/// `ExtInt(pin, mode, pull, callback)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let numbers = [vm.want_i32(args[1])? as u32, vm.want_i32(args[2])? as u32];
    let ext = vm.new_ext(&TYPE, 0, 1)?;
    let line = register(vm, args, numbers)?;
    vm.heap.ext_bytes(ext)[0].set(line as u8);
    Ok(ext.obj())
}

/// Connects a line with a handler. Raises ValueError if it has one. `mode` and `pull` are the
/// second and third of the arguments.
fn register(vm: &Vm, args: &[Obj], [mode, pull]: [u32; 2]) -> Res<usize> {
    let error = |text: Text, number: Obj| Err(handlers::value_error_about(vm, text, number));
    let (place, function) = (args[0], args[3]);
    let (pin, number) = match pin_of(vm, place) {
        None if place.is_small() => (None, place),
        _ => {
            let pin = find(vm, place)?;
            (Some(pin), Obj::small(pin.line().into()))
        }
    };
    let line = vm.want_i32(number)?;
    if pin.is_none() && line < FIRST_OTHER {
        return error(vm::t!("ExtInt vector {} < 16, use a Pin object"), number);
    }
    let line = line as usize;
    if line >= lines::COUNT {
        return error(vm::t!("ExtInt vector {} >= max of 23"), number);
    }
    let edges = mode & !BASE & !INTERRUPT & !EVENT;
    let kinds = mode & (INTERRUPT | EVENT);
    if mode & BASE == 0
        || !matches!(kinds, INTERRUPT | EVENT)
        || ![RISING, FALLING, RISING | FALLING].contains(&edges)
    {
        return error(vm::t!("invalid ExtInt Mode: {}"), args[1]);
    }
    let Some(pull) = pull_of(pull) else {
        return error(vm::t!("invalid ExtInt Pull: {}"), args[2]);
    };
    let used = handlers::of_line(vm, board(vm)?, line).function;
    if !used.is_none() && !function.is_none() {
        return error(vm::t!("ExtInt vector {} is already in use"), number);
    }
    handlers::kept(vm)?;
    if !function.is_none()
        && let Some(pin) = pin
    {
        board(vm)?.set_pin(pin, |gpio| (gpio.mode, gpio.pull) = (Mode::Input, pull));
    }
    let trigger = Trigger { mode, hard: true };
    connect(vm, line, pin, trigger, function, Obj::small(line as SmallInt))?;
    Ok(line)
}

/// Gives a line its handler; None switches it off. [`handlers::kept`] has been called before.
pub(super) fn connect(
    vm: &Vm,
    line: usize,
    pin: Option<PinId>,
    trigger: Trigger,
    function: Obj,
    argument: Obj,
) -> Res<()> {
    let board = board(vm)?;
    board.watch(line, pin);
    board.lines.change(line, |line| {
        line.rising = trigger.mode & RISING != 0;
        line.falling = trigger.mode & FALLING != 0;
        line.event = trigger.mode & EVENT != 0;
        (line.hard, line.pending) = (trigger.hard, false);
        line.enabled = !function.is_none();
    });
    handlers::set_line(vm, line, function, argument);
    Ok(())
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    field(p, "<ExtInt line=", which(vm, o)? as u32)?;
    p.str(">")
}

fn which(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(byte(vm, want(vm, o, &TYPE)?, 0).into())
}

/// `line()`
fn line(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(which(vm, args[0])? as SmallInt))
}

fn set_enabled(vm: &Vm, o: Obj, on: bool) -> Res {
    let line = which(vm, o)?;
    board(vm)?.lines.change(line, |line| line.enabled = on);
    Ok(Obj::NONE)
}

/// `enable()`
fn enable(vm: &Vm, args: &[Obj]) -> Res {
    set_enabled(vm, args[0], true)
}

/// `disable()`
fn disable(vm: &Vm, args: &[Obj]) -> Res {
    set_enabled(vm, args[0], false)
}

/// `swint()`: an interrupt by software.
fn swint(vm: &Vm, args: &[Obj]) -> Res {
    let line = which(vm, args[0])?;
    let board = board(vm)?;
    board.lines.trigger(line);
    board.serve(vm);
    Ok(Obj::NONE)
}

/// `regs()`: prints the registers.
fn regs(vm: &Vm, _: &[Obj]) -> Res {
    if !vm.platform.can_write() {
        return Err(vm.wait_retry(vm::platform::WaitReq::Output));
    }
    let board = board(vm)?;
    let mut p = Printer::stdout(vm);
    for (name, is_set) in REGISTERS {
        p.str("EXTI_")?;
        p.str(name)?;
        p.str(" ")?;
        hex(&mut p, board.lines.register(is_set), 8)?;
        p.str("\n")?;
    }
    Ok(Obj::NONE)
}
