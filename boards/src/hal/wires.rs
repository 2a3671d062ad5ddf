//! Serial buses as hardware: bytes out and in. How fast they are and what waits is not known here;
//! buses are numbered from 0.

use core::cell::Cell;

/// The buses of a board.
pub trait Wires {
    /// Sends bytes to the device with this address; false if it does not answer. Without bytes it
    /// only asks whether there is one.
    fn i2c_write(&self, bus: usize, address: u8, bytes: &mut dyn Iterator<Item = u8>) -> bool;

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
