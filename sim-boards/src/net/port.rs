//! The pins of a simulated board.

use super::{Driver, Level, is_high};
use crate::clock::SimClock;
use crate::trace::{Event, Line, Tracer};
use boards::hal::{Clock, Drive, PinPort, Pull, Wave};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

#[derive(Debug)]
struct Wire {
    name: &'static str,
    drive: Cell<Drive>,
    /// When the board began to drive it like that.
    since_us: Cell<u64>,
    outside: Cell<Driver>,
    touched: Cell<bool>,
    touches: Cell<u16>,
    /// What the trace has of it.
    shown: Cell<Shown>,
    /// How many want to know of its edges.
    watchers: Cell<u32>,
    /// Its level when it was looked at last.
    high: Cell<bool>,
}

/// The last event of a wire, small enough for a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Line(Line),
    Pwm(u32, u32),
    Wave(Wave),
    Voltage(u32),
}

/// Pins that note in a trace what happens on them.
#[derive(Debug)]
pub struct SimPins {
    clock: Rc<SimClock>,
    tracer: Tracer,
    wires: Vec<Wire>,
    edges: RefCell<VecDeque<Edge>>,
}

/// A change of a line that somebody watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Time in microseconds.
    pub time_us: u64,
    /// Place of the pin.
    pub pin: usize,
    /// Its level from then on.
    pub high: bool,
}

impl SimPins {
    /// Pins of these names, none of them driven.
    pub fn new(
        names: impl Iterator<Item = &'static str>,
        clock: Rc<SimClock>,
        tracer: Tracer,
    ) -> SimPins {
        let wires = names.map(|name| Wire {
            name,
            drive: Cell::new(Drive::Input(Pull::None)),
            since_us: Cell::new(0),
            outside: Cell::default(),
            touched: Cell::new(false),
            touches: Cell::new(0),
            shown: Cell::new(Shown::Line(Line::Released)),
            watchers: Cell::new(0),
            high: Cell::new(false),
        });
        SimPins { clock, tracer, wires: wires.collect(), edges: RefCell::default() }
    }

    /// Drives a pin from outside.
    pub fn attach(&self, pin: usize, outside: Driver) {
        self.wires[pin].outside.set(outside);
        self.note(pin);
    }

    /// Puts a finger on a pin, or takes it away.
    pub fn touch(&self, pin: usize, touched: bool) {
        let wire = &self.wires[pin];
        if !wire.touched.replace(touched) && touched {
            wire.touches.set((wire.touches.get() + 1).min(i16::MAX as u16));
        }
    }

    /// Keeps the edges of a pin for [`take_edge`](SimPins::take_edge) until as many have called
    /// this with false.
    pub fn watch(&self, pin: usize, on: bool) {
        let wire = &self.wires[pin];
        let count = wire.watchers.get();
        wire.watchers.set(if on { count + 1 } else { count.saturating_sub(1) });
        wire.high.set(self.level(pin));
    }

    /// The oldest edge of a pin that is watched. Those of waves are not among them.
    pub fn take_edge(&self) -> Option<Edge> {
        self.edges.borrow_mut().pop_front()
    }

    /// What the board drives a pin with.
    pub fn drive_of(&self, pin: usize) -> Drive {
        self.wires[pin].drive.get()
    }

    /// Drives a pin as [`PinPort::drive`] does; what follows a course that the trace has already.
    pub fn drive_quietly(&self, pin: usize, drive: Drive) {
        self.wires[pin].drive.set(drive);
    }

    fn note_edge(&self, pin: usize, high: bool) {
        let wire = &self.wires[pin];
        if wire.high.replace(high) != high && wire.watchers.get() > 0 {
            let edge = Edge { time_us: self.clock.now_us(), pin, high };
            self.edges.borrow_mut().push_back(edge);
        }
    }

    fn state(&self, wire: &Wire) -> Level {
        let board = Driver::of_board(wire.drive.get(), wire.since_us.get(), self.clock.now_us());
        Level::of(board, wire.outside.get())
    }

    /// Puts what can be seen of the wire into the trace if it has changed.
    fn note(&self, pin: usize) {
        let wire = &self.wires[pin];
        let level = self.state(wire);
        self.note_edge(pin, is_high(level.millivolts));
        let nobody = matches!(wire.drive.get(), Drive::Input(Pull::None))
            && matches!(wire.outside.get(), Driver::None);
        let new = match wire.drive.get() {
            _ if level.conflict => Shown::Line(Line::Conflict),
            Drive::Pwm { period_us, high_us } => Shown::Pwm(period_us, high_us),
            Drive::Wave(wave) if !wave.is_constant() => Shown::Wave(wave),
            Drive::Voltage(millivolts) => Shown::Voltage(millivolts),
            _ if nobody => Shown::Line(Line::Released),
            _ if is_high(level.millivolts) => Shown::Line(Line::High),
            _ => Shown::Line(Line::Low),
        };
        if wire.shown.replace(new) != new {
            self.tracer.note(match new {
                Shown::Line(line) => Event::Pin { pin: wire.name, line },
                Shown::Pwm(period_us, high_us) => Event::Pwm { pin: wire.name, period_us, high_us },
                Shown::Wave(wave) => Event::Wave { pin: wire.name, wave },
                Shown::Voltage(millivolts) => Event::Voltage { pin: wire.name, millivolts },
            });
        }
    }
}

impl PinPort for SimPins {
    fn drive(&self, pin: usize, drive: Drive) {
        let wire = &self.wires[pin];
        if wire.drive.replace(drive) != drive {
            wire.since_us.set(self.clock.now_us());
        }
        self.note(pin);
    }

    fn level(&self, pin: usize) -> bool {
        is_high(self.millivolts(pin))
    }

    fn millivolts(&self, pin: usize) -> u32 {
        self.state(&self.wires[pin]).millivolts
    }

    fn send_strip(&self, pin: usize, bytes: &[Cell<u8>]) {
        let bytes = bytes.iter().map(Cell::get).collect();
        self.tracer.note(Event::Strip { pin: self.wires[pin].name, bytes });
        self.drive(pin, Drive::Level(false));
    }

    fn is_touched(&self, pin: usize) -> bool {
        self.wires[pin].touched.get()
    }

    fn take_touches(&self, pin: usize) -> u16 {
        self.wires[pin].touches.take()
    }
}
