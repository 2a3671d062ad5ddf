//! UF2: a program in blocks of 512 bytes, each complete in itself.
//!
//! Source: microsoft/uf2, README. Boards that show themselves as a drive take such files, because
//! the blocks may arrive in any order and with others between them.

use super::image::{AddError, Image};
use std::fmt;

const BLOCK: usize = 512;
const MAGIC: [u32; 2] = [0x0A32_4655, 0x9E5D_5157];
const END: u32 = 0x0AB1_6F30;
/// Where data begins in a block, and how much of it there can be.
const DATA: usize = 32;
const MAX_DATA: usize = 476;
/// Bytes in the blocks that are written here; most bootloaders want just this.
const PAYLOAD: usize = 256;

const NOT_MAIN_FLASH: u32 = 0x0000_0001;
const FILE_CONTAINER: u32 = 0x0000_1000;
const FAMILY_PRESENT: u32 = 0x0000_2000;

/// A program and the kind of chip it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uf2 {
    /// Id of the family of chips; None if the file names none.
    pub family: Option<u32>,
    /// The contents.
    pub image: Image,
}

/// What is wrong with a file, and in which block, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uf2Error {
    /// Number of the block in the file.
    pub block: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The last block is shorter than 512 bytes, or there is none.
    CutOff,
    /// The block does not begin and end as blocks do.
    Magic,
    /// It has more bytes than fit.
    Size,
    /// A block is missing, or there is one too many.
    Count,
    /// It is for another family of chips than the first.
    Family,
    /// The bytes do not fit into memory or overlap others.
    Add(AddError),
}

impl fmt::Display for Uf2Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "block {}: ", self.block)?;
        match self.problem {
            Problem::CutOff => f.write_str("the file is cut off"),
            Problem::Magic => f.write_str("this is no UF2 block"),
            Problem::Size => f.write_str("more data than a block can hold"),
            Problem::Count => f.write_str("blocks are missing"),
            Problem::Family => f.write_str("for another family of chips than the blocks before"),
            Problem::Add(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Uf2Error {}

fn word(block: &[u8], index: usize) -> u32 {
    let bytes = &block[4 * index..4 * index + 4];
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

/// Reads a file. Blocks that are not for flash are left out.
pub fn read(bytes: &[u8]) -> Result<Uf2, Uf2Error> {
    let mut file = Uf2::default();
    let blocks = bytes.len().div_ceil(BLOCK);
    if blocks == 0 {
        return Err(Uf2Error { block: 0, problem: Problem::CutOff });
    }
    for (block, bytes) in bytes.chunks(BLOCK).enumerate() {
        take(&mut file, blocks, block, bytes).map_err(|problem| Uf2Error { block, problem })?;
    }
    Ok(file)
}

fn take(file: &mut Uf2, blocks: usize, index: usize, block: &[u8]) -> Result<(), Problem> {
    if block.len() < BLOCK {
        return Err(Problem::CutOff);
    }
    if [word(block, 0), word(block, 1)] != MAGIC || word(block, BLOCK / 4 - 1) != END {
        return Err(Problem::Magic);
    }
    let (flags, size) = (word(block, 2), word(block, 4) as usize);
    if size > MAX_DATA {
        return Err(Problem::Size);
    }
    if word(block, 6) as usize != blocks || word(block, 5) as usize >= blocks {
        return Err(Problem::Count);
    }
    if flags & (NOT_MAIN_FLASH | FILE_CONTAINER) != 0 {
        return Ok(());
    }
    let family = (flags & FAMILY_PRESENT != 0).then(|| word(block, 7));
    if index > 0 && !file.image.is_empty() && family != file.family {
        return Err(Problem::Family);
    }
    file.family = family;
    file.image.add(word(block, 3), &block[DATA..DATA + size]).map_err(Problem::Add)
}

/// Writes a file in blocks of 256 bytes that begin at multiples of it; gaps in a block are filled
/// with 0xFF, as erased flash is.
pub fn write(file: &Uf2) -> Vec<u8> {
    let pages = file.image.pages(PAYLOAD as u32);
    let mut out = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let start = out.len();
        let flags = if file.family.is_some() { FAMILY_PRESENT } else { 0 };
        let family = file.family.unwrap_or(0);
        let head = [
            MAGIC[0],
            MAGIC[1],
            flags,
            *page,
            PAYLOAD as u32,
            number as u32,
            pages.len() as u32,
            family,
        ];
        head.iter().for_each(|word| out.extend_from_slice(&word.to_le_bytes()));
        out.extend_from_slice(&file.image.padded(*page, PAYLOAD, 0xFF));
        out.resize(start + BLOCK - 4, 0);
        out.extend_from_slice(&END.to_le_bytes());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Uf2 {
        let mut image = Image::new();
        image.add(0x1000_0000, &[5; 512]).unwrap();
        image.add(0x1000_0400, &[6; 256]).unwrap();
        Uf2 { family: Some(0xE48B_FF56), image }
    }

    #[test]
    fn files_come_back() {
        let bytes = write(&file());
        assert_eq!(bytes.len(), 3 * BLOCK);
        assert_eq!(read(&bytes), Ok(file()));
        let plain = Uf2 { family: None, ..file() };
        assert_eq!(read(&write(&plain)), Ok(plain));
    }

    #[test]
    fn order_does_not_matter_but_number_does() {
        let bytes = write(&file());
        let mut blocks: Vec<&[u8]> = bytes.chunks(BLOCK).collect();
        blocks.reverse();
        assert_eq!(read(&blocks.concat()), Ok(file()));
        let problem = |bytes: &[u8]| read(bytes).map_err(|error| (error.block, error.problem));
        assert_eq!(problem(&blocks[1..].concat()), Err((0, Problem::Count)));
        assert_eq!(problem(&bytes[..900]), Err((0, Problem::Count)));
        assert_eq!(problem(&[]), Err((0, Problem::CutOff)));
        assert_eq!(problem(&[0; 512]), Err((0, Problem::Magic)));
    }
}
