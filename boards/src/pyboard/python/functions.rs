//! The functions of the module.

use super::{board, given, handlers, hex};
use crate::pyboard::Depth;
use crate::pyboard::calendar::Wakeup;
use crate::pyboard::lines::{X1, X18};
use crate::pyboard::state::Cause;
use crate::state::WAIT_RESET;
use vm::obj::{Obj, SmallInt};
use vm::platform::WaitReq;
use vm::printer::Printer;
use vm::trap::Res;
use vm::{Part, Vm};

/// Ticks wrap at this many.
const TICKS: u32 = 1 << 30;
/// Frequencies in MHz that the processor can be set to.
const FREQUENCIES: [u8; 20] =
    [8, 16, 24, 30, 32, 36, 40, 42, 48, 54, 56, 60, 64, 72, 84, 96, 108, 120, 144, 168];
/// Most of the three buses, in MHz.
const MOST: [u8; 3] = [168, 42, 84];
/// What a clock can be divided by; that of the processor, all of it; those of its buses, up to 16.
const DIVIDERS: [u16; 9] = [1, 2, 4, 8, 16, 64, 128, 256, 512];
const BUS_DIVIDERS: usize = 5;

/// Does nothing here.
pub(super) fn nothing(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

/// `delay(ms)`
pub(super) fn delay(vm: &Vm, args: &[Obj]) -> Res {
    Err(vm.wait(WaitReq::SleepMs(vm.want_u32(args[0])?)))
}

/// `udelay(us)`
pub(super) fn udelay(vm: &Vm, args: &[Obj]) -> Res {
    Err(vm.wait(WaitReq::SleepUs(vm.want_u32(args[0])?)))
}

/// The time since `start`, in ticks of so many microseconds.
fn ticks(vm: &Vm, us: u32, start: u32) -> Res {
    let now = board(vm)?.hardware.clock().now_us() / u64::from(us);
    Ok(Obj::small(((now as u32).wrapping_sub(start) % TICKS) as SmallInt))
}

/// `millis()`
pub(super) fn millis(vm: &Vm, _: &[Obj]) -> Res {
    ticks(vm, 1000, 0)
}

/// `micros()`
pub(super) fn micros(vm: &Vm, _: &[Obj]) -> Res {
    ticks(vm, 1, 0)
}

/// `elapsed_millis(start)`
pub(super) fn elapsed_millis(vm: &Vm, args: &[Obj]) -> Res {
    ticks(vm, 1000, vm.want_word(args[0])?)
}

/// `elapsed_micros(start)`
pub(super) fn elapsed_micros(vm: &Vm, args: &[Obj]) -> Res {
    ticks(vm, 1, vm.want_word(args[0])?)
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
    let left = 1000 - board(vm)?.hardware.clock().now_us() % 1000;
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
    Ok(Obj::small((vm.platform.random() >> 2) as SmallInt))
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
    let system = vm.want_u32(args[0])? / 1_000_000;
    let Some(system) = FREQUENCIES.iter().rev().find(|mhz| u32::from(**mhz) <= system) else {
        return Err(vm.value_error(vm::t!("invalid freq")));
    };
    let mut clocks = [u32::from(*system) * 1_000_000; 4];
    for (i, most) in MOST.into_iter().enumerate() {
        let most = u32::from(most) * 1_000_000;
        let wanted = args.get(i + 1).map_or(Ok(most), |hertz| vm.want_u32(*hertz))?.min(most);
        let dividers = if i == 0 { &DIVIDERS[..] } else { &DIVIDERS[..BUS_DIVIDERS] };
        clocks[i + 1] = divided(clocks[i.min(1)], wanted, dividers);
    }
    match board.set_clocks(clocks) {
        true => Ok(Obj::NONE),
        false => Err(vm.value_error(vm::t!("can't change freq"))),
    }
}

/// The largest frequency in Hz that `from` can be divided to and that is at most `most`.
fn divided(from: u32, most: u32, dividers: &[u16]) -> u32 {
    let fits = |divider: &&u16| from / u32::from(**divider) <= most;
    from / u32::from(*dividers.iter().find(fits).or(dividers.last()).unwrap_or(&1))
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
pub(super) fn missing(vm: &Vm, name: &str, number: Obj) -> vm::trap::Trap {
    let number = match vm.want_int(number) {
        Ok(number) => Part::I(number),
        Err(trap) => return trap,
    };
    let parts = [Part::S(name), Part::S("("), number, Part::T(vm::t!(") doesn't exist"))];
    super::handlers::value_error(vm, &parts)
}

/// Sleeps for so many milliseconds, or until the clock's timer or an edge wakes, in standby one of
/// X18 or a rising one of X1; interrupts are served. The chip sleeps itself.
fn asleep(vm: &Vm, args: &[Obj], depth: Depth) -> Res<()> {
    let board = board(vm)?;
    let ms = given(args, 0).map(|ms| vm.want_u32(ms)).transpose()?;
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
        let limit = ms.map_or(u64::MAX, |ms| now.saturating_add(u64::from(ms) * 1000));
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
