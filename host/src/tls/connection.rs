//! An encrypted connection over a non-blocking descriptor.
//!
//! Nothing here waits: what cannot go on answers EAGAIN, and goes on when it is called again. A
//! handshake that was put off happens with the first reads and writes.

use std::io::{ErrorKind, Read, Write};
use std::os::fd::OwnedFd;

use rustix::io::Errno;
use rustix::net::{RecvFlags, SendFlags};

/// One end of a connection.
pub struct Connection {
    tls: rustls::Connection,
    /// What the TLS library has found wrong.
    failure: Option<String>,
}

/// The descriptor as the TLS library wants it.
struct Wire<'f>(&'f OwnedFd);

impl Read for Wire<'_> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        Ok(rustix::net::recv(self.0, buf, RecvFlags::empty())?.0)
    }
}

impl Write for Wire<'_> {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {
        Ok(rustix::net::send(self.0, buf, SendFlags::NOSIGNAL)?)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn errno(e: &std::io::Error) -> Errno {
    Errno::from_io_error(e).unwrap_or(match e.kind() {
        ErrorKind::WouldBlock => Errno::AGAIN,
        _ => Errno::IO,
    })
}

impl Connection {
    /// A connection that has not exchanged anything yet.
    pub fn new(tls: rustls::Connection) -> Connection {
        Connection { tls, failure: None }
    }

    /// What the TLS library has found wrong.
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }

    /// The session, to look at.
    pub fn session(&self) -> &rustls::Connection {
        &self.tls
    }

    /// Has it anything to read or is it at its end, without asking the descriptor?
    pub fn has_ahead(&mut self) -> bool {
        let ready = |s: rustls::IoState| s.plaintext_bytes_to_read() > 0 || s.peer_has_closed();
        self.failure.is_some() || self.tls.process_new_packets().is_ok_and(ready)
    }

    /// Sends what is to be sent; EAGAIN if not all of it can go now.
    pub fn flush(&mut self, fd: &OwnedFd) -> Result<(), Errno> {
        while self.tls.wants_write() {
            match self.tls.write_tls(&mut Wire(fd)) {
                Ok(_) => {}
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) => return Err(errno(&e)),
            }
        }
        Ok(())
    }

    /// Receives what is there; false at the end of the stream.
    fn receive(&mut self, fd: &OwnedFd) -> Result<bool, Errno> {
        let got = match self.tls.read_tls(&mut Wire(fd)) {
            Ok(n) => n,
            Err(e) => return Err(errno(&e)),
        };
        if let Err(e) = self.tls.process_new_packets() {
            self.failure = Some(e.to_string());
            // The other side is told why, if it can be.
            let _ = self.flush(fd);
            return Err(Errno::PROTO);
        }
        Ok(got > 0)
    }

    /// Goes on with the handshake until it is complete.
    pub fn handshake(&mut self, fd: &OwnedFd) -> Result<(), Errno> {
        self.check()?;
        loop {
            self.flush(fd)?;
            if !self.tls.is_handshaking() {
                return Ok(());
            }
            if !self.receive(fd)? {
                return Err(Errno::CONNRESET);
            }
        }
    }

    fn check(&self) -> Result<(), Errno> {
        if self.failure.is_some() { Err(Errno::PROTO) } else { Ok(()) }
    }

    /// Reads into `buf`: the count, 0 at the end.
    pub fn read(&mut self, fd: &OwnedFd, buf: &mut [u8]) -> Result<usize, Errno> {
        self.check()?;
        loop {
            match self.tls.reader().read(buf) {
                Ok(n) => return Ok(n),
                Err(e) if e.kind() == ErrorKind::WouldBlock => {}
                // The other side has gone without a farewell.
                Err(_) => return Ok(0),
            }
            match self.flush(fd) {
                Ok(()) | Err(Errno::AGAIN) => {}
                Err(e) => return Err(e),
            }
            if !self.receive(fd)? && self.tls.is_handshaking() {
                return Err(Errno::CONNRESET);
            }
        }
    }

    /// Takes some of `bytes`, which are sent as far as that is possible now; the count.
    pub fn write(&mut self, fd: &OwnedFd, bytes: &[u8]) -> Result<usize, Errno> {
        self.check()?;
        self.flush(fd)?;
        let n = self.tls.writer().write(bytes).map_err(|e| errno(&e))?;
        if n == 0 && !bytes.is_empty() {
            // Nothing more is taken before the handshake is complete.
            self.handshake(fd)?;
            return Err(Errno::AGAIN);
        }
        match self.flush(fd) {
            Ok(()) | Err(Errno::AGAIN) => Ok(n),
            Err(e) => Err(e),
        }
    }

    /// Does it have bytes to send before anything else happens?
    pub fn wants_write(&self) -> bool {
        self.tls.wants_write()
    }

    /// Says farewell, if that is possible now.
    pub fn close(&mut self, fd: &OwnedFd) {
        self.tls.send_close_notify();
        let _ = self.flush(fd);
    }
}
