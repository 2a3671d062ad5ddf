//! `pyb.UART`

use super::bus::{self, Data, hold, key, pause};
use super::{OMITTED, board, byte, field, handlers, want};
use crate::hal::{Characters, Pull};
use crate::pyboard::buses::{UART_PINS, UARTS, Uart};
use crate::pyboard::gpio::{Gpio, Mode};
use crate::pyboard::state::Pyboard;
use vm::buffer::Buffer;
use vm::obj::{Kind, Native, Obj, RomExt, SmallInt};
use vm::platform::{errno, events};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Names of the ports; the fifth is not brought out.
const NAMES: [Option<&str>; UARTS] =
    [Some("XB"), Some(""), Some("YB"), Some("XA"), None, Some("YA")];
const RTS: u16 = 0x100;
const CTS: u16 = 0x200;
/// Interrupts: the line is idle after characters; a character has come.
const IRQ_RXIDLE: u32 = 0x10;
const IRQ_RX: u32 = 0x20;
/// How often a program that waits for characters looks, in microseconds.
const LOOK_US: u64 = 1000;
/// Pieces of what `read()` takes at most at a time.
const MAX_READ: usize = 0x1_0000;

natives! {
    METHODS:
    any(1) = any;
    deinit(1) = deinit;
    flush(1) = flush;
    init[self, baudrate, bits = Obj::small(8), parity = Obj::NONE, stop = Obj::small(1), *,
        flow = Obj::small(0), timeout = Obj::small(0), timeout_char = Obj::small(0),
        rxbuf = Obj::small(-1), read_buf_len = Obj::small(64)] = init;
    irq[self, handler = Obj::NONE, trigger = Obj::small(0), hard = Obj::FALSE] = irq;
    read(1..2) = read;
    readchar(1) = readchar;
    readinto(2..3) = readinto;
    readline(1) = readline;
    sendbreak(1) = sendbreak;
    txdone(1) = txdone;
    write(2) = write;
    writechar(2) = writechar;
    CTS := Obj::small(0x200);
    IRQ_RX := Obj::small(0x20);
    IRQ_RXIDLE := Obj::small(0x10);
    RTS := Obj::small(0x100);
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(UART),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), poll: Some(poll), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(UART), &SIG);
static SIG: vm::native::Sig = vm::sig!(
    bus,
    baudrate = OMITTED,
    bits = Obj::small(8),
    parity = Obj::NONE,
    stop = Obj::small(1),
    *,
    flow = Obj::small(0),
    timeout = Obj::small(0),
    timeout_char = Obj::small(0),
    rxbuf = Obj::small(-1),
    read_buf_len = Obj::small(64)
)
.runs(new);
static OBJECTS: [RomExt<1>; UARTS] = [
    RomExt::new(&TYPE, [0]),
    RomExt::new(&TYPE, [1]),
    RomExt::new(&TYPE, [2]),
    RomExt::new(&TYPE, [3]),
    RomExt::new(&TYPE, [4]),
    RomExt::new(&TYPE, [5]),
];

/// `UART(bus, …)`: 1 to 4, 6, "XA", "XB", "YA" or "YB".
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let port = bus::number(vm, "UART", &NAMES, args[0])?;
    if args[1] != OMITTED {
        start(vm, port, &args[1..])?;
    }
    Ok(Obj::rom(&OBJECTS[port]))
}

/// A port as an object.
pub(super) fn object(port: usize) -> Obj {
    Obj::rom(&OBJECTS[port])
}

fn which(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(byte(vm, want(vm, o, &TYPE)?, 0).into())
}

/// `init(baudrate, bits=8, parity=None, stop=1, *, flow=0, timeout=0, timeout_char=0, rxbuf,
/// read_buf_len=64)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    start(vm, which(vm, args[0])?, &args[1..])?;
    Ok(Obj::NONE)
}

/// The rate that a port really has: its clock is divided by a multiple of a sixteenth.
fn real_rate(clock: u32, wanted: u32) -> u32 {
    clock / ((clock + wanted / 2) / wanted.max(1)).max(16)
}

fn start(vm: &Vm, port: usize, args: &[Obj]) -> Res<()> {
    let baudrate = vm.want_u32(args[0])?.max(1);
    let bits = vm.want_i32(args[1])?;
    let parity = if args[2].is_none() { None } else { Some(vm.want_word(args[2])? as u8 & 1) };
    if !matches!((bits, parity), (8 | 9, None) | (7 | 8, Some(_))) {
        return Err(vm.value_error(vm::t!("unsupported combination of bits and parity")));
    }
    let stop = if vm.want_i32(args[3])? == 1 { 1 } else { 2 };
    let flow = vm.want_word(args[4])? as u16 & (RTS | CTS);
    let (timeout_ms, char_timeout_ms) = (vm.want_u32(args[5])?, vm.want_u32(args[6])?);
    let least = 13_000 / baudrate + 2;
    let buffer = match vm.want_i32(args[7])? {
        ..0 => vm.want_i32(args[8])?,
        buffer => buffer,
    };
    let state = Uart {
        on: true,
        baudrate,
        bits: bits as u8,
        parity,
        stop,
        flow,
        timeout_ms,
        char_timeout_ms: char_timeout_ms.max(least),
        buffer: buffer.clamp(0, 0xffff) as u16,
        ..Uart::default()
    };
    let board = board(vm)?;
    if let Some((pins, alternate)) = UART_PINS[port] {
        for pin in pins {
            board.set_pin(pin, |gpio| {
                *gpio = Gpio { mode: Mode::Alternate, pull: Pull::Up, alternate, level: true };
            });
        }
    }
    board.buses.uarts[port].set(state);
    let wires = board.hardware.wires();
    wires.uart_open(port, Some(state.buffer.into()));
    let Uart { baudrate, bits, parity, stop, flow, .. } = state;
    let (asks, tells) = (flow & CTS != 0, flow & RTS != 0);
    wires.uart_set_up(port, Characters { baudrate, bits, parity, stop, asks, tells });
    let clock = board.clocks.get()[if matches!(port, 0 | 5) { 3 } else { 2 }];
    let rate = real_rate(clock, baudrate);
    if 20 * u64::from(rate.abs_diff(baudrate)) > rate.into() {
        let text = vm::t!("set baudrate {} is not within 5% of desired value");
        // Clocks in Hz are small ints.
        return Err(handlers::value_error_about(vm, text, Obj::small(rate as SmallInt)));
    }
    Ok(())
}

/// `pyb.repl_uart([uart])`: a port that is the prompt's too, None for none; which one it is.
pub(super) fn repl_uart(vm: &Vm, args: &[Obj]) -> Res {
    let board = board(vm)?;
    let Some(o) = args.first() else {
        return Ok(board.buses.prompt.get().map_or(Obj::NONE, object));
    };
    if !o.is_none() && super::as_type(vm, *o, &TYPE).is_none() {
        return Err(vm.value_error(vm::t!("need a UART object")));
    }
    let port = if o.is_none() { None } else { Some(open(vm, *o)?.1) };
    board.buses.prompt.set(port);
    board.hardware.wires().set_prompt(port);
    Ok(Obj::NONE)
}

/// `deinit()`
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    let port = which(vm, args[0])?;
    let board = board(vm)?;
    board.buses.uarts[port].take();
    if board.buses.prompt.get() == Some(port) {
        repl_uart(vm, &[Obj::NONE])?;
    }
    board.hardware.wires().uart_open(port, None);
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let port = which(vm, o)?;
    let state = board(vm)?.buses.uarts[port].get();
    field(p, "UART(", port as u32 + 1)?;
    if !state.on {
        return p.str(")");
    }
    field(p, ", baudrate=", state.baudrate)?;
    field(p, ", bits=", state.bits.into())?;
    match state.parity {
        None => p.str(", parity=None")?,
        Some(parity) => field(p, ", parity=", parity.into())?,
    }
    field(p, ", stop=", state.stop.into())?;
    p.str(match (state.flow & RTS != 0, state.flow & CTS != 0) {
        (false, false) => ", flow=0",
        (true, false) => ", flow=RTS",
        (false, true) => ", flow=CTS",
        (true, true) => ", flow=RTS|CTS",
    })?;
    field(p, ", timeout=", state.timeout_ms)?;
    field(p, ", timeout_char=", state.char_timeout_ms)?;
    field(p, ", rxbuf=", state.buffer.into())?;
    if state.trigger != 0 {
        p.str("; irq=0x")?;
        p.hex(state.trigger.into())?;
    }
    p.str(")")
}

fn poll(vm: &Vm, o: Obj, wanted: u32) -> Res<u32> {
    let port = which(vm, o)?;
    let mut there = wanted & events::WRITE;
    if board(vm)?.hardware.wires().uart_any(port) > 0 {
        there |= wanted & events::READ;
    }
    Ok(there)
}

/// The port of a method, switched on; OSError if it is not.
fn open<'v>(vm: &'v Vm, o: Obj) -> Res<(&'v Pyboard, usize, Uart)> {
    let port = which(vm, o)?;
    let board = board(vm)?;
    let state = board.buses.uarts[port].get();
    if state.on { Ok((board, port, state)) } else { Err(vm.os_error(errno::EIO)) }
}

/// `any()`
fn any(vm: &Vm, args: &[Obj]) -> Res {
    let port = which(vm, args[0])?;
    vm.new_int(board(vm)?.hardware.wires().uart_any(port) as i64)
}

/// Waits until so many characters are there, or none has come for as long as the port waits.
/// Returns how many there are.
fn wait_for(vm: &Vm, args: &[Obj], wanted: usize) -> Res<usize> {
    let (board, port, state) = open(vm, args[0])?;
    let now = board.hardware.clock().now_us();
    let there = board.hardware.wires().uart_any(port);
    let mut progress = board.progress(key(args));
    if there > progress.done {
        (progress.done, progress.start_us) = (there, now);
    }
    let patience = if there == 0 { state.timeout_ms } else { state.char_timeout_ms };
    let end = progress.start_us + u64::from(patience) * 1000;
    if there >= wanted || now >= end || there == 0 && state.timeout_ms == 0 {
        board.end_progress();
        return Ok(there.min(wanted));
    }
    Err(board.wait_until(vm, progress, end.min(now + LOOK_US)))
}

/// Takes so many characters; None if it is none.
fn take(vm: &Vm, o: Obj, count: usize) -> Res {
    if count == 0 {
        return Ok(Obj::NONE);
    }
    let (board, port, _) = open(vm, o)?;
    let bytes = vm.heap.new_bytes_with(count, |to| {
        to.iter_mut().for_each(|to| *to = board.hardware.wires().uart_take(port).unwrap_or(0));
    })?;
    Ok(bytes.obj())
}

/// `read([count])`
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let wanted = match args.get(1) {
        Some(count) if !count.is_none() => vm.want_i32(*count)?,
        _ => -1,
    };
    let wanted = usize::try_from(wanted).unwrap_or(MAX_READ);
    take(vm, args[0], wait_for(vm, args, wanted)?)
}

/// `readinto(buffer[, count])`
fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let cells = Buffer::want_cells(vm, args[1])?;
    let wanted = match args.get(2) {
        Some(count) => usize::try_from(vm.want_i32(*count)?).unwrap_or(cells.len()),
        None => cells.len(),
    };
    let count = wait_for(vm, args, wanted.min(cells.len()))?;
    let (board, port, _) = open(vm, args[0])?;
    for place in &cells[..count] {
        place.set(board.hardware.wires().uart_take(port).unwrap_or(0));
    }
    if count == 0 { Ok(Obj::NONE) } else { Ok(Obj::small(count as SmallInt)) }
}

/// `readline()`: up to a line end or the end of patience.
fn readline(vm: &Vm, args: &[Obj]) -> Res {
    let (board, port, state) = open(vm, args[0])?;
    let line = board.hardware.wires().uart_line(port);
    let count = match line {
        Some(count) => {
            board.end_progress();
            count
        }
        None => wait_for(vm, args, usize::from(state.buffer.max(1)))?,
    };
    take(vm, args[0], count)
}

/// `readchar()`: −1 if none comes.
fn readchar(vm: &Vm, args: &[Obj]) -> Res {
    if wait_for(vm, args, 1)? == 0 {
        return Ok(Obj::small(-1));
    }
    let (board, port, _) = open(vm, args[0])?;
    let byte = board.hardware.wires().uart_take(port);
    Ok(byte.map_or(Obj::small(-1), |byte| Obj::small(byte.into())))
}

/// `write(buffer)`
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let (board, port, state) = open(vm, args[0])?;
    let data = Data::of(vm, args[1])?;
    hold(vm, board, key(args), state.time_us(data.len()))?;
    board.hardware.wires().uart_send(port, &mut data.bytes());
    Ok(Obj::small(data.len() as SmallInt))
}

/// `writechar(char)`
fn writechar(vm: &Vm, args: &[Obj]) -> Res {
    let (board, port, state) = open(vm, args[0])?;
    let byte = vm.want_word(args[1])? as u8;
    hold(vm, board, key(args), state.time_us(1))?;
    board.hardware.wires().uart_send(port, &mut core::iter::once(byte));
    Ok(Obj::NONE)
}

/// `sendbreak()`: the line low for 13 bits.
fn sendbreak(vm: &Vm, args: &[Obj]) -> Res {
    let (board, _, state) = open(vm, args[0])?;
    pause(vm, board, key(args), 13_000_000 / u64::from(state.baudrate.max(1)))?;
    Ok(Obj::NONE)
}

/// `flush()`: writing has waited already.
fn flush(vm: &Vm, args: &[Obj]) -> Res {
    open(vm, args[0]).map(|_| Obj::NONE)
}

/// `txdone()`
fn txdone(vm: &Vm, args: &[Obj]) -> Res {
    open(vm, args[0]).map(|_| Obj::TRUE)
}

/// `irq(handler=None, trigger=0, hard=False)`: is called with the port.
fn irq(vm: &Vm, args: &[Obj]) -> Res {
    let port = which(vm, args[0])?;
    if !args[1].is_none() && !vm::builtins::objects::is_callable(vm, args[1]) {
        return Err(vm.value_error(vm::t!("handler must be None or callable")));
    }
    let trigger = vm.want_word(args[2])?;
    if trigger & !(IRQ_RX | IRQ_RXIDLE) != 0 {
        let mut text = Printer::text(vm);
        text.str("trigger 0x")?;
        super::hex(&mut text, trigger & !(IRQ_RX | IRQ_RXIDLE), 8)?;
        text.str(" unsupported")?;
        let text = text.finish_obj()?;
        return Err(vm.raise_args(&vm::types::exception::VALUE_ERROR, &[text]));
    }
    let hard = vm::types::truth(vm, args[3])?;
    handlers::kept(vm)?[handlers::UARTS + port].set(args[1]);
    let uart = &board(vm)?.buses.uarts[port];
    let trigger = if args[1].is_none() { 0 } else { trigger };
    uart.set(Uart { trigger, hard, ..uart.get() });
    Ok(Obj::NONE)
}
