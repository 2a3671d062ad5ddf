//! `spi`

use super::i2c::pin_or;
use super::{board, conflict};
use crate::hal::{Spi, SpiSetup};
use crate::microbit::pins::PinMode;
use vm::buffer::Buffer;
use vm::obj::{Kind, Obj, RomExt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    init[
        self, baudrate = Obj::small(1_000_000), bits = Obj::small(8), mode = Obj::small(0),
        *, sclk = Obj::NONE, mosi = Obj::NONE, miso = Obj::NONE
    ] = init;
    read(2..3) = read;
    write(2) = write;
    write_readinto(3) = write_readinto;
}

static TYPE: Type = Type::new(n!(MicroBitSPI), Kind::Ext, &TypeSlots::NONE, METHODS);
static INSTANCE: RomExt<0> = RomExt::new(&TYPE, []);
/// `microbit.spi`
pub(super) const OBJECT: Obj = Obj::rom(&INSTANCE);

/// `init(baudrate=1000000, bits=8, mode=0, *, sclk=pin13, mosi=pin15, miso=pin14)`. Pins of an
/// earlier call stay in the mode `spi`.
fn init(vm: &Vm, args: &[Obj]) -> Res {
    let (baudrate, bits, mode) =
        (vm.want_int(args[1])?, vm.want_i32(args[2])?, vm.want_i32(args[3])?);
    let sclk = pin_or(vm, args[4], "pin13")?;
    let mosi = pin_or(vm, args[5], "pin15")?;
    let miso = pin_or(vm, args[6], "pin14")?;
    if bits != 8 {
        return Err(vm.value_error(vm::t!("bits must be 8")));
    }
    let (Ok(baudrate @ 1..), 0..=3) = (u32::try_from(baudrate), mode) else {
        return Err(vm.value_error(vm::t!("invalid baudrate or mode")));
    };
    let board = board(vm)?;
    for pin in [sclk, mosi, miso] {
        board.pins.acquire(pin, PinMode::Spi).map_err(|in_use| conflict(vm, in_use))?;
    }
    let [sclk, mosi, miso] = [sclk, mosi, miso].map(|pin| pin.index());
    board.hardware.spi().set_up(SpiSetup { baudrate, mode: mode as u8, sclk, mosi, miso });
    board.spi_ready.set(true);
    Ok(Obj::NONE)
}

/// The bus, once `init` was called.
fn bus<'v>(vm: &'v Vm) -> Res<&'v dyn Spi> {
    let board = board(vm)?;
    match board.spi_ready.get() {
        true => Ok(board.hardware.spi()),
        false => Err(vm.value_error(vm::t!("SPI not initialised"))),
    }
}

/// `read(n, out=0)`: `bytes` that come while `out` is sent again and again.
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let bus = bus(vm)?;
    let count = vm.want_i32(args[1])?;
    let out = args.get(2).map_or(Ok(0), |out| vm.want_word(*out))? as u8;
    let Ok(count) = usize::try_from(count) else {
        return Err(vm.value_error(vm::t!("invalid number of bytes")));
    };
    let fill = |to: &mut [u8]| bus.transfer(to.len(), &|_| out, &mut |i, byte| to[i] = byte);
    Ok(vm.heap.new_bytes_with(count, fill)?.obj())
}

/// `write(buf)`
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let bus = bus(vm)?;
    let buffer = Buffer::want(vm, args[1])?;
    bus.transfer(buffer.len(), &|i| buffer.get(i), &mut |_, _| {});
    Ok(Obj::NONE)
}

/// `write_readinto(write_buf, read_buf)`: both of the same length, or the same.
fn write_readinto(vm: &Vm, args: &[Obj]) -> Res {
    let bus = bus(vm)?;
    let out = Buffer::want(vm, args[1])?;
    let to = Buffer::want_cells(vm, args[2])?;
    if out.len() != to.len() {
        return Err(vm.value_error(vm::t!("write and read buffers must be the same length")));
    }
    bus.transfer(out.len(), &|i| out.get(i), &mut |i, byte| to[i].set(byte));
    Ok(Obj::NONE)
}
