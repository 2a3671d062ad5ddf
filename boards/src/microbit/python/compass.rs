//! `compass`

use super::board;
use crate::microbit::animation::Timeline;
use crate::microbit::compass::{self, Calibration};
use crate::microbit::scroll::Scroll;
use crate::microbit::state::{Content, SCROLL_MS, WAIT_CALIBRATION};
use vm::obj::{Kind, Obj, RomExt};
use vm::platform::WaitReq;
use vm::trap::{Res, Trap};
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    calibrate(1) = calibrate;
    clear_calibration(1) = clear_calibration;
    get_field_strength(1) = get_field_strength;
    get_x(1) = get_x;
    get_y(1) = get_y;
    get_z(1) = get_z;
    heading(1) = heading;
    is_calibrated(1) = is_calibrated;
}

static TYPE: Type = Type::new(n!(MicroBitCompass), Kind::Ext, &TypeSlots::NONE, METHODS);
static INSTANCE: RomExt<0> = RomExt::new(&TYPE, []);
/// `microbit.compass`
pub(super) const OBJECT: Obj = Obj::rom(&INSTANCE);

/// Begins the game and waits for its end.
fn begin(vm: &Vm) -> Res<Trap> {
    let text = vm.new_str(compass::TEXT)?;
    let board = board(vm)?;
    let content = Content::Scroll { scroll: Scroll::new(false), monospace: false };
    let start = board.hardware.clock().now_us();
    board.start(vm, text, content, Timeline::start(start, SCROLL_MS, false, false));
    board.calibration.set(Calibration::Text);
    Ok(vm.wait(WaitReq::Board(WAIT_CALIBRATION)))
}

/// `calibrate()`: plays the game anew.
fn calibrate(vm: &Vm, _: &[Obj]) -> Res {
    // The instruction runs again when the game is over.
    if board(vm)?.has_calibrated.take() {
        return Ok(Obj::NONE);
    }
    Err(begin(vm)?)
}

/// `heading()`: degrees clockwise from north. Plays the game first if that was not done.
fn heading(vm: &Vm, _: &[Obj]) -> Res {
    let board = board(vm)?;
    board.has_calibrated.take();
    if board.correction().is_none() {
        return Err(begin(vm)?);
    }
    vm.new_int(compass::heading(board.field(), board.acceleration()))
}

/// `is_calibrated()`
fn is_calibrated(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::bool(board(vm)?.correction().is_some()))
}

/// `clear_calibration()`
fn clear_calibration(vm: &Vm, _: &[Obj]) -> Res {
    board(vm)?.hardware.magnetometer().keep(None);
    Ok(Obj::NONE)
}

/// `get_x()`: nanotesla, corrected once the compass is calibrated.
fn get_x(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(board(vm)?.field().x.into())
}

/// `get_y()`
fn get_y(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(board(vm)?.field().y.into())
}

/// `get_z()`
fn get_z(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(board(vm)?.field().z.into())
}

/// `get_field_strength()`: nanotesla.
fn get_field_strength(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(compass::strength(board(vm)?.field()))
}
