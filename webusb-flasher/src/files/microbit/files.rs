//! The file system of MicroPython on the micro:bit, inside of a program.
//!
//! Sources: micropython-microbit-v2/src/codal_port/microbitfs.c and microbit-fs. Flash is divided
//! into chunks of 128 bytes, numbered from 1: a marker, 126 bytes of a file, and the number of the
//! next chunk. The marker of a file's first chunk is `FE`, that of the others the number of the one
//! before. The first chunk begins with where the file ends in its last one, and its name.

use super::layout::Layout;
use crate::files::Image;
use std::collections::BTreeMap;
use std::fmt;

const CHUNK: u32 = 128;
const DATA: usize = 126;
/// Numbers above are markers.
const MAX_CHUNKS: u32 = 252;
const MAX_NAME: usize = 120;

const FREED: u8 = 0x00;
const PERSISTENT: u8 = 0xFD;
const FILE_START: u8 = 0xFE;
const UNUSED: u8 = 0xFF;

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Name, 1 to 120 bytes.
    pub name: String,
    /// Contents.
    pub data: Vec<u8>,
}

/// Why files cannot be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The files need this many chunks of 126 bytes, and there are so many.
    Full {
        /// Needed.
        needed: usize,
        /// Available.
        available: usize,
    },
    /// A name is empty or has more than 120 bytes.
    Name(String),
    /// Two files have this name.
    Twice(String),
    /// The chunks of this file are not linked as they must be.
    Damaged(String),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            FileError::Full { needed, available } => {
                let (needed, available) = (needed * DATA, available * DATA);
                write!(f, "the files take {needed} bytes, the board has room for {available}")
            }
            FileError::Name(name) => write!(f, "a name has 1 to {MAX_NAME} bytes: {name:?}"),
            FileError::Twice(name) => write!(f, "two files are named {name:?}"),
            FileError::Damaged(name) => write!(f, "the file {name:?} is damaged"),
        }
    }
}

impl std::error::Error for FileError {}

/// The chunks of a layout: number of the first is 1.
struct Area {
    start: u32,
    count: u8,
}

impl Area {
    fn of(layout: &Layout) -> Area {
        // What is too large is used from its end.
        let start = layout.files_start.max(layout.files_end.saturating_sub(CHUNK * MAX_CHUNKS));
        let count = (layout.spare().saturating_sub(start) / CHUNK).min(MAX_CHUNKS);
        Area { start, count: count as u8 }
    }

    fn address(&self, number: u8) -> u32 {
        self.start + u32::from(number - 1) * CHUNK
    }
}

/// Bytes for files, their names included, of a program.
pub fn capacity(layout: &Layout) -> usize {
    usize::from(Area::of(layout).count) * DATA
}

/// Bytes of the capacity that a file takes.
pub fn footprint(file: &File) -> usize {
    chunks_of(file) * DATA
}

/// A file that fills its last chunk takes another one.
fn chunks_of(file: &File) -> usize {
    (2 + file.name.len() + file.data.len()) / DATA + 1
}

/// Reads all files.
pub fn read(image: &Image, layout: &Layout) -> Result<Vec<File>, FileError> {
    let area = Area::of(layout);
    let used: BTreeMap<u8, Vec<u8>> = (1..=area.count)
        .map(|number| (number, image.padded(area.address(number), CHUNK as usize, UNUSED)))
        .filter(|(_, chunk)| !matches!(chunk[0], UNUSED | FREED | PERSISTENT))
        .collect();
    let mut files: Vec<File> = Vec::new();
    for (number, chunk) in used.iter().filter(|(_, chunk)| chunk[0] == FILE_START) {
        let file = read_file(&used, *number, chunk)?;
        if files.iter().any(|other| other.name == file.name) {
            return Err(FileError::Twice(file.name));
        }
        files.push(file);
    }
    Ok(files)
}

fn read_file(used: &BTreeMap<u8, Vec<u8>>, first: u8, chunk: &[u8]) -> Result<File, FileError> {
    let (end, length) = (usize::from(chunk[1]), usize::from(chunk[2]));
    let name = chunk.get(3..3 + length.min(MAX_NAME)).unwrap_or_default();
    let name = String::from_utf8_lossy(name).into_owned();
    let damaged = || FileError::Damaged(name.clone());
    if length == 0 || length > MAX_NAME || end >= DATA {
        return Err(damaged());
    }
    let (mut data, mut from) = (Vec::new(), 3 + length);
    let (mut number, mut chunk) = (first, chunk);
    // A ring of chunks would have more of them than there are.
    for _ in 0..=used.len() {
        let next = chunk[1 + DATA];
        if next == UNUSED {
            data.extend_from_slice(chunk.get(from..1 + end).ok_or_else(damaged)?);
            return Ok(File { name, data });
        }
        data.extend_from_slice(&chunk[from..1 + DATA]);
        from = 1;
        chunk = used.get(&next).filter(|chunk| chunk[0] == number).ok_or_else(damaged)?;
        number = next;
    }
    Err(damaged())
}

/// Puts files into a program in place of those it has. On an error nothing is changed.
pub fn write(image: &mut Image, layout: &Layout, files: &[File]) -> Result<(), FileError> {
    let area = Area::of(layout);
    for (i, file) in files.iter().enumerate() {
        if file.name.is_empty() || file.name.len() > MAX_NAME {
            return Err(FileError::Name(file.name.clone()));
        }
        if files[..i].iter().any(|other| other.name == file.name) {
            return Err(FileError::Twice(file.name.clone()));
        }
    }
    let needed: usize = files.iter().map(chunks_of).sum();
    if needed > usize::from(area.count) {
        return Err(FileError::Full { needed, available: usize::from(area.count) });
    }
    image.remove(layout.files_start, u64::from(layout.files_end));
    let mut number = 1;
    for file in files {
        for chunk in make_chunks(file, number) {
            image.set(area.address(number), &chunk);
            number += 1;
        }
    }
    image.set(layout.spare(), &[PERSISTENT]);
    Ok(())
}

/// The chunks of a file whose first one gets `number`.
fn make_chunks(file: &File, mut number: u8) -> Vec<[u8; CHUNK as usize]> {
    let mut bytes = vec![0, file.name.len() as u8];
    bytes.extend_from_slice(file.name.as_bytes());
    bytes.extend_from_slice(&file.data);
    bytes[0] = (bytes.len() % DATA) as u8;
    let count = chunks_of(file);
    let mut chunks = Vec::new();
    for i in 0..count {
        let mut chunk = [UNUSED; CHUNK as usize];
        chunk[0] = if i == 0 { FILE_START } else { number - 1 };
        let part = bytes.chunks(DATA).nth(i).unwrap_or_default();
        chunk[1..1 + part.len()].copy_from_slice(part);
        if i + 1 < count {
            chunk[1 + DATA] = number + 1;
        }
        chunks.push(chunk);
        number = number.saturating_add(1);
    }
    chunks
}

#[cfg(test)]
mod tests;
