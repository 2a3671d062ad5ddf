//! Virtual time.

use boards::hal::Clock;
use std::cell::Cell;

/// Nanoseconds of a microsecond.
const NS: i64 = 1_000;

/// What the interpreter does in one go: when it began, less the time that was passed in transfers
/// before; the units of its budget, and nanoseconds of one.
#[derive(Clone, Copy, Debug, Default)]
struct Work {
    base_us: u64,
    ticks: u32,
    tick_ns: u32,
}

/// Microseconds since the simulated board was started. Moves only when told to; back only to zero,
/// by a restart.
#[derive(Debug, Default)]
pub struct SimClock {
    now_us: Cell<u64>,
    occupied_us: Cell<u64>,
    work: Cell<Work>,
    /// Nanoseconds that the program is ahead of the clock, or behind it where the clock has gone
    /// on before a unit was complete.
    ahead_ns: Cell<i64>,
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

    /// The units of work that are complete until `us`, if each takes `tick_ns` nanoseconds.
    pub fn ticks_until(&self, us: u64, tick_ns: u32) -> u64 {
        let room = us.saturating_sub(self.now_us.get()).min(1 << 40) as i64 * NS;
        (room - self.ahead_ns.get()).max(0) as u64 / u64::from(tick_ns.max(1))
    }

    /// The interpreter begins with so many units.
    pub fn begin_work(&self, ticks: u32, tick_ns: u32) {
        let base_us = self.now_us.get() - self.occupied_us.get();
        self.work.set(Work { base_us, ticks, tick_ns });
    }

    /// So many units are left.
    pub fn pass(&self, left: u32) {
        let work = self.work.get();
        self.advance_to(self.reached(work.ticks.saturating_sub(left)).0);
    }

    /// The interpreter has used so many units.
    pub fn end_work(&self, used: u32) {
        let (us, ns) = self.reached(used);
        self.advance_to(us);
        let since = self.now_us.get() as i64 - us as i64;
        self.ahead_ns.set(ns - since * NS);
    }

    /// Nothing is complete until then: the clock goes on without the program.
    pub fn idle_to(&self, us: u64) {
        let passed = us.saturating_sub(self.now_us.get());
        self.ahead_ns.set(self.ahead_ns.get() - passed as i64 * NS);
        self.advance_to(us);
    }

    /// When so many units are complete, as microseconds and nanoseconds.
    fn reached(&self, used: u32) -> (u64, i64) {
        let Work { base_us, tick_ns, .. } = self.work.get();
        let ns = self.ahead_ns.get() + i64::from(used) * i64::from(tick_ns);
        let us = base_us as i64 + self.occupied_us.get() as i64 + ns.div_euclid(NS);
        (us.max(0) as u64, ns.rem_euclid(NS))
    }

    /// The board is started again.
    pub fn restart(&self) {
        self.now_us.set(0);
        self.occupied_us.set(0);
        self.work.take();
        self.ahead_ns.set(0);
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

    #[test]
    fn units_add_up_to_the_nanosecond() {
        let clock = SimClock::default();
        for _ in 0..10 {
            clock.begin_work(7, 2_286);
            clock.pass(5);
            clock.end_work(7);
        }
        assert_eq!(clock.now_us(), 70 * 2_286 / 1_000);
        clock.begin_work(1, 2_286);
        clock.occupy(100);
        clock.end_work(1);
        assert_eq!(clock.now_us(), 71 * 2_286 / 1_000 + 100);
    }

    #[test]
    fn a_unit_is_complete_at_its_time_whatever_happens_meanwhile() {
        let clock = SimClock::default();
        assert_eq!((clock.ticks_until(5, 6_000), clock.ticks_until(13, 6_000)), (0, 2));
        clock.idle_to(4);
        assert_eq!((clock.ticks_until(5, 6_000), clock.ticks_until(6, 6_000)), (0, 1));
        clock.begin_work(1, 6_000);
        clock.end_work(1);
        assert_eq!(clock.now_us(), 6);
        // An interrupt whose work is done before the program goes on.
        clock.idle_to(9);
        clock.begin_work(2, 1_000);
        clock.end_work(2);
        assert_eq!((clock.now_us(), clock.ticks_until(12, 6_000)), (9, 0));
        assert_eq!(clock.ticks_until(14, 6_000), 1);
    }
}
