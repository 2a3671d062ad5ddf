//! The clock with a calendar as the modules see it: dates, the timer that wakes, and the trait that
//! the chip and its simulation implement.
//!
//! Knows the calendar from 2000 to 2099 as the chip does, where every fourth year is a leap year.

/// Days before each month of a year that is no leap year.
const BEFORE: [u32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/// Days of four years.
const FOUR_YEARS: u32 = 4 * 365 + 1;
/// Seconds of a day.
const DAY: u64 = 86_400;
/// 1 January 2000 was a Saturday; the chip counts from 1 for Monday.
const FIRST_WEEKDAY: u32 = 6;
/// The crystal in Hz.
pub const CRYSTAL: u64 = 32_768;
/// Seconds from 1970 to 2000.
const UNIX: u64 = 946_684_800;

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

impl DateTime {
    /// As the clock is at the first start of a board.
    pub const START: DateTime = DateTime {
        year: 2015,
        month: 1,
        day: 1,
        weekday: 4,
        hour: 0,
        minute: 0,
        second: 0,
        subsecond: 255,
    };

    /// What so many seconds and microseconds after 2000 are.
    pub fn since_2000(seconds: u64, micros: u64) -> DateTime {
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
            weekday: (days + FIRST_WEEKDAY - 1) % 7 + 1,
            hour: second / 3600,
            minute: second / 60 % 60,
            second: second % 60,
            subsecond: 255 - (micros * 256 / 1_000_000) as u32,
        }
    }

    /// Seconds since 2000; what is out of range is taken as its nearest value.
    pub fn seconds(&self) -> u64 {
        let year = self.year.clamp(2000, 2099) - 2000;
        let month = self.month.clamp(1, 12) as usize - 1;
        let leap = year.is_multiple_of(4);
        let days = year / 4 * FOUR_YEARS
            + if leap { 0 } else { year % 4 * 365 + 1 }
            + BEFORE[month]
            + u32::from(leap && month > 1)
            + self.day.clamp(1, 31)
            - 1;
        let second = self.hour.min(23) * 3600 + self.minute.min(59) * 60 + self.second.min(59);
        u64::from(days) * DAY + u64::from(second)
    }

    /// Nanoseconds since 1970.
    pub fn epoch_ns(&self) -> u64 {
        let part = u64::from(255 - self.subsecond.min(255)) * (1_000_000_000 / 256);
        (self.seconds() + UNIX) * 1_000_000_000 + part
    }
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
    pub fn of_ms(ms: u32) -> Option<Wakeup> {
        let (mut divider, mut select) = (2, 3u8);
        while divider <= 16 && ms > 2000 * divider {
            divider *= 2;
            select = select.wrapping_sub(1);
        }
        // Where the divider is not one of these the product is not used.
        let mut count = (CRYSTAL as u32 / divider).wrapping_mul(ms) / 1000;
        if divider > 16 {
            (select, count) = (4, ms / 1000);
            if count > 0x1_0000 {
                (select, count) = (6, count - 0x1_0000);
            }
            if count > 0x1_0000 {
                return None;
            }
        }
        Some(Wakeup { select, count: count.saturating_sub(1) as u16 })
    }

    /// Counts of the crystal between two interrupts.
    pub fn ticks(self) -> u64 {
        let count = u64::from(self.count) + 1;
        match self.select & 7 {
            select @ 0..=3 => count * (16 >> select),
            4 | 5 => count * CRYSTAL,
            _ => (count + 0x1_0000) * CRYSTAL,
        }
    }
}

/// The clock. It goes on while the board is reset or sleeps.
pub trait Calendar {
    /// Date and time.
    fn now(&self) -> DateTime;

    /// Sets date and time; what is out of range is taken as its nearest value.
    fn set(&self, to: DateTime);

    /// As at the first start.
    fn start_again(&self);

    /// How it was started: milliseconds that the crystal took, and above that the reasons.
    fn info(&self) -> u32;

    /// How much faster it goes, in 2⁻²⁰: −511 to 512.
    fn calibration(&self) -> i32;

    /// Sets the calibration.
    fn calibrate(&self, to: i32);

    /// Puts 512 Hz out on X18, or no longer.
    fn put_out(&self, on: bool) {
        let _ = on;
    }

    /// What the timer that wakes is set to.
    fn wakeup(&self) -> Option<Wakeup>;

    /// Starts the timer that wakes, or stops it.
    fn set_wakeup(&self, wakeup: Option<Wakeup>);

    /// Has it woken since the last call?
    fn take_wakeup(&self) -> bool;

    /// When it wakes next; None where it does not, and where an interrupt will tell.
    fn next_us(&self) -> Option<u64>;
}
