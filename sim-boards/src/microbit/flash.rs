//! The part of the simulated flash that holds files, in the micro:bit's own layout.
//!
//! Chunks of 128 bytes, numbered from 1: a marker, 126 bytes of a file, the number of the next
//! chunk. The marker of a file's first chunk is `FE`, that of the others the number of the one
//! before; `FF` is unused, `00` freed. The first chunk begins with where the file ends in its last
//! chunk, the length of the name, and the name. The last page is spare and begins with `FD`.
//!
//! Any bytes may be in it, since an image can be loaded: a chain that leads nowhere or in a ring
//! ends there.

use vm::platform::errno;

/// Size of the whole area.
pub const SIZE: usize = 24 * 1024;
/// Erased together.
const PAGE: usize = 4096;
const CHUNK: usize = 128;
/// Bytes of a file in a chunk.
const DATA: usize = 126;
/// Chunks for files.
const COUNT: u8 = ((SIZE - PAGE) / CHUNK) as u8;
const MAX_NAME: usize = 120;

const FREED: u8 = 0x00;
const PERSISTENT: u8 = 0xFD;
const FILE_START: u8 = 0xFE;
const UNUSED: u8 = 0xFF;

/// The bytes of the area.
#[derive(Clone, Debug)]
pub struct Flash {
    bytes: Vec<u8>,
}

/// A file of it, by the number of its first chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileAt(u8);

impl Default for Flash {
    fn default() -> Flash {
        let mut bytes = vec![UNUSED; SIZE];
        bytes[SIZE - PAGE] = PERSISTENT;
        Flash { bytes }
    }
}

impl Flash {
    /// From the bytes of a board; what is missing is unused.
    pub fn from_bytes(bytes: &[u8]) -> Flash {
        let mut flash = Flash::default();
        let len = bytes.len().min(SIZE);
        flash.bytes[..len].copy_from_slice(&bytes[..len]);
        flash
    }

    /// All bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn chunk(&self, number: u8) -> &[u8] {
        &self.bytes[usize::from(number - 1) * CHUNK..][..CHUNK]
    }

    fn chunk_mut(&mut self, number: u8) -> &mut [u8] {
        &mut self.bytes[usize::from(number - 1) * CHUNK..][..CHUNK]
    }

    /// The files, in the order of their chunks.
    pub fn files(&self) -> impl Iterator<Item = FileAt> + '_ {
        (1..=COUNT).filter(|number| self.chunk(*number)[0] == FILE_START).map(FileAt)
    }

    /// Room for the contents of files, in bytes.
    pub fn free_bytes(&self) -> usize {
        let is_free = |number: &u8| matches!(self.chunk(*number)[0], UNUSED | FREED);
        (1..=COUNT).filter(is_free).count() * DATA
    }

    /// Name of a file; empty if it is damaged.
    pub fn name(&self, file: FileAt) -> String {
        let chunk = self.chunk(file.0);
        let length = usize::from(chunk[2]);
        let name = chunk.get(3..3 + length).filter(|_| length <= MAX_NAME);
        String::from_utf8_lossy(name.unwrap_or_default()).into_owned()
    }

    /// The file of this name.
    pub fn find(&self, name: &str) -> Option<FileAt> {
        let name = name.strip_prefix('/').unwrap_or(name);
        self.files().find(|file| !name.is_empty() && self.name(*file) == name)
    }

    /// The chunks of a file in order, as far as they are linked in both directions.
    fn chain(&self, file: FileAt) -> Vec<u8> {
        let mut chain = vec![file.0];
        let mut at = file.0;
        loop {
            let next = self.chunk(at)[1 + DATA];
            let linked = (1..=COUNT).contains(&next) && self.chunk(next)[0] == at;
            if !linked || chain.len() >= usize::from(COUNT) {
                return chain;
            }
            chain.push(next);
            at = next;
        }
    }

    /// Contents of a file.
    pub fn read(&self, file: FileAt) -> Vec<u8> {
        let chain = self.chain(file);
        let end = usize::from(self.chunk(file.0)[1]).min(DATA);
        let head = 2 + usize::from(self.chunk(file.0)[2]).min(MAX_NAME);
        let mut all = Vec::new();
        for (i, number) in chain.iter().enumerate() {
            let data = &self.chunk(*number)[1..1 + DATA];
            all.extend_from_slice(if i + 1 == chain.len() { &data[..end] } else { data });
        }
        all.drain(..head.min(all.len()));
        all
    }

    /// Makes a file, in place of one with that name. The error is an errno.
    pub fn create(&mut self, name: &str) -> Result<FileAt, i32> {
        let name = name.strip_prefix('/').unwrap_or(name);
        if name.is_empty() || name.len() > MAX_NAME {
            return Err(errno::ENOENT);
        }
        if let Some(old) = self.find(name) {
            self.remove(old);
        }
        let number = self.take_chunk(FILE_START).ok_or(errno::ENOSPC)?;
        let chunk = self.chunk_mut(number);
        chunk[1] = 2 + name.len() as u8;
        chunk[2] = name.len() as u8;
        chunk[3..3 + name.len()].copy_from_slice(name.as_bytes());
        Ok(FileAt(number))
    }

    /// Removes a file.
    pub fn remove(&mut self, file: FileAt) {
        for number in self.chain(file) {
            self.chunk_mut(number)[0] = FREED;
        }
    }

    /// Adds bytes at the end of a file as far as there is room; how many.
    pub fn append(&mut self, file: FileAt, bytes: &[u8]) -> Result<usize, i32> {
        let mut at = self.chain(file).last().copied().unwrap_or(file.0);
        let mut end = usize::from(self.chunk(file.0)[1]).min(DATA - 1);
        let mut written = 0;
        for byte in bytes {
            let next = if end + 1 == DATA {
                // A chunk that is full has another one behind it, even without bytes in that.
                let Some(next) = self.take_chunk(at) else { break };
                self.chunk_mut(at)[1 + DATA] = next;
                Some(next)
            } else {
                None
            };
            self.chunk_mut(at)[1 + end] = *byte;
            (at, end) = next.map_or((at, end + 1), |next| (next, 0));
            written += 1;
        }
        self.chunk_mut(file.0)[1] = end as u8;
        match written == 0 && !bytes.is_empty() {
            true => Err(errno::ENOSPC),
            false => Ok(written),
        }
    }

    /// An unused chunk, which gets `marker`. If there is none, freed ones are erased.
    fn take_chunk(&mut self, marker: u8) -> Option<u8> {
        let unused = |flash: &Flash| (1..=COUNT).find(|number| flash.chunk(*number)[0] == UNUSED);
        let number = unused(self).or_else(|| {
            for number in 1..=COUNT {
                if self.chunk(number)[0] == FREED {
                    self.chunk_mut(number).fill(UNUSED);
                }
            }
            unused(self)
        })?;
        self.chunk_mut(number).fill(UNUSED);
        self.chunk_mut(number)[0] = marker;
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_written_and_read() {
        let mut flash = Flash::default();
        for (name, len) in [("a", 0), ("main.py", 117), ("b", 1000), ("a", 123), ("b", 124)] {
            let file = flash.create(name).unwrap();
            let data: Vec<u8> = (0..len).map(|i| i as u8).collect();
            assert_eq!(flash.append(file, &data), Ok(len));
            assert_eq!(flash.read(flash.find(name).unwrap()), data, "{name}");
        }
        assert_eq!(flash.files().count(), 3);
        let b = flash.find("/b").unwrap();
        flash.remove(b);
        assert_eq!(flash.find("b"), None);
        assert_eq!(flash.create(""), Err(errno::ENOENT));
        assert_eq!(flash.create(&"x".repeat(121)), Err(errno::ENOENT));
    }

    #[test]
    fn a_full_flash_says_so_and_has_room_again() {
        let mut flash = Flash::default();
        let file = flash.create("big").unwrap();
        assert_eq!(flash.append(file, &[7; SIZE]), Ok(usize::from(COUNT) * DATA - 2 - 3 - 1));
        assert_eq!(flash.append(file, &[7]), Err(errno::ENOSPC));
        assert_eq!(flash.create("more"), Err(errno::ENOSPC));
        flash.remove(file);
        assert!(flash.create("more").is_ok());
    }

    #[test]
    fn any_bytes_can_be_read() {
        let mut state = 1u32;
        for _ in 0..200 {
            let bytes: Vec<u8> = (0..SIZE)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    if state >> 28 == 0 { 0xFE } else { (state >> 20) as u8 }
                })
                .collect();
            let mut flash = Flash::from_bytes(&bytes);
            let files: Vec<FileAt> = flash.files().collect();
            for file in files {
                assert!(flash.read(file).len() < SIZE);
                let _ = flash.append(file, &[1; 300]);
                flash.remove(file);
            }
            assert!(flash.create("new").is_ok());
        }
    }
}
