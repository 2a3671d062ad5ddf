//! Open files: a handle is a place in a table.

use std::cell::RefCell;
use std::fs::{File, Metadata, OpenOptions};
use std::io;

use vm::platform::errno::{EBADF, EIO, EISDIR};
use vm::platform::{OpenMode, PathKind};

/// The open files of a program.
#[derive(Default)]
pub struct Files {
    open: RefCell<Vec<Option<File>>>,
}

impl Files {
    /// Opens a file. Directories cannot be opened.
    pub fn open(&self, path: &str, mode: OpenMode) -> Result<u32, i32> {
        let mut options = OpenOptions::new();
        options.read(mode.read).write(mode.write).truncate(mode.truncate);
        options.create(mode.create && !mode.exclusive).create_new(mode.exclusive);
        let file = options.open(path).map_err(|e| errno(&e))?;
        if file.metadata().is_ok_and(|m| m.is_dir()) {
            return Err(EISDIR);
        }
        let mut open = self.open.borrow_mut();
        let free = open.iter().position(Option::is_none).unwrap_or(open.len());
        if free == open.len() {
            open.push(None);
        }
        open[free] = Some(file);
        Ok(free as u32)
    }

    /// Closes a file; its handle may be given out again.
    pub fn close(&self, handle: u32) -> Result<(), i32> {
        let mut open = self.open.borrow_mut();
        open.get_mut(handle as usize).and_then(Option::take).map(drop).ok_or(EBADF)
    }

    /// What `f` says of an open file.
    pub fn with<T>(
        &self,
        handle: u32,
        f: impl FnOnce(&mut File) -> io::Result<T>,
    ) -> Result<T, i32> {
        let mut open = self.open.borrow_mut();
        let file = open.get_mut(handle as usize).and_then(Option::as_mut).ok_or(EBADF)?;
        f(file).map_err(|e| errno(&e))
    }
}

/// The number of a system error.
pub fn errno(e: &io::Error) -> i32 {
    e.raw_os_error().unwrap_or(EIO)
}

/// What a path is.
pub fn kind_of(m: &Metadata) -> PathKind {
    if m.is_dir() { PathKind::Directory } else { PathKind::File }
}
