//! The measurement of a pulse on a pin, while the program waits for it.
//!
//! ```text
//! Level       the pin may have the level at once; it counts from the next edge only if it had not
//! Running     it has the level since a time
//! Measured    it is over
//! ```

use super::pins::PinId;
use super::state::Microbit;

/// No pulse, or how far its measurement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pulse {
    /// Nobody waits.
    None,
    /// The pin has not had the level yet.
    Level(Watch),
    /// It has had the level since the start of the watch.
    Running(Watch),
    /// Microseconds, or −2 if it did not begin in time, −1 if it did not end in time.
    Measured(i64),
}

/// What is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watch {
    pin: PinId,
    level: bool,
    timeout_us: u64,
    start_us: u64,
}

/// Begins a measurement.
pub fn start(board: &Microbit, pin: PinId, level: bool, timeout_us: u64) -> Pulse {
    let start_us = board.hardware.clock().now_us();
    Pulse::Level(Watch { pin, level, timeout_us, start_us })
}

impl Pulse {
    /// Looks at the pin. Also returns when to look again.
    pub fn step(self, board: &Microbit) -> (Pulse, Option<u64>) {
        let now = board.hardware.clock().now_us();
        let (Pulse::Level(watch) | Pulse::Running(watch)) = self else { return (self, None) };
        let port = board.hardware.pins();
        let has_level = port.level(watch.pin.index()) == watch.level;
        let next = match self {
            Pulse::Level(_) if has_level => Pulse::Running(Watch { start_us: now, ..watch }),
            Pulse::Running(_) if !has_level => Pulse::Measured((now - watch.start_us) as i64),
            _ if now - watch.start_us >= watch.timeout_us => {
                Pulse::Measured(if matches!(self, Pulse::Level(_)) { -2 } else { -1 })
            }
            same => same,
        };
        let due = match next {
            Pulse::Level(watch) | Pulse::Running(watch) => {
                let end = watch.start_us.saturating_add(watch.timeout_us);
                Some(port.next_change_us(watch.pin.index()).map_or(end, |edge| edge.min(end)))
            }
            _ => None,
        };
        (next, due)
    }
}
