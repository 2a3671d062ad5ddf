//! How the pins are set up: mode, resistor, alternate function, output.
//!
//! The numbers are those of the processor's registers as MicroPython's constants have them. What a
//! pin's alternate function drives is the affair of its peripheral; only timers are routed here.

use super::Hardware;
use super::pins::{COUNT, PinId};
use crate::hal::{BREAK, Drive, Pull};
use core::cell::Cell;

/// What a pin is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Reads.
    Input,
    /// Drives both levels.
    Output,
    /// Drives low only.
    OpenDrain,
    /// Belongs to a peripheral.
    Alternate,
    /// The same, and the peripheral drives low only.
    AlternateOpenDrain,
    /// Connected to a converter.
    Analog,
}

/// Modes with their number and their name in `repr`.
const MODES: [(Mode, u8, &str); 6] = [
    (Mode::Input, 0, "IN"),
    (Mode::Output, 1, "OUT"),
    (Mode::Alternate, 2, "ALT"),
    (Mode::Analog, 3, "ANALOG"),
    (Mode::OpenDrain, 0x11, "OPEN_DRAIN"),
    (Mode::AlternateOpenDrain, 0x12, "ALT_OPEN_DRAIN"),
];
/// The upper halves of modes of interrupts, which set a pin to input too; the lower ones are 0.
const INTERRUPTS: [u16; 6] = [0x1011, 0x1021, 0x1031, 0x1012, 0x1022, 0x1032];
/// Resistors with their number.
const PULLS: [(Pull, u8); 3] = [(Pull::None, 0), (Pull::Up, 1), (Pull::Down, 2)];

impl Mode {
    /// The mode with this number.
    pub fn of(number: u32) -> Option<Mode> {
        let found = MODES.iter().find(|(_, other, _)| u32::from(*other) == number);
        let interrupts = INTERRUPTS.iter().any(|upper| u32::from(*upper) << 16 == number);
        found.map(|(mode, ..)| *mode).or(interrupts.then_some(Mode::Input))
    }

    /// Its number.
    pub fn number(self) -> u8 {
        MODES.iter().find(|(mode, ..)| *mode == self).map_or(0, |(_, number, _)| *number)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        MODES.iter().find(|(mode, ..)| *mode == self).map_or("", |(.., name)| *name)
    }

    /// Does the pin belong to a peripheral?
    pub fn is_alternate(self) -> bool {
        matches!(self, Mode::Alternate | Mode::AlternateOpenDrain)
    }
}

/// The resistor with this number.
pub fn pull_of(number: u32) -> Option<Pull> {
    PULLS.iter().find(|(_, other)| u32::from(*other) == number).map(|(pull, _)| *pull)
}

/// The number of a resistor.
pub fn pull_number(pull: Pull) -> u8 {
    PULLS.iter().find(|(other, _)| *other == pull).map_or(0, |(_, number)| *number)
}

/// The registers of one pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gpio {
    /// What it is set to.
    pub mode: Mode,
    /// Its resistor.
    pub pull: Pull,
    /// Its alternate function, 0–15.
    pub alternate: u8,
    /// What it drives as an output.
    pub level: bool,
}

impl Gpio {
    /// After a reset.
    pub const RESET: Gpio =
        Gpio { mode: Mode::Input, pull: Pull::None, alternate: 0, level: false };
}

/// The registers of all pins.
pub struct Ports {
    pins: [Cell<Gpio>; COUNT],
}

impl Ports {
    /// All as after a reset.
    pub const fn new() -> Ports {
        Ports { pins: [const { Cell::new(Gpio::RESET) }; COUNT] }
    }

    /// The registers of a pin.
    pub fn get(&self, pin: PinId) -> Gpio {
        self.pins[pin.index()].get()
    }

    /// Sets the registers of a pin, and what it drives.
    pub fn set(&self, hardware: &dyn Hardware, pin: PinId, gpio: Gpio) {
        let before = self.pins[pin.index()].replace(gpio);
        let alternate = |gpio: Gpio| gpio.mode.is_alternate().then_some(gpio.alternate);
        if alternate(before) != alternate(gpio) {
            hardware.timers().route(pin.index(), None);
        }
        if before.mode == Mode::Analog && gpio.mode == Mode::Analog {
            // A converter may have the line.
            return;
        }
        let drive = match gpio.mode {
            Mode::Output => Drive::Level(gpio.level),
            Mode::OpenDrain if !gpio.level => Drive::Level(false),
            Mode::Analog => Drive::Input(Pull::None),
            _ => Drive::Input(gpio.pull),
        };
        let functions = || pin.alternates().filter(|one| alternate(gpio) == Some(one.number));
        match functions().find_map(|one| one.timer_channel()) {
            Some(to) => hardware.timers().route(pin.index(), Some(to)),
            None => hardware.pins().drive(pin.index(), drive),
        }
        if let Some(timer) = functions().find_map(|one| one.timer_break()) {
            hardware.timers().route(pin.index(), Some((timer, BREAK, false)));
        }
        if gpio.mode.is_alternate() || gpio.mode == Mode::Analog {
            hardware.configure(pin.index(), gpio);
        }
    }

    /// Sets what a pin drives as an output.
    pub fn write(&self, hardware: &dyn Hardware, pin: PinId, level: bool) {
        let gpio = self.get(pin);
        match gpio.mode.is_alternate() {
            // The peripheral goes on driving it.
            true => self.pins[pin.index()].set(Gpio { level, ..gpio }),
            false => self.set(hardware, pin, Gpio { level, ..gpio }),
        }
    }
}

impl Default for Ports {
    fn default() -> Self {
        Ports::new()
    }
}
