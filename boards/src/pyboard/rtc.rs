//! The clock with a calendar: date and time, its calibration, and the timer that wakes.
//!
//! It counts with the clock of the board, from what it was set to. Knows the calendar from 2000 to
//! 2099 as the chip does, where every fourth year is a leap year.

use core::cell::Cell;

/// Days before each month of a year that is no leap year.
const BEFORE: [u32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/// Days of four years.
const FOUR_YEARS: u32 = 4 * 365 + 1;
/// Seconds of a day.
const DAY: u64 = 86_400;
/// The clock starts on 2015-01-01.
const START_DAY: u32 = 5479;
/// 1 January 2000 was a Saturday; the chip counts from 1 for Monday.
const FIRST_WEEKDAY: u32 = 6;
/// The crystal in Hz.
const CRYSTAL: u64 = 32_768;
/// Calibration is in parts of this.
const CALIBRATION_PARTS: i64 = 1 << 20;

/// A date and a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTime {
    /// 2000–2099.
    pub year: u32,
    /// 1–12.
    pub month: u32,
    /// 1–31.
    pub day: u32,
    /// 1 Monday to 7 Sunday.
    pub weekday: u32,
    /// 0–23.
    pub hour: u32,
    /// 0–59.
    pub minute: u32,
    /// 0–59.
    pub second: u32,
    /// 255 down to 0.
    pub subsecond: u32,
}

/// The timer that wakes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wakeup {
    /// Selects what it counts, as in the register.
    pub select: u8,
    /// What it counts down from, one less than the number of counts.
    pub count: u16,
}

impl Wakeup {
    /// For an interval in milliseconds; None if it is too long.
    pub fn of_ms(ms: i64) -> Option<Wakeup> {
        let (mut divider, mut select) = (2, 3u8);
        while divider <= 16 && ms > 2000 * divider {
            divider *= 2;
            select = select.wrapping_sub(1);
        }
        let mut count = CRYSTAL as i64 / divider * ms / 1000;
        if divider > 16 {
            (select, count) = (4, ms / 1000);
            if count > 0x1_0000 {
                (select, count) = (6, count - 0x1_0000);
            }
            if count > 0x1_0000 {
                return None;
            }
        }
        Some(Wakeup { select, count: (count - 1).max(0) as u16 })
    }

    /// Counts of the crystal between two interrupts.
    fn ticks(self) -> u64 {
        let count = u64::from(self.count) + 1;
        match self.select & 7 {
            select @ 0..=3 => count * (16 >> select),
            4 | 5 => count * CRYSTAL,
            _ => (count + 0x1_0000) * CRYSTAL,
        }
    }
}

/// The state of the clock.
pub struct Rtc {
    /// Time of the board at which it was set, and the seconds since 2000 it was set to.
    set: Cell<(u64, u64)>,
    /// What is added to the calendar's day of the week.
    weekdays: Cell<u32>,
    calibration: Cell<i32>,
    wakeup: Cell<Option<(Wakeup, u64, u64)>>,
}

impl Rtc {
    /// As at the first start of a board.
    pub const fn new() -> Rtc {
        Rtc {
            set: Cell::new((0, START_DAY as u64 * DAY)),
            weekdays: Cell::new(0),
            calibration: Cell::new(0),
            wakeup: Cell::new(None),
        }
    }

    /// As at the first start.
    pub fn reset(&self) {
        self.set.set((0, u64::from(START_DAY) * DAY));
        self.weekdays.set(0);
        self.calibration.set(0);
        self.wakeup.set(None);
    }

    /// Seconds since 2000 and microseconds at `now_us` of the board.
    pub fn since_2000(&self, now_us: u64) -> (u64, u64) {
        let (at, seconds) = self.set.get();
        let passed = now_us.saturating_sub(at) as i64;
        let faster = i128::from(passed) * i128::from(self.calibration.get());
        let passed = passed + (faster / i128::from(CALIBRATION_PARTS)) as i64;
        (seconds + passed as u64 / 1_000_000, passed as u64 % 1_000_000)
    }

    /// Date and time at `now_us` of the board.
    pub fn get(&self, now_us: u64) -> DateTime {
        let (seconds, micros) = self.since_2000(now_us);
        let (days, second) = ((seconds / DAY) as u32 % (25 * FOUR_YEARS), (seconds % DAY) as u32);
        let (fours, rest) = (days / FOUR_YEARS, days % FOUR_YEARS);
        let in_four = if rest < 366 { 0 } else { (rest - 1) / 365 };
        let day = if in_four == 0 { rest } else { rest - 1 - in_four * 365 };
        let start = |month: usize| BEFORE[month] + u32::from(in_four == 0 && month > 1);
        let month = (0..12).rev().find(|month| start(*month) <= day).unwrap_or(0);
        DateTime {
            year: 2000 + 4 * fours + in_four,
            month: month as u32 + 1,
            day: day - start(month) + 1,
            weekday: (days + FIRST_WEEKDAY - 1 + self.weekdays.get()) % 7 + 1,
            hour: second / 3600,
            minute: second / 60 % 60,
            second: second % 60,
            subsecond: 255 - (micros * 256 / 1_000_000) as u32,
        }
    }

    /// Sets date and time; what is out of range is taken as its nearest value.
    pub fn set(&self, now_us: u64, to: DateTime) {
        let year = to.year.clamp(2000, 2099) - 2000;
        let month = to.month.clamp(1, 12) as usize - 1;
        let leap = year.is_multiple_of(4);
        let days = year / 4 * FOUR_YEARS
            + if leap { 0 } else { year % 4 * 365 + 1 }
            + BEFORE[month]
            + u32::from(leap && month > 1)
            + to.day.clamp(1, 31)
            - 1;
        let second = to.hour.min(23) * 3600 + to.minute.min(59) * 60 + to.second.min(59);
        self.set.set((now_us, u64::from(days) * DAY + u64::from(second)));
        let natural = (days + FIRST_WEEKDAY - 1) % 7;
        self.weekdays.set((to.weekday.clamp(1, 7) - 1 + 7 - natural) % 7);
    }

    /// How much faster it goes, in 2⁻²⁰: −511 to 512.
    pub fn calibration(&self) -> i32 {
        self.calibration.get()
    }

    /// Sets the calibration.
    pub fn calibrate(&self, now_us: u64, to: i32) {
        let (seconds, micros) = self.since_2000(now_us);
        self.set.set((now_us.saturating_sub(micros), seconds));
        self.calibration.set(to);
    }

    /// Starts the timer that wakes, or stops it.
    pub fn set_wakeup(&self, now_us: u64, wakeup: Option<Wakeup>) {
        self.wakeup.set(wakeup.map(|wakeup| (wakeup, now_us, 1)));
    }

    /// What the timer that wakes is set to.
    pub fn wakeup(&self) -> Option<Wakeup> {
        self.wakeup.get().map(|(wakeup, ..)| wakeup)
    }

    /// When it wakes next.
    pub fn next_us(&self) -> Option<u64> {
        let (wakeup, start, nth) = self.wakeup.get()?;
        let micros = u128::from(wakeup.ticks()) * u128::from(nth) * 1_000_000;
        Some(start + micros.div_ceil(u128::from(CRYSTAL)) as u64)
    }

    /// Has it woken until now? Once for each time.
    pub fn take_wakeup(&self, now_us: u64) -> bool {
        let woken = self.next_us().is_some_and(|time| time <= now_us);
        if let (true, Some((wakeup, start, nth))) = (woken, self.wakeup.get()) {
            self.wakeup.set(Some((wakeup, start, nth + 1)));
        }
        woken
    }
}

impl Default for Rtc {
    fn default() -> Self {
        Rtc::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_come_back_as_they_were_set() {
        let rtc = Rtc::new();
        assert_eq!((rtc.get(0).year, rtc.get(0).month, rtc.get(0).weekday), (2015, 1, 4));
        for (year, month, day) in [(2000, 2, 29), (2003, 12, 31), (2016, 3, 1), (2099, 12, 31)] {
            let to = DateTime {
                year,
                month,
                day,
                weekday: 3,
                hour: 23,
                minute: 59,
                second: 58,
                subsecond: 255,
            };
            rtc.set(7, to);
            assert_eq!(rtc.get(7), to);
        }
        let late = rtc.get(2_500_007);
        assert_eq!((late.year, late.hour, late.second, late.subsecond), (2000, 0, 0, 127));
    }

    #[test]
    fn it_wakes_again_and_again() {
        let rtc = Rtc::new();
        rtc.set_wakeup(0, Wakeup::of_ms(1000));
        assert_eq!(rtc.next_us(), Some(1_000_000));
        assert!(!rtc.take_wakeup(999_999) && rtc.take_wakeup(1_000_000));
        assert_eq!(rtc.next_us(), Some(2_000_000));
        assert_eq!(Wakeup::of_ms(0x20001 * 1000), None);
    }
}
