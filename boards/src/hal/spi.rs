//! An SPI bus as hardware, the board being its controller. Which device is selected is a matter of
//! a pin that the program sets itself.

/// How an SPI bus is clocked, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpiSetup {
    /// Bits a second.
    pub baudrate: u32,
    /// Clock polarity and phase, 0–3.
    pub mode: u8,
    /// Pin of the clock.
    pub sclk: usize,
    /// Pin of the data from the board.
    pub mosi: usize,
    /// Pin of the data to the board.
    pub miso: usize,
}

/// The controller of an SPI bus. Transfers take the time that they need on the bus.
pub trait Spi {
    /// Uses the bus like this from now on.
    fn set_up(&self, setup: SpiSetup);

    /// Sends `count` bytes, byte i being `out(i)`, and passes what comes back meanwhile to
    /// `take(i, byte)`.
    fn transfer(&self, count: usize, out: &dyn Fn(usize) -> u8, take: &mut dyn FnMut(usize, u8));
}
