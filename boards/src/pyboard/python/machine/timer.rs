//! `machine.Timer`: timers of the software, which count milliseconds.
//!
//! An object is the place of its timer, or none. While it runs it is kept with its function, where
//! interrupts find both.

use crate::pyboard::python::{as_type, board, byte, field, handlers, want};
use crate::pyboard::state::{SOFT_TIMERS, SoftTimer};
use vm::obj::{Ext, Kind, Native, Obj, Ref};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

const ONE_SHOT: i32 = 1;
/// A timer that does not run has no place.
const NOWHERE: u8 = 0xff;
const ENOMEM: i32 = 12;
/// Longest period in milliseconds.
const MOST_MS: i64 = 0x3fff_ffff;

natives! {
    METHODS:
    deinit(1) = deinit;
    init[self, *, mode = Obj::small(2), callback = Obj::NONE, period = Obj::small(MOST_MS as _),
        tick_hz = Obj::small(1000), freq = Obj::NONE, hard = Obj::FALSE] = init;
    ONE_SHOT := Obj::small(1);
    PERIODIC := Obj::small(2);
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(Timer),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(Timer), &SIG);
static SIG: vm::native::Sig = vm::sig!(
    id = Obj::small(-1),
    *,
    mode = Obj::small(2),
    callback = Obj::NONE,
    period = Obj::small(MOST_MS as _),
    tick_hz = Obj::small(1000),
    freq = Obj::NONE,
    hard = Obj::FALSE
)
.runs(new);

/// `Timer(id=-1, …)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    if vm.want_i32(args[0])? != -1 {
        return Err(vm.value_error(vm::t!("Timer doesn't exist")));
    }
    let ext = vm.new_ext(&TYPE, 0, 1)?;
    vm.heap.ext_bytes(ext)[0].set(NOWHERE);
    if args[2] != Obj::NONE || args[3] != Obj::small(MOST_MS as _) || args[5] != Obj::NONE {
        start(vm, ext, &args[1..])?;
    }
    Ok(ext.obj())
}

/// `init(*, mode=Timer.PERIODIC, callback=None, period=-1, tick_hz=1000, freq=None, hard=False)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    let ext = want(vm, args[0], &TYPE)?;
    start(vm, ext, &args[1..])?;
    Ok(Obj::NONE)
}

fn start(vm: &Vm, ext: Ref<Ext>, args: &[Obj]) -> Res<()> {
    let [mode, callback, period, tick_hz, freq, hard] =
        [args[0], args[1], args[2], args[3], args[4], args[5]];
    let mode = vm.want_i32(mode)?;
    let ms = match freq.is_none() {
        true => vm.want_int(period)?.max(0) * 1000 / vm.want_int(tick_hz)?.max(1),
        false => {
            let hertz = vm.want_float(freq)?;
            // Below a millisecond it is one.
            if hertz > 0.0 { (1000.0 / hertz) as i64 } else { 1 }
        }
    };
    let period_us = ms.clamp(1, MOST_MS) as u64 * 1000;
    let hard = vm::types::truth(vm, hard)?;
    handlers::check_callable(vm, callback)?;
    let kept = handlers::kept(vm)?;
    let board = board(vm)?;
    stop(vm, ext)?;
    let free = board.soft_timers.iter().position(|timer| timer.get().is_none());
    let place = free.ok_or_else(|| vm.os_error(ENOMEM))?;
    kept[handlers::SOFT_TIMERS + 2 * place].set(callback);
    kept[handlers::SOFT_TIMERS + 2 * place + 1].set(ext.obj());
    vm.heap.ext_bytes(ext)[0].set(place as u8);
    let next_us = board.hardware.clock().now_us() + period_us;
    let one_shot = mode == ONE_SHOT;
    board.soft_timers[place].set(Some(SoftTimer { period_us, next_us, one_shot, hard }));
    Ok(())
}

/// Where the timer is, if it runs.
fn place(vm: &Vm, ext: Ref<Ext>) -> Option<usize> {
    let place = usize::from(byte(vm, ext, 0));
    let kept = handlers::get(vm, handlers::SOFT_TIMERS + 2 * place + 1);
    (place < SOFT_TIMERS && kept == ext.obj()).then_some(place)
}

fn stop(vm: &Vm, ext: Ref<Ext>) -> Res<()> {
    if let Some(place) = place(vm, ext) {
        board(vm)?.soft_timers[place].set(None);
        let kept = handlers::kept(vm)?;
        kept[handlers::SOFT_TIMERS + 2 * place].set(Obj::NONE);
        kept[handlers::SOFT_TIMERS + 2 * place + 1].set(Obj::NONE);
    }
    vm.heap.ext_bytes(ext)[0].set(NOWHERE);
    Ok(())
}

/// `deinit()`
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    stop(vm, want(vm, args[0], &TYPE)?)?;
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let timer = as_type(vm, o, &TYPE).and_then(|ext| place(vm, ext));
    let timer = match timer {
        Some(place) => board(vm)?.soft_timers[place].get(),
        None => None,
    };
    let Some(timer) = timer else { return p.str("Timer(mode=PERIODIC, period=0)") };
    let label = if timer.one_shot {
        "Timer(mode=ONE_SHOT, period="
    } else {
        "Timer(mode=PERIODIC, period="
    };
    field(p, label, (timer.period_us / 1000) as u32)?;
    p.str(")")
}
