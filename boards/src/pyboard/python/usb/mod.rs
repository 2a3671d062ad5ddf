//! The USB side of the board: what a computer sees of it.

mod hid;
mod vcp;

pub(super) use hid::{HID, KEYBOARD, MOUSE, hid};
pub use vcp::serve;
pub(super) use vcp::{VCP, have_cdc};

use super::{board, given, item, storage};
use crate::hal::{Device, MEDIA, Shown};
use vm::obj::Obj;
use vm::trap::Res;
use vm::{Vm, n};

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

/// Where the files are that a computer sees if nobody says otherwise: on the card, if the board has
/// started from that.
pub(super) fn usual_device(vm: &Vm) -> Device {
    if vm::modules::vfs::is_mounted(vm, "/sd") { Device::Card } else { Device::Flash }
}

/// The media that a drive shows. None of them: the usual one.
fn media_of(vm: &Vm, o: Obj) -> Res<[Option<Device>; MEDIA]> {
    let mut media = [None; MEDIA];
    let mut count = 0;
    while !o.is_none()
        && let Some(unit) = item(vm, o, count)?
    {
        let Some(place) = media.get_mut(count) else {
            return Err(vm.value_error(vm::t!("too many logical units")));
        };
        *place = storage::device_of(vm, unit);
        if place.is_none() {
            return Err(vm.value_error(vm::t!("unsupported logical unit")));
        }
        count += 1;
    }
    if count == 0 {
        media[0] = Some(usual_device(vm));
    }
    Ok(media)
}

/// `pyb.usb_mode([mode], port=-1, vid=0xf055, pid=-1, msc=(), hid=pyb.hid_mouse)`: what it is
/// without arguments.
pub(super) fn usb_mode(vm: &Vm, args: &[Obj]) -> Res {
    let usb = board(vm)?.hardware.usb();
    if args[0] == super::OMITTED {
        let Some(usb) = usb else { return Ok(n!("VCP+MSC")) };
        let shown =
            usb.shown().map(|shown| (shown.serial, shown.drive[0].is_some(), shown.hid.is_some()));
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
        return Err(vm.value_error(vm::t!("bad USB mode")));
    };
    let (vendor, given) = (vm.want_word(args[2])? as u16, vm.want_i32(args[3])?);
    let product = if given == -1 { product } else { given as u16 };
    let drive = if drive { media_of(vm, args[4])? } else { [None; MEDIA] };
    let hid = if has_hid { Some(hid::hid_of(vm, args[5])?) } else { None };
    usb.into_iter().for_each(|usb| usb.show(Some(Shown { serial, drive, hid, vendor, product })));
    Ok(Obj::NONE)
}
