//! DS18B20: a thermometer on a 1-Wire line.
//!
//! The board pulls the line low: 480 µs for a reset, which the part answers by holding it low;
//! below 15 µs for a 1, longer for a 0; and a microsecond for each bit that it wants to read, which
//! the part makes longer for a 0. Several share a line: whoever pulls wins.

use super::{Bus, Io, Kind, Part, control};
use crate::net::{Driver, SUPPLY_MV, Signal};

const RESET_US: u64 = 480;
const ONE_US: u64 = 15;
/// The answer to a reset: how long after it, and until when.
const PRESENT_US: [u64; 2] = [30, 150];
/// How long a 0 is held.
const ZERO_US: u64 = 30;
const FREE: Driver = Driver::Weak(SUPPLY_MV);
const LOW: Driver = Driver::Strong(0);
const FAMILY: u8 = 0x28;
/// What the scratchpad has for the temperature before the first conversion: 85 °C.
const POWER_ON: i16 = 85 * 16;

pub static KIND: Kind = Kind {
    id: "ds18b20",
    label: "Thermometer DS18B20",
    pins: &["data"],
    needs: 1,
    bus: Bus::None,
    controls: &[
        control("number", "Serial number", (1, 255), 1, ""),
        control("temperature", "Temperature", (-550, 1250), 210, "0.1 °C"),
    ],
    make: || Box::new(Thermometer::new()),
};

/// What the next bits are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Of no interest until the next reset.
    Idle,
    /// A command for all parts on the line.
    Rom,
    /// The number of the part that is meant.
    Match,
    /// Of the search: the bit, its opposite, the choice; and of which bit.
    Search(u8, usize),
    /// A command for this part.
    Function,
    /// Bytes for the scratchpad.
    Write,
    /// The part sends; nothing more when the bits are used up.
    Send,
    /// The part sends ones: it has done what it was told.
    Done,
}

struct Thermometer {
    /// What the board hears; 0 until the part has power.
    number: u8,
    /// What it is from the next reset on: no bit of a search under way may be another part's.
    new_number: u8,
    tenths: i32,
    measured: i16,
    /// Alarm limits and configuration.
    settings: [u8; 3],
    phase: Phase,
    bits: Vec<bool>,
    fell_us: u64,
    /// The bit that goes over the line now is its own.
    is_sending: bool,
    /// End of its answer to a reset.
    present_until_us: u64,
}

/// The check sum of 1-Wire: polynomial x⁸ + x⁵ + x⁴ + 1, lowest bit first.
fn crc(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ byte, |crc, _| crc >> 1 ^ if crc & 1 == 1 { 0x8C } else { 0 })
    })
}

fn bits_of(bytes: &[u8]) -> Vec<bool> {
    bytes.iter().flat_map(|byte| (0..8).map(move |i| byte >> i & 1 == 1)).collect()
}

fn byte_of(bits: &[bool]) -> u8 {
    bits.iter().rev().fold(0, |byte, bit| byte << 1 | u8::from(*bit))
}

impl Thermometer {
    fn new() -> Thermometer {
        Thermometer {
            number: 0,
            new_number: 0,
            tenths: 0,
            measured: POWER_ON,
            settings: [0x4B, 0x46, 0x7F],
            phase: Phase::Idle,
            bits: Vec::new(),
            fell_us: 0,
            is_sending: false,
            present_until_us: 0,
        }
    }

    fn rom(&self) -> [u8; 8] {
        let mut rom = [FAMILY, self.number, 0, 0, 0, 0, 0, 0];
        rom[7] = crc(&rom[..7]);
        rom
    }

    fn scratchpad(&self) -> [u8; 9] {
        let [low, high] = self.measured.to_le_bytes();
        let [th, tl, config] = self.settings;
        let mut pad = [low, high, th, tl, config, 0xFF, 0x0C, 0x10, 0];
        pad[8] = crc(&pad[..8]);
        pad
    }

    /// Sixteenths of a degree, as exact as the configuration says.
    fn convert(&mut self) {
        let unused = 3 - (self.settings[2] >> 5 & 3);
        let exact = (self.tenths * 16).div_euclid(10) as i16;
        self.measured = exact >> unused << unused;
    }

    fn send(&mut self, bytes: &[u8]) {
        self.bits = bits_of(bytes);
        self.phase = Phase::Send;
    }

    /// A bit that the part would send now; None if it listens.
    fn next_bit(&mut self) -> Option<bool> {
        match self.phase {
            Phase::Send if self.bits.is_empty() => Some(true),
            Phase::Send => Some(self.bits.remove(0)),
            Phase::Done => Some(true),
            Phase::Search(step @ 0..=1, at) => {
                self.phase = Phase::Search(step + 1, at);
                Some(bits_of(&self.rom())[at] == (step == 0))
            }
            _ => None,
        }
    }

    /// The board has written a bit.
    fn take_bit(&mut self, bit: bool, io: &Io) {
        if let Phase::Search(_, at) = self.phase {
            let is_mine = bits_of(&self.rom())[at] == bit;
            self.phase = match is_mine {
                true if at == 63 => Phase::Function,
                true => Phase::Search(0, at + 1),
                false => Phase::Idle,
            };
            return;
        }
        if self.phase == Phase::Idle {
            return;
        }
        self.bits.push(bit);
        let wanted = match self.phase {
            Phase::Match => 64,
            Phase::Write => 24,
            _ => 8,
        };
        if self.bits.len() == wanted {
            let bits = std::mem::take(&mut self.bits);
            self.take_bytes(&bits.chunks(8).map(byte_of).collect::<Vec<_>>(), io);
        }
    }

    fn take_bytes(&mut self, bytes: &[u8], io: &Io) {
        match (self.phase, bytes) {
            (Phase::Rom, [0x33]) => self.send(&self.rom()),
            (Phase::Rom, [0x55]) => self.phase = Phase::Match,
            (Phase::Rom, [0xCC]) => self.phase = Phase::Function,
            (Phase::Rom, [0xF0]) => self.phase = Phase::Search(0, 0),
            (Phase::Rom, [0xEC]) => self.phase = Phase::Idle,
            (Phase::Match, rom) if *rom == self.rom() => self.phase = Phase::Function,
            (Phase::Match, _) => self.phase = Phase::Idle,
            (Phase::Function, [0x44]) => {
                self.convert();
                self.phase = Phase::Done;
            }
            (Phase::Function, [0xBE]) => self.send(&self.scratchpad()),
            (Phase::Function, [0x4E]) => self.phase = Phase::Write,
            // Copies of the settings, and the answer that it has a supply of its own.
            (Phase::Function, [0x48 | 0xB8 | 0xB4]) => self.phase = Phase::Done,
            (Phase::Write, [th, tl, config]) => {
                self.settings = [*th, *tl, config & 0x60 | 0x1F];
                self.phase = Phase::Idle;
            }
            (_, bytes) => {
                io.report(format!("unknown command {:#04x}", bytes.first().unwrap_or(&0)));
                self.phase = Phase::Idle;
            }
        }
    }
}

impl Part for Thermometer {
    fn set(&mut self, control: &str, value: i32, io: &Io) {
        match control {
            "number" => self.new_number = value as u8,
            _ => self.tenths = value,
        }
        // The first control that is set comes with its power; a bit may be on the line later.
        if self.number == 0 {
            io.drive(0, FREE);
            self.number = self.new_number;
        }
    }

    fn line(&mut self, _: usize, signal: Signal, io: &Io) {
        let now = io.now_us();
        if now <= self.present_until_us {
            return;
        }
        match signal {
            Signal::Level(false) => {
                self.fell_us = now;
                let bit = self.next_bit();
                self.is_sending = bit.is_some();
                if bit == Some(false) {
                    io.drive(0, LOW);
                    io.plan(0, &[(now + ZERO_US, FREE)]);
                }
            }
            Signal::Level(true) if now - self.fell_us >= RESET_US => {
                self.phase = Phase::Rom;
                self.number = self.new_number;
                self.bits.clear();
                let [from, to] = PRESENT_US.map(|us| now + us);
                io.plan(0, &[(from, LOW), (to, FREE)]);
                self.present_until_us = to;
            }
            Signal::Level(true) if !self.is_sending => {
                self.take_bit(now - self.fell_us < ONE_US, io)
            }
            _ => {}
        }
    }
}
