//! `TimerChannel`: an object has its timer and its handler, its channel and its mode.

use super::{TYPE as TIMER, mask, period, setup, which};
use crate::hal::{CHANNELS, Channel, Counting};
use crate::pyboard::gpio::{Gpio, Mode};
use crate::pyboard::pins::PinId;
use crate::pyboard::python::pin::pin_of;
use crate::pyboard::python::{OMITTED, as_type, board, byte, field, handlers, want};
use vm::obj::{Ext, Kind, Obj, Ref, SmallInt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Part, Vm, n, natives};

/// Values of an object.
const TIMER_VALUE: usize = 0;
const HANDLER: usize = 1;
/// Names of the modes; a mode is its place.
const MODES: [&str; 12] = [
    "PWM",
    "PWM_INVERTED",
    "OC_TIMING",
    "OC_ACTIVE",
    "OC_INACTIVE",
    "OC_TOGGLE",
    "OC_FORCED_ACTIVE",
    "OC_FORCED_INACTIVE",
    "IC",
    "ENC_A",
    "ENC_B",
    "ENC_AB",
];
/// Numbers of the polarities: of an output, and of edges.
const LOW: i32 = 2;
const FALLING: i32 = 2;
const BOTH: i32 = 0xa;

natives! {
    METHODS:
    callback(2) = callback;
    capture(1..2) = compare;
    compare(1..2) = compare;
    pulse_width(1..2) = compare;
    pulse_width_percent(1..2) = percent;
}

static TYPE: Type = Type::new(
    n!(TimerChannel),
    Kind::Ext,
    &TypeSlots { repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);

/// The handler of a channel; None if `o` is none.
pub(super) fn handler(vm: &Vm, o: Obj) -> Option<Obj> {
    as_type(vm, o, &TYPE).map(|ext| vm.heap.ext_slots(ext)[HANDLER].get())
}

/// Forgets the handler of a channel.
pub(super) fn forget_handler(vm: &Vm, o: Obj) {
    if let Some(ext) = as_type(vm, o, &TYPE) {
        vm.heap.ext_slots(ext)[HANDLER].set(Obj::NONE);
    }
}

/// `Timer.channel(channel, mode, *, callback, pin, pulse_width, pulse_width_percent, compare,
/// polarity)`: with a number alone the channel that was made before, or None.
pub(super) fn make(vm: &Vm, args: &[Obj]) -> Res {
    let timer = which(vm, args[0])?;
    let channel = (vm.want_u32(args[1])? as usize).wrapping_sub(1);
    if channel >= CHANNELS {
        return Err(handlers::value_error_about(vm, vm::t!("invalid channel ({})"), args[1]));
    }
    let place = &vm.heap.ext_slots(want(vm, args[0], &TIMER)?)[1 + channel];
    if args[2] == OMITTED {
        return Ok(place.get());
    }
    let mode = vm.want_i32(args[2])? as usize;
    if mode >= MODES.len() {
        return Err(handlers::value_error_about(vm, vm::t!("invalid mode ({})"), args[2]));
    }
    handlers::check_callable(vm, args[3])?;
    let pin = alternate(vm, args[4], timer)?;
    let polarity = if args[8] == OMITTED { Obj::small(0) } else { args[8] };
    let what = behaviour(vm, mode, polarity)?;
    if matches!(what, Behaviour::Encoder(..)) && !matches!(timer + 1, 1..=5 | 8) {
        let (text, number) = (vm::t!("encoder not supported on timer {}"), timer + 1);
        return Err(handlers::value_error_about(vm, text, Obj::small(number as SmallInt)));
    }
    let value = match mode {
        0 | 1 if !args[6].is_none() => Some(period::of_percent(vm, full(vm, timer)?, args[6])?),
        0 | 1 => Some(vm.want_word(args[5])?),
        2..=7 => Some(vm.want_word(args[7])?),
        _ => None,
    };
    let ext = vm.new_ext(&TYPE, 2, 2)?;
    let values = vm.heap.ext_slots(ext);
    values[TIMER_VALUE].set(args[0]);
    values[HANDLER].set(args[3]);
    let bytes = vm.heap.ext_bytes(ext);
    bytes[0].set(channel as u8);
    bytes[1].set(mode as u8);
    place.set(ext.obj());
    begin(vm, (timer, channel), pin, what, value, !args[3].is_none())?;
    Ok(ext.obj())
}

/// Lets a channel work: its pin, what it does, its value, its interrupt.
fn begin(
    vm: &Vm,
    (timer, channel): (usize, usize),
    pin: Option<(PinId, u8)>,
    what: Behaviour,
    value: Option<u32>,
    interrupts: bool,
) -> Res<()> {
    let board = board(vm)?;
    if let Some((pin, alternate)) = pin {
        board.set_pin(pin, |gpio| {
            *gpio = Gpio { mode: Mode::Alternate, alternate, ..Gpio::RESET };
        });
    }
    let timers = board.hardware.timers();
    if let Some(value) = value {
        timers.set_compare(timer, channel, value & mask(timer));
    }
    match what {
        Behaviour::Channel(what) => timers.set_channel(timer, channel, what),
        Behaviour::Encoder(a, b) => {
            let mut setup = setup(board, timer);
            setup.counting = Counting::Encoder(a, b);
            board.change_timer(timer, |state| state.setup = Some(setup));
            timers.set(timer, Some(setup));
        }
    }
    board.enable_timer(timer, channel + 1, interrupts);
    Ok(())
}

enum Behaviour {
    Channel(Channel),
    Encoder(bool, bool),
}

fn behaviour(vm: &Vm, mode: usize, number: Obj) -> Res<Behaviour> {
    let polarity = vm.want_i32(number)?;
    let inverted = polarity == LOW;
    if (2..=7).contains(&mode) && ![0, LOW].contains(&polarity)
        || mode >= 8 && ![0, FALLING, BOTH].contains(&polarity)
    {
        return Err(handlers::value_error_about(vm, vm::t!("invalid polarity ({})"), number));
    }
    Ok(Behaviour::Channel(match mode {
        0 | 1 => Channel::Pwm { inverted: mode == 1 },
        2 => Channel::Timing,
        3 | 4 => Channel::Set { active: mode == 3, inverted },
        5 => Channel::Toggle { inverted },
        6 | 7 => Channel::Forced((mode == 6) != inverted),
        8 => Channel::Capture { rising: polarity != FALLING, falling: polarity != 0 },
        _ => return Ok(Behaviour::Encoder(mode != 10, mode != 9)),
    }))
}

/// The pin of an argument and its alternate function for the timer.
fn alternate(vm: &Vm, o: Obj, timer: usize) -> Res<Option<(PinId, u8)>> {
    if o.is_none() {
        return Ok(None);
    }
    let Some(pin) = pin_of(vm, o) else {
        return Err(vm.value_error(vm::t!("pin argument needs to be a Pin type")));
    };
    let mut timers = pin.alternates().filter(|one| {
        let number = one.peripheral().strip_prefix("TIM").and_then(|text| text.parse().ok());
        number == Some(timer + 1)
    });
    if let Some(found) = timers.next() {
        return Ok(Some((pin, found.number)));
    }
    let parts = [
        Part::T(vm::t!("Pin(")),
        Part::S(pin.name()),
        Part::T(vm::t!(") doesn't have an alt for Timer(")),
        Part::I(timer as i64 + 1),
        Part::S(")"),
    ];
    Err(handlers::value_error(vm, &parts))
}

/// Ticks of 100 percent.
fn full(vm: &Vm, timer: usize) -> Res<u32> {
    let setup = setup(board(vm)?, timer);
    let edge = matches!(setup.counting, Counting::Up | Counting::Down);
    Ok(if edge { setup.period.saturating_add(1) } else { setup.period })
}

/// Timer and channel of an object.
fn place(vm: &Vm, o: Obj) -> Res<(usize, usize, Ref<Ext>)> {
    let ext = want(vm, o, &TYPE)?;
    let timer = which(vm, vm.heap.ext_slots(ext)[TIMER_VALUE].get())?;
    Ok((timer, byte(vm, ext, 0).into(), ext))
}

/// `callback(function)`: is called with the timer; None for nothing.
fn callback(vm: &Vm, args: &[Obj]) -> Res {
    let (timer, channel, ext) = place(vm, args[0])?;
    handlers::check_callable(vm, args[1])?;
    vm.heap.ext_slots(ext)[HANDLER].set(args[1]);
    let board = board(vm)?;
    board.enable_timer(timer, channel + 1, false);
    board.hardware.timers().take_interrupts(timer);
    board.enable_timer(timer, channel + 1, !args[1].is_none());
    Ok(Obj::NONE)
}

/// `capture([value])`, `compare([value])`, `pulse_width([value])`
fn compare(vm: &Vm, args: &[Obj]) -> Res {
    let (timer, channel, _) = place(vm, args[0])?;
    let timers = board(vm)?.hardware.timers();
    let Some(value) = args.get(1) else {
        return vm.new_int(timers.compare(timer, channel).into());
    };
    timers.set_compare(timer, channel, vm.want_word(*value)? & mask(timer));
    Ok(Obj::NONE)
}

/// `pulse_width_percent([value])`
fn percent(vm: &Vm, args: &[Obj]) -> Res {
    let (timer, channel, _) = place(vm, args[0])?;
    let (full, timers) = (full(vm, timer)?, board(vm)?.hardware.timers());
    let Some(value) = args.get(1) else {
        return period::percent(vm, full, timers.compare(timer, channel));
    };
    let ticks = period::of_percent(vm, full, *value)?;
    timers.set_compare(timer, channel, ticks & mask(timer));
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let (timer, channel, ext) = place(vm, o)?;
    field(p, "TimerChannel(timer=", timer as u32 + 1)?;
    field(p, ", channel=", channel as u32 + 1)?;
    p.str(", mode=")?;
    p.str(MODES[usize::from(byte(vm, ext, 1)).min(MODES.len() - 1)])?;
    p.str(")")
}
