//! `pyb.Servo`, and the functions `pyb.servo` and `pyb.pwm` that came before it.

use super::functions::missing;
use super::{board, byte, field, want};
use crate::hal::{Channel, TimerSetup};
use crate::pyboard::gpio::{Gpio, Mode};
use crate::pyboard::pins::PinId;
use crate::pyboard::servo::{PERIOD, Servo, TICKS};
use crate::pyboard::state::{Pyboard, SERVO_TIMER};
use vm::obj::{Float, Kind, Native, Obj, RomExt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots, exception};
use vm::{Part, Vm, n, natives};

/// The pins of the four outputs, and the alternate function that makes them outputs.
const PINS: [PinId; 4] =
    [PinId::at('A', 0), PinId::at('A', 1), PinId::at('A', 2), PinId::at('A', 3)];
const ALTERNATE: u8 = 2;
/// Microseconds of a unit of width.
const UNIT_US: i32 = 10;

natives! {
    METHODS:
    angle(1..3) = angle;
    calibration(1..6) = calibration;
    pulse_width(1..2) = pulse_width;
    speed(1..3) = speed;
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(Servo),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::new(n!(Servo), 1, 1, new);
static OBJECTS: [RomExt<1>; 4] = [
    RomExt::new(&TYPE, [0]),
    RomExt::new(&TYPE, [1]),
    RomExt::new(&TYPE, [2]),
    RomExt::new(&TYPE, [3]),
];

/// `Servo(id)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let i = (vm.want_u32(args[0])? as usize).wrapping_sub(1);
    if i >= OBJECTS.len() {
        return Err(missing(vm, "Servo", args[0]));
    }
    let board = board(vm)?;
    let first = board.servos.iter().all(|servo| !servo.get().on);
    change(board, i, |servo| (servo.wanted, servo.left, servo.on) = (servo.now, 0, true));
    let timers = board.hardware.timers();
    if first {
        let hertz = board.timer_clock(SERVO_TIMER);
        let prescaler = (hertz / TICKS).saturating_sub(1);
        let setup = TimerSetup { hertz, prescaler, period: PERIOD - 1, ..Default::default() };
        timers.set(SERVO_TIMER, Some(setup));
        board.change_timer(SERVO_TIMER, |state| state.setup = Some(setup));
    }
    timers.set_compare(SERVO_TIMER, i, board.servos[i].get().now.max(0) as u32);
    timers.set_channel(SERVO_TIMER, i, Channel::Pwm { inverted: false });
    board.set_pin(PINS[i], |gpio| {
        *gpio = Gpio { mode: Mode::Alternate, alternate: ALTERNATE, ..Gpio::RESET };
    });
    Ok(Obj::rom(&OBJECTS[i]))
}

fn change(board: &Pyboard, i: usize, change: impl FnOnce(&mut Servo)) {
    let mut servo = board.servos[i].get();
    change(&mut servo);
    board.servos[i].set(servo);
}

fn which(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(byte(vm, want(vm, o, &TYPE)?, 0).into())
}

fn get(vm: &Vm, o: Obj) -> Res<Servo> {
    let i = which(vm, o)?;
    Ok(board(vm)?.servos[i].get())
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let i = which(vm, o)?;
    field(p, "<Servo ", i as u32 + 1)?;
    p.str(" at ")?;
    p.int((UNIT_US * get(vm, o)?.now).into())?;
    p.str("us>")
}

/// A width in microseconds as an argument, in units.
fn width(vm: &Vm, o: Obj) -> Res<i32> {
    Ok((vm.want_i32(o)? / UNIT_US).clamp(0, 0xffff))
}

/// `pulse_width([us])`
fn pulse_width(vm: &Vm, args: &[Obj]) -> Res {
    let Some(us) = args.get(1) else {
        return vm.new_int((UNIT_US * get(vm, args[0])?.now).into());
    };
    let (i, wanted) = (which(vm, args[0])?, width(vm, *us)?);
    let board = board(vm)?;
    change(board, i, |servo| (servo.wanted, servo.left) = (wanted, 0));
    board.move_servos();
    Ok(Obj::NONE)
}

/// `calibration([min, max, centre[, angle_90, speed_100]])` in microseconds
fn calibration(vm: &Vm, args: &[Obj]) -> Res {
    let servo = get(vm, args[0])?;
    if args.len() == 1 {
        let units = [
            servo.min,
            servo.max,
            servo.centre,
            servo.angle_90 + servo.centre,
            servo.speed_100 + servo.centre,
        ];
        return vm.new_tuple(&units.map(|unit| Obj::small((unit * UNIT_US) as isize as _)));
    }
    if !matches!(args.len(), 4 | 6) {
        let text = vm::t!("calibration expecting 1, 4 or 6 arguments, got ");
        let parts = [Part::T(text), Part::I(args.len() as i64)];
        return Err(vm.raise(&exception::TYPE_ERROR, &parts));
    }
    let byte = |o: Obj| Ok(width(vm, o)? & 0xff);
    let (min, max, centre) = (byte(args[1])?, byte(args[2])?, byte(args[3])?);
    let ends = match args.len() {
        6 => Some((byte(args[4])? - centre, byte(args[5])? - centre)),
        _ => None,
    };
    let i = which(vm, args[0])?;
    change(board(vm)?, i, |servo| {
        (servo.min, servo.max, servo.centre) = (min, max, centre);
        (servo.angle_90, servo.speed_100) = ends.unwrap_or((servo.angle_90, servo.speed_100));
    });
    Ok(Obj::NONE)
}

/// Gets or sets the place of a servo on a scale that ends at `full` with the width `of(servo)`.
fn scaled(vm: &Vm, args: &[Obj], full: i32, of: fn(Servo) -> i32) -> Res {
    let servo = get(vm, args[0])?;
    let end = of(servo);
    let Some(value) = args.get(1) else {
        return match end {
            0 => Err(vm.zero_division(vm::t!("division by zero"))),
            _ => vm.new_int(((servo.now - servo.centre) * full / end).into()),
        };
    };
    let value = vm.want_float(*value)?;
    let wanted = servo.centre + (end as Float * value / full as Float) as i16 as i32;
    let left = match args.get(2) {
        Some(ms) => (vm.want_i32(*ms)? / 20).clamp(0, 0xffff),
        None => 0,
    };
    let i = which(vm, args[0])?;
    let board = board(vm)?;
    change(board, i, |servo| (servo.wanted, servo.left, servo.rest) = (wanted, left, 0));
    board.move_servos();
    Ok(Obj::NONE)
}

/// `angle([degrees, time=0])`
fn angle(vm: &Vm, args: &[Obj]) -> Res {
    scaled(vm, args, 90, |servo| servo.angle_90)
}

/// `speed([percent, time=0])`
fn speed(vm: &Vm, args: &[Obj]) -> Res {
    scaled(vm, args, 100, |servo| servo.speed_100)
}

/// `pyb.servo(id, value)`: the width in units.
pub(super) fn set_width(vm: &Vm, args: &[Obj]) -> Res {
    let (id, value) = (vm.want_u32(args[0])?, vm.want_u32(args[1])?.clamp(50, 250));
    let channel = (id as usize).wrapping_sub(1);
    if channel < PINS.len() {
        board(vm)?.hardware.timers().set_compare(SERVO_TIMER, channel, value);
    }
    Ok(Obj::NONE)
}

/// `pyb.pwm(period, pulse)`: of the timer of the servos, on the third output.
pub(super) fn set_pwm(vm: &Vm, args: &[Obj]) -> Res {
    let (period, pulse) = (vm.want_word(args[0])?, vm.want_word(args[1])?);
    let board = board(vm)?;
    let timers = board.hardware.timers();
    if let Some(setup) = board.timers[SERVO_TIMER].get().setup {
        timers.adjust(SERVO_TIMER, setup.prescaler, period);
    }
    timers.set_compare(SERVO_TIMER, 2, pulse);
    Ok(Obj::NONE)
}
