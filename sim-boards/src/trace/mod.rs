//! What can be seen of a board from outside, with its time: the trace of a run.
//!
//! A part of the simulated hardware that does something visible calls [`Tracer::note`]; the owner
//! of the board takes the records and writes them as JSON lines ([`json`]) or as a VCD file
//! ([`vcd`]). A record names its board, so that one trace can hold several. Nothing is kept, and
//! notes cost next to nothing, while nobody has asked for a trace.
//!
//! What an event looks like in a file is not known here.

mod event;
pub mod json;
pub mod vcd;

pub use event::{BusKind, Event, Line};

use crate::clock::SimClock;
use boards::hal::Clock;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// An event of one board at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Virtual time in microseconds since the board was first started.
    pub time_us: u64,
    /// Name of the board in the session.
    pub board: Rc<str>,
    /// What happened.
    pub event: Event,
}

/// Where the parts of one board note what they do.
#[derive(Clone, Debug)]
pub struct Tracer {
    clock: Rc<SimClock>,
    board: Rc<str>,
    /// Virtual time that had passed when the board was last started.
    started_us: Rc<Cell<u64>>,
    records: Rc<RefCell<Option<Vec<Record>>>>,
    only_reports: Rc<Cell<bool>>,
}

impl Tracer {
    /// For the board of this name and clock; keeps nothing yet.
    pub fn new(board: &str, clock: Rc<SimClock>) -> Tracer {
        Tracer {
            clock,
            board: board.into(),
            started_us: Rc::default(),
            records: Rc::default(),
            only_reports: Rc::default(),
        }
    }

    /// Keeps every event from now on, for [`take`](Tracer::take).
    pub fn start(&self) {
        self.records.borrow_mut().get_or_insert_default();
        self.only_reports.set(false);
    }

    /// Keeps from now on only what parts report.
    pub fn start_reports(&self) {
        self.records.borrow_mut().get_or_insert_default();
        self.only_reports.set(true);
    }

    /// The board starts again: its clock is at zero, the time of the trace at `started_us`.
    pub fn restart(&self, started_us: u64) {
        self.started_us.set(started_us);
    }

    /// Notes an event of now.
    pub fn note(&self, event: Event) {
        self.note_at(self.clock.now_us(), event);
    }

    /// Notes an event of another time of the board's clock, such as one that began before it was
    /// known. What is printed at one time is one event.
    pub fn note_at(&self, time_us: u64, event: Event) {
        if self.only_reports.get() && !matches!(event, Event::Report { .. }) {
            return;
        }
        let time_us = self.started_us.get() + time_us;
        if let Some(records) = self.records.borrow_mut().as_mut() {
            if let (Event::Serial(more), Some(last)) = (&event, records.last_mut())
                && let Event::Serial(bytes) = &mut last.event
                && last.time_us == time_us
            {
                bytes.extend_from_slice(more);
                return;
            }
            records.push(Record { time_us, board: self.board.clone(), event });
        }
    }

    /// The events since the last call, in order.
    pub fn take(&self) -> Vec<Record> {
        self.records.borrow_mut().as_mut().map(std::mem::take).unwrap_or_default()
    }
}
