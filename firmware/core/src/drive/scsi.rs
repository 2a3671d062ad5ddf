//! The commands that a removable disk knows (SCSI Primary Commands 4, SCSI Block Commands 3).

use super::{Media, NAME};
use crate::BLOCK;

/// Longest answer in bytes.
const LONGEST: usize = 36;

/// Why the last command has failed: key, and its code.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Sense(u8, u8);

const GOOD: Sense = Sense(0, 0);
const NOT_THERE: Sense = Sense(2, 0x3A);
const NOT_WRITTEN: Sense = Sense(3, 0x0C);
const NOT_READ: Sense = Sense(3, 0x11);
const UNKNOWN: Sense = Sense(5, 0x20);
const OUT_OF_RANGE: Sense = Sense(5, 0x21);
const WRONG_FIELD: Sense = Sense(5, 0x24);
const LOCKED: Sense = Sense(5, 0x53);
const CHANGED: Sense = Sense(6, 0x28);

/// What a command asks for.
pub enum Work {
    Done,
    Fail,
    /// So many bytes of the answer.
    Reply(usize),
    Read {
        block: u32,
        blocks: u32,
    },
    Write {
        block: u32,
        blocks: u32,
    },
}

/// The bytes of an answer.
pub struct Answer {
    pub bytes: [u8; LONGEST],
    pub count: usize,
}

/// The disk.
pub struct Disk {
    sense: Sense,
    is_ejected: bool,
    /// The medium was not there, and the computer has not been told yet that another one is.
    was_away: bool,
    is_locked: bool,
    bytes: [u8; LONGEST],
    count: usize,
}

/// Who this is, and where in that the unit's name stands.
const IDENTITY: &[u8; LONGEST] = b"\x00\x80\x04\x02\x1f\x00\x00\x00MicroPy pyboard         1.00";
const NAMED: usize = 24;

impl Disk {
    pub const fn new() -> Disk {
        Disk {
            sense: GOOD,
            is_ejected: false,
            was_away: false,
            is_locked: false,
            bytes: [0; LONGEST],
            count: 0,
        }
    }

    pub fn answer(&self) -> Answer {
        Answer { bytes: self.bytes, count: self.count }
    }

    /// A block could not be read.
    pub fn has_not_read(&mut self) {
        self.sense = NOT_READ;
    }

    /// A block could not be written.
    pub fn has_not_written(&mut self) {
        self.sense = NOT_WRITTEN;
    }

    /// Does what a command of 1 to 16 bytes says, as far as it has no data.
    pub fn obey(&mut self, command: &[u8], unit: u8, media: &dyn Media) -> Work {
        let mut whole = [0; 16];
        whole[..command.len()].copy_from_slice(command);
        let result = self.try_to_obey(&whole, unit, media);
        match result {
            Ok(work) => {
                // Who asks why has been told.
                self.sense = GOOD;
                work
            }
            Err(sense) => {
                self.sense = sense;
                Work::Fail
            }
        }
    }

    fn try_to_obey(
        &mut self,
        command: &[u8; 16],
        unit: u8,
        media: &dyn Media,
    ) -> Result<Work, Sense> {
        let short = usize::from(command[4]);
        let long = usize::from(u16::from_be_bytes([command[7], command[8]]));
        let needs_medium = matches!(command[0], 0x00 | 0x23 | 0x25 | 0x28 | 0x2A | 0x2F | 0x35);
        let size = if needs_medium { self.look(media.blocks(unit))? } else { 0 };
        match command[0] {
            // TEST UNIT READY, SYNCHRONIZE CACHE: what was written is in the flash.
            0x00 | 0x35 => Ok(Work::Done),
            // REQUEST SENSE
            0x03 => {
                let Sense(key, code) = self.sense;
                let mut sense = [0; 18];
                (sense[0], sense[2], sense[7], sense[12]) = (0x70, key, 10, code);
                Ok(self.reply(&sense, short))
            }
            0x12 => self.identify(command, media.name(unit)),
            // MODE SENSE: no pages, nothing that writing is forbidden by.
            0x1A => Ok(self.reply(&[3, 0, 0, 0], short)),
            0x5A => Ok(self.reply(&[0, 6, 0, 0, 0, 0, 0, 0], long)),
            // START STOP UNIT
            0x1B => match command[4] & 3 {
                2 if self.is_locked => Err(LOCKED),
                action => {
                    self.is_ejected = action == 2 || action & 1 == 0 && self.is_ejected;
                    Ok(Work::Done)
                }
            },
            // PREVENT ALLOW MEDIUM REMOVAL
            0x1E => {
                self.is_locked = command[4] & 1 == 1;
                Ok(Work::Done)
            }
            // READ FORMAT CAPACITIES
            0x23 => {
                let mut list = [0, 0, 0, 8, 0, 0, 0, 0, 2, 0, 2, 0];
                list[4..8].copy_from_slice(&size.to_be_bytes());
                Ok(self.reply(&list, long))
            }
            // READ CAPACITY
            0x25 => {
                let [a, b, c, d] = (size - 1).to_be_bytes();
                let [e, f, g, h] = (BLOCK as u32).to_be_bytes();
                Ok(self.reply(&[a, b, c, d, e, f, g, h], 8))
            }
            // READ, WRITE, VERIFY
            0x28 | 0x2A | 0x2F => {
                let block = u32::from_be_bytes([command[2], command[3], command[4], command[5]]);
                let blocks = long as u32;
                if block.checked_add(blocks).is_none_or(|end| end > size) {
                    return Err(OUT_OF_RANGE);
                }
                Ok(match command[0] {
                    0x28 => Work::Read { block, blocks },
                    0x2A => Work::Write { block, blocks },
                    _ => Work::Done,
                })
            }
            _ => Err(UNKNOWN),
        }
    }

    /// The blocks of the medium, of which there are `blocks`, if the computer may use it. It is
    /// told once that another one is in, which it was not when the computer looked before.
    fn look(&mut self, blocks: u32) -> Result<u32, Sense> {
        let was_away = core::mem::replace(&mut self.was_away, blocks == 0);
        if blocks == 0 {
            self.is_ejected = false;
        }
        match was_away {
            _ if blocks == 0 || self.is_ejected => Err(NOT_THERE),
            true => Err(CHANGED),
            false => Ok(blocks),
        }
    }

    /// INQUIRY: who this is, or the list of pages that there are of more of that: itself.
    fn identify(&mut self, command: &[u8; 16], name: &[u8; NAME]) -> Result<Work, Sense> {
        let most = usize::from(u16::from_be_bytes([command[3], command[4]]));
        match (command[1] & 1, command[2]) {
            (0, 0) => {
                let mut identity = *IDENTITY;
                identity[NAMED..NAMED + NAME].copy_from_slice(name);
                Ok(self.reply(&identity, most))
            }
            (1, 0) => Ok(self.reply(&[0, 0, 0, 1, 0], most)),
            _ => Err(WRONG_FIELD),
        }
    }

    fn reply(&mut self, bytes: &[u8], most: usize) -> Work {
        self.count = bytes.len().min(most);
        self.bytes[..bytes.len()].copy_from_slice(bytes);
        Work::Reply(self.count)
    }
}
