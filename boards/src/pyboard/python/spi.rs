//! `pyb.SPI`

use super::bus::{self, Data, Room, hold, key, timed_out};
use super::{OMITTED, board, byte, field, want};
use crate::hal::Shift;
use crate::pyboard::buses::Spi;
use crate::pyboard::gpio::{Gpio, Mode};
use crate::pyboard::pins::PinId;
use crate::pyboard::state::Pyboard;
use vm::buffer::Buffer;
use vm::obj::{Kind, Native, Obj, RomExt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

const NAMES: [Option<&str>; 2] = [Some("X"), Some("Y")];
/// Clock, data in, data out.
const PINS: [[PinId; 3]; 2] = [
    [PinId::at('A', 5), PinId::at('A', 6), PinId::at('A', 7)],
    [PinId::at('B', 13), PinId::at('B', 14), PinId::at('B', 15)],
];
const ALTERNATE: u8 = 5;
const CONTROLLER: i32 = 0x104;
const LSB: i32 = 0x80;
/// Largest logarithm of a prescaler.
const MAX_LOG: u8 = 8;

natives! {
    METHODS:
    deinit(1) = deinit;
    init[self, mode, baudrate = Obj::small(328_125), *, prescaler = OMITTED,
        polarity = Obj::small(1), phase = Obj::small(0), dir = Obj::small(0), bits = Obj::small(8),
        nss = Obj::small(0x200), firstbit = Obj::small(0), ti = Obj::FALSE, crc = Obj::NONE] = init;
    read(2..3) = read;
    readinto(2..3) = readinto;
    recv[self, recv, *, timeout = Obj::small(5000)] = recv;
    send[self, send, *, timeout = Obj::small(5000)] = send;
    send_recv[self, send, recv = OMITTED, *, timeout = Obj::small(5000)] = send_recv;
    write(2) = write;
    write_readinto(3) = write_readinto;
    CONTROLLER := Obj::small(0x104);
    LSB := Obj::small(0x80);
    MASTER := Obj::small(0x104);
    MSB := Obj::small(0);
    PERIPHERAL := Obj::small(0);
    SLAVE := Obj::small(0);
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(SPI),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(SPI), &SIG);
static SIG: vm::native::Sig = vm::sig!(
    bus,
    mode = OMITTED,
    baudrate = Obj::small(328_125),
    *,
    prescaler = OMITTED,
    polarity = Obj::small(1),
    phase = Obj::small(0),
    dir = Obj::small(0),
    bits = Obj::small(8),
    nss = Obj::small(0x200),
    firstbit = Obj::small(0),
    ti = Obj::FALSE,
    crc = Obj::NONE
)
.runs(new);
natives! {
    MACHINE_METHODS:
    deinit(1) = deinit;
    init[self, *, baudrate = Obj::small(500_000), polarity = Obj::small(0), phase = Obj::small(0),
        bits = Obj::small(8), firstbit = Obj::small(0)] = machine_init;
    read(2..3) = read;
    readinto(2..3) = readinto;
    write(2) = write;
    write_readinto(3) = write_readinto;
    CONTROLLER := Obj::small(0x104);
    LSB := Obj::small(0x80);
    MSB := Obj::small(0);
}

/// `machine.SPI`: the same buses, always as their controller.
pub(super) static MACHINE: Type = Type::new(
    n!(SPI),
    Kind::Ext,
    &TypeSlots { new: Some(&MACHINE_NEW), repr: Some(repr), ..TypeSlots::NONE },
    MACHINE_METHODS,
);
static MACHINE_NEW: Native = Native::with_sig(n!(SPI), &MACHINE_SIG);
static MACHINE_SIG: vm::native::Sig = vm::sig!(
    id,
    baudrate = Obj::small(500_000),
    *,
    polarity = Obj::small(0),
    phase = Obj::small(0),
    bits = Obj::small(8),
    firstbit = Obj::small(0),
    sck = OMITTED,
    mosi = OMITTED,
    miso = OMITTED
)
.runs(machine_new);
static MACHINE_OBJECTS: [RomExt<1>; 2] = [RomExt::new(&MACHINE, [0]), RomExt::new(&MACHINE, [1])];

/// `machine.SPI(id, baudrate=500000, *, polarity=0, phase=0, bits=8, firstbit=SPI.MSB)`
fn machine_new(vm: &Vm, args: &[Obj]) -> Res {
    let bus = bus::number(vm, "SPI", &NAMES, args[0])?;
    if args[6..].iter().any(|pin| *pin != OMITTED) {
        return Err(vm.value_error(vm::t!("explicit choice of sck/mosi/miso is not implemented")));
    }
    machine_start(vm, bus, &args[1..6])?;
    Ok(Obj::rom(&MACHINE_OBJECTS[bus]))
}

fn machine_init(vm: &Vm, args: &[Obj]) -> Res {
    machine_start(vm, which(vm, args[0])?, &args[1..])?;
    Ok(Obj::NONE)
}

fn machine_start(vm: &Vm, bus: usize, args: &[Obj]) -> Res<()> {
    let (zero, mode) = (Obj::small(0), Obj::small(CONTROLLER as _));
    let [baudrate, polarity, phase, bits, first] = [args[0], args[1], args[2], args[3], args[4]];
    let all =
        [mode, baudrate, OMITTED, polarity, phase, zero, bits, zero, first, Obj::FALSE, Obj::NONE];
    start(vm, bus, &all)
}

static OBJECTS: [RomExt<1>; 2] = [RomExt::new(&TYPE, [0]), RomExt::new(&TYPE, [1])];

/// `SPI(bus, …)`: 1, 2, "X" or "Y".
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let bus = bus::number(vm, "SPI", &NAMES, args[0])?;
    if args[1] != OMITTED {
        start(vm, bus, &args[1..])?;
    }
    Ok(Obj::rom(&OBJECTS[bus]))
}

fn which(vm: &Vm, o: Obj) -> Res<usize> {
    let machine = super::as_type(vm, o, &MACHINE);
    let ext = machine.map_or_else(|| want(vm, o, &TYPE), Ok)?;
    Ok(byte(vm, ext, 0).into())
}

/// `init(mode, baudrate=328125, *, prescaler=-1, polarity=1, phase=0, bits=8, firstbit=SPI.MSB,
/// ti=False, crc=None)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    start(vm, which(vm, args[0])?, &args[1..])?;
    Ok(Obj::NONE)
}

/// Frequency that the clock of a bus is divided from.
fn source(board: &Pyboard, bus: usize) -> u32 {
    board.clocks.get()[if bus == 0 { 3 } else { 2 }]
}

/// Sets a bus up with the arguments from `mode` on.
pub(super) fn start(vm: &Vm, bus: usize, args: &[Obj]) -> Res<()> {
    let (mode, baudrate) = (vm.want_i32(args[0])?, vm.want_u32(args[1])?.max(1));
    let board = board(vm)?;
    let wanted = match args[2] == OMITTED {
        true => source(board, bus).div_ceil(baudrate) as i32,
        false => vm.want_i32(args[2])?,
    };
    let log_prescaler = (1..MAX_LOG).find(|log| wanted <= 1 << log).unwrap_or(MAX_LOG);
    let crc = if args[10].is_none() { None } else { Some(vm.want_word(args[10])? as u16) };
    let state = Spi {
        on: true,
        controller: mode == CONTROLLER,
        log_prescaler,
        polarity: vm.want_i32(args[3])? != 0,
        phase: vm.want_i32(args[4])? != 0,
        bits: if vm.want_i32(args[6])? == 16 { 16 } else { 8 },
        lsb_first: vm.want_i32(args[8])? == LSB,
        crc,
    };
    for pin in PINS[bus] {
        board.set_pin(pin, |gpio| {
            *gpio = Gpio { mode: Mode::Alternate, alternate: ALTERNATE, ..Gpio::RESET };
        });
    }
    board.buses.spis[bus].set(state);
    let Spi { log_prescaler, polarity, phase, lsb_first, .. } = state;
    let shift = Shift { log_prescaler, polarity, phase, lsb_first };
    board.hardware.wires().spi_set_up(bus, Some(shift));
    Ok(())
}

/// `deinit()`
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let board = board(vm)?;
    board.buses.spis[bus].take();
    board.hardware.wires().spi_set_up(bus, None);
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let bus = which(vm, o)?;
    let board = board(vm)?;
    let state = board.buses.spis[bus].get();
    field(p, "SPI(", bus as u32 + 1)?;
    if !state.on {
        return p.str(")");
    }
    if state.controller {
        let legacy = super::as_type(vm, o, &MACHINE).is_none();
        let label = if legacy { ", SPI.CONTROLLER, baudrate=" } else { ", baudrate=" };
        field(p, label, source(board, bus) >> state.log_prescaler)?;
        if legacy {
            field(p, ", prescaler=", 1 << state.log_prescaler)?;
        }
    } else {
        p.str(", SPI.PERIPHERAL")?;
    }
    field(p, ", polarity=", state.polarity.into())?;
    field(p, ", phase=", state.phase.into())?;
    field(p, ", bits=", state.bits.into())?;
    if let Some(crc) = state.crc {
        p.str(", crc=0x")?;
        p.hex(crc.into())?;
    }
    p.str(")")
}

/// Waits as long as so many bytes take; raises OSError where nobody gives the clock.
fn exchange<'v>(vm: &'v Vm, args: &[Obj], bytes: usize, timeout: Obj) -> Res<(&'v Pyboard, usize)> {
    let bus = which(vm, args[0])?;
    let board = board(vm)?;
    let state = board.buses.spis[bus].get();
    if !state.on || !state.controller {
        let ms = u64::from(vm.want_u32(timeout)?);
        bus::pause(vm, board, key(args), ms * 1000)?;
        return Err(timed_out(vm));
    }
    let hertz = u64::from(source(board, bus) >> state.log_prescaler).max(1);
    hold(vm, board, key(args), bytes as u64 * 8_000_000 / hertz)?;
    Ok((board, bus))
}

const TIMEOUT: Obj = Obj::small(5000);

fn put(vm: &Vm, args: &[Obj], data: &Data, timeout: Obj) -> Res {
    let (board, bus) = exchange(vm, args, data.len(), timeout)?;
    board.hardware.wires().spi(bus, &mut data.bytes(), &mut |_| {});
    Ok(Obj::NONE)
}

fn take(vm: &Vm, args: &[Obj], room: &Room, out: &mut dyn FnMut(usize) -> u8, timeout: Obj) -> Res {
    let (board, bus) = exchange(vm, args, room.len(), timeout)?;
    let answer = room.fill(vm, |cells| {
        let mut places = cells.iter();
        board.hardware.wires().spi(bus, &mut (0..cells.len()).map(out), &mut |input| {
            if let Some(place) = places.next() {
                place.set(input);
            }
        });
        true
    })?;
    Ok(answer.unwrap_or(Obj::NONE))
}

/// `send(data, *, timeout=5000)`
fn send(vm: &Vm, args: &[Obj]) -> Res {
    put(vm, args, &Data::of(vm, args[1])?, args[2])
}

/// `recv(recv, *, timeout=5000)`
fn recv(vm: &Vm, args: &[Obj]) -> Res {
    take(vm, args, &Room::of(vm, args[1])?, &mut |_| 0, args[2])
}

/// `send_recv(send, recv=None, *, timeout=5000)`
fn send_recv(vm: &Vm, args: &[Obj]) -> Res {
    let data = Data::of(vm, args[1])?;
    let room = match args[2] == OMITTED {
        true => Room::New(data.len()),
        false => Room::Given(args[2], Buffer::want_cells(vm, args[2])?),
    };
    if room.len() != data.len() {
        return Err(vm.value_error(vm::t!("recv must be same length as send")));
    }
    take(vm, args, &room, &mut |i| data.byte(i), args[3])
}

/// `read(count[, write])`
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let out = args.get(2).map_or(Ok(0), |out| vm.want_word(*out))? as u8;
    take(vm, args, &Room::of(vm, args[1])?, &mut |_| out, TIMEOUT)
}

/// `readinto(buffer[, write])`
fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let out = args.get(2).map_or(Ok(0), |out| vm.want_word(*out))? as u8;
    let room = Room::Given(args[1], Buffer::want_cells(vm, args[1])?);
    take(vm, args, &room, &mut |_| out, TIMEOUT)?;
    Ok(Obj::NONE)
}

/// `write(buffer)`
fn write(vm: &Vm, args: &[Obj]) -> Res {
    put(vm, args, &Data::Buffer(Buffer::want(vm, args[1])?), TIMEOUT)
}

/// `write_readinto(write, read)`
fn write_readinto(vm: &Vm, args: &[Obj]) -> Res {
    let out = Buffer::want(vm, args[1])?;
    let room = Room::Given(args[2], Buffer::want_cells(vm, args[2])?);
    if room.len() != out.len() {
        return Err(vm.value_error(vm::t!("buffers must be the same length")));
    }
    take(vm, args, &room, &mut |i| out.get(i), TIMEOUT)?;
    Ok(Obj::NONE)
}
