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

/// What `os.stat` says of a path.
#[cfg(unix)]
pub fn stat_values(path: &str) -> Result<[u64; 10], i32> {
    use std::os::unix::fs::MetadataExt;
    let m = std::fs::metadata(path).map_err(|e| errno(&e))?;
    let times = [m.atime(), m.mtime(), m.ctime()].map(|t| t.max(0) as u64);
    let [access, modified, changed] = times;
    let (user, group) = (m.uid().into(), m.gid().into());
    Ok([
        m.mode().into(),
        m.ino(),
        m.dev(),
        m.nlink(),
        user,
        group,
        m.len(),
        access,
        modified,
        changed,
    ])
}

/// What `os.stat` says of a path.
#[cfg(not(unix))]
pub fn stat_values(path: &str) -> Result<[u64; 10], i32> {
    let m = std::fs::metadata(path).map_err(|e| errno(&e))?;
    let seconds = |time: io::Result<std::time::SystemTime>| {
        let since = time.ok().and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok());
        since.map_or(0, |d| d.as_secs())
    };
    let mode = if m.is_dir() { 0x4000 } else { 0x8000 };
    let (accessed, modified) = (seconds(m.accessed()), seconds(m.modified()));
    Ok([mode, 0, 0, 0, 0, 0, m.len(), accessed, modified, modified])
}

/// What `os.statvfs` says of a path.
#[cfg(unix)]
pub fn statvfs(path: &str) -> Result<[u64; 10], i32> {
    let s = rustix::fs::statvfs(path).map_err(|e| e.raw_os_error())?;
    Ok([
        s.f_bsize,
        s.f_frsize,
        s.f_blocks,
        s.f_bfree,
        s.f_bavail,
        s.f_files,
        s.f_ffree,
        s.f_favail,
        s.f_flag.bits(),
        s.f_namemax,
    ])
}

/// What `os.statvfs` says of a path.
#[cfg(not(unix))]
pub fn statvfs(_: &str) -> Result<[u64; 10], i32> {
    Err(vm::platform::errno::EOPNOTSUPP)
}
