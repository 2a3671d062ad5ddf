//! Virtual time.

use boards::hal::Clock;
use std::cell::Cell;

/// Microseconds since the simulated board was started. Moves only when told to; back only to zero,
/// by a restart.
#[derive(Debug, Default)]
pub struct SimClock {
    now_us: Cell<u64>,
    occupied_us: Cell<u64>,
}

impl SimClock {
    /// Moves time to `us`; an earlier time changes nothing.
    pub fn advance_to(&self, us: u64) {
        self.now_us.set(self.now_us.get().max(us));
    }

    /// The processor waits for a transfer: time passes that its instructions do not count.
    pub fn occupy(&self, us: u64) {
        self.now_us.set(self.now_us.get() + us);
        self.occupied_us.set(self.occupied_us.get() + us);
    }

    /// All the time that was passed like that since the start.
    pub fn occupied_us(&self) -> u64 {
        self.occupied_us.get()
    }

    /// The board is started again.
    pub fn restart(&self) {
        self.now_us.set(0);
        self.occupied_us.set(0);
    }
}

impl Clock for SimClock {
    fn now_us(&self) -> u64 {
        self.now_us.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_never_goes_back() {
        let clock = SimClock::default();
        clock.advance_to(1_999);
        clock.advance_to(500);
        assert_eq!((clock.now_us(), clock.now_ms()), (1_999, 1));
    }
}
