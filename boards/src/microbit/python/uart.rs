//! `uart`
//!
//! The board has one serial line, that of the prompt. `init` puts it on pins, and with it all that
//! is printed; without pins it goes to the computer again. What has come is read and never waited
//! for.

use super::pin::want_pin;
use super::{board, text_bytes};
use crate::hal::UartSetup;
use crate::microbit::state::WAIT_UART;
use vm::buffer::Buffer;
use vm::obj::{Kind, Obj, RomExt};
use vm::platform::{WaitReq, events};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    any(1) = any;
    init[
        self, baudrate = Obj::small(9600), bits = Obj::small(8), parity = Obj::NONE,
        stop = Obj::small(1), *, pins = Obj::NONE, tx = Obj::NONE, rx = Obj::NONE
    ] = init;
    read(1..2) = read;
    readinto(2..3) = readinto;
    readline(1) = readline;
    write(2) = write;
    EVEN := Obj::small(0);
    ODD := Obj::small(1);
}

static TYPE: Type = Type::new(n!(MicroBitUART), Kind::Ext, &TypeSlots::NONE, METHODS);
static INSTANCE: RomExt<0> = RomExt::new(&TYPE, []);
/// `microbit.uart`
pub(super) const OBJECT: Obj = Obj::rom(&INSTANCE);

/// `init(baudrate=9600, bits=8, parity=None, stop=1, *, tx=None, rx=None)`; `pins` is the older
/// way to say `tx, rx`. Bits, parity and stop are taken and ignored, as on the board.
fn init(vm: &Vm, args: &[Obj]) -> Res {
    let baudrate = vm.want_int(args[1])?;
    vm.want_int(args[2])?;
    if !args[3].is_none() {
        vm.want_int(args[3])?;
    }
    vm.want_int(args[4])?;
    let (mut tx, mut rx) = (args[6], args[7]);
    if !args[5].is_none() {
        [tx, rx] = super::functions::pair(vm, args[5])?;
    }
    let pin = |o: Obj| if o.is_none() { Ok(None) } else { want_pin(vm, o).map(Some) };
    let (tx, rx) = (pin(tx)?, pin(rx)?);
    let Ok(baudrate @ 1..) = u32::try_from(baudrate) else {
        return Err(vm.value_error(vm::t!("invalid baudrate")));
    };
    // One pin alone: the other end of the line stays where it was, which nobody sees here.
    let pins = match (tx, rx) {
        (None, None) => None,
        (tx, rx) => {
            let index = |pin: Option<crate::microbit::pins::PinId>| {
                pin.or(tx).or(rx).map_or(0, |pin| pin.index())
            };
            Some([index(tx), index(rx)])
        }
    };
    let board = board(vm)?;
    board.hardware.uart().set_up(UartSetup { baudrate, pins });
    board.serial.set_up(pins.is_some(), baudrate);
    Ok(Obj::NONE)
}

/// Shows `take` what has come; it returns how many bytes it takes.
fn waiting(vm: &Vm) -> Res<usize> {
    let board = board(vm)?;
    if board.serial.on_pins.get() {
        return Ok(board.hardware.uart().waiting());
    }
    let mut count = 0;
    vm.platform.stdin(0, &mut |bytes| {
        count = bytes.len();
        0
    });
    Ok(count)
}

/// Takes as many bytes as `to` has room for.
fn take(vm: &Vm, to: &mut [u8]) -> Res<()> {
    let board = board(vm)?;
    if board.serial.on_pins.get() {
        board.hardware.uart().take(to);
        return Ok(());
    }
    vm.platform.stdin(to.len(), &mut |bytes| {
        let count = to.len().min(bytes.len());
        to[..count].copy_from_slice(&bytes[..count]);
        count
    });
    Ok(())
}

/// How many bytes have come of the `most` that are wanted, after the end of what arrives.
fn arrived(vm: &Vm, most: usize) -> Res<usize> {
    let here = waiting(vm)?;
    match board(vm)?.expects_more(here, most) {
        true => Err(vm.wait(WaitReq::Board(WAIT_UART))),
        false => Ok(here.min(most)),
    }
}

/// New `bytes` of what has come, `count` at most; None if there is nothing.
fn take_bytes(vm: &Vm, count: usize) -> Res {
    if count == 0 {
        return Ok(Obj::NONE);
    }
    let mut taken = Ok(());
    let bytes = vm.heap.new_bytes_with(count, |to| taken = take(vm, to))?;
    taken.map(|()| bytes.obj())
}

/// `any()`
fn any(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::bool(waiting(vm)? > 0))
}

/// `read([n])`
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let most = args.get(1).map_or(Ok(-1), |most| vm.want_i32(*most))?;
    match usize::try_from(most).unwrap_or(usize::MAX) {
        0 => vm.new_bytes(&[]),
        most => take_bytes(vm, arrived(vm, most)?),
    }
}

/// `readinto(buf[, n])`: how many; None if nothing has come.
fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let to = Buffer::want_cells(vm, args[1])?;
    let most = match args.get(2) {
        Some(most) => usize::try_from(vm.want_i32(*most)?).unwrap_or(0).min(to.len()),
        None => to.len(),
    };
    let count = arrived(vm, most)?;
    if count == 0 {
        return Ok(if most == 0 { Obj::small(0) } else { Obj::NONE });
    }
    let mut piece = [0; 64];
    let mut done = 0;
    while done < count {
        let part = &mut piece[..(count - done).min(64)];
        take(vm, part)?;
        to[done..].iter().zip(part.iter()).for_each(|(place, byte)| place.set(*byte));
        done += part.len();
    }
    vm.new_int(count as i64)
}

/// `readline()`: up to a line feed, or what has come of a line.
fn readline(vm: &Vm, _: &[Obj]) -> Res {
    let here = waiting(vm)?;
    let board = board(vm)?;
    let length = match board.serial.on_pins.get() {
        true => board.hardware.uart().line(),
        false => {
            let mut length = here;
            vm.platform.stdin(0, &mut |bytes| {
                let end = bytes.iter().position(|byte| *byte == b'\n');
                length = end.map_or(bytes.len(), |end| end + 1);
                0
            });
            length
        }
    };
    take_bytes(vm, length)
}

/// `write(buf)`: how many bytes.
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let bytes = match text_bytes(vm, args[1]) {
        Some(text) => text,
        None => Buffer::want(vm, args[1])?.bytes(),
    };
    let board = board(vm)?;
    match board.serial.on_pins.get() {
        true => board.hardware.uart().send(bytes),
        false if vm.platform.poll(1, events::WRITE) & events::WRITE == 0 => {
            return Err(vm.wait(WaitReq::Output));
        }
        false => vm.platform.write_raw(bytes),
    }
    vm.new_int(bytes.len() as i64)
}
