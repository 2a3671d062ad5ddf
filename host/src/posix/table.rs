//! Descriptors that the program has opened, by the system's number.
//!
//! The standard streams belong to the embedder and are not in here.

use std::cell::{RefCell, RefMut};
use std::collections::HashMap;
use std::os::fd::{AsRawFd, OwnedFd};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::fs::{FileType, fstat};

/// An open descriptor.
pub struct Descriptor {
    /// The system's.
    pub fd: OwnedFd,
    /// Read, and not yet given to the program.
    pub ahead: Vec<u8>,
    /// A file or a folder never lets anybody wait.
    may_wait: bool,
}

impl Descriptor {
    fn new(fd: OwnedFd) -> Descriptor {
        let kind = fstat(&fd).map(|s| FileType::from_raw_mode(s.st_mode));
        let may_wait = !matches!(kind, Ok(FileType::RegularFile | FileType::Directory));
        Descriptor { fd, ahead: Vec::new(), may_wait }
    }

    /// Most bytes that a descriptor takes without waiting, once it is ready: PIPE_BUF (Linux).
    pub fn write_at_once(&self) -> usize {
        if self.may_wait { 4096 } else { usize::MAX }
    }

    /// Would the operation that needs one of `wanted` go on at once?
    pub fn is_ready(&self, wanted: u32) -> bool {
        if !self.may_wait {
            return true;
        }
        let mut fds = [PollFd::new(&self.fd, PollFlags::from_bits_truncate(wanted as u16))];
        let now = Timespec { tv_sec: 0, tv_nsec: 0 };
        !matches!(rustix::event::poll(&mut fds, Some(&now)), Ok(0))
    }
}

/// The open descriptors of a program.
#[derive(Default)]
pub struct Table {
    open: RefCell<HashMap<i32, Descriptor>>,
}

impl Table {
    /// Adds a descriptor; its number.
    pub fn add(&self, fd: OwnedFd) -> i32 {
        let number = fd.as_raw_fd();
        self.open.borrow_mut().insert(number, Descriptor::new(fd));
        number
    }

    /// An open descriptor.
    pub fn get(&self, number: i32) -> Option<RefMut<'_, Descriptor>> {
        RefMut::filter_map(self.open.borrow_mut(), |open| open.get_mut(&number)).ok()
    }

    /// Gives a descriptor away.
    pub fn take(&self, number: i32) -> Option<OwnedFd> {
        self.open.borrow_mut().remove(&number).map(|descriptor| descriptor.fd)
    }

    /// Closes a descriptor; false if it was not open.
    pub fn close(&self, number: i32) -> bool {
        self.open.borrow_mut().remove(&number).is_some()
    }
}
