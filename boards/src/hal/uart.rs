//! The serial line as hardware: to the computer, or on two pins.

/// How the serial line is clocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UartSetup {
    /// Bits a second.
    pub baudrate: u32,
    /// Pins that send and receive; None for the line to the computer.
    pub pins: Option<[usize; 2]>,
}

/// A serial line.
pub trait Uart {
    /// Uses the line like this from now on. Bytes that were not read are dropped if the pins
    /// change.
    fn set_up(&self, setup: UartSetup);

    /// Bytes that have come and were not read yet.
    fn waiting(&self) -> usize;

    /// How many of them make a line: up to a line feed, or all.
    fn line(&self) -> usize;

    /// Takes up to as many bytes as `to` has room for; returns how many.
    fn take(&self, to: &mut [u8]) -> usize;

    /// Sends bytes.
    fn send(&self, bytes: &[u8]);
}
