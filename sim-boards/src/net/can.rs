//! Frames that parts want to send on a CAN bus.
//!
//! A frame waits until its turn comes on the bus and somebody acknowledges it; who has the bus is
//! decided by the board's controller.

pub use boards::pyboard::can::Message as CanFrame;

use std::cell::RefCell;
use std::collections::BTreeMap;

/// Frames of a part that can wait.
const PLACES: usize = 3;

/// The data that a frame has on the bus.
pub fn data(frame: &CanFrame) -> &[u8] {
    let len = if frame.remote { 0 } else { usize::from(frame.len).min(8) };
    &frame.data[..len]
}

/// A frame that waits.
#[derive(Clone, Copy, Debug)]
pub struct Waiting {
    /// Number of the part.
    pub part: u32,
    /// Since when, in microseconds.
    pub since_us: u64,
    /// The frame.
    pub frame: CanFrame,
}

/// The frames of all parts.
#[derive(Debug, Default)]
pub struct CanFrames {
    waiting: RefCell<Vec<Waiting>>,
    errors: RefCell<BTreeMap<u32, u8>>,
}

impl CanFrames {
    /// Lets a frame wait; false if its part has no room for it.
    pub fn push(&self, one: Waiting) -> bool {
        let mut waiting = self.waiting.borrow_mut();
        let is_free = waiting.iter().filter(|other| other.part == one.part).count() < PLACES;
        if is_free {
            waiting.push(one);
        }
        is_free
    }

    /// All that wait, the oldest first.
    pub fn waiting(&self) -> Vec<Waiting> {
        self.waiting.borrow().clone()
    }

    /// A frame of a part waits no longer.
    pub fn sent(&self, part: u32, frame: &CanFrame) {
        let mut waiting = self.waiting.borrow_mut();
        let place = waiting.iter().position(|one| one.part == part && one.frame == *frame);
        place.map(|place| waiting.remove(place));
    }

    /// How many errors a part has counted in sending.
    pub fn errors(&self, part: u32) -> u8 {
        self.errors.borrow().get(&part).copied().unwrap_or(0)
    }

    /// Changes that count.
    pub fn set_errors(&self, part: u32, errors: u8) {
        self.errors.borrow_mut().insert(part, errors);
    }

    /// A part is gone.
    pub fn forget(&self, part: u32) {
        self.waiting.borrow_mut().retain(|one| one.part != part);
        self.errors.borrow_mut().remove(&part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_has_three_places() {
        let frames = CanFrames::default();
        let frame = |id| CanFrame { id, len: 1, ..CanFrame::default() };
        let push = |part, id| frames.push(Waiting { part, since_us: 0, frame: frame(id) });
        assert_eq!([push(1, 5), push(1, 6), push(1, 5), push(1, 7)], [true, true, true, false]);
        assert!(push(2, 5));
        frames.sent(1, &frame(5));
        let waiting = || frames.waiting().iter().map(|one| (one.part, one.frame.id)).collect();
        let left: Vec<_> = waiting();
        assert_eq!(left, [(1, 6), (1, 5), (2, 5)]);
        frames.set_errors(1, 8);
        frames.forget(1);
        assert_eq!((frames.errors(1), waiting()), (0, vec![(2, 5)]));
        assert_eq!(data(&CanFrame { remote: true, ..frame(1) }), []);
        assert_eq!(data(&frame(1)), [0]);
    }
}
