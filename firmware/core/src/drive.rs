//! A drive as a computer knows it: commands in packets, data, and a word on how it went (USB Mass
//! Storage Class, Bulk-Only Transport 1.0).
//!
//! Packets go in by [`Drive::take`] and come out by [`Drive::give`]; [`Drive::next`] says which of
//! them it waits for. It knows nothing of endpoints. Data that a command does not want is taken and
//! dropped; data that it does not have halts the endpoint. After a command that is none the
//! computer has to ask for a new beginning.

mod scsi;

use crate::BLOCK;
use boards::hal::MEDIA;
use scsi::{Answer, Disk, Work};

/// Bytes of the name of a unit.
pub const NAME: usize = 6;

/// The media of a drive: a computer sees each as a unit of its own, numbered from 0.
pub trait Media {
    /// Number of units: 1 to [`MEDIA`].
    fn count(&self) -> u8;

    /// What a unit is called.
    fn name(&self, unit: u8) -> &'static [u8; NAME];

    /// Number of blocks; 0 while the medium is not there.
    fn blocks(&self, unit: u8) -> u32;

    /// Reads a block; false if that has failed.
    fn read(&self, unit: u8, block: u32, into: &mut [u8; BLOCK]) -> bool;

    /// Gives a block other contents; false if that has failed.
    fn write(&self, unit: u8, block: u32, bytes: &[u8; BLOCK]) -> bool;
}

/// What the drive waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A packet from the computer.
    Receive,
    /// That the computer takes a packet.
    Send,
    /// That the endpoint to the computer is halted; then [`Drive::halted`].
    Halt,
    /// That both endpoints are halted and the computer asks for a new beginning.
    Break,
}

/// Bytes of a packet.
const PACKET: usize = 64;
/// Bytes of a command and of the word on how it went; what each begins with.
const COMMAND: usize = 31;
const STATUS: usize = 13;
const COMMAND_MAGIC: &[u8] = b"USBC";
const STATUS_MAGIC: &[u8] = b"USBS";

/// How a command went.
const PASSED: u8 = 0;
const FAILED: u8 = 1;
/// The computer expects other data than the command has.
const CONFUSED: u8 = 2;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Command,
    Reply {
        at: usize,
    },
    Read {
        block: u32,
        at: usize,
        blocks: u32,
    },
    Write {
        block: u32,
        at: usize,
        blocks: u32,
    },
    /// Data that nobody wants.
    Drop,
    Halt,
    Status,
    Broken,
}

/// The drive.
pub struct Drive {
    state: State,
    disks: [Disk; MEDIA],
    /// The unit that the command is for.
    unit: u8,
    tag: [u8; 4],
    status: u8,
    /// Bytes that the computer still expects to be moved.
    left: u32,
    /// Of these, those that are dropped.
    dropped: u32,
    block: [u8; BLOCK],
    has_written: bool,
}

impl Default for Drive {
    fn default() -> Drive {
        Drive::new()
    }
}

impl Drive {
    /// A drive that was asked for nothing.
    pub const fn new() -> Drive {
        Drive {
            state: State::Command,
            disks: [const { Disk::new() }; MEDIA],
            unit: 0,
            tag: [0; 4],
            status: PASSED,
            left: 0,
            dropped: 0,
            block: [0; BLOCK],
            has_written: false,
        }
    }

    /// Begins anew.
    pub fn reset(&mut self) {
        self.state = State::Command;
        self.disks = [const { Disk::new() }; MEDIA];
    }

    fn disk(&mut self) -> &mut Disk {
        &mut self.disks[usize::from(self.unit)]
    }

    /// Has the computer written since this was asked last?
    pub fn take_written(&mut self) -> bool {
        core::mem::take(&mut self.has_written)
    }

    /// What it waits for.
    pub fn next(&self) -> Next {
        match self.state {
            State::Command | State::Write { .. } | State::Drop => Next::Receive,
            State::Reply { .. } | State::Read { .. } | State::Status => Next::Send,
            State::Halt => Next::Halt,
            State::Broken => Next::Break,
        }
    }

    /// The endpoint to the computer is halted.
    pub fn halted(&mut self) {
        self.state = State::Status;
    }

    /// A packet has come.
    pub fn take(&mut self, packet: &[u8], media: &dyn Media) {
        match self.state {
            State::Command => self.begin(packet, media),
            State::Write { .. } => self.store(packet, media),
            State::Drop => self.drop(packet.len()),
            _ => {}
        }
    }

    fn begin(&mut self, packet: &[u8], media: &dyn Media) {
        let length = packet.get(14).copied().unwrap_or(0);
        let is_whole = packet.len() == COMMAND && packet.starts_with(COMMAND_MAGIC);
        if !is_whole || packet[13] >= media.count() || !(1..=16).contains(&length) {
            self.state = State::Broken;
            return;
        }
        self.unit = packet[13];
        self.tag.copy_from_slice(&packet[4..8]);
        let length = u32::from_le_bytes([packet[8], packet[9], packet[10], packet[11]]);
        let to_host = packet[12] & 0x80 != 0;
        (self.left, self.dropped, self.status) = (length, 0, PASSED);
        let work = self.obey(&packet[15..15 + usize::from(packet[14])], media);
        // What the computer expects and what the command has must be the same, or less.
        let (size, is_read) = match work {
            Work::Reply(count) => (count as u32, true),
            Work::Read { blocks, .. } => (blocks.saturating_mul(BLOCK as u32), true),
            Work::Write { blocks, .. } => (blocks.saturating_mul(BLOCK as u32), false),
            Work::Done | Work::Fail => (0, to_host),
        };
        if size > length || size > 0 && is_read != to_host {
            self.status = CONFUSED;
            return self.finish(to_host);
        }
        self.state = match work {
            Work::Fail => {
                self.status = FAILED;
                return self.finish(to_host);
            }
            Work::Reply(count) if count > 0 => State::Reply { at: 0 },
            Work::Read { block, blocks } if blocks > 0 => State::Read { block, at: 0, blocks },
            Work::Write { block, blocks } if blocks > 0 => State::Write { block, at: 0, blocks },
            _ => return self.finish(to_host),
        };
    }

    fn obey(&mut self, command: &[u8], media: &dyn Media) -> Work {
        let unit = self.unit;
        self.disk().obey(command, unit, media)
    }

    /// The command has no more data than it has had.
    fn finish(&mut self, to_host: bool) {
        self.state = match (self.left, to_host) {
            (0, _) => State::Status,
            (_, true) => State::Halt,
            (_, false) => State::Drop,
        };
    }

    fn drop(&mut self, count: usize) {
        self.dropped += count as u32;
        if self.dropped >= self.left || count < PACKET {
            self.state = State::Status;
        }
    }

    fn store(&mut self, packet: &[u8], media: &dyn Media) {
        let State::Write { block, at, blocks } = self.state else { return };
        let places = &mut self.block[at..];
        let count = packet.len().min(places.len());
        places[..count].copy_from_slice(&packet[..count]);
        self.left -= count as u32;
        let at = at + count;
        if packet.len() < PACKET && at < BLOCK {
            // The computer has ended before it has sent all of it.
            self.status = CONFUSED;
            self.state = State::Status;
        } else if at < BLOCK {
            self.state = State::Write { block, at, blocks };
        } else if !media.write(self.unit, block, &self.block) {
            self.disk().has_not_written();
            self.status = FAILED;
            self.finish(false);
        } else {
            self.has_written = true;
            match blocks - 1 {
                0 => self.finish(false),
                blocks => self.state = State::Write { block: block + 1, at: 0, blocks },
            }
        }
    }

    /// Fills the next packet; how many bytes of it.
    pub fn give(&mut self, into: &mut [u8; PACKET], media: &dyn Media) -> usize {
        match self.state {
            State::Reply { at } => {
                let Answer { bytes, count } = self.disk().answer();
                let size = (count - at).min(PACKET);
                into[..size].copy_from_slice(&bytes[at..at + size]);
                self.left -= size as u32;
                match at + size {
                    // A packet that is not full has ended it.
                    end if end == count && size < PACKET => self.state = State::Status,
                    end if end == count => self.finish(true),
                    at => self.state = State::Reply { at },
                }
                size
            }
            State::Read { block, at: 0, .. } if !media.read(self.unit, block, &mut self.block) => {
                self.disk().has_not_read();
                self.status = FAILED;
                // An empty packet ends it.
                self.state = State::Status;
                0
            }
            State::Read { block, at, blocks } => {
                into.copy_from_slice(&self.block[at..at + PACKET]);
                self.left -= PACKET as u32;
                self.state = match (at + PACKET == BLOCK, blocks) {
                    (false, _) => State::Read { block, at: at + PACKET, blocks },
                    (true, 1) => {
                        self.finish(true);
                        self.state
                    }
                    (true, _) => State::Read { block: block + 1, at: 0, blocks: blocks - 1 },
                };
                PACKET
            }
            State::Status => {
                into[..4].copy_from_slice(STATUS_MAGIC);
                into[4..8].copy_from_slice(&self.tag);
                into[8..12].copy_from_slice(&self.left.to_le_bytes());
                into[12] = self.status;
                self.state = State::Command;
                STATUS
            }
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests;
