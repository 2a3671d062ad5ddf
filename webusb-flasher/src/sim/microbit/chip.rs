//! Memory and the flash controller of an nRF52833 or nRF51822.
//!
//! Flash only loses bits until a page is erased; a write without permission, or one that wants bits
//! back, is an objection. Times are those of the product specification (nRF52833 PS 1.6, NVMC;
//! nRF51822 PS 3.4), counted in ticks of 64 MHz.

use super::thumb::Bus;
use std::collections::BTreeMap;

/// Ticks of a microsecond.
pub const MICROSECOND: u64 = 64;
const MILLISECOND: u64 = 1000 * MICROSECOND;

/// What differs between chips.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// Bytes of a page.
    pub page: u32,
    /// Number of pages.
    pub pages: u32,
    /// Bytes of RAM.
    pub ram: u32,
    /// Bytes within which the address of the memory access port counts. 1 KiB is promised (IHI
    /// 0031, 7.2.2), ports of a Cortex-M4 have 4.
    pub wrap: u32,
    /// Ticks of an instruction.
    pub cycle: u64,
    /// Can UICR be erased without erasing everything?
    pub erases_uicr: bool,
    /// `DPIDR`.
    pub dpidr: u32,
    /// `IDR` of the memory access port.
    pub ap_idr: u32,
    /// `CPUID`.
    pub cpuid: u32,
    /// `FICR.INFO.PART`.
    pub part: u32,
    /// Ticks to write a word.
    pub write: u64,
    /// Ticks to erase a page.
    pub erase_page: u64,
    /// Ticks to erase everything.
    pub erase_all: u64,
}

impl Model {
    /// The chip of a micro:bit V2.
    pub fn nrf52833() -> Model {
        Model {
            page: 4096,
            pages: 128,
            ram: 0x2_0000,
            wrap: 0x1000,
            cycle: 1,
            erases_uicr: true,
            dpidr: 0x2BA0_1477,
            ap_idr: 0x2477_0011,
            cpuid: 0x410F_C241,
            part: 0x5_2833,
            write: 42 * MICROSECOND,
            erase_page: 87 * MILLISECOND,
            erase_all: 173 * MILLISECOND,
        }
    }

    /// The chip of a micro:bit V1.
    pub fn nrf51822() -> Model {
        Model {
            page: 1024,
            pages: 256,
            ram: 0x4000,
            wrap: 0x400,
            cycle: 4,
            erases_uicr: false,
            dpidr: 0x0BB1_1477,
            ap_idr: 0x0477_0021,
            cpuid: 0x410C_C200,
            part: u32::MAX,
            write: 46 * MICROSECOND,
            erase_page: 22 * MILLISECOND,
            erase_all: 22 * MILLISECOND,
        }
    }

    /// Bytes of flash.
    pub fn flash(&self) -> u32 {
        self.page * self.pages
    }
}

/// Start of UICR.
pub const UICR: u32 = 0x1000_1000;
const UICR_LENGTH: u32 = 0x400;
const FICR: u32 = 0x1000_0000;
const RAM: u32 = 0x2000_0000;
const NVMC: u32 = 0x4001_E000;
const PERIPHERALS: std::ops::Range<u32> = 0x4000_0000..0x5000_2000;

const READ_ONLY: u32 = 0;
const WRITES: u32 = 1;
const ERASES: u32 = 2;

/// Memory, and what changes flash.
#[derive(Clone, Debug)]
pub struct Chip {
    /// Which one it is.
    pub model: Model,
    /// The flash.
    pub flash: Vec<u8>,
    /// The user information configuration registers.
    pub uicr: Vec<u8>,
    /// The time.
    pub now: u64,
    /// Until when a core that polls may sleep.
    pub(super) limit: u64,
    /// Things that should not have been done.
    pub objections: Vec<String>,
    /// A word of flash that is worn out: its lowest bit stays set.
    pub worn: Option<u32>,
    /// Pages erased so far; a whole flash counts as all of its pages.
    pub erased: u32,
    /// Words written so far.
    pub written: u32,
    ram: Vec<u8>,
    config: u32,
    busy_until: u64,
    others: BTreeMap<u32, u32>,
}

impl Chip {
    /// An erased chip.
    pub fn new(model: Model) -> Chip {
        Chip {
            flash: vec![0xFF; model.flash() as usize],
            uicr: vec![0xFF; UICR_LENGTH as usize],
            ram: vec![0; model.ram as usize],
            model,
            now: 0,
            limit: 0,
            objections: Vec::new(),
            worn: None,
            erased: 0,
            written: 0,
            config: READ_ONLY,
            busy_until: 0,
            others: BTreeMap::new(),
        }
    }

    /// Notes something that should not have been done.
    pub fn object(&mut self, what: String) {
        if self.objections.len() < 100 {
            self.objections.push(what);
        }
    }

    /// Does the flash controller work on something?
    pub fn is_busy(&self) -> bool {
        self.now < self.busy_until
    }

    /// Lets time pass until the flash controller is ready.
    pub fn finish(&mut self) {
        self.now = self.now.max(self.busy_until);
    }

    /// What a reset of the chip does to its memory: RAM stays.
    pub fn reset(&mut self) {
        self.config = READ_ONLY;
        self.others.clear();
    }

    /// Is there RAM?
    pub fn is_ram(&self, address: u32) -> bool {
        (RAM..RAM + self.model.ram).contains(&address)
    }

    /// Erases everything, as the flash controller does.
    pub fn erase_all(&mut self) {
        self.finish();
        self.flash.fill(0xFF);
        self.uicr.fill(0xFF);
        self.erased += self.model.pages;
        self.busy_until = self.now + self.model.erase_all;
    }

    fn ficr(&self, offset: u32) -> u32 {
        match offset {
            0x10 => self.model.page,
            0x14 => self.model.pages,
            0x60 => 0x1234_5678,
            0x64 => 0x9ABC_DEF0,
            0x100 => self.model.part,
            0x104 => 0x4141_4230,
            // By these Nordic's own code tells its chips apart (MDK, nrf52_errata.h).
            0x130 if self.model.erases_uicr => 0x0D,
            0x134 if self.model.erases_uicr => 0,
            0x10C => self.model.ram / 1024,
            0x110 => self.model.flash() / 1024,
            _ => u32::MAX,
        }
    }

    /// The word at an aligned address. Reading whether the controller is ready costs a core that is
    /// not the debugger the time until it is, so that waiting is cheap to simulate.
    fn word(&mut self, address: u32, core: bool) -> Option<u32> {
        let at = address as usize;
        Some(match address {
            _ if address < self.model.flash() => from_bytes(&self.flash, at),
            _ if self.is_ram(address) => from_bytes(&self.ram, (address - RAM) as usize),
            FICR..UICR => self.ficr(address - FICR),
            UICR..0x1000_1400 => from_bytes(&self.uicr, (address - UICR) as usize),
            _ if address == NVMC + 0x400 => {
                let ready = !self.is_busy();
                if !ready && core {
                    self.now = self.busy_until.min(self.limit.max(self.now));
                }
                u32::from(ready)
            }
            _ if address == NVMC + 0x504 => self.config,
            _ if PERIPHERALS.contains(&address) => {
                self.others.get(&address).copied().unwrap_or_default()
            }
            _ => return None,
        })
    }

    /// Reads for the debugger.
    pub fn debug_read(&mut self, address: u32, size: u32) -> Option<u32> {
        let word = self.word(address & !3, false)?;
        Some(part(word, address, size))
    }

    /// Reads words of memory, whatever goes on.
    pub fn peek(&self, address: u32) -> Option<u32> {
        let at = address as usize;
        (address < self.model.flash()).then(|| from_bytes(&self.flash, at))
    }

    /// Writes, and lets time pass while the flash is not ready.
    pub fn put(&mut self, address: u32, size: u32, value: u32) -> Option<()> {
        if self.is_ram(address) {
            let at = (address - RAM) as usize;
            let bytes = self.ram.get_mut(at..at + size as usize)?;
            bytes.copy_from_slice(&value.to_le_bytes()[..size as usize]);
            return Some(());
        }
        if address < self.model.flash() {
            return self.program(address, size, value, false);
        }
        match address {
            UICR..0x1000_1400 => self.program(address, size, value, true),
            _ if address & !0xFFF == NVMC => self.control(address - NVMC, value),
            _ if PERIPHERALS.contains(&address) => {
                self.others.insert(address, value);
                Some(())
            }
            _ => None,
        }
    }

    fn program(&mut self, address: u32, size: u32, value: u32, uicr: bool) -> Option<()> {
        if size != 4 || self.config != WRITES {
            let config = self.config;
            self.object(format!("write of {size} bytes to 0x{address:08X}, CONFIG is {config}"));
            return None;
        }
        self.finish();
        let worn = u32::from(self.worn == Some(address));
        let (memory, start) = if uicr { (&mut self.uicr, UICR) } else { (&mut self.flash, 0) };
        let at = (address - start) as usize;
        let old = from_bytes(memory, at);
        memory[at..at + 4].copy_from_slice(&(old & value | worn).to_le_bytes());
        if old & value != value {
            self.object(format!("0x{address:08X} is not erased: {value:08X} over {old:08X}"));
        }
        self.written += 1;
        self.busy_until = self.now + self.model.write;
        Some(())
    }

    fn control(&mut self, offset: u32, value: u32) -> Option<()> {
        match offset {
            0x504 => {
                if self.is_busy() {
                    self.object(format!("CONFIG set to {value} while flash is busy"));
                    self.finish();
                }
                self.config = value & 3;
            }
            0x508 | 0x50C | 0x514 if self.config != ERASES => {
                self.object(format!("erase by 0x{offset:03X} without permission"));
            }
            0x508 => {
                let page = value & !(self.model.page - 1);
                if value != page || page >= self.model.flash() {
                    self.object(format!("0x{value:08X} is no page"));
                    return Some(());
                }
                self.finish();
                let end = page + self.model.page;
                self.flash[page as usize..end as usize].fill(0xFF);
                self.erased += 1;
                self.busy_until = self.now + self.model.erase_page;
            }
            0x50C if value == 1 => self.erase_all(),
            0x514 if value == 1 && self.model.erases_uicr => {
                self.finish();
                self.uicr.fill(0xFF);
                self.busy_until = self.now + self.model.erase_page;
            }
            0x514 if value == 1 => self.object(String::from("UICR cannot be erased alone")),
            _ => {}
        }
        Some(())
    }
}

fn from_bytes(bytes: &[u8], at: usize) -> u32 {
    let word = bytes.get(at..at + 4).and_then(|word| word.try_into().ok());
    word.map_or(u32::MAX, u32::from_le_bytes)
}

fn part(word: u32, address: u32, size: u32) -> u32 {
    let word = word >> ((address & 3) * 8);
    if size == 4 { word } else { word & ((1 << (size * 8)) - 1) }
}

impl Bus for Chip {
    fn read(&mut self, address: u32, size: u32) -> Option<u32> {
        if address & (size - 1) != 0 {
            return None;
        }
        self.now += self.model.cycle;
        let word = self.word(address & !3, true)?;
        Some(part(word, address, size))
    }

    fn write(&mut self, address: u32, size: u32, value: u32) -> Option<()> {
        if address & (size - 1) != 0 {
            return None;
        }
        self.now += self.model.cycle;
        self.put(address, size, value)
    }
}
