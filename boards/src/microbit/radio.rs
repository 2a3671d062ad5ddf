//! What the program has set its radio to, and whether it is on.
//!
//! The packets that wait are the hardware's. On the board their memory is part of the program's
//! heap, so whoever switches the radio on takes as much of it as the board does.

use crate::hal::{RadioRate, RadioSettings};
use core::cell::Cell;

/// Settings after a reset.
pub const DEFAULT: RadioSettings = RadioSettings {
    length: 32,
    queue: 3,
    channel: 7,
    power_dbm: 0,
    address: 0x7562_6974,
    group: 0,
    rate: RadioRate::Mbit1,
};

/// Power of each step of `config(power=…)` in dBm.
pub const POWER_DBM: [i8; 8] = [-30, -20, -16, -12, -8, -4, 0, 4];
/// Highest channel.
pub const MAX_CHANNEL: i32 = 83;
/// Bytes in front of a string.
pub const STRING: [u8; 3] = [1, 0, 1];

/// Bytes that the queue takes on the board: each packet has a length, a strength and a time, and
/// there is one more place for the packet that is arriving.
pub fn memory(settings: &RadioSettings) -> usize {
    (usize::from(settings.length) + 6) * (usize::from(settings.queue) + 1)
}

/// Is the radio on?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// The program has not used it; it is on as soon as it does.
    Unused,
    /// It listens.
    On,
    /// The program has switched it off.
    Off,
}

/// The program's view of the radio.
#[derive(Debug)]
pub struct Tuning {
    /// The settings, also while it is off.
    pub settings: Cell<RadioSettings>,
    /// Is it on?
    pub switch: Cell<Switch>,
}

impl Tuning {
    /// After a reset.
    pub const fn new() -> Tuning {
        Tuning { settings: Cell::new(DEFAULT), switch: Cell::new(Switch::Unused) }
    }

    /// As after a reset.
    pub fn reset(&self) {
        self.settings.set(DEFAULT);
        self.switch.set(Switch::Unused);
    }
}

impl Default for Tuning {
    fn default() -> Tuning {
        Tuning::new()
    }
}
