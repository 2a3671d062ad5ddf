//! `pyb.LED`
//!
//! The LEDs 3 and 4 can be dimmed: the first timer channel of their pin makes pulses of up to 10
//! ms.

use super::functions::missing;
use super::{board, byte, given, want};
use crate::hal::{Channel, TimerSetup};
use crate::pyboard::gpio::Mode;
use crate::pyboard::state::{LEDS, Pyboard};
use vm::obj::{Kind, Native, Obj, RomExt, SmallInt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Timer (from 0) and alternate function of the LEDs that have one; the channel is the first.
const DIMMERS: [Option<(usize, u8)>; 4] = [None, None, Some((1, 1)), Some((2, 2))];
/// Ticks of a period, each 1 µs.
const PERIOD: u32 = 10_000;

natives! {
    METHODS:
    intensity(1..2) = intensity;
    off(1) = off;
    on(1) = on;
    toggle(1) = toggle;
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(LED),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::new(n!(LED), 1, 1, new);
static OBJECTS: [RomExt<1>; 4] = [
    RomExt::new(&TYPE, [0]),
    RomExt::new(&TYPE, [1]),
    RomExt::new(&TYPE, [2]),
    RomExt::new(&TYPE, [3]),
];

/// `LED(id)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let id = vm.want_u32(args[0])? as usize;
    match OBJECTS.get(id.wrapping_sub(1)) {
        Some(object) => Ok(Obj::rom(object)),
        None => Err(missing(vm, "LED", args[0])),
    }
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("LED(")?;
    p.int(which(vm, o)? as i64 + 1)?;
    p.str(")")
}

/// Number of the LED, from 0.
fn which(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(byte(vm, want(vm, o, &TYPE)?, 0).into())
}

/// The timer that dims the LED now.
fn dimmer(board: &Pyboard, led: usize) -> Option<usize> {
    let gpio = board.ports.get(LEDS[led]);
    let (timer, alternate) = DIMMERS[led]?;
    (gpio.mode == Mode::Alternate && gpio.alternate == alternate).then_some(timer)
}

fn switch(board: &Pyboard, led: usize, on: bool) {
    board.set_pin(LEDS[led], |gpio| {
        gpio.level = on;
        if gpio.mode.is_alternate() {
            (gpio.mode, gpio.alternate) = (Mode::Output, 0);
        }
    });
}

/// `on()`
fn on(vm: &Vm, args: &[Obj]) -> Res {
    let led = which(vm, args[0])?;
    switch(board(vm)?, led, true);
    Ok(Obj::NONE)
}

/// `off()`
fn off(vm: &Vm, args: &[Obj]) -> Res {
    let led = which(vm, args[0])?;
    switch(board(vm)?, led, false);
    Ok(Obj::NONE)
}

/// `toggle()`: a dimmed LED goes off.
fn toggle(vm: &Vm, args: &[Obj]) -> Res {
    let led = which(vm, args[0])?;
    let board = board(vm)?;
    let lit = dimmer(board, led).is_some() || board.ports.get(LEDS[led]).level;
    switch(board, led, !lit);
    Ok(Obj::NONE)
}

/// `intensity([value])`: 0–255; what is between counts on the LEDs 3 and 4 alone.
fn intensity(vm: &Vm, args: &[Obj]) -> Res {
    let led = which(vm, args[0])?;
    let board = board(vm)?;
    let Some(value) = given(args, 1) else {
        let value = match dimmer(board, led) {
            Some(timer) => {
                let width = board.hardware.timers().compare(timer, 0);
                ((width * 255 + PERIOD - 2) / (PERIOD - 1)).min(255)
            }
            None => 255 * u32::from(board.ports.get(LEDS[led]).level),
        };
        return Ok(Obj::small(value as SmallInt));
    };
    let value = vm.want_u32(value)?;
    match DIMMERS[led] {
        Some(with) if (1..255).contains(&value) => dim(board, led, with, value),
        _ => switch(board, led, value > 0),
    }
    Ok(Obj::NONE)
}

fn dim(board: &Pyboard, led: usize, (timer, alternate): (usize, u8), value: u32) {
    let timers = board.hardware.timers();
    let start = dimmer(board, led).is_none();
    if start {
        let hertz = board.timer_clock(timer);
        let prescaler = (hertz / 1_000_000).saturating_sub(1);
        timers.set(
            timer,
            Some(TimerSetup { hertz, prescaler, period: PERIOD - 1, ..Default::default() }),
        );
    }
    timers.set_compare(timer, 0, value * (PERIOD - 1) / 255);
    if start {
        timers.set_channel(timer, 0, Channel::Pwm { inverted: false });
        board.set_pin(LEDS[led], |gpio| {
            (gpio.mode, gpio.alternate) = (Mode::Alternate, alternate);
        });
    }
}
