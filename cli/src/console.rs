//! The console: where a program's text goes and where keys come from.
//!
//! Either the terminal that `pyrite` was started in, or with `--pty` a pseudo-terminal of its own,
//! which tools open as they open the serial port of a board.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::os::fd::OwnedFd;

use rustix::pty::{OpenptFlags, grantpt, ioctl_tiocgptpeer, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use crate::input::Input;

/// A terminal of either sort.
pub struct Console {
    output: Output,
    input: Input,
}

enum Output {
    Standard,
    /// A pseudo-terminal. Tools open the other end by its path, which stays open between two of
    /// them; reading would fail otherwise.
    Pty {
        master: File,
        _peer: OwnedFd,
    },
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

impl Console {
    /// Standard input and output.
    pub fn standard() -> Console {
        Console { output: Output::Standard, input: Input::standard() }
    }

    /// A new pseudo-terminal and the path of its other end.
    pub fn serial() -> io::Result<(Console, String)> {
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
        let input = Input::serial(master.try_clone()?)?;
        Ok((Console { output: Output::Pty { master, _peer: peer }, input }, path))
    }

    /// What is typed or sent.
    pub fn input(&self) -> &Input {
        &self.input
    }

    /// Is it a pseudo-terminal, which takes and gives bytes as a serial line does?
    pub fn is_serial(&self) -> bool {
        matches!(self.output, Output::Pty { .. })
    }

    /// Does somebody look at the output as it comes, or does it go to a file or another program?
    pub fn is_watched(&self) -> bool {
        self.is_serial() || io::stdout().is_terminal()
    }

    /// Writes text of a program: a pseudo-terminal wants CR LF.
    pub fn print(&self, text: &[u8]) -> io::Result<()> {
        if !self.is_serial() {
            return self.write(text);
        }
        let mut lines = Vec::with_capacity(text.len() + 16);
        for &byte in text {
            if byte == b'\n' {
                lines.push(b'\r');
            }
            lines.push(byte);
        }
        self.write(&lines)
    }

    /// Writes bytes as they are.
    pub fn write(&self, bytes: &[u8]) -> io::Result<()> {
        match &self.output {
            Output::Standard => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(bytes).and_then(|()| stdout.flush())
            }
            Output::Pty { master, .. } => {
                let mut master: &File = master;
                master.write_all(bytes)
            }
        }
    }

    /// Writes an error message.
    pub fn print_error(&self, text: &[u8]) {
        let _ = match self.output {
            Output::Standard => io::stderr().write_all(text),
            Output::Pty { .. } => self.print(text),
        };
    }

    /// Waits for a line from the standard input; None on a pseudo-terminal, which has keys only.
    pub fn line(&self) -> Option<Line> {
        if self.is_serial() {
            return None;
        }
        let Some(bytes) = self.input.line() else { return Some(Line::Interrupt) };
        if bytes.is_empty() {
            return Some(Line::Eof);
        }
        let text = String::from_utf8_lossy(&bytes);
        Some(Line::Text(text.strip_suffix('\n').unwrap_or(&text).into()))
    }

    /// The terminal in raw mode, for as long as the result lives.
    pub fn raw(&self) -> Option<Raw> {
        if self.is_serial() { None } else { Raw::enter() }
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
