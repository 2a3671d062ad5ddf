//! The processor as the rest sees it, whoever made the chip around the core.

use crate::{Span, TICK_US, peek, poke, sleep, stack_left};
use firmware::{Hardware, Received};

/// What differs from chip to chip.
pub struct Processor {
    /// Microseconds since the start, by a clock with an interrupt in each [`TICK_US`].
    pub now_us: fn() -> u64,
    /// What was received on the prompt's line.
    pub received: &'static Received,
    /// Addresses that programs may read or write.
    pub spans: &'static [Span],
    /// Sends bytes on the prompt's line.
    pub send: fn(&[u8]),
    /// A random word; None where the generator gives nothing.
    pub random: fn() -> Option<u32>,
}

impl Processor {
    /// How many microseconds `is_on` holds next. −2 if it does not begin in time, −1 if it does not
    /// end in time, or the program is interrupted meanwhile.
    pub fn pulse(&self, is_on: impl Fn() -> bool, timeout_us: u64) -> i64 {
        let wait = |wanted: bool, from: u64| loop {
            let now = (self.now_us)();
            if is_on() == wanted {
                return Some(now);
            }
            if now - from >= timeout_us || self.received.is_interrupted() {
                return None;
            }
        };
        let Some(start) = wait(true, (self.now_us)()) else { return -2 };
        wait(false, start).map_or(-1, |end| (end - start) as i64)
    }
}

impl Hardware for Processor {
    fn send(&self, bytes: &[u8]) {
        (self.send)(bytes);
    }

    fn now_us(&self) -> u64 {
        (self.now_us)()
    }

    fn random(&self) -> u32 {
        (self.random)().unwrap_or(self.now_us() as u32)
    }

    fn idle(&self, until_us: u64) {
        // The clock's interrupt ends the sleep: what is due before it is not slept over.
        let next_tick = (self.now_us() / TICK_US + 1) * TICK_US;
        if self.received.is_empty() && next_tick <= until_us {
            sleep();
        }
    }

    fn restart(&self) {
        crate::reset()
    }

    fn stack_left(&self) -> usize {
        stack_left()
    }

    fn peek(&self, address: u32, size: u8) -> Option<u32> {
        peek(self.spans, address, size)
    }

    fn poke(&self, address: u32, size: u8, value: u32) -> bool {
        poke(self.spans, address, size, value)
    }
}
