//! The files of a micro:bit, in its flash.
//!
//! A file is open for reading or for writing, from its beginning to its end, as on the board. What
//! is written is a file when it is closed: its first chunk is written last, and only then is an
//! older file of that name given back. So whenever the power fails there is the old file or the
//! new one; what is left of an unfinished one is given back at the next start. Where there is no
//! room for both the older goes first. Until a new file is closed there is an empty one of its
//! name.
//!
//! What a page of the flash looks like is the business of `area`; who asks (the interpreter's
//! platform) knows names and numbers of open files alone.

mod area;
mod store;
mod writer;

#[cfg(test)]
mod tests;

pub use area::{MAX_NAME, PAGE, SIZE};

use crate::hal::Flash;
use area::{Area, COUNT, Chunks, DATA, FILE_START, FREED, UNUSED};
use core::cell::{Cell, RefCell};
use vm::platform::{OpenMode, errno};
use writer::Writer;

/// Files that can be open for writing at once.
const OPEN: usize = 8;
/// Numbers below are the standard streams.
const FIRST: usize = 3;
/// From here on the number of an open file says where it begins, and it is read: so any number of
/// files can be open for reading, also of programs that never close one.
const READING: usize = FIRST + OPEN;

/// The files in `F`.
#[derive(Debug)]
pub struct Files<F> {
    area: Area<F>,
    open: RefCell<[Option<Writer>; OPEN]>,
    /// First chunk of the file that was read last, a chunk of it, and how many are before that:
    /// reading goes on from there.
    reading: Cell<(u8, (u8, usize))>,
    /// Where the search for an unused chunk begins: chunks are used in turn, so that they wear
    /// alike.
    turn: Cell<u8>,
}

impl<F: Flash> Files<F> {
    /// Those in this memory.
    pub const fn new(flash: F) -> Files<F> {
        let open = RefCell::new([const { None }; OPEN]);
        let reading = Cell::new((0, (0, 0)));
        Files { area: Area { flash }, open, reading, turn: Cell::new(1) }
    }

    /// The memory.
    pub fn flash(&self) -> &F {
        &self.area.flash
    }

    /// The board starts: no file is open, and what was left unfinished is tidied up. The search
    /// for room begins at a place that `seed` gives.
    pub fn start(&self, seed: u32) {
        *self.open.borrow_mut() = [const { None }; OPEN];
        self.turn.set((seed % u32::from(COUNT)) as u8 + 1);
        self.area.finish_cleaning();
        let mut reached = Chunks::default();
        for first in self.firsts() {
            let mut name = [0; MAX_NAME];
            let is_second = self
                .name(first, &mut name)
                .is_some_and(|name| self.find(name).is_some_and(|older| older != first));
            if is_second {
                self.area.free(first);
            } else {
                self.each_chunk(first, |number| reached.add(number));
            }
        }
        let lost = |number: &u8| {
            !matches!(self.area.marker(*number), FREED | UNUSED) && !reached.has(*number)
        };
        (1..=COUNT).filter(lost).for_each(|number| self.area.free(number));
    }

    /// First chunks of the files.
    fn firsts(&self) -> impl Iterator<Item = u8> {
        (1..=COUNT).filter(|number| self.area.marker(*number) == FILE_START)
    }

    /// The name of a file in `to`; None if it is damaged.
    fn name<'n>(&self, first: u8, to: &'n mut [u8; MAX_NAME]) -> Option<&'n str> {
        let name = to.get_mut(..usize::from(self.area.byte_of(first, 2)))?;
        self.area.read(first, 2, name);
        core::str::from_utf8(name).ok().filter(|name| !name.is_empty())
    }

    fn find(&self, name: &str) -> Option<u8> {
        let name = name.strip_prefix('/').unwrap_or(name);
        let mut own = [0; MAX_NAME];
        self.firsts().find(|first| self.name(*first, &mut own) == Some(name))
    }

    /// Calls `f` with the chunks of a file in order, as far as they are linked in both directions;
    /// their number.
    fn each_chunk(&self, first: u8, mut f: impl FnMut(u8)) -> usize {
        let (mut at, mut count) = (first, 1);
        f(at);
        while let Some(next) = self.area.next(at).filter(|_| count < usize::from(COUNT)) {
            f(next);
            (at, count) = (next, count + 1);
        }
        count
    }

    /// Bytes of its name and what is before them, in the first chunk.
    fn head(&self, first: u8) -> usize {
        2 + usize::from(self.area.byte_of(first, 2)).min(MAX_NAME)
    }

    fn length(&self, first: u8) -> usize {
        let count = self.each_chunk(first, |_| {});
        let end = usize::from(self.area.byte_of(first, 1)).min(DATA);
        ((count - 1) * DATA + end).saturating_sub(self.head(first))
    }

    /// Gives the chunks of a file back, the first one first: then it is none any more.
    fn give_back(&self, first: u8) {
        let mut chunks = Chunks::default();
        self.each_chunk(first, |number| chunks.add(number));
        self.area.free(first);
        (1..=COUNT).filter(|number| chunks.has(*number)).for_each(|number| self.area.free(number));
    }

    /// Reads from a place of a file; begins at `at` where that is not behind it.
    fn read_from(&self, first: u8, at: &mut (u8, usize), offset: usize, to: &mut [u8]) -> usize {
        let rest = self.length(first).saturating_sub(offset);
        let wanted = to.len().min(rest);
        let from = offset + self.head(first);
        if from / DATA < at.1 {
            *at = (first, 0);
        }
        let mut done = 0;
        while done < wanted {
            let place = from + done;
            while at.1 < place / DATA {
                let Some(next) = self.area.next(at.0) else { return done };
                *at = (next, at.1 + 1);
            }
            let count = (DATA - place % DATA).min(wanted - done);
            self.area.read(at.0, place % DATA, &mut to[done..done + count]);
            done += count;
        }
        done
    }

    /// Calls `each` with name and size of every file.
    pub fn list(&self, each: &mut dyn FnMut(&str, usize)) {
        for first in self.firsts() {
            let mut name = [0; MAX_NAME];
            if let Some(name) = self.name(first, &mut name) {
                each(name, self.length(first));
            }
        }
    }

    /// Size of the file of this name in bytes; None if there is none.
    pub fn size_of(&self, name: &str) -> Option<usize> {
        self.find(name).map(|first| self.length(first))
    }

    /// Bytes that new files could hold; what the names of files take is part of that.
    pub fn room(&self) -> usize {
        let free = |number: &u8| matches!(self.area.marker(*number), FREED | UNUSED);
        (1..=COUNT).filter(free).count() * DATA
    }

    /// Reads from a place of the file of this name.
    pub fn read(&self, name: &str, offset: usize, to: &mut [u8]) -> Result<usize, i32> {
        let first = self.find(name).ok_or(errno::ENOENT)?;
        Ok(self.read_from(first, &mut (first, 0), offset, to))
    }

    /// Writes a whole file, in place of one with that name, which stays if there is no room.
    pub fn put(&self, name: &str, bytes: &[u8]) -> Result<(), i32> {
        let mut writer = Writer::new(name)?;
        self.begin(&mut writer, false)?;
        if bytes.is_empty() || self.append(&mut writer, bytes, false) == Ok(bytes.len()) {
            self.finish(&mut writer);
            return Ok(());
        }
        self.give_up(&writer);
        Err(errno::ENOSPC)
    }

    /// Removes a file. One of that name that is open for writing cannot be written any more.
    pub fn remove(&self, name: &str) -> Result<(), i32> {
        let first = self.find(name).ok_or(errno::ENOENT)?;
        self.give_back(first);
        let name = name.strip_prefix('/').unwrap_or(name);
        for writer in self.open.borrow_mut().iter_mut().flatten() {
            if writer.name() == name && !writer.is_lost() {
                self.give_up(writer);
                writer.lose();
            }
        }
        Ok(())
    }

    /// Opens a file, for reading or for writing anew; its number. ENOSPC if there is no room for
    /// its name, EMFILE if too many are open.
    pub fn open(&self, name: &str, mode: OpenMode) -> Result<u32, i32> {
        if mode.read == mode.write || mode.write && !mode.truncate || mode.exclusive {
            return Err(errno::EINVAL);
        }
        if mode.read {
            let first = self.find(name).ok_or(errno::ENOENT)?;
            self.reading.set((first, (first, 0)));
            return Ok((READING + usize::from(first)) as u32);
        }
        let mut writer = Writer::new(name)?;
        self.begin(&mut writer, true)?;
        let free = self.open.borrow().iter().position(Option::is_none);
        let place = free.ok_or(errno::EMFILE)?;
        self.open.borrow_mut()[place] = Some(writer);
        if self.find(name).is_none() {
            // Where there is no room, there is room for what is written.
            let _ = self.put(name, b"");
        }
        Ok((FIRST + place) as u32)
    }

    /// First chunk of a file that is read; EBADF if it is none, or no longer there.
    fn read_file(&self, number: u32) -> Result<u8, i32> {
        let first = (number as usize).checked_sub(READING).and_then(|n| u8::try_from(n).ok());
        let is_file =
            |first: &u8| (1..=COUNT).contains(first) && self.area.marker(*first) == FILE_START;
        first.filter(is_file).ok_or(errno::EBADF)
    }

    /// Takes a file that is written out of the table.
    fn take(&self, number: u32) -> Result<(usize, Writer), i32> {
        let place = (number as usize).checked_sub(FIRST).ok_or(errno::EBADF)?;
        let mut open = self.open.borrow_mut();
        let taken = open.get_mut(place).and_then(Option::take).ok_or(errno::EBADF)?;
        Ok((place, taken))
    }

    /// Closes a file. One that was written is there now.
    pub fn close(&self, number: u32) -> Result<(), i32> {
        if number as usize >= READING {
            return Ok(());
        }
        let (_, mut writer) = self.take(number)?;
        if !writer.is_lost() {
            self.finish(&mut writer);
        }
        Ok(())
    }

    /// Size of an open file.
    pub fn size(&self, number: u32) -> Result<usize, i32> {
        if number as usize >= READING {
            return Ok(self.length(self.read_file(number)?));
        }
        let (place, writer) = self.take(number)?;
        let length = writer.length;
        self.open.borrow_mut()[place] = Some(writer);
        Ok(length)
    }

    /// Reads from a place of an open file.
    pub fn read_at(&self, number: u32, offset: usize, to: &mut [u8]) -> Result<usize, i32> {
        let first = self.read_file(number)?;
        let (last, at) = self.reading.get();
        let mut at = if last == first { at } else { (first, 0) };
        let count = self.read_from(first, &mut at, offset, to);
        self.reading.set((first, at));
        Ok(count)
    }

    /// Writes at the end of an open file, as much as there is room for; there is no other place.
    pub fn write_at(&self, number: u32, offset: usize, bytes: &[u8]) -> Result<usize, i32> {
        let (place, mut writer) = self.take(number)?;
        let answer = match offset == writer.length {
            _ if writer.is_lost() => Err(errno::ENOENT),
            true => self.append(&mut writer, bytes, true),
            false => Err(errno::EINVAL),
        };
        self.open.borrow_mut()[place] = Some(writer);
        answer
    }

    /// An unused chunk that no open file has reserved.
    fn find_unused(&self, own: &Writer) -> Option<u8> {
        let mut taken = Chunks::default();
        own.reserved().for_each(|number| taken.add(number));
        for writer in self.open.borrow().iter().flatten() {
            writer.reserved().for_each(|number| taken.add(number));
        }
        let number = self.area.find_unused(self.turn.get(), &taken)?;
        self.turn.set(number % COUNT + 1);
        Some(number)
    }
}
