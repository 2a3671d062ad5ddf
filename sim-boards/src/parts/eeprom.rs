//! 25LC256: an EEPROM of 32 KiB on the SPI bus.
//!
//! A command lasts while the chip select line is low. Writing goes to a page of 64 bytes, begins
//! when the line rises and takes 5 ms, in which only the status can be read; it needs the write
//! enable latch, which the end of the writing clears.

use super::{Bus, Io, Kind, Part};
use crate::net::Signal;

const SIZE: usize = 32 * 1024;
const PAGE: usize = 64;
const WRITE_US: u64 = 5_000;
const CS: usize = 3;

const WRSR: u8 = 1;
const WRITE: u8 = 2;
const READ: u8 = 3;
const WRDI: u8 = 4;
const RDSR: u8 = 5;
const WREN: u8 = 6;

pub static KIND: Kind = Kind {
    id: "25lc256",
    label: "EEPROM 25LC256",
    pins: &["sck", "si", "so", "cs"],
    needs: 4,
    bus: Bus::Spi,
    controls: &[],
    make: || Box::new(Eeprom::new(vec![0xFF; SIZE])),
};

struct Eeprom {
    memory: Vec<u8>,
    selected: bool,
    /// The bytes of the command so far.
    command: Vec<u8>,
    /// Where the next byte is read.
    address: usize,
    enabled: bool,
    /// Bits 2 and 3 of the status: which part is protected.
    protection: u8,
    busy_until_us: u64,
}

impl Eeprom {
    fn new(memory: Vec<u8>) -> Eeprom {
        Eeprom {
            memory,
            selected: false,
            command: Vec::new(),
            address: 0,
            enabled: false,
            protection: 0,
            busy_until_us: 0,
        }
    }

    fn is_protected(&self, address: usize) -> bool {
        let from = [SIZE, SIZE * 3 / 4, SIZE / 2, 0][usize::from(self.protection >> 2)];
        address >= from
    }

    fn status(&self, io: &Io) -> u8 {
        let busy = io.now_us() < self.busy_until_us;
        u8::from(busy) | u8::from(self.enabled) << 1 | self.protection
    }

    /// The chip select line rises.
    fn finish(&mut self, io: &Io) {
        let command = std::mem::take(&mut self.command);
        match command[..] {
            [WREN] => self.enabled = true,
            [WRDI] => self.enabled = false,
            [WRITE, high, low, ref bytes @ ..] if !bytes.is_empty() => {
                if !self.enabled {
                    io.report("a write without the write enable latch".into());
                    return;
                }
                self.program(usize::from(high) << 8 | usize::from(low), bytes);
                self.begin_writing(io);
            }
            [WRSR, status] if self.enabled => {
                self.protection = status & 0x0C;
                self.begin_writing(io);
            }
            [RDSR | READ, ..] | [] => {}
            [first, ..] => io.report(format!("an incomplete or unknown command {first:#04x}")),
        }
    }

    /// Within a page; more bytes than a page has begin again at its start.
    fn program(&mut self, address: usize, bytes: &[u8]) {
        let address = address % SIZE;
        if self.is_protected(address) {
            return;
        }
        let page = address - address % PAGE;
        for (i, byte) in bytes.iter().enumerate() {
            self.memory[page + (address % PAGE + i) % PAGE] = *byte;
        }
    }

    fn begin_writing(&mut self, io: &Io) {
        self.enabled = false;
        self.busy_until_us = io.now_us() + WRITE_US;
    }
}

impl Part for Eeprom {
    fn line(&mut self, pin: usize, signal: Signal, io: &Io) {
        if pin == CS {
            let was = std::mem::replace(&mut self.selected, signal == Signal::Level(false));
            if was && !self.selected {
                self.finish(io);
            }
        }
    }

    fn spi(&mut self, byte: u8, io: &Io) -> Option<u8> {
        if !self.selected {
            return None;
        }
        match (self.command.first(), self.command.len()) {
            (Some(&RDSR), _) => return Some(self.status(io)),
            (Some(&READ), 1) => self.address = usize::from(byte) << 8,
            (Some(&READ), 2) => self.address = (self.address | usize::from(byte)) % SIZE,
            (Some(&READ), _) => {
                let answer = self.memory[self.address];
                self.address = (self.address + 1) % SIZE;
                return Some(answer);
            }
            (None, _) if io.now_us() < self.busy_until_us && byte != RDSR => {
                io.report(format!("command {byte:#04x} while it writes"));
                self.selected = false;
                return None;
            }
            // A page and the head; more would not be kept apart anyway.
            (_, length) if length >= SIZE => return Some(0xFF),
            _ => {}
        }
        self.command.push(byte);
        Some(0xFF)
    }

    fn keep(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.memory)
    }

    fn recall(&mut self, kept: Vec<u8>) {
        if kept.len() == SIZE {
            self.memory = kept;
        }
    }
}
