//! A file that is being written.
//!
//! Its first chunk and the one that is being filled are in RAM; those between are in the flash.

use super::Files;
use super::area::{CHUNK, DATA, FILE_START, MAX_NAME, UNUSED};
use crate::hal::Flash;
use vm::platform::errno;

/// A file that is not finished.
#[derive(Debug)]
pub struct Writer {
    /// The first chunk, and its number; 0 before it has one.
    head: [u8; CHUNK],
    first: u8,
    /// The chunk that is being filled, if that is another one.
    tail: [u8; CHUNK],
    last: Option<u8>,
    /// Bytes of the file in the chunk that is being filled.
    end: usize,
    /// Bytes of the file.
    pub length: usize,
}

impl Writer {
    /// An empty file of this name; ENOENT if it cannot have that.
    pub fn new(name: &str) -> Result<Writer, i32> {
        let name = name.strip_prefix('/').unwrap_or(name);
        if name.is_empty() || name.len() > MAX_NAME {
            return Err(errno::ENOENT);
        }
        let mut head = [UNUSED; CHUNK];
        head[0] = FILE_START;
        head[2] = name.len() as u8;
        head[3..3 + name.len()].copy_from_slice(name.as_bytes());
        let end = 2 + name.len();
        Ok(Writer { head, first: 0, tail: [UNUSED; CHUNK], last: None, end, length: 0 })
    }

    /// Chunks that it has and that are not written.
    pub fn reserved(&self) -> impl Iterator<Item = u8> {
        (self.first > 0).then_some(self.first).into_iter().chain(self.last)
    }

    /// It was removed meanwhile.
    pub fn is_lost(&self) -> bool {
        self.first == 0
    }

    /// Removes it: it has no chunks any more.
    pub fn lose(&mut self) {
        (self.first, self.last) = (0, None);
    }

    pub(super) fn name(&self) -> &str {
        let name = self.head.get(3..3 + usize::from(self.head[2])).unwrap_or_default();
        core::str::from_utf8(name).unwrap_or_default()
    }

    fn filling(&mut self) -> &mut [u8; CHUNK] {
        if self.last.is_some() { &mut self.tail } else { &mut self.head }
    }
}

impl<F: Flash> Files<F> {
    /// Gives a new file its first chunk; ENOSPC if there is none. `replaces` as in `chunk_for`.
    pub(super) fn begin(&self, writer: &mut Writer, replaces: bool) -> Result<(), i32> {
        writer.first = self.chunk_for(writer, replaces).ok_or(errno::ENOSPC)?;
        Ok(())
    }

    /// A chunk for a file; `replaces`: the file of that name may be given up for it.
    fn chunk_for(&self, writer: &Writer, replaces: bool) -> Option<u8> {
        if let Some(number) = self.find_unused(writer) {
            return Some(number);
        }
        let older = self.find(writer.name()).filter(|_| replaces)?;
        self.give_back(older);
        self.find_unused(writer)
    }

    /// Adds bytes as far as there is room; how many. ENOSPC if there is no room for any.
    pub(super) fn append(
        &self,
        writer: &mut Writer,
        bytes: &[u8],
        replaces: bool,
    ) -> Result<usize, i32> {
        let mut done = 0;
        while done < bytes.len() {
            let room = DATA - writer.end;
            let count = room.min(bytes.len() - done);
            // A chunk that is full has another one behind it, even without bytes in that.
            let next = if count == room { self.chunk_for(writer, replaces) } else { None };
            let count = if count == room && next.is_none() { room - 1 } else { count };
            let from = 1 + writer.end;
            writer.filling()[from..from + count].copy_from_slice(&bytes[done..done + count]);
            (writer.end, done) = (writer.end + count, done + count);
            writer.length += count;
            match next {
                Some(next) => self.begin_chunk(writer, next),
                None if done < bytes.len() => break,
                None => {}
            }
        }
        if done == 0 && !bytes.is_empty() { Err(errno::ENOSPC) } else { Ok(done) }
    }

    fn begin_chunk(&self, writer: &mut Writer, next: u8) {
        writer.filling()[1 + DATA] = next;
        let before = writer.last.unwrap_or(writer.first);
        if let Some(last) = writer.last {
            self.area.write(last, &writer.tail);
        }
        writer.tail = [UNUSED; CHUNK];
        writer.tail[0] = before;
        (writer.last, writer.end) = (Some(next), 0);
    }

    /// Makes it a file.
    pub(super) fn finish(&self, writer: &mut Writer) {
        let older = self.find(writer.name());
        writer.head[1] = writer.end as u8;
        if let Some(last) = writer.last {
            self.area.write(last, &writer.tail);
        }
        self.area.write(writer.first, &writer.head);
        if let Some(older) = older {
            self.give_back(older);
        }
    }

    /// Gives back what an unfinished file has in the flash.
    pub(super) fn give_up(&self, writer: &Writer) {
        let second = writer.head[1 + DATA];
        if second == UNUSED || Some(second) == writer.last {
            return;
        }
        self.give_back(second);
    }
}
