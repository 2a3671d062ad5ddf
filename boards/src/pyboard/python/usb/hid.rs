//! `pyb.USB_HID`: a mouse, a keyboard or the like.
//!
//! Without a computer, on a simulated board, reports are accepted, and nobody sees them.

use super::super::bus::{Data, Room, key};
use super::super::{board, item, want};
use crate::hal::{DESCRIPTION, Hid, REPORT};
use vm::buffer::Buffer;
use vm::obj::{Kind, List, Native, Obj, RomBytes, RomExt, RomTuple, SmallInt, Tuple};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// How often a program that waits for reports looks, in microseconds.
const LOOK_US: u64 = 1000;

natives! {
    METHODS:
    recv[self, data, *, timeout = Obj::small(5000)] = recv;
    send(2) = send;
}

/// The class.
pub static HID: Type =
    Type::new(n!(USB_HID), Kind::Ext, &TypeSlots { new: Some(&NEW), ..TypeSlots::NONE }, METHODS);
static NEW: Native = Native::new(n!(USB_HID), 0, 0, |_, _| Ok(Obj::rom(&OBJECT)));
static OBJECT: RomExt<0> = RomExt::new(&HID, []);

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
pub const MOUSE: Obj = Obj::rom(&MOUSE_TUPLE);
/// `pyb.hid_keyboard`
pub const KEYBOARD: Obj = Obj::rom(&KEYBOARD_TUPLE);

/// Longest report that is given as numbers.
const NUMBERS: usize = 8;

/// `USB_HID.recv(data, *, timeout=5000)`: the last report of the computer; nothing, or 0 bytes in a
/// buffer, if none comes in time.
fn recv(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &HID)?;
    let room = Room::of(vm, args[1])?;
    let timeout = u64::from(vm.want_u32(args[2])?);
    let board = board(vm)?;
    let mut report = [0; REPORT];
    let usb = board.hardware.usb();
    let taken = usb.and_then(|usb| usb.take_report(&mut report));
    let progress = board.progress(key(args));
    let (now, end) = (board.hardware.clock().now_us(), progress.start_us + timeout * 1000);
    if taken.is_none() && now < end {
        return Err(board.wait_until(vm, progress, end.min(now + LOOK_US)));
    }
    board.end_progress();
    let report = &report[..taken.unwrap_or(0).min(room.len())];
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
    if vm.as_a::<Tuple>(o).is_none() && vm.as_a::<List>(o).is_none() {
        let data = Data::of(vm, o)?;
        into.iter_mut().zip(data.bytes()).for_each(|(to, byte)| *to = byte);
        return Ok(data.len().min(REPORT));
    }
    let mut count = 0;
    while let Some(number) = item(vm, o, count)? {
        if count == NUMBERS {
            let text = "tuple/list too large for HID report; use bytearray instead";
            return Err(vm.value_error(text));
        }
        into[count] = vm.want_word(number)? as u8;
        count += 1;
    }
    Ok(count)
}

/// `USB_HID.send(data)`: how many bytes have been sent, 0 if the computer has not fetched the
/// report before.
fn send(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &HID)?;
    let mut bytes = [0; REPORT];
    let count = report(vm, args[1], &mut bytes)?;
    let usb = board(vm)?.hardware.usb();
    let is_sent = usb.is_none_or(|usb| usb.send_report(&bytes[..count]));
    Ok(Obj::small(if is_sent { count as SmallInt } else { 0 }))
}

/// `pyb.hid((buttons, x, y, z))`
pub fn hid(vm: &Vm, args: &[Obj]) -> Res {
    send(vm, &[Obj::rom(&OBJECT), args[0]])
}

/// Subclass, protocol, longest packet, interval, what reports look like: a device for input.
pub fn hid_of(vm: &Vm, o: Obj) -> Res<Hid> {
    let tuple = vm.as_a::<Tuple>(if o.is_none() { MOUSE } else { o });
    let &[subclass, protocol, packet, interval, description] =
        tuple.map_or(&[][..], |tuple| vm.heap.tuple(tuple))
    else {
        return Err(vm.value_error(vm::t!("hid is a tuple of 5 items")));
    };
    let number = |o: Obj, min: i32, max: i32| match vm.want_i32(o)? {
        number if (min..=max).contains(&number) => Ok(number as u8),
        _ => Err(vm.value_error(vm::t!("hid number out of range"))),
    };
    let description = Buffer::want(vm, description)?;
    let length = description.len();
    if length > DESCRIPTION {
        return Err(vm.value_error(vm::t!("hid descriptor too long")));
    }
    let mut bytes = [0; DESCRIPTION];
    bytes.iter_mut().zip(0..length).for_each(|(to, i)| *to = description.get(i));
    Ok(Hid {
        subclass: number(subclass, 0, 255)?,
        protocol: number(protocol, 0, 255)?,
        packet: number(packet, 1, REPORT as i32)?,
        interval: number(interval, 1, 255)?,
        description: bytes,
        length: length as u8,
    })
}
