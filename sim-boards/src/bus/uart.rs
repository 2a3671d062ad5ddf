//! A simulated serial line: on the pins it sends to parts and into the trace and receives what
//! parts send and the session says; to the computer it is somebody else's.

use crate::net::{Format, SimPins};
use crate::trace::{BusKind, Event};
use boards::hal::{Uart, UartSetup};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// Bytes that wait at most; more are lost, as on the board.
const ROOM: usize = 256;
/// Its name among who listens on lines.
const NAME: &str = "uart";
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

    fn keep(&self, bytes: &[u8]) {
        let mut received = self.received.borrow_mut();
        let room = ROOM.saturating_sub(received.len());
        received.extend(bytes.iter().take(room));
    }

    /// Takes what has arrived on the line since it was looked at last.
    fn listen(&self) {
        if self.is_on_pins() {
            self.keep(&self.pins.heard(NAME));
        }
    }

    /// Bytes arrive on the pin that receives.
    pub fn receive(&self, bytes: &[u8]) {
        if self.is_on_pins() {
            self.listen();
            self.keep(bytes);
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
        let input = setup.pins.map(|[_, input]| (input, Format::plain(setup.baudrate.max(1))));
        self.pins.listen(NAME, input);
    }

    fn waiting(&self) -> usize {
        self.listen();
        self.received.borrow().len()
    }

    fn line(&self) -> usize {
        self.listen();
        let received = self.received.borrow();
        received.iter().position(|byte| *byte == b'\n').map_or(received.len(), |end| end + 1)
    }

    fn take(&self, to: &mut [u8]) -> usize {
        self.listen();
        let mut received = self.received.borrow_mut();
        let count = to.len().min(received.len());
        to.iter_mut().zip(received.drain(..count)).for_each(|(place, byte)| *place = byte);
        count
    }

    fn send(&self, bytes: &[u8]) {
        let setup = self.setup.get();
        let Some([output, _]) = setup.pins.filter(|_| !bytes.is_empty()) else { return };
        self.pins.tracer.note(Event::Uart { kind: BusKind::Write, bytes: bytes.to_vec() });
        let format = Format::plain(setup.baudrate.max(1));
        self.pins.transmit(output, self.pins.now_us(), format, bytes);
        self.pins.clock.occupy(format.time_us(bytes.len()));
    }
}
