//! `machine.PWM`: pulses on a pin by a channel of a timer.
//!
//! A pin that several channels can drive takes the second one of its alternate functions, so that
//! X1 to X4 have the timer with 32 bits, and most pins one that no other pin has; the complement of
//! a channel's output is none. What was asked for last, a share of the period or a length, is kept
//! with the timer and holds when the frequency changes, for all its channels. Rounding is that of
//! the board's firmware.

use crate::hal::{CHANNELS, Channel, TimerSetup};
use crate::pyboard::gpio::{Gpio, Mode};
use crate::pyboard::pins::PinId;
use crate::pyboard::python::{board, byte, field, handlers, pin, want};
use crate::pyboard::state::{Duty, Pyboard};
use vm::obj::{Ext, Kind, Native, Obj, Ref};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// The whole period.
const FULL: u64 = 65_535;
const NS: u64 = 1_000_000_000;
/// Largest period of most timers.
const MOST: u64 = 0xffff;
/// An argument that was not given.
const NOT_GIVEN: i64 = -1;

natives! {
    METHODS:
    deinit(1) = deinit;
    duty_ns(1..2) = duty_ns;
    duty_u16(1..2) = duty_u16;
    freq(1..2) = freq;
    init[self, freq = Obj::small(-1), *, duty_u16 = Obj::small(-1), duty_ns = Obj::small(-1),
        invert = Obj::small(-1)] = init;
}

/// The class; an object has its timer and its channel.
pub(super) static TYPE: Type = Type::new(
    n!(PWM),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(PWM), &SIG).or(&vm::prelude::PYBOARD_AT_PIN);
static SIG: vm::native::Sig = vm::sig!(
    pin,
    freq = Obj::small(-1),
    *,
    duty_u16 = Obj::small(-1),
    duty_ns = Obj::small(-1),
    invert = Obj::small(-1)
)
.runs(new);

/// Alternate function, timer and channel of a pin.
fn output(pin: PinId) -> Option<(u8, usize, usize)> {
    let mut outputs = pin.alternates().filter_map(|one| match one.timer_channel()? {
        (timer, channel, false) => Some((one.number, timer, channel)),
        _ => None,
    });
    let first = outputs.next();
    outputs.next().or(first)
}

/// `PWM(pin, freq, *, duty_u16, duty_ns, invert)`: what is not given stays as it is.
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let pin = pin::find(vm, args[0])?;
    let Some((alternate, timer, channel)) = output(pin) else {
        let text = vm::t!("Pin({}) doesn't have PWM capabilities");
        return Err(handlers::value_error_of(vm, text, pin.name()));
    };
    let numbers = numbers(vm, &args[1..])?;
    let ext = vm.new_ext(&TYPE, 0, 2)?;
    vm.heap.ext_bytes(ext)[0].set(timer as u8);
    vm.heap.ext_bytes(ext)[1].set(channel as u8);
    let board = board(vm)?;
    if numbers != [NOT_GIVEN; 4] {
        board.change_timer(timer, |state| {
            let pulses = &mut state.pulses[channel];
            (pulses.duty, pulses.inverted) = (Duty::None, false);
        });
    }
    set_up(vm, board, (timer, channel), numbers)?;
    board.set_pin(pin, |gpio| {
        *gpio = Gpio { mode: Mode::Alternate, alternate, ..Gpio::RESET };
    });
    Ok(ext.obj())
}

fn numbers(vm: &Vm, args: &[Obj]) -> Res<[i64; 4]> {
    let mut numbers = [NOT_GIVEN; 4];
    for (number, arg) in numbers.iter_mut().zip(args) {
        *number = vm.want_int(*arg)?;
    }
    Ok(numbers)
}

/// `init(freq, *, duty_u16, duty_ns, invert)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    let numbers = numbers(vm, &args[1..])?;
    set_up(vm, board(vm)?, which(vm, args[0])?, numbers)?;
    Ok(Obj::NONE)
}

fn set_up(
    vm: &Vm,
    board: &Pyboard,
    place: (usize, usize),
    [freq, share, length, invert]: [i64; 4],
) -> Res<()> {
    if invert != NOT_GIVEN {
        board.change_timer(place.0, |state| state.pulses[place.1].inverted = invert != 0);
    }
    if freq != NOT_GIVEN {
        set_freq(vm, board, place.0, freq)?;
    }
    if share != NOT_GIVEN {
        set_duty(board, place, Duty::Share(share as u32));
    }
    if length != NOT_GIVEN {
        set_duty(board, place, Duty::Length(length as u32));
    }
    start(board, place);
    Ok(())
}

/// Timer and channel of an object.
fn which(vm: &Vm, o: Obj) -> Res<(usize, usize)> {
    let ext: Ref<Ext> = want(vm, o, &TYPE)?;
    Ok((byte(vm, ext, 0).into(), byte(vm, ext, 1).into()))
}

/// Prescaler and period for a frequency, as one more than the registers have; None if it is too
/// high. The timers with 32 bits are not divided.
fn division(hertz: u32, freq: u64, has_32_bits: bool) -> Option<(u64, u64)> {
    let (mut prescaler, mut period) = (1, (u64::from(hertz) + freq / 2) / freq);
    while period > MOST && !has_32_bits {
        // What divides exactly first.
        let by = [5, 3].into_iter().find(|by| period.is_multiple_of(*by)).unwrap_or(2);
        (prescaler, period) = (prescaler * by, period / by);
    }
    (period > 1).then_some((prescaler, period))
}

/// Changes the frequency of a timer; starts it if it does not run.
fn set_freq(vm: &Vm, board: &Pyboard, timer: usize, freq: i64) -> Res<()> {
    if freq <= 0 {
        return Err(vm.value_error(vm::t!("freq too small")));
    }
    let hertz = board.timer_clock(timer);
    let Some((prescaler, period)) = division(hertz, freq as u64, matches!(timer, 1 | 4)) else {
        return Err(vm.value_error(vm::t!("freq too large")));
    };
    let (prescaler, period) = (prescaler as u32 - 1, (period - 1) as u32);
    let timers = board.hardware.timers();
    let before = board.timers[timer].get().setup;
    let setup = TimerSetup { hertz, prescaler, period, ..before.unwrap_or_default() };
    board.change_timer(timer, |state| {
        state.setup = Some(setup);
        state.is_for_pulses |= before.is_none();
    });
    match before {
        Some(_) => timers.adjust(timer, prescaler, period),
        None => timers.set(timer, Some(setup)),
    }
    for channel in 0..CHANNELS {
        set_duty(board, (timer, channel), board.timers[timer].get().pulses[channel].duty);
    }
    Ok(())
}

/// Keeps what the pulses of a channel are to be, and makes them so if the timer runs.
fn set_duty(board: &Pyboard, (timer, channel): (usize, usize), duty: Duty) {
    board.change_timer(timer, |state| state.pulses[channel].duty = duty);
    let Some(setup) = board.timers[timer].get().setup else { return };
    let top = u64::from(setup.period) + 1;
    let width = match duty {
        Duty::None => return,
        Duty::Share(share) => (u64::from(share) * top + FULL / 2) / FULL,
        Duty::Length(ns) => (u64::from(ns) * ticks_per_second(setup) + NS / 2) / NS,
    };
    board.hardware.timers().set_compare(timer, channel, width.min(top) as u32);
    start(board, (timer, channel));
}

fn ticks_per_second(setup: TimerSetup) -> u64 {
    u64::from(setup.hertz / (setup.prescaler + 1))
}

/// Lets the channel drive its pin if the timer runs.
fn start(board: &Pyboard, (timer, channel): (usize, usize)) {
    let state = board.timers[timer].get();
    if state.setup.is_some() {
        let what = Channel::Pwm { inverted: state.pulses[channel].inverted };
        board.hardware.timers().set_channel(timer, channel, what);
        board.change_timer(timer, |state| state.pulses[channel].is_on = true);
    }
}

/// `freq([hz])`: 0 if it was never set.
fn freq(vm: &Vm, args: &[Obj]) -> Res {
    let (timer, _) = which(vm, args[0])?;
    let board = board(vm)?;
    if let Some(freq) = args.get(1) {
        set_freq(vm, board, timer, vm.want_int(*freq)?)?;
        return Ok(Obj::NONE);
    }
    let Some(setup) = board.timers[timer].get().setup else { return Ok(Obj::small(0)) };
    let ticks = u64::from(setup.prescaler + 1) * (u64::from(setup.period) + 1);
    vm.new_uint(u64::from(setup.hertz) / ticks)
}

/// The value of the channel and how its timer runs; None if no duty was set.
fn width(vm: &Vm, o: Obj) -> Res<Option<(u64, TimerSetup)>> {
    let (timer, channel) = which(vm, o)?;
    let board = board(vm)?;
    let state = board.timers[timer].get();
    let is_set = state.pulses[channel].duty != Duty::None;
    let width = u64::from(board.hardware.timers().compare(timer, channel));
    Ok(state.setup.filter(|_| is_set).map(|setup| (width, setup)))
}

/// `duty_u16([share])`
fn duty_u16(vm: &Vm, args: &[Obj]) -> Res {
    if let Some(share) = args.get(1) {
        let duty = Duty::Share(vm.want_word(*share)?);
        set_duty(board(vm)?, which(vm, args[0])?, duty);
        return Ok(Obj::NONE);
    }
    let Some((width, setup)) = width(vm, args[0])? else { return Ok(Obj::small(0)) };
    let top = u64::from(setup.period) + 1;
    vm.new_uint((width * FULL + top / 2) / top)
}

/// `duty_ns([nanoseconds])`
fn duty_ns(vm: &Vm, args: &[Obj]) -> Res {
    if let Some(ns) = args.get(1) {
        let duty = Duty::Length(vm.want_word(*ns)?);
        set_duty(board(vm)?, which(vm, args[0])?, duty);
        return Ok(Obj::NONE);
    }
    let Some((width, setup)) = width(vm, args[0])? else { return Ok(Obj::small(0)) };
    let ticks = ticks_per_second(setup).max(1);
    vm.new_uint((width * NS + ticks / 2) / ticks)
}

/// `deinit()`: the timer stops with its last channel, if it was started for pulses.
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    let (timer, channel) = which(vm, args[0])?;
    let board = board(vm)?;
    board.hardware.timers().set_channel(timer, channel, Channel::Off);
    board.change_timer(timer, |state| state.pulses[channel].is_on = false);
    let state = board.timers[timer].get();
    if state.is_for_pulses && !state.pulses.iter().any(|pulses| pulses.is_on) {
        board.hardware.timers().set(timer, None);
        board.change_timer(timer, |state| (state.setup, state.is_for_pulses) = (None, false));
    }
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let (timer, channel) = which(vm, o)?;
    field(p, "<PWM TIM", timer as u32 + 1)?;
    field(p, "_CH", channel as u32 + 1)?;
    p.str(">")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pins_have_the_channels_of_a_real_board() {
        let of = |name| {
            let (_, timer, channel) = PinId::on_board(name).and_then(output)?;
            Some((timer + 1, channel + 1))
        };
        let known = [
            ("X1", Some((5, 1))),
            ("X3", Some((5, 3))),
            ("X5", None),
            ("X6", Some((2, 1))),
            ("X8", Some((14, 1))),
            ("Y1", Some((8, 1))),
            ("Y3", Some((10, 1))),
            ("Y6", None),
            ("Y7", Some((12, 1))),
        ];
        for (name, channel) in known {
            assert_eq!(of(name), channel, "{name}");
        }
    }

    #[test]
    fn frequencies_divide_exactly_where_they_can() {
        assert_eq!(division(84_000_000, 50, false), Some((125, 13_440)));
        assert_eq!(division(84_000_000, 50, true), Some((1, 1_680_000)));
        assert_eq!(division(168_000_000, 1_000, false), Some((5, 33_600)));
        assert_eq!(division(84_000_000, 84_000_000, false), None);
    }
}
