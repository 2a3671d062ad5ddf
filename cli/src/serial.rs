//! A board on a serial port: requests of a machine as reads and writes of the port.
//!
//! Knows bytes and times; what they mean is known to `webusb_flasher::serial`. While the board
//! takes no more, what it sends is received, so that the two never wait for each other.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::{Errno, read, write};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};
use webusb_flasher::io::{Reply, Request, Transport, UsbError};

/// What boards with a real line have; others do not care.
const BAUD: u32 = 115_200;

/// An open port.
pub struct Port {
    file: OwnedFd,
    received: Vec<u8>,
}

impl Port {
    /// Opens the port at a path.
    pub fn open(path: &str) -> Result<Port, String> {
        let failed = |error: Errno| format!("cannot open {path}: {error}");
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let file = open(path, flags, Mode::empty()).map_err(failed)?;
        let mut settings = tcgetattr(&file).map_err(failed)?;
        settings.make_raw();
        // A pseudo-terminal has no speed, and may refuse one.
        let _ = settings.set_speed(BAUD);
        tcsetattr(&file, OptionalActions::Now, &settings).map_err(failed)?;
        Ok(Port { file, received: Vec::new() })
    }

    /// Waits until the port can be read, or written if that is wanted. None if the time is over.
    fn wait(&self, to_write: bool, end: Instant) -> Result<Option<PollFlags>, UsbError> {
        let wanted = if to_write { PollFlags::IN | PollFlags::OUT } else { PollFlags::IN };
        let mut files = [PollFd::new(&self.file, wanted)];
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let left = Timespec::try_from(left).map_err(|_| UsbError::Failed)?;
            match poll(&mut files, Some(&left)) {
                Ok(0) => return Ok(None),
                Ok(_) => return Ok(Some(files[0].revents())),
                Err(Errno::INTR) => {}
                Err(_) => return Err(UsbError::Failed),
            }
        }
    }

    fn receive(&mut self) -> Result<(), UsbError> {
        let mut bytes = [0; 4096];
        match read(&self.file, &mut bytes) {
            Ok(0) | Err(Errno::IO | Errno::NODEV | Errno::NXIO) => Err(UsbError::Disconnected),
            Ok(count) => {
                self.received.extend_from_slice(&bytes[..count]);
                Ok(())
            }
            Err(Errno::AGAIN | Errno::INTR) => Ok(()),
            Err(_) => Err(UsbError::Failed),
        }
    }

    fn send(&mut self, data: &[u8], end: Instant) -> Result<(), UsbError> {
        let mut rest = data;
        while !rest.is_empty() {
            let ready = self.wait(true, end)?.ok_or(UsbError::TimedOut)?;
            if ready.intersects(PollFlags::IN | PollFlags::HUP | PollFlags::ERR) {
                self.receive()?;
            }
            if ready.contains(PollFlags::OUT) {
                match write(&self.file, rest) {
                    Ok(count) => rest = &rest[count..],
                    Err(Errno::AGAIN | Errno::INTR) => {}
                    Err(_) => return Err(UsbError::Disconnected),
                }
            }
        }
        Ok(())
    }

    fn take(&mut self, length: usize, end: Instant) -> Result<Vec<u8>, UsbError> {
        while self.received.is_empty() {
            self.wait(false, end)?.ok_or(UsbError::TimedOut)?;
            self.receive()?;
        }
        let count = length.min(self.received.len());
        Ok(self.received.drain(..count).collect())
    }
}

impl Transport for Port {
    fn perform(&mut self, request: Request) -> Reply {
        let end = |ms: u32| Instant::now() + Duration::from_millis(u64::from(ms));
        let result = match request {
            Request::BulkOut { data, timeout_ms, .. } => {
                self.send(&data, end(timeout_ms)).map(|()| Reply::Done)
            }
            Request::BulkIn { length, timeout_ms, .. } => {
                self.take(length, end(timeout_ms)).map(Reply::Data)
            }
            Request::Wait { ms } => {
                std::thread::sleep(Duration::from_millis(u64::from(ms)));
                Ok(Reply::Done)
            }
            Request::Report(_) => Ok(Reply::Done),
            _ => Err(UsbError::Failed),
        };
        result.unwrap_or_else(Reply::Failed)
    }
}
