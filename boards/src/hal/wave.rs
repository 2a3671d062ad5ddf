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
        let passed = us.saturating_sub(self.start_us);
        let (ticks, _) = scale(passed, self.hertz.into(), self.part(1_000_000));
        self.offset.saturating_add(ticks)
    }

    /// The first microsecond in which the counter has reached `ticks`.
    pub fn time_of(&self, ticks: u64) -> u64 {
        let ticks = ticks.saturating_sub(self.offset);
        let (us, rest) = scale(ticks, self.part(1_000_000), self.hertz.max(1).into());
        self.start_us.saturating_add(us.wrapping_add(u64::from(rest > 0)))
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
        scale(ticks, self.part(1_000_000_000), self.hertz.max(1).into()).0
    }

    /// A tick before the divider in parts of a second, of which there are so many.
    fn part(&self, parts: u64) -> u64 {
        parts * u64::from(self.divider.max(1))
    }
}

/// Quotient (its lower 64 bits) and rest of `a * b / unit`, bit by bit: a division of 128 bits
/// takes a kilobyte on boards. `unit` is from 1 to 2⁶³.
pub fn scale(a: u64, b: u64, unit: u64) -> (u64, u64) {
    let (whole, part) = (b / unit, b % unit);
    let (mut quotient, mut rest) = (0u64, 0u64);
    for bit in (0..u64::BITS).rev() {
        let (more, added) = if a >> bit & 1 == 0 { (0, 0) } else { (whole, part) };
        for (more, added) in [(quotient, rest), (more, added)] {
            quotient = quotient.wrapping_add(more);
            rest += added;
            if rest >= unit {
                (quotient, rest) = (quotient.wrapping_add(1), rest - unit);
            }
        }
    }
    (quotient, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_like_128_bits() {
        let numbers = [0, 1, 2, 3, 999_983, 84_000_000, u64::from(u32::MAX), 1 << 52, 1 << 63, !0];
        for a in numbers {
            for b in numbers {
                for unit in numbers.into_iter().filter(|unit| (1..=1 << 63).contains(unit)) {
                    let (product, wide) = (u128::from(a) * u128::from(b), u128::from(unit));
                    let expected = ((product / wide) as u64, (product % wide) as u64);
                    assert_eq!(scale(a, b, unit), expected, "{a} {b} {unit}");
                }
            }
        }
    }

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
