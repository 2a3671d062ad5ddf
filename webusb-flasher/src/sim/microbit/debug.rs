//! The chip as a debugger sees it: debug port, access ports, and the registers of core debug.
//!
//! ARM IHI 0031 (ADIv5) for the ports, ARM DDI 0403 (ARMv7-M) C1 for halting debug. The wire itself
//! is not simulated, only what sequences on it do. What a port reaches at an address is in
//! `debug/registers.rs`.

mod registers;

use super::chip::{Chip, MICROSECOND, Model};
use super::thumb::{Core, Stop};
use registers::FP_CTRL;
use std::collections::BTreeMap;

/// How the debug port answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ack {
    /// Done.
    Ok = 1,
    /// Try again.
    Wait = 2,
    /// An error is to be cleared first.
    Fault = 4,
    /// Nobody answers.
    None = 7,
}

/// What the core does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// It is halted.
    Halted,
    /// It executes what a debugger has put into RAM.
    Code,
    /// It runs the program in flash.
    Program,
    /// There was nothing sensible to execute.
    Lockup,
}

/// What the debug port knows about the other end of the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wire {
    /// Nothing yet.
    Off,
    /// There was a line reset; only the identity can be read.
    Reset,
    /// In use.
    On,
}

const STICKY_ERROR: u32 = 1 << 5;
const POWER: u32 = 0x5000_0000;

/// How often the probe repeats what is answered by WAIT takes this long.
const PATIENCE: u64 = 500 * MICROSECOND;

/// A chip with its debug port.
#[derive(Debug)]
pub struct Target {
    /// Memory.
    pub chip: Chip,
    /// Registers.
    pub core: Core,
    /// What the core does.
    pub run: Run,
    /// Starts of the program in flash so far.
    pub starts: u32,
    wire: Wire,
    control: u32,
    select: u32,
    read_buffer: u32,
    csw: u32,
    tar: u32,
    enabled: u32,
    demcr: u32,
    dcrdr: u32,
    was_reset: bool,
    /// Registers of which nothing is simulated but that they can be read back.
    others: BTreeMap<u32, u32>,
}

impl Target {
    /// A chip that has just got power, with nothing in its flash.
    pub fn new(model: Model) -> Target {
        let mut target = Target {
            chip: Chip::new(model),
            core: Core::default(),
            run: Run::Lockup,
            starts: 0,
            wire: Wire::Off,
            control: 0,
            select: 0,
            read_buffer: 0,
            csw: 0x0300_0042,
            tar: 0,
            enabled: 0,
            demcr: 0,
            dcrdr: 0,
            was_reset: false,
            others: BTreeMap::new(),
        };
        target.reset();
        target
    }

    /// A reset, by the pin or by a register. What is for debugging stays.
    pub fn reset(&mut self) {
        self.chip.finish();
        self.chip.reset();
        let vector = |at| self.chip.peek(at).unwrap_or(u32::MAX);
        let (stack, start) = (vector(0), vector(4));
        self.core = Core::default();
        self.core.r[13] = stack & !3;
        self.core.r[14] = u32::MAX;
        self.core.jump(start);
        self.was_reset = true;
        if self.demcr & 1 != 0 && self.enabled & 1 != 0 {
            self.run = Run::Halted;
        } else {
            self.go();
        }
    }

    /// Power off and on.
    pub fn power_cycle(&mut self) {
        (self.wire, self.control, self.enabled, self.demcr) = (Wire::Off, 0, 0, 0);
        self.reset();
    }

    /// The wire is used for something else, and has to be set up again.
    pub fn disconnect(&mut self) {
        (self.wire, self.control) = (Wire::Off, 0);
    }

    fn go(&mut self) {
        let pc = self.core.r[15];
        self.run = if self.chip.is_ram(pc) {
            Run::Code
        } else if self.chip.peek(pc & !3).is_some_and(|word| word != u32::MAX) {
            let start = self.chip.peek(4).unwrap_or_default();
            self.starts += u32::from(pc == start & !1);
            Run::Program
        } else {
            Run::Lockup
        };
    }

    /// Lets ticks pass.
    pub fn advance(&mut self, ticks: u64) {
        let end = self.chip.now + ticks;
        self.chip.limit = end;
        while self.run == Run::Code && self.chip.now < end {
            self.step();
        }
        self.chip.now = self.chip.now.max(end);
    }

    fn step(&mut self) {
        if self.is_breakpoint(self.core.r[15]) {
            self.run = Run::Halted;
            return;
        }
        match self.core.step(&mut self.chip) {
            Ok(()) => {}
            Err(Stop::Breakpoint) if self.enabled & 1 != 0 => self.run = Run::Halted,
            Err(stop) => {
                let pc = self.core.r[15];
                self.chip.object(format!("{stop:?} at 0x{pc:08X}"));
                self.run = Run::Lockup;
            }
        }
    }

    /// Comparators of the flash patch unit (C1.11), for addresses in code below 0x20000000.
    fn is_breakpoint(&self, pc: u32) -> bool {
        pc < 0x2000_0000
            && self.others.get(&FP_CTRL).is_some_and(|control| control & 1 != 0)
            && self.others.range(FP_CTRL + 8..FP_CTRL + 0x20).any(|(_, comparator)| {
                let half = if pc & 2 == 0 { 1 } else { 2 };
                comparator & 1 != 0
                    && comparator & 0x1FFF_FFFC == pc & 0x1FFF_FFFC
                    && comparator >> 30 & half != 0
            })
    }

    /// Bits that the probe sends (`DAP_SWJ_Sequence`): fifty ones are a line reset, and after them
    /// the line has to idle at zero.
    pub fn sequence(&mut self, bits: u32, data: &[u8]) {
        let mut ones = 0;
        for bit in 0..bits as usize {
            if data[bit / 8] >> (bit % 8) & 1 != 0 {
                ones += 1;
                if ones < 50 {
                    self.wire = Wire::Off;
                } else {
                    self.wire = Wire::Reset;
                }
            } else {
                ones = 0;
            }
        }
    }

    /// One transfer, as in `DAP_Transfer`: address and direction in the low four bits.
    pub fn transfer(&mut self, request: u8, value: u32) -> (Ack, u32) {
        let (is_ap, is_read, register) = (request & 1 != 0, request & 2 != 0, request & 0xC);
        match self.wire {
            Wire::On => {}
            Wire::Reset if request & 0xF == 2 => self.wire = Wire::On,
            _ => return (Ack::None, 0),
        }
        if !is_ap {
            return self.debug_port(is_read, register, value);
        }
        if self.control & STICKY_ERROR != 0 || self.control & POWER != POWER {
            self.control |= STICKY_ERROR;
            return (Ack::Fault, 0);
        }
        let register = u32::from(register) | self.select & 0xF0;
        let done = match (self.select >> 24, is_read) {
            (0, true) => self.read_memory_port(register),
            (0, false) => self.write_memory_port(register, value).map(|()| 0),
            (1, true) => Ok([(0x0C, 1), (0xFC, 0x0288_0000)]
                .iter()
                .find(|(at, _)| *at == register)
                .map_or(0, |(_, value)| *value)),
            (1, false) => {
                match register {
                    4 if value & 1 != 0 => self.chip.erase_all(),
                    0 if value & 1 == 0 => self.reset(),
                    _ => {}
                }
                Ok(0)
            }
            _ => Ok(0),
        };
        match done {
            Ok(read) => {
                self.read_buffer = read;
                (Ack::Ok, read)
            }
            Err(ack) => {
                if ack == Ack::Fault {
                    self.control |= STICKY_ERROR;
                }
                (ack, 0)
            }
        }
    }

    fn debug_port(&mut self, is_read: bool, register: u8, value: u32) -> (Ack, u32) {
        let read = match (is_read, register) {
            (true, 0) => self.chip.model.dpidr,
            (true, 4) => self.control | (self.control & POWER) << 1,
            (true, 12) => self.read_buffer,
            (false, 0) => {
                if value & 0x1E != 0 {
                    self.control &= !STICKY_ERROR;
                }
                0
            }
            (false, 4) => {
                self.control = value & 0x5400_0F00 | self.control & STICKY_ERROR;
                0
            }
            (false, 8) => {
                self.select = value;
                0
            }
            _ => 0,
        };
        (Ack::Ok, read)
    }

    fn size(&self) -> u32 {
        1 << (self.csw & 3).min(2)
    }

    fn read_memory_port(&mut self, register: u32) -> Result<u32, Ack> {
        match register {
            0x00 => Ok(self.csw | 0x40),
            0x04 => Ok(self.tar),
            0x0C => {
                let (address, size) = (self.tar, self.size());
                let value = self.read(address, size).ok_or(Ack::Fault)?;
                self.increment(size);
                Ok(value << ((address & 3) * 8))
            }
            0x10..0x20 => self.read(self.tar & !0xF | (register & 0xF), 4).ok_or(Ack::Fault),
            0xF8 => Ok(0xE00F_F003),
            0xFC => Ok(self.chip.model.ap_idr),
            _ => Ok(0),
        }
    }

    fn write_memory_port(&mut self, register: u32, value: u32) -> Result<(), Ack> {
        match register {
            0x00 => self.csw = value,
            0x04 => self.tar = value,
            0x0C => {
                let (address, size) = (self.tar, self.size());
                self.write(address, size, value >> ((address & 3) * 8))?;
                self.increment(size);
            }
            0x10..0x20 => self.write(self.tar & !0xF | (register & 0xF), 4, value)?,
            _ => {}
        }
        Ok(())
    }

    /// The address counts within a block, and wraps at its end.
    fn increment(&mut self, size: u32) {
        if self.csw & 0x30 == 0x10 {
            let within = self.chip.model.wrap - 1;
            self.tar = self.tar & !within | self.tar.wrapping_add(size) & within;
        }
    }
}
