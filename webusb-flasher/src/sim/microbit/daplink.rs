//! The probe: CMSIS-DAP commands (ARM, CMSIS-DAP 2.1) and those that DAPLink adds
//! (`source/daplink/cmsis-dap/DAP_vendor.c`).

use super::chip::MICROSECOND;
use super::debug::{Ack, Run, Target};
use super::serial::Line;
use super::stream::{Statuses, Stream};

/// What is in the probe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Firmware {
    /// 257 for `0257`.
    pub version: u32,
    /// Board and serial number, 48 hexadecimal digits, the board's number first.
    pub unique_id: String,
    /// Bulk endpoints (CMSIS-DAP v2), or only control transfers?
    pub bulk: bool,
}

impl Firmware {
    /// A probe of a version on a board with a number (`9904` is a V2).
    pub fn new(version: u32, board: &str) -> Firmware {
        let unique_id = format!("{board}360259574e45003b00000000000000000000979699ff");
        Firmware { version, unique_id, bulk: version >= 254 }
    }
}

/// Bytes of a packet in both directions.
pub const PACKET: usize = 64;
/// Packets that the probe keeps.
pub const PACKETS: usize = 4;

/// What a command takes besides the two transfers of it.
const COMMAND: u64 = 20 * MICROSECOND;
/// A transfer on the wire at 10 MHz.
const TRANSFER: u64 = 5 * MICROSECOND;

/// The probe with the chip behind it.
#[derive(Debug)]
pub struct Daplink {
    /// What is in it.
    pub firmware: Firmware,
    /// The chip.
    pub target: Target,
    /// The serial line.
    pub line: Line,
    connected: bool,
    match_mask: u32,
    stream: Stream,
}

/// Four bytes as a number; 0 where the packet ends before.
fn word(bytes: &[u8], at: usize) -> u32 {
    let bytes = bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
    bytes.map_or(0, u32::from_le_bytes)
}

fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or_default()
}

fn text(text: &str) -> Vec<u8> {
    let length = if text.is_empty() { 0 } else { text.len() as u8 + 1 };
    let mut out = vec![length];
    if length > 0 {
        out.extend(text.bytes().chain([0]));
    }
    out
}

impl Daplink {
    /// A probe that has just got power.
    pub fn new(firmware: Firmware, target: Target, line: Line) -> Daplink {
        let stream = Stream::default();
        Daplink { firmware, target, line, connected: false, match_mask: 0, stream }
    }

    /// Power off and on.
    pub fn power_cycle(&mut self) {
        self.connected = false;
        self.stream = Stream::default();
        self.target.power_cycle();
        self.line.application.start();
    }

    /// Lets time pass.
    pub fn advance(&mut self, ticks: u64) {
        self.target.advance(ticks);
        self.follow();
    }

    /// Serial bytes move in the time that has passed.
    fn follow(&mut self) {
        let runs = self.target.run == Run::Program;
        self.line.advance(self.target.chip.now, runs);
    }

    /// Answers a command.
    pub fn command(&mut self, packet: &[u8]) -> Vec<u8> {
        let starts = self.target.starts;
        self.advance(COMMAND);
        let mut reply = vec![byte(packet, 0)];
        let body = packet.get(1..).unwrap_or_default();
        match byte(packet, 0) {
            0x00 => reply.extend(self.info(byte(body, 0))),
            0x01 | 0x09 => reply.push(0),
            0x02 => {
                self.connected = true;
                reply.push(1);
            }
            0x03 => {
                self.connected = false;
                self.target.disconnect();
                reply.push(0);
            }
            0x04 | 0x11 | 0x13 => reply.push(0),
            0x05 => reply.extend(self.transfer(body)),
            0x06 => reply.extend(self.transfer_block(body)),
            0x07 => reply.truncate(0),
            0x08 => reply.push(u8::from(self.target.transfer(0, word(body, 1)).0 != Ack::Ok)),
            0x0A => {
                self.target.reset();
                reply.extend([0, 1]);
            }
            0x10 => {
                let reset = byte(body, 1) & 0x80 != 0;
                if reset && byte(body, 0) & 0x80 == 0 {
                    self.target.reset();
                }
                reply.push(0x81);
            }
            0x12 => {
                let bits = if byte(body, 0) == 0 { 256 } else { u32::from(byte(body, 0)) };
                let data = body.get(1..).unwrap_or_default();
                let enough = data.len() * 8 >= bits as usize;
                if enough {
                    self.target.sequence(bits, data);
                }
                reply.push(if enough { 0 } else { 0xFF });
            }
            0x1D => reply.extend(self.swd_sequence(body)),
            command @ 0x80..=0x9F => reply.extend(self.vendor(command, body)),
            _ => reply = vec![0xFF],
        }
        if self.target.starts != starts {
            self.line.application.start();
        }
        self.follow();
        if reply.len() > PACKET {
            self.target.chip.object(format!("reply of {} bytes", reply.len()));
        }
        reply
    }

    fn info(&self, id: u8) -> Vec<u8> {
        let version = format!("{:04}", self.firmware.version);
        match id {
            1 => text("Arm"),
            2 => text("BBC micro:bit CMSIS-DAP"),
            3 => text(&self.firmware.unique_id),
            4 => text(if self.firmware.bulk { "2.1.0" } else { "1.10" }),
            // The version is told since 0257.
            9 if self.firmware.version >= 257 => text(&version),
            0xF0 => vec![1, 0x13],
            0xFE => vec![1, PACKETS as u8],
            0xFF => vec![2, PACKET as u8, 0],
            _ => vec![0],
        }
    }

    fn one(&mut self, request: u8, value: u32) -> (Ack, u32) {
        if !self.connected {
            return (Ack::None, 0);
        }
        self.target.advance(TRANSFER);
        self.target.transfer(request & 0xF, value)
    }

    fn transfer(&mut self, body: &[u8]) -> Vec<u8> {
        let (mut at, mut done, mut ack) = (2, 0, Ack::Ok);
        let mut mismatch = false;
        let mut reply = vec![0, 0];
        for _ in 0..byte(body, 1) {
            let request = byte(body, at);
            at += 1;
            let takes_word = request & 2 == 0 || request & 0x10 != 0;
            let value = word(body, at);
            if takes_word {
                at += 4;
            }
            if request & 0x22 == 0x20 {
                self.match_mask = value;
            } else if request & 0x12 == 0x12 {
                let found = (0..50).any(|_| {
                    let (answer, read) = self.one(request, 0);
                    ack = answer;
                    answer != Ack::Ok || read & self.match_mask == value
                });
                mismatch = !found;
            } else {
                let (answer, read) = self.one(request, value);
                ack = answer;
                if ack == Ack::Ok && request & 2 != 0 {
                    reply.extend(read.to_le_bytes());
                }
            }
            if ack != Ack::Ok || mismatch {
                break;
            }
            done += 1;
        }
        if at > body.len() {
            self.target.chip.object(String::from("DAP_Transfer that is cut off"));
        }
        reply[0] = done;
        reply[1] = ack as u8 | u8::from(mismatch) << 4;
        reply
    }

    fn transfer_block(&mut self, body: &[u8]) -> Vec<u8> {
        let count = u16::from_le_bytes([byte(body, 1), byte(body, 2)]);
        let request = byte(body, 3);
        let (mut done, mut ack) = (0u16, Ack::Ok);
        let mut reply = vec![0; 3];
        for i in 0..count {
            let (answer, read) = self.one(request, word(body, 4 + usize::from(i) * 4));
            ack = answer;
            if ack != Ack::Ok {
                break;
            }
            if request & 2 != 0 {
                reply.extend(read.to_le_bytes());
            }
            done += 1;
        }
        if request & 2 == 0 && 4 + usize::from(count) * 4 > body.len() {
            self.target.chip.object(String::from("DAP_TransferBlock that is cut off"));
        }
        reply[..2].copy_from_slice(&done.to_le_bytes());
        reply[2] = ack as u8;
        reply
    }

    fn swd_sequence(&mut self, body: &[u8]) -> Vec<u8> {
        let (mut at, mut reply) = (1, vec![0]);
        for _ in 0..byte(body, 0) {
            let info = byte(body, at);
            at += 1;
            let bits = if info & 0x3F == 0 { 64 } else { u32::from(info & 0x3F) };
            let length = bits.div_ceil(8) as usize;
            if info & 0x80 != 0 {
                reply.extend(std::iter::repeat_n(0, length));
            } else {
                if let Some(data) = body.get(at..at + length) {
                    self.target.sequence(bits, data);
                }
                at += length;
            }
        }
        reply
    }

    fn vendor(&mut self, command: u8, body: &[u8]) -> Vec<u8> {
        let counted = || body.get(1..=usize::from(byte(body, 0)));
        match command {
            0x80 => {
                let id = self.firmware.unique_id.as_bytes();
                [&[id.len() as u8], id].concat()
            }
            0x81 => [&self.line.baud.to_le_bytes()[..], &[0, 0, 8]].concat(),
            0x82 => {
                self.line.baud = word(body, 0).clamp(1200, 1_000_000);
                // A break follows, which resets the target.
                self.target.reset();
                vec![1]
            }
            0x83 => {
                let bytes = self.line.read(PACKET - 2);
                [&[bytes.len() as u8], bytes.as_slice()].concat()
            }
            0x84 => {
                if let Some(bytes) = counted().filter(|bytes| bytes.len() <= PACKET - 2) {
                    self.line.write(bytes);
                }
                vec![1]
            }
            0x88 => vec![1],
            0x89 => {
                self.target.reset();
                vec![1]
            }
            0x8A => vec![self.stream.open(byte(body, 0))],
            0x8B => {
                let status = self.stream.close();
                // The probe has used the wire for itself, and starts the new program.
                self.target.disconnect();
                self.connected = false;
                self.target.power_cycle();
                vec![status]
            }
            0x8C => {
                let statuses = Statuses::of(self.firmware.version);
                let chip = &mut self.target.chip;
                vec![counted().map_or(2, |bytes| self.stream.write(bytes, statuses, chip))]
            }
            0x8D => vec![0],
            _ => vec![],
        }
    }
}
