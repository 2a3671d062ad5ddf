//! A contact that is watched: a button, or a pad with a finger on it. It is looked at once a
//! millisecond by the clock's interrupt.

use core::sync::atomic::{AtomicBool, AtomicU8, AtomicU16, Ordering};

/// A change counts at once, and then nothing for so many milliseconds, while the contact bounces.
const BOUNCE_MS: u8 = 8;
/// Where the count of presses stays.
const MOST: u16 = i16::MAX as u16;

/// One contact.
pub struct Contact {
    closed: AtomicBool,
    count: AtomicU16,
    deaf: AtomicU8,
}

impl Contact {
    /// One that is open.
    pub const fn new() -> Contact {
        Contact { closed: AtomicBool::new(false), count: AtomicU16::new(0), deaf: AtomicU8::new(0) }
    }

    /// A millisecond has passed, and it looks like this now.
    pub fn tick(&self, closed: bool) {
        let deaf = self.deaf.load(Ordering::Relaxed);
        if deaf > 0 {
            self.deaf.store(deaf - 1, Ordering::Relaxed);
        } else if self.closed.swap(closed, Ordering::Relaxed) != closed {
            self.deaf.store(BOUNCE_MS, Ordering::Relaxed);
            let count = self.count.load(Ordering::Relaxed);
            if closed && count < MOST {
                self.count.store(count + 1, Ordering::Relaxed);
            }
        }
    }

    /// Is it closed?
    pub fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Relaxed)
    }

    /// How often it was closed since the last call.
    pub fn take(&self) -> u16 {
        critical_section::with(|_| {
            let count = self.count.load(Ordering::Relaxed);
            self.count.store(0, Ordering::Relaxed);
            count
        })
    }
}
