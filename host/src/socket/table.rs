//! Open sockets, and moving bytes through them.
//!
//! Every socket is non-blocking for the system; whether a program has to wait is decided by its
//! `timeout`. Received bytes go into `ahead` and leave it when an object has been made of them.

use std::collections::VecDeque;
use std::os::fd::{AsRawFd, OwnedFd};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;
use rustix::net::{RecvFlags, SendFlags, SocketAddrAny, SocketType, recvfrom, send};
use vm::platform::events;

/// An open socket.
pub struct Socket {
    pub fd: OwnedFd,
    pub kind: SocketType,
    /// Milliseconds that an operation may wait: 0 not at all, None for ever.
    pub timeout: Option<u64>,
    /// Received, and not yet given to the program.
    ahead: VecDeque<u8>,
    /// Who sent what is in `ahead`.
    pub from: Option<SocketAddrAny>,
    /// `ahead` holds a datagram, even if it is empty.
    datagram: bool,
    /// Bytes that the write under way has sent.
    pub sent: usize,
    /// `connect` is under way.
    pub connecting: bool,
    /// A connection that was accepted and not yet given to the program.
    pub accepted: Option<(OwnedFd, Option<SocketAddrAny>)>,
    /// Everything goes through this, if it is there.
    #[cfg(feature = "tls")]
    pub tls: Option<Box<crate::tls::Connection>>,
}

/// Received at once.
const CHUNK: usize = 64 << 10;

impl Socket {
    /// Around a non-blocking descriptor.
    pub fn new(fd: OwnedFd, kind: SocketType) -> Socket {
        Socket {
            fd,
            kind,
            timeout: None,
            ahead: VecDeque::new(),
            from: None,
            datagram: false,
            sent: 0,
            connecting: false,
            accepted: None,
            #[cfg(feature = "tls")]
            tls: None,
        }
    }

    /// The encrypted connection, and what it goes over.
    #[cfg(feature = "tls")]
    pub fn connection(&mut self) -> Option<(&mut crate::tls::Connection, &OwnedFd)> {
        let Socket { tls, fd, .. } = self;
        tls.as_deref_mut().map(|tls| (tls, &*fd))
    }

    /// Its number in the system.
    pub fn raw(&self) -> i32 {
        self.fd.as_raw_fd()
    }

    /// Is every read a message of its own?
    pub fn is_datagram(&self) -> bool {
        self.kind != SocketType::STREAM
    }

    /// What is ahead.
    pub fn ahead(&mut self) -> &[u8] {
        self.ahead.make_contiguous()
    }

    /// Bytes ahead.
    pub fn ahead_len(&self) -> usize {
        self.ahead.len()
    }

    /// Is there a message ahead?
    pub fn has_ahead(&self) -> bool {
        self.datagram || !self.ahead.is_empty()
    }

    /// The program has got the first `n` bytes of what is ahead; the rest of a datagram is lost.
    pub fn take(&mut self, n: usize) {
        if self.datagram {
            self.ahead.clear();
            self.datagram = false;
        } else {
            self.ahead.drain(..n.min(self.ahead.len()));
        }
    }

    /// Receives up to `n` more bytes into `ahead`; 0 at the end of the stream. EAGAIN if there
    /// are none now.
    pub fn fill(&mut self, n: usize) -> Result<usize, Errno> {
        let mut buf = vec![0; n.min(CHUNK)];
        #[cfg(feature = "tls")]
        if let Some((tls, fd)) = self.connection() {
            let got = tls.read(fd, &mut buf)?;
            self.ahead.extend(&buf[..got]);
            return Ok(got);
        }
        let (got, from) = self.receive(&mut buf, RecvFlags::empty())?;
        self.ahead.extend(&buf[..got]);
        self.from = from;
        self.datagram = self.is_datagram();
        Ok(got)
    }

    /// Receives into `buf`; the count and the sender.
    pub fn receive(
        &self,
        buf: &mut [u8],
        flags: RecvFlags,
    ) -> Result<(usize, Option<SocketAddrAny>), Errno> {
        loop {
            match recvfrom(&self.fd, &mut *buf, flags) {
                Ok((_, got, from)) => return Ok((got.min(buf.len()), from)),
                Err(Errno::INTR) => {}
                Err(e) => return Err(e),
            }
        }
    }

    /// Sends some of `bytes`; the count.
    pub fn put(&mut self, bytes: &[u8]) -> Result<usize, Errno> {
        #[cfg(feature = "tls")]
        if let Some((tls, fd)) = self.connection() {
            return tls.write(fd, bytes);
        }
        loop {
            match send(&self.fd, bytes, SendFlags::NOSIGNAL) {
                Err(Errno::INTR) => {}
                other => return other,
            }
        }
    }

    /// Sees to it that what was put is on its way; EAGAIN if it is not yet.
    pub fn settle(&mut self) -> Result<(), Errno> {
        #[cfg(feature = "tls")]
        if let Some((tls, fd)) = self.connection() {
            return tls.handshake(fd);
        }
        Ok(())
    }

    /// What it has to be waited for so that `wanted` may come.
    pub fn watched(&self, wanted: u32) -> u32 {
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            // A handshake reads before it can write.
            return if tls.wants_write() { wanted | events::WRITE } else { wanted | events::READ };
        }
        wanted
    }

    /// What the encrypted connection has found wrong.
    pub fn failure(&self) -> Option<&str> {
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            return tls.failure();
        }
        None
    }

    /// Says farewell to the other side.
    pub fn farewell(&mut self) {
        #[cfg(feature = "tls")]
        if let Some((tls, fd)) = self.connection() {
            tls.close(fd);
        }
    }

    /// Bytes that were received, but have not been read yet.
    fn has_received(&mut self) -> bool {
        #[cfg(feature = "tls")]
        if let Some((tls, fd)) = self.connection() {
            let _ = tls.flush(fd);
            if tls.has_ahead() {
                return true;
            }
        }
        self.has_ahead() || self.accepted.is_some()
    }

    /// Which of `wanted` are there now.
    pub fn poll(&mut self, wanted: u32) -> u32 {
        let ready = if self.has_received() { events::READ } else { 0 };
        let mut fds = [PollFd::new(&self.fd, PollFlags::from_bits_truncate(wanted as u16))];
        let now = Timespec { tv_sec: 0, tv_nsec: 0 };
        let found = match rustix::event::poll(&mut fds, Some(&now)) {
            Ok(_) => u32::from(fds[0].revents().bits()),
            Err(_) => 0,
        };
        found | ready & wanted
    }
}
