//! A simulated micro:bit: peripherals that remember instead of glow.

mod button;
mod display;
mod flash;
mod journal;
mod radio;
mod registers;
mod speaker;

pub use button::SimButton;
pub use display::SimDisplay;
pub use flash::SimFlash;
pub use journal::SimJournal;
pub use radio::{Arrival, Packet, SimRadio};
use registers::Registers;
pub use speaker::{Heard, SimSpeaker};

use crate::board::SimBoard;
use crate::bus::{SimI2c, SimSpi, SimUart};
use crate::clock::SimClock;
use crate::net::{Driver, SUPPLY_MV, SimPins};
use crate::parts::Buses;
use crate::trace::{Event, Tracer};
use boards::description::{Control, control};
use boards::hal::{
    Acceleration, Accelerometer, Button, Clock, Display, I2c, Journal, MagneticField, Magnetometer,
    Microphone, NOTE, PinPort, Radio, Speaker, Spi, Thermometer, Uart,
};
use boards::microbit::compass::Correction;
use boards::microbit::files::Files;
use boards::microbit::pins::PinId;
use boards::microbit::state::Microbit;
use boards::microbit::{Hardware, MICROBIT, Power};
use boards::state::State;
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

/// The files of one micro:bit.
pub type SimFiles = Files<SimFlash>;

/// Where parts go that are attached to a bus.
pub const BUSES: Buses = Buses { i2c: ["pin20", "pin19"], spi: ["pin13", "pin15", "pin14"] };

/// Number of the first board of a session.
const FIRST_SERIAL: u64 = 0x7079_7269_7465_0001;

/// What a person does not turn, but a test: the field in nanotesla that turns with the board, which
/// a calibration has to find.
const HIDDEN: &[Control] = &[
    control("ironX", "Iron x", (-2_000_000, 2_000_000), 0, "nT"),
    control("ironY", "Iron y", (-2_000_000, 2_000_000), 0, "nT"),
    control("ironZ", "Iron z", (-2_000_000, 2_000_000), 0, "nT"),
];

/// The hardware of one micro:bit.
#[derive(Debug)]
pub struct SimMicrobit {
    /// Its time.
    pub clock: Rc<SimClock>,
    /// Its LEDs.
    pub display: SimDisplay,
    /// The left button.
    pub button_a: SimButton,
    /// The right button.
    pub button_b: SimButton,
    /// Its sound output.
    pub speaker: SimSpeaker,
    /// Its pins.
    pub pins: Rc<SimPins>,
    /// The bus on the edge connector.
    pub i2c: SimI2c,
    /// The other bus.
    pub spi: SimSpi,
    /// Its serial line.
    pub uart: SimUart,
    /// Its radio.
    pub radio: SimRadio,
    /// Its files.
    pub files: SimFiles,
    /// Its data log.
    pub journal: SimJournal,
    /// What can be seen of it.
    pub tracer: Tracer,
    acceleration: Cell<Acceleration>,
    field: Cell<MagneticField>,
    /// A field that turns with the board: iron and magnets on it.
    iron: Cell<MagneticField>,
    /// What is kept of a calibration.
    note: Cell<Option<[u8; NOTE]>>,
    celsius: Cell<i32>,
    sound_level: Cell<u8>,
    microphone_on: Cell<bool>,
    /// The number that the processor was made with.
    pub serial_number: Cell<u64>,
    power: Cell<Power>,
    registers: Registers,
}

impl Default for SimMicrobit {
    fn default() -> Self {
        let clock = Rc::new(SimClock::default());
        let tracer = Tracer::new(MICROBIT.id, clock.clone());
        let names = MICROBIT.pins.iter().map(|pin| pin.name);
        let pins = Rc::new(SimPins::new(names, clock.clone(), tracer.clone()));
        let [sda, scl] = BUSES.i2c.map(|name| PinId::named(name).index());
        let board = SimMicrobit {
            i2c: SimI2c::new(pins.clone(), sda, scl),
            spi: SimSpi::new(pins.clone()),
            uart: SimUart::new(pins.clone()),
            clock: clock.clone(),
            display: SimDisplay::new(clock.clone(), tracer.clone()),
            speaker: SimSpeaker::new(clock.clone(), pins.clone()),
            pins,
            radio: SimRadio::new(clock, tracer.clone()),
            files: Files::new(SimFlash::default()),
            journal: SimJournal::default(),
            tracer,
            button_a: SimButton::default(),
            button_b: SimButton::default(),
            acceleration: Cell::default(),
            field: Cell::default(),
            iron: Cell::default(),
            note: Cell::default(),
            celsius: Cell::default(),
            sound_level: Cell::default(),
            microphone_on: Cell::default(),
            serial_number: Cell::new(FIRST_SERIAL),
            power: Cell::new(Power::Awake),
            registers: Registers::new(FIRST_SERIAL),
        };
        board.speaker.trace(board.tracer.clone());
        for control in MICROBIT.controls {
            let set = board.turn(control.id, control.initial);
            debug_assert_eq!(set, Ok(()));
        }
        board
    }
}

impl SimMicrobit {
    /// Has the board this control, and is this a value for it? The message says what is wrong.
    pub fn check(id: &str, value: i32) -> Result<(), String> {
        if let Some((_, attached)) = attachment(id) {
            let (min, max) = attached.range();
            return match (min..=max).contains(&value) {
                true => Ok(()),
                false => Err(format!("{id} is between {min} and {max}")),
            };
        }
        let known = MICROBIT.controls.iter().chain(HIDDEN);
        let control = known.into_iter().find(|control| control.id == id);
        let Some(control) = control else {
            return Err(format!("{} has no control {id:?}", MICROBIT.name));
        };
        if value < control.min || value > control.max {
            return Err(format!("{id} is between {} and {}", control.min, control.max));
        }
        Ok(())
    }

    /// Is the light beside the microphone lit?
    pub fn is_microphone_on(&self) -> bool {
        self.microphone_on.get()
    }

    fn turn(&self, id: &str, value: i32) -> Result<(), String> {
        SimMicrobit::check(id, value)?;
        if let Some((pin, attached)) = attachment(id) {
            self.attach(pin, attached, value);
            return Ok(());
        }
        let (mut acceleration, mut field) = (self.acceleration.get(), self.field.get());
        let mut iron = self.iron.get();
        match id {
            "buttonA" => self.press("pin5", &self.button_a, value != 0),
            "buttonB" => self.press("pin11", &self.button_b, value != 0),
            "soundLevel" => self.sound_level.set(value as u8),
            "temperature" => self.celsius.set(value),
            "accelerometerX" => acceleration.x = value,
            "accelerometerY" => acceleration.y = value,
            "accelerometerZ" => acceleration.z = value,
            "compassX" => field.x = value,
            "compassY" => field.y = value,
            "compassZ" => field.z = value,
            "ironX" => iron.x = value,
            "ironY" => iron.y = value,
            "ironZ" => iron.z = value,
            "compassCalibrated" => {
                self.note.set((value != 0).then(|| Correction::NONE.encode()));
            }
            "lightLevel" => self.display.set_light_level(value as u8),
            _ => return Err(format!("{id} cannot be set")),
        }
        self.acceleration.set(acceleration);
        self.field.set(field);
        self.iron.set(iron);
        Ok(())
    }

    fn attach(&self, pin: PinId, attached: Attached, value: i32) {
        match attached {
            Attached::Finger => self.pins.touch(pin.index(), value != 0),
            Attached::Voltage => {
                let driver = u32::try_from(value).map_or(Driver::None, Driver::Strong);
                self.pins.attach(pin.index(), driver);
            }
        }
    }

    /// A button connects its pin to ground; a resistor on the board pulls it up.
    fn press(&self, pin: &str, button: &SimButton, pressed: bool) {
        button.set_pressed(pressed);
        if let Some(pin) = PinId::find(pin) {
            let driver = if pressed { Driver::Strong(0) } else { Driver::Weak(SUPPLY_MV) };
            self.pins.attach(pin.index(), driver);
        }
    }
}

/// What can be put on a pin from outside.
#[derive(Clone, Copy)]
enum Attached {
    /// A voltage in millivolts; −1 for nothing.
    Voltage,
    /// A finger.
    Finger,
}

impl Attached {
    const fn range(self) -> (i32, i32) {
        match self {
            Attached::Voltage => (-1, SUPPLY_MV as i32),
            Attached::Finger => (0, 1),
        }
    }
}

/// The pin that a control such as `pin0Millivolts` or `pin_logoTouch` is about.
fn attachment(id: &str) -> Option<(PinId, Attached)> {
    let kinds = [("Millivolts", Attached::Voltage), ("Touch", Attached::Finger)];
    kinds
        .into_iter()
        .find_map(|(suffix, kind)| Some((PinId::find(id.strip_suffix(suffix)?)?, kind)))
}

impl SimBoard for SimMicrobit {
    fn clock(&self) -> &SimClock {
        &self.clock
    }

    fn tracer(&self) -> &Tracer {
        &self.tracer
    }

    fn set(&self, control: &str, value: i32) -> Result<(), String> {
        match control.contains('.') {
            true => self.pins.bench.set(&self.pins, control, value),
            false => self.turn(control, value),
        }
    }

    fn state(&'static self) -> Box<dyn State> {
        Box::new(Microbit::new(self))
    }

    fn pins(&self) -> &SimPins {
        &self.pins
    }

    fn buses(&self) -> &'static Buses {
        &BUSES
    }

    fn uart(&self) -> Option<&SimUart> {
        Some(&self.uart)
    }

    fn files(&self) -> Option<&SimFiles> {
        Some(&self.files)
    }

    fn peek(&self, address: u32, size: u8) -> Option<u32> {
        self.load(address, size)
    }

    fn poke(&self, address: u32, size: u8, value: u32) -> bool {
        self.store(address, size, value)
    }

    fn restart(&self) {
        self.radio.restart();
        self.files.start(0);
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Hardware for SimMicrobit {
    fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    fn display(&self) -> &dyn Display {
        &self.display
    }

    fn button_a(&self) -> &dyn Button {
        &self.button_a
    }

    fn button_b(&self) -> &dyn Button {
        &self.button_b
    }

    fn pins(&self) -> &dyn PinPort {
        &*self.pins
    }

    fn magnetometer(&self) -> &dyn Magnetometer {
        self
    }

    fn i2c(&self) -> &dyn I2c {
        &self.i2c
    }

    fn spi(&self) -> &dyn Spi {
        &self.spi
    }

    fn uart(&self) -> &dyn Uart {
        &self.uart
    }

    fn serial_number(&self) -> u64 {
        self.serial_number.get()
    }

    fn accelerometer(&self) -> &dyn Accelerometer {
        self
    }

    fn thermometer(&self) -> &dyn Thermometer {
        self
    }

    fn speaker(&self) -> &dyn Speaker {
        &self.speaker
    }

    fn microphone(&self) -> &dyn Microphone {
        self
    }

    fn radio(&self) -> &dyn Radio {
        &self.radio
    }

    fn journal(&self) -> &dyn Journal {
        &self.journal
    }

    fn set_power(&self, power: Power) {
        if self.power.replace(power) != power {
            self.tracer.note(Event::Power(match power {
                Power::Awake => "awake",
                Power::Asleep => "asleep",
                Power::Off => "off",
            }));
        }
    }
}

impl Accelerometer for SimMicrobit {
    fn sample(&self) -> Acceleration {
        self.acceleration.get()
    }
}

impl Magnetometer for SimMicrobit {
    fn field(&self) -> MagneticField {
        let (field, iron) = (self.field.get(), self.iron.get());
        MagneticField { x: field.x + iron.x, y: field.y + iron.y, z: field.z + iron.z }
    }

    fn note(&self) -> Option<[u8; NOTE]> {
        self.note.get()
    }

    fn keep(&self, note: Option<[u8; NOTE]>) {
        self.note.set(note);
    }
}

impl Thermometer for SimMicrobit {
    fn celsius(&self) -> i32 {
        self.celsius.get()
    }
}

impl Microphone for SimMicrobit {
    fn level(&self) -> u8 {
        self.sound_level.get()
    }

    fn set_on(&self, on: bool) {
        self.microphone_on.set(on);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_control_of_the_description_can_be_set() {
        let board = SimMicrobit::default();
        for control in MICROBIT.controls {
            for value in [control.min, control.max, control.initial] {
                assert_eq!(board.set(control.id, value), Ok(()), "{}", control.id);
            }
            let too_much = control.max + 1;
            let range = format!("{} is between {} and {}", control.id, control.min, control.max);
            assert_eq!(board.set(control.id, too_much), Err(range));
        }
        let unknown = Err("micro:bit has no control \"buttonC\"".to_owned());
        assert_eq!(board.set("buttonC", 1), unknown);
    }

    #[test]
    fn sensors_report_what_was_set() {
        let board = SimMicrobit::default();
        assert_eq!(board.thermometer().celsius(), 21);
        assert_eq!(board.sample(), Acceleration { x: 0, y: 0, z: -1024 });
        board.set("temperature", -3).unwrap();
        board.set("accelerometerX", 250).unwrap();
        assert_eq!(board.thermometer().celsius(), -3);
        assert_eq!(board.sample(), Acceleration { x: 250, y: 0, z: -1024 });
    }
}
