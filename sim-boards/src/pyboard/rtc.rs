//! A clock with a calendar by program: it counts with the clock of the board, from what it was set
//! to.

use boards::pyboard::calendar::{CRYSTAL, DateTime, Wakeup};
use std::cell::Cell;

/// Calibration is in parts of this.
const CALIBRATION_PARTS: i64 = 1 << 20;

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
    pub fn new() -> Rtc {
        Rtc {
            set: Cell::new((0, DateTime::START.seconds())),
            weekdays: Cell::new(0),
            calibration: Cell::new(0),
            wakeup: Cell::new(None),
        }
    }

    /// As at the first start.
    pub fn reset(&self) {
        self.set.set((0, DateTime::START.seconds()));
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
        let natural = DateTime::since_2000(seconds, micros);
        DateTime { weekday: (natural.weekday - 1 + self.weekdays.get()) % 7 + 1, ..natural }
    }

    /// Sets date and time; what is out of range is taken as its nearest value.
    pub fn set(&self, now_us: u64, to: DateTime) {
        let seconds = to.seconds();
        self.set.set((now_us, seconds));
        let natural = DateTime::since_2000(seconds, 0).weekday;
        self.weekdays.set((to.weekday.clamp(1, 7) + 7 - natural) % 7);
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
