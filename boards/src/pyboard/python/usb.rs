//! The USB side of the board: `USB_VCP`, `USB_HID`, `usb_mode`, `hid`.
//!
//! The serial port over USB is the prompt's. On a board without a computer, a simulated one,
//! reports of a mouse or keyboard are accepted, and nobody sees them.

use super::bus::{Data, Room, key, look_again};
use super::{board, given, handlers, want};
use crate::hal::{DESCRIPTION, Hid, REPORT, Shown};
use crate::pyboard::state::Pyboard;
use vm::buffer::Buffer;
use vm::obj::{Kind, List, Native, Obj, RomBytes, RomExt, RomTuple, SmallInt, Tuple};
use vm::platform::{WaitReq, events};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// How often a program that waits for characters looks, in microseconds.
const LOOK_US: u64 = 1000;
/// `IRQ_RX`
const IRQ_RX: i64 = 1;

natives! {
    METHODS:
    any(1) = any;
    close(1) = nothing;
    init[self, *, flow = Obj::small(-1)] = nothing;
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
    CTS := Obj::small(2);
    IRQ_RX := Obj::small(1);
    RTS := Obj::small(1);
}

/// The class.
pub(super) static VCP: Type = Type::new(
    n!(USB_VCP),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), poll: Some(poll), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::new(n!(USB_VCP), 0, 1, new);
static OBJECT: RomExt<0> = RomExt::new(&VCP, []);

natives! {
    HID_METHODS:
    recv[self, data, *, timeout = Obj::small(5000)] = hid_recv;
    send(2) = hid_send;
}

/// The class.
pub(super) static HID: Type = Type::new(
    n!(USB_HID),
    Kind::Ext,
    &TypeSlots { new: Some(&HID_NEW), ..TypeSlots::NONE },
    HID_METHODS,
);
static HID_NEW: Native = Native::new(n!(USB_HID), 0, 0, |_, _| Ok(Obj::rom(&HID_OBJECT)));
static HID_OBJECT: RomExt<0> = RomExt::new(&HID, []);

/// Report of a mouse: three buttons, two axes, a wheel.
static MOUSE_REPORT: RomBytes<52> = RomBytes::new(&[
    0x05, 0x01, 0x09, 0x02, 0xa1, 0x01, 0x09, 0x01, 0xa1, 0x00, 0x05, 0x09, 0x19, 0x01, 0x29, 0x03,
    0x15, 0x00, 0x25, 0x01, 0x95, 0x03, 0x75, 0x01, 0x81, 0x02, 0x95, 0x01, 0x75, 0x05, 0x81, 0x01,
    0x05, 0x01, 0x09, 0x30, 0x09, 0x31, 0x09, 0x38, 0x15, 0x81, 0x25, 0x7f, 0x75, 0x08, 0x95, 0x03,
    0x81, 0x06, 0xc0, 0xc0,
]);
/// Report of a keyboard: modifiers, six keys, five lights.
static KEYBOARD_REPORT: RomBytes<63> = RomBytes::new(&[
    0x05, 0x01, 0x09, 0x06, 0xa1, 0x01, 0x05, 0x07, 0x19, 0xe0, 0x29, 0xe7, 0x15, 0x00, 0x25, 0x01,
    0x75, 0x01, 0x95, 0x08, 0x81, 0x02, 0x95, 0x01, 0x75, 0x08, 0x81, 0x01, 0x95, 0x05, 0x75, 0x01,
    0x05, 0x08, 0x19, 0x01, 0x29, 0x05, 0x91, 0x02, 0x95, 0x01, 0x75, 0x03, 0x91, 0x01, 0x95, 0x06,
    0x75, 0x08, 0x15, 0x00, 0x25, 0x65, 0x05, 0x07, 0x19, 0x00, 0x29, 0x65, 0x81, 0x00, 0xc0,
]);
static MOUSE_TUPLE: RomTuple<5> = RomTuple::new([
    Obj::small(1),
    Obj::small(2),
    Obj::small(4),
    Obj::small(8),
    Obj::rom(&MOUSE_REPORT),
]);
static KEYBOARD_TUPLE: RomTuple<5> = RomTuple::new([
    Obj::small(1),
    Obj::small(1),
    Obj::small(8),
    Obj::small(8),
    Obj::rom(&KEYBOARD_REPORT),
]);
/// `pyb.hid_mouse`
pub(super) const MOUSE: Obj = Obj::rom(&MOUSE_TUPLE);
/// `pyb.hid_keyboard`
pub(super) const KEYBOARD: Obj = Obj::rom(&KEYBOARD_TUPLE);

/// `USB_VCP(id=0)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    match given(args, 0).map_or(Ok(0), |id| vm.want_int(id))? {
        0 => Ok(Obj::rom(&OBJECT)),
        id => Err(super::functions::missing(vm, "USB_VCP", id)),
    }
}

fn repr(_: &Vm, _: Obj, p: &mut Printer) -> Res<()> {
    p.str("USB_VCP(0)")
}

fn poll(vm: &Vm, _: Obj, wanted: u32) -> Res<u32> {
    Ok(vm.platform.poll(0, wanted & events::READ) | wanted & events::WRITE)
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
pub(super) fn have_cdc(vm: &Vm, _: &[Obj]) -> Res {
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
    vm.platform.set_interrupt_key(u8::try_from(vm.want_int(args[1])?).ok());
    Ok(Obj::NONE)
}

/// Characters that have been typed.
fn typed(vm: &Vm) -> usize {
    let mut count = 0;
    vm.platform.stdin(0, &mut |bytes| {
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
    vm.platform.stdin(0, &mut |bytes| {
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
    let most = given(args, 1).map_or(Ok(-1), |count| vm.want_int(count))?;
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
    vm.platform.stdin(0, &mut |bytes| {
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

/// `readlines()`: everything that has been typed; None if nothing.
fn readlines(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    let (mut lines, mut whole) = (0, 0);
    peek(vm, &mut |bytes| {
        while whole < bytes.len() {
            whole += line(&bytes[whole..]);
            lines += 1;
        }
    });
    if lines == 0 {
        return Ok(Obj::NONE);
    }
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
    let most = given(args, 2).map_or(Ok(-1), |count| vm.want_int(count))?;
    let most = usize::try_from(most).unwrap_or(cells.len()).min(cells.len());
    let mut places = cells.iter();
    let count =
        take(vm, &mut |byte| places.next().into_iter().for_each(|place| place.set(byte)), most);
    Ok(if count == 0 { Obj::NONE } else { Obj::small(count as SmallInt) })
}

/// `recv(count or buffer, *, timeout=5000)`: a buffer's answer is the count.
fn recv(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    let room = Room::of(vm, args[1])?;
    let timeout = vm.want_int(args[2])?.max(0) as u64;
    let board = board(vm)?;
    let progress = board.progress(key(args));
    let (now, end) = (board.hardware.clock().now_us(), progress.start_us + timeout * 1000);
    if typed(vm) < room.len() && now < end {
        return Err(board.wait_until(vm, progress, end.min(now + LOOK_US)));
    }
    board.end_progress();
    match room {
        Room::Given(buffer, _) => match readinto(vm, &[args[0], buffer])? {
            none if none.is_none() => Ok(Obj::small(0)),
            count => Ok(count),
        },
        Room::New(count) => match read(vm, &[args[0], Obj::small(count as SmallInt)])? {
            none if none.is_none() => vm.new_bytes(b""),
            bytes => Ok(bytes),
        },
    }
}

fn print(vm: &Vm, o: Obj) -> Res<usize> {
    let data = Data::of(vm, o)?;
    if !vm.platform.can_write() {
        return Err(vm.wait_retry(WaitReq::Output));
    }
    data.bytes().for_each(|byte| vm.platform.write_raw(&[byte]));
    Ok(data.len())
}

/// `write(buffer)`
fn write(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &VCP)?;
    Ok(Obj::small(print(vm, args[1])? as SmallInt))
}

/// `send(data, *, timeout=5000)`
fn send(vm: &Vm, args: &[Obj]) -> Res {
    write(vm, args)
}

/// Longest report that is given as numbers.
const NUMBERS: usize = 8;

/// `USB_HID.recv(data, *, timeout=5000)`: the last report of the computer.
fn hid_recv(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &HID)?;
    let room = Room::of(vm, args[1])?;
    let timeout = vm.want_int(args[2])?.max(0) as u64;
    let board = board(vm)?;
    let mut report = [0; REPORT];
    let usb = board.hardware.usb();
    let Some(count) = usb.and_then(|usb| usb.take_report(&mut report)) else {
        return Err(look_again(vm, board, key(args), timeout, LOOK_US));
    };
    board.end_progress();
    let report = &report[..count.min(room.len())];
    match room {
        Room::New(_) => vm.new_bytes(report),
        Room::Given(_, cells) => {
            cells.iter().zip(report).for_each(|(cell, byte)| cell.set(*byte));
            Ok(Obj::small(report.len() as SmallInt))
        }
    }
}

/// The report in a buffer, or in a tuple or list of numbers; how long it is.
fn report(vm: &Vm, o: Obj, into: &mut [u8; REPORT]) -> Res<usize> {
    let tuple = vm.as_a::<Tuple>(o).map(|tuple| vm.heap.tuple(tuple));
    let list = vm.as_a::<List>(o).map(|list| vm.heap.list(list));
    let count = tuple.map(<[Obj]>::len).or(list.map(<[_]>::len));
    let Some(count) = count else {
        let data = Data::of(vm, o)?;
        into.iter_mut().zip(data.bytes()).for_each(|(to, byte)| *to = byte);
        return Ok(data.len().min(REPORT));
    };
    if count > NUMBERS {
        return Err(vm.value_error("tuple/list too large for HID report; use bytearray instead"));
    }
    for (i, to) in into.iter_mut().enumerate().take(count) {
        let item = tuple.map_or_else(|| list.map(|items| items[i].get()), |items| Some(items[i]));
        *to = vm.want_int(item.unwrap_or(Obj::NONE))? as u8;
    }
    Ok(count)
}

/// `USB_HID.send(data)`: how many bytes have been sent, 0 if the computer has not fetched the
/// report before.
fn hid_send(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &HID)?;
    let mut bytes = [0; REPORT];
    let count = report(vm, args[1], &mut bytes)?;
    let usb = board(vm)?.hardware.usb();
    let is_sent = usb.is_none_or(|usb| usb.send_report(&bytes[..count]));
    Ok(Obj::small(if is_sent { count as SmallInt } else { 0 }))
}

/// `pyb.hid((buttons, x, y, z))`
pub(super) fn hid(vm: &Vm, args: &[Obj]) -> Res {
    hid_send(vm, &[Obj::rom(&HID_OBJECT), args[0]])
}

/// `pyb.autoreload([on])`: the board's program starts again when a computer has written to the
/// drive. Off after each start.
pub(super) fn autoreload(vm: &Vm, args: &[Obj]) -> Res {
    let usb = board(vm)?.hardware.usb();
    match given(args, 0) {
        None => return Ok(Obj::bool(usb.is_some_and(|usb| usb.reloads()))),
        Some(on) => {
            let on = vm::types::truth(vm, on)?;
            usb.into_iter().for_each(|usb| usb.set_reloads(on));
        }
    }
    Ok(Obj::NONE)
}

/// What the port shows by each name: a serial port, a drive, a device for input, and the number of
/// the product.
const MODES: [(&str, [bool; 3], u16); 8] = [
    ("VCP+MSC", [true, true, false], 0x9800),
    ("VCP+HID", [true, false, true], 0x9801),
    ("VCP", [true, false, false], 0x9802),
    ("MSC", [false, true, false], 0x9803),
    ("HID", [false, false, true], 0x9804),
    ("CDC+MSC", [true, true, false], 0x9800),
    ("CDC+HID", [true, false, true], 0x9801),
    ("CDC", [true, false, false], 0x9802),
];

/// Subclass, protocol, longest packet, interval, what reports look like: a device for input.
fn hid_of(vm: &Vm, o: Obj) -> Res<Hid> {
    let tuple = vm.as_a::<Tuple>(if o.is_none() { MOUSE } else { o });
    let &[subclass, protocol, packet, interval, description] =
        tuple.map_or(&[][..], |tuple| vm.heap.tuple(tuple))
    else {
        return Err(vm.value_error("hid is a tuple of 5 items"));
    };
    let number = |o: Obj, min: i64, max: i64| match vm.want_int(o)? {
        number if (min..=max).contains(&number) => Ok(number as u8),
        _ => Err(vm.value_error("hid number out of range")),
    };
    let description = Buffer::want(vm, description)?;
    let length = description.len();
    if length > DESCRIPTION {
        return Err(vm.value_error("hid descriptor too long"));
    }
    let mut bytes = [0; DESCRIPTION];
    bytes.iter_mut().zip(0..length).for_each(|(to, i)| *to = description.get(i));
    Ok(Hid {
        subclass: number(subclass, 0, 255)?,
        protocol: number(protocol, 0, 255)?,
        packet: number(packet, 1, REPORT as i64)?,
        interval: number(interval, 1, 255)?,
        description: bytes,
        length: length as u8,
    })
}

/// `pyb.usb_mode([mode], port=-1, vid=0xf055, pid=-1, msc=(), hid=pyb.hid_mouse)`: what it is
/// without arguments.
pub(super) fn usb_mode(vm: &Vm, args: &[Obj]) -> Res {
    let usb = board(vm)?.hardware.usb();
    if args[0] == super::OMITTED {
        let Some(usb) = usb else { return Ok(n!("VCP+MSC")) };
        let shown = usb.shown().map(|shown| (shown.serial, shown.drive, shown.hid.is_some()));
        return Ok(match shown {
            Some((true, true, _)) => n!("VCP+MSC"),
            Some((true, false, true)) => n!("VCP+HID"),
            Some((true, false, false)) => n!("VCP"),
            Some((false, true, _)) => n!("MSC"),
            Some((false, false, true)) => n!("HID"),
            _ => Obj::NONE,
        });
    }
    if args[0].is_none() {
        usb.into_iter().for_each(|usb| usb.show(None));
        return Ok(Obj::NONE);
    }
    let name = vm.want_str(args[0])?;
    let Some((_, [serial, drive, has_hid], product)) =
        MODES.into_iter().find(|mode| mode.0 == name)
    else {
        return Err(vm.value_error("bad USB mode"));
    };
    let (vendor, given) = (vm.want_int(args[2])? as u16, vm.want_int(args[3])?);
    let product = if given == -1 { product } else { given as u16 };
    let hid = if has_hid { Some(hid_of(vm, args[5])?) } else { None };
    usb.into_iter().for_each(|usb| usb.show(Some(Shown { serial, drive, hid, vendor, product })));
    Ok(Obj::NONE)
}
