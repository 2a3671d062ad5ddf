//! A rectangle that repeats, in ticks of a counter: what a timer puts on a line.

/// A level that depends on a counter: in every period of `period` ticks it is high from tick `from`
/// up to tick `to`, or low where `inverted`. The counter makes `hertz / divider` ticks a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wave {
    /// When the counter was `offset`, in microseconds.
    pub start_us: u64,
    /// What the counter began with.
    pub offset: u64,
    /// Frequency before the divider.
    pub hertz: u32,
    /// At least 1.
    pub divider: u32,
    /// Ticks of a period, at least 1.
    pub period: u64,
    /// First tick of the marked part.
    pub from: u64,
    /// Tick behind it.
    pub to: u64,
    /// The marked part is the low one.
    pub inverted: bool,
}

impl Wave {
    /// The counter at a time, without its periods taken off.
    pub fn ticks_at(&self, us: u64) -> u64 {
        let passed = u128::from(us.saturating_sub(self.start_us)) * u128::from(self.hertz);
        let ticks = passed / (1_000_000 * u128::from(self.divider.max(1)));
        self.offset.saturating_add(ticks as u64)
    }

    /// The first microsecond in which the counter has reached `ticks`.
    pub fn time_of(&self, ticks: u64) -> u64 {
        let ticks = ticks.saturating_sub(self.offset);
        let parts = u128::from(ticks) * 1_000_000 * u128::from(self.divider.max(1));
        self.start_us.saturating_add(parts.div_ceil(u128::from(self.hertz.max(1))) as u64)
    }

    /// The level at a time.
    pub fn level_at(&self, us: u64) -> bool {
        let tick = self.ticks_at(us) % self.period.max(1);
        (self.from..self.to).contains(&tick) != self.inverted
    }

    /// Does it never change?
    pub fn is_constant(&self) -> bool {
        self.from >= self.to || self.from == 0 && self.to >= self.period
    }

    /// When the level changes next, after `us`; None if it never does.
    pub fn next_edge(&self, us: u64) -> Option<u64> {
        if self.is_constant() {
            return None;
        }
        let period = self.period.max(1);
        let base = self.ticks_at(us) / period * period;
        let edges = [self.from, self.to, self.from + period, self.to + period];
        edges.into_iter().map(|edge| self.time_of(base + edge)).find(|time| *time > us)
    }

    /// Length of so many ticks in nanoseconds.
    pub fn nanoseconds(&self, ticks: u64) -> u64 {
        let parts = u128::from(ticks) * 1_000_000_000 * u128::from(self.divider.max(1));
        (parts / u128::from(self.hertz.max(1))) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges_do_not_drift() {
        // 3 ticks of 1/7 MHz a period, the first of them high.
        let wave = Wave {
            start_us: 10,
            offset: 0,
            hertz: 7_000_000,
            divider: 7,
            period: 1500,
            from: 0,
            to: 500,
            inverted: false,
        };
        assert!(wave.level_at(10) && wave.level_at(509) && !wave.level_at(510));
        assert_eq!(wave.next_edge(10), Some(510));
        assert_eq!(wave.next_edge(510), Some(1510));
        assert_eq!(wave.time_of(1500 * 1000), 1_500_010);
        assert_eq!(Wave { to: 0, ..wave }.next_edge(0), None);
        assert_eq!(Wave { hertz: 84_000_000, divider: 84, ..wave }.nanoseconds(3), 3000);
    }
}
