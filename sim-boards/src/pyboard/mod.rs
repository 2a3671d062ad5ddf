//! A simulated PyBoard.

mod calendar;
mod can;
mod converters;
mod counter;
mod ear;
pub mod files;
mod mma7660;
mod rtc;
mod sound;
mod storage;
mod timers;
mod wires;

pub use calendar::SimCalendar;
pub use can::SimCans;
pub use converters::SimConverters;
pub use storage::SimStorage;
pub use timers::SimTimers;
pub use wires::SimWires;

use crate::board::SimBoard;
use crate::clock::SimClock;
use crate::net::{Driver, SUPPLY_MV, SimPins};
use crate::parts::Buses;
use crate::trace::Tracer;
use boards::hal::{Clock, Converters, Drive, PinPort, Storage, Thermometer, Timers, Wires};
use boards::pyboard::buses::UARTS;
use boards::pyboard::can::Cans;
use boards::pyboard::pins::PinId;
use boards::pyboard::state::{DAC_PINS, Pyboard, SWITCH};
use boards::pyboard::{Calendar, Edges, Hardware, PYBOARD};
use boards::state::State;
use std::any::Any;
use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

/// Where parts go that are attached to a bus: I²C 1 and SPI 1.
pub const BUSES: Buses = Buses { i2c: ["X10", "X9"], spi: ["X6", "X8", "X7"] };

/// The hardware of one PyBoard.
#[derive(Debug)]
pub struct SimPyboard {
    /// Its time.
    pub clock: Rc<SimClock>,
    /// The pins of its processor.
    pub pins: Rc<SimPins>,
    /// Its timers.
    pub timers: SimTimers,
    /// Its outputs with a voltage.
    pub converters: SimConverters,
    /// Its serial buses.
    pub wires: SimWires,
    /// Its CAN controllers.
    pub cans: SimCans,
    /// Its flash and its card.
    pub storage: SimStorage,
    /// Its clock with the calendar.
    pub calendar: SimCalendar,
    /// What can be seen of it.
    pub tracer: Tracer,
    /// Pins whose edges interrupt, and until when those of waves have been noted.
    watched: RefCell<BTreeMap<usize, u64>>,
    edges: RefCell<VecDeque<(usize, bool)>>,
    controls: RefCell<BTreeMap<&'static str, i32>>,
}

impl Default for SimPyboard {
    fn default() -> Self {
        let clock = Rc::new(SimClock::default());
        let tracer = Tracer::new(PYBOARD.id, clock.clone());
        let names = PinId::all().map(PinId::label);
        let pins = Rc::new(SimPins::new(names, clock.clone(), tracer.clone()));
        let board = SimPyboard {
            timers: SimTimers::new(clock.clone(), pins.clone()),
            cans: SimCans::new(pins.clone()),
            storage: SimStorage::default(),
            calendar: SimCalendar::new(clock.clone()),
            wires: SimWires::new(tracer.clone(), pins.clone()),
            converters: SimConverters::new(
                clock.clone(),
                tracer.clone(),
                pins.clone(),
                DAC_PINS.map(PinId::index),
            ),
            pins,
            clock,
            tracer,
            watched: RefCell::default(),
            edges: RefCell::default(),
            controls: RefCell::default(),
        };
        for control in PYBOARD.controls {
            let set = board.turn(control.id, control.initial);
            debug_assert_eq!(set, Ok(()));
        }
        board
    }
}

impl SimPyboard {
    /// Has the board this control, and is this a value for it? The message says what is wrong.
    pub fn check(id: &str, value: i32) -> Result<(), String> {
        let (min, max) = match PYBOARD.controls.iter().find(|control| control.id == id) {
            Some(control) => (control.min, control.max),
            None if voltage_pin(id).is_some() => (-1, SUPPLY_MV as i32),
            None if port(id, "Byte").is_some() => (0, 255),
            None if port(id, "Loop").is_some() => (0, 1),
            None => return Err(format!("{} has no control {id:?}", PYBOARD.name)),
        };
        match (min..=max).contains(&value) {
            true => Ok(()),
            false => Err(format!("{id} is between {min} and {max}")),
        }
    }

    /// Is its button held?
    pub fn is_switch_pressed(&self) -> bool {
        self.control("usr") != 0
    }

    /// Gives a control of the board a value.
    fn turn(&self, id: &str, value: i32) -> Result<(), String> {
        SimPyboard::check(id, value)?;
        if let Some(pin) = voltage_pin(id) {
            let driver = u32::try_from(value).map_or(Driver::None, Driver::Strong);
            self.pins.attach(pin.index(), driver);
        } else if let Some(port) = port(id, "Byte") {
            self.wires.arrive(port, value as u8);
        } else if let Some(port) = port(id, "Loop") {
            self.wires.set_loop(port, value != 0);
        } else if let Some(control) = PYBOARD.controls.iter().find(|control| control.id == id) {
            self.controls.borrow_mut().insert(control.id, value);
            if id == "usr" {
                let pressed = if value != 0 { Driver::Strong(0) } else { Driver::None };
                self.pins.attach(SWITCH.index(), pressed);
            }
            self.storage.set_present(self.control("sdCard") != 0);
            let axes = ["accelerometerX", "accelerometerY", "accelerometerZ"];
            self.wires.acceleration.set(axes.map(|axis| self.control(axis)));
        }
        Ok(())
    }

    /// The value of a control.
    fn control(&self, id: &str) -> i32 {
        self.controls.borrow().get(id).copied().unwrap_or_default()
    }

    /// Notes the edges of lines until now, and passes them to who waits for them. Returns when the
    /// next one of a wave comes that somebody waits for.
    fn note_edges(&self) -> Option<u64> {
        let now = self.clock.now_us();
        let mut next = None;
        for (pin, seen) in self.watched.borrow_mut().iter_mut() {
            if let Drive::Wave(wave) = self.pins.drive_of(*pin) {
                // One that nobody has served yet stands for those after it.
                if let Some(time) = wave.next_edge(*seen).filter(|time| *time <= now) {
                    self.edges.borrow_mut().push_back((*pin, wave.level_at(time)));
                }
                next = wave.next_edge(now).into_iter().chain(next).min();
            }
            *seen = now;
        }
        while let Some(edge) = self.pins.take_edge() {
            self.timers.edge(edge);
            if self.watched.borrow().contains_key(&edge.pin) {
                self.edges.borrow_mut().push_back((edge.pin, edge.high));
            }
        }
        next
    }
}

/// The serial port, from 0, that a control such as `uart1Byte` (a character arrives) or `uart1Loop`
/// (a wire from its output to its input) is about.
fn port(id: &str, what: &str) -> Option<usize> {
    let number: usize = id.strip_prefix("uart")?.strip_suffix(what)?.parse().ok()?;
    number.checked_sub(1).filter(|port| *port < UARTS)
}

/// The pin that a control such as `X1Millivolts` is about.
fn voltage_pin(id: &str) -> Option<PinId> {
    PinId::on_board(id.strip_suffix("Millivolts")?)
}

impl SimBoard for SimPyboard {
    fn clock(&self) -> &SimClock {
        &self.clock
    }

    fn tracer(&self) -> &Tracer {
        &self.tracer
    }

    fn set(&self, control: &str, value: i32) -> Result<(), String> {
        match control.contains('.') {
            true => {
                self.cans.settle();
                self.pins.bench.set(&self.pins, control, value)
            }
            false => self.turn(control, value),
        }
    }

    fn state(&'static self) -> Box<dyn State> {
        Box::new(Pyboard::new(self))
    }

    fn pins(&self) -> &SimPins {
        &self.pins
    }

    fn buses(&self) -> &'static Buses {
        &BUSES
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Hardware for SimPyboard {
    fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    fn pins(&self) -> &dyn PinPort {
        &*self.pins
    }

    fn timers(&self) -> &dyn Timers {
        &self.timers
    }

    fn converters(&self) -> &dyn Converters {
        &self.converters
    }

    fn battery_mv(&self) -> u32 {
        self.control("batteryMillivolts").unsigned_abs()
    }

    fn edges(&self) -> &dyn Edges {
        self
    }

    fn calendar(&self) -> &dyn Calendar {
        &self.calendar
    }

    fn storage(&self) -> &dyn Storage {
        &self.storage
    }

    fn wires(&self) -> &dyn Wires {
        &self.wires
    }

    fn cans(&self) -> &dyn Cans {
        &self.cans
    }

    fn thermometer(&self) -> &dyn Thermometer {
        self
    }

    fn advance(&self) -> Option<u64> {
        let waves = self.note_edges();
        let arrives = self.pins.serial.next_us();
        self.timers.advance().into_iter().chain(waves).chain(arrives).min()
    }

    fn reset(&self) {
        self.timers.reset();
        self.converters.reset();
        self.wires.reset();
        self.cans.reset();
        let watched = std::mem::take(&mut *self.watched.borrow_mut());
        watched.keys().for_each(|pin| self.pins.watch(*pin, false));
        self.edges.take();
    }
}

impl Edges for SimPyboard {
    fn watch(&self, pin: usize, on: bool) {
        let mut watched = self.watched.borrow_mut();
        let was_on = watched.contains_key(&pin);
        if was_on != on {
            self.pins.watch(pin, on);
        }
        match on {
            true => watched.insert(pin, self.clock.now_us()),
            false => watched.remove(&pin),
        };
    }

    fn take(&self) -> Option<(usize, bool)> {
        self.note_edges();
        self.edges.borrow_mut().pop_front()
    }
}

impl Thermometer for SimPyboard {
    fn celsius(&self) -> i32 {
        self.control("temperature")
    }
}
