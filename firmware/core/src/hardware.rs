//! What a board's processor does for the rest.

/// A serial line, a clock, and the processor's own services. No method waits longer than it takes
/// to send what it is given.
pub trait Hardware {
    /// Sends bytes on the serial line of the prompt. Bytes for which there is no room for much
    /// longer than the line needs (100 ms) are dropped: nobody may be there to read.
    fn send(&self, bytes: &[u8]);

    /// Microseconds since power-on.
    fn now_us(&self) -> u64;

    /// A random word, from the chip's generator where it has one.
    fn random(&self) -> u32;

    /// Sleeps until the next interrupt, at most until `until_us`.
    fn idle(&self, until_us: u64);

    /// Starts the processor again; it does not return, but where it is none.
    fn restart(&self);

    /// Bytes of stack that are left.
    fn stack_left(&self) -> usize;

    /// Reads `size` (1, 2 or 4) bytes of memory or a register; None where there is nothing that may
    /// be read.
    fn peek(&self, address: u32, size: u8) -> Option<u32>;

    /// Writes there; false where nothing may be written.
    fn poke(&self, address: u32, size: u8, value: u32) -> bool;
}
