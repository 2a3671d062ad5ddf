//! Pins as hardware: what the board does to each line and what it finds there. Who may use a pin
//! is not known here.

use super::Wave;
use core::cell::Cell;

/// A resistor in the processor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pull {
    /// None.
    #[default]
    None,
    /// To the supply.
    Up,
    /// To ground.
    Down,
}

/// What the board does to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drive {
    /// Listens.
    Input(Pull),
    /// Holds a level: true is high.
    Level(bool),
    /// Alternates: high first, then low.
    Pwm {
        /// Length of a period in microseconds, at least 1.
        period_us: u32,
        /// How long it is high in each, at most the period.
        high_us: u32,
    },
    /// As the output of a timer.
    Wave(Wave),
    /// Holds a voltage in millivolts, from a converter.
    Voltage(u32),
}

/// A slot of a 1-Wire line: times from its beginning, in microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// How long the board pulls the line low.
    pub release_us: u32,
    /// When it looks at the level.
    pub sample_us: u32,
    /// When the next slot may begin.
    pub end_us: u32,
}

/// The pins of a board, by their place in its description.
pub trait PinPort {
    /// Drives the line like this from now on.
    fn drive(&self, pin: usize, drive: Drive);

    /// Is the line high?
    fn level(&self, pin: usize) -> bool;

    /// Voltage of the line, 0–3300 mV.
    fn millivolts(&self, pin: usize) -> u32;

    /// When to look next for a change of the level, in microseconds of the board's clock; None
    /// where only something from outside could change it.
    fn next_change_us(&self, pin: usize) -> Option<u64>;

    /// Measures how long the line has this level next, looking at nothing else meanwhile:
    /// microseconds, or −2 if it does not get it in time, −1 if it keeps it too long. None where
    /// the board goes on meanwhile.
    fn measure(&self, pin: usize, level: bool, timeout_us: u64) -> Option<i64> {
        let _ = (pin, level, timeout_us);
        None
    }

    /// Takes a slot on a line that has this resistor, looking at nothing else meanwhile: was it
    /// high? None where the board goes on meanwhile.
    fn slot(&self, pin: usize, pull: Pull, slot: Slot) -> Option<bool> {
        let _ = (pin, pull, slot);
        None
    }

    /// Sends bytes to a strip of WS2812 LEDs at 800 kbit/s and leaves the line low.
    fn send_strip(&self, pin: usize, bytes: &[Cell<u8>]);

    /// Does a finger touch it?
    fn is_touched(&self, pin: usize) -> bool;

    /// How often a touch began since the previous call, saturating at 32 767.
    fn take_touches(&self, pin: usize) -> u16;

    /// Senses touches from now on by the finger's resistance to ground, or by its capacitance. A
    /// port that senses both ways alike has nothing to do.
    fn sense_touch(&self, pin: usize, resistive: bool) {
        let _ = (pin, resistive);
    }
}
