//! A simulated LED matrix: remembers the frame and when it was shown.

use crate::clock::SimClock;
use crate::trace::{Event, Tracer};
use boards::hal::{Clock, Display, Frame};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// An LED matrix that keeps what it shows and, if asked, everything it has shown.
#[derive(Debug)]
pub struct SimDisplay {
    clock: Rc<SimClock>,
    tracer: Tracer,
    frame: Cell<Frame>,
    on: Cell<bool>,
    light_level: Cell<u8>,
    changes: Cell<u64>,
    recording: RefCell<Option<Vec<(u64, Frame)>>>,
}

impl SimDisplay {
    /// A dark matrix that is on, with the clock of its board.
    pub fn new(clock: Rc<SimClock>, tracer: Tracer) -> Self {
        SimDisplay {
            clock,
            tracer,
            frame: Cell::new(Frame::BLANK),
            on: Cell::new(true),
            light_level: Cell::new(0),
            changes: Cell::new(0),
            recording: RefCell::new(None),
        }
    }

    /// What a person sees: nothing while the matrix is off.
    pub fn visible(&self) -> Frame {
        if self.on.get() { self.frame.get() } else { Frame::BLANK }
    }

    /// Brightness around the board, 0–255.
    pub fn set_light_level(&self, level: u8) {
        self.light_level.set(level);
    }

    /// Goes up with every change of [`visible`](SimDisplay::visible).
    pub fn changes(&self) -> u64 {
        self.changes.get()
    }

    /// Keeps every frame shown from now on, for [`recorded`](SimDisplay::recorded).
    pub fn record(&self) {
        *self.recording.borrow_mut() = Some(Vec::new());
    }

    /// The changes since [`record`](SimDisplay::record) or the last call: time in microseconds
    /// and what was visible from then on.
    pub fn recorded(&self) -> Vec<(u64, Frame)> {
        self.recording.borrow_mut().as_mut().map(std::mem::take).unwrap_or_default()
    }

    fn change(&self, change: impl FnOnce()) {
        let before = self.visible();
        change();
        if self.visible() != before {
            self.changes.set(self.changes.get() + 1);
            self.tracer.note(Event::Leds(self.visible()));
            if let Some(frames) = self.recording.borrow_mut().as_mut() {
                frames.push((self.clock.now_us(), self.visible()));
            }
        }
    }
}

impl Display for SimDisplay {
    fn frame(&self) -> Frame {
        self.frame.get()
    }

    fn set_frame(&self, frame: &Frame) {
        self.change(|| self.frame.set(*frame));
    }

    fn is_on(&self) -> bool {
        self.on.get()
    }

    fn set_on(&self, on: bool) {
        self.change(|| self.on.set(on));
    }

    fn light_level(&self) -> u8 {
        self.light_level.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn off_hides_the_frame_and_keeps_it() {
        let clock = Rc::new(SimClock::default());
        let display = SimDisplay::new(clock.clone(), Tracer::new("a", clock.clone()));
        let mut frame = Frame::BLANK;
        frame.set(2, 3, 7);
        display.record();
        display.set_frame(&frame);
        display.set_frame(&frame);
        assert_eq!((display.visible(), display.changes()), (frame, 1));
        clock.advance_to(40);
        display.set_on(false);
        assert_eq!((display.visible(), display.frame()), (Frame::BLANK, frame));
        display.set_on(true);
        assert_eq!((display.visible(), display.changes()), (frame, 3));
        assert_eq!(display.recorded(), [(0, frame), (40, Frame::BLANK), (40, frame)]);
    }
}
