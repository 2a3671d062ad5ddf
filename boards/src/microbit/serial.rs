//! The serial line as programs use it: whether it is on pins, and how long one that reads waits for
//! the next byte of what has begun to arrive.

use super::state::Microbit;
use core::cell::Cell;

/// Bits after which nothing more is expected, in microseconds at 1 baud.
const GAP: u64 = 13_000_000;

/// The state of `uart`.
#[derive(Debug, Default)]
pub struct Serial {
    /// Is the line on pins?
    pub on_pins: Cell<bool>,
    /// How long to wait for the next byte; 0 until the line is set up.
    gap_us: Cell<u64>,
    /// Bytes that were there when a program began to wait, and until when it does.
    quiet: Cell<Option<(usize, u64)>>,
}

impl Serial {
    /// As after a reset.
    pub const fn new() -> Serial {
        Serial { on_pins: Cell::new(false), gap_us: Cell::new(0), quiet: Cell::new(None) }
    }

    /// Back to that.
    pub fn reset(&self) {
        self.on_pins.set(false);
        self.gap_us.set(0);
        self.quiet.set(None);
    }

    /// The line was set up with so many bits a second.
    pub fn set_up(&self, on_pins: bool, baudrate: u32) {
        self.on_pins.set(on_pins);
        self.gap_us.set((GAP / u64::from(baudrate.max(1)) / 1000 + 1) * 1000);
    }

    /// Nobody waits any more.
    pub fn end_waiting(&self) {
        self.quiet.set(None);
    }

    /// Until when a program waits for the next byte.
    pub fn due_us(&self) -> Option<u64> {
        self.quiet.get().map(|(_, until)| until)
    }
}

impl Microbit {
    /// `here` of the `most` bytes that are wanted have come. Is there any use in waiting for
    /// more? No once nothing has come for the length of a byte.
    pub fn expects_more(&self, here: usize, most: usize) -> bool {
        let (serial, now) = (&self.serial, self.hardware.clock().now_us());
        if here == 0 || here >= most || serial.gap_us.get() == 0 {
            serial.quiet.set(None);
            return false;
        }
        if let Some((before, until)) = serial.quiet.get().filter(|(before, _)| *before == here) {
            let waits = now < until;
            serial.quiet.set(waits.then_some((before, until)));
            return waits;
        }
        serial.quiet.set(Some((here, now + serial.gap_us.get())));
        true
    }
}
