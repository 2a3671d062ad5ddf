//! The console: where a program's text goes and where keys come from.
//!
//! Either the terminal that `pyrite` was started in, or with `--pty` a pseudo-terminal of its own,
//! which tools open as they open the serial port of a board. A terminal turns Ctrl-C into a
//! signal while a program runs; on the pseudo-terminal a thread that reads the keys does it.

use std::fs::File;
use std::io::{self, BufRead, IsTerminal, Read, Write};
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::pty::{OpenptFlags, grantpt, ioctl_tiocgptpeer, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use crate::platform::INTERRUPTED;

/// A program runs on the pseudo-terminal: Ctrl-C interrupts it.
static BUSY: AtomicBool = AtomicBool::new(false);

const CTRL_C: u8 = 3;

/// A terminal of either sort.
pub enum Console {
    /// Standard input and output.
    Standard,
    /// See [`Pty`].
    Pty(Pty),
}

/// What became of a line for `input()`.
pub enum Line {
    /// Without its end.
    Text(String),
    /// Ctrl-C
    Interrupt,
    /// Ctrl-D, or no more input.
    Eof,
}

/// A pseudo-terminal. Tools open the other end by its path.
pub struct Pty {
    master: File,
    keys: Receiver<u8>,
    /// The other end stays open between two tools; reading would fail otherwise.
    _peer: OwnedFd,
}

impl Pty {
    /// A new pseudo-terminal and the path of its other end.
    pub fn open() -> io::Result<(Pty, String)> {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
        grantpt(&master)?;
        unlockpt(&master)?;
        let path = ptsname(&master, Vec::new())?.to_string_lossy().into_owned();
        let peer = ioctl_tiocgptpeer(&master, OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
        // Without this the system would echo what is written here as if it had been typed.
        let mut raw = tcgetattr(&peer)?;
        raw.make_raw();
        tcsetattr(&peer, OptionalActions::Now, &raw)?;
        let master = File::from(master);
        let (sender, keys) = channel();
        let input = master.try_clone()?;
        std::thread::spawn(move || read_keys(input, &sender));
        Ok((Pty { master, keys, _peer: peer }, path))
    }
}

/// Passes on what is typed until nobody wants it any more.
fn read_keys(mut input: File, sender: &Sender<u8>) {
    let mut bytes = [0; 256];
    loop {
        match input.read(&mut bytes) {
            Ok(n) => {
                for &byte in &bytes[..n] {
                    if byte == CTRL_C && BUSY.load(Ordering::Relaxed) {
                        INTERRUPTED.store(true, Ordering::Relaxed);
                    } else if sender.send(byte).is_err() {
                        return;
                    }
                }
            }
            // The other end was hung up; somebody may open it again.
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
    }
}

impl Console {
    /// Does somebody look at the output as it comes, or does it go to a file or another program?
    pub fn is_watched(&self) -> bool {
        match self {
            Console::Standard => io::stdout().is_terminal(),
            Console::Pty(_) => true,
        }
    }

    /// Writes text of a program: a pseudo-terminal wants CR LF.
    pub fn print(&self, text: &[u8]) -> io::Result<()> {
        match self {
            Console::Standard => self.write(text),
            Console::Pty(_) => {
                let mut lines = Vec::with_capacity(text.len() + 16);
                for &byte in text {
                    if byte == b'\n' {
                        lines.push(b'\r');
                    }
                    lines.push(byte);
                }
                self.write(&lines)
            }
        }
    }

    /// Writes bytes as they are.
    pub fn write(&self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Console::Standard => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(bytes).and_then(|()| stdout.flush())
            }
            Console::Pty(pty) => (&pty.master).write_all(bytes),
        }
    }

    /// Writes an error message.
    pub fn print_error(&self, text: &[u8]) {
        let _ = match self {
            Console::Standard => io::stderr().write_all(text),
            Console::Pty(_) => self.print(text),
        };
    }

    /// Waits for the next key; None at the end of the input.
    pub fn key(&self) -> Option<u8> {
        match self {
            Console::Standard => {
                let mut byte = [0];
                let read = io::stdin().lock().read(&mut byte);
                matches!(read, Ok(1..)).then_some(byte[0])
            }
            Console::Pty(pty) => pty.keys.recv().ok(),
        }
    }

    /// Waits for a line from the standard input; None on a pseudo-terminal, which has keys only.
    pub fn line(&self) -> Option<Line> {
        if matches!(self, Console::Pty(_)) {
            return None;
        }
        let stdin = io::stdin();
        // Ctrl-C does not end a read, so there is none before a line has been typed.
        while stdin.is_terminal() {
            let mut fds = [PollFd::new(&stdin, PollFlags::IN)];
            let moment = Timespec { tv_sec: 0, tv_nsec: 20_000_000 };
            if INTERRUPTED.load(Ordering::Relaxed) {
                return Some(Line::Interrupt);
            }
            match poll(&mut fds, Some(&moment)) {
                Ok(0) | Err(Errno::INTR) => {}
                _ => break,
            }
        }
        let mut line = String::new();
        Some(match stdin.lock().read_line(&mut line) {
            Ok(1..) => Line::Text(line.strip_suffix('\n').unwrap_or(&line).into()),
            _ => Line::Eof,
        })
    }

    /// Says whether a program runs, which Ctrl-C is to interrupt.
    pub fn set_busy(&self, busy: bool) {
        if matches!(self, Console::Pty(_)) {
            BUSY.store(busy, Ordering::Relaxed);
        }
    }

    /// The terminal in raw mode, for as long as the result lives.
    pub fn raw(&self) -> Option<Raw> {
        match self {
            Console::Standard => Raw::enter(),
            Console::Pty(_) => None,
        }
    }
}

/// Raw mode of the terminal, left when dropped.
pub struct Raw(Termios);

impl Raw {
    fn enter() -> Option<Raw> {
        let stdin = io::stdin();
        let before = tcgetattr(&stdin).ok()?;
        let mut raw = before.clone();
        raw.make_raw();
        tcsetattr(&stdin, OptionalActions::Now, &raw).ok()?;
        Some(Raw(before))
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &self.0);
    }
}
