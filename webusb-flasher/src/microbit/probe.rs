//! Commands of CMSIS-DAP (ARM, CMSIS-DAP 2.1, "Commands"), and the wire to the chip.

use super::error::Error;
use super::link::Link;

const DAP_INFO: u8 = 0x00;
const DAP_CONNECT: u8 = 0x02;
const DAP_DISCONNECT: u8 = 0x03;
const DAP_TRANSFER_CONFIGURE: u8 = 0x04;
const DAP_TRANSFER: u8 = 0x05;
const DAP_TRANSFER_BLOCK: u8 = 0x06;
const DAP_WRITE_ABORT: u8 = 0x08;
const DAP_SWJ_CLOCK: u8 = 0x11;
const DAP_SWJ_SEQUENCE: u8 = 0x12;
const DAP_SWD_CONFIGURE: u8 = 0x13;

const SWD: u8 = 1;
const CLOCK_HZ: u32 = 10_000_000;
/// How often the probe repeats a transfer that is answered by WAIT.
const WAIT_RETRIES: u16 = 100;

/// `DAP_Transfer` counts in a byte.
const MOST_OPS: usize = 255;

/// Clears all sticky errors (IHI 0031, B2.2.1: ORUNERRCLR, WDERRCLR, STKERRCLR, STKCMPCLR).
pub const ABORT_CLEAR: u32 = 0x1E;

/// Line reset, the switch from JTAG to SWD, line reset, idle (IHI 0031, B5.2, B4.3.3); least bit
/// first.
const SWITCH: [u8; 17] = [
    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x9E, 0xE7, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    0x00,
];

/// A register of the debug port or of the chosen access port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    /// Of the debug port; 0, 4, 8 or 12.
    Debug(u8),
    /// Of the access port, in the chosen bank; 0, 4, 8 or 12.
    Access(u8),
}

/// A transfer on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// Reads.
    Read(Register),
    /// Writes.
    Write(Register, u32),
}

impl Op {
    fn request(self) -> u8 {
        let (register, read) = match self {
            Op::Read(register) => (register, 2),
            Op::Write(register, _) => (register, 0),
        };
        read | match register {
            Register::Debug(at) => at & 0xC,
            Register::Access(at) => at & 0xC | 1,
        }
    }
}

/// Transfers that fit into a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// To and from any registers.
    Ops(Vec<Op>),
    /// Words to one register.
    Write(Register, Vec<u32>),
    /// This many words from one register.
    Read(Register, usize),
}

impl Part {
    /// The command of it (`DAP_Transfer`, `DAP_TransferBlock`).
    fn command(&self) -> Vec<u8> {
        let block = |op: Op, count: usize| {
            let [low, high] = (count as u16).to_le_bytes();
            vec![DAP_TRANSFER_BLOCK, 0, low, high, op.request()]
        };
        match self {
            Part::Ops(ops) => {
                let mut command = vec![DAP_TRANSFER, 0, ops.len() as u8];
                for op in ops {
                    command.push(op.request());
                    if let Op::Write(_, value) = op {
                        command.extend(value.to_le_bytes());
                    }
                }
                command
            }
            Part::Write(register, words) => {
                let mut command = block(Op::Write(*register, 0), words.len());
                command.extend(words.iter().flat_map(|word| word.to_le_bytes()));
                command
            }
            Part::Read(register, count) => block(Op::Read(*register), *count),
        }
    }

    /// Number of transfers, and those of them that read.
    fn counts(&self) -> (usize, usize) {
        match self {
            Part::Ops(ops) => {
                (ops.len(), ops.iter().filter(|op| matches!(op, Op::Read(_))).count())
            }
            Part::Write(_, words) => (words.len(), 0),
            Part::Read(_, count) => (*count, *count),
        }
    }
}

/// What a probe tells about itself (`DAP_Info`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Info {
    /// Serial number.
    Serial = 3,
    /// Version of the protocol.
    Protocol = 4,
    /// Version of the firmware, `0257` and the like; since that version.
    Firmware = 9,
}

/// A probe.
pub struct Probe {
    /// The pipe to it.
    pub link: Link,
}

impl Probe {
    /// A text that the probe tells; empty if it does not know.
    pub async fn info(&mut self, info: Info) -> Result<String, Error> {
        let answer = self.link.exchange(&[DAP_INFO, info as u8]).await?;
        let length = usize::from(*answer.get(1).ok_or(Error::Nonsense)?);
        let text = answer.get(2..2 + length).ok_or(Error::Nonsense)?;
        let text = text.split(|byte| *byte == 0).next().unwrap_or_default();
        Ok(String::from_utf8_lossy(text).into_owned())
    }

    /// A command of which only success is of interest, given by `good` behind its number.
    async fn expect(&mut self, command: &[u8], good: u8, error: Error) -> Result<(), Error> {
        let answer = self.link.exchange(command).await?;
        if answer.get(1) == Some(&good) { Ok(()) } else { Err(error) }
    }

    /// Makes the probe talk SWD to the chip, from the beginning.
    pub async fn attach(&mut self) -> Result<(), Error> {
        let clock = CLOCK_HZ.to_le_bytes();
        let [low, high] = WAIT_RETRIES.to_le_bytes();
        self.expect(&[DAP_CONNECT, SWD], SWD, Error::NoSwd).await?;
        let [a, b, c, d] = clock;
        self.expect(&[DAP_SWJ_CLOCK, a, b, c, d], 0, Error::NoSwd).await?;
        let configure = [DAP_TRANSFER_CONFIGURE, 0, low, high, 0, 0];
        self.expect(&configure, 0, Error::NoSwd).await?;
        self.expect(&[DAP_SWD_CONFIGURE, 0], 0, Error::NoSwd).await?;
        let mut sequence = vec![DAP_SWJ_SEQUENCE, SWITCH.len() as u8 * 8];
        sequence.extend(SWITCH);
        self.expect(&sequence, 0, Error::NoSwd).await
    }

    /// Lets go of the chip.
    pub async fn detach(&mut self) -> Result<(), Error> {
        self.expect(&[DAP_DISCONNECT], 0, Error::Nonsense).await
    }

    /// Clears errors that stick in the debug port.
    pub async fn clear_errors(&mut self) -> Result<(), Error> {
        let mut command = vec![DAP_WRITE_ABORT, 0];
        command.extend(ABORT_CLEAR.to_le_bytes());
        self.link.exchange(&command).await.map(|_| ())
    }

    /// Transfers one after the other, as many at once as fit into packets. Gives what was read.
    pub async fn transfer(&mut self, ops: &[Op]) -> Result<Vec<u32>, Error> {
        let room = self.link.packet();
        let mut parts = Vec::new();
        let (mut ops, mut part) = (ops.iter(), Vec::new());
        let (mut out, mut back) = (3, 3);
        loop {
            let op = ops.next();
            let (more_out, more_back) = op.map_or((0, 0), |op| match op {
                Op::Read(_) => (1, 4),
                Op::Write(..) => (5, 0),
            });
            let is_full =
                out + more_out > room || back + more_back > room || part.len() == MOST_OPS;
            if !part.is_empty() && (op.is_none() || is_full) {
                parts.push(Part::Ops(std::mem::take(&mut part)));
                (out, back) = (3, 3);
            }
            let Some(op) = op else { return self.perform(&parts).await };
            part.push(*op);
            (out, back) = (out + more_out, back + more_back);
        }
    }

    /// Words that a packet can take to a register, and bring from it.
    pub fn block_sizes(&self) -> (usize, usize) {
        ((self.link.packet() - 5) / 4, (self.link.packet() - 4) / 4)
    }

    /// Performs packets, several of which are under way at once: one that fails does not keep those
    /// behind it from being performed. Gives what was read.
    pub async fn perform(&mut self, parts: &[Part]) -> Result<Vec<u32>, Error> {
        let commands: Vec<Vec<u8>> = parts.iter().map(Part::command).collect();
        let answers = self.link.exchange_all(&commands).await?;
        let mut values = Vec::new();
        for (part, answer) in parts.iter().zip(answers) {
            let (done, ack, data) = match (part, answer.as_slice()) {
                (Part::Ops(_), &[_, done, ack, ref data @ ..]) => (usize::from(done), ack, data),
                (_, &[_, low, high, ack, ref data @ ..]) => {
                    (usize::from(u16::from_le_bytes([low, high])), ack, data)
                }
                _ => return Err(Error::Nonsense),
            };
            let (count, reads) = part.counts();
            self.acknowledge(ack, done == count).await?;
            values.extend(words(data, reads)?);
        }
        Ok(values)
    }

    async fn acknowledge(&mut self, ack: u8, complete: bool) -> Result<(), Error> {
        match (ack, complete) {
            (1, true) => Ok(()),
            (1, false) => Err(Error::Nonsense),
            _ => {
                self.clear_errors().await?;
                Err(Error::Chip(ack & 7))
            }
        }
    }
}

fn words(data: &[u8], count: usize) -> Result<Vec<u32>, Error> {
    let data = data.get(..count * 4).ok_or(Error::Nonsense)?;
    Ok(data.as_chunks::<4>().0.iter().map(|word| u32::from_le_bytes(*word)).collect())
}
