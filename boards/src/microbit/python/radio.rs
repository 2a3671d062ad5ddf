//! The module `radio`.
//!
//! As on the board, the radio is on when a program has imported the module and not switched it
//! off.

use super::{board, text_bytes};
use crate::hal::{RadioRate, RadioSettings};
use crate::microbit::radio::{MAX_CHANNEL, POWER_DBM, STRING, Switch, memory};
use crate::microbit::state::Microbit;
use vm::buffer::Buffer;
use vm::obj::{Dict, Header, Kind, Native, Obj, RomModule};
use vm::platform::WaitReq;
use vm::trap::Res;
use vm::types::{Type, TypeSlots, dict, exception};
use vm::{Part, Vm, n, natives};

natives! {
    TABLE:
    __init__(0) = begin;
    __name__ := n!(radio);
    RATE_1MBIT := Obj::small(0);
    RATE_2MBIT := Obj::small(1);
    config := CONFIG;
    off(0) = off;
    on(0) = on;
    receive(0) = receive;
    receive_bytes(0) = receive_bytes;
    receive_bytes_into(1) = receive_bytes_into;
    receive_full(0) = receive_full;
    reset(0) = reset;
    send(1) = send;
    send_bytes(1) = send_bytes;
}

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(radio), table: TABLE };

static CONFIG_NATIVE: Native =
    Native::new(n!(config), 0, 255, config).or(&vm::prelude::RADIO_CONFIG);
const CONFIG: Obj = Obj::rom(&CONFIG_NATIVE);

/// Root of the interpreter that keeps the memory of the queue.
const MEMORY: usize = 12;
/// Times wrap as those of `time.ticks_us()`.
const TICKS_MASK: u64 = (1 << 30) - 1;

/// Memory that the queue takes.
static QUEUE: Type = Type::new(n!(radio), Kind::Ext, &TypeSlots::NONE, vm::native::Table::EMPTY);

/// Switches the radio on with these settings, with memory for its queue.
fn switch_on(vm: &Vm, board: &Microbit, settings: RadioSettings) -> Res<()> {
    // Where words are wider the heap is larger, and the queue takes as much of it.
    let queue = vm.new_ext(&QUEUE, 0, memory(&settings) * size_of::<Obj>() / 4)?;
    vm.board_root(MEMORY).set(queue.obj());
    board.tuning.switch.set(Switch::On);
    board.tuning.settings.set(settings);
    board.hardware.radio().set(Some(settings));
    Ok(())
}

/// The module is imported: the radio is on.
fn begin(vm: &Vm, _: &[Obj]) -> Res {
    let board = board(vm)?;
    switch_on(vm, board, crate::microbit::radio::DEFAULT)?;
    Ok(Obj::NONE)
}

/// The board, its radio listening. Raises ValueError if that was switched off.
fn listening<'v>(vm: &'v Vm) -> Res<&'v Microbit> {
    let board = board(vm)?;
    match board.tuning.switch.get() {
        Switch::On => {}
        Switch::Unused => switch_on(vm, board, board.tuning.settings.get())?,
        Switch::Off => return Err(vm.value_error(vm::t!("radio is not enabled"))),
    }
    Ok(board)
}

/// `on()`: packets that waited are dropped.
fn on(vm: &Vm, _: &[Obj]) -> Res {
    let board = board(vm)?;
    let settings = board.tuning.settings.get();
    board.hardware.radio().set(None);
    switch_on(vm, board, settings)?;
    Ok(Obj::NONE)
}

/// `off()`: the memory of the queue is free again.
fn off(vm: &Vm, _: &[Obj]) -> Res {
    let board = board(vm)?;
    vm.board_root(MEMORY).set(Obj::NONE);
    board.tuning.switch.set(Switch::Off);
    board.hardware.radio().set(None);
    Ok(Obj::NONE)
}

/// `reset()`: the default settings, from the next `on()` or `config()` on.
fn reset(vm: &Vm, _: &[Obj]) -> Res {
    let board = board(vm)?;
    board.tuning.settings.set(crate::microbit::radio::DEFAULT);
    Ok(Obj::NONE)
}

/// `config(**settings)`. The prelude passes keywords as a dict, with the native itself behind it.
fn config(vm: &Vm, args: &[Obj]) -> Res {
    let given = match args {
        [] => None,
        [given, native] if *native == CONFIG => Some(vm.want::<Dict>(*given)?),
        _ => return Err(vm.type_error(vm::t!("arguments must be keywords"))),
    };
    let board = board(vm)?;
    let old = board.tuning.settings.get();
    let mut new = old;
    if let Some(given) = given {
        dict::each(vm, given, |name, value| set(vm, &mut new, name, value))?;
    }
    match board.tuning.switch.get() {
        Switch::Off => board.tuning.settings.set(new),
        Switch::On if (new.length, new.queue) == (old.length, old.queue) => {
            board.tuning.settings.set(new);
            board.hardware.radio().set(Some(new));
        }
        _ => switch_on(vm, board, new)?,
    }
    Ok(Obj::NONE)
}

/// Takes one setting over. Raises ValueError with the name of what is wrong.
fn set(vm: &Vm, to: &mut RadioSettings, name: Obj, value: Obj) -> Res<()> {
    let (value, address) = (vm.want_i32(value)?, vm.want_word(value)?);
    let wrong = |what: &str| {
        let parts = [Part::S(what), Part::Name(name), Part::S("'")];
        vm.raise(&exception::VALUE_ERROR, &parts)
    };
    let within = |min: i32, max: i32| match (min..=max).contains(&value) {
        true => Ok(value as u8),
        false => Err(wrong("value out of range for argument '")),
    };
    match name {
        _ if name == n!(length) => to.length = within(1, 251)?,
        _ if name == n!(queue) => to.queue = within(1, 254)?,
        _ if name == n!(channel) => to.channel = within(0, MAX_CHANNEL)?,
        _ if name == n!(power) => to.power_dbm = POWER_DBM[usize::from(within(0, 7)?)],
        _ if name == n!(group) => to.group = within(0, 255)?,
        _ if name == n!(address) => to.address = address,
        _ if name == n!(data_rate) => {
            to.rate = match within(0, 2)? {
                0 => RadioRate::Mbit1,
                1 => RadioRate::Mbit2,
                _ => RadioRate::Kbit250,
            }
        }
        _ => return Err(wrong("unknown argument '")),
    }
    Ok(())
}

/// `send(text)`: what does not fit into a packet is not sent.
fn send(vm: &Vm, args: &[Obj]) -> Res {
    let text = match text_bytes(vm, args[0]) {
        Some(text) => text,
        None => {
            return Err(
                vm.type_error_about(vm::t!("can't convert '{}' object to str implicitly"), args[0])
            );
        }
    };
    transmit(vm, &STRING, text)
}

/// `send_bytes(buffer)`
fn send_bytes(vm: &Vm, args: &[Obj]) -> Res {
    let buffer = Buffer::want(vm, args[0])?;
    let mut bytes = [0; 251];
    let len = buffer.len().min(bytes.len());
    bytes[..len].iter_mut().enumerate().for_each(|(i, byte)| *byte = buffer.get(i));
    transmit(vm, &[], &bytes[..len])
}

/// Sends a packet and waits until it is sent.
fn transmit(vm: &Vm, head: &[u8], body: &[u8]) -> Res {
    let board = listening(vm)?;
    let length = usize::from(board.tuning.settings.get().length);
    let head = &head[..head.len().min(length)];
    let body = &body[..body.len().min(length - head.len())];
    let us = board.hardware.radio().send(head, body);
    Err(vm.wait(WaitReq::SleepUs(us)))
}

/// What `make` makes of the oldest packet, which is then forgotten; None if there is none.
fn take(vm: &Vm, mut make: impl FnMut(&[u8], i16, u64) -> Res) -> Res {
    let board = listening(vm)?;
    let radio = board.hardware.radio();
    let mut made = Ok(Obj::NONE);
    if radio.peek(&mut |bytes, rssi, time| made = make(bytes, rssi, time)) && made.is_ok() {
        radio.pop();
    }
    made
}

/// `receive()`: the string of the oldest packet. Raises ValueError, and the packet is gone, if it
/// holds none.
fn receive(vm: &Vm, _: &[Obj]) -> Res {
    let text = take(vm, |bytes, _, _| match bytes.strip_prefix(&STRING) {
        Some(text) => match core::str::from_utf8(text) {
            Ok(text) => vm.new_str(text),
            Err(_) => Ok(Obj::UNDEF),
        },
        None => Ok(Obj::UNDEF),
    })?;
    match text.is_undef() {
        true => Err(vm.value_error(vm::t!("received packet is not a string"))),
        false => Ok(text),
    }
}

/// `receive_bytes()`
fn receive_bytes(vm: &Vm, _: &[Obj]) -> Res {
    take(vm, |bytes, _, _| vm.new_bytes(bytes))
}

/// `receive_bytes_into(buffer)`: as much as fits; the length of the whole packet.
fn receive_bytes_into(vm: &Vm, args: &[Obj]) -> Res {
    let buffer = Buffer::want_cells(vm, args[0])?;
    take(vm, |bytes, _, _| {
        let count = bytes.len().min(buffer.len());
        bytes[..count].iter().zip(buffer).for_each(|(byte, place)| place.set(*byte));
        Ok(Obj::small(bytes.len() as _))
    })
}

/// `receive_full()`: bytes, strength of the signal in dBm, time of arrival in microseconds.
fn receive_full(vm: &Vm, _: &[Obj]) -> Res {
    take(vm, |bytes, rssi, time| {
        let bytes = vm.new_bytes(bytes)?;
        let time = vm.new_int((time & TICKS_MASK) as i64)?;
        vm.new_tuple(&[bytes, Obj::small(rssi.into()), time])
    })
}
