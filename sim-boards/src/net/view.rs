//! The pins as a page shows them.

use super::port::SimPins;
use super::wire::{Shown, Signal, Wire};
use super::{Driver, Level};
use crate::trace::Line;
use boards::hal::{Clock, Drive, Pull};

/// What can be seen of a pin at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinView {
    /// Its name.
    pub name: &'static str,
    /// Its level; of one that alternates, that of this moment.
    pub line: Line,
    /// Its voltage.
    pub millivolts: u32,
    /// What the board does to it.
    pub drive: Drive,
    /// Period and high part in microseconds, if it alternates.
    pub wave_us: Option<(u32, u32)>,
    /// Does a finger touch it?
    pub touched: bool,
    /// The voltage that a person has put on it.
    pub outside_mv: Option<u32>,
}

impl SimPins {
    /// The pin at a place as it is now; None for what is no pin of the board.
    pub fn view(&self, pin: usize) -> Option<PinView> {
        let wire = self.wire(pin);
        let now = self.clock.now_us();
        let Level { millivolts, .. } = wire.level_at(now);
        let (line, wave_us) = seen(&wire, now);
        Some(PinView {
            name: wire.pin?,
            line,
            millivolts,
            drive: wire.drive.get(),
            wave_us,
            touched: wire.touched.get(),
            outside_mv: match wire.outside.get() {
                Driver::Strong(millivolts) => Some(millivolts),
                Driver::Weak(_) | Driver::None => None,
            },
        })
    }
}

fn seen(wire: &Wire, now_us: u64) -> (Line, Option<(u32, u32)>) {
    let high = |high| if high { Line::High } else { Line::Low };
    let now = high(super::is_high(wire.level_at(now_us).millivolts));
    match (wire.look(now_us), wire.signal(now_us)) {
        (Shown::Line(line), _) => (line, None),
        (_, Signal::Pwm { period_us, high_us }) => (now, Some((period_us, high_us))),
        (_, Signal::Level(_)) => (now, None),
    }
}

impl PinView {
    /// What the board does, in one word; empty if it does nothing.
    pub fn use_word(&self) -> &'static str {
        match self.drive {
            Drive::Input(Pull::None) => "",
            Drive::Input(_) => "input",
            Drive::Level(_) => "output",
            Drive::Pwm { .. } | Drive::Wave(_) => "pwm",
            Drive::Voltage(_) => "analog",
        }
    }

    /// The resistor of an input, in one word.
    pub fn pull_word(&self) -> &'static str {
        match self.drive {
            Drive::Input(Pull::Up) => "up",
            Drive::Input(Pull::Down) => "down",
            _ => "",
        }
    }
}
