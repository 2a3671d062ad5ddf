//! Files that a board itself keeps, behind [`Platform::store`](crate::platform::Platform::store).
//!
//! A PC has the files of its system instead, and a board whose file system is a program (the
//! PyBoard's FAT is one of the interpreter's own) has none of these. Errors are numbers of `errno`.

use crate::platform::{OpenMode, PathKind, errno};

/// The files of a board.
pub trait FileStore {
    /// Size of the file of this name in bytes; None if there is none.
    fn size_of(&self, name: &str) -> Option<usize>;

    /// Reads from a place of the file of this name.
    fn read(&self, name: &str, offset: usize, to: &mut [u8]) -> Result<usize, i32>;

    /// Opens a file; its number.
    fn open(&self, name: &str, mode: OpenMode) -> Result<u32, i32>;

    /// Closes an open file.
    fn close(&self, number: u32) -> Result<(), i32>;

    /// Size of an open file.
    fn size(&self, number: u32) -> Result<usize, i32>;

    /// Reads from a place of an open file.
    fn read_at(&self, number: u32, offset: usize, to: &mut [u8]) -> Result<usize, i32>;

    /// Writes to a place of an open file.
    fn write_at(&self, number: u32, offset: usize, bytes: &[u8]) -> Result<usize, i32>;

    /// Removes a file.
    fn remove(&self, name: &str) -> Result<(), i32>;

    /// Calls `each` with the name of every file.
    fn list(&self, each: &mut dyn FnMut(&str));

    /// Is a file open for either reading or writing, from its beginning to its end?
    fn is_sequential(&self) -> bool {
        false
    }

    /// What is at `path`: files have no folders but the one that they are in.
    fn kind(&self, path: &str) -> PathKind {
        match path {
            "" | "/" | "." => PathKind::Directory,
            _ if self.size_of(path).is_some() => PathKind::File,
            _ => PathKind::Missing,
        }
    }

    /// Calls `each` with what is in the folder `path`.
    fn list_dir(&self, path: &str, each: &mut dyn FnMut(&str, PathKind)) -> Result<(), i32> {
        if self.kind(path) != PathKind::Directory {
            return Err(errno::ENOENT);
        }
        self.list(&mut |name| each(name, PathKind::File));
        Ok(())
    }
}
