//! A simulated I²C bus.

use super::bits_us;
use crate::net::SimPins;
use crate::trace::{BusKind, Event};
use boards::hal::{Clock, I2c, NoAnswer};
use std::cell::Cell;
use std::rc::Rc;

/// A byte and its acknowledgement.
const BITS: u64 = 9;

/// An I²C bus on two lines.
#[derive(Debug)]
pub struct SimI2c {
    pins: Rc<SimPins>,
    hertz: Cell<u32>,
    /// SDA, SCL.
    lines: Cell<[usize; 2]>,
    /// The part whose transfer was left open.
    open: Cell<Option<u32>>,
}

impl SimI2c {
    /// A bus at 100 kHz on these pins.
    pub fn new(pins: Rc<SimPins>, sda: usize, scl: usize) -> SimI2c {
        let lines = Cell::new([sda, scl]);
        SimI2c { pins, hertz: Cell::new(100_000), lines, open: Cell::new(None) }
    }

    /// Moves `count` bytes to or from a device by `step`, which says whether it goes on. Returns
    /// how many were moved and whether all were.
    fn transfer(
        &self,
        address: u8,
        count: usize,
        read: bool,
        stop: bool,
        mut step: impl FnMut(u32, u64, usize) -> bool,
    ) -> (usize, bool) {
        let start = self.pins.clock.now_us();
        let byte_us = bits_us(BITS, self.hertz.get());
        let bench = &self.pins.bench;
        let part = bench.find_i2c(self.lines.get(), address);
        if let Some(other) = self.open.take().filter(|other| Some(*other) != part) {
            bench.call(&self.pins, other, start, |part, io| part.i2c_end(io));
        }
        let begun = part.filter(|part| {
            bench.call(&self.pins, *part, start, |part, io| part.i2c_begin(read, io)) == Some(true)
        });
        let Some(part) = begun else {
            self.pins.clock.occupy(byte_us);
            return (0, false);
        };
        let (mut done, mut whole) = (0, true);
        while done < count && whole {
            let at = start + byte_us * (done as u64 + 1);
            whole = step(part, at, done);
            done += usize::from(whole);
        }
        let bytes = 1 + done as u64 + u64::from(!whole);
        self.pins.clock.occupy(byte_us * bytes);
        if stop || !whole {
            let end = self.pins.clock.now_us();
            bench.call(&self.pins, part, end, |part, io| part.i2c_end(io));
        } else {
            self.open.set(Some(part));
        }
        bench.end(&self.pins, part);
        (done, whole)
    }
}

impl I2c for SimI2c {
    fn set_up(&self, hertz: u32, sda: usize, scl: usize) {
        self.hertz.set(hertz.max(1));
        self.lines.set([sda, scl]);
        self.open.set(None);
    }

    fn write(&self, address: u8, bytes: &[u8], stop: bool) -> Result<(), NoAnswer> {
        let start = self.pins.clock.now_us();
        let (done, ack) = self.transfer(address, bytes.len(), false, stop, |part, at, i| {
            let bench = &self.pins.bench;
            bench.call(&self.pins, part, at, |part, io| part.i2c_write(bytes[i], io)) == Some(true)
        });
        let bytes = bytes[..done].to_vec();
        let (kind, stop) = (BusKind::Write, stop || !ack);
        self.pins.tracer.note_at(start, Event::I2c { kind, address, bytes, ack, stop });
        if ack { Ok(()) } else { Err(NoAnswer) }
    }

    fn read(&self, address: u8, to: &mut [u8], stop: bool) -> Result<(), NoAnswer> {
        let start = self.pins.clock.now_us();
        let (done, ack) = self.transfer(address, to.len(), true, stop, |part, at, i| {
            let byte = self.pins.bench.call(&self.pins, part, at, |part, io| part.i2c_read(io));
            // Nobody pulls the line down any more.
            to[i] = byte.unwrap_or(0xFF);
            byte.is_some()
        });
        let bytes = to[..done].to_vec();
        let (kind, stop) = (BusKind::Read, stop || !ack);
        self.pins.tracer.note_at(start, Event::I2c { kind, address, bytes, ack, stop });
        if ack { Ok(()) } else { Err(NoAnswer) }
    }
}
