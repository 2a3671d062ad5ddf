//! Parts that can be put on the pins and buses of a board.
//!
//! A part is a [`Kind`] as data (its name, its pins, where it goes, the controls of its panel) and
//! a [`Part`] that behaves: it hears of its lines and of transfers that are addressed to it, and it
//! drives its lines through [`Io`]. Parts know no board and no Python. What a real part would
//! ignore, or what its data sheet says nothing about, is reported ([`Io::report`]), since it is
//! usually a mistake of the program.
//!
//! One file a part; [`KINDS`] is the list of them. The [`Bench`] has those that are in use.

mod bench;
mod place;

mod button;
pub(crate) mod buzzer;
mod can_node;
mod dfplayer;
mod dht22;
mod ds18b20;
mod eeprom;
mod gps;
mod hcsr04;
mod lcd;
mod lcd160cr;
mod led;
mod mpu6050;
mod neopixel;
mod pir;
mod potentiometer;
mod rgb_led;
mod servo;
mod shift_register;
mod ssd1306;

pub use bench::{Bench, Buses, View};

use crate::net::{CanFrame, Driver, Format, Signal, SimPins, Waiting};
use boards::description::{Control, control};
use std::sync::Arc;

/// All kinds of parts, in the order of a palette.
pub static KINDS: &[&Kind] = &[
    &led::KIND,
    &rgb_led::KIND,
    &button::KIND,
    &potentiometer::KIND,
    &servo::KIND,
    &buzzer::KIND,
    &neopixel::KIND,
    &ssd1306::KIND,
    &lcd::KIND,
    &lcd160cr::KIND,
    &hcsr04::KIND,
    &dht22::KIND,
    &ds18b20::KIND,
    &mpu6050::KIND,
    &pir::KIND,
    &shift_register::KIND,
    &eeprom::KIND,
    &gps::KIND,
    &dfplayer::KIND,
    &can_node::KIND,
];

/// A part that is in use or not: the control that every part has.
pub const PLUGGED: Control = control("plugged", "Plugged in", (0, 1), 1, "");

/// Where a part goes.
#[derive(Clone, Copy, Debug)]
pub enum Bus {
    /// On pins of one's choice.
    None,
    /// On the I²C bus; the addresses that it can have, the usual one first. The first two pins are
    /// SDA and SCL.
    I2c(&'static [u8]),
    /// On the SPI bus. The first three pins are clock, data from the board and data to it.
    Spi,
    /// On both buses, at one of these addresses; it says nothing on SPI. The first four pins are
    /// SDA, SCL, clock and data from the board.
    Both(&'static [u8]),
}

impl Bus {
    /// The addresses that a part can have on the I²C bus.
    pub const fn addresses(self) -> &'static [u8] {
        match self {
            Bus::I2c(addresses) | Bus::Both(addresses) => addresses,
            Bus::None | Bus::Spi => &[],
        }
    }

    /// Which of its pins is the clock of the SPI bus; data from the board follows.
    const fn spi_pin(self) -> Option<usize> {
        match self {
            Bus::Spi => Some(0),
            Bus::Both(_) => Some(2),
            Bus::None | Bus::I2c(_) => None,
        }
    }
}

/// The facts about a part.
#[derive(Debug)]
pub struct Kind {
    /// Short identifier.
    pub id: &'static str,
    /// Name as people say it.
    pub label: &'static str,
    /// Names of its pins, but for supply and ground. Those of a bus come first.
    pub pins: &'static [&'static str],
    /// How many of them need a line; the others are outputs that may be left open.
    pub needs: usize,
    /// Where it goes.
    pub bus: Bus,
    /// What a person can do with it, besides [`PLUGGED`].
    pub controls: &'static [Control],
    /// A part as it is when it gets power.
    pub make: fn() -> Box<dyn Part>,
}

/// A picture that a part shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels of a row.
    pub width: usize,
    /// Red, green, blue of each pixel, row by row.
    pub rgb: Vec<u8>,
}

/// What a part does. Nothing happens by default.
#[allow(unused_variables, reason = "the defaults do nothing")]
pub trait Part {
    /// A control of its panel gets a value that is in its range; also for each when it gets power.
    fn set(&mut self, control: &str, value: i32, io: &Io) {}

    /// A line changes; `pin` is an index into [`Kind::pins`].
    fn line(&mut self, pin: usize, signal: Signal, io: &Io) {}

    /// Bytes for a strip of WS2812 LEDs arrive.
    fn strip(&mut self, bytes: &[u8]) {}

    /// Is an address its own, which it was given as `placed`? A transfer to it may follow.
    fn answers(&mut self, placed: u8, address: u8) -> bool {
        placed == address
    }

    /// A transfer to or from its address begins, `read` as the part's bytes are wanted. False
    /// if it does not acknowledge.
    fn i2c_begin(&mut self, read: bool, io: &Io) -> bool {
        true
    }

    /// A byte from the board. False if it does not acknowledge.
    fn i2c_write(&mut self, byte: u8, io: &Io) -> bool {
        true
    }

    /// A byte for the board.
    fn i2c_read(&mut self, io: &Io) -> u8 {
        0xFF
    }

    /// The transfer is over.
    fn i2c_end(&mut self, io: &Io) {}

    /// A byte on the SPI bus, and what it answers meanwhile; None if it is not selected.
    fn spi(&mut self, byte: u8, io: &Io) -> Option<u8> {
        None
    }

    /// What the characters on its serial pins look like; None if it has no such pins.
    fn serial(&self) -> Option<Format> {
        None
    }

    /// A character has arrived on one of its pins.
    fn character(&mut self, pin: usize, value: u8, io: &Io) {}

    /// Nanoseconds of a bit on its CAN bus; None if it is on none. Its first two pins are then the
    /// output and the input of the board's controller. It acknowledges what comes at this rate.
    fn can_bit_ns(&self) -> Option<u32> {
        None
    }

    /// A frame of somebody else ends on its CAN bus; None if it came at another rate.
    fn can(&mut self, frame: Option<&CanFrame>, io: &Io) {}

    /// The time has come that it has asked for ([`Io::wake`]).
    fn wake(&mut self, io: &Io) {}

    /// What it keeps without power, such as a memory.
    fn keep(&mut self) -> Vec<u8> {
        Vec::new()
    }

    /// It gets power again and has kept this.
    fn recall(&mut self, kept: Vec<u8>) {}

    /// What it shows, in a few words or numbers; empty if there is nothing to see.
    fn shows(&self) -> String {
        String::new()
    }

    /// What it shows, if that is a picture.
    fn picture(&self) -> Option<Picture> {
        None
    }
}

/// What a part can do to its lines.
pub struct Io<'a> {
    pins: &'a SimPins,
    number: u32,
    name: Arc<str>,
    wires: &'a [usize],
}

impl Io<'_> {
    /// Virtual time in microseconds.
    pub fn now_us(&self) -> u64 {
        self.pins.now_us()
    }

    /// Drives a pin like this from now on; what was planned for it is dropped.
    pub fn drive(&self, pin: usize, driver: Driver) {
        self.pins.drive_part(self.number, pin, Some(driver), &[]);
    }

    /// Drives a pin at later times, which are behind those that were planned before.
    pub fn plan(&self, pin: usize, later: &[(u64, Driver)]) {
        self.pins.drive_part(self.number, pin, None, later);
    }

    /// Sends characters on a pin, behind those that it sends there already.
    pub fn send(&self, pin: usize, format: Format, bytes: &[u8]) {
        if let Some(wire) = self.wires.get(pin) {
            self.pins.transmit_part(self.number, pin, *wire, format, bytes);
        }
    }

    /// Puts a frame onto its CAN bus as soon as that is free, and again until somebody acknowledges
    /// it. False if three others wait.
    pub fn send_can(&self, frame: CanFrame) -> bool {
        let (part, since_us) = (self.number, self.now_us());
        self.pins.frames.push(Waiting { part, since_us, frame })
    }

    /// Asks for a call of [`Part::wake`] at a time.
    pub fn wake(&self, time_us: u64) {
        self.pins.wake_part(self.number, time_us);
    }

    /// Is a line high?
    pub fn is_high(&self, pin: usize) -> bool {
        self.wires.get(pin).is_some_and(|wire| self.pins.is_high(*wire))
    }

    /// Reports something that the part does not know.
    pub fn report(&self, text: String) {
        use crate::trace::Event;
        let event = Event::Report { part: self.name.clone(), text };
        self.pins.tracer.note_at(self.now_us(), event);
    }
}

/// A level as a letter, for what a part shows.
const fn on_off(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}

/// The share of time that a signal is high, in percent.
fn percent(signal: Signal) -> u32 {
    match signal {
        Signal::Level(high) => u32::from(high) * 100,
        Signal::Pwm { period_us, high_us } => {
            (u64::from(high_us) * 100 / u64::from(period_us.max(1))) as u32
        }
    }
}
