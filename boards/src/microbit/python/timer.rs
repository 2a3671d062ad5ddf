//! `run_every`: functions that are called again and again while the program goes on.
//!
//! A timer is an extension object: the function, the timer made before it, period and next call
//! in microseconds. The newest one is in a root of the interpreter. When a timer is due its call
//! is queued as those of `micropython.schedule` are; calls that were missed are not made up for.

use super::board;
use core::cell::Cell;
use vm::obj::{Ext, Float, Kind, Native, Obj, Ref};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n};

/// Root of the interpreter that keeps the newest timer.
const TIMERS: usize = 13;
/// Slots of a timer.
const FUNCTION: usize = 0;
const OLDER: usize = 1;
/// A millisecond, which is the shortest period.
const RETRY_US: u64 = 1000;

static TYPE: Type = Type::new(n!(run_every), Kind::Ext, &TypeSlots::NONE, vm::native::Table::EMPTY);

static SIG: vm::native::Sig = vm::sig!(
    callback = Obj::NONE, *, days = Obj::small(0), h = Obj::small(0), min = Obj::small(0),
    s = Obj::small(0), ms = Obj::small(0))
.runs(run_every);
static RUN_EVERY: Native = Native::with_sig(n!(run_every), &SIG).or(&vm::prelude::RUN_EVERY);
/// `microbit.run_every`
pub(super) const OBJECT: Obj = Obj::rom(&RUN_EVERY);

/// The call of a timer that is due. It is in no table: the queue of scheduled calls gets it.
static CALL: Native = Native::new(n!(run_timer), 1, 2, call).or(&vm::prelude::RUN_TIMER);

/// Milliseconds of each unit, in the order of the parameters.
const UNITS: [Float; 5] = [86_400_000.0, 3_600_000.0, 60_000.0, 1000.0, 1.0];

/// `run_every(callback=None, *, days=0, h=0, min=0, s=0, ms=0)`. Without a function the prelude
/// makes a decorator.
fn run_every(vm: &Vm, args: &[Obj]) -> Res {
    let function = args[0];
    if function.is_none() {
        return Err(vm.needs_python());
    }
    let mut period_ms = 0.0;
    for (value, unit) in args[1..].iter().zip(UNITS) {
        period_ms += vm.want_float(*value)? * unit;
    }
    let period_us = (period_ms.clamp(0.0, 9e12) as u64).max(1) * 1000;
    let timer = vm.new_ext(&TYPE, 2, 16)?;
    let board = board(vm)?;
    write(vm, timer, 0, period_us);
    write(vm, timer, 1, board.hardware.clock().now_us() + period_us);
    let slots = vm.heap.ext_slots(timer);
    slots[FUNCTION].set(function);
    slots[OLDER].set(vm.board_root(TIMERS).get());
    vm.board_root(TIMERS).set(timer.obj());
    Ok(function)
}

fn as_timer(vm: &Vm, o: Obj) -> Option<Ref<Ext>> {
    vm.as_a::<Ext>(o).filter(|ext| core::ptr::eq(vm[*ext].ty, &TYPE))
}

fn bytes<'v>(vm: &'v Vm, timer: Ref<Ext>, place: usize) -> &'v [Cell<u8>] {
    &vm.heap.ext_bytes(timer)[place * 8..][..8]
}

fn read(vm: &Vm, timer: Ref<Ext>, place: usize) -> u64 {
    bytes(vm, timer, place).iter().rev().fold(0, |word, byte| word << 8 | u64::from(byte.get()))
}

fn write(vm: &Vm, timer: Ref<Ext>, place: usize, value: u64) {
    bytes(vm, timer, place).iter().zip(value.to_le_bytes()).for_each(|(to, byte)| to.set(byte));
}

/// Queues the calls that are due at `now_us`; returns when the next one is.
pub(in super::super) fn advance(vm: &Vm, now_us: u64) -> Option<u64> {
    let mut first = None;
    let mut at = vm.board_root(TIMERS).get();
    while let Some(timer) = as_timer(vm, at) {
        let (period, mut due) = (read(vm, timer, 0), read(vm, timer, 1));
        if due <= now_us && vm.schedule(Obj::rom(&CALL), timer.obj()) {
            due += (now_us - due) / period * period + period;
            write(vm, timer, 1, due);
        }
        // The queue may be full: it is tried again in a while.
        let next = if due <= now_us { now_us + RETRY_US } else { due };
        let soonest = first.unwrap_or(u64::MAX);
        first = Some(soonest.min(next));
        at = vm.heap.ext_slots(timer)[OLDER].get();
    }
    first
}

/// With a timer alone: calls its function, which the prelude does. With 0: the function. With 1:
/// it has raised, and is not called any more.
fn call(vm: &Vm, args: &[Obj]) -> Res {
    let Some(timer) = as_timer(vm, args[0]) else { return Ok(Obj::NONE) };
    match args.get(1) {
        None => Err(vm.needs_python()),
        Some(word) if *word == Obj::small(0) => Ok(vm.heap.ext_slots(timer)[FUNCTION].get()),
        Some(_) => {
            forget(vm, timer);
            Ok(Obj::NONE)
        }
    }
}

/// Takes a timer out of the list.
fn forget(vm: &Vm, timer: Ref<Ext>) {
    let mut link = vm.board_root(TIMERS);
    while let Some(here) = as_timer(vm, link.get()) {
        let older = &vm.heap.ext_slots(here)[OLDER];
        if here.obj() == timer.obj() {
            link.set(older.get());
            return;
        }
        link = older;
    }
}
