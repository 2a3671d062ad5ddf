//! `pyb.USB_VCP`: the serial port over USB, which is the prompt's.
//!
//! Without a computer, on a simulated board, what is typed is what comes there, and everything that
//! is sent goes.

use super::super::bus::{Data, Room, key};
use super::super::functions::missing;
use super::super::{board, given, handlers, want};
use crate::pyboard::state::Pyboard;
use vm::obj::{Kind, Native, Obj, RomExt, SmallInt};
use vm::platform::{WaitReq, events};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// How often a program that waits for characters looks, in microseconds.
const LOOK_US: u64 = 1000;
/// `IRQ_RX`
const IRQ_RX: i64 = 1;
/// `CTS`: writing is refused while there is no room.
const CTS: u8 = 2;
/// All characters that wait are to be seen.
const ALL: usize = 1024;
/// Bytes that are sent at a time.
const PIECE: usize = 64;

natives! {
    METHODS:
    __enter__(1) = itself;
    __exit__(4) = nothing;
    any(1) = any;
    close(1) = itself;
    init[self, *, flow = Obj::small(-1)] = init;
    irq[self, handler = Obj::NONE, trigger = Obj::small(1), hard = Obj::FALSE] = irq;
    isconnected(1) = isconnected;
    read(1..2) = read;
    readinto(2..3) = readinto;
    readline(1) = readline;
    readlines(1) = readlines;
    recv[self, data, *, timeout = Obj::small(5000)] = recv;
    send[self, data, *, timeout = Obj::small(5000)] = send;
    setinterrupt(2) = setinterrupt;
    write(2) = write;
    CTS := Obj::small(CTS as SmallInt);
    IRQ_RX := Obj::small(1);
    RTS := Obj::small(1);
}

/// The class.
pub static VCP: Type = Type::new(
    n!(USB_VCP),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), poll: Some(poll), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::new(n!(USB_VCP), 0, 1, new);
static OBJECT: RomExt<0> = RomExt::new(&VCP, []);

/// `USB_VCP(id=0)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    match given(args, 0).map_or(Ok(0), |id| vm.want_i32(id))? {
        0 => Ok(Obj::rom(&OBJECT)),
        _ => Err(missing(vm, "USB_VCP", args[0])),
    }
}

fn repr(_: &Vm, _: Obj, p: &mut Printer) -> Res<()> {
    p.str("USB_VCP(0)")
}

fn poll(vm: &Vm, _: Obj, wanted: u32) -> Res<u32> {
    let has_room = board(vm)?.hardware.usb().is_none_or(|usb| usb.has_room());
    let written = if has_room { wanted & events::WRITE } else { 0 };
    Ok(vm.platform.poll(0, wanted & events::READ) | written)
}

/// `init(*, flow=-1)`: -1 changes nothing.
fn init(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    let flow = vm.want_i32(args[1])?;
    if flow != -1 {
        board(vm)?.hardware.usb().into_iter().for_each(|usb| usb.set_flow(flow as u8));
    }
    Ok(Obj::NONE)
}

/// `close()`: does nothing, so that a port can be used as a file.
fn itself(_: &Vm, args: &[Obj]) -> Res {
    Ok(args[0])
}

fn nothing(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

/// `isconnected()`
fn isconnected(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    is_open(vm)
}

/// Has a computer opened the port? Where nobody sees it, yes.
fn is_open(vm: &Vm) -> Res {
    Ok(Obj::bool(board(vm)?.hardware.usb().is_none_or(|usb| usb.is_open())))
}

/// `pyb.have_cdc()`: somebody listens at the USB serial port.
pub fn have_cdc(vm: &Vm, _: &[Obj]) -> Res {
    is_open(vm)
}

/// `irq(handler=None, trigger=IRQ_RX, hard=False)`: called when characters have come.
fn irq(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    handlers::check_callable(vm, args[1])?;
    if vm.want_int(args[2])? & !IRQ_RX != 0 {
        return Err(vm.value_error(vm::t!("trigger not supported")));
    }
    let hard = vm::types::truth(vm, args[3])?;
    handlers::kept(vm)?[handlers::VCP].set(args[1]);
    board(vm)?.heard.set((typed(vm), hard));
    Ok(Obj::NONE)
}

/// Queues the handler if more has been typed than when somebody looked last.
pub fn serve(vm: &Vm, board: &Pyboard) {
    let handler = handlers::get(vm, handlers::VCP);
    if handler.is_none() {
        return;
    }
    let ((known, hard), now) = (board.heard.get(), typed(vm));
    let object = Obj::rom(&OBJECT);
    if now <= known || handlers::queue(vm, handler, object, hard, handlers::VCP_PLACE) {
        board.heard.set((now, hard));
    }
}

/// `setinterrupt(char)`: −1 for none.
fn setinterrupt(vm: &Vm, args: &[Obj]) -> Res {
    vm.platform.set_interrupt_key(u8::try_from(vm.want_i32(args[1])?).ok());
    Ok(Obj::NONE)
}

/// Characters that have been typed.
fn typed(vm: &Vm) -> usize {
    let mut count = 0;
    vm.platform.stdin(ALL, &mut |bytes| {
        count = bytes.len();
        0
    });
    count
}

/// `any()`
fn any(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    Ok(Obj::bool(typed(vm) > 0))
}

/// Fills the place with what has been typed; how much that is.
fn take(vm: &Vm, room: &mut dyn FnMut(u8), most: usize) -> usize {
    let mut count = 0;
    vm.platform.stdin(ALL, &mut |bytes| {
        count = bytes.len().min(most);
        bytes[..count].iter().for_each(|byte| room(*byte));
        count
    });
    if let Ok(board) = board(vm) {
        let (known, hard) = board.heard.get();
        board.heard.set((known.saturating_sub(count), hard));
    }
    count
}

/// `read([count])`: what has been typed; None if nothing.
fn read(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    let most = given(args, 1).map_or(Ok(-1), |count| vm.want_i32(count))?;
    let count = typed(vm).min(usize::try_from(most).unwrap_or(usize::MAX));
    if count == 0 {
        return Ok(Obj::NONE);
    }
    let bytes = vm.heap.new_bytes_with(count, |to| {
        let mut places = to.iter_mut();
        take(vm, &mut |byte| places.next().into_iter().for_each(|place| *place = byte), count);
    })?;
    Ok(bytes.obj())
}

/// Length of the first line of what has been typed; all of it, if it has no end.
fn line(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1)
}

/// Looks at what has been typed.
fn peek(vm: &Vm, look: &mut dyn FnMut(&[u8])) {
    vm.platform.stdin(ALL, &mut |bytes| {
        look(bytes);
        0
    });
}

/// `readline()`: a line of what has been typed, or what there is of it; None if nothing.
fn readline(vm: &Vm, args: &[Obj]) -> Res {
    let mut count = 0;
    peek(vm, &mut |bytes| count = line(bytes));
    read(vm, &[args[0], Obj::small(count as SmallInt)])
}

/// `readlines()`: everything that has been typed, in lines.
fn readlines(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    let (mut lines, mut whole) = (0, 0);
    peek(vm, &mut |bytes| {
        while whole < bytes.len() {
            whole += line(&bytes[whole..]);
            lines += 1;
        }
    });
    let list = vm.new_list_with(lines)?;
    let mut from = 0;
    for slot in vm.heap.list_storage(list) {
        let mut count = 0;
        peek(vm, &mut |bytes| count = line(&bytes[from..]));
        let bytes = vm.heap.new_bytes_with(count, |to| {
            peek(vm, &mut |bytes| to.copy_from_slice(&bytes[from..from + count]));
        })?;
        slot.set(bytes.obj());
        from += count;
    }
    vm[list].len.set(lines as u32);
    take(vm, &mut |_| {}, whole);
    Ok(list.obj())
}

/// `readinto(buffer[, count])`
fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    let cells = vm::buffer::Buffer::want_cells(vm, args[1])?;
    let most = given(args, 2).map_or(Ok(-1), |count| vm.want_i32(count))?;
    let most = usize::try_from(most).unwrap_or(cells.len()).min(cells.len());
    let mut places = cells.iter();
    let count =
        take(vm, &mut |byte| places.next().into_iter().for_each(|place| place.set(byte)), most);
    Ok(if count == 0 { Obj::NONE } else { Obj::small(count as SmallInt) })
}

/// `recv(count or buffer, *, timeout=5000)`: a buffer's answer is the count. Time begins anew with
/// each character.
fn recv(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    let room = Room::of(vm, args[1])?;
    let timeout = u64::from(vm.want_u32(args[2])?);
    let board = board(vm)?;
    let mut progress = board.progress(key(args));
    let now = board.hardware.clock().now_us();
    let before = progress.done;
    match room {
        // A buffer takes what has come, as others wait for room.
        Room::Given(_, cells) => {
            let mut places = cells[before..].iter();
            let put = &mut |byte| places.next().into_iter().for_each(|place| place.set(byte));
            progress.done += take(vm, put, cells.len() - before);
        }
        Room::New(count) => progress.done = typed(vm).min(count),
    }
    if progress.done > before {
        progress.start_us = now;
    }
    let end = progress.start_us + timeout * 1000;
    if progress.done < room.len() && now < end {
        return Err(board.wait_until(vm, progress, end.min(now + LOOK_US)));
    }
    board.end_progress();
    match room {
        Room::Given(..) => Ok(Obj::small(progress.done as SmallInt)),
        Room::New(_) if progress.done == 0 => vm.new_bytes(b""),
        Room::New(_) => read(vm, &[args[0], Obj::small(progress.done as SmallInt)]),
    }
}

/// Sends bytes from here on as far as there is room; how many of all have been sent.
fn send_on(vm: &Vm, data: &Data, from: usize) -> Res<usize> {
    let Some(usb) = board(vm)?.hardware.usb() else { return print(vm, data) };
    let mut done = from;
    while done < data.len() {
        let mut piece = [0; PIECE];
        let count = PIECE.min(data.len() - done);
        piece.iter_mut().zip(done..done + count).for_each(|(to, i)| *to = data.byte(i));
        let sent = usb.send(&piece[..count]);
        done += sent;
        if sent < count {
            break;
        }
    }
    Ok(done)
}

/// Sends everything; what the computer does not take for long is lost.
fn print(vm: &Vm, data: &Data) -> Res<usize> {
    if !vm.platform.can_write() {
        return Err(vm.wait_retry(WaitReq::Output));
    }
    data.bytes().for_each(|byte| vm.platform.write_raw(&[byte]));
    Ok(data.len())
}

/// `write(buffer)`: how many bytes; with `CTS` those that there is room for, None if that is none.
fn write(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    let data = Data::of(vm, args[1])?;
    let waits = board(vm)?.hardware.usb().is_some_and(|usb| usb.flow() & CTS != 0);
    let count = if waits { send_on(vm, &data, 0)? } else { print(vm, &data)? };
    Ok(if count == 0 && waits { Obj::NONE } else { Obj::small(count as SmallInt) })
}

/// `send(data, *, timeout=5000)`: how many bytes have been sent. Time begins anew with each.
fn send(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    let data = Data::of(vm, args[1])?;
    let timeout = u64::from(vm.want_u32(args[2])?);
    let board = board(vm)?;
    let mut progress = board.progress(key(args));
    let done = send_on(vm, &data, progress.done)?;
    let now = board.hardware.clock().now_us();
    if done > progress.done {
        (progress.done, progress.start_us) = (done, now);
    }
    let end = progress.start_us + timeout * 1000;
    if done < data.len() && now < end {
        return Err(board.wait_until(vm, progress, end.min(now + LOOK_US)));
    }
    board.end_progress();
    Ok(Obj::small(done as SmallInt))
}
