//! The raw REPL from the tool's side: programs in, output and errors out.
//!
//! Programs are sent by raw paste, whose flow control keeps the board's queue from running over.

use crate::{Emulator, Result};
use std::time::Duration;

/// Time for an answer of the prompt itself.
const PROMPT: Duration = Duration::from_secs(120);

/// What a program printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Output, lines ended by LF.
    pub output: Vec<u8>,
    /// The traceback, empty if there was none.
    pub error: Vec<u8>,
}

/// A board in its raw REPL.
pub struct RawRepl {
    emulator: Emulator,
}

impl RawRepl {
    /// Waits for the prompt of a board that starts, and enters the raw REPL.
    ///
    /// # Errors
    /// The board does not answer as it should.
    pub fn enter(mut emulator: Emulator) -> Result<RawRepl> {
        emulator.read_until(b">>> ", PROMPT)?;
        emulator.send(b"\x01")?;
        emulator.read_until(b"raw REPL; CTRL-B to exit\r\n>", PROMPT)?;
        Ok(RawRepl { emulator })
    }

    /// A new interpreter.
    ///
    /// # Errors
    /// The board does not answer as it should.
    pub fn reset(&mut self) -> Result<()> {
        self.emulator.send(b"\x04")?;
        self.emulator.read_until(b"raw REPL; CTRL-B to exit\r\n>", PROMPT)?;
        Ok(())
    }

    /// Runs a program, which may take as long as `limit`.
    ///
    /// # Errors
    /// The program takes longer, or is too long for the board.
    pub fn run(&mut self, source: &[u8], limit: Duration) -> Result<Answer> {
        self.emulator.send(b"\x05A\x01")?;
        let begin = self.emulator.read_until(b"\x01", PROMPT)?;
        if !begin.ends_with(b"R\x01") {
            return Err(format!("no raw paste: {begin:?}"));
        }
        let size = self.emulator.read_exactly(2, PROMPT)?;
        let window = usize::from(u16::from_le_bytes([size[0], size[1]]));
        let mut granted = window;
        for piece in source.chunks(window.max(1)) {
            while granted < piece.len() {
                match self.emulator.read_exactly(1, PROMPT)?[0] {
                    1 => granted += window,
                    4 => {
                        // The board has enough of it; it wants to hear that it was understood.
                        self.emulator.send(b"\x04")?;
                        return self.answer(limit);
                    }
                    other => return Err(format!("byte {other} in a raw paste")),
                }
            }
            self.emulator.send(piece)?;
            granted -= piece.len();
        }
        self.emulator.send(b"\x04")?;
        // Grants that were not needed come before the end is acknowledged.
        self.emulator.read_until(b"\x04", PROMPT)?;
        self.answer(limit)
    }

    /// The prompt that follows is left unread: after SystemExit the board starts again instead.
    fn answer(&mut self, limit: Duration) -> Result<Answer> {
        let mut part = || {
            let text = self.emulator.read_until(b"\x04", limit)?;
            Ok::<_, String>(with_lf(&text[..text.len() - 1]))
        };
        Ok(Answer { output: part()?, error: part()? })
    }
}

fn with_lf(text: &[u8]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(text.len());
    for (i, byte) in text.iter().enumerate() {
        if *byte != b'\r' || text.get(i + 1) != Some(&b'\n') {
            lines.push(*byte);
        }
    }
    lines
}
