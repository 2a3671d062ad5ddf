//! CAN controllers of a simulated PyBoard.
//!
//! A message that is sent arrives where a filter lets it through: at the controller itself in the
//! loop-back modes, and at the parts that are on its two lines. On a bus without another node
//! nobody acknowledges it, so it is tried again and again, and the count of errors rises until the
//! controller is passive.

mod controller;
mod line;
mod queue;

use crate::net::SimPins;
use boards::hal::Clock;
use boards::pyboard::buses::CAN_PINS;
use boards::pyboard::can::{Arrival, BANKS, Bank, CANS, Cans, HALF, Message, Setup, Status, banks};
use boards::pyboard::pins::PinId;
use controller::Can;
use line::Line;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Names of the buses in a trace.
const NAMES: [&str; CANS] = ["can1", "can2"];

/// The controllers.
#[derive(Debug)]
pub struct SimCans {
    pins: Rc<SimPins>,
    cans: RefCell<[Option<Can>; CANS]>,
    banks: RefCell<[Bank; BANKS]>,
    second: Cell<u8>,
}

impl SimCans {
    /// Those of a board with these pins.
    pub fn new(pins: Rc<SimPins>) -> SimCans {
        SimCans {
            pins,
            cans: RefCell::default(),
            banks: RefCell::new([Bank::OFF; BANKS]),
            second: Cell::new(HALF),
        }
    }

    /// As after a reset.
    pub fn reset(&self) {
        self.cans.take();
        self.banks.replace([Bank::OFF; BANKS]);
        self.second.set(HALF);
    }

    /// The line of a bus, with what parts do until now.
    fn line(&self, bus: usize) -> Line<'_> {
        let [input, output] = CAN_PINS[bus].map(PinId::index);
        Line::new(&self.pins, NAMES[bus], [output, input])
    }

    /// Lets happen on the buses what is due: something else is about to change.
    pub fn settle(&self) {
        (0..CANS).for_each(|bus| self.with(bus, |_, _, _| ()));
    }

    /// Does something with a controller that runs, as it is now.
    fn with<R: Default>(&self, bus: usize, f: impl FnOnce(&mut Can, u64, &Line) -> R) -> R {
        let cans = &mut *self.cans.borrow_mut();
        let Some(can) = &mut cans[bus] else { return R::default() };
        let (now, line) = (self.pins.clock.now_us(), self.line(bus));
        can.advance(now, &self.banks.borrow()[banks(bus, self.second.get())], &line);
        f(can, now, &line)
    }
}

impl Cans for SimCans {
    fn start(&self, bus: usize, setup: Setup) -> bool {
        self.cans.borrow_mut()[bus] = Some(Can::new(setup, self.pins.clock.now_us()));
        true
    }

    fn stop(&self, bus: usize) {
        self.cans.borrow_mut()[bus] = None;
    }

    fn restart(&self, bus: usize) {
        // One that is alone on the bus never leaves it.
        self.with(bus, |_, _, _| ());
    }

    fn set_bank(&self, place: usize, bank: Bank, second: u8) {
        self.settle();
        self.second.set(second);
        self.banks.borrow_mut()[place] = bank;
    }

    fn send(&self, bus: usize, message: &Message) -> Option<usize> {
        self.with(bus, |can, now, line| {
            let place = can.places.iter().position(Option::is_none)?;
            can.places[place] = Some(*message);
            can.begin(now * 1000, line);
            Some(place)
        })
    }

    fn waits(&self, bus: usize, place: usize) -> bool {
        self.with(bus, |can, _, _| can.places[place].is_some())
    }

    fn cancel(&self, bus: usize, place: usize) {
        self.with(bus, |can, now, line| {
            can.places[place] = None;
            can.sending = can.sending.filter(|sending| !sending.is_of_place(place));
            can.begin(now * 1000, line);
        });
    }

    fn status(&self, bus: usize) -> Status {
        self.with(bus, |can, _, _| can.status())
    }

    fn first(&self, bus: usize, queue: usize) -> Option<Message> {
        self.with(bus, |can, _, _| can.queues[queue].messages.front().copied())
    }

    fn release(&self, bus: usize, queue: usize) {
        self.with(bus, |can, _, _| {
            can.queues[queue].messages.pop_front();
            if can.watched[queue] {
                can.queues[queue].arm();
            }
        });
    }

    fn watch(&self, bus: usize, queue: usize, on: bool) {
        self.with(bus, |can, _, _| {
            can.watched[queue] = on;
            let queue = &mut can.queues[queue];
            (queue.told, queue.news) = (0, 0);
            if on {
                queue.arm();
                queue.news = u8::from(!queue.messages.is_empty()) * Arrival::Pending.bit();
            }
        });
    }

    fn take_news(&self, bus: usize, queue: usize) -> Option<Arrival> {
        self.with(bus, |can, _, _| {
            let arrival = Arrival::first(can.queues[queue].news)?;
            can.queues[queue].news &= !arrival.bit();
            Some(arrival)
        })
    }

    fn next_us(&self) -> Option<u64> {
        let cans = self.cans.borrow();
        let running = cans.iter().enumerate().filter_map(|(bus, can)| Some((bus, can.as_ref()?)));
        running.filter_map(|(bus, can)| can.next_us(&self.line(bus))).min()
    }
}
