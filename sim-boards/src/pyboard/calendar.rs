//! The clock with the calendar: it counts with the time of the board, and resets leave it alone.

use super::rtc::Rtc;
use crate::clock::SimClock;
use boards::hal::Clock;
use boards::pyboard::Calendar;
use boards::pyboard::calendar::{DateTime, Wakeup};
use std::rc::Rc;

/// The board got power, and how many milliseconds the crystal took.
const INFO: u32 = 0x1_0000 | 0x0100;

/// The clock.
pub struct SimCalendar {
    clock: Rc<SimClock>,
    rtc: Rtc,
}

impl SimCalendar {
    /// As at the first start of a board with this time.
    pub fn new(clock: Rc<SimClock>) -> SimCalendar {
        SimCalendar { clock, rtc: Rtc::new() }
    }

    fn now_us(&self) -> u64 {
        self.clock.now_us()
    }
}

impl std::fmt::Debug for SimCalendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.now().fmt(f)
    }
}

impl Calendar for SimCalendar {
    fn now(&self) -> DateTime {
        self.rtc.get(self.now_us())
    }

    fn set(&self, to: DateTime) {
        self.rtc.set(self.now_us(), to);
    }

    fn start_again(&self) {
        self.rtc.reset();
    }

    fn info(&self) -> u32 {
        INFO
    }

    fn calibration(&self) -> i32 {
        self.rtc.calibration()
    }

    fn calibrate(&self, to: i32) {
        self.rtc.calibrate(self.now_us(), to);
    }

    fn wakeup(&self) -> Option<Wakeup> {
        self.rtc.wakeup()
    }

    fn set_wakeup(&self, wakeup: Option<Wakeup>) {
        self.rtc.set_wakeup(self.now_us(), wakeup);
    }

    fn take_wakeup(&self) -> bool {
        self.rtc.take_wakeup(self.now_us())
    }

    fn next_us(&self) -> Option<u64> {
        self.rtc.next_us()
    }
}
