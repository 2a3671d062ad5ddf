//! `machine.SoftSPI`: a bus on any three pins, with the board as its controller.

use crate::pyboard::gpio::{Gpio, Mode};
use crate::pyboard::pins::PinId;
use crate::pyboard::python::bus::{Data, Room, hold, key};
use crate::pyboard::python::{OMITTED, board, byte, field, pin, want};
use vm::buffer::Buffer;
use vm::obj::{Ext, Kind, Native, Obj, Ref};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Places in an object: the pins, then polarity and phase, then the frequency.
const PINS: usize = 0;
const POLARITY: usize = 3;
const BAUDRATE: usize = 5;

natives! {
    METHODS:
    deinit(1) = deinit;
    init[self, baudrate = OMITTED, *, polarity = OMITTED, phase = OMITTED, bits = OMITTED,
        firstbit = OMITTED, sck = OMITTED, mosi = OMITTED, miso = OMITTED] =
        init, or vm::prelude::PYBOARD_SPI_PINS;
    read(2..3) = read;
    readinto(2..3) = readinto;
    write(2) = write;
    write_readinto(3) = write_readinto;
    LSB := Obj::small(0x80);
    MSB := Obj::small(0);
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(SoftSPI),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(SoftSPI), &SIG).or(&vm::prelude::PYBOARD_SPI_PINS);
static SIG: vm::native::Sig = vm::sig!(
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
.runs(new);

/// `SoftSPI(baudrate=500000, *, polarity=0, phase=0, bits=8, firstbit=MSB, sck, mosi, miso)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    if args[5..8].contains(&OMITTED) {
        return Err(vm.value_error(vm::t!("must specify all of sck/mosi/miso")));
    }
    let ext = vm.new_ext(&TYPE, 0, 9)?;
    set_up(vm, ext, args)?;
    Ok(ext.obj())
}

/// `init(…)`: what is not given stays.
fn init(vm: &Vm, args: &[Obj]) -> Res {
    set_up(vm, want(vm, args[0], &TYPE)?, &args[1..])?;
    Ok(Obj::NONE)
}

fn set_up(vm: &Vm, ext: Ref<Ext>, args: &[Obj]) -> Res<()> {
    let given = |i: usize| (args[i] != OMITTED).then(|| vm.want_i32(args[i])).transpose();
    let [baudrate, polarity, phase, bits, first] =
        [given(0)?, given(1)?, given(2)?, given(3)?, given(4)?];
    if bits.is_some_and(|bits| bits != 8) {
        return Err(vm.value_error(vm::t!("bits must be 8")));
    }
    if first.is_some_and(|first| first != 0) {
        return Err(vm.value_error(vm::t!("firstbit must be MSB")));
    }
    let mut pins = [None; 3];
    for (pin, o) in pins.iter_mut().zip(&args[5..8]) {
        *pin = if *o == OMITTED { None } else { Some(pin::find(vm, *o)?) };
    }
    let board = board(vm)?;
    let bytes = vm.heap.ext_bytes(ext);
    for (i, pin) in pins.into_iter().enumerate() {
        if let Some(pin) = pin {
            bytes[PINS + i].set(pin.index() as u8);
            let mode = if i == 2 { Mode::Input } else { Mode::Output };
            let level = i == 0 && polarity == Some(1);
            board.set_pin(pin, |gpio| *gpio = Gpio { mode, level, ..Gpio::RESET });
        }
    }
    for (i, value) in [polarity, phase].into_iter().enumerate() {
        if let Some(value) = value {
            bytes[POLARITY + i].set((value != 0).into());
        }
    }
    if let Some(baudrate) = baudrate {
        let word = (baudrate.clamp(1, 10_000_000) as u32).to_le_bytes();
        bytes[BAUDRATE..].iter().zip(word).for_each(|(place, byte)| place.set(byte));
    }
    Ok(())
}

fn baudrate(vm: &Vm, ext: Ref<Ext>) -> u32 {
    u32::from_le_bytes([0, 1, 2, 3].map(|i| byte(vm, ext, BAUDRATE + i)))
}

/// `deinit()`
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let ext = want(vm, o, &TYPE)?;
    field(p, "SoftSPI(baudrate=", baudrate(vm, ext))?;
    field(p, ", polarity=", byte(vm, ext, POLARITY).into())?;
    field(p, ", phase=", byte(vm, ext, POLARITY + 1).into())?;
    for (i, name) in [", sck=", ", mosi=", ", miso="].into_iter().enumerate() {
        p.str(name)?;
        p.str(PinId::new(byte(vm, ext, PINS + i).into()).map_or("", PinId::name))?;
    }
    p.str(")")
}

/// Sends `count` bytes and puts what comes back into the room, if there is one.
fn exchange(
    vm: &Vm,
    args: &[Obj],
    count: usize,
    out: &mut dyn FnMut(usize) -> u8,
    room: Option<&Room>,
) -> Res {
    let ext = want(vm, args[0], &TYPE)?;
    let board = board(vm)?;
    let us = count as u64 * 8_000_000 / u64::from(baudrate(vm, ext).max(1));
    hold(vm, board, key(args), us)?;
    let lines = [0, 1, 2].map(|i| usize::from(byte(vm, ext, PINS + i)));
    let wires = board.hardware.wires();
    let Some(room) = room else {
        wires.soft_spi(lines, &mut (0..count).map(out), &mut |_| {});
        return Ok(Obj::NONE);
    };
    let answer = room.fill(vm, |cells| {
        let mut places = cells.iter();
        wires.soft_spi(lines, &mut (0..count).map(out), &mut |input| {
            if let Some(place) = places.next() {
                place.set(input);
            }
        });
        true
    })?;
    Ok(answer.unwrap_or(Obj::NONE))
}

fn filler(vm: &Vm, args: &[Obj]) -> Res<u8> {
    Ok(args.get(2).map_or(Ok(0), |out| vm.want_word(*out))? as u8)
}

/// `read(count, write=0)`
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let (room, out) = (Room::of(vm, args[1])?, filler(vm, args)?);
    exchange(vm, args, room.len(), &mut |_| out, Some(&room))
}

/// `readinto(buffer, write=0)`
fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let room = Room::Given(args[1], Buffer::want_cells(vm, args[1])?);
    let out = filler(vm, args)?;
    exchange(vm, args, room.len(), &mut |_| out, Some(&room))?;
    Ok(Obj::NONE)
}

/// `write(data)`
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let data = Data::of(vm, args[1])?;
    exchange(vm, args, data.len(), &mut |i| data.byte(i), None)
}

/// `write_readinto(write, read)`
fn write_readinto(vm: &Vm, args: &[Obj]) -> Res {
    let out = Buffer::want(vm, args[1])?;
    let room = Room::Given(args[2], Buffer::want_cells(vm, args[2])?);
    if room.len() != out.len() {
        return Err(vm.value_error(vm::t!("buffers must be the same length")));
    }
    exchange(vm, args, out.len(), &mut |i| out.get(i), Some(&room))?;
    Ok(Obj::NONE)
}
