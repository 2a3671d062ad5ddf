//! `time`

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
    time_ns(0) = time_ns;
    monotonic(0) = monotonic;
    perf_counter(0) = monotonic;
    clock(0) = monotonic;
    gmtime(0..1) = gmtime;
    localtime(0..1) = gmtime;
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
        return Err(vm.value_error("sleep length must be non-negative"));
    }
    wait_us(vm, (f64::from(seconds) * 1e6) as u64)
}

fn sleep_ms(vm: &Vm, args: &[Obj]) -> Res {
    wait_us(vm, vm.want_int(args[0])?.max(0) as u64 * 1000)
}

fn sleep_us(vm: &Vm, args: &[Obj]) -> Res {
    wait_us(vm, vm.want_int(args[0])?.max(0) as u64)
}

/// Leaves the VM for this many microseconds; long waits in milliseconds.
fn wait_us(vm: &Vm, us: u64) -> Res {
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
        return Err(vm.overflow_error("ticks interval overflow"));
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

fn time(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_float((vm.platform.epoch_ns() as f64 / 1e9) as Float)
}

fn time_ns(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(vm.platform.epoch_ns() as i64)
}

fn monotonic(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_float((now_us(vm) as f64 / 1e6) as Float)
}

/// `(year, month, day, hour, minute, second, weekday, day of the year)` of seconds since 1970,
/// UTC; without an argument, of now.
fn gmtime(vm: &Vm, args: &[Obj]) -> Res {
    let seconds = match args.first() {
        Some(s) if !s.is_none() => match vm.float_of(*s) {
            Some(f) => f64::from(f) as i64,
            None => vm.want_int(*s)?,
        },
        _ => (vm.platform.epoch_ns() / 1_000_000_000) as i64,
    };
    let days = seconds.div_euclid(86_400);
    let rest = seconds.rem_euclid(86_400) as u32;
    let (year, month, day) = civil(days);
    let yday = days - days_before(year, 1, 1) + 1;
    let weekday = (days + 3).rem_euclid(7);
    let [hour, minute, second] = [rest / 3600, rest / 60 % 60, rest % 60].map(i64::from);
    let fields = [year, month, day, hour, minute, second, weekday, yday];
    let mut values = [Obj::NONE; 8];
    for (v, f) in values.iter_mut().zip(fields) {
        *v = vm.new_int(f)?;
    }
    vm.new_tuple(&values)
}

/// Seconds since 1970 of such a tuple, UTC.
fn mktime(vm: &Vm, args: &[Obj]) -> Res {
    let Some(t) = args[0].cast::<Tuple>() else { return Err(vm.type_error("tuple expected")) };
    let items = vm.heap.tuple(t);
    if items.len() < 6 {
        return Err(vm.type_error("mktime needs a tuple of length 8 or 9"));
    }
    let mut f = [0i64; 6];
    for (to, from) in f.iter_mut().zip(items) {
        *to = vm.want_int(*from)?;
    }
    let days = days_before(f[0], f[1], f[2]);
    vm.new_int(days * 86_400 + f[3] * 3600 + f[4] * 60 + f[5])
}

/// Days from 1970-01-01 to a date of the Gregorian calendar. A year is counted from March, so
/// that the leap day is its last; 400 years have 146 097 days.
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    let months = year * 12 + month - 3;
    let (y, m) = (months.div_euclid(12), months.rem_euclid(12));
    let of_year = (153 * m + 2) / 5 + day - 1;
    y * 365 + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400) + of_year - 719_468
}

/// The date that many days after 1970-01-01.
fn civil(days: i64) -> (i64, i64, i64) {
    let from_march = days + 719_468;
    let cycle = from_march.div_euclid(146_097);
    let day = from_march.rem_euclid(146_097) as u32;
    // Leap days up to here do not count, so that every year has 365.
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (year * 365 + year / 4 - year / 100);
    // The inverse of `of_year` in `days_before`.
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (cycle * 400 + i64::from(year + next), month.into(), day.into())
}
