//! Nets: the lines at the pins of a board, and everybody who drives them.
//!
//! A line has the board at one end and, at the others, what is attached: a voltage from outside, a
//! finger, pins of parts. A driver is strong (an output), weak (a resistor) or nothing; the
//! strongest wins, and two strong ones that disagree are a conflict, which the trace shows as `x`.
//! The net knows no modes and no Python.

pub(crate) mod can;
mod port;
mod serial;
mod tones;
mod view;
mod wire;

pub use can::{CanFrame, CanFrames, Waiting};
pub use port::{Edge, SimPins};
pub use serial::{Format, Serial};
pub use tones::{PinTone, Tones};
pub use view::PinView;
pub use wire::Signal;

use boards::hal::{Drive, Pull};

/// The supply in millivolts.
pub const SUPPLY_MV: u32 = 3300;
/// From here on a line counts as high.
const THRESHOLD_MV: u32 = SUPPLY_MV / 2;

/// What somebody does to a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Driver {
    /// Nothing.
    #[default]
    None,
    /// A resistor to this voltage.
    Weak(u32),
    /// This voltage.
    Strong(u32),
}

impl Driver {
    /// Two drivers as one: the stronger, or the middle of two resistors. Of two strong ones that
    /// differ, the lower wins.
    pub fn with(self, other: Driver) -> Driver {
        match (self, other) {
            (Driver::Strong(a), Driver::Strong(b)) => Driver::Strong(a.min(b)),
            (Driver::Strong(mv), _) | (_, Driver::Strong(mv)) => Driver::Strong(mv),
            (Driver::Weak(a), Driver::Weak(b)) => Driver::Weak(a.midpoint(b)),
            (Driver::None, other) | (other, Driver::None) => other,
        }
    }

    /// An output of a part.
    pub const fn output(high: bool) -> Driver {
        Driver::Strong(if high { SUPPLY_MV } else { 0 })
    }

    /// The board's end at `now_us`, if it began to drive like this at `start_us`.
    pub fn of_board(drive: Drive, start_us: u64, now_us: u64) -> Driver {
        let high = |high| Driver::Strong(if high { SUPPLY_MV } else { 0 });
        match drive {
            Drive::Input(Pull::None) => Driver::None,
            Drive::Input(Pull::Up) => Driver::Weak(SUPPLY_MV),
            Drive::Input(Pull::Down) => Driver::Weak(0),
            Drive::Level(level) => high(level),
            Drive::Pwm { period_us, high_us } => {
                let since_us = now_us.saturating_sub(start_us);
                high(since_us % u64::from(period_us.max(1)) < high_us.into())
            }
            Drive::Wave(wave) => high(wave.level_at(now_us)),
            Drive::Voltage(millivolts) => Driver::Strong(millivolts),
        }
    }
}

/// The state of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// Voltage; 0 if nobody drives it.
    pub millivolts: u32,
    /// Two strong drivers disagree.
    pub conflict: bool,
}

impl Level {
    /// What comes of two ends.
    pub fn of(board: Driver, outside: Driver) -> Level {
        let (millivolts, conflict) = match (board, outside) {
            (Driver::Strong(a), Driver::Strong(b)) => (a, is_high(a) != is_high(b)),
            (Driver::Strong(mv), _) | (_, Driver::Strong(mv)) => (mv, false),
            (Driver::Weak(a), Driver::Weak(b)) => (a.midpoint(b), false),
            (Driver::Weak(mv), Driver::None) | (Driver::None, Driver::Weak(mv)) => (mv, false),
            (Driver::None, Driver::None) => (0, false),
        };
        Level { millivolts, conflict }
    }
}

/// Does a line of this voltage count as high?
pub fn is_high(millivolts: u32) -> bool {
    millivolts >= THRESHOLD_MV
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_driver_wins() {
        let cases = [
            (Driver::None, Driver::None, 0, false),
            (Driver::Weak(3300), Driver::None, 3300, false),
            (Driver::Weak(3300), Driver::Strong(0), 0, false),
            (Driver::Strong(3300), Driver::Weak(0), 3300, false),
            (Driver::Strong(3300), Driver::Strong(0), 3300, true),
            (Driver::Strong(3300), Driver::Strong(3000), 3300, false),
        ];
        for (a, b, millivolts, conflict) in cases {
            assert_eq!(Level::of(a, b), Level { millivolts, conflict }, "{a:?} {b:?}");
        }
    }
}
