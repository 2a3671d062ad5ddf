//! `speaker`, and the volume

use super::board;
use vm::obj::{Kind, Obj, RomExt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    off(1) = off;
    on(1) = on;
}

static TYPE: Type = Type::new(n!(MicroBitSpeaker), Kind::Ext, &TypeSlots::NONE, METHODS);
static INSTANCE: RomExt<0> = RomExt::new(&TYPE, []);
/// `microbit.speaker`
pub(super) const OBJECT: Obj = Obj::rom(&INSTANCE);

/// `on()`
fn on(vm: &Vm, _: &[Obj]) -> Res {
    board(vm)?.hardware.speaker().set_on(true);
    Ok(Obj::NONE)
}

/// `off()`: sound goes to the pin alone.
fn off(vm: &Vm, _: &[Obj]) -> Res {
    board(vm)?.hardware.speaker().set_on(false);
    Ok(Obj::NONE)
}

/// `set_volume(volume)`: 0 to 255; values beyond are clamped.
pub(super) fn set_volume(vm: &Vm, args: &[Obj]) -> Res {
    let volume = vm.want_u32(args[0])?.min(255) as u8;
    board(vm)?.hardware.speaker().set_volume(volume);
    Ok(Obj::NONE)
}
