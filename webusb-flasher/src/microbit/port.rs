//! Memory of the chip, through its debug port and memory access port (ARM IHI 0031, ADIv5).
//!
//! The address register counts by itself, but only within blocks of 1 KiB (7.2.2), so that it is
//! set again at their borders. What was chosen last is remembered; after an error nothing is.

use super::error::Error;
use super::probe::{Op, Part, Probe, Register};

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

/// Words from an address on in runs that do not cross a border: address and number of words.
fn within(address: u32, count: usize) -> impl Iterator<Item = (u32, usize)> {
    let end = address + count as u32 * 4;
    let mut at = address;
    std::iter::from_fn(move || {
        let start = at;
        at = end.min((start / WRAP + 1) * WRAP);
        (start < end).then_some((start, (at - start) as usize / 4))
    })
}

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

    /// What has to be written before words at an address can be; the first time in a row, more.
    fn approach(&self, address: u32, is_first: bool) -> Vec<Op> {
        let mut ops = Vec::new();
        if !is_first {
            return vec![Op::Write(TAR, address)];
        }
        if self.select != Some(0) {
            ops.push(Op::Write(SELECT, 0));
        }
        if !self.ready {
            ops.push(Op::Write(CSW, CSW_WORDS));
        }
        ops.push(Op::Write(TAR, address));
        ops
    }

    fn done<T>(&mut self, result: Result<T, Error>) -> Result<T, Error> {
        match &result {
            Ok(_) => (self.select, self.ready, self.block) = (Some(0), true, None),
            Err(_) => self.forget(),
        }
        result
    }

    /// Writes words; the address is a multiple of 4.
    pub async fn write(&mut self, address: u32, words: &[u32]) -> Result<(), Error> {
        let (size, _) = self.probe.block_sizes();
        let mut parts = Vec::new();
        let mut rest = words;
        for (at, count) in within(address, words.len()) {
            let (run, next) = rest.split_at(count);
            let mut ops = self.approach(at, parts.is_empty());
            // The first words go together with the address.
            let room = (self.probe.link.packet() - 3) / 5 - ops.len();
            let (head, tail) = run.split_at(run.len().min(room));
            ops.extend(head.iter().map(|word| Op::Write(DRW, *word)));
            parts.push(Part::Ops(ops));
            parts.extend(tail.chunks(size).map(|block| Part::Write(DRW, block.to_vec())));
            rest = next;
        }
        let written = self.probe.perform(&parts).await;
        self.done(written).map(|_| ())
    }

    /// Reads words; the address is a multiple of 4.
    pub async fn read(&mut self, address: u32, count: usize) -> Result<Vec<u32>, Error> {
        let (_, size) = self.probe.block_sizes();
        let mut parts = Vec::new();
        for (at, count) in within(address, count) {
            let mut ops = self.approach(at, parts.is_empty());
            // An answer to these has room for one word more than that of a block.
            let head = count.min(size);
            ops.extend(std::iter::repeat_n(Op::Read(DRW), head));
            parts.push(Part::Ops(ops));
            let blocks = (head..count).step_by(size);
            parts.extend(blocks.map(|n| Part::Read(DRW, size.min(count - n))));
        }
        let read = self.probe.perform(&parts).await;
        self.done(read)
    }

    /// Reads a word.
    pub async fn read_word(&mut self, address: u32) -> Result<u32, Error> {
        self.read(address, 1).await?.first().copied().ok_or(Error::Nonsense)
    }

    /// Transfers with the registers of [`BLOCK`], which show 16 bytes of memory without counting.
    pub async fn block(&mut self, address: u32, ops: &[Op]) -> Result<Vec<u32>, Error> {
        let mut all = Vec::new();
        if self.block != Some(address) {
            all = self.approach(address, true);
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
