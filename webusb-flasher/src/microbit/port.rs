//! Memory of the chip, through its debug port and memory access port (ARM IHI 0031, ADIv5).
//!
//! The address register counts by itself, but only within blocks of 1 KiB (7.2.2), so that it is
//! set again at their borders. What was chosen last is remembered; after an error nothing is.

use super::error::Error;
use super::probe::{Op, Probe, Register};

const DPIDR: Register = Register::Debug(0x0);
const ABORT: Register = Register::Debug(0x0);
const CTRL_STAT: Register = Register::Debug(0x4);
const SELECT: Register = Register::Debug(0x8);
const CSW: Register = Register::Access(0x0);
const TAR: Register = Register::Access(0x4);
const DRW: Register = Register::Access(0xC);

/// Power for debugging and for the chip, asked for and granted (B2.2.2).
const POWER_REQUEST: u32 = 0x5000_0000;
const POWER_GRANTED: u32 = 0xA000_0000;
/// Words, counting, privileged data accesses of a debugger (C2.2.1 and the AHB-AP of ARM).
const CSW_WORDS: u32 = 0x2300_0052;

/// Bytes within which the address counts.
const WRAP: u32 = 0x400;

/// Bank of the registers that show four words at the address (BD0 to BD3).
const BANKED: u32 = 0x10;

/// Words of a block of 16 bytes.
pub const BLOCK: [Register; 4] =
    [Register::Access(0x0), Register::Access(0x4), Register::Access(0x8), Register::Access(0xC)];

/// The memory of a chip.
pub struct Port {
    /// The probe.
    pub probe: Probe,
    /// Bank that is chosen.
    select: Option<u32>,
    /// Is the control register set?
    ready: bool,
    /// Block of 16 bytes that BD0 to BD3 show.
    block: Option<u32>,
}

impl Port {
    /// The memory behind a probe, not yet reached for.
    pub fn new(probe: Probe) -> Port {
        Port { probe, select: None, ready: false, block: None }
    }

    fn forget(&mut self) {
        (self.select, self.ready, self.block) = (None, false, None);
    }

    /// Connects to the chip, from the beginning.
    pub async fn attach(&mut self) -> Result<(), Error> {
        self.forget();
        self.probe.attach().await?;
        self.probe.transfer(&[Op::Read(DPIDR)]).await?;
        let clear = Op::Write(ABORT, super::probe::ABORT_CLEAR);
        let power = Op::Write(CTRL_STAT, POWER_REQUEST);
        let mut ops = vec![clear, Op::Write(SELECT, 0), power, Op::Read(CTRL_STAT)];
        for _ in 0..100 {
            let state = self.probe.transfer(&ops).await?;
            if state.first().is_some_and(|state| state & POWER_GRANTED == POWER_GRANTED) {
                self.select = Some(0);
                return Ok(());
            }
            ops = vec![Op::Read(CTRL_STAT)];
        }
        Err(Error::Chip(4))
    }

    /// What has to be written before words at an address can be.
    fn approach(&self, address: u32) -> Vec<Op> {
        let mut ops = Vec::new();
        if self.select != Some(0) {
            ops.push(Op::Write(SELECT, 0));
        }
        if !self.ready {
            ops.push(Op::Write(CSW, CSW_WORDS));
        }
        ops.push(Op::Write(TAR, address));
        ops
    }

    async fn done<T>(&mut self, result: Result<T, Error>) -> Result<T, Error> {
        match &result {
            Ok(_) => (self.select, self.ready, self.block) = (Some(0), true, None),
            Err(_) => self.forget(),
        }
        result
    }

    /// Writes words; the address is a multiple of 4.
    pub async fn write(&mut self, address: u32, words: &[u32]) -> Result<(), Error> {
        let (mut at, mut rest) = (address, words);
        while !rest.is_empty() {
            let room = ((WRAP - at % WRAP) / 4) as usize;
            let (part, next) = rest.split_at(rest.len().min(room));
            let written = self.write_within(at, part).await;
            self.done(written).await?;
            at += part.len() as u32 * 4;
            rest = next;
        }
        Ok(())
    }

    /// Words that do not cross a border: the first ones together with the address.
    async fn write_within(&mut self, address: u32, words: &[u32]) -> Result<(), Error> {
        let mut ops = self.approach(address);
        let room = (self.probe.link.packet() - 3) / 5 - ops.len();
        let (head, tail) = words.split_at(words.len().min(room));
        ops.extend(head.iter().map(|word| Op::Write(DRW, *word)));
        self.probe.transfer(&ops).await?;
        let (size, _) = self.probe.block_sizes();
        for block in tail.chunks(size) {
            self.probe.write_block(DRW, block).await?;
        }
        Ok(())
    }

    /// Reads words; the address is a multiple of 4.
    pub async fn read(&mut self, address: u32, count: usize) -> Result<Vec<u32>, Error> {
        let (mut at, mut words) = (address, Vec::new());
        while words.len() < count {
            let room = ((WRAP - at % WRAP) / 4) as usize;
            let part = room.min(count - words.len());
            let read = self.read_within(at, part).await;
            words.extend(self.done(read).await?);
            at += part as u32 * 4;
        }
        Ok(words)
    }

    async fn read_within(&mut self, address: u32, count: usize) -> Result<Vec<u32>, Error> {
        let mut ops = self.approach(address);
        let (_, size) = self.probe.block_sizes();
        // The answer has room for one word more than that of a block.
        let head = count.min(size);
        ops.extend(std::iter::repeat_n(Op::Read(DRW), head));
        let mut words = self.probe.transfer(&ops).await?;
        while words.len() < count {
            let part = size.min(count - words.len());
            words.extend(self.probe.read_block(DRW, part).await?);
        }
        Ok(words)
    }

    /// Reads a word.
    pub async fn read_word(&mut self, address: u32) -> Result<u32, Error> {
        self.read(address, 1).await?.first().copied().ok_or(Error::Nonsense)
    }

    /// Transfers with the registers of [`BLOCK`], which show 16 bytes of memory without counting.
    pub async fn block(&mut self, address: u32, ops: &[Op]) -> Result<Vec<u32>, Error> {
        let mut all = Vec::new();
        if self.block != Some(address) {
            all = self.approach(address);
            all.push(Op::Write(SELECT, BANKED));
        }
        all.extend(ops);
        let result = self.probe.transfer(&all).await;
        match &result {
            Ok(_) => {
                (self.select, self.ready, self.block) = (Some(BANKED), true, Some(address));
            }
            Err(_) => self.forget(),
        }
        result
    }
}
