//! `pyb.CAN`

mod filter;
mod setup;

use self::setup::{failed, setup};
use super::bus::{self, Data, key, look_again, timed_out};
use super::{OMITTED, board, byte, field, handlers, want};
use crate::hal::Pull;
use crate::pyboard::buses::CAN_PINS;
use crate::pyboard::can::{Bank, Cans, Message, Mode, QUEUE, banks};
use crate::pyboard::gpio::{self, Gpio};
use vm::buffer::Buffer;
use vm::obj::{Kind, List, Native, Obj, RomExt, SmallInt};
use vm::platform::events;
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

const NAMES: [Option<&str>; 2] = [Some("YA"), Some("YB")];
const ALTERNATE: u8 = 9;
/// Modes by their number.
const MODES: [(Mode, i32, &str); 4] = [
    (Mode::Normal, 0, "NORMAL"),
    (Mode::Loopback, 0x400_0000, "LOOPBACK"),
    (Mode::Silent, 0x800_0000, "SILENT"),
    (Mode::SilentLoopback, 0xc00_0000, "SILENT_LOOPBACK"),
];
/// The state of one that is off; the others have the numbers of their conditions.
const STOPPED: SmallInt = 0;
/// No place for a message.
const EBUSY: i32 = 16;
/// How often a program that waits for a message looks, in microseconds.
const LOOK_US: u64 = 100;

natives! {
    METHODS:
    any(2) = any;
    clearfilter[self, bank, extframe = Obj::FALSE] = filter::clearfilter;
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
    setfilter[self, bank, mode, fifo, params, *, rtr = OMITTED, extframe = Obj::FALSE] =
        filter::setfilter;
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
static NEW: Native = Native::with_sig(n!(CAN), &SIG);
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
)
.runs(new);
static OBJECTS: [RomExt<1>; 2] = [RomExt::new(&TYPE, [0]), RomExt::new(&TYPE, [1])];

/// A controller as an object.
pub(super) fn object(bus: usize) -> Obj {
    Obj::rom(&OBJECTS[bus])
}

/// `CAN(bus, …)`: 1, 2, "YA" or "YB".
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let bus = bus::number(vm, "CAN", &NAMES, args[0])?;
    if args[1] != OMITTED {
        let kept = handlers::kept(vm)?;
        start(vm, bus, &args[1..])?;
        (0..2).for_each(|queue| kept[handlers::CANS + 2 * bus + queue].set(Obj::NONE));
    }
    Ok(object(bus))
}

fn which(vm: &Vm, o: Obj) -> Res<usize> {
    Ok(byte(vm, want(vm, o, &TYPE)?, 0).into())
}

fn cans(vm: &Vm) -> Res<&'static dyn Cans> {
    Ok(board(vm)?.hardware.cans())
}

/// `init(mode, prescaler=100, *, sjw=1, bs1=6, bs2=8, auto_restart=False, baudrate=0,
/// sample_point=75, num_filter_banks=14)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    start(vm, bus, &args[1..])?;
    for place in [2 * bus, 2 * bus + 1] {
        let is_watched = !handlers::get(vm, handlers::CANS + place).is_none();
        board(vm)?.watch_can(place, is_watched);
    }
    Ok(Obj::NONE)
}

fn start(vm: &Vm, bus: usize, args: &[Obj]) -> Res<()> {
    let board = board(vm)?;
    let (setup, split) = setup(vm, bus, board.clocks.get()[2], args)?;
    for pin in CAN_PINS[bus] {
        board.set_pin(pin, |gpio| {
            let (mode, pull) = (gpio::Mode::Alternate, Pull::Up);
            *gpio = Gpio { mode, pull, alternate: ALTERNATE, ..Gpio::RESET };
        });
    }
    let hardware = board.hardware.cans();
    if board.cans[bus].take().is_some() {
        hardware.stop(bus);
    }
    if !hardware.start(bus, setup) {
        hardware.stop(bus);
        return Err(failed(vm, bus));
    }
    board.cans[bus].set(Some(setup));
    board.second_bank.set(split);
    banks(bus, split).for_each(|bank| hardware.set_bank(bank, Bank::OFF, split));
    Ok(())
}

/// `deinit()`
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let board = board(vm)?;
    if board.cans[bus].take().is_some() {
        board.hardware.cans().stop(bus);
    }
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let bus = which(vm, o)?;
    field(p, "CAN(", bus as u32 + 1)?;
    if let Some(setup) = board(vm)?.cans[bus].get() {
        p.str(", CAN.")?;
        p.str(MODES.iter().find(|(mode, ..)| *mode == setup.mode).map_or("", |mode| mode.2))?;
        p.str(if setup.auto_restart { ", auto_restart=True" } else { ", auto_restart=False" })?;
    }
    p.str(")")
}

fn poll(vm: &Vm, o: Obj, wanted: u32) -> Res<u32> {
    let status = cans(vm)?.status(which(vm, o)?);
    let readable = if status.queued == [0; 2] { 0 } else { events::READ };
    let writable = if usize::from(status.pending) < QUEUE { events::WRITE } else { 0 };
    Ok(wanted & (readable | writable))
}

/// `restart()`
fn restart(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let board = board(vm)?;
    if board.cans[bus].get().is_none() {
        return Err(vm.value_error(""));
    }
    board.hardware.cans().restart(bus);
    Ok(Obj::NONE)
}

/// `state()`
fn state(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let board = board(vm)?;
    Ok(Obj::small(match board.cans[bus].get() {
        None => STOPPED,
        Some(_) => board.hardware.cans().status(bus).condition as SmallInt,
    }))
}

/// `info([list])`: errors of sending and receiving, how often they were too many, messages that
/// wait to be sent and in the queues.
fn info(vm: &Vm, args: &[Obj]) -> Res {
    let status = cans(vm)?.status(which(vm, args[0])?);
    let [sending, receiving] = status.errors.map(u16::from);
    let [warnings, passives, offs] = status.times;
    let [first, second] = status.queued.map(u16::from);
    let numbers =
        [sending, receiving, warnings, passives, offs, status.pending.into(), first, second]
            .map(|number| Obj::small(number.into()));
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
    match vm.want_i32(o)? {
        queue @ 0..=1 => Ok(queue as usize),
        _ => Err(vm.type_error("")),
    }
}

/// `any(fifo)`
fn any(vm: &Vm, args: &[Obj]) -> Res {
    let (bus, queue) = (which(vm, args[0])?, queue(vm, args[1])?);
    Ok(Obj::bool(cans(vm)?.status(bus).queued[queue] > 0))
}

/// `send(data, id, *, timeout=0, rtr=False, extframe=False)`
fn send(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let data = Data::of(vm, args[1])?;
    if data.len() > 8 {
        return Err(vm.value_error(vm::t!("CAN data field too long")));
    }
    let (id, timeout) = (vm.want_word(args[2])?, vm.want_u32(args[3])?);
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
    let hardware = board.hardware.cans();
    let now = board.hardware.clock().now_us();
    let mut progress = board.progress(key(args));
    if progress.done == 0 {
        let Some(place) = hardware.send(bus, &message) else {
            board.end_progress();
            return Err(vm.os_error(EBUSY));
        };
        progress.done = 1 + place;
    }
    board.serve(vm);
    let place = progress.done - 1;
    if timeout == 0 || !hardware.waits(bus, place) {
        board.end_progress();
        return Ok(Obj::NONE);
    }
    let end = progress.start_us + u64::from(timeout) * 1000;
    if now >= end {
        board.end_progress();
        hardware.cancel(bus, place);
        return Err(timed_out(vm));
    }
    let look = hardware.next_us().unwrap_or(now + LOOK_US);
    Err(board.wait_until(vm, progress, look.min(end).max(now + 1)))
}

/// `recv(fifo, list=None, *, timeout=5000)`: [id, extended, remote, filter, data]
fn recv(vm: &Vm, args: &[Obj]) -> Res {
    let (bus, queue) = (which(vm, args[0])?, queue(vm, args[1])?);
    let timeout = vm.want_u32(args[3])?.into();
    let board = board(vm)?;
    let hardware = board.hardware.cans();
    let Some(message) = hardware.first(bus, queue) else {
        return Err(look_again(vm, board, key(args), timeout, LOOK_US));
    };
    board.end_progress();
    if args[2].is_none() {
        // The message is taken when there is memory for everything.
        let list = new_message(vm, &message)?;
        hardware.release(bus, queue);
        return Ok(list);
    }
    // The board takes the message before it looks at the list.
    let list = vm.want::<List>(args[2])?;
    hardware.release(bus, queue);
    let items = vm.heap.list(list);
    if items.len() < 5 {
        return Err(vm.value_error(""));
    }
    let view = items[4].get();
    if !view.is_kind(Kind::MemoryView) {
        return Err(vm.type_error(""));
    }
    if !Buffer::of(vm, view).is_some_and(|buffer| buffer.item.size == 1 && buffer.writable) {
        return Err(vm.value_error(""));
    }
    // Whatever the view has shown before, its base may have room for more.
    let bytes = &message.data[..usize::from(message.len)];
    vm::types::memoryview::resize(vm, view, bytes.len());
    if let Some(cells) = Buffer::of(vm, view).and_then(|buffer| buffer.cells()) {
        cells.iter().zip(bytes).for_each(|(cell, byte)| cell.set(*byte));
    }
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

fn new_message(vm: &Vm, message: &Message) -> Res {
    let data = vm.new_bytes(&message.data[..usize::from(message.len)])?;
    let [id, extended, remote, filter] = numbers(message);
    vm.new_list(&[id, extended, remote, filter, data])
}

/// `rxcallback(fifo, function)`: is called with the controller and a reason: 0 a message, 1 the
/// queue is full, 2 a message was lost.
fn rxcallback(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let queue = usize::from(vm.want_i32(args[1])? != 0);
    let place = 2 * bus + queue;
    let kept = &handlers::kept(vm)?[handlers::CANS + place];
    let is_first = kept.get().is_none();
    let is_callable = vm::builtins::objects::is_callable(vm, args[2]);
    if is_first && !is_callable {
        return Ok(Obj::NONE);
    }
    kept.set(args[2]);
    if is_first || args[2].is_none() {
        board(vm)?.watch_can(place, !args[2].is_none());
    }
    Ok(Obj::NONE)
}

/// What a handler is called through: it gets the controller and the reason.
pub(super) static CALL: Native = Native::new(n!(rxcallback), 1, 1, call);

fn call(vm: &Vm, args: &[Obj]) -> Res {
    let number = vm.want_word(args[0])? as usize;
    let (place, reason) = (number / 4, number % 4);
    let function = handlers::get(vm, handlers::CANS + place);
    match function.is_none() {
        true => Ok(Obj::NONE),
        false => Err(vm.tail_call(function, &[object(place / 2), Obj::small(reason as SmallInt)])),
    }
}
