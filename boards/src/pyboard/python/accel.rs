//! `pyb.Accel`: the motion sensor MMA7660, with six bits for ±1.5 g.

use super::{board, bus, want};
use crate::pyboard::buses::I2c;
use crate::pyboard::gpio::Mode;
use crate::pyboard::pins::PinId;
use core::cell::Cell;
use vm::obj::{Kind, Native, Obj, RomExt, SmallInt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots, exception};
use vm::{Part, Vm, n, natives};

/// Supplies the sensor.
const SUPPLY: PinId = PinId::at('B', 5);
/// Time from the constructor's call to its return: off, on, awake.
const START_US: u64 = 90_000;
/// The bus, from 0, and the address of the sensor on it.
const BUS: usize = 0;
const ADDRESS: u8 = 76;
/// Registers: the axes, then the tilt; mode.
const TILT: u8 = 3;
const MODE: u8 = 7;

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
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
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
    let state = I2c { on: true, controller: true, baudrate: 400_000, ..I2c::default() };
    board.buses.i2cs[BUS].set(state);
    board.hardware.wires().i2c_set_up(BUS, Some(state.baudrate));
    if !board.hardware.wires().i2c_write(BUS, ADDRESS, &mut core::iter::empty(), true) {
        let text = [Part::T(vm::t!("accelerometer not found"))];
        return Err(vm.raise(&exception::OS_ERROR, &text));
    }
    write_register(vm, MODE, 1)?;
    Ok(Obj::rom(&OBJECT))
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    want(vm, o, &TYPE)?;
    p.str("<Accel>")
}

/// Reads registers from this one on.
fn read_registers(vm: &Vm, first: u8, into: &[Cell<u8>]) -> Res<()> {
    let wires = board(vm)?.hardware.wires();
    let found = wires.i2c_write(BUS, ADDRESS, &mut core::iter::once(first), false)
        && wires.i2c_read(BUS, ADDRESS, into);
    if found { Ok(()) } else { Err(bus::no_answer(vm)) }
}

/// The value of a register.
fn register(vm: &Vm, register: u8) -> Res<u8> {
    let cell = [Cell::new(0)];
    read_registers(vm, register, &cell)?;
    Ok(cell[0].get())
}

/// The number that an axis has: six bits with a sign.
fn signed(register: u8) -> i32 {
    i32::from((register << 2) as i8 >> 2)
}

fn axis(vm: &Vm, o: Obj, axis: u8) -> Res {
    want(vm, o, &TYPE)?;
    Ok(Obj::small(signed(register(vm, axis)?) as SmallInt))
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
    Ok(Obj::small(register(vm, TILT)?.into()))
}

/// `filtered_xyz()`: sums of this sample and the three before it.
fn filtered_xyz(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    let board = board(vm)?;
    let cells = [const { Cell::new(0) }; 3];
    read_registers(vm, 0, &cells)?;
    let [_, a, b, c] = board.samples.get();
    let samples = [a, b, c, [0, 1, 2].map(|axis: usize| signed(cells[axis].get()))];
    let sum = |axis: usize| Obj::small(samples.iter().map(|s| s[axis]).sum::<i32>() as SmallInt);
    let sums = vm.new_tuple(&[sum(0), sum(1), sum(2)])?;
    board.samples.set(samples);
    Ok(sums)
}

/// `read(register)`
fn read(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    let number = vm.want_word(args[1])? as u8;
    Ok(Obj::small(register(vm, number)?.into()))
}

/// `write(register, value)`
fn write(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    let (number, value) = (vm.want_word(args[1])? as u8, vm.want_word(args[2])? as u8);
    write_register(vm, number, value)
}

fn write_register(vm: &Vm, register: u8, value: u8) -> Res {
    let mut bytes = [register, value].into_iter();
    match board(vm)?.hardware.wires().i2c_write(BUS, ADDRESS, &mut bytes, true) {
        true => Ok(Obj::NONE),
        false => Err(bus::no_answer(vm)),
    }
}
