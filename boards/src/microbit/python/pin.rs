//! `pin0` to `pin20`, `pin_logo`, `pin_speaker`

use super::{board, conflict};
use crate::description::PinKind;
use crate::hal::{Drive, Pull};
use crate::microbit::MICROBIT;
use crate::microbit::button::Presses;
use crate::microbit::pins::{COUNT, Conflict, PinId, PinMode};
use crate::microbit::state::Microbit;
use vm::native::Table;
use vm::obj::{Ext, Kind, Obj, Ref, RomExt, SmallInt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Smallest period of PWM in microseconds.
const MIN_PERIOD_US: i64 = 256;
/// Longest period in microseconds: the generator counts 32 767 times 8 µs.
const MAX_PERIOD_US: i64 = 262_143;
/// Largest value of `write_analog` and `read_analog`.
const MAX_ANALOG: i32 = 1023;
/// The supply in millivolts.
const SUPPLY_MV: u32 = 3300;

/// Numbers of `PULL_UP`, `PULL_DOWN` and `NO_PULL`, the board's.
const PULLS: [Pull; 3] = [Pull::Up, Pull::Down, Pull::None];
const RESISTIVE: i32 = 0;
const CAPACITIVE: i32 = 1;

natives! {
    /// What every pin has.
    MODE:
    get_mode(1) = get_mode;
}

natives! {
    /// Levels, and what is made of them in time.
    LEVELS:
    get_analog_period_microseconds(1) = get_period;
    get_pull(1) = get_pull;
    read_digital(1) = read_digital;
    set_analog_period(2) = set_period_ms;
    set_analog_period_microseconds(2) = set_period_us;
    set_pull(2) = set_pull;
    write_analog(2) = write_analog;
    write_digital(2) = write_digital;
    NO_PULL := Obj::small(2);
    PULL_DOWN := Obj::small(1);
    PULL_UP := Obj::small(0);
}

natives! {
    VOLTAGE:
    read_analog(1) = read_analog;
}

natives! {
    FINGERS:
    get_touches(1) = get_touches;
    is_touched(1) = is_touched;
    set_touch_mode(2) = set_touch_mode;
    touch_calibrate(1) = touch_calibrate;
    was_touched(1) = was_touched;
    CAPACITIVE := Obj::small(CAPACITIVE as _);
    RESISTIVE := Obj::small(RESISTIVE as _);
}

/// Tables one behind the other; `N` is their length together.
const fn joined<const N: usize>(parts: &[Table]) -> [(Obj, Obj); N] {
    let mut all = [(Obj::UNDEF, Obj::UNDEF); N];
    let (mut part, mut from, mut to) = (0, 0, 0);
    while to < N {
        if from == parts[part].len() {
            (part, from) = (part + 1, 0);
        } else {
            all[to] = parts[part].at(from);
            (from, to) = (from + 1, to + 1);
        }
    }
    all
}

static DIGITAL: [(Obj, Obj); MODE.len() + LEVELS.len()] = joined(&[MODE, LEVELS]);
static ANALOG: [(Obj, Obj); DIGITAL.len() + VOLTAGE.len()] =
    joined(&[Table::of(&DIGITAL), VOLTAGE]);
static TOUCH: [(Obj, Obj); ANALOG.len() + FINGERS.len()] = joined(&[Table::of(&ANALOG), FINGERS]);
static LOGO: [(Obj, Obj); MODE.len() + FINGERS.len()] = joined(&[MODE, FINGERS]);

static DIGITAL_PIN: Type = pin_type(n!(MicroBitDigitalPin), &DIGITAL);
static ANALOG_PIN: Type = pin_type(n!(MicroBitAnalogDigitalPin), &ANALOG);
static TOUCH_PIN: Type = pin_type(n!(MicroBitTouchPin), &TOUCH);
static LOGO_PIN: Type = pin_type(n!(MicroBitTouchOnlyPin), &LOGO);

const fn pin_type(name: Obj, methods: &'static [(Obj, Obj)]) -> Type {
    Type::new(name, Kind::Ext, &TypeSlots::NONE, Table::of(methods))
}

/// The pins, in the order of the description; the byte is their place in it.
static PINS: [RomExt<1>; COUNT] = {
    let mut pins = [const { RomExt::new(&DIGITAL_PIN, [0]) }; COUNT];
    let mut i = 0;
    while i < COUNT {
        let ty = match MICROBIT.pins[i].kind {
            PinKind::Digital => &DIGITAL_PIN,
            PinKind::Analog => &ANALOG_PIN,
            PinKind::Touch => &TOUCH_PIN,
            PinKind::Logo => &LOGO_PIN,
        };
        pins[i] = RomExt::new(ty, [i as u8]);
        i += 1;
    }
    pins
};

/// The pin `name` as Python sees it.
pub(super) const fn object(name: &str) -> Obj {
    Obj::rom(&PINS[PinId::named(name).index()])
}

/// A pin as Python sees it.
pub(super) fn pin_object(pin: PinId) -> Obj {
    Obj::rom(&PINS[pin.index()])
}

/// The pin that `o` is; None if it is none.
pub(in super::super) fn pin_of(vm: &Vm, o: Obj) -> Option<PinId> {
    let ext: Ref<Ext> = vm.as_a(o)?;
    let types = [&DIGITAL_PIN, &ANALOG_PIN, &TOUCH_PIN, &LOGO_PIN];
    types.iter().find(|ty| core::ptr::eq(vm[ext].ty, **ty))?;
    PinId::new(vm.heap.ext_bytes(ext).first()?.get().into())
}

/// A pin as an argument. Raises TypeError.
pub(super) fn want_pin(vm: &Vm, o: Obj) -> Res<PinId> {
    pin_of(vm, o).ok_or_else(|| vm.type_error(vm::t!("expecting a pin")))
}

/// Gives the pin that a method was called on to `mode`. True if it was used otherwise before.
fn acquire<'v>(vm: &'v Vm, o: Obj, mode: PinMode) -> Res<(&'v Microbit, PinId, bool)> {
    let (board, pin) = (board(vm)?, want_pin(vm, o)?);
    let changed = board.pins.acquire(pin, mode).map_err(|in_use| conflict(vm, in_use))?;
    Ok((board, pin, changed))
}

/// `write_digital(value)`
fn write_digital(vm: &Vm, args: &[Obj]) -> Res {
    let value = vm.want_i32(args[1])?;
    if !(0..=1).contains(&value) {
        return Err(vm.value_error(vm::t!("value must be 0 or 1")));
    }
    let (board, pin, _) = acquire(vm, args[0], PinMode::WriteDigital)?;
    board.drive(pin, Drive::Level(value == 1));
    Ok(Obj::NONE)
}

/// `read_digital()`: 0 or 1. A pin that carries a button stays its.
fn read_digital(vm: &Vm, args: &[Obj]) -> Res {
    let (board, pin) = (board(vm)?, want_pin(vm, args[0])?);
    if board.pins.mode(pin) != PinMode::Button {
        let (_, _, changed) = acquire(vm, args[0], PinMode::ReadDigital)?;
        if changed {
            board.set_pull(pin, Pull::Down);
        }
    }
    Ok(Obj::small(board.hardware.pins().level(pin.index()).into()))
}

/// `set_pull(pull)`
fn set_pull(vm: &Vm, args: &[Obj]) -> Res {
    let number = vm.want_i32(args[1])? as usize;
    let Some(pull) = PULLS.get(number) else { return Err(vm.value_error(vm::t!("invalid pull"))) };
    let (board, pin, _) = acquire(vm, args[0], PinMode::ReadDigital)?;
    board.set_pull(pin, *pull);
    Ok(Obj::NONE)
}

/// `get_pull()`: of a pin that is read; a resistor of the board pulls those of buttons up. Raises
/// ValueError in other modes.
fn get_pull(vm: &Vm, args: &[Obj]) -> Res {
    let (board, pin) = (board(vm)?, want_pin(vm, args[0])?);
    let mode = board.pins.mode(pin);
    if !matches!(mode, PinMode::ReadDigital | PinMode::Button) {
        return Err(conflict(vm, Conflict { pin, mode }));
    }
    let pull = if mode == PinMode::Button { Pull::Up } else { board.pull(pin) };
    Ok(Obj::small(PULLS.iter().position(|known| *known == pull).unwrap_or(0) as SmallInt))
}

/// `get_mode()`
fn get_mode(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_str(board(vm)?.pins.mode(want_pin(vm, args[0])?).name())
}

/// `write_analog(value)`: the share of each period in which the pin is high, 0–1023; an int or a
/// float. 0 ends PWM.
fn write_analog(vm: &Vm, args: &[Obj]) -> Res {
    let value = match vm.float_of(args[1]) {
        Some(value) => (value + 0.5) as i32,
        None => vm.want_i32(args[1])?,
    };
    if !(0..=MAX_ANALOG).contains(&value) {
        return Err(vm.value_error(vm::t!("value must be between 0 and 1023")));
    }
    let (board, pin, _) = acquire(vm, args[0], PinMode::WriteAnalog)?;
    board.set_duty(pin, value as u16);
    if value == 0 {
        board.pins.release(pin);
    }
    Ok(Obj::NONE)
}

/// A period beyond what the generator can do changes nothing, as with the makers' firmware.
fn set_period(vm: &Vm, o: Obj, us: i64) -> Res {
    if us < MIN_PERIOD_US {
        return Err(vm.value_error(vm::t!("invalid period")));
    }
    let pin = want_pin(vm, o)?;
    let board = board(vm)?;
    board.pins.check(pin, PinMode::WriteAnalog).map_err(|in_use| conflict(vm, in_use))?;
    if us <= MAX_PERIOD_US {
        board.set_period(us as u32);
    }
    Ok(Obj::NONE)
}

/// `set_analog_period(ms)`: 1 to 262; what is longer has no effect.
fn set_period_ms(vm: &Vm, args: &[Obj]) -> Res {
    set_period(vm, args[0], vm.want_int(args[1])?.saturating_mul(1000))
}

/// `set_analog_period_microseconds(us)`: 256 to 262 143; what is longer has no effect.
fn set_period_us(vm: &Vm, args: &[Obj]) -> Res {
    set_period(vm, args[0], vm.want_int(args[1])?)
}

/// `get_analog_period_microseconds()`
fn get_period(vm: &Vm, args: &[Obj]) -> Res {
    want_pin(vm, args[0])?;
    vm.new_int(board(vm)?.period_us().into())
}

/// `read_analog()`: 0 for ground to 1023 for the supply.
fn read_analog(vm: &Vm, args: &[Obj]) -> Res {
    let (board, pin, changed) = acquire(vm, args[0], PinMode::Unused)?;
    if changed {
        board.set_pull(pin, Pull::None);
    }
    let millivolts = board.hardware.pins().millivolts(pin.index()).min(SUPPLY_MV);
    vm.new_int((millivolts * MAX_ANALOG as u32 / SUPPLY_MV).into())
}

/// Takes the pin for touch sensing.
fn sense<'v>(vm: &'v Vm, o: Obj) -> Res<(&'v Microbit, PinId)> {
    let (board, pin, changed) = acquire(vm, o, PinMode::Touch)?;
    if changed {
        board.set_pull(pin, Pull::Up);
    }
    Ok((board, pin))
}

/// `is_touched()`
fn is_touched(vm: &Vm, args: &[Obj]) -> Res {
    let (board, pin) = sense(vm, args[0])?;
    Ok(Obj::bool(board.is_touched(pin)))
}

/// `was_touched()`: since the last call.
fn was_touched(vm: &Vm, args: &[Obj]) -> Res {
    let (board, pin) = sense(vm, args[0])?;
    Ok(Obj::bool(board.touches(pin, Presses::was_pressed)))
}

/// `get_touches()`: since the last call.
fn get_touches(vm: &Vm, args: &[Obj]) -> Res {
    let (board, pin) = sense(vm, args[0])?;
    Ok(Obj::small(board.touches(pin, Presses::get_presses) as isize as _))
}

/// `set_touch_mode(mode)`
fn set_touch_mode(vm: &Vm, args: &[Obj]) -> Res {
    match vm.want_i32(args[1])? {
        mode @ (CAPACITIVE | RESISTIVE) => {
            let (board, pin) = sense(vm, args[0])?;
            board.set_resistive(pin, mode == RESISTIVE);
            Ok(Obj::NONE)
        }
        _ => Err(vm.value_error(vm::t!("invalid touch mode"))),
    }
}

/// `touch_calibrate()`: the sensing needs none.
fn touch_calibrate(vm: &Vm, args: &[Obj]) -> Res {
    sense(vm, args[0]).map(|_| Obj::NONE)
}
