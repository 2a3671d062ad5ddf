//! The files of a simulated board as programs open them.
//!
//! A file is open for reading or for writing, from its beginning to its end, as on the board. What
//! is written is in the flash at once. The numbers of open files begin at 3.

use super::flash::{FileAt, Flash};
use std::cell::RefCell;
use vm::platform::{OpenMode, errno};

/// Numbers below are the standard streams.
const FIRST: usize = 3;

#[derive(Debug)]
struct Open {
    file: FileAt,
    /// What was read, or how much was written.
    data: Vec<u8>,
    writes: bool,
}

/// The flash and the open files.
#[derive(Debug, Default)]
pub struct SimFiles {
    /// The flash.
    pub flash: RefCell<Flash>,
    open: RefCell<Vec<Option<Open>>>,
}

impl SimFiles {
    /// Closes all files: the board was started again.
    pub fn restart(&self) {
        self.open.borrow_mut().clear();
    }

    /// Names and sizes.
    pub fn list(&self) -> Vec<(String, usize)> {
        let flash = self.flash.borrow();
        flash.files().map(|file| (flash.name(file), flash.read(file).len())).collect()
    }

    /// Contents of a file.
    pub fn get(&self, name: &str) -> Option<Vec<u8>> {
        let flash = self.flash.borrow();
        flash.find(name).map(|file| flash.read(file))
    }

    /// Writes a whole file; an errno if there is no room or the name is not possible.
    pub fn put(&self, name: &str, bytes: &[u8]) -> Result<(), i32> {
        let mut flash = self.flash.borrow_mut();
        let file = flash.create(name)?;
        if flash.append(file, bytes).is_ok_and(|count| count == bytes.len()) {
            return Ok(());
        }
        flash.remove(file);
        Err(errno::ENOSPC)
    }

    /// Removes a file.
    pub fn remove(&self, name: &str) -> Result<(), i32> {
        let mut flash = self.flash.borrow_mut();
        let file = flash.find(name).ok_or(errno::ENOENT)?;
        flash.remove(file);
        Ok(())
    }

    /// Opens a file, for reading or for writing anew.
    pub fn open(&self, name: &str, mode: OpenMode) -> Result<u32, i32> {
        if mode.read == mode.write || mode.write && !mode.truncate || mode.exclusive {
            return Err(errno::EINVAL);
        }
        let mut flash = self.flash.borrow_mut();
        let (file, data) = if mode.write {
            (flash.create(name)?, Vec::new())
        } else {
            let file = flash.find(name).ok_or(errno::ENOENT)?;
            (file, flash.read(file))
        };
        let mut open = self.open.borrow_mut();
        let place = open.iter().position(Option::is_none).unwrap_or(open.len());
        if place == open.len() {
            open.push(None);
        }
        open[place] = Some(Open { file, data, writes: mode.write });
        Ok((FIRST + place) as u32)
    }

    /// Does something with an open file.
    fn with<T>(&self, number: u32, f: impl FnOnce(&mut Open) -> Result<T, i32>) -> Result<T, i32> {
        let mut open = self.open.borrow_mut();
        let place = (number as usize).checked_sub(FIRST);
        f(place.and_then(|place| open.get_mut(place)?.as_mut()).ok_or(errno::EBADF)?)
    }

    /// Closes a file.
    pub fn close(&self, number: u32) -> Result<(), i32> {
        self.with(number, |_| Ok(()))?;
        if let Some(place) = (number as usize).checked_sub(FIRST) {
            self.open.borrow_mut()[place] = None;
        }
        Ok(())
    }

    /// Size of an open file.
    pub fn size(&self, number: u32) -> Result<usize, i32> {
        self.with(number, |open| Ok(open.data.len()))
    }

    /// Reads from a place of an open file.
    pub fn read_at(&self, number: u32, offset: usize, to: &mut [u8]) -> Result<usize, i32> {
        self.with(number, |open| {
            let rest = open.data.get(offset..).unwrap_or_default();
            let count = rest.len().min(to.len());
            to[..count].copy_from_slice(&rest[..count]);
            Ok(count)
        })
    }

    /// Writes at the end of an open file; there is no other place.
    pub fn write_at(&self, number: u32, offset: usize, bytes: &[u8]) -> Result<usize, i32> {
        self.with(number, |open| {
            if !open.writes || offset != open.data.len() {
                return Err(errno::EINVAL);
            }
            let count = self.flash.borrow_mut().append(open.file, bytes)?;
            open.data.extend_from_slice(&bytes[..count]);
            Ok(count)
        })
    }
}
