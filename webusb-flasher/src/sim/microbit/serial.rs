//! The serial line between the chip and the probe.
//!
//! No flow control: each side has 512 bytes in the probe (DAPLink's `uart.c`), and what does not
//! fit is lost and counted. A byte takes ten bits at the rate that is set.

use super::chip::MICROSECOND;
use std::collections::VecDeque;
use std::fmt;

/// Bytes that the probe keeps in each direction.
pub const BUFFER: usize = 512;

/// The program on the board, as the serial line sees it.
pub trait Application {
    /// The program has started anew.
    fn start(&mut self) {}
    /// A byte has arrived.
    fn receive(&mut self, byte: u8);
    /// The next byte to send, if there is one.
    fn send(&mut self) -> Option<u8>;
}

/// A program that says nothing.
#[derive(Debug)]
pub struct Quiet;

impl Application for Quiet {
    fn receive(&mut self, _: u8) {}

    fn send(&mut self) -> Option<u8> {
        None
    }
}

/// A program that sends back what it gets.
#[derive(Debug, Default)]
pub struct Echo {
    waiting: VecDeque<u8>,
}

impl Application for Echo {
    fn start(&mut self) {
        self.waiting = b"ready\r\n".iter().copied().collect();
    }

    fn receive(&mut self, byte: u8) {
        self.waiting.push_back(byte);
    }

    fn send(&mut self) -> Option<u8> {
        self.waiting.pop_front()
    }
}

/// Both directions of the line.
pub struct Line {
    /// The program.
    pub application: Box<dyn Application>,
    /// Bits per second.
    pub baud: u32,
    /// Bytes that found no room.
    pub lost: u64,
    to_chip: VecDeque<u8>,
    to_host: VecDeque<u8>,
    /// When the last bytes were moved.
    moved: u64,
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} baud, {} bytes lost", self.baud, self.lost)
    }
}

impl Line {
    /// A line with nothing on it.
    pub fn new(application: Box<dyn Application>) -> Line {
        let (to_chip, to_host) = (VecDeque::new(), VecDeque::new());
        Line { application, baud: 115_200, lost: 0, to_chip, to_host, moved: 0 }
    }

    /// Moves what had time to be moved; a program that does not run neither hears nor speaks.
    pub fn advance(&mut self, now: u64, runs: bool) {
        let ticks_of_byte = 10_000_000 * MICROSECOND / u64::from(self.baud.max(1));
        let bytes = (now - self.moved) / ticks_of_byte;
        self.moved += bytes * ticks_of_byte;
        let used = self.to_chip.len().min(bytes as usize);
        for byte in self.to_chip.drain(..used) {
            if runs {
                self.application.receive(byte);
            }
        }
        for _ in 0..if runs { bytes } else { 0 } {
            match self.application.send() {
                Some(byte) if self.to_host.len() < BUFFER => self.to_host.push_back(byte),
                Some(_) => self.lost += 1,
                None => break,
            }
        }
    }

    /// What the host sends.
    pub fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.to_chip.len() < BUFFER {
                self.to_chip.push_back(*byte);
            } else {
                self.lost += 1;
            }
        }
    }

    /// What the host gets, `count` bytes at most.
    pub fn read(&mut self, count: usize) -> Vec<u8> {
        let count = count.min(self.to_host.len());
        self.to_host.drain(..count).collect()
    }
}
