//! Who uses each pin of the micro:bit.
//!
//! A pin is in one [`PinMode`]; after a reset it is in the one that the board's description says.
//! A peripheral that wants a pin takes it with [`Pins::acquire`]. Most modes give way; those of the
//! board's own parts do not, and music and audio do not while they sound. What the hardware of the
//! pin does is not known here: whoever takes a pin from another user ([`Pins::acquire`] says so)
//! configures it anew.

use super::MICROBIT;
use crate::description::PinUse;
use core::cell::Cell;

/// Number of pins, those of the logo and the speaker included.
pub const COUNT: usize = MICROBIT.pins.len();

/// A pin of the board: its place in `MICROBIT.pins`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PinId(u8);

impl PinId {
    /// `pin_logo`
    pub const LOGO: PinId = PinId::named("pin_logo");
    /// `pin_speaker`
    pub const SPEAKER: PinId = PinId::named("pin_speaker");

    /// The pin at this place of the description; None beyond its end.
    pub const fn new(index: usize) -> Option<PinId> {
        if index < COUNT { Some(PinId(index as u8)) } else { None }
    }

    /// The pin with this name. Panics, at compile time, if there is none.
    pub const fn named(name: &str) -> PinId {
        let mut index = 0;
        while index < COUNT {
            if is_same(MICROBIT.pins[index].name, name) {
                return PinId(index as u8);
            }
            index += 1;
        }
        panic!("no pin of this name")
    }

    /// The pin with this name.
    pub fn find(name: &str) -> Option<PinId> {
        PinId::all().find(|pin| pin.name() == name)
    }

    /// Every pin, in the order of the description.
    pub fn all() -> impl Iterator<Item = PinId> {
        (0..COUNT as u8).map(PinId)
    }

    /// Its place in the description.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Name in Python, such as `pin0`.
    pub const fn name(self) -> &'static str {
        MICROBIT.pins[self.index()].name
    }

    /// The number on the edge connector; for a pin that is not there its place in the description.
    pub fn number(self) -> u8 {
        let digits = self.name().strip_prefix("pin").and_then(|digits| digits.parse().ok());
        digits.unwrap_or(self.0)
    }
}

/// `a == b`, where no trait can be used.
const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
}

/// What a pin is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinMode {
    /// Nothing, or `read_analog`.
    Unused,
    /// PWM of `write_analog`.
    WriteAnalog,
    /// Input of `read_digital`.
    ReadDigital,
    /// Output of `write_digital`.
    WriteDigital,
    /// A column of the LED matrix.
    Display,
    /// A button of the board.
    Button,
    /// Sound of the module `music`.
    Music,
    /// Sound of the module `audio`, and of those that use it.
    Audio,
    /// Touch sensing.
    Touch,
    /// An I²C bus.
    I2c,
    /// An SPI bus.
    Spi,
}

impl PinMode {
    /// What `get_mode()` returns.
    pub const fn name(self) -> &'static str {
        match self {
            PinMode::Unused => "unused",
            PinMode::WriteAnalog => "write_analog",
            PinMode::ReadDigital => "read_digital",
            PinMode::WriteDigital => "write_digital",
            PinMode::Display => "display",
            PinMode::Button => "button",
            PinMode::Music => "music",
            PinMode::Audio => "audio",
            PinMode::Touch => "touch",
            PinMode::I2c => "i2c",
            PinMode::Spi => "spi",
        }
    }

    /// What the pin is used for when the board starts.
    pub const fn at_boot(pin: PinId) -> PinMode {
        match MICROBIT.pins[pin.index()].boot {
            PinUse::Unused => PinMode::Unused,
            PinUse::Display => PinMode::Display,
            PinUse::Button => PinMode::Button,
            PinUse::I2c => PinMode::I2c,
        }
    }
}

/// The pin is used for something that does not give way: `Pin N in X mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The pin.
    pub pin: PinId,
    /// What it is used for.
    pub mode: PinMode,
}

/// The modes of all pins.
#[derive(Debug)]
pub struct Pins {
    modes: [Cell<PinMode>; COUNT],
    sounding: [Cell<bool>; COUNT],
}

impl Default for Pins {
    fn default() -> Pins {
        Pins::new()
    }
}

impl Pins {
    /// The modes after a reset.
    pub const fn new() -> Pins {
        let pins = Pins {
            modes: [const { Cell::new(PinMode::Unused) }; COUNT],
            sounding: [const { Cell::new(false) }; COUNT],
        };
        let mut modes = [const { Cell::new(PinMode::Unused) }; COUNT];
        let mut i = 0;
        while i < COUNT {
            modes[i] = Cell::new(PinMode::at_boot(PinId(i as u8)));
            i += 1;
        }
        Pins { modes, ..pins }
    }

    /// Every pin as after a reset.
    pub fn reset(&self) {
        for pin in PinId::all() {
            self.modes[pin.index()].set(PinMode::at_boot(pin));
            self.sounding[pin.index()].set(false);
        }
    }

    /// What the pin is used for.
    pub fn mode(&self, pin: PinId) -> PinMode {
        self.modes[pin.index()].get()
    }

    /// Could `acquire` give the pin to `mode`?
    pub fn check(&self, pin: PinId, mode: PinMode) -> Result<(), Conflict> {
        let current = self.mode(pin);
        let held = match current {
            PinMode::Display | PinMode::Button | PinMode::I2c | PinMode::Spi => true,
            PinMode::Music | PinMode::Audio => self.sounding[pin.index()].get(),
            _ => false,
        };
        if held && current != mode { Err(Conflict { pin, mode: current }) } else { Ok(()) }
    }

    /// Gives the pin to `mode`. True if it was used for something else before.
    pub fn acquire(&self, pin: PinId, mode: PinMode) -> Result<bool, Conflict> {
        self.check(pin, mode)?;
        Ok(self.modes[pin.index()].replace(mode) != mode)
    }

    /// Nothing uses the pin any more. For the part of the board that used it.
    pub fn release(&self, pin: PinId) {
        self.modes[pin.index()].set(PinMode::Unused);
        self.sounding[pin.index()].set(false);
    }

    /// Says whether music or audio sounds on the pin now. While it does, the pin does not give way.
    pub fn set_sounding(&self, pin: PinId, sounding: bool) {
        self.sounding[pin.index()].set(sounding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PIN0: PinId = PinId::named("pin0");

    #[test]
    fn pins_have_names_and_numbers() {
        assert_eq!(PinId::find("pin16").map(PinId::number), Some(16));
        assert_eq!(PinId::named("pin20").number(), 20);
        assert_eq!(PinId::find("pin17"), None);
        assert_eq!(PinId::new(COUNT), None);
        assert_eq!(PinId::LOGO.name(), "pin_logo");
    }

    #[test]
    fn modes_at_boot_are_those_of_the_description() {
        let pins = Pins::new();
        let mode = |name| pins.mode(PinId::named(name)).name();
        let modes = ["pin0", "pin3", "pin5", "pin19", "pin_speaker"].map(mode);
        assert_eq!(modes, ["unused", "display", "button", "i2c", "unused"]);
    }

    #[test]
    fn the_parts_of_the_board_keep_their_pins() {
        let pins = Pins::new();
        for (name, mode) in [("pin4", PinMode::Display), ("pin11", PinMode::Button)] {
            let pin = PinId::named(name);
            assert_eq!(pins.acquire(pin, PinMode::WriteDigital), Err(Conflict { pin, mode }));
            assert_eq!(pins.acquire(pin, mode), Ok(false));
            pins.release(pin);
            assert_eq!(pins.acquire(pin, PinMode::WriteDigital), Ok(true));
            pins.reset();
            assert_eq!(pins.mode(pin), mode);
        }
    }

    #[test]
    fn sound_keeps_its_pin_while_it_lasts() {
        let pins = Pins::new();
        assert_eq!(pins.acquire(PIN0, PinMode::Music), Ok(true));
        pins.set_sounding(PIN0, true);
        assert!(pins.acquire(PIN0, PinMode::ReadDigital).is_err());
        assert_eq!(pins.mode(PIN0), PinMode::Music);
        pins.set_sounding(PIN0, false);
        assert_eq!(pins.acquire(PIN0, PinMode::ReadDigital), Ok(true));
    }
}
