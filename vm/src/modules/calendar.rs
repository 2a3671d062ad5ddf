//! Dates for `time`: days of the Gregorian calendar from seconds since 1970 and back, UTC.
//!
//! Knows no zone and no clock but the platform's.

use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

/// `(year, month, day, hour, minute, second, weekday, day of the year)` of seconds since 1970,
/// UTC; without an argument, of now.
pub(super) fn gmtime(vm: &Vm, args: &[Obj]) -> Res {
    let seconds = match args.first() {
        Some(s) if !s.is_none() => match vm.float_of(*s) {
            Some(f) => f as i64,
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
pub(super) fn mktime(vm: &Vm, args: &[Obj]) -> Res {
    let Some(t) = args[0].cast::<Tuple>() else { return Err(vm.type_error(t!("tuple expected"))) };
    let items = vm.heap.tuple(t);
    if items.len() < 6 {
        return Err(vm.type_error(t!("mktime needs a tuple of length 8 or 9")));
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
