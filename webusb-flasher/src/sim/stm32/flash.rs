//! Flash of an STM32F405: sectors of three sizes, which only lose bits until they are erased.
//!
//! Times are the typical ones for words of 32 bits (DS8626, table 39).

use crate::dfu::memory::{Memory, Sector};

/// The layout, as the bootloader names it.
pub const LAYOUT: &str = "@Internal Flash  /0x08000000/04*016Kg,01*064Kg,07*128Kg";
/// Where it begins.
pub const START: u32 = 0x0800_0000;
const SIZE: usize = 1 << 20;
const ERASED: u8 = 0xFF;

const ERASE_MS: [(u32, u64); 3] = [(0x4000, 250), (0x1_0000, 550), (0x2_0000, 1000)];
const WORD_NS: u64 = 16_000;

/// Why flash was not changed or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no flash.
    Address,
    /// The sector is protected against writing.
    Protected,
}

/// The flash with what was done to it.
#[derive(Debug)]
pub struct Flash {
    /// Its bytes, from 0x0800_0000.
    pub bytes: Vec<u8>,
    /// First addresses of the sectors that were erased, in order.
    pub erased: Vec<u32>,
    /// Bytes that were written.
    pub written: usize,
    /// What was done to it that should not have been.
    pub objections: Vec<String>,
    /// First addresses of sectors that are protected against writing (RM0090, `nWRP`).
    pub protected: Vec<u32>,
    memory: Memory,
}

impl Flash {
    /// An erased one.
    pub fn new() -> Flash {
        Flash {
            bytes: vec![ERASED; SIZE],
            erased: Vec::new(),
            written: 0,
            objections: Vec::new(),
            protected: Vec::new(),
            memory: Memory::parse(LAYOUT).expect("the layout is right"),
        }
    }

    fn sector(&self, address: u32) -> Result<Sector, Refusal> {
        let sector = self.memory.sector(address).ok_or(Refusal::Address)?;
        if self.protected.contains(&sector.start) { Err(Refusal::Protected) } else { Ok(sector) }
    }

    fn offset(&self, address: u32, length: usize) -> Result<usize, Refusal> {
        let at = address.checked_sub(START).ok_or(Refusal::Address)? as usize;
        if at + length <= SIZE { Ok(at) } else { Err(Refusal::Address) }
    }

    /// Erases the sector of an address. Answers with the milliseconds that it takes.
    pub fn erase(&mut self, address: u32) -> Result<u64, Refusal> {
        let sector = self.sector(address)?;
        let at = self.offset(sector.start, sector.size as usize)?;
        self.bytes[at..at + sector.size as usize].fill(ERASED);
        self.erased.push(sector.start);
        let time = ERASE_MS.iter().find(|(size, _)| *size == sector.size);
        Ok(time.map_or(0, |(_, ms)| *ms))
    }

    /// Erases all sectors.
    pub fn erase_all(&mut self) -> Result<u64, Refusal> {
        let (mut at, mut ms) = (START, 0);
        while let Some(sector) = self.memory.sector(at) {
            ms += self.erase(at)?;
            at += sector.size;
        }
        Ok(ms)
    }

    /// Programs bytes. Answers with the milliseconds that it takes.
    pub fn write(&mut self, address: u32, bytes: &[u8]) -> Result<u64, Refusal> {
        let at = self.offset(address, bytes.len())?;
        for end in [address, address + bytes.len().saturating_sub(1) as u32] {
            self.sector(end)?;
        }
        for (n, (cell, byte)) in self.bytes[at..].iter_mut().zip(bytes).enumerate() {
            if *cell & byte != *byte && self.objections.len() < 100 {
                let address = address as usize + n;
                self.objections.push(format!("0x{address:08X}: {byte:02X} over {cell:02X}"));
            }
            *cell &= byte;
        }
        self.written += bytes.len();
        Ok((bytes.len().div_ceil(4) as u64 * WORD_NS).div_ceil(1_000_000))
    }

    /// Reads bytes, fewer at the end of flash.
    pub fn read(&self, address: u32, length: usize) -> Result<&[u8], Refusal> {
        let at = self.offset(address, 1)?;
        Ok(&self.bytes[at..(at + length).min(SIZE)])
    }
}

impl Default for Flash {
    fn default() -> Flash {
        Flash::new()
    }
}
