//! `pyb.CAN`

use super::bus::{self, Data, key, timed_out};
use super::{OMITTED, board, byte, handlers, want};
use crate::pyboard::can::{Bank, Can, Message, Mode};
use crate::pyboard::gpio::{self, Gpio};
use crate::pyboard::pins::PinId;
use crate::pyboard::state::Pyboard;
use vm::buffer::Buffer;
use vm::obj::{Kind, List, Native, Obj, RomExt, SmallInt, Tuple};
use vm::platform::events;
use vm::printer::Printer;
use vm::trap::{Res, Trap};
use vm::types::{Type, TypeSlots};
use vm::{Part, Vm, n, natives};

const NAMES: [Option<&str>; 2] = [Some("YA"), Some("YB")];
/// Input and output.
const PINS: [[PinId; 2]; 2] =
    [[PinId::at('B', 8), PinId::at('B', 9)], [PinId::at('B', 12), PinId::at('B', 13)]];
const ALTERNATE: u8 = 9;
/// Modes by their number.
const MODES: [(Mode, i64, &str); 4] = [
    (Mode::Normal, 0, "NORMAL"),
    (Mode::Loopback, 0x400_0000, "LOOPBACK"),
    (Mode::Silent, 0x800_0000, "SILENT"),
    (Mode::SilentLoopback, 0xc00_0000, "SILENT_LOOPBACK"),
];
/// Kinds of filters.
const MASK16: i64 = 0;
const LIST16: i64 = 1;
const MASK32: i64 = 2;
const LIST32: i64 = 3;
/// States.
const STOPPED: SmallInt = 0;
const ERROR_ACTIVE: SmallInt = 1;
const ERROR_PASSIVE: SmallInt = 3;
/// No place for a message.
const EBUSY: i32 = 16;
/// Errors of sending that a counter of them stops at.
const PASSIVE_ERRORS: u32 = 128;
/// How often a program that waits for a message looks, in microseconds.
const LOOK_US: u64 = 100;
/// Bits of a message around its data.
const FRAME_BITS: u64 = 47 + 64;

natives! {
    METHODS:
    any(2) = any;
    clearfilter[self, bank, extframe = Obj::FALSE] = clearfilter;
    deinit(1) = deinit;
    info(1..2) = info;
    init[self, mode, prescaler = Obj::small(100), *, sjw = Obj::small(1), bs1 = Obj::small(6),
        bs2 = Obj::small(8), auto_restart = Obj::FALSE, baudrate = Obj::small(0),
        sample_point = Obj::small(75), num_filter_banks = Obj::small(14)] = init;
    recv[self, fifo, list = Obj::NONE, *, timeout = Obj::small(5000)] = recv;
    restart(1) = restart;
    rxcallback(3) = rxcallback;
    send[self, data, id, *, timeout = Obj::small(0), rtr = Obj::FALSE, extframe = Obj::FALSE] =
        send;
    setfilter[self, bank, mode, fifo, params, *, rtr = OMITTED, extframe = Obj::FALSE] = setfilter;
    state(1) = state;
    BUS_OFF := Obj::small(4);
    ERROR_ACTIVE := Obj::small(1);
    ERROR_PASSIVE := Obj::small(3);
    ERROR_WARNING := Obj::small(2);
    LIST16 := Obj::small(1);
    LIST32 := Obj::small(3);
    LOOPBACK := Obj::small(0x400_0000);
    MASK16 := Obj::small(0);
    MASK32 := Obj::small(2);
    NORMAL := Obj::small(0);
    SILENT := Obj::small(0x800_0000);
    SILENT_LOOPBACK := Obj::small(0xc00_0000);
    STOPPED := Obj::small(0);
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(CAN),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), poll: Some(poll), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::new(n!(CAN), 0, 255, new).with_sig(&SIG);
static SIG: vm::native::Sig = vm::sig!(
    bus,
    mode = OMITTED,
    prescaler = Obj::small(100),
    *,
    sjw = Obj::small(1),
    bs1 = Obj::small(6),
    bs2 = Obj::small(8),
    auto_restart = Obj::FALSE,
    baudrate = Obj::small(0),
    sample_point = Obj::small(75),
    num_filter_banks = Obj::small(14)
);
static OBJECTS: [RomExt<1>; 2] = [RomExt::new(&TYPE, [0]), RomExt::new(&TYPE, [1])];

/// A controller as an object.
pub(super) fn object(bus: usize) -> Obj {
    Obj::rom(&OBJECTS[bus])
}

/// `CAN(bus, …)`: 1, 2, "YA" or "YB".
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let bus = bus::number(vm, "CAN", &NAMES, args[0])?;
    if args[1] != OMITTED {
        start(vm, bus, &args[1..])?;
    }
    Ok(object(bus))
}

fn which(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(byte(vm, want(vm, o, &TYPE)?, 0).into())
}

/// Changes a controller.
fn change<T>(board: &Pyboard, bus: usize, change: impl FnOnce(&mut Can) -> T) -> T {
    let mut can = board.cans[bus].get();
    can.advance(board.hardware.clock().now_us(), board.banks(bus));
    let answer = change(&mut can);
    board.cans[bus].set(can);
    answer
}

/// `init(mode, prescaler=100, *, sjw=1, bs1=6, bs2=8, auto_restart=False, baudrate=0,
/// sample_point=75, num_filter_banks=14)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    start(vm, which(vm, args[0])?, &args[1..])?;
    Ok(Obj::NONE)
}

fn start(vm: &Vm, bus: usize, args: &[Obj]) -> Res<()> {
    let number = vm.want_int(args[0])?;
    let mode = MODES.iter().find(|(_, other, _)| *other == number).map(|(mode, ..)| *mode);
    let numbers = [args[1], args[3], args[4], args[6], args[7]].map(|o| vm.want_int(o));
    let [prescaler, bs1, bs2, baudrate, point] = numbers;
    let (prescaler, bs1, bs2, baudrate) = (prescaler?, bs1?, bs2?, baudrate?);
    let board = board(vm)?;
    let clock = i64::from(board.clocks.get()[2]);
    let rate = match baudrate {
        0 => clock / (prescaler * (1 + bs1 + bs2)).max(1),
        _ if baudrate < 0 || clock % baudrate != 0 => {
            let parts = [
                Part::T(vm::t!("couldn't match baudrate ")),
                Part::I(baudrate),
                Part::T(vm::t!(" and sample point ")),
                Part::I(point?),
            ];
            return Err(handlers::value_error(vm, &parts));
        }
        _ => baudrate,
    };
    let valid =
        (1..=1024).contains(&prescaler) && (1..=16).contains(&bs1) && (1..=8).contains(&bs2);
    let (Some(mode), true) = (mode, valid) else {
        let parts =
            [Part::T(vm::t!("CAN(")), Part::I(bus as i64 + 1), Part::T(vm::t!(") init failure"))];
        return Err(handlers::value_error(vm, &parts));
    };
    let auto_restart = vm::types::truth(vm, args[5])?;
    for pin in PINS[bus] {
        board.set_pin(pin, |gpio| {
            *gpio = Gpio { mode: gpio::Mode::Alternate, alternate: ALTERNATE, ..Gpio::RESET };
        });
    }
    let message_us = (FRAME_BITS * 1_000_000).div_ceil(rate.max(1) as u64);
    board.cans[bus].set(Can::new(mode, auto_restart, message_us));
    Ok(())
}

/// `deinit()`
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    board(vm)?.cans[bus].take();
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let bus = which(vm, o)?;
    let can = board(vm)?.cans[bus].get();
    p.str("CAN(")?;
    p.int(bus as i64 + 1)?;
    if let Some((.., name)) = MODES.iter().find(|(mode, ..)| *mode == can.mode) {
        p.str(", CAN.")?;
        p.str(name)?;
        p.str(", auto_restart=")?;
        p.str(if can.auto_restart { "True" } else { "False" })?;
    }
    p.str(")")
}

fn poll(vm: &Vm, o: Obj, wanted: u32) -> Res<u32> {
    let bus = which(vm, o)?;
    let can = board(vm)?.cans[bus].get();
    let readable = if can.any(0) + can.any(1) > 0 { events::READ } else { 0 };
    Ok(wanted & (events::WRITE | readable))
}

/// `restart()`
fn restart(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    change(board(vm)?, bus, |can| can.errors = 0);
    Ok(Obj::NONE)
}

/// `state()`
fn state(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let can = board(vm)?.cans[bus].get();
    Ok(Obj::small(match can.mode {
        Mode::Stopped => STOPPED,
        _ if can.errors >= PASSIVE_ERRORS => ERROR_PASSIVE,
        _ => ERROR_ACTIVE,
    }))
}

/// `info([list])`: errors of sending and receiving, how often they were too many, messages that
/// wait to be sent and in the queues.
fn info(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let can = change(board(vm)?, bus, |can| *can);
    let passive = u32::from(can.errors >= PASSIVE_ERRORS);
    let numbers = [
        can.errors,
        0,
        passive,
        passive,
        0,
        can.pending().into(),
        can.any(0).into(),
        can.any(1).into(),
    ]
    .map(|number| Obj::small(number as SmallInt));
    match args.get(1).filter(|list| !list.is_none()) {
        None => vm.new_list(&numbers),
        Some(list) => {
            let items = vm.heap.list(vm.want::<List>(*list)?);
            if items.len() < numbers.len() {
                return Err(vm.value_error(""));
            }
            items.iter().zip(numbers).for_each(|(slot, number)| slot.set(number));
            Ok(*list)
        }
    }
}

/// A queue as an argument.
fn queue(vm: &Vm, o: Obj) -> Res<usize> {
    match vm.want_int(o)? {
        queue @ 0..=1 => Ok(queue as usize),
        _ => Err(vm.type_error("")),
    }
}

/// `any(fifo)`
fn any(vm: &Vm, args: &[Obj]) -> Res {
    let (bus, queue) = (which(vm, args[0])?, queue(vm, args[1])?);
    Ok(Obj::bool(change(board(vm)?, bus, |can| can.any(queue)) > 0))
}

/// `send(data, id, *, timeout=0, rtr=False, extframe=False)`
fn send(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let data = Data::of(vm, args[1])?;
    if data.len() > 8 {
        return Err(vm.value_error(vm::t!("CAN data field too long")));
    }
    let (id, timeout) = (vm.want_int(args[2])? as u32, vm.want_int(args[3])?);
    let extended = vm::types::truth(vm, args[5])?;
    let mut message = Message {
        id: id & if extended { 0x1fff_ffff } else { 0x7ff },
        extended,
        remote: vm::types::truth(vm, args[4])?,
        len: data.len() as u8,
        ..Message::default()
    };
    message.data.iter_mut().zip(data.bytes()).for_each(|(to, byte)| *to = byte);
    let board = board(vm)?;
    let now = board.hardware.clock().now_us();
    let key = key(args);
    let mut progress = board.progress(key);
    if progress.done == 0 {
        if !change(board, bus, |can| can.send(now, message)) {
            board.end_progress();
            return Err(vm.os_error(EBUSY));
        }
        progress.done = 1;
    }
    board.serve(vm);
    let can = board.cans[bus].get();
    if timeout <= 0 || can.pending() == 0 {
        board.end_progress();
        return Ok(Obj::NONE);
    }
    let end = progress.start_us + timeout as u64 * 1000;
    if now >= end {
        board.end_progress();
        change(board, bus, |can| {
            can.cancel();
            can.errors = PASSIVE_ERRORS;
        });
        return Err(timed_out(vm));
    }
    Err(board.wait_until(
        vm,
        progress,
        can.next_us().map_or(end, |sent| sent.min(end)).max(now + 1),
    ))
}

/// `recv(fifo, list=None, *, timeout=5000)`: [id, extended, remote, filter, data]
fn recv(vm: &Vm, args: &[Obj]) -> Res {
    let (bus, queue) = (which(vm, args[0])?, queue(vm, args[1])?);
    let timeout = vm.want_int(args[3])?.max(0) as u64;
    let board = board(vm)?;
    if change(board, bus, |can| can.any(queue)) == 0 {
        let progress = board.progress(key(args));
        let (now, end) = (board.hardware.clock().now_us(), progress.start_us + timeout * 1000);
        if now < end {
            return Err(board.wait_until(vm, progress, end.min(now + LOOK_US)));
        }
        board.end_progress();
        return Err(timed_out(vm));
    }
    board.end_progress();
    if args[2].is_none() {
        return new_message(vm, board, bus, queue);
    }
    // The board takes the message before it looks at the list.
    let list = vm.want::<List>(args[2])?;
    let message = change(board, bus, |can| can.take(queue)).unwrap_or_default();
    let items = vm.heap.list(list);
    if items.len() < 5 {
        return Err(vm.value_error(""));
    }
    let view = items[4].get();
    if !view.is_kind(Kind::MemoryView) {
        return Err(vm.type_error(""));
    }
    let place = Buffer::of(vm, view).filter(|buffer| buffer.item.size == 1);
    let Some(cells) = place.and_then(|buffer| buffer.cells()) else {
        return Err(vm.value_error(""));
    };
    let bytes = &message.data[..usize::from(message.len)];
    cells.iter().zip(bytes).for_each(|(cell, byte)| cell.set(*byte));
    items.iter().zip(numbers(&message)).for_each(|(slot, item)| slot.set(item));
    Ok(args[2])
}

fn numbers(message: &Message) -> [Obj; 4] {
    [
        Obj::small(message.id as SmallInt),
        Obj::bool(message.extended),
        Obj::bool(message.remote),
        Obj::small(message.filter.into()),
    ]
}

fn new_message(vm: &Vm, board: &Pyboard, bus: usize, queue: usize) -> Res {
    // Looks at the message first, and takes it when there is memory for everything.
    let mut seen = board.cans[bus].get();
    let message = seen.take(queue).unwrap_or_default();
    let data = vm.new_bytes(&message.data[..usize::from(message.len)])?;
    let [id, extended, remote, filter] = numbers(&message);
    let list = vm.new_list(&[id, extended, remote, filter, data])?;
    change(board, bus, |can| can.take(queue));
    Ok(list)
}

/// The items of a tuple or list, at most four.
fn four(vm: &Vm, o: Obj) -> Res<([i64; 4], usize)> {
    let tuple = vm.as_a::<Tuple>(o).map(|tuple| vm.heap.tuple(tuple));
    let list = match tuple {
        None => vm.heap.list(vm.want::<List>(o)?),
        Some(_) => &[],
    };
    let count = tuple.map_or(list.len(), <[Obj]>::len);
    let mut numbers = [0; 4];
    for (i, number) in numbers.iter_mut().enumerate().take(count) {
        *number = vm.want_int(tuple.map_or_else(|| list[i].get(), |items| items[i]))?;
    }
    Ok((numbers, count))
}

fn wrong_filter(vm: &Vm) -> Trap {
    vm.value_error(vm::t!("CAN filter parameter error"))
}

/// `setfilter(bank, mode, fifo, params, *, rtr, extframe=False)`
fn setfilter(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let (bank, mode, queue) = (vm.want_int(args[1])?, vm.want_int(args[2])?, vm.want_int(args[3])?);
    let (params, count) = four(vm, args[4])?;
    let flags = if args[5] == OMITTED { None } else { Some(four(vm, args[5])?.0) };
    let extended = vm::types::truth(vm, args[6])?;
    let wide = matches!(mode, MASK32 | LIST32);
    let list = matches!(mode, LIST16 | LIST32);
    if !(MASK16..=LIST32).contains(&mode) || count != if wide { 2 } else { 4 } {
        return Err(wrong_filter(vm));
    }
    let bit = match (wide, extended) {
        (false, false) => 0x10,
        _ => 2,
    };
    let mut values = [0u32; 4];
    for (i, value) in values.iter_mut().enumerate().take(count) {
        let id = params[i] as u32;
        *value = match (wide, extended) {
            (true, _) => (id & 0x1fff_ffff) << 3 | 4,
            (false, true) => (id & 0xc0_0000) >> 13 | (id & 0x3_8000) >> 15 | 8,
            (false, false) => id << 5 & 0xffff,
        };
        if let Some(flags) = flags {
            let is_mask = !list && i % 2 == 1;
            let flag = if list { flags[i] } else { flags[i / 2] };
            *value |= if is_mask || flag != 0 { bit } else { 0 };
        }
    }
    let board = board(vm)?;
    let cell = usize::try_from(bank).ok().and_then(|bank| board.banks(bus).get(bank));
    let Some(cell) = cell else { return Err(wrong_filter(vm)) };
    cell.set(Bank { on: true, wide, list, queue: queue as u8 & 1, values });
    Ok(Obj::NONE)
}

/// `clearfilter(bank, extframe=False)`
fn clearfilter(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let bank = usize::try_from(vm.want_int(args[1])?).unwrap_or(usize::MAX);
    if let Some(cell) = board(vm)?.banks(bus).get(bank) {
        cell.take();
    }
    Ok(Obj::NONE)
}

/// `rxcallback(fifo, function)`: is called with the controller and a reason: 0 a message, 1 the
/// queue is full, 2 a message was lost.
fn rxcallback(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let queue = usize::from(vm.want_int(args[1])? != 0);
    let kept = &handlers::kept(vm)?[handlers::CANS + 2 * bus + queue];
    if !kept.get().is_none() || args[2].is_none() || vm::builtins::objects::is_callable(vm, args[2])
    {
        kept.set(args[2]);
    }
    change(board(vm)?, bus, |can| can.news[queue] = None);
    Ok(Obj::NONE)
}

/// What a handler is called through: it gets the controller and the reason.
pub(super) static CALL: Native = Native::new(n!(rxcallback), 1, 1, call);

fn call(vm: &Vm, args: &[Obj]) -> Res {
    let number = vm.want_int(args[0])? as usize;
    let (place, reason) = (number / 4, number % 4);
    let function = handlers::get(vm, handlers::CANS + place);
    match function.is_none() {
        true => Ok(Obj::NONE),
        false => Err(vm.tail_call(function, &[object(place / 2), Obj::small(reason as SmallInt)])),
    }
}
