//! A running emulator: bytes to its serial line and from it.

use crate::monitor::{Monitor, Socket};
use crate::{Board, Result, program};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// An emulator; it ends with this value.
pub struct Emulator {
    child: Child,
    line: ChildStdin,
    received: Receiver<Vec<u8>>,
    /// Bytes that came and were not taken.
    waiting: Vec<u8>,
}

impl Emulator {
    /// Starts the ELF file `image` on `board`.
    ///
    /// # Errors
    /// The emulator cannot be started.
    pub fn start(board: &Board, image: &Path) -> Result<Emulator> {
        Emulator::spawn(board, image, &[])
    }

    /// The same with a monitor, by which the machine can be reset.
    ///
    /// # Errors
    /// The emulator cannot be started, or its monitor does not answer.
    pub fn start_with_monitor(board: &Board, image: &Path) -> Result<(Emulator, Monitor)> {
        let socket = Socket::new()?;
        let emulator = Emulator::spawn(board, image, &["-qmp", &socket.argument()?])?;
        Ok((emulator, socket.accept()?))
    }

    fn spawn(board: &Board, image: &Path, more: &[&str]) -> Result<Emulator> {
        let mut command = program::command(board.emulator)?;
        command.args(board.machine).args(["-nographic", "-monitor", "none", "-serial", "stdio"]);
        command.args(more);
        command.arg("-kernel").arg(image);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child =
            command.spawn().map_err(|error| format!("the emulator cannot be started: {error}"))?;
        let (Some(line), Some(mut output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(String::from("the emulator has no serial line"));
        };
        let (sender, received) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Ok(Emulator { child, line, received, waiting: Vec::new() })
    }

    /// Types bytes.
    ///
    /// # Errors
    /// The emulator has ended.
    pub fn send(&mut self, bytes: &[u8]) -> Result<()> {
        let sent = self.line.write_all(bytes).and_then(|()| self.line.flush());
        sent.map_err(|error| format!("the emulator takes no input: {error}"))
    }

    /// Waits for `end` and takes what came up to and with it.
    ///
    /// # Errors
    /// It did not come within `limit`; says what came instead.
    pub fn read_until(&mut self, end: &[u8], limit: Duration) -> Result<Vec<u8>> {
        let deadline = Instant::now() + limit;
        let mut searched = 0;
        loop {
            let found = self.waiting[searched..].windows(end.len()).position(|part| part == end);
            if let Some(at) = found {
                return Ok(self.split(searched + at + end.len()));
            }
            searched = self.waiting.len().saturating_sub(end.len());
            self.wait(deadline, &format!("{:?}", String::from_utf8_lossy(end)))?;
        }
    }

    /// Waits for `count` bytes and takes them.
    ///
    /// # Errors
    /// They did not come within `limit`.
    pub fn read_exactly(&mut self, count: usize, limit: Duration) -> Result<Vec<u8>> {
        let deadline = Instant::now() + limit;
        while self.waiting.len() < count {
            self.wait(deadline, &format!("{count} bytes"))?;
        }
        Ok(self.split(count))
    }

    fn split(&mut self, count: usize) -> Vec<u8> {
        let rest = self.waiting.split_off(count);
        std::mem::replace(&mut self.waiting, rest)
    }

    fn wait(&mut self, deadline: Instant, what: &str) -> Result<()> {
        let left = deadline.saturating_duration_since(Instant::now());
        let missing = match self.received.recv_timeout(left) {
            Ok(bytes) => {
                self.waiting.extend(bytes);
                return Ok(());
            }
            Err(RecvTimeoutError::Timeout) => format!("no {what} came"),
            Err(RecvTimeoutError::Disconnected) => String::from("the emulator has ended"),
        };
        let from = self.waiting.len().saturating_sub(200);
        Err(format!("{missing} after {:?}", String::from_utf8_lossy(&self.waiting[from..])))
    }

    /// Takes what has come, waiting for `limit` at most if nothing has.
    pub fn take(&mut self, limit: Duration) -> Vec<u8> {
        if self.waiting.is_empty()
            && let Ok(bytes) = self.received.recv_timeout(limit)
        {
            self.waiting = bytes;
        }
        self.waiting.extend(self.received.try_iter().flatten());
        std::mem::take(&mut self.waiting)
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // It may have ended by itself, which is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
