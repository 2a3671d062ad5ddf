//! Waiting for file descriptors of the system.
//!
//! The interpreter asks about one descriptor at a time and says which ones it cares about; the
//! command line sleeps on all of them when the interpreter waits. Events have the numbers of
//! `poll(2)`.

use std::cell::RefCell;
use std::os::fd::BorrowedFd;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec};
use vm::platform::events;

/// Longest sleep without a look at whether Ctrl-C was pressed.
const NAP: Duration = Duration::from_millis(50);

/// What is waited for: descriptors with events, since the last wait.
#[derive(Default)]
pub struct Watch {
    fds: RefCell<Vec<(i32, PollFlags)>>,
}

impl Watch {
    /// Adds a descriptor.
    pub fn add(&self, fd: i32, events: u32) {
        let entry = (fd, flags(events));
        let mut fds = self.fds.borrow_mut();
        // Asked for again and again while other threads are busy.
        if fd >= 0 && !fds.contains(&entry) {
            fds.push(entry);
        }
    }

    /// Sleeps until something happens on what was added, the time is up, or `is_interrupted` says
    /// so. Forgets what was added.
    pub fn wait(&self, limit: Option<Duration>, is_interrupted: &dyn Fn() -> bool) {
        let fds = self.fds.take();
        let mut fds: Vec<PollFd> =
            fds.iter().map(|(fd, events)| PollFd::from_borrowed_fd(borrow(*fd), *events)).collect();
        let end = limit.map(|limit| Instant::now() + limit);
        while !is_interrupted() {
            let left = end.map_or(NAP, |end| end.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                break;
            }
            let nap = Timespec::try_from(left.min(NAP)).ok();
            if matches!(rustix::event::poll(&mut fds, nap.as_ref()), Ok(n) if n > 0) {
                break;
            }
        }
    }
}

/// Which of `events` are there now on `fd`.
pub fn poll(fd: i32, events: u32) -> u32 {
    if fd < 0 {
        return events::INVALID;
    }
    let mut fds = [PollFd::from_borrowed_fd(borrow(fd), flags(events))];
    let now = Timespec { tv_sec: 0, tv_nsec: 0 };
    match rustix::event::poll(&mut fds, Some(&now)) {
        Ok(_) => u32::from(fds[0].revents().bits()),
        Err(_) => 0,
    }
}

/// Sleeps until one of `events` is there on `fd`, whatever happens.
pub fn sleep(fd: i32, events: u32) {
    let _ = rustix::event::poll(&mut [PollFd::from_borrowed_fd(borrow(fd), flags(events))], None);
}

fn flags(events: u32) -> PollFlags {
    PollFlags::from_bits_truncate(events as u16)
}

/// A descriptor by its number, for a moment.
#[allow(unsafe_code)]
fn borrow<'a>(fd: i32) -> BorrowedFd<'a> {
    // SAFETY: `fd` is not -1. It goes to `poll` alone, which says of a number that is no open
    // descriptor that it is none.
    unsafe { BorrowedFd::borrow_raw(fd) }
}
