//! The functions of the module.

use super::{board, given, handlers, hex};
use crate::pyboard::Depth;
use crate::pyboard::calendar::Wakeup;
use crate::pyboard::lines::{X1, X18};
use crate::pyboard::state::Cause;
use crate::state::WAIT_RESET;
use vm::obj::Obj;
use vm::platform::WaitReq;
use vm::printer::Printer;
use vm::trap::Res;
use vm::{Part, Vm};

/// Ticks wrap at this many.
const TICKS: i64 = 1 << 30;
/// Frequencies in MHz that the processor can be set to.
const FREQUENCIES: [u32; 20] =
    [8, 16, 24, 30, 32, 36, 40, 42, 48, 54, 56, 60, 64, 72, 84, 96, 108, 120, 144, 168];
/// Most of the three buses, in MHz.
const MOST: [u32; 3] = [168, 42, 84];
/// What a clock can be divided by; that of the processor, all of it; those of its buses, up to 16.
const DIVIDERS: [u32; 9] = [1, 2, 4, 8, 16, 64, 128, 256, 512];
const BUS_DIVIDERS: usize = 5;

/// Does nothing here.
pub(super) fn nothing(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

/// `delay(ms)`
pub(super) fn delay(vm: &Vm, args: &[Obj]) -> Res {
    let ms = vm.want_int(args[0])?.clamp(0, u32::MAX.into());
    Err(vm.wait(WaitReq::SleepMs(ms as u32)))
}

/// `udelay(us)`
pub(super) fn udelay(vm: &Vm, args: &[Obj]) -> Res {
    let us = vm.want_int(args[0])?.clamp(0, u32::MAX.into());
    Err(vm.wait(WaitReq::SleepUs(us as u32)))
}

fn now_us(vm: &Vm) -> Res<i64> {
    Ok(board(vm)?.hardware.clock().now_us() as i64)
}

/// `millis()`
pub(super) fn millis(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int((now_us(vm)? / 1000) & (TICKS - 1))
}

/// `micros()`
pub(super) fn micros(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(now_us(vm)? & (TICKS - 1))
}

/// `elapsed_millis(start)`
pub(super) fn elapsed_millis(vm: &Vm, args: &[Obj]) -> Res {
    let start = vm.want_int(args[0])?;
    vm.new_int((now_us(vm)? / 1000).wrapping_sub(start) & (TICKS - 1))
}

/// `elapsed_micros(start)`
pub(super) fn elapsed_micros(vm: &Vm, args: &[Obj]) -> Res {
    let start = vm.want_int(args[0])?;
    vm.new_int(now_us(vm)?.wrapping_sub(start) & (TICKS - 1))
}

/// `disable_irq()`: were they on?
pub(super) fn disable_irq(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::bool(!board(vm)?.masked.replace(true)))
}

/// `enable_irq(state=True)`
pub(super) fn enable_irq(vm: &Vm, args: &[Obj]) -> Res {
    let on = match given(args, 0) {
        Some(state) => vm::types::truth(vm, state)?,
        None => true,
    };
    let board = board(vm)?;
    board.masked.set(!on);
    board.serve(vm);
    Ok(Obj::NONE)
}

/// `wfi()`: until the next interrupt, of which the clock makes one each millisecond.
pub(super) fn wfi(vm: &Vm, _: &[Obj]) -> Res {
    let left = 1000 - now_us(vm)? % 1000;
    Err(vm.wait(WaitReq::SleepUs(left as u32)))
}

/// `main(filename)`: what runs after `boot.py`.
pub(super) fn main(vm: &Vm, args: &[Obj]) -> Res {
    vm.want_str(args[0])?;
    handlers::kept(vm)?[handlers::MAIN_FILE].set(args[0]);
    Ok(Obj::NONE)
}

/// `machine.soft_reset()`
pub(super) fn soft_reset(vm: &Vm, _: &[Obj]) -> Res {
    board(vm)?.next_cause.set(Cause::Soft);
    Err(vm.wait(WaitReq::Board(WAIT_RESET)))
}

/// `hard_reset()`
pub(super) fn hard_reset(vm: &Vm, _: &[Obj]) -> Res {
    board(vm)?.next_cause.set(Cause::Hard);
    Err(vm.wait(WaitReq::Board(WAIT_RESET)))
}

/// `unique_id()`
pub(super) fn unique_id(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_bytes(&board(vm)?.hardware.unique_id())
}

/// `rng()`: 30 bits.
pub(super) fn rng(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(i64::from(vm.platform.random() >> 2))
}

/// `freq([system[, bus[, slow[, fast]]]])` in Hz
pub(super) fn freq(vm: &Vm, args: &[Obj]) -> Res {
    let board = board(vm)?;
    if args.is_empty() {
        let mut clocks = [Obj::NONE; 4];
        for (to, hertz) in clocks.iter_mut().zip(board.clocks.get()) {
            *to = vm.new_int(hertz.into())?;
        }
        return vm.new_tuple(&clocks);
    }
    let system = vm.want_int(args[0])? / 1_000_000;
    let Some(system) = FREQUENCIES.iter().rev().find(|mhz| i64::from(**mhz) <= system) else {
        return Err(vm.value_error(vm::t!("invalid freq")));
    };
    let mut clocks = [*system * 1_000_000; 4];
    for (i, most) in MOST.into_iter().enumerate() {
        let most = i64::from(most) * 1_000_000;
        let wanted = args.get(i + 1).map_or(Ok(most), |hertz| vm.want_int(*hertz))?.min(most);
        let dividers = if i == 0 { &DIVIDERS[..] } else { &DIVIDERS[..BUS_DIVIDERS] };
        clocks[i + 1] = divided(clocks[i.min(1)], wanted, dividers);
    }
    match board.set_clocks(clocks) {
        true => Ok(Obj::NONE),
        false => Err(vm.value_error(vm::t!("can't change freq"))),
    }
}

/// The largest frequency in Hz that `from` can be divided to and that is at most `most`.
fn divided(from: u32, most: i64, dividers: &[u32]) -> u32 {
    let fits = |divider: &&u32| i64::from(from / **divider) <= most;
    from / dividers.iter().find(fits).or(dividers.last()).unwrap_or(&1)
}

/// `info([dump])`: prints what the board knows of itself.
pub(super) fn info(vm: &Vm, _: &[Obj]) -> Res {
    if !vm.platform.can_write() {
        return Err(vm.wait_retry(WaitReq::Output));
    }
    let board = board(vm)?;
    let clocks = board.clocks.get();
    let mut p = Printer::stdout(vm);
    p.str("ID=")?;
    for (i, byte) in board.hardware.unique_id().iter().enumerate() {
        p.str(if i == 4 || i == 8 { ":" } else { "" })?;
        hex(&mut p, (*byte).into(), 2)?;
    }
    p.str("\nDEVID=0x0413\nREVID=0x1007\n")?;
    for (name, hertz) in ["S=", "H=", "P1=", "P2="].into_iter().zip(clocks) {
        p.str(name)?;
        p.int(hertz.into())?;
        p.str("\n")?;
    }
    let (size, used) = (vm.heap.size(), vm.heap.used_bytes());
    for (text, value) in [("GC:\n  ", size), (" total\n  ", used), (" : ", size - used)] {
        p.str(text)?;
        p.int(value as i64)?;
    }
    p.str("\n")?;
    Ok(Obj::NONE)
}

/// Raises ValueError: `name(number) doesn't exist`.
pub(super) fn missing(vm: &Vm, name: &str, number: i64) -> vm::trap::Trap {
    let parts = [Part::S(name), Part::S("("), Part::I(number), Part::T(vm::t!(") doesn't exist"))];
    super::handlers::value_error(vm, &parts)
}

/// Sleeps for so many milliseconds, or until the clock's timer or an edge wakes, in standby one of
/// X18 or a rising one of X1; interrupts are served. The chip sleeps itself.
fn asleep(vm: &Vm, args: &[Obj], depth: Depth) -> Res<()> {
    let board = board(vm)?;
    let ms = given(args, 0).map(|ms| vm.want_int(ms)).transpose()?.map(|ms| ms.max(0));
    let mut wakeup = match ms.map(Wakeup::of_ms) {
        Some(None) => return Err(vm.value_error(vm::t!("wakeup value too large"))),
        other => other.flatten(),
    };
    let mut progress = board.progress(super::bus::key(args) ^ 2);
    if progress.done == 0 {
        board.woken.set(None);
    }
    while board.hardware.sleep(depth, wakeup.take()) {
        // The chip is woken by edges that the program does not wait for, too.
        if !board.collect() {
            board.serve(vm);
            return Ok(());
        }
    }
    let now = board.hardware.clock().now_us();
    if progress.done == 0 {
        // Kept where the end is known once and for all.
        let wake = board.hardware.calendar().next_us().unwrap_or(u64::MAX);
        let limit = ms.map_or(u64::MAX, |ms| now.saturating_add(ms as u64 * 1000));
        progress.start_us = wake.min(limit);
        progress.done = 1;
    }
    let wakes = |(pin, rising)| depth == Depth::Stop || pin == X18 || pin == X1 && rising;
    if now < progress.start_us && !board.woken.get().is_some_and(wakes) {
        return Err(board.wait_until(vm, progress, progress.start_us));
    }
    board.end_progress();
    Ok(())
}

/// `pyb.stop()`, `machine.lightsleep([ms])`
pub(super) fn lightsleep(vm: &Vm, args: &[Obj]) -> Res {
    asleep(vm, args, Depth::Stop)?;
    Ok(Obj::NONE)
}

/// `pyb.standby()`, `machine.deepsleep([ms])`: after it the board starts again.
pub(super) fn deepsleep(vm: &Vm, args: &[Obj]) -> Res {
    asleep(vm, args, Depth::Standby)?;
    board(vm)?.next_cause.set(Cause::DeepSleep);
    Err(vm.wait(WaitReq::Board(WAIT_RESET)))
}

/// `reset_cause()`
pub(super) fn reset_cause(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::small(board(vm)?.cause.get() as _))
}
