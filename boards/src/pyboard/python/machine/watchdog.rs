//! `machine.WDT`: the board starts again if it is not fed in time. It cannot be stopped.

use crate::pyboard::python::functions::missing;
use crate::pyboard::python::{board, want};
use vm::obj::{Kind, Native, Obj, RomExt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Longest time in milliseconds: 4096 ticks of 32 kHz, divided by 256.
const MOST_MS: i32 = 32_768;

natives! {
    METHODS:
    feed(1) = feed;
}

/// The class.
pub(super) static TYPE: Type =
    Type::new(n!(WDT), Kind::Ext, &TypeSlots { new: Some(&NEW), ..TypeSlots::NONE }, METHODS);
static NEW: Native = Native::with_sig(n!(WDT), &SIG);
static SIG: vm::native::Sig = vm::sig!(id = Obj::small(0), timeout = Obj::small(5000)).runs(new);
static OBJECT: RomExt<0> = RomExt::new(&TYPE, []);

/// `WDT(id=0, timeout=5000)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let (id, ms) = (vm.want_i32(args[0])?, vm.want_i32(args[1])?);
    if id != 0 {
        return Err(missing(vm, "WDT", args[0]));
    }
    if ms < 1 {
        return Err(vm.value_error(vm::t!("WDT timeout too short")));
    }
    if ms > MOST_MS {
        return Err(vm.value_error(vm::t!("WDT timeout too long")));
    }
    let board = board(vm)?;
    let us = ms as u64 * 1000;
    board.watchdog.set(Some((us, board.hardware.clock().now_us() + us)));
    Ok(Obj::rom(&OBJECT))
}

/// `feed()`
fn feed(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    let board = board(vm)?;
    if let Some((us, _)) = board.watchdog.get() {
        board.watchdog.set(Some((us, board.hardware.clock().now_us() + us)));
    }
    Ok(Obj::NONE)
}
