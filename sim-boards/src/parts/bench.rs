//! The parts in use: what they are on, what their controls say, whether they are plugged in.
//!
//! A part is called with nothing else borrowed, so that what it does to its lines can reach other
//! parts; the queue of the net sees to it that it is not called while it is busy.

use super::place::{self, Place};
use super::{Io, Kind, PLUGGED, Part, Picture};
use crate::net::{CanFrame, Format, Signal, SimPins};
use crate::trace::Event;
use boards::description::Control;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

/// A part in use.
struct Slot {
    number: u32,
    name: Arc<str>,
    kind: &'static Kind,
    /// The line of each pin.
    wires: Vec<usize>,
    /// Its address on the I²C bus.
    address: Option<u8>,
    part: RefCell<Box<dyn Part>>,
    values: RefCell<Vec<i32>>,
    plugged: Cell<bool>,
    /// Times at which it will be plugged in or out, for transfers that last until then.
    plan: RefCell<Vec<(u64, bool)>>,
    shown: RefCell<String>,
    /// What it has kept while it was unplugged.
    kept: RefCell<Vec<u8>>,
}

/// What a page shows of a part.
pub struct View {
    /// Its name in the session.
    pub name: String,
    /// What it is.
    pub kind: &'static Kind,
    /// The line that each of its pins is on.
    pub lines: Vec<String>,
    /// Its address on the I²C bus.
    pub address: Option<u8>,
    /// Values of its controls, in their order.
    pub values: Vec<i32>,
    /// Has it power?
    pub plugged: bool,
    /// What it shows in words.
    pub shows: String,
    /// What it shows as a picture.
    pub picture: Option<Picture>,
}

/// The parts of a board.
#[derive(Default)]
pub struct Bench {
    slots: RefCell<Vec<Rc<Slot>>>,
    added: Cell<u32>,
}

impl std::fmt::Debug for Bench {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.slots.borrow().iter().map(|slot| &slot.name)).finish()
    }
}

impl Slot {
    fn io<'a>(&'a self, pins: &'a SimPins) -> Io<'a> {
        Io { pins, number: self.number, name: self.name.clone(), wires: &self.wires }
    }

    /// Calls the part if it has power, and notes what it shows then.
    fn call<T>(&self, pins: &SimPins, call: impl FnOnce(&mut dyn Part, &Io) -> T) -> Option<T> {
        let answer = self.call_quietly(pins, call);
        if let Ok(part) = self.part.try_borrow()
            && self.plugged.get()
        {
            self.note(pins, part.shows());
        }
        answer
    }

    /// Calls it in the middle of a transfer.
    fn call_quietly<T>(
        &self,
        pins: &SimPins,
        call: impl FnOnce(&mut dyn Part, &Io) -> T,
    ) -> Option<T> {
        let mut part = self.part.try_borrow_mut().ok().filter(|_| self.plugged.get())?;
        Some(call(&mut **part, &self.io(pins)))
    }

    fn note(&self, pins: &SimPins, shows: String) {
        if *self.shown.borrow() != shows {
            self.shown.replace(shows.clone());
            pins.tracer.note_at(pins.now_us(), Event::Part { part: self.name.clone(), shows });
        }
    }

    /// Gives it power: it is new, and its controls are as they were set.
    fn start(&self, pins: &SimPins) {
        let mut part = (self.kind.make)();
        part.recall(self.kept.take());
        self.part.replace(part);
        let mut part = self.part.borrow_mut();
        for (control, value) in self.kind.controls.iter().zip(self.values.borrow().iter()) {
            part.set(control.id, *value, &self.io(pins));
        }
        for (pin, wire) in self.wires.iter().enumerate() {
            part.line(pin, Signal::Level(pins.is_high(*wire)), &self.io(pins));
        }
        self.shown.replace(part.shows());
    }

    fn is_plugged_at(&self, time_us: u64) -> bool {
        let plan = self.plan.borrow();
        let last = plan.iter().filter(|(time, _)| *time <= time_us).max_by_key(|(time, _)| *time);
        last.map_or(self.plugged.get(), |(_, plugged)| *plugged)
    }
}

impl Bench {
    fn slot(&self, number: u32) -> Option<Rc<Slot>> {
        self.slots.borrow().iter().find(|slot| slot.number == number).cloned()
    }

    fn named(&self, name: &str) -> Option<Rc<Slot>> {
        self.slots.borrow().iter().find(|slot| &*slot.name == name).cloned()
    }

    /// Puts a part on lines: `KIND[=NAME]@PLACE`, see the module `place`. Returns its name.
    pub fn attach(&self, pins: &SimPins, defaults: &Buses, text: &str) -> Result<String, String> {
        let Place { kind, name, lines, address } = place::parse(text, defaults)?;
        if self.named(&name).is_some() {
            return Err(format!("there is a part {name} already"));
        }
        let wires: Vec<usize> = lines.iter().map(|line| pins.find_or_add(line)).collect();
        let taken = |slot: &Rc<Slot>| slot.address == address && slot.wires[..2] == wires[..2];
        if address.is_some() && self.slots.borrow().iter().any(taken) {
            return Err(format!("there is a part at address {:#x} already", address.unwrap_or(0)));
        }
        let number = self.added.get();
        self.added.set(number + 1);
        let slot = Rc::new(Slot {
            number,
            name: name.as_str().into(),
            kind,
            wires,
            address,
            part: RefCell::new((kind.make)()),
            values: RefCell::new(kind.controls.iter().map(|control| control.initial).collect()),
            plugged: Cell::new(true),
            plan: RefCell::default(),
            shown: RefCell::default(),
            kept: RefCell::default(),
        });
        self.slots.borrow_mut().push(slot.clone());
        self.join(pins, &slot);
        Ok(name)
    }

    fn join(&self, pins: &SimPins, slot: &Rc<Slot>) {
        for (pin, wire) in slot.wires.iter().enumerate() {
            pins.join(*wire, slot.number, pin);
        }
        slot.start(pins);
    }

    /// Takes a part away; false if there is none of this name.
    pub fn detach(&self, pins: &SimPins, name: &str) -> bool {
        let Some(slot) = self.named(name) else { return false };
        self.slots.borrow_mut().retain(|other| other.number != slot.number);
        pins.leave(slot.number);
        true
    }

    /// The board starts again, and the parts with it. Controls stay as they are, and memories keep
    /// what they hold.
    pub fn restart(&self, pins: &SimPins) {
        for slot in self.slots.borrow().clone() {
            slot.plan.take();
            pins.leave(slot.number);
            if slot.plugged.get() {
                let kept = slot.part.borrow_mut().keep();
                slot.kept.replace(kept);
                self.join(pins, &slot);
            }
        }
    }

    /// Every part, for a page.
    pub fn views(&self, pins: &SimPins) -> Vec<View> {
        let slots = self.slots.borrow().clone();
        let view = |slot: Rc<Slot>| View {
            name: slot.name.to_string(),
            kind: slot.kind,
            lines: slot.wires.iter().map(|wire| pins.name(*wire)).collect(),
            address: slot.address,
            values: slot.values.borrow().clone(),
            plugged: slot.plugged.get(),
            shows: slot.part.borrow().shows(),
            picture: slot.part.borrow().picture(),
        };
        slots.into_iter().map(view).collect()
    }

    /// The part and its control that `id`, `NAME.CONTROL`, means; a message if the value is none
    /// for it.
    fn control(&self, id: &str, value: i32) -> Result<(Rc<Slot>, &'static Control), String> {
        let (name, control) = id.split_once('.').unwrap_or((id, ""));
        let slot = self.named(name).ok_or_else(|| format!("there is no part {name:?}"))?;
        let known = slot.kind.controls.iter().chain([&PLUGGED]).find(|known| known.id == control);
        let known = known.ok_or_else(|| format!("{name} has no control {control:?}"))?;
        if !(known.min..=known.max).contains(&value) {
            return Err(format!("{id} is between {} and {}", known.min, known.max));
        }
        Ok((slot, known))
    }

    /// Has the bench this control, and is this a value for it?
    pub fn check(&self, id: &str, value: i32) -> Result<(), String> {
        self.control(id, value).map(|_| ())
    }

    /// Gives a control of a part, `NAME.CONTROL`, a value.
    pub fn set(&self, pins: &SimPins, id: &str, value: i32) -> Result<(), String> {
        let (slot, control) = self.control(id, value)?;
        pins.settle();
        if control.id == PLUGGED.id {
            self.plug(pins, &slot, value != 0);
            return Ok(());
        }
        let index = slot.kind.controls.iter().position(|other| other.id == control.id);
        slot.values.borrow_mut()[index.unwrap_or(0)] = value;
        slot.call(pins, |part, io| part.set(control.id, value, io));
        Ok(())
    }

    fn plug(&self, pins: &SimPins, slot: &Rc<Slot>, plugged: bool) {
        let now = pins.now_us();
        slot.plan.borrow_mut().retain(|(time, _)| *time > now);
        if slot.plugged.replace(plugged) == plugged {
            return;
        }
        pins.leave(slot.number);
        if plugged {
            self.join(pins, slot);
        } else {
            let kept = slot.part.borrow_mut().keep();
            slot.kept.replace(kept);
            slot.note(pins, String::new());
        }
    }

    /// A control will get this value then: transfers have to know when a part goes.
    pub fn expect(&self, id: &str, value: i32, time_us: u64) {
        if let Ok((slot, control)) = self.control(id, value)
            && control.id == PLUGGED.id
        {
            slot.plan.borrow_mut().push((time_us, value != 0));
        }
    }

    pub(crate) fn line(&self, pins: &SimPins, number: u32, pin: usize, signal: Signal) {
        if let Some(slot) = self.slot(number) {
            slot.call(pins, |part, io| part.line(pin, signal, io));
        }
    }

    pub(crate) fn strip(&self, pins: &SimPins, number: u32, bytes: &[u8]) {
        if let Some(slot) = self.slot(number) {
            slot.call(pins, |part, _| part.strip(bytes));
        }
    }

    /// What a part takes on one of its pins, if that is serial and has power.
    pub(crate) fn serial(&self, number: u32) -> Option<Format> {
        let slot = self.slot(number).filter(|slot| slot.plugged.get())?;
        slot.part.try_borrow().ok()?.serial()
    }

    /// A character arrives; `sound` if parity and stop bit are as the part expects them.
    pub(crate) fn character(
        &self,
        pins: &SimPins,
        number: u32,
        pin: usize,
        value: u16,
        sound: bool,
    ) {
        let Some(slot) = self.slot(number) else { return };
        slot.call(pins, |part, io| match part.serial() {
            Some(format) if !sound => {
                let Format { baudrate, bits, .. } = format;
                io.report(format!("a character has not its {baudrate} baud with {bits} bits"));
            }
            _ => part.character(pin, value as u8, io),
        });
    }

    /// Calls a part that has asked for it.
    pub(crate) fn wake(&self, pins: &SimPins, number: u32) {
        if let Some(slot) = self.slot(number) {
            slot.call(pins, |part, io| part.wake(io));
        }
    }

    /// The part at an address of the I²C bus on two lines.
    pub(crate) fn find_i2c(&self, lines: [usize; 2], address: u8) -> Option<u32> {
        let slots = self.slots.borrow();
        let answers = |slot: &Slot, placed| {
            slot.part.try_borrow_mut().is_ok_and(|mut part| part.answers(placed, address))
        };
        let is_it = |slot: &&Rc<Slot>| {
            let Some(placed) = slot.address.filter(|_| slot.plugged.get()) else { return false };
            slot.wires[..2] == lines && answers(slot, placed)
        };
        slots.iter().find(is_it).map(|slot| slot.number)
    }

    /// Parts on the SPI bus on three lines; a part need not use all of them.
    pub(crate) fn find_spi(&self, lines: [usize; 3]) -> Vec<u32> {
        let slots = self.slots.borrow();
        let is_it = |slot: &&Rc<Slot>| {
            let at = slot.kind.bus.spi_pin();
            at.is_some_and(|at| slot.wires[at..at + 2] == lines[..2]) && slot.plugged.get()
        };
        slots.iter().filter(is_it).map(|slot| slot.number).collect()
    }

    /// Parts on the CAN bus on two lines, and how long a bit of each is in nanoseconds.
    pub(crate) fn find_can(&self, lines: [usize; 2]) -> Vec<(u32, u32)> {
        let slots = self.slots.borrow();
        let there =
            slots.iter().filter(|slot| slot.plugged.get() && slot.wires.starts_with(&lines));
        there
            .filter_map(|slot| Some((slot.number, slot.part.try_borrow().ok()?.can_bit_ns()?)))
            .collect()
    }

    /// A frame ends on the CAN bus of a part; None if it came at another rate.
    pub(crate) fn can(&self, pins: &SimPins, number: u32, frame: Option<&CanFrame>) {
        if let Some(slot) = self.slot(number) {
            slot.call(pins, |part, io| part.can(frame, io));
        }
    }

    /// Calls a part for a byte of a transfer; None if it is not plugged in at that time.
    pub(crate) fn call<T>(
        &self,
        pins: &SimPins,
        number: u32,
        time_us: u64,
        call: impl FnOnce(&mut dyn Part, &Io) -> T,
    ) -> Option<T> {
        let slot = self.slot(number).filter(|slot| slot.is_plugged_at(time_us))?;
        slot.call_quietly(pins, call)
    }

    /// A transfer is over: notes what the part shows.
    pub(crate) fn end(&self, pins: &SimPins, number: u32) {
        if let Some(slot) = self.slot(number) {
            slot.call(pins, |_, _| ());
        }
    }
}

/// The lines that the buses of a board are on if nothing else is said.
#[derive(Debug)]
pub struct Buses {
    /// SDA, SCL.
    pub i2c: [&'static str; 2],
    /// Clock, data from the board, data to it.
    pub spi: [&'static str; 3],
}

impl SimPins {
    /// The board starts again: parts have no power for a moment, lines are free.
    pub fn restart(&self) {
        self.bench.restart(self);
    }
}
