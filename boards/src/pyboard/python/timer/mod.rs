//! `pyb.Timer`
//!
//! An object has its number as a byte, and as values its handler and its four channels. There is
//! one for each timer, which `handlers` keeps.

mod channel;
mod period;

use super::functions::missing;
use super::{OMITTED, board, byte, field, handlers, want};
use crate::hal::{Counting, TimerSetup};
use crate::pyboard::state::{Pyboard, TIMERS};
use vm::obj::{Float, Kind, Native, Obj, Slot};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Values of an object: the handler, then the channels.
const VALUES: usize = 5;
/// Names of the directions, their numbers in the register.
const DIRECTIONS: [(Counting, i32, &str); 3] =
    [(Counting::Up, 0, "UP"), (Counting::Down, 0x10, "DOWN"), (Counting::Center, 0x20, "CENTER")];
/// The other ways to count up and down, which differ in when channels interrupt.
const CENTERS: [i32; 2] = [0x40, 0x60];
/// A break input that is active while it is low.
const BRK_LOW: i32 = 1;
/// Stands for a prescaler and a period that were not given.
const NOT_GIVEN: i64 = 0xffff_ffff;

natives! {
    METHODS:
    callback(2) = callback;
    channel[self, channel, mode = OMITTED, *, callback = Obj::NONE, pin = Obj::NONE,
        pulse_width = Obj::small(0), pulse_width_percent = Obj::NONE, compare = Obj::small(0),
        polarity = OMITTED] = channel::make;
    counter(1..2) = counter;
    deinit(1) = deinit;
    freq(1..2) = freq;
    init[self, *, freq = Obj::NONE, prescaler = OMITTED, period = OMITTED,
        tick_hz = Obj::small(1000), mode = Obj::small(0), div = Obj::small(1),
        callback = Obj::NONE, deadtime = Obj::small(0), brk = Obj::small(0), hard = Obj::TRUE] =
        init;
    period(1..2) = period_of;
    prescaler(1..2) = prescaler;
    source_freq(1) = source_freq;
    BOTH := Obj::small(0xa);
    BRK_HIGH := Obj::small(2);
    BRK_LOW := Obj::small(1);
    BRK_OFF := Obj::small(0);
    CENTER := Obj::small(0x20);
    DOWN := Obj::small(0x10);
    ENC_A := Obj::small(9);
    ENC_AB := Obj::small(11);
    ENC_B := Obj::small(10);
    FALLING := Obj::small(2);
    HIGH := Obj::small(0);
    IC := Obj::small(8);
    LOW := Obj::small(2);
    OC_ACTIVE := Obj::small(3);
    OC_FORCED_ACTIVE := Obj::small(6);
    OC_FORCED_INACTIVE := Obj::small(7);
    OC_INACTIVE := Obj::small(4);
    OC_TIMING := Obj::small(2);
    OC_TOGGLE := Obj::small(5);
    PWM := Obj::small(0);
    PWM_INVERTED := Obj::small(1);
    RISING := Obj::small(0);
    UP := Obj::small(0);
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(Timer),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(Timer), &SIG);
static SIG: vm::native::Sig = vm::sig!(
    id,
    *,
    freq = Obj::NONE,
    prescaler = OMITTED,
    period = OMITTED,
    tick_hz = Obj::small(1000),
    mode = Obj::small(0),
    div = Obj::small(1),
    callback = Obj::NONE,
    deadtime = Obj::small(0),
    brk = Obj::small(0),
    hard = Obj::TRUE
)
.runs(new);

/// The timer (from 0) that an object stands for.
fn which(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(byte(vm, want(vm, o, &TYPE)?, 0).into())
}

fn values<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [Slot]> {
    Ok(vm.heap.ext_slots(want(vm, o, &TYPE)?))
}

/// The object of a timer; makes it if there is none.
pub(super) fn object(vm: &Vm, timer: usize) -> Res {
    let kept = handlers::kept(vm)?;
    let place = handlers::TIMER_OBJECTS + timer;
    if kept[place].get().is_none() {
        let ext = vm.new_ext(&TYPE, VALUES, 1)?;
        vm.heap.ext_slots(ext).iter().for_each(|slot| slot.set(Obj::NONE));
        vm.heap.ext_bytes(ext)[0].set(timer as u8);
        kept[place].set(ext.obj());
    }
    Ok(kept[place].get())
}

/// The handler of a timer (source 0) or one of its channels.
pub(super) fn handler(vm: &Vm, object: Obj, source: usize) -> Option<Obj> {
    let values = values(vm, object).ok().filter(|_| !object.is_none())?;
    match source {
        0 => Some(values[0].get()),
        _ => channel::handler(vm, values.get(source)?.get()),
    }
}

/// Forgets a handler.
pub(super) fn forget_handler(vm: &Vm, object: Obj, source: usize) {
    if let Some(ext) = super::as_type(vm, object, &TYPE) {
        let values = vm.heap.ext_slots(ext);
        match source {
            0 => values[0].set(Obj::NONE),
            _ => channel::forget_handler(vm, values[source].get()),
        }
    }
}

/// Bits of the counter of a timer: the second and the fifth have 32, of which a small int holds 30.
fn mask(timer: usize) -> u32 {
    if matches!(timer, 1 | 4) { 0xffff_ffff } else { 0xffff }
}

/// Has a timer pairs of outputs and an input that switches them off?
fn has_break(timer: usize) -> bool {
    matches!(timer, 0 | 7)
}

/// `Timer(id, …)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let timer = (vm.want_u32(args[0])? as usize).wrapping_sub(1);
    if timer >= TIMERS {
        return Err(missing(vm, "Timer", args[0]));
    }
    let object = object(vm, timer)?;
    if args[1..] != defaults() {
        start(vm, object, timer, &args[1..])?;
    }
    Ok(object)
}

/// The arguments of `init` when none is given.
fn defaults() -> [Obj; 10] {
    let zero = Obj::small(0);
    let (none, omitted) = (Obj::NONE, OMITTED);
    [none, omitted, omitted, Obj::small(1000), zero, Obj::small(1), none, zero, zero, Obj::TRUE]
}

/// `init(*, freq | prescaler and period | period and tick_hz, …)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    let timer = which(vm, args[0])?;
    start(vm, args[0], timer, &args[1..])?;
    Ok(Obj::NONE)
}

fn start(vm: &Vm, object: Obj, timer: usize, args: &[Obj]) -> Res<()> {
    let board = board(vm)?;
    let hertz = board.timer_clock(timer);
    let optional = |o: Obj| if o == OMITTED { Ok(NOT_GIVEN) } else { vm.want_int(o) };
    let (prescaler, period) = (optional(args[1])?, optional(args[2])?);
    let (prescaler, period) = if !args[0].is_none() {
        period::of_frequency(vm, args[0], hertz, mask(timer))?
    } else if prescaler != NOT_GIVEN && period != NOT_GIVEN {
        (prescaler as u32 & 0xffff, period as u32 & mask(timer))
    } else if period != NOT_GIVEN {
        let length = (period, vm.want_int(args[3])?);
        period::of_length(vm, length, hertz, mask(timer))?
    } else {
        let text = "must specify either freq, period, or prescaler and period";
        return Err(vm.type_error(text));
    };
    let mode = vm.want_i32(args[4])?;
    let counting = match DIRECTIONS.iter().find(|(_, number, _)| *number == mode) {
        Some((counting, ..)) => *counting,
        None if CENTERS.contains(&mode) => Counting::Center,
        None => {
            let text = vm::t!("invalid mode ({})");
            return Err(handlers::value_error_about(vm, text, args[4]));
        }
    };
    let divider = match vm.want_word(args[5])? {
        divider @ (2 | 4) => divider as u8,
        _ => 1,
    };
    handlers::check_callable(vm, args[6])?;
    let (dead_time, break_mode) = (vm.want_i32(args[7])?, vm.want_i32(args[8])?);
    let hard = vm::types::truth(vm, args[9])?;
    let (dead_time, brake) = match has_break(timer) {
        true => (period::dead_time(dead_time), (break_mode != 0).then_some(break_mode != BRK_LOW)),
        false => (0, None),
    };
    let setup = TimerSetup { hertz, prescaler, period, counting, divider, dead_time, brake };
    board.change_timer(timer, |state| (state.setup, state.hard) = (Some(setup), hard));
    board.hardware.timers().set(timer, Some(setup));
    set_handler(vm, board, object, timer, args[6])
}

fn set_handler(vm: &Vm, board: &Pyboard, object: Obj, timer: usize, function: Obj) -> Res<()> {
    values(vm, object)?[0].set(function);
    board.enable_timer(timer, 0, false);
    board.hardware.timers().take_interrupts(timer);
    board.enable_timer(timer, 0, !function.is_none());
    Ok(())
}

/// `deinit()`: stops it and its channels.
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    let timer = which(vm, args[0])?;
    let board = board(vm)?;
    for (source, value) in values(vm, args[0])?.iter().enumerate() {
        if source > 0 {
            channel::forget_handler(vm, value.get());
        }
        value.set(Obj::NONE);
        board.enable_timer(timer, source, false);
    }
    for channel in 0..crate::hal::CHANNELS {
        board.hardware.timers().set_channel(timer, channel, crate::hal::Channel::Off);
    }
    board.hardware.timers().set(timer, None);
    board.change_timer(timer, |state| state.setup = None);
    Ok(Obj::NONE)
}

/// `callback(function)`: is called with the timer; None for nothing.
fn callback(vm: &Vm, args: &[Obj]) -> Res {
    let timer = which(vm, args[0])?;
    handlers::check_callable(vm, args[1])?;
    set_handler(vm, board(vm)?, args[0], timer, args[1])?;
    Ok(Obj::NONE)
}

fn setup(board: &Pyboard, timer: usize) -> TimerSetup {
    let stopped = TimerSetup { hertz: board.timer_clock(timer), ..TimerSetup::default() };
    board.timers[timer].get().setup.unwrap_or(stopped)
}

/// Changes prescaler and period of a timer.
fn adjust(vm: &Vm, timer: usize, change: impl FnOnce(&mut TimerSetup)) -> Res {
    let board = board(vm)?;
    let mut new = setup(board, timer);
    change(&mut new);
    board.change_timer(timer, |state| state.setup = state.setup.map(|_| new));
    board.hardware.timers().adjust(timer, new.prescaler, new.period);
    Ok(Obj::NONE)
}

/// `counter([value])`
fn counter(vm: &Vm, args: &[Obj]) -> Res {
    let timer = which(vm, args[0])?;
    let timers = board(vm)?.hardware.timers();
    let Some(value) = args.get(1) else { return vm.new_int(timers.counter(timer).into()) };
    timers.set_counter(timer, vm.want_word(*value)? & mask(timer));
    Ok(Obj::NONE)
}

/// `source_freq()`
fn source_freq(vm: &Vm, args: &[Obj]) -> Res {
    let timer = which(vm, args[0])?;
    vm.new_int(board(vm)?.timer_clock(timer).into())
}

/// `freq([value])`
fn freq(vm: &Vm, args: &[Obj]) -> Res {
    let timer = which(vm, args[0])?;
    let now = setup(board(vm)?, timer);
    if let Some(freq) = args.get(1) {
        let (prescaler, period) = period::of_frequency(vm, *freq, now.hertz, mask(timer))?;
        return adjust(vm, timer, |setup| (setup.prescaler, setup.period) = (prescaler, period));
    }
    let (by, then) = (now.prescaler + 1, u64::from(now.period) + 1);
    if !now.hertz.is_multiple_of(by) {
        return vm.new_float(now.hertz as Float / by as Float / then as Float);
    }
    let ticks = u64::from(now.hertz / by);
    match ticks % then {
        0 => vm.new_uint(ticks / then),
        _ => vm.new_float(ticks as Float / then as Float),
    }
}

/// `prescaler([value])`
fn prescaler(vm: &Vm, args: &[Obj]) -> Res {
    let timer = which(vm, args[0])?;
    match args.get(1) {
        None => vm.new_int(setup(board(vm)?, timer).prescaler.into()),
        Some(value) => {
            let value = vm.want_word(*value)? & 0xffff;
            adjust(vm, timer, |setup| setup.prescaler = value)
        }
    }
}

/// `period([value])`
fn period_of(vm: &Vm, args: &[Obj]) -> Res {
    let timer = which(vm, args[0])?;
    match args.get(1) {
        None => vm.new_int(setup(board(vm)?, timer).period.into()),
        Some(value) => {
            let value = vm.want_word(*value)? & mask(timer);
            adjust(vm, timer, |setup| setup.period = value)
        }
    }
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let timer = which(vm, o)?;
    let setup = board(vm)?.timers[timer].get().setup;
    field(p, "Timer(", timer as u32 + 1)?;
    let Some(setup) = setup else { return p.str(")") };
    let ticks = (setup.prescaler + 1).wrapping_mul(setup.period.wrapping_add(1)).max(1);
    field(p, ", freq=", setup.hertz / ticks)?;
    field(p, ", prescaler=", setup.prescaler)?;
    field(p, ", period=", setup.period)?;
    let direction = DIRECTIONS.iter().find(|(counting, ..)| *counting == setup.counting);
    p.str(", mode=")?;
    p.str(direction.map_or("UP", |(.., name)| *name))?;
    field(p, ", div=", setup.divider.max(1).into())?;
    if has_break(timer) {
        field(p, ", deadtime=", TimerSetup { divider: 1, ..setup }.dead_ticks() as u32)?;
        p.str(match setup.brake {
            None => ", brk=BRK_OFF",
            Some(false) => ", brk=BRK_LOW",
            Some(true) => ", brk=BRK_HIGH",
        })?;
    }
    p.str(")")
}

/// Ticks from one turn of a timer to the next, and ticks a second.
pub(super) fn rate(vm: &Vm, o: Obj) -> Res<(u64, u64)> {
    let setup = setup(board(vm)?, which(vm, o)?);
    Ok((u64::from(setup.period) + 1, u64::from(setup.hertz / (setup.prescaler + 1))))
}
