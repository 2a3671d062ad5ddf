//! Registers of the processor by their address, for programs that go past the modules: ports,
//! temperature sensor, random numbers, timers, and the numbers that the factory has written
//! (nRF52833 Product Specification 1.7, sections 4.4, 6.9, 6.20, 6.29 and 6.30).
//!
//! What is not here reads as zero, and writes to it have no effect.

use super::SimMicrobit;
use crate::random::SimRandom;
use boards::hal::{Clock, Drive, PinPort, Pull, Thermometer};
use boards::microbit::MICROBIT;
use std::cell::Cell;
use std::ops::Range;

/// Where registers are.
const FACTORY_PAGES: Range<u32> = 0x1000_0000..0x1000_2000;
const PERIPHERALS: Range<u32> = 0x4000_0000..0x4003_0000;
const PORTS: Range<u32> = 0x5000_0000..0x5000_0A00;

/// Words of the factory's page: address, and what is there.
const FACTORY: [(u32, u32); 6] = [
    (0x1000_0010, 4096),
    (0x1000_0014, 128),
    (0x1000_0100, 0x5_2833),
    (0x1000_0104, 0x4141_4230),
    (0x1000_010C, 128),
    (0x1000_0110, 512),
];
/// The number of the processor, low word first, and its address on air, which is made of it.
const DEVICE_ID: [u32; 2] = [0x1000_0060, 0x1000_0064];
const DEVICE_ADDRESS: [u32; 2] = [0x1000_00A4, 0x1000_00A8];

/// Registers of the first port; those of the second follow after `PORT_STEP`.
const OUT: u32 = 0x5000_0504;
const PORT_STEP: u32 = 0x300;
/// Settings of its lines, one word each.
const CONFIGURE: u32 = 0x5000_0700;
/// In these: output, and where the pull stands.
const IS_OUTPUT: u32 = 1;
const PULL_SHIFT: u32 = 2;

const THERMOMETER: u32 = 0x4000_C000;
const RANDOM: u32 = 0x4000_D000;
const TIMERS: [u32; 5] = [0x4000_8000, 0x4000_9000, 0x4000_A000, 0x4001_A000, 0x4001_B000];
/// Ticks of a timer in a microsecond before its divider, which is 2 to the power of this one after
/// a reset.
const TICKS_PER_US: u64 = 16;
const DIVIDER: u32 = 4;
/// Bits of a timer by its setting.
const WIDTHS: [u32; 4] = [16, 8, 24, 32];

/// What registers remember by themselves.
#[derive(Debug)]
pub struct Registers {
    /// Levels that lines have or will have when they are outputs.
    out: [Cell<u32>; 2],
    /// Outputs among the lines that are not on the edge connector.
    inner: [Cell<u32>; 2],
    random: SimRandom,
    byte: Cell<u32>,
    timers: [Cell<Timer>; TIMERS.len()],
}

/// A timer: it counts since a time, or stands.
#[derive(Clone, Copy, Debug, Default)]
struct Timer {
    since_us: Option<u64>,
    counted_us: u64,
    width: u32,
    divider: u32,
    captured: [u32; 6],
}

impl Timer {
    fn us(&self, now_us: u64) -> u64 {
        self.counted_us + self.since_us.map_or(0, |since| now_us.saturating_sub(since))
    }

    fn count(&self, now_us: u64) -> u32 {
        let ticks = (self.us(now_us) * TICKS_PER_US) >> self.divider.min(9);
        ticks as u32 & (u32::MAX >> (32 - WIDTHS[self.width as usize & 3]))
    }

    fn peek(&self, register: u32) -> u32 {
        match register {
            0x508 => self.width,
            0x510 => self.divider,
            0x540..=0x554 => self.captured[(register as usize - 0x540) / 4],
            _ => 0,
        }
    }

    fn poke(&mut self, register: u32, value: u32, now_us: u64) {
        match register {
            0x000 if value == 1 => self.since_us = self.since_us.or(Some(now_us)),
            0x004 if value == 1 => {
                (self.counted_us, self.since_us) = (self.us(now_us), None);
            }
            0x00C if value == 1 => {
                (self.counted_us, self.since_us) = (0, self.since_us.map(|_| now_us));
            }
            0x040..=0x054 if value == 1 => {
                self.captured[(register as usize - 0x40) / 4] = self.count(now_us);
            }
            0x508 => self.width = value & 3,
            0x510 => self.divider = value & 15,
            0x540..=0x554 => self.captured[(register as usize - 0x540) / 4] = value,
            _ => {}
        }
    }
}

impl Registers {
    /// Those after a reset; random numbers begin with this seed.
    pub fn new(seed: u64) -> Registers {
        let timer = Timer { divider: DIVIDER, ..Timer::default() };
        Registers {
            out: Default::default(),
            inner: Default::default(),
            random: SimRandom::new(seed),
            byte: Cell::new(0),
            timers: [const { Cell::new(0u8) }; TIMERS.len()].map(|_| Cell::new(timer)),
        }
    }
}

/// Is there a register that an access of 1, 2 or 4 bytes can reach?
fn is_there(address: u32, size: u8) -> bool {
    let spans = [FACTORY_PAGES, PERIPHERALS, PORTS];
    let aligned = matches!(size, 1 | 2 | 4) && address.is_multiple_of(size.into());
    aligned && spans.iter().any(|span| span.contains(&address))
}

/// The register of a peripheral, if the address is one of its own.
fn register(address: u32, base: u32) -> Option<u32> {
    address.checked_sub(base).filter(|offset| *offset < 0x1000)
}

/// Port and offset of a word of one: from `OUT` on, or from `CONFIGURE` on.
fn port(address: u32, first: u32, words: u32) -> Option<(usize, u32)> {
    (0..2).find_map(|port| {
        let offset = address.checked_sub(first + PORT_STEP * port)?;
        (offset < 4 * words).then_some((port as usize, offset))
    })
}

impl SimMicrobit {
    /// The word at an address that is a multiple of four.
    fn word(&self, address: u32) -> u32 {
        let number = self.serial_number.get();
        if let Some((_, word)) = FACTORY.iter().find(|(place, _)| *place == address) {
            return *word;
        }
        if let Some(half) = DEVICE_ID.iter().position(|place| *place == address) {
            return (number >> (32 * half)) as u32;
        }
        if let Some(half) = DEVICE_ADDRESS.iter().position(|place| *place == address) {
            return (number.rotate_left(24) >> (32 * half)) as u32 & [u32::MAX, 0xFFFF][half];
        }
        if let Some((port, offset)) = port(address, OUT, 8) {
            return match offset {
                0x0 | 0x4 | 0x8 => self.levels_out(port),
                0xC => self.levels_in(port),
                0x10 | 0x14 | 0x18 => self.outputs(port),
                _ => 0,
            };
        }
        if let Some((port, offset)) = port(address, CONFIGURE, 32) {
            return self.settings(32 * port as u8 + (offset / 4) as u8);
        }
        match register(address, THERMOMETER) {
            Some(0x100) => return 1,
            Some(0x508) => return (4 * self.celsius()) as u32,
            _ => {}
        }
        match register(address, RANDOM) {
            Some(0x100) => return 1,
            Some(0x508) => return self.registers.byte.replace(self.registers.byte()),
            _ => {}
        }
        let timer = TIMERS.iter().zip(&self.registers.timers);
        let mut timer = timer.filter_map(|(base, timer)| Some((register(address, *base)?, timer)));
        timer.next().map_or(0, |(register, timer)| timer.get().peek(register))
    }

    fn set_word(&self, address: u32, value: u32) {
        if let Some((port, offset)) = port(address, OUT, 8) {
            let (out, outputs) = (self.levels_out(port), self.outputs(port));
            match offset {
                0x0 => self.set_port(port, value, outputs),
                0x4 => self.set_port(port, out | value, outputs),
                0x8 => self.set_port(port, out & !value, outputs),
                0x10 => self.set_port(port, out, value),
                0x14 => self.set_port(port, out, outputs | value),
                0x18 => self.set_port(port, out, outputs & !value),
                _ => {}
            }
        } else if let Some((port, offset)) = port(address, CONFIGURE, 32) {
            self.configure(port, offset / 4, value);
        }
        let now_us = self.clock.now_us();
        for (base, cell) in TIMERS.iter().zip(&self.registers.timers) {
            if let Some(register) = register(address, *base) {
                let mut timer = cell.get();
                timer.poke(register, value, now_us);
                cell.set(timer);
            }
        }
    }

    /// Reads 1, 2 or 4 bytes; None across their alignment and where no registers are.
    pub(super) fn load(&self, address: u32, size: u8) -> Option<u32> {
        let word = is_there(address, size).then(|| self.word(address & !3))?;
        Some(word >> (8 * (address & 3)) & (u32::MAX >> (32 - 8 * u32::from(size))))
    }

    /// Writes there; false where that is not possible.
    pub(super) fn store(&self, address: u32, size: u8, value: u32) -> bool {
        if !is_there(address, size) || FACTORY_PAGES.contains(&address) {
            return false;
        }
        let shift = 8 * (address & 3);
        let mask = (u32::MAX >> (32 - 8 * u32::from(size))) << shift;
        let rest = if size == 4 { 0 } else { self.word(address & !3) & !mask };
        self.set_word(address & !3, rest | value << shift & mask);
        true
    }

    /// A bit for each pin of a port of which this is true.
    fn bits(&self, port: usize, is_set: impl Fn(usize) -> bool) -> u32 {
        let pins = MICROBIT.pins.iter().enumerate();
        let here = pins.filter(|(_, pin)| usize::from(pin.line / 32) == port);
        here.filter(|(i, _)| is_set(*i)).fold(0, |bits, (_, pin)| bits | 1 << (pin.line % 32))
    }

    fn on_edge(&self, port: usize) -> u32 {
        self.bits(port, |_| true)
    }

    fn outputs(&self, port: usize) -> u32 {
        let driven = |i| !matches!(self.pins.drive_of(i), Drive::Input(_));
        self.bits(port, driven) | self.registers.inner[port].get()
    }

    fn levels_out(&self, port: usize) -> u32 {
        let held = self.bits(port, |i| matches!(self.pins.drive_of(i), Drive::Level(_)));
        let high = self.bits(port, |i| self.pins.drive_of(i) == Drive::Level(true));
        self.registers.out[port].get() & !held | high
    }

    fn levels_in(&self, port: usize) -> u32 {
        let inner = self.registers.inner[port].get() & self.registers.out[port].get();
        self.bits(port, |i| self.pins.level(i)) | inner
    }

    /// Gives the lines of a port levels, and makes some of them outputs.
    fn set_port(&self, port: usize, out: u32, outputs: u32) {
        let before = (self.levels_out(port), self.outputs(port));
        self.registers.out[port].set(out);
        self.registers.inner[port].set(outputs & !self.on_edge(port));
        let changed = (before.0 ^ out) & outputs | before.1 ^ outputs;
        for (i, pin) in MICROBIT.pins.iter().enumerate() {
            let bit = 1 << (pin.line % 32);
            if usize::from(pin.line / 32) != port || changed & bit == 0 {
                continue;
            }
            let drive = match outputs & bit != 0 {
                true => Drive::Level(out & bit != 0),
                false => Drive::Input(Pull::None),
            };
            self.pins.drive(i, drive);
        }
    }

    /// The settings of a line: direction and pull.
    fn settings(&self, line: u8) -> u32 {
        let is_output = self.outputs(usize::from(line / 32)) >> (line % 32) & IS_OUTPUT;
        let pin = MICROBIT.pins.iter().position(|pin| pin.line == line);
        let pull = match pin.map(|pin| self.pins.drive_of(pin)) {
            Some(Drive::Input(Pull::Down)) => 1,
            Some(Drive::Input(Pull::Up)) => 3,
            _ => 0,
        };
        is_output | pull << PULL_SHIFT
    }

    fn configure(&self, port: usize, line: u32, value: u32) {
        let (out, outputs) = (self.levels_out(port), self.outputs(port));
        if value & IS_OUTPUT != 0 {
            return self.set_port(port, out, outputs | 1 << line);
        }
        self.set_port(port, out, outputs & !(1 << line));
        let line = 32 * port as u8 + line as u8;
        if let Some(pin) = MICROBIT.pins.iter().position(|pin| pin.line == line) {
            let pull = match value >> PULL_SHIFT & 3 {
                1 => Pull::Down,
                3 => Pull::Up,
                _ => Pull::None,
            };
            self.pins.drive(pin, Drive::Input(pull));
        }
    }
}

impl Registers {
    fn byte(&self) -> u32 {
        (self.random.next_u64() & 0xFF) as u32
    }
}
