//! A simulated SPI bus.

use super::bits_us;
use crate::net::SimPins;
use crate::trace::Event;
use boards::hal::{Clock, Spi, SpiSetup};
use std::cell::Cell;
use std::rc::Rc;

/// An SPI bus on three lines, once it is set up.
#[derive(Debug)]
pub struct SimSpi {
    pins: Rc<SimPins>,
    setup: Cell<Option<SpiSetup>>,
}

impl SimSpi {
    /// A bus that is not set up.
    pub fn new(pins: Rc<SimPins>) -> SimSpi {
        SimSpi { pins, setup: Cell::new(None) }
    }
}

impl Spi for SimSpi {
    fn set_up(&self, setup: SpiSetup) {
        self.setup.set(Some(setup));
    }

    fn transfer(&self, count: usize, out: &dyn Fn(usize) -> u8, take: &mut dyn FnMut(usize, u8)) {
        let Some(setup) = self.setup.get() else { return };
        self.pins.settle();
        let start = self.pins.clock.now_us();
        let lines = [setup.sclk, setup.mosi, setup.miso];
        let parts = self.pins.bench.find_spi(lines);
        let mut event = (Vec::new(), Vec::new());
        for i in 0..count {
            let byte = out(i);
            let at = start + bits_us(8 * i as u64, setup.baudrate);
            let mut answer = None;
            for part in &parts {
                let said =
                    self.pins.bench.call(&self.pins, *part, at, |part, io| part.spi(byte, io));
                answer = answer.or(said.flatten());
            }
            // Without a part the level of the line decides.
            let answer = answer.unwrap_or(if self.pins.is_high(setup.miso) { 0xFF } else { 0 });
            take(i, answer);
            event.0.push(byte);
            event.1.push(answer);
        }
        self.pins.clock.occupy(bits_us(8 * count as u64, setup.baudrate));
        parts.into_iter().for_each(|part| self.pins.bench.end(&self.pins, part));
        self.pins.tracer.note_at(start, Event::Spi { out: event.0, input: event.1 });
    }
}
