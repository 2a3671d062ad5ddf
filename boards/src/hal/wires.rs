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

/// Sound on the bus of I²S, of which the board is the controller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sound {
    /// It is received, else sent.
    pub receives: bool,
    /// Samples have 32 bits, else 16; the lowest byte comes first.
    pub wide: bool,
    /// A frame has a sample for each ear; else one that is sent to both, or received from the left.
    pub stereo: bool,
    /// Frames a second.
    pub rate: u32,
    /// Bytes that wait at most.
    pub room: usize,
}

impl Sound {
    /// Frames that a memory has more than are to wait in it: the hardware is in between.
    const GUARD: usize = 64;

    /// Bytes of a frame as programs have it.
    pub const fn frame(&self) -> usize {
        (2 << self.wide as usize) << self.stereo as usize
    }

    /// Bits of a sample on the bus: microphones have more than 16.
    pub const fn bits(&self) -> u32 {
        if self.wide || self.receives { 32 } else { 16 }
    }

    /// Bytes of memory that the bus is lent. A frame has both ears there.
    pub const fn memory(&self) -> usize {
        (self.room / self.frame() + Sound::GUARD) * self.bits() as usize / 4
    }

    /// Microseconds in which so many bytes are sent or received.
    pub fn time_us(&self, bytes: usize) -> u64 {
        bytes as u64 * 1_000_000 / (self.frame() as u64 * u64::from(self.rate))
    }
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

    /// Lets sound begin, silence to start with, or end; false if it cannot have this rate. Until
    /// it ends `memory`, as long as [`Sound::memory`] says, is the bus's, which is lent it for
    /// the calls below.
    fn i2s_set_up(&self, sound: Option<Sound>, memory: &[Cell<u8>]) -> bool;

    /// How many bytes there is room for, or how many have come and wait.
    fn i2s_ready(&self, memory: &[Cell<u8>]) -> usize;

    /// Sends samples, for which there is room. If there are none any more, silence is sent.
    fn i2s_send(&self, memory: &[Cell<u8>], bytes: &mut dyn Iterator<Item = u8>);

    /// Takes whole frames, as many as have come.
    fn i2s_take(&self, memory: &[Cell<u8>], into: &[Cell<u8>]);

    /// A port is the prompt's too: what arrives there was typed, and what is printed is sent there.
    fn set_prompt(&self, port: Option<usize>) {
        let _ = port;
    }

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
