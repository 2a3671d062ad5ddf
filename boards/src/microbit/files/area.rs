//! The area of the flash that holds files: its chunks, and how they are taken and given back.
//!
//! Chunks of 128 bytes, numbered from 1: a marker, 126 bytes of a file, the number of the next
//! chunk. The marker of a file's first chunk is `FE`, that of the others the number of the one
//! before; `FF` is unused, `00` freed. The first chunk begins with where the file ends in its last
//! chunk, the length of the name, and the name. The last page is spare and begins with `FD`. This
//! is the layout of MicroPython for the micro:bit, which tools read and write in hex files.
//!
//! A chunk is written whole, its last word first, so that its marker comes when all else is there.
//! Freed chunks become unused when their page is cleaned: what lives in it goes to the spare page,
//! the page is erased, and everything comes back to where it was. The spare page says what it
//! holds, so that a board whose power fails goes on with that when it starts:
//!
//! ```text
//! spare page   0        4           8      12
//!             [FD .. ..|page       |done  |chunks that live]  then those chunks, in order
//! ```
//!
//! Any bytes may be in the area, since an image can be loaded: a chain that leads nowhere or in a
//! ring ends there.

use crate::hal::Flash;

/// Size of the whole area in bytes.
pub const SIZE: usize = 24 * 1024;
/// Erased together.
pub const PAGE: usize = 4096;
/// Bytes of a chunk.
pub const CHUNK: usize = 128;
/// Bytes of a file in a chunk.
pub const DATA: usize = 126;
/// Chunks for files, numbered from 1.
pub const COUNT: u8 = ((SIZE - PAGE) / CHUNK) as u8;
/// Longest name in bytes.
pub const MAX_NAME: usize = 120;

/// Markers of chunks.
pub const FREED: u8 = 0x00;
/// The spare page.
pub const PERSISTENT: u8 = 0xFD;
/// The first chunk of a file.
pub const FILE_START: u8 = 0xFE;
/// A chunk that can be written.
pub const UNUSED: u8 = 0xFF;

const SPARE: usize = SIZE - PAGE;
/// Words of the spare page.
const CLEANED: usize = SPARE + 4;
const DONE: usize = SPARE + 8;
const LIVING: usize = SPARE + 12;

const CHUNKS_OF_PAGE: u8 = (PAGE / CHUNK) as u8;
const BLANK: u32 = u32::MAX;

/// A set of chunks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chunks([u32; 5]);

impl Chunks {
    /// Adds one.
    pub fn add(&mut self, number: u8) {
        self.0[usize::from((number - 1) / 32)] |= 1 << ((number - 1) % 32);
    }

    /// Is it one of them?
    pub fn has(&self, number: u8) -> bool {
        self.0[usize::from((number - 1) / 32)] >> ((number - 1) % 32) & 1 != 0
    }
}

/// The area.
#[derive(Debug)]
pub struct Area<F> {
    /// The memory.
    pub flash: F,
}

fn start_of(number: u8) -> usize {
    usize::from(number - 1) * CHUNK
}

impl<F: Flash> Area<F> {
    fn word(&self, at: usize) -> u32 {
        let mut bytes = [0; 4];
        self.flash.read(at, &mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn byte(&self, at: usize) -> u8 {
        let mut byte = [0];
        self.flash.read(at, &mut byte);
        byte[0]
    }

    /// First byte of a chunk.
    pub fn marker(&self, number: u8) -> u8 {
        self.byte(start_of(number))
    }

    /// A byte of a chunk.
    pub fn byte_of(&self, number: u8, at: usize) -> u8 {
        self.byte(start_of(number) + at)
    }

    /// Bytes of the file in a chunk, from `at` on.
    pub fn read(&self, number: u8, at: usize, to: &mut [u8]) {
        self.flash.read(start_of(number) + 1 + at, to);
    }

    /// Is every bit of it set?
    fn is_blank(&self, number: u8) -> bool {
        let start = start_of(number);
        (start..start + CHUNK).step_by(4).all(|at| self.word(at) == BLANK)
    }

    /// The chunk behind this one in its file, if both are linked.
    pub fn next(&self, number: u8) -> Option<u8> {
        let next = self.byte_of(number, 1 + DATA);
        ((1..=COUNT).contains(&next) && self.marker(next) == number).then_some(next)
    }

    /// Writes a chunk that is unused.
    pub fn write(&self, number: u8, bytes: &[u8; CHUNK]) {
        self.write_words(start_of(number), bytes);
    }

    fn write_words(&self, start: usize, bytes: &[u8; CHUNK]) {
        let (words, _) = bytes.as_chunks::<4>();
        for (at, word) in words.iter().enumerate().rev() {
            let word = u32::from_le_bytes(*word);
            if word != BLANK {
                self.flash.write_word(start + 4 * at, word);
            }
        }
    }

    /// Gives a chunk back.
    pub fn free(&self, number: u8) {
        let marker = u32::from(FREED) | BLANK << 8;
        if self.marker(number) != FREED {
            self.flash.write_word(start_of(number), marker);
        }
    }

    /// An unused chunk that is none of `taken`, the first from `from` on. Pages with freed chunks
    /// are cleaned if there is no other.
    pub fn find_unused(&self, from: u8, taken: &Chunks) -> Option<u8> {
        let find = || {
            let behind = (from..=COUNT).chain(1..from.min(COUNT + 1));
            let unused = |n: &u8| self.marker(*n) == UNUSED && !taken.has(*n) && self.is_blank(*n);
            behind.into_iter().find(unused)
        };
        if let Some(number) = find() {
            return Some(number);
        }
        // The page with the most to gain; of several, the next in turn.
        let pages = COUNT / CHUNKS_OF_PAGE;
        let turn = (from - 1) / CHUNKS_OF_PAGE;
        let in_turn = (0..pages).map(|i| (turn + i) % pages).rev();
        let page = in_turn.max_by_key(|page| self.freed_in(*page))?;
        if self.freed_in(page) == 0 {
            return None;
        }
        self.clean(page);
        find()
    }

    fn chunks_of(page: u8) -> impl Iterator<Item = u8> {
        (0..CHUNKS_OF_PAGE).map(move |place| page * CHUNKS_OF_PAGE + place + 1)
    }

    /// Chunks of a page that cleaning would make unused.
    fn freed_in(&self, page: u8) -> usize {
        let freed = |number: &u8| match self.marker(*number) {
            FREED => true,
            UNUSED => !self.is_blank(*number),
            _ => false,
        };
        Self::chunks_of(page).filter(freed).count()
    }

    fn lives(&self, number: u8) -> bool {
        !matches!(self.marker(number), FREED | UNUSED)
    }

    fn begin_spare(&self) {
        self.flash.erase_page(SPARE);
        self.flash.write_word(SPARE, u32::from(PERSISTENT) | BLANK << 8);
    }

    /// Makes the freed chunks of a page unused. At least one chunk of it does not live, so that the
    /// others have room in the spare page.
    fn clean(&self, page: u8) {
        self.begin_spare();
        let mut living = 0;
        let mut place = SPARE + CHUNK;
        for (i, number) in Self::chunks_of(page).enumerate() {
            if !self.lives(number) || place >= SIZE {
                continue;
            }
            living |= 1 << i;
            self.copy(start_of(number), place);
            place += CHUNK;
        }
        self.flash.write_word(LIVING, living);
        self.flash.write_word(CLEANED, page.into());
        self.finish_cleaning();
    }

    fn copy(&self, from: usize, to: usize) {
        let mut bytes = [0; CHUNK];
        self.flash.read(from, &mut bytes);
        self.write_words(to, &bytes);
    }

    /// Brings back what is in the spare page, if that was begun.
    pub fn finish_cleaning(&self) {
        let page = self.word(CLEANED);
        let is_page = page < u32::from(COUNT / CHUNKS_OF_PAGE);
        if self.byte(SPARE) != PERSISTENT {
            self.begin_spare();
        } else if is_page && self.word(DONE) == BLANK {
            let page = page as u8;
            self.flash.erase_page(usize::from(page) * PAGE);
            let living = self.word(LIVING);
            let mut place = SPARE + CHUNK;
            for (i, number) in Self::chunks_of(page).enumerate() {
                if living >> i & 1 != 0 && place < SIZE {
                    self.copy(place, start_of(number));
                    place += CHUNK;
                }
            }
            self.flash.write_word(DONE, 0);
        }
    }
}
