//! `time`

#[cfg(feature = "calendar")]
use super::calendar::{gmtime, mktime};
use crate::Vm;
use crate::obj::*;
use crate::platform::WaitReq;
use crate::trap::Res;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(time), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(time);
    sleep(1) = sleep;
    sleep_ms(1) = sleep_ms;
    sleep_us(1) = sleep_us;
    ticks_ms(0) = ticks_ms;
    ticks_us(0) = ticks_us;
    ticks_cpu(0) = ticks_us;
    ticks_add(2) = ticks_add;
    ticks_diff(2) = ticks_diff;
    time(0) = time;
    #[cfg(any(feature = "cpython", feature = "pyboard"))]
    time_ns(0) = time_ns;
    monotonic(0) = monotonic;
    #[cfg(feature = "cpython")]
    perf_counter(0) = monotonic;
    #[cfg(feature = "cpython")]
    clock(0) = monotonic;
    #[cfg(feature = "calendar")]
    gmtime(0..1) = gmtime;
    #[cfg(feature = "calendar")]
    localtime(0..1) = gmtime;
    #[cfg(feature = "calendar")]
    mktime(1) = mktime;
}

fn now_us(vm: &Vm) -> u64 {
    vm.platform.pass(vm.unused_ticks());
    vm.platform.ticks_us()
}

/// Ticks wrap at this many, a power of two that fits a small int on every board.
const TICKS_PERIOD: i64 = 1 << 30;

fn sleep(vm: &Vm, args: &[Obj]) -> Res {
    let seconds = vm.want_float(args[0])?;
    if seconds.is_nan() || seconds < 0.0 {
        return Err(vm.value_error(t!("sleep length must be non-negative")));
    }
    wait_us(vm, (seconds * 1e6) as u64)
}

fn sleep_ms(vm: &Vm, args: &[Obj]) -> Res {
    wait_us(vm, vm.want_int(args[0])?.max(0) as u64 * 1000)
}

fn sleep_us(vm: &Vm, args: &[Obj]) -> Res {
    wait_us(vm, vm.want_int(args[0])?.max(0) as u64)
}

/// Leaves the VM for this many microseconds; long waits in milliseconds.
fn wait_us(vm: &Vm, us: u64) -> Res {
    // A signal that the program handles may come in between: it then goes on waiting.
    #[cfg(feature = "host")]
    if vm.is_pc() && !vm.roots.on_signal.get().is_undef() && vm.thread_id() == 1 && us >= 1000 {
        let left = us.saturating_sub(vm.waited_us());
        return match u32::try_from(left.div_ceil(1000)) {
            Ok(0) => Ok(Obj::NONE),
            ms => Err(vm.wait_retry(WaitReq::Poll(ms.unwrap_or(u32::MAX - 1)))),
        };
    }
    Err(vm.wait(match u32::try_from(us) {
        Ok(us) if us < 1_000_000 => WaitReq::SleepUs(us),
        _ => WaitReq::SleepMs(u32::try_from(us / 1000).unwrap_or(u32::MAX)),
    }))
}

pub(super) fn ticks_ms(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int((now_us(vm) / 1000) as i64 & (TICKS_PERIOD - 1))
}

/// Milliseconds since `ticks_ms()` was `start`, less than half a period ago.
pub(super) fn passed_ms(vm: &Vm, start: i64) -> u64 {
    let now = (now_us(vm) / 1000) as i64;
    (now.wrapping_sub(start) & (TICKS_PERIOD - 1)) as u64
}

fn ticks_us(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(now_us(vm) as i64 & (TICKS_PERIOD - 1))
}

/// OverflowError for a distance that `ticks_diff` could not give back.
fn ticks_add(vm: &Vm, args: &[Obj]) -> Res {
    let by = vm.want_int(args[1])?;
    if by.unsigned_abs() >= TICKS_PERIOD as u64 / 2 {
        return Err(vm.overflow_error(t!("ticks interval overflow")));
    }
    let sum = vm.want_int(args[0])?.wrapping_add(by);
    vm.new_int(sum & (TICKS_PERIOD - 1))
}

/// Signed distance, in the half period around 0.
fn ticks_diff(vm: &Vm, args: &[Obj]) -> Res {
    let half = TICKS_PERIOD / 2;
    let distance = vm.want_int(args[0])?.wrapping_sub(vm.want_int(args[1])?);
    vm.new_int((distance.wrapping_add(half) & (TICKS_PERIOD - 1)) - half)
}

/// Whole seconds where a float would be minutes off.
fn time(vm: &Vm, _: &[Obj]) -> Res {
    if size_of::<Float>() == 4 {
        return vm.new_int((vm.platform.epoch_ns() / 1_000_000_000) as i64);
    }
    vm.new_float(vm.platform.epoch_ns() as Float / 1e9)
}

fn time_ns(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(vm.platform.epoch_ns() as i64)
}

fn monotonic(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_float(now_us(vm) as Float / 1e6)
}
