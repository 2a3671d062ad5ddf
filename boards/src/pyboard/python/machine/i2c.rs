//! `machine.I2C` and `machine.SoftI2C`: the buses of the board by another set of methods.
//!
//! `SoftI2C` on the pins of a bus is that bus; on others it is bus 2.

use crate::hal::Pull;
use crate::pyboard::buses::I2C_PINS;
use crate::pyboard::gpio::{Gpio, Mode};
use crate::pyboard::pins::PinId;
use crate::pyboard::python::bus::{self, Data, Room, hold, key};
use crate::pyboard::python::{OMITTED, board, byte, field, pin, want};
use core::cell::Cell;
use vm::buffer::Buffer;
use vm::obj::{Kind, List, Native, Obj, SmallInt, Tuple};
use vm::printer::Printer;
use vm::trap::{Res, Trap};
use vm::types::exception::OS_ERROR;
use vm::types::{Type, TypeSlots};
use vm::{Part, Vm, n, natives};

const NAMES: [Option<&str>; 2] = [Some("X"), Some("Y")];
/// The bus on other pins.
const ELSEWHERE: u8 = 2;
/// In the phase: a `SoftI2C`, whichever pins it has.
const STEPS: u8 = 0x80;
/// No such device.
const ENODEV: i32 = 19;
/// First and last address that `scan` asks.
const SCANNED: core::ops::RangeInclusive<u8> = 0x08..=0x77;

natives! {
    METHODS:
    init[self, *, freq = Obj::small(400_000), timeout = Obj::small(50_000)] = init;
    readfrom(3..4) = readfrom;
    readfrom_into(3..4) = readfrom_into;
    readfrom_mem[self, addr, memaddr, arg, *, addrsize = Obj::small(8)] = readfrom_mem;
    readfrom_mem_into[self, addr, memaddr, arg, *, addrsize = Obj::small(8)] = readfrom_mem_into;
    readinto(2..3) = readinto;
    scan(1) = scan;
    start(1) = start;
    stop(1) = stop;
    write(2) = write;
    writeto(3..4) = writeto;
    writeto_mem[self, addr, memaddr, arg, *, addrsize = Obj::small(8)] = writeto_mem;
    writevto(3..4) = writevto;
}

/// The class; an object has its bus, the frequency in kHz, its two pins, and for `write` where it
/// is in a transfer: the address byte, and 0 nowhere, 1 behind the start, 2 behind the address.
pub(super) static TYPE: Type = Type::new(
    n!(I2C),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(I2C), &SIG);
static SIG: vm::native::Sig =
    vm::sig!(id, *, scl = OMITTED, sda = OMITTED, freq = Obj::small(400_000), timeout = OMITTED)
        .runs(new);
/// `SoftI2C`
pub(super) static SOFT: Native =
    Native::with_sig(n!(SoftI2C), &SOFT_SIG).or(&vm::prelude::PYBOARD_AT_PINS);
static SOFT_SIG: vm::native::Sig =
    vm::sig!(scl, sda, *, freq = Obj::small(400_000), timeout = OMITTED).runs(new_soft);

/// `I2C(id, *, scl, sda, freq=400000, timeout=50000)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let id = bus::number(vm, "I2C", &NAMES, args[0])?;
    if args[1] != OMITTED || args[2] != OMITTED {
        return Err(vm.value_error(vm::t!("explicit choice of scl/sda is not implemented")));
    }
    make(vm, id as u8, I2C_PINS[id], args[3])
}

/// `SoftI2C(scl, sda, *, freq=400000, timeout=50000)`
fn new_soft(vm: &Vm, args: &[Obj]) -> Res {
    let pins = [pin::find(vm, args[0])?, pin::find(vm, args[1])?];
    let id = I2C_PINS.iter().position(|other| *other == pins);
    let o = make(vm, id.map_or(ELSEWHERE, |id| id as u8), pins, args[2])?;
    vm.heap.ext_bytes(want(vm, o, &TYPE)?)[PHASE].set(STEPS);
    Ok(o)
}

fn make(vm: &Vm, id: u8, pins: [PinId; 2], freq: Obj) -> Res {
    let khz = (vm.want_u32(freq)? / 1000).clamp(1, 1000) as u16;
    let ext = vm.new_ext(&TYPE, 0, 7)?;
    let [low, high] = khz.to_le_bytes();
    let parts = [id, low, high, pins[0].index() as u8, pins[1].index() as u8];
    vm.heap.ext_bytes(ext).iter().zip(parts).for_each(|(place, part)| place.set(part));
    for pin in pins {
        board(vm)?.set_pin(pin, |gpio| {
            let mode = Mode::AlternateOpenDrain;
            *gpio = Gpio { mode, pull: Pull::Up, alternate: 4, level: false };
        });
    }
    Ok(ext.obj())
}

fn init(vm: &Vm, args: &[Obj]) -> Res {
    let ext = want(vm, args[0], &TYPE)?;
    let khz = (vm.want_u32(args[1])? / 1000).clamp(1, 1000) as u16;
    let bytes = vm.heap.ext_bytes(ext);
    bytes[1..].iter().zip(khz.to_le_bytes()).for_each(|(place, part)| place.set(part));
    Ok(Obj::NONE)
}

/// Bus and frequency in kHz.
fn which(vm: &Vm, o: Obj) -> Res<(usize, u64)> {
    let ext = want(vm, o, &TYPE)?;
    let khz = u16::from_le_bytes([byte(vm, ext, 1), byte(vm, ext, 2)]);
    let bus = byte(vm, ext, 0);
    if bus == ELSEWHERE {
        let lines = [byte(vm, ext, 4), byte(vm, ext, 3)].map(usize::from);
        board(vm)?.hardware.wires().set_soft_i2c(lines);
    }
    Ok((bus.into(), khz.max(1).into()))
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let (bus, khz) = which(vm, o)?;
    let ext = want(vm, o, &TYPE)?;
    match bus == usize::from(ELSEWHERE) {
        true => p.str("SoftI2C(")?,
        false => {
            field(p, "I2C(", bus as u32 + 1)?;
            p.str(", ")?;
        }
    }
    for (name, place) in [("scl=", 3), (", sda=", 4)] {
        p.str(name)?;
        p.str(PinId::new(byte(vm, ext, place).into()).map_or("", PinId::name))?;
    }
    field(p, ", freq=", khz as u32 * 1000)?;
    p.str(", timeout=50000)")
}

fn missing(vm: &Vm) -> Trap {
    vm.os_error(ENODEV)
}

/// Lets a bus of the processor have this clock.
fn set_up(vm: &Vm, bus: usize, khz: u64) -> Res<()> {
    board(vm)?.hardware.wires().i2c_set_up(bus, Some(1000 * khz as u32));
    Ok(())
}

/// Waits as long as so many bytes take. Returns the bus, and the address of the argument.
fn transfer(vm: &Vm, args: &[Obj], bytes: usize) -> Res<(usize, u8)> {
    let (bus, khz) = which(vm, args[0])?;
    let address = vm.want_word(args[1])? as u8 & 0x7f;
    set_up(vm, bus, khz)?;
    hold(vm, board(vm)?, key(args), (bytes as u64 * 9 + 2) * 1000 / khz)?;
    Ok((bus, address))
}

/// Sends bytes; with the argument `stop` as false the transfer stays open.
fn put(
    vm: &Vm,
    (bus, address): (usize, u8),
    bytes: &mut dyn Iterator<Item = u8>,
    stop: Option<&Obj>,
) -> Res<bool> {
    let stop = stop.map_or(Ok(true), |stop| vm::types::truth(vm, *stop))?;
    Ok(board(vm)?.hardware.wires().i2c_write(bus, address, bytes, stop))
}

/// `scan()`
fn scan(vm: &Vm, args: &[Obj]) -> Res {
    let (bus, khz) = which(vm, args[0])?;
    set_up(vm, bus, khz)?;
    let list = vm.new_list_with(SCANNED.count())?;
    let mut count = 0;
    for address in SCANNED {
        if put(vm, (bus, address), &mut core::iter::empty(), None)? {
            vm.heap.list_storage(list)[count].set(Obj::small(address.into()));
            count += 1;
        }
    }
    vm[list].len.set(count as u32);
    Ok(list.obj())
}

fn take(vm: &Vm, args: &[Obj], room: &Room, memory: Option<([u8; 2], usize)>) -> Res {
    let size = memory.map_or(0, |(_, size)| size + 1);
    let (bus, address) = transfer(vm, args, room.len() + size + 1)?;
    let board = board(vm)?;
    let answer = room.fill(vm, |cells| {
        let wires = board.hardware.wires();
        let asked = memory.is_none_or(|(place, size)| {
            wires.i2c_write(bus, address, &mut place[..size].iter().copied(), false)
        });
        asked && wires.i2c_read(bus, address, cells)
    })?;
    answer.ok_or_else(|| missing(vm))
}

/// `readfrom(addr, count, stop=True)`
fn readfrom(vm: &Vm, args: &[Obj]) -> Res {
    take(vm, args, &Room::of(vm, args[2])?, None)
}

/// `readfrom_into(addr, buffer, stop=True)`
fn readfrom_into(vm: &Vm, args: &[Obj]) -> Res {
    let room = Room::Given(args[2], Buffer::want_cells(vm, args[2])?);
    take(vm, args, &room, None)?;
    Ok(Obj::NONE)
}

/// `writeto(addr, data, stop=True)`: how many bytes were acknowledged.
fn writeto(vm: &Vm, args: &[Obj]) -> Res {
    let data = Data::of(vm, args[2])?;
    let place = transfer(vm, args, data.len() + 1)?;
    match put(vm, place, &mut data.bytes(), args.get(3))? {
        true => Ok(Obj::small(data.len() as SmallInt)),
        false => Err(missing(vm)),
    }
}

/// `writevto(addr, buffers, stop=True)`: the bytes of several buffers in one go.
fn writevto(vm: &Vm, args: &[Obj]) -> Res {
    let tuple = vm.as_a::<Tuple>(args[2]).map(|tuple| vm.heap.tuple(tuple));
    let list = match tuple {
        None => vm.heap.list(vm.want::<List>(args[2])?),
        Some(_) => &[],
    };
    let count = tuple.map_or(list.len(), <[Obj]>::len);
    let item = |i: usize| tuple.map_or_else(|| list[i].get(), |items| items[i]);
    let mut len = 0;
    for i in 0..count {
        len += Buffer::want(vm, item(i))?.len();
    }
    let place = transfer(vm, args, len + 1)?;
    let mut bytes = (0..count).flat_map(|i| {
        let buffer = Buffer::of(vm, item(i));
        (0..buffer.as_ref().map_or(0, Buffer::len))
            .map(move |k| buffer.as_ref().map_or(0, |buffer| buffer.get(k)))
    });
    match put(vm, place, &mut bytes, args.get(3))? {
        true => Ok(Obj::small(len as SmallInt)),
        false => Err(missing(vm)),
    }
}

/// Places of what `write` knows.
const ADDRESS: usize = 5;
const PHASE: usize = 6;

/// The cells of a bus whose steps a program may make itself.
fn steps<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [Cell<u8>]> {
    let cells = vm.heap.ext_bytes(want(vm, o, &TYPE)?);
    match cells[0].get() >= ELSEWHERE || cells[PHASE].get() & STEPS != 0 {
        true => Ok(cells),
        false => {
            let message = [Part::T(vm::t!("I2C operation not supported"))];
            Err(vm.raise(&OS_ERROR, &message))
        }
    }
}

/// `start()`
fn start(vm: &Vm, args: &[Obj]) -> Res {
    steps(vm, args[0])?[PHASE].set(STEPS | 1);
    Ok(Obj::NONE)
}

/// `stop()`
fn stop(vm: &Vm, args: &[Obj]) -> Res {
    steps(vm, args[0])?[PHASE].set(STEPS);
    Ok(Obj::NONE)
}

/// `write(buffer)`: how many bytes were acknowledged. The first one behind a start has the address.
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let cells = steps(vm, args[0])?;
    let data = Data::of(vm, args[1])?;
    let (bus, khz) = which(vm, args[0])?;
    hold(vm, board(vm)?, key(args), (data.len() as u64 * 9 + 1) * 1000 / khz)?;
    let first = cells[PHASE].get() & 1 != 0;
    if first && data.len() > 0 {
        cells[ADDRESS].set(data.byte(0));
        cells[PHASE].set(STEPS | 2);
    }
    let address = cells[ADDRESS].get() >> 1;
    let found = put(vm, (bus, address), &mut data.bytes().skip(first.into()), None)?;
    Ok(Obj::small(if found { data.len() as SmallInt } else { 0 }))
}

/// `readinto(buffer, nack=True)`
fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let cells = steps(vm, args[0])?;
    let into = Buffer::want_cells(vm, args[1])?;
    let (bus, khz) = which(vm, args[0])?;
    hold(vm, board(vm)?, key(args), into.len() as u64 * 9 * 1000 / khz)?;
    let address = cells[ADDRESS].get() >> 1;
    if !board(vm)?.hardware.wires().i2c_read(bus, address, into) {
        into.iter().for_each(|place| place.set(0xff));
    }
    Ok(Obj::NONE)
}

/// The bytes of an address in a device's memory.
fn memory(vm: &Vm, args: &[Obj]) -> Res<([u8; 2], usize)> {
    let address = (vm.want_word(args[2])? as u16).to_be_bytes();
    match vm.want_i32(args[4])? {
        8 => Ok(([address[1], 0], 1)),
        16 => Ok((address, 2)),
        _ => Err(vm.value_error(vm::t!("invalid addrsize"))),
    }
}

/// `readfrom_mem(addr, memaddr, count, *, addrsize=8)`
fn readfrom_mem(vm: &Vm, args: &[Obj]) -> Res {
    take(vm, args, &Room::of(vm, args[3])?, Some(memory(vm, args)?))
}

/// `readfrom_mem_into(addr, memaddr, buffer, *, addrsize=8)`
fn readfrom_mem_into(vm: &Vm, args: &[Obj]) -> Res {
    let room = Room::Given(args[3], Buffer::want_cells(vm, args[3])?);
    take(vm, args, &room, Some(memory(vm, args)?))?;
    Ok(Obj::NONE)
}

/// `writeto_mem(addr, memaddr, data, *, addrsize=8)`
fn writeto_mem(vm: &Vm, args: &[Obj]) -> Res {
    let (place, size) = memory(vm, args)?;
    let data = Data::of(vm, args[3])?;
    let (bus, address) = transfer(vm, args, data.len() + size + 1)?;
    let mut bytes = place[..size].iter().copied().chain(data.bytes());
    match put(vm, (bus, address), &mut bytes, None)? {
        true => Ok(Obj::NONE),
        false => Err(missing(vm)),
    }
}
