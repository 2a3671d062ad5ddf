//! The time since the start, real or virtual; no calendar.

/// Time since the board was started or reset.
pub trait Clock {
    /// Microseconds since the start; never decreases.
    fn now_us(&self) -> u64;

    /// Milliseconds since the start, rounded down.
    fn now_ms(&self) -> u64 {
        self.now_us() / 1000
    }
}
