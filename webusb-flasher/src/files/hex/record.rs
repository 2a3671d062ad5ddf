//! One line of an Intel HEX file.
//!
//! The format is Intel's of 1988; the types from 0x0A on are those of the universal hex
//! specification (microbit-foundation/spec-universal-hex). A record knows its numbers and its
//! checksum, not what the lines before it said.

use std::fmt::Write;

/// What a record is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Bytes for memory.
    Data,
    /// The end of the file.
    EndOfFile,
    /// Base of the addresses that follow, in paragraphs of 16 bytes.
    ExtendedSegmentAddress,
    /// CS:IP to start at; nothing for ARM.
    StartSegmentAddress,
    /// Upper 16 bits of the addresses that follow.
    ExtendedLinearAddress,
    /// Address to start at.
    StartLinearAddress,
    /// Universal hex: a section for one board begins; two bytes of board id first.
    BlockStart,
    /// Universal hex: the section ends.
    BlockEnd,
    /// Universal hex: filler.
    PaddedData,
    /// Universal hex: bytes for the memory of a board other than V1.
    CustomData,
    /// Universal hex: data that is not for flash.
    OtherData,
}

/// Numbers of the kinds.
const KINDS: [(u8, Kind); 11] = [
    (0x00, Kind::Data),
    (0x01, Kind::EndOfFile),
    (0x02, Kind::ExtendedSegmentAddress),
    (0x03, Kind::StartSegmentAddress),
    (0x04, Kind::ExtendedLinearAddress),
    (0x05, Kind::StartLinearAddress),
    (0x0A, Kind::BlockStart),
    (0x0B, Kind::BlockEnd),
    (0x0C, Kind::PaddedData),
    (0x0D, Kind::CustomData),
    (0x0E, Kind::OtherData),
];

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What it is for.
    pub kind: Kind,
    /// Lower 16 bits of the address.
    pub address: u16,
    /// At most 255 bytes.
    pub data: Vec<u8>,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// The line does not begin with a colon.
    NoColon,
    /// Something in it is no hexadecimal digit, or there is an odd number of them.
    NotHex,
    /// It is shorter or longer than it says.
    Length,
    /// The sum of its bytes is not zero.
    Checksum,
    /// There is no such type of record.
    UnknownType(u8),
}

impl Record {
    /// A record; `data` has at most 255 bytes.
    pub fn new(kind: Kind, address: u16, data: &[u8]) -> Record {
        debug_assert!(data.len() <= 255);
        Record { kind, address, data: data.to_vec() }
    }

    /// Reads a line, which has no line end.
    pub fn read(line: &str) -> Result<Record, RecordError> {
        let digits = line.strip_prefix(':').ok_or(RecordError::NoColon)?;
        let bytes = bytes_of(digits).ok_or(RecordError::NotHex)?;
        let [count, high, low, number, rest @ ..] = bytes.as_slice() else {
            return Err(RecordError::Length);
        };
        let (_, data) = rest.split_last().ok_or(RecordError::Length)?;
        if data.len() != usize::from(*count) {
            return Err(RecordError::Length);
        }
        if sum(&bytes) != 0 {
            return Err(RecordError::Checksum);
        }
        let kind = KINDS.iter().find(|(n, _)| n == number).map(|(_, kind)| *kind);
        let kind = kind.ok_or(RecordError::UnknownType(*number))?;
        Ok(Record { kind, address: u16::from_be_bytes([*high, *low]), data: data.to_vec() })
    }

    /// Adds the line to `text`, with a line feed.
    pub fn write(&self, text: &mut String) {
        let number = KINDS.iter().find(|(_, kind)| *kind == self.kind).map_or(0, |(n, _)| *n);
        let [high, low] = self.address.to_be_bytes();
        let mut bytes = vec![self.data.len() as u8, high, low, number];
        bytes.extend_from_slice(&self.data);
        bytes.push(sum(&bytes).wrapping_neg());
        text.push(':');
        for byte in bytes {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02X}");
        }
        text.push('\n');
    }

    /// Length of the line with its line feed, in characters.
    pub fn width(&self) -> usize {
        12 + 2 * self.data.len()
    }
}

fn sum(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |sum, byte| sum.wrapping_add(*byte))
}

fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = digits.chars().map(|c| c.to_digit(16)).collect();
    let digits = digits?;
    let pairs = digits.chunks_exact(2);
    pairs.remainder().is_empty().then(|| pairs.map(|pair| (pair[0] << 4 | pair[1]) as u8).collect())
}
