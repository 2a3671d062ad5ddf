//! The raw REPL: code without echo, and output with a mark at its end.
//!
//! ```text
//! Ctrl-A            ->  raw REPL; CTRL-B to exit CR LF >
//! code Ctrl-D       ->  OK, output, Ctrl-D, traceback, Ctrl-D, >
//! Ctrl-E A Ctrl-A   ->  R 1, window (16 bits): code in windows; the board sends 1 for each that it
//!                       has room for, and Ctrl-D if it wants no more
//! ```
//!
//! Boards without the third way, raw-paste mode, get code slowly, since they drop what comes while
//! they are busy.

use super::line::Line;
use crate::io::{Io, Stage, UsbError};
use std::fmt;

const CTRL_A: u8 = 0x01;
const CTRL_B: u8 = 0x02;
const CTRL_C: u8 = 0x03;
const CTRL_D: u8 = 0x04;
const CTRL_E: u8 = 0x05;

const BANNER: &[u8] = b"raw REPL; CTRL-B to exit\r\n>";
const FRIENDLY: &[u8] = b">>> ";

/// Milliseconds within which a board answers at its prompt.
const ANSWER_MS: u32 = 2000;
/// Milliseconds within which a board has started anew.
const RESET_MS: u32 = 10_000;
/// Milliseconds of silence after which what was sent before has been answered.
const QUIET_MS: u32 = 50;
/// How often a board is asked for its prompt.
const TRIES: u32 = 4;
/// Milliseconds between two looks whether the user wants to stop a program.
const LOOK_MS: u32 = 100;
/// What boards without flow control get at once, and milliseconds between that.
const SLOW: (usize, u32) = (256, 10);

/// What can go wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The line.
    Line(UsbError),
    /// The board has no prompt: another program may run on it, or it is no board with Python.
    NoPrompt,
    /// The board answers with something else than the protocol says.
    Nonsense,
    /// The code ended with this traceback.
    Python(String),
}

impl From<UsbError> for Error {
    fn from(error: UsbError) -> Error {
        Error::Line(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Error::Line(error) => error.fmt(f),
            Error::NoPrompt => f.write_str("the board does not come to its prompt"),
            Error::Nonsense => {
                f.write_str("the board does not keep to the protocol of the raw REPL")
            }
            Error::Python(traceback) => f.write_str(traceback.trim_end()),
        }
    }
}

impl std::error::Error for Error {}

impl Error {
    /// The number of an `OSError` that code ended with.
    pub fn errno(&self) -> Option<u32> {
        let Error::Python(traceback) = self else { return None };
        let last = traceback.trim_end().lines().last()?;
        let text = last.strip_prefix("OSError: ")?;
        let digits = text.strip_prefix("[Errno ").unwrap_or(text);
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        digits[..end].parse().ok()
    }
}

/// How a board takes code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Paste {
    Unknown,
    Yes,
    No,
}

/// A board in its raw REPL.
pub struct Repl<'a> {
    line: Line<'a>,
    paste: Paste,
}

impl<'a> Repl<'a> {
    /// Stops what runs on the board, and enters the raw REPL.
    pub async fn enter(io: &'a Io) -> Result<Repl<'a>, Error> {
        let mut line = Line::new(io);
        for _ in 0..TRIES {
            // The second one is for a program that has caught the first.
            line.send(&[b'\r', CTRL_C, CTRL_C]).await?;
            line.drain(QUIET_MS).await?;
            line.send(&[b'\r', CTRL_A]).await?;
            match line.until(BANNER, ANSWER_MS).await {
                Ok(_) => {
                    line.drain(QUIET_MS).await?;
                    return Ok(Repl { line, paste: Paste::Unknown });
                }
                Err(UsbError::TimedOut) => line.drain(QUIET_MS).await?,
                Err(error) => return Err(error.into()),
            }
        }
        Err(Error::NoPrompt)
    }

    /// Goes back to the prompt for people.
    pub async fn leave(mut self) -> Result<(), Error> {
        self.line.send(&[b'\r', CTRL_B]).await?;
        self.line.until(FRIENDLY, ANSWER_MS).await?;
        Ok(())
    }

    /// Starts the board anew without its program, and stays in the raw REPL.
    pub async fn soft_reset(&mut self) -> Result<(), Error> {
        self.line.send(&[CTRL_D]).await?;
        match self.line.until(BANNER, RESET_MS).await {
            Err(UsbError::TimedOut) => Err(Error::NoPrompt),
            done => Ok(done.map(drop)?),
        }
    }

    /// Starts the board anew with its program. What it prints is left on the line.
    pub async fn restart(mut self) -> Result<(), Error> {
        self.line.send(&[b'\r', CTRL_B]).await?;
        self.line.until(FRIENDLY, ANSWER_MS).await?;
        Ok(self.line.send(&[CTRL_D]).await?)
    }

    /// Tells the user.
    pub async fn report(&mut self, stage: Stage, done: u32, total: u32) -> Result<(), Error> {
        Ok(self.line.io().report(stage, done, total).await?)
    }

    /// Runs code and hands out what it prints as it comes.
    ///
    /// Reports [`Stage::Running`] again and again; whoever answers that the user wants no more
    /// stops the program, which then ends with `KeyboardInterrupt` unless it catches that.
    pub async fn run(&mut self, code: &str, mut print: impl FnMut(&[u8])) -> Result<(), Error> {
        self.submit(code.as_bytes()).await?;
        self.follow(&mut print).await?;
        let mut traceback = Vec::new();
        self.follow(&mut |bytes| traceback.extend_from_slice(bytes)).await?;
        if self.line.exactly(1, ANSWER_MS).await? != b">" {
            return Err(Error::Nonsense);
        }
        if traceback.is_empty() {
            return Ok(());
        }
        Err(Error::Python(String::from_utf8_lossy(&traceback).into_owned()))
    }

    /// Runs code and answers with what it prints.
    pub async fn ask(&mut self, code: &str) -> Result<Vec<u8>, Error> {
        let mut output = Vec::new();
        self.run(code, |bytes| output.extend_from_slice(bytes)).await?;
        Ok(output)
    }

    /// Runs code after which the board goes away. An error if it stays and says why.
    pub async fn run_last(mut self, code: &str) -> Result<(), Error> {
        match self.run(code, |_| {}).await {
            Err(Error::Line(UsbError::Disconnected)) | Ok(()) => Ok(()),
            done => done,
        }
    }

    /// Restarts the board in its bootloader, where it takes programs over USB.
    pub async fn bootloader(self) -> Result<(), Error> {
        let code =
            "try:\n import pyb as m\nexcept ImportError:\n import machine as m\nm.bootloader()\n";
        self.run_last(code).await
    }

    /// Hands out what comes in front of Ctrl-D, and stops the program if the user wants that.
    async fn follow(&mut self, print: &mut impl FnMut(&[u8])) -> Result<(), Error> {
        let mut stopped = 0;
        loop {
            let piece = self.line.some(LOOK_MS).await?;
            if let Some(end) = piece.iter().position(|byte| *byte == CTRL_D) {
                print(&piece[..end]);
                self.line.put_back(&piece[end + 1..]);
                return Ok(());
            }
            if !piece.is_empty() {
                print(&piece);
            }
            match self.line.io().report(Stage::Running, 0, 0).await {
                Err(UsbError::Cancelled) => {
                    stopped += 1;
                    if stopped > TRIES {
                        return Err(Error::Line(UsbError::Cancelled));
                    }
                    self.line.send(&[CTRL_C]).await?;
                }
                done => done?,
            }
        }
    }

    /// Gives code to the board, which then runs it.
    async fn submit(&mut self, code: &[u8]) -> Result<(), Error> {
        if self.paste != Paste::No {
            self.line.send(&[CTRL_E, b'A', CTRL_A]).await?;
            match self.line.exactly(2, ANSWER_MS).await?.as_slice() {
                [b'R', 1] => {
                    self.paste = Paste::Yes;
                    return self.submit_in_windows(code).await;
                }
                [b'R', 0] => {}
                // A board that does not know the command shows its banner for the Ctrl-A.
                b"ra" if self.paste == Paste::Unknown => {
                    self.line.until(&BANNER[2..], ANSWER_MS).await?;
                }
                _ => return Err(Error::Nonsense),
            }
            self.paste = Paste::No;
        }
        for (n, piece) in code.chunks(SLOW.0).enumerate() {
            if n > 0 {
                self.line.io().wait(SLOW.1).await?;
            }
            self.line.send(piece).await?;
        }
        self.line.send(&[CTRL_D]).await?;
        if self.line.exactly(2, ANSWER_MS).await? == b"OK" { Ok(()) } else { Err(Error::Nonsense) }
    }

    async fn submit_in_windows(&mut self, code: &[u8]) -> Result<(), Error> {
        let window = self.line.exactly(2, ANSWER_MS).await?;
        let window = usize::from(u16::from_le_bytes([window[0], window[1]]));
        let (mut room, mut rest) = (window, code);
        while !rest.is_empty() {
            if room == 0 {
                match self.line.exactly(1, RESET_MS).await?[0] {
                    1 => room += window,
                    CTRL_D => return Ok(self.line.send(&[CTRL_D]).await?),
                    _ => return Err(Error::Nonsense),
                }
                continue;
            }
            let (now, later) = rest.split_at(room.min(rest.len()));
            self.line.send(now).await?;
            room -= now.len();
            rest = later;
        }
        self.line.send(&[CTRL_D]).await?;
        loop {
            match self.line.exactly(1, RESET_MS).await?[0] {
                1 => {}
                CTRL_D => return Ok(()),
                _ => return Err(Error::Nonsense),
            }
        }
    }
}
