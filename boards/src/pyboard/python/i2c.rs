//! `pyb.I2C`

use super::bus::{self, Data, Room, hold, key, no_answer, timed_out};
use super::{OMITTED, board, byte, field, want};
use crate::hal::Pull;
use crate::pyboard::buses::{I2C_PINS, I2c};
use crate::pyboard::gpio::{Gpio, Mode};
use crate::pyboard::state::Pyboard;
use vm::obj::{Kind, Native, Obj, RomExt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

const NAMES: [Option<&str>; 2] = [Some("X"), Some("Y")];
const ALTERNATE: u8 = 4;
const CONTROLLER: i32 = 0;
/// Bits on the wire for a byte.
const BYTE_BITS: u64 = 9;

natives! {
    METHODS:
    deinit(1) = deinit;
    init[self, mode = Obj::small(0), *, addr = Obj::small(0x12), baudrate = Obj::small(400_000),
        gencall = Obj::FALSE, dma = Obj::FALSE] = init;
    is_ready(2) = is_ready;
    mem_read[self, data, addr, memaddr, *, timeout = Obj::small(5000), addr_size = Obj::small(8)] =
        mem_read;
    mem_write[self, data, addr, memaddr, *, timeout = Obj::small(5000), addr_size = Obj::small(8)] =
        mem_write;
    recv[self, recv, addr = Obj::small(0), *, timeout = Obj::small(5000)] = recv;
    scan(1) = scan;
    send[self, send, addr = Obj::small(0), *, timeout = Obj::small(5000)] = send;
    CONTROLLER := Obj::small(0);
    MASTER := Obj::small(0);
    PERIPHERAL := Obj::small(1);
    SLAVE := Obj::small(1);
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(I2C),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(I2C), &SIG);
static SIG: vm::native::Sig = vm::sig!(
    bus,
    mode = OMITTED,
    *,
    addr = Obj::small(0x12),
    baudrate = Obj::small(400_000),
    gencall = Obj::FALSE,
    dma = Obj::FALSE
)
.runs(new);
static OBJECTS: [RomExt<1>; 2] = [RomExt::new(&TYPE, [0]), RomExt::new(&TYPE, [1])];

/// `I2C(bus, …)`: 1, 2, "X" or "Y".
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let bus = bus::number(vm, "I2C", &NAMES, args[0])?;
    if args[1] != OMITTED {
        start(vm, bus, &args[1..])?;
    }
    Ok(Obj::rom(&OBJECTS[bus]))
}

fn which(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(byte(vm, want(vm, o, &TYPE)?, 0).into())
}

/// `init(mode, *, addr=0x12, baudrate=400000, gencall=False, dma=False)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    start(vm, which(vm, args[0])?, &args[1..])?;
    Ok(Obj::NONE)
}

fn start(vm: &Vm, bus: usize, args: &[Obj]) -> Res<()> {
    let controller = vm.want_i32(args[0])? == CONTROLLER;
    let address = vm.want_word(args[1])? as u8 & 0x7f;
    let baudrate = vm.want_u32(args[2])?.clamp(1, 400_000);
    let board = board(vm)?;
    for pin in I2C_PINS[bus] {
        board.set_pin(pin, |gpio| {
            let mode = Mode::AlternateOpenDrain;
            *gpio = Gpio { mode, pull: Pull::Up, alternate: ALTERNATE, level: false };
        });
    }
    board.buses.i2cs[bus].set(I2c { on: true, controller, baudrate, address });
    board.hardware.wires().i2c_set_up(bus, Some(baudrate));
    Ok(())
}

/// `deinit()`
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let board = board(vm)?;
    board.buses.i2cs[bus].take();
    board.hardware.wires().i2c_set_up(bus, None);
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let bus = which(vm, o)?;
    let state = board(vm)?.buses.i2cs[bus].get();
    field(p, "I2C(", bus as u32 + 1)?;
    match (state.on, state.controller) {
        (false, _) => {}
        (true, true) => field(p, ", I2C.CONTROLLER, baudrate=", state.baudrate)?,
        (true, false) => {
            p.str(", I2C.PERIPHERAL, addr=0x")?;
            super::hex(p, state.address.into(), 2)?;
        }
    }
    p.str(")")
}

/// A bus that is the controller of its wires.
fn controller<'v>(vm: &'v Vm, o: Obj) -> Res<(&'v Pyboard, usize, I2c)> {
    let bus = which(vm, o)?;
    let board = board(vm)?;
    let state = board.buses.i2cs[bus].get();
    match state.on && state.controller {
        true => Ok((board, bus, state)),
        false => Err(vm.type_error(vm::t!("I2C must be a controller"))),
    }
}

/// Microseconds for so many bytes, those with the address included.
fn time_us(state: I2c, bytes: usize) -> u64 {
    (bytes as u64 * BYTE_BITS + 2) * 1_000_000 / u64::from(state.baudrate.max(1))
}

fn probe(board: &Pyboard, bus: usize, address: u8) -> bool {
    board.hardware.wires().i2c_write(bus, address, &mut core::iter::empty(), true)
}

/// `is_ready(addr)`
fn is_ready(vm: &Vm, args: &[Obj]) -> Res {
    let (board, bus, _) = controller(vm, args[0])?;
    let address = vm.want_word(args[1])? as u8 & 0x7f;
    Ok(Obj::bool(probe(board, bus, address)))
}

/// `scan()`: the addresses, 1–127, that answer.
fn scan(vm: &Vm, args: &[Obj]) -> Res {
    let (board, bus, state) = controller(vm, args[0])?;
    let mut all = [Obj::NONE; 127];
    hold(vm, board, key(args), 127 * time_us(state, 1))?;
    let list = vm.new_list_with(all.len())?;
    let mut count = 0;
    for address in 1..=127 {
        if probe(board, bus, address) {
            all[count] = Obj::small(address.into());
            count += 1;
        }
    }
    vm.heap.list_storage(list).iter().zip(&all[..count]).for_each(|(slot, item)| slot.set(*item));
    vm[list].len.set(count as u32);
    Ok(list.obj())
}

/// Address of an argument of `send` or `recv`. None for a peripheral, whom nobody asks here.
fn partner(vm: &Vm, o: Obj, args: &[Obj]) -> Res<Option<u8>> {
    let bus = which(vm, o)?;
    let state = board(vm)?.buses.i2cs[bus].get();
    let address = vm.want_word(args[0])?;
    match state.on && !state.controller {
        true => Ok(None),
        false if address == 0 => Err(vm.type_error(vm::t!("addr argument required"))),
        false => controller(vm, o).map(|_| Some(address as u8 & 0x7f)),
    }
}

/// Waits for a controller of the bus, in vain.
fn wait_in_vain(vm: &Vm, args: &[Obj], timeout: Obj) -> Res {
    let ms = u64::from(vm.want_u32(timeout)?);
    bus::pause(vm, board(vm)?, key(args), ms * 1000)?;
    Err(timed_out(vm))
}

/// `send(data, addr=0, *, timeout=5000)`
fn send(vm: &Vm, args: &[Obj]) -> Res {
    let data = Data::of(vm, args[1])?;
    let Some(address) = partner(vm, args[0], &args[2..])? else {
        return wait_in_vain(vm, args, args[3]);
    };
    let (board, bus, state) = controller(vm, args[0])?;
    hold(vm, board, key(args), time_us(state, data.len() + 1))?;
    match board.hardware.wires().i2c_write(bus, address, &mut data.bytes(), true) {
        true => Ok(Obj::NONE),
        false => Err(no_answer(vm)),
    }
}

/// `recv(recv, addr=0, *, timeout=5000)`
fn recv(vm: &Vm, args: &[Obj]) -> Res {
    let Some(address) = partner(vm, args[0], &args[2..])? else {
        return wait_in_vain(vm, args, args[3]);
    };
    let (board, bus, state) = controller(vm, args[0])?;
    let room = Room::of(vm, args[1])?;
    hold(vm, board, key(args), time_us(state, room.len() + 1))?;
    let wires = board.hardware.wires();
    let answer = room.fill(vm, |cells| wires.i2c_read(bus, address, cells))?;
    answer.ok_or_else(|| no_answer(vm))
}

/// The bytes of an address in a device's memory.
fn memory_address(vm: &Vm, address: Obj, size: Obj) -> Res<([u8; 2], usize)> {
    let address = (vm.want_word(address)? as u16).to_be_bytes();
    Ok(match vm.want_i32(size)? {
        16 => (address, 2),
        _ => ([address[1], 0], 1),
    })
}

/// `mem_read(data, addr, memaddr, *, timeout=5000, addr_size=8)`
fn mem_read(vm: &Vm, args: &[Obj]) -> Res {
    let (board, bus, state) = controller(vm, args[0])?;
    let room = Room::of(vm, args[1])?;
    let device = vm.want_word(args[2])? as u8 & 0x7f;
    let (place, size) = memory_address(vm, args[3], args[5])?;
    hold(vm, board, key(args), time_us(state, room.len() + size + 2))?;
    let wires = board.hardware.wires();
    let answer = room.fill(vm, |cells| {
        wires.i2c_write(bus, device, &mut place[..size].iter().copied(), false)
            && wires.i2c_read(bus, device, cells)
    })?;
    answer.ok_or_else(|| no_answer(vm))
}

/// `mem_write(data, addr, memaddr, *, timeout=5000, addr_size=8)`
fn mem_write(vm: &Vm, args: &[Obj]) -> Res {
    let (board, bus, state) = controller(vm, args[0])?;
    let data = Data::of(vm, args[1])?;
    let device = vm.want_word(args[2])? as u8 & 0x7f;
    let (place, size) = memory_address(vm, args[3], args[5])?;
    hold(vm, board, key(args), time_us(state, data.len() + size + 1))?;
    let mut bytes = place[..size].iter().copied().chain(data.bytes());
    match board.hardware.wires().i2c_write(bus, device, &mut bytes, true) {
        true => Ok(Obj::NONE),
        false => Err(no_answer(vm)),
    }
}
