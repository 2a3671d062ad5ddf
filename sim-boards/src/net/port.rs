//! The pins of a simulated board, and the lines between parts.
//!
//! A change of a line goes into the trace and to the parts on it. What a part does then changes
//! other lines, or this one; such changes stand in a queue, so that nobody is called while it is
//! busy. Changes that parts have planned happen when somebody looks ([`SimPins::settle`]), at
//! their own time and in its order.

use super::wire::{End, Shown, Signal, Wire};
use super::{CanFrames, Driver, Serial, Tones, is_high};
use crate::clock::SimClock;
use crate::parts::Bench;
use crate::trace::{Event, Tracer};
use boards::hal::{Clock, Drive, PinPort};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// Changes at one time, after which parts that drive each other are left alone.
const MOST_CHANGES: usize = 10_000;

/// Pins that note in a trace what happens on them.
#[derive(Debug)]
pub struct SimPins {
    pub(crate) clock: Rc<SimClock>,
    pub(crate) tracer: Tracer,
    wires: RefCell<Vec<Rc<Wire>>>,
    /// The parts on the lines.
    pub bench: Bench,
    /// What can be heard of them.
    pub tones: Tones,
    /// The characters on them.
    pub(crate) serial: Serial,
    /// What parts want to send on CAN buses.
    pub(crate) frames: CanFrames,
    changed: RefCell<VecDeque<usize>>,
    is_busy: Cell<bool>,
    /// The time of the change that is being made, which may be earlier than now.
    at_us: Cell<Option<u64>>,
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
        let wires = names.map(|name| Rc::new(Wire::new(name, Some(name)))).collect();
        SimPins {
            clock,
            tracer,
            wires: RefCell::new(wires),
            bench: Bench::default(),
            tones: Tones::default(),
            serial: Serial::default(),
            frames: CanFrames::default(),
            changed: RefCell::default(),
            is_busy: Cell::new(false),
            at_us: Cell::new(None),
            edges: RefCell::default(),
        }
    }

    /// The time of what happens just now.
    pub fn now_us(&self) -> u64 {
        self.at_us.get().unwrap_or_else(|| self.clock.now_us())
    }

    /// Does something at a time that may be earlier than now.
    pub(crate) fn at(&self, time_us: u64, what: impl FnOnce()) {
        let before = self.at_us.replace(Some(time_us));
        what();
        self.at_us.set(before);
    }

    pub(super) fn wire(&self, index: usize) -> Rc<Wire> {
        self.wires.borrow()[index].clone()
    }

    /// The line of this name, a pin's or another's.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.wires.borrow().iter().position(|wire| wire.name == name)
    }

    /// The line of this name; a new one between parts if there is none.
    pub(crate) fn find_or_add(&self, name: &str) -> usize {
        self.find(name).unwrap_or_else(|| {
            self.wires.borrow_mut().push(Rc::new(Wire::new(name, None)));
            self.wires.borrow().len() - 1
        })
    }

    /// Puts a pin of a part on a line.
    pub(crate) fn join(&self, wire: usize, part: u32, pin: usize) {
        let end = End { part, pin, course: Default::default(), told: None };
        self.wire(wire).ends.borrow_mut().push(end);
    }

    /// Takes a part off all lines.
    pub(crate) fn leave(&self, part: u32) {
        self.serial.forget(part);
        self.frames.forget(part);
        for wire in 0..self.wires.borrow().len() {
            let before = self.wire(wire).ends.borrow().len();
            self.wire(wire).ends.borrow_mut().retain(|end| end.part != part);
            if self.wire(wire).ends.borrow().len() != before {
                self.change(wire);
            }
        }
    }

    /// Name of a line.
    pub fn name(&self, wire: usize) -> String {
        self.wire(wire).name.clone()
    }

    /// Is a line high?
    pub(crate) fn is_high(&self, wire: usize) -> bool {
        is_high(self.wire(wire).level_at(self.now_us()).millivolts)
    }

    /// A part drives a line: like this from now on, and as planned at later times.
    pub(crate) fn drive_part(
        &self,
        part: u32,
        pin: usize,
        now: Option<Driver>,
        later: &[(u64, Driver)],
    ) {
        for index in 0..self.wires.borrow().len() {
            let wire = self.wire(index);
            let mut ends = wire.ends.borrow_mut();
            let Some(end) = ends.iter_mut().find(|end| end.part == part && end.pin == pin) else {
                continue;
            };
            if let Some(driver) = now {
                end.course.set(driver);
            }
            later.iter().for_each(|(time, driver)| end.course.plan(*time, *driver));
            drop(ends);
            self.change(index);
        }
    }

    /// Drives a pin from outside.
    pub fn attach(&self, pin: usize, outside: Driver) {
        self.settle();
        self.wire(pin).outside.set(outside);
        self.change(pin);
    }

    /// Puts a finger on a pin, or takes it away.
    pub fn touch(&self, pin: usize, touched: bool) {
        let wire = self.wire(pin);
        if !wire.touched.replace(touched) && touched {
            wire.touches.set((wire.touches.get() + 1).min(i16::MAX as u16));
        }
    }

    /// Keeps the edges of a pin for [`take_edge`](SimPins::take_edge) until as many have called
    /// this with false.
    pub fn watch(&self, pin: usize, on: bool) {
        let wire = self.wire(pin);
        let count = wire.watchers.get();
        wire.watchers.set(if on { count + 1 } else { count.saturating_sub(1) });
        wire.high.set(self.level(pin));
    }

    /// The oldest edge of a pin that is watched. Those of waves are not among them.
    pub fn take_edge(&self) -> Option<Edge> {
        self.settle();
        self.edges.borrow_mut().pop_front()
    }

    /// What the board drives a pin with.
    pub fn drive_of(&self, pin: usize) -> Drive {
        self.wire(pin).drive.get()
    }

    /// Drives a pin as [`PinPort::drive`] does; what follows a course that the trace has already.
    pub fn drive_quietly(&self, pin: usize, drive: Drive) {
        self.wire(pin).drive.set(drive);
    }

    fn note_edge(&self, index: usize) {
        let wire = self.wire(index);
        let time_us = self.now_us();
        let high = is_high(wire.level_at(time_us).millivolts);
        if wire.high.replace(high) != high && wire.watchers.get() > 0 {
            self.edges.borrow_mut().push_back(Edge { time_us, pin: index, high });
        }
    }

    /// When a line will change by what parts have planned, or a character arrives.
    pub fn next_us(&self) -> Option<u64> {
        let wires = self.wires.borrow();
        wires.iter().filter_map(|wire| wire.next_us()).chain(self.serial.next_us()).min()
    }

    /// The board's sound goes to this pin from now on, or no longer: parts hear it.
    pub fn sound(&self, pin: usize, signal: Option<Signal>) {
        self.settle();
        self.wire(pin).sound.set(signal);
        self.change(pin);
    }

    /// Makes the changes that parts have planned until now.
    pub fn settle(&self) {
        if self.is_busy.get() {
            return;
        }
        let now = self.clock.now_us();
        for _ in 0..MOST_CHANGES {
            let Some(due) = self.next_us().filter(|due| *due <= now) else { break };
            self.at_us.set(Some(due));
            for index in 0..self.wires.borrow().len() {
                let wire = self.wire(index);
                if wire.next_us() == Some(due) {
                    wire.step(due);
                    self.change(index);
                }
            }
            self.deliver(due);
        }
        self.at_us.set(None);
    }

    /// A line may have changed: tells everybody.
    fn change(&self, wire: usize) {
        self.changed.borrow_mut().push_back(wire);
        if self.is_busy.replace(true) {
            return;
        }
        for _ in 0..MOST_CHANGES {
            let Some(wire) = self.changed.borrow_mut().pop_front() else { break };
            self.note(wire);
            self.tell(wire);
        }
        self.changed.borrow_mut().clear();
        self.is_busy.set(false);
    }

    fn tell(&self, index: usize) {
        let wire = self.wire(index);
        let signal = wire.sound.get().unwrap_or_else(|| wire.signal(self.now_us()));
        let count = wire.ends.borrow().len();
        for i in 0..count {
            let told = {
                let mut ends = wire.ends.borrow_mut();
                let Some(end) = ends.get_mut(i) else { continue };
                (end.told.replace(signal) != Some(signal)).then_some((end.part, end.pin))
            };
            if let Some((part, pin)) = told {
                self.bench.line(self, part, pin, signal);
            }
        }
    }

    /// Puts what can be seen of the wire into the trace if it has changed.
    fn note(&self, index: usize) {
        self.note_edge(index);
        let wire = self.wire(index);
        let time = self.now_us();
        let new = wire.look(time);
        if wire.shown.replace(new) == new {
            return;
        }
        let Some(pin) = wire.pin else { return };
        self.tones.note(time, pin, new);
        let event = match new {
            Shown::Line(line) => Event::Pin { pin, line },
            Shown::Pwm(period_us, high_us) => Event::Pwm { pin, period_us, high_us },
            Shown::Wave(wave) => Event::Wave { pin, wave },
            Shown::Voltage(millivolts) => Event::Voltage { pin, millivolts },
        };
        self.tracer.note_at(time, event);
    }
}

impl PinPort for SimPins {
    fn drive(&self, pin: usize, drive: Drive) {
        self.settle();
        let wire = self.wire(pin);
        if wire.drive.replace(drive) != drive {
            wire.since_us.set(self.clock.now_us());
        }
        self.change(pin);
    }

    fn level(&self, pin: usize) -> bool {
        is_high(self.millivolts(pin))
    }

    fn millivolts(&self, pin: usize) -> u32 {
        self.settle();
        self.wire(pin).level_at(self.clock.now_us()).millivolts
    }

    fn next_change_us(&self, pin: usize) -> Option<u64> {
        self.settle();
        let wire = self.wire(pin);
        let edge = match wire.drive.get() {
            Drive::Pwm { period_us, high_us } => {
                let since = wire.since_us.get();
                let at = (self.clock.now_us() - since) % u64::from(period_us.max(1));
                let to = if at < high_us.into() { high_us } else { period_us };
                Some(self.clock.now_us() + u64::from(to) - at)
            }
            Drive::Wave(wave) => wave.next_edge(self.clock.now_us()),
            _ => None,
        };
        // A part may answer to what another does, so the next change of any line counts.
        edge.into_iter().chain(self.next_us()).min()
    }

    fn send_strip(&self, pin: usize, bytes: &[Cell<u8>]) {
        let bytes: Vec<u8> = bytes.iter().map(Cell::get).collect();
        self.settle();
        let wire = self.wire(pin);
        if let Some(name) = wire.pin {
            self.tracer.note(Event::Strip { pin: name, bytes: bytes.clone() });
        }
        let parts: Vec<u32> = wire.ends.borrow().iter().map(|end| end.part).collect();
        parts.into_iter().for_each(|part| self.bench.strip(self, part, &bytes));
        self.drive(pin, Drive::Level(false));
    }

    fn is_touched(&self, pin: usize) -> bool {
        self.wire(pin).touched.get()
    }

    fn take_touches(&self, pin: usize) -> u16 {
        self.wire(pin).touches.take()
    }
}
