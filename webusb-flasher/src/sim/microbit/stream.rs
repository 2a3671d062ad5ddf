//! Programs that DAPLink takes as files: `source/daplink/drag-n-drop/file_stream.c`.
//!
//! The first bytes of a file erase the chip; everything after that is written as it comes. A file
//! that ends too early is closed without an error, as nothing promises one.

use super::chip::{Chip, MICROSECOND, UICR};
use crate::files::hex::{Kind, Record};

/// Numbers of `error.h`, which moved between versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statuses {
    /// Nothing more is needed.
    pub done: u8,
    /// This may be the end or not.
    pub done_or_continue: u8,
    /// Flash could not be written.
    pub write: u8,
    /// A wrong checksum.
    pub checksum: u8,
}

impl Statuses {
    /// Those of a version: 253 for `0253`.
    pub fn of(version: u32) -> Statuses {
        if version < 254 {
            Statuses { done: 16, done_or_continue: 17, write: 15, checksum: 18 }
        } else {
            Statuses { done: 19, done_or_continue: 20, write: 17, checksum: 21 }
        }
    }
}

const SUCCESS: u8 = 0;
/// `ERROR_INTERNAL`: a call at the wrong time.
const INTERNAL: u8 = 2;

/// Ticks for a word: the flash, and the wire between the two chips.
const WORD: u64 = 44 * MICROSECOND;

#[derive(Debug, PartialEq, Eq)]
enum State {
    Closed,
    Open,
    End,
    Failed,
}

/// A file under way.
#[derive(Debug)]
pub struct Stream {
    state: State,
    hex: bool,
    begun: bool,
    /// Of a HEX file what is no whole record yet.
    text: Vec<u8>,
    base: u32,
    /// Where a BIN file goes on.
    at: u32,
}

impl Default for Stream {
    fn default() -> Stream {
        let text = Vec::new();
        Stream { state: State::Closed, hex: false, begun: false, text, base: 0, at: 0 }
    }
}

impl Stream {
    /// Opens a file of a type: 0 BIN, 1 HEX.
    pub fn open(&mut self, kind: u8) -> u8 {
        if self.state != State::Closed || kind > 1 {
            return INTERNAL;
        }
        *self = Stream { state: State::Open, hex: kind == 1, ..Stream::default() };
        SUCCESS
    }

    /// Takes bytes of the file.
    pub fn write(&mut self, bytes: &[u8], statuses: Statuses, chip: &mut Chip) -> u8 {
        if self.state != State::Open {
            return INTERNAL;
        }
        if !self.begun {
            self.begun = true;
            chip.erase_all();
            chip.finish();
        }
        let status = if self.hex {
            self.take_text(bytes, statuses, chip)
        } else {
            let at = self.at;
            self.at += bytes.len() as u32;
            let written = put(chip, at, bytes);
            if written { statuses.done_or_continue } else { statuses.write }
        };
        self.state = match status {
            _ if status == statuses.done => State::End,
            _ if status == SUCCESS || status == statuses.done_or_continue => State::Open,
            _ => State::Failed,
        };
        status
    }

    /// Ends the file.
    pub fn close(&mut self) -> u8 {
        let status = if self.state == State::Closed { INTERNAL } else { SUCCESS };
        *self = Stream::default();
        status
    }

    fn take_text(&mut self, bytes: &[u8], statuses: Statuses, chip: &mut Chip) -> u8 {
        self.text.extend_from_slice(bytes);
        while let Some(end) = self.text.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.text.drain(..=end).collect();
            let Ok(line) = str::from_utf8(&line) else { return statuses.checksum + 1 };
            if line.trim().is_empty() {
                continue;
            }
            let Ok(record) = Record::read(line.trim()) else { return statuses.checksum };
            match (record.kind, record.data.as_slice()) {
                (Kind::Data, data) => {
                    let at = self.base + u32::from(record.address);
                    let written = put(chip, at, data);
                    if !written {
                        return statuses.write;
                    }
                }
                (Kind::ExtendedLinearAddress, [high, low]) => {
                    self.base = u32::from_be_bytes([*high, *low, 0, 0]);
                }
                (Kind::EndOfFile, _) => return statuses.done,
                _ => {}
            }
        }
        SUCCESS
    }
}

/// Writes bytes; false where there is no flash.
fn put(chip: &mut Chip, at: u32, bytes: &[u8]) -> bool {
    chip.now += bytes.len() as u64 * WORD / 4;
    let (memory, start) = if at >= UICR {
        (&mut chip.uicr, (at - UICR) as usize)
    } else {
        (&mut chip.flash, at as usize)
    };
    let Some(place) = memory.get_mut(start..start + bytes.len()) else { return false };
    for (old, new) in place.iter_mut().zip(bytes) {
        *old &= new;
    }
    true
}
