//! How virtual time relates to the wall clock.

/// The most by which a board that has work may fall behind before it gives the difference up. A
/// tab that slept for an hour does not run for an hour to make up for it.
const MAX_LAG_US: i64 = 250_000;

/// Whether virtual time follows the wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// One second of virtual time takes one second, or more if the host is too slow.
    Real,
    /// Waits take no time.
    Fast,
}

/// Converts between the two times.
#[derive(Clone, Debug)]
pub struct Pace {
    mode: Mode,
    /// Wall-clock time of virtual time 0 in microseconds; unknown before the first slice.
    epoch_us: Option<i64>,
    /// Virtual time before which the board has nothing to do.
    rest_until_us: u64,
}

impl Pace {
    /// Not started yet.
    pub const fn new(mode: Mode) -> Pace {
        Pace { mode, epoch_us: None, rest_until_us: 0 }
    }

    /// The board has nothing to do before this virtual time: until then it is not behind.
    pub fn rest_until(&mut self, virtual_us: u64) {
        self.rest_until_us = virtual_us;
    }

    /// Up to what virtual time the board may run, when it is `wall_us` on the wall and the board is
    /// at `virtual_us`.
    pub fn limit_us(&mut self, wall_us: u64, virtual_us: u64) -> u64 {
        if self.mode == Mode::Fast {
            return u64::MAX;
        }
        let (wall, board) = (wall_us as i64, virtual_us as i64);
        let epoch = *self.epoch_us.get_or_insert(wall - board);
        let now = wall - epoch;
        let ready = board.max(i64::try_from(self.rest_until_us).unwrap_or(i64::MAX));
        let latest = ready.saturating_add(MAX_LAG_US);
        if now > latest {
            self.epoch_us = Some(wall - latest);
            return latest as u64;
        }
        now.max(0) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_time_follows_the_wall_from_the_first_slice() {
        let mut pace = Pace::new(Mode::Real);
        assert_eq!(pace.limit_us(5_000_000, 0), 0);
        assert_eq!(pace.limit_us(5_008_000, 0), 8_000);
        assert_eq!(pace.limit_us(5_016_000, 8_000), 16_000);
        assert_eq!(pace.limit_us(5_010_000, 16_000), 10_000, "a wall that went back");
    }

    #[test]
    fn a_long_pause_is_given_up() {
        let mut pace = Pace::new(Mode::Real);
        pace.limit_us(0, 0);
        assert_eq!(pace.limit_us(3_600_000_000, 1_000), 251_000);
        assert_eq!(pace.limit_us(3_600_008_000, 251_000), 259_000);
    }

    #[test]
    fn resting_is_not_falling_behind() {
        let mut pace = Pace::new(Mode::Real);
        pace.limit_us(0, 0);
        pace.rest_until(60_000_000);
        assert_eq!(pace.limit_us(60_001_000, 0), 60_001_000);
        pace.rest_until(u64::MAX);
        assert_eq!(pace.limit_us(3_600_000_000, 60_001_000), 3_600_000_000);
    }

    #[test]
    fn fast_has_no_limit() {
        assert_eq!(Pace::new(Mode::Fast).limit_us(0, 7), u64::MAX);
    }
}
