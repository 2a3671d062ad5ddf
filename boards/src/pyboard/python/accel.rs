//! `pyb.Accel`: the motion sensor MMA7660, with six bits for ±1.5 g.

use super::{board, want};
use crate::pyboard::gpio::Mode;
use crate::pyboard::pins::PinId;
use crate::pyboard::state::{ACCEL_REGISTERS, Pyboard};
use vm::obj::{Kind, Native, Obj, RomExt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Supplies the sensor.
const SUPPLY: PinId = PinId::at('B', 5);
/// Time from the constructor's call to its return: off, on, awake.
const START_US: u64 = 90_000;
/// Counts of 1.5 g.
const FULL: i32 = 32;
const FULL_MG: i32 = 1500;
/// Registers: the axes, then the tilt; mode.
const TILT: usize = 3;
const MODE: usize = 7;

natives! {
    METHODS:
    filtered_xyz(1) = filtered_xyz;
    read(2) = read;
    tilt(1) = tilt;
    write(3) = write;
    x(1) = x;
    y(1) = y;
    z(1) = z;
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(Accel),
    Kind::Ext,
    TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::new(n!(Accel), 0, 0, new);
static OBJECT: RomExt<0> = RomExt::new(&TYPE, []);

/// `Accel()`: switches the sensor off and on, which takes 90 ms.
fn new(vm: &Vm, _: &[Obj]) -> Res {
    let board = board(vm)?;
    let progress = board.progress(u64::MAX);
    let end = progress.start_us + START_US;
    if board.hardware.clock().now_us() < end {
        return Err(board.wait_until(vm, progress, end));
    }
    board.end_progress();
    board.set_pin(SUPPLY, |gpio| (gpio.mode, gpio.level) = (Mode::Output, true));
    let mut registers = [0; ACCEL_REGISTERS];
    registers[MODE] = 1;
    board.sensor.set(registers);
    Ok(Obj::rom(&OBJECT))
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    want(vm, o, &TYPE)?;
    p.str("<Accel>")
}

/// The axes in counts.
fn axes(board: &Pyboard) -> [i32; 3] {
    let sample = board.hardware.accelerometer().sample();
    [sample.x, sample.y, sample.z].map(|mg| (mg * FULL / FULL_MG).clamp(-FULL, FULL - 1))
}

/// The tilt register: bits 0 and 1 front (1) or back (2), bits 2 to 4 left (1), right (2), down (5)
/// or up (6).
fn tilt_of([x, y, z]: [i32; 3]) -> u8 {
    let side = match () {
        () if x.abs() < FULL / 3 && y.abs() < FULL / 3 => 0,
        () if x.abs() > y.abs() => {
            if x > 0 {
                1
            } else {
                2
            }
        }
        () => {
            if y > 0 {
                6
            } else {
                5
            }
        }
    };
    let face = if z.abs() < FULL / 3 {
        0
    } else if z > 0 {
        1
    } else {
        2
    };
    side << 2 | face
}

/// The value of a register.
pub(super) fn register(board: &Pyboard, register: usize) -> u8 {
    match register {
        0..TILT => (axes(board)[register] & 0x3f) as u8,
        TILT => tilt_of(axes(board)),
        _ => board.sensor.get().get(register).copied().unwrap_or(0),
    }
}

fn axis(vm: &Vm, o: Obj, axis: usize) -> Res {
    want(vm, o, &TYPE)?;
    vm.new_int(axes(board(vm)?)[axis].into())
}

/// `x()`: −32 to 31.
fn x(vm: &Vm, args: &[Obj]) -> Res {
    axis(vm, args[0], 0)
}

/// `y()`
fn y(vm: &Vm, args: &[Obj]) -> Res {
    axis(vm, args[0], 1)
}

/// `z()`
fn z(vm: &Vm, args: &[Obj]) -> Res {
    axis(vm, args[0], 2)
}

/// `tilt()`
fn tilt(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    Ok(Obj::small(register(board(vm)?, TILT).into()))
}

/// `filtered_xyz()`: sums of this sample and the three before it.
fn filtered_xyz(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    let board = board(vm)?;
    let [_, a, b, c] = board.samples.get();
    let samples = [a, b, c, axes(board)];
    let sum = |axis: usize| Obj::small(samples.iter().map(|s| s[axis]).sum::<i32>() as isize as _);
    let sums = vm.new_tuple(&[sum(0), sum(1), sum(2)])?;
    board.samples.set(samples);
    Ok(sums)
}

/// `read(register)`
fn read(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    let number = vm.want_int(args[1])? as u8;
    Ok(Obj::small(register(board(vm)?, number.into()).into()))
}

/// `write(register, value)`
fn write(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    let (number, value) = (vm.want_int(args[1])? as u8, vm.want_int(args[2])? as u8);
    set_register(board(vm)?, number.into(), value);
    Ok(Obj::NONE)
}

/// Writes a register; those that the sensor fills stay as they are.
pub(super) fn set_register(board: &Pyboard, register: usize, value: u8) {
    let mut registers = board.sensor.get();
    if let Some(place) = registers.get_mut(register) {
        *place = value;
    }
    board.sensor.set(registers);
}
