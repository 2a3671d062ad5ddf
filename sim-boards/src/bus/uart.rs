//! A simulated serial line: on the pins it sends into the trace and receives what the session
//! says; to the computer it is somebody else's.

use super::bits_us;
use crate::net::SimPins;
use crate::trace::{BusKind, Event};
use boards::hal::{Uart, UartSetup};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// Bits of a byte with start and stop.
const BITS: u64 = 10;
/// Bytes that wait at most; more are lost, as on the board.
const ROOM: usize = 256;
/// The line to the computer.
const USB: UartSetup = UartSetup { baudrate: 115_200, pins: None };

/// A serial line.
#[derive(Debug)]
pub struct SimUart {
    pins: Rc<SimPins>,
    setup: Cell<UartSetup>,
    received: RefCell<VecDeque<u8>>,
}

impl SimUart {
    /// The line goes to the computer.
    pub fn new(pins: Rc<SimPins>) -> SimUart {
        SimUart { pins, setup: Cell::new(USB), received: RefCell::default() }
    }

    /// Is it on pins?
    pub fn is_on_pins(&self) -> bool {
        self.setup.get().pins.is_some()
    }

    /// Bytes arrive on the pin that receives.
    pub fn receive(&self, bytes: &[u8]) {
        if self.is_on_pins() {
            let mut received = self.received.borrow_mut();
            let room = ROOM.saturating_sub(received.len());
            received.extend(bytes.iter().take(room));
            let bytes = bytes.to_vec();
            self.pins.tracer.note(Event::Uart { kind: BusKind::Read, bytes });
        }
    }
}

impl Uart for SimUart {
    fn set_up(&self, setup: UartSetup) {
        if self.setup.replace(setup).pins != setup.pins {
            self.received.take();
        }
    }

    fn waiting(&self) -> usize {
        self.received.borrow().len()
    }

    fn line(&self) -> usize {
        let received = self.received.borrow();
        received.iter().position(|byte| *byte == b'\n').map_or(received.len(), |end| end + 1)
    }

    fn take(&self, to: &mut [u8]) -> usize {
        let mut received = self.received.borrow_mut();
        let count = to.len().min(received.len());
        to.iter_mut().zip(received.drain(..count)).for_each(|(place, byte)| *place = byte);
        count
    }

    fn send(&self, bytes: &[u8]) {
        if self.is_on_pins() && !bytes.is_empty() {
            let event = Event::Uart { kind: BusKind::Write, bytes: bytes.to_vec() };
            self.pins.tracer.note(event);
            let us = bits_us(BITS * bytes.len() as u64, self.setup.get().baudrate);
            self.pins.clock.occupy(us);
        }
    }
}
