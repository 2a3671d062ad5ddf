//! Intel HEX: text with checksums, one record a line.
//!
//! Reading is strict, because the next step is a board's flash: checksums must be right, addresses
//! must not get two values, and a file that was cut off, without its last record, is refused.

mod record;

pub use record::{Kind, Record, RecordError};

use super::image::{AddError, Image};
use std::fmt;

/// Bytes of a data record as DAPLink can read them at most.
pub const MAX_DATA: usize = 32;

/// What is wrong with a file, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HexError {
    /// Line, from 1; one more than there are for an end that is missing.
    pub line: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The line is no record.
    Record(RecordError),
    /// The record is of a type that cannot stand here.
    Misplaced,
    /// The record has a number of bytes that its type does not have.
    Size,
    /// The bytes do not fit into memory or overlap others.
    Add(AddError),
    /// The file has no last record.
    CutOff,
    /// Something follows the last record.
    AfterEnd,
}

impl fmt::Display for HexError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match self.problem {
            Problem::Record(RecordError::NoColon) => f.write_str("a record begins with a colon"),
            Problem::Record(RecordError::NotHex) => f.write_str("not made of hexadecimal digits"),
            Problem::Record(RecordError::Length) => {
                f.write_str("the record has another length than it says")
            }
            Problem::Record(RecordError::Checksum) => f.write_str("the checksum is wrong"),
            Problem::Record(RecordError::UnknownType(n)) => {
                write!(f, "unknown record type {n:02X}")
            }
            Problem::Misplaced => f.write_str("a record of this type cannot stand here"),
            Problem::Size => f.write_str("the record has the wrong number of bytes for its type"),
            Problem::Add(error) => error.fmt(f),
            Problem::CutOff => f.write_str("the file is cut off, its last record is missing"),
            Problem::AfterEnd => f.write_str("there is something after the last record"),
        }
    }
}

impl std::error::Error for HexError {}

/// Records of a file with the number of their line, up to and without the last record.
pub fn records(text: &str) -> Result<Vec<(usize, Record)>, HexError> {
    let mut records = Vec::new();
    let mut ended = false;
    let mut line = 0;
    for text in text.lines() {
        line += 1;
        let text = text.trim_end();
        if text.is_empty() {
            continue;
        }
        if ended {
            return Err(HexError { line, problem: Problem::AfterEnd });
        }
        let record = Record::read(text);
        let record = record.map_err(|error| HexError { line, problem: Problem::Record(error) })?;
        if record.kind == Kind::EndOfFile {
            if !record.data.is_empty() {
                return Err(HexError { line, problem: Problem::Size });
            }
            ended = true;
        } else {
            records.push((line, record));
        }
    }
    if ended { Ok(records) } else { Err(HexError { line: line + 1, problem: Problem::CutOff }) }
}

/// Reads a file that is for one board.
pub fn read(text: &str) -> Result<Image, HexError> {
    let mut loader = Loader::default();
    for (line, record) in records(text)? {
        loader.take(&record).map_err(|problem| HexError { line, problem })?;
    }
    Ok(loader.image)
}

/// Puts records into an image.
#[derive(Debug, Default)]
pub struct Loader {
    /// What was in the records so far.
    pub image: Image,
    base: Base,
}

#[derive(Clone, Copy, Debug)]
enum Base {
    Linear(u32),
    /// In a segment addresses wrap at 64 KiB.
    Segment(u32),
}

impl Default for Base {
    fn default() -> Base {
        Base::Linear(0)
    }
}

impl Loader {
    /// Takes one record. Those of a universal hex are misplaced here.
    pub fn take(&mut self, record: &Record) -> Result<(), Problem> {
        match record.kind {
            Kind::Data => self.add(record.address, &record.data),
            Kind::ExtendedLinearAddress => {
                self.base = Base::Linear(u32::from(two_bytes(record)?) << 16);
                Ok(())
            }
            Kind::ExtendedSegmentAddress => {
                self.base = Base::Segment(u32::from(two_bytes(record)?) << 4);
                Ok(())
            }
            Kind::StartSegmentAddress | Kind::StartLinearAddress if record.data.len() == 4 => {
                Ok(())
            }
            Kind::StartSegmentAddress | Kind::StartLinearAddress => Err(Problem::Size),
            _ => Err(Problem::Misplaced),
        }
    }

    fn add(&mut self, address: u16, data: &[u8]) -> Result<(), Problem> {
        let address32 = u32::from(address);
        match self.base {
            Base::Linear(base) => self.image.add(base | address32, data),
            Base::Segment(base) => {
                let room = data.len().min(0x1_0000 - usize::from(address));
                let (first, wrapped) = data.split_at(room);
                let added = self.image.add(base + address32, first);
                added.and_then(|()| self.image.add(base, wrapped))
            }
        }
        .map_err(Problem::Add)
    }
}

fn two_bytes(record: &Record) -> Result<u16, Problem> {
    let bytes = <[u8; 2]>::try_from(record.data.as_slice()).map_err(|_| Problem::Size)?;
    Ok(u16::from_be_bytes(bytes))
}

/// The image as data records of `size` bytes at most (1 to 255), each block of 64 KiB with its
/// address before it, and without the last record. Records do not cross multiples of `size`.
pub fn data_records(image: &Image, kind: Kind, size: usize) -> Vec<Record> {
    let mut records = Vec::new();
    let mut upper = None;
    for (mut at, mut bytes) in image.runs() {
        while !bytes.is_empty() {
            let high = (at >> 16) as u16;
            if upper != Some(high) {
                records.push(Record::new(Kind::ExtendedLinearAddress, 0, &high.to_be_bytes()));
                upper = Some(high);
            }
            let low = at as u16;
            let to_block = 0x1_0000 - usize::from(low);
            let to_row = size - at as usize % size;
            let (data, rest) = bytes.split_at(bytes.len().min(to_row).min(to_block));
            records.push(Record::new(kind, low, data));
            bytes = rest;
            at = at.wrapping_add(data.len() as u32);
        }
    }
    records
}

/// Writes an image with 16 bytes a record, as most tools do.
pub fn write(image: &Image) -> String {
    let mut text = String::new();
    for record in data_records(image, Kind::Data, 16) {
        record.write(&mut text);
    }
    end(&mut text);
    text
}

/// Adds the last record.
pub fn end(text: &mut String) {
    Record::new(Kind::EndOfFile, 0, &[]).write(text);
}

#[cfg(test)]
mod tests;
