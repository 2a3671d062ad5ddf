//! Serial buses as hardware: bytes out and in, and how they are set up. What waits is not known
//! here; buses are numbered from 0.

use core::cell::Cell;

/// How a bus of SPI shifts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    /// What its clock is divided by, as a power of two: 1–8.
    pub log_prescaler: u8,
    /// Level of the clock when idle.
    pub polarity: bool,
    /// Data are taken at the second edge.
    pub phase: bool,
    /// The lowest bit comes first.
    pub lsb_first: bool,
}

/// What the characters of a serial line look like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Characters {
    /// Bits a second.
    pub baudrate: u32,
    /// Bits of a character, without parity: 7, 8 or 9.
    pub bits: u8,
    /// 0 even, 1 odd.
    pub parity: Option<u8>,
    /// Stop bits: 1 or 2.
    pub stop: u8,
    /// It waits until the other side is clear to receive (CTS).
    pub asks: bool,
    /// It tells the other side when to send (RTS).
    pub tells: bool,
}

/// The buses of a board. Who carries bytes as a whole, as a simulation does, need not know how a
/// bus is set up.
pub trait Wires {
    /// Does a transfer return when it is over? Else it takes no time, and who asks for it waits.
    fn takes_time(&self) -> bool {
        false
    }

    /// Lets a bus of I²C have this clock in Hz, or switches it off.
    fn i2c_set_up(&self, bus: usize, hertz: Option<u32>) {
        let _ = (bus, hertz);
    }

    /// Lets a bus of SPI shift like this, or switches it off.
    fn spi_set_up(&self, bus: usize, shift: Option<Shift>) {
        let _ = (bus, shift);
    }

    /// Lets a port have characters like this from now on; it is open.
    fn uart_set_up(&self, port: usize, characters: Characters) {
        let _ = (port, characters);
    }

    /// Sends bytes to the device with this address; false if it does not answer. Without bytes it
    /// only asks whether there is one. Without `stop` the transfer stays open, and the next one
    /// begins with a repeated start.
    fn i2c_write(
        &self,
        bus: usize,
        address: u8,
        bytes: &mut dyn Iterator<Item = u8>,
        stop: bool,
    ) -> bool;

    /// Reads from the device with this address; false if it does not answer.
    fn i2c_read(&self, bus: usize, address: u8, into: &[Cell<u8>]) -> bool;

    /// Sends bytes and passes on what comes back for each.
    fn spi(&self, bus: usize, out: &mut dyn Iterator<Item = u8>, input: &mut dyn FnMut(u8));

    /// The lines that bus 2 of I²C is on: data and clock.
    fn set_soft_i2c(&self, lines: [usize; 2]);

    /// Does the same as [`spi`](Wires::spi) on any lines: clock, data out, data in.
    fn soft_spi(
        &self,
        lines: [usize; 3],
        out: &mut dyn Iterator<Item = u8>,
        input: &mut dyn FnMut(u8),
    );

    /// Sends samples of sound.
    fn i2s_send(&self, bytes: &mut dyn Iterator<Item = u8>);

    /// Sends characters.
    fn uart_send(&self, port: usize, bytes: &mut dyn Iterator<Item = u8>);

    /// Keeps up to so many characters that arrive; 0 keeps one, None switches the port off.
    fn uart_open(&self, port: usize, capacity: Option<usize>);

    /// How many characters have arrived.
    fn uart_any(&self, port: usize) -> usize;

    /// Takes the oldest character that has arrived.
    fn uart_take(&self, port: usize) -> Option<u8>;

    /// How many characters the first line has that has arrived whole, its end included.
    fn uart_line(&self, port: usize) -> Option<usize>;

    /// Have characters arrived since the last call?
    fn uart_news(&self, port: usize) -> bool;
}
