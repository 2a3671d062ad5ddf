//! A board in an emulator that has to survive: it is sent things, and asked whether it lives.

use crate::random::Numbers;
use crate::{Board, Emulator, Monitor, Result};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// Time for the prompt to come back, whatever goes on, and for a board to start. A board needs
/// milliseconds; the machine that emulates it may be busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// The first time that an answer is waited for; what is typed at the wrong moment may be lost, so
/// the board is asked again then.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// Bytes of the last output that are looked at: more than a board says to what it may be sent.
const KEPT: usize = 100_000;

/// What the firmware says when it gives up.
const FATAL: &[u8] = b"FATAL: ";

/// The end of the banner: what Ctrl-B brings about, and a start.
const BANNER: &[u8] = b"Type \"help()\" for more information.\r\n>>> ";

/// How a prompt answers while the program's variables hold all the memory there is: only Ctrl-D
/// helps then, as on MicroPython's boards.
const FULL: &[u8] = b"MemoryError: \r\n>>> ";

/// Keys that lead to the prompt from everywhere.
const TO_PROMPT: &[u8] = b"\x03\x03\x02";

pub struct Victim {
    pub board: &'static Board,
    emulator: Emulator,
    monitor: Monitor,
    /// The last output.
    output: Vec<u8>,
    /// What was sent since the board answered.
    sent: Vec<u8>,
    /// Bytes of heap that were free at the start.
    free: usize,
    pub tally: Tally,
}

/// What is worth knowing of boards that have survived.
#[derive(Clone, Copy, Debug)]
pub struct Tally {
    /// How often a board had to be asked a second time.
    pub repeated: usize,
    /// How often the memory was so full that it could not even answer.
    pub full: usize,
    /// The most bytes of heap that were missing, of those free at the start.
    pub missing: usize,
    /// The longest that a prompt took.
    pub slowest: Duration,
}

impl Tally {
    pub const NONE: Tally = Tally { repeated: 0, full: 0, missing: 0, slowest: Duration::ZERO };

    pub fn add(&mut self, other: Tally) {
        self.repeated += other.repeated;
        self.full += other.full;
        self.missing = self.missing.max(other.missing);
        self.slowest = self.slowest.max(other.slowest);
    }
}

impl Victim {
    /// Starts a board.
    pub fn start(board: &'static Board, image: &Path) -> Result<Victim> {
        let (emulator, monitor) = Emulator::start_with_monitor(board, image)?;
        let (output, sent, tally) = (Vec::new(), Vec::new(), Tally::NONE);
        let mut victim = Victim { board, emulator, monitor, output, sent, free: 0, tally };
        victim.started()?;
        victim.free = victim.measure()?;
        Ok(victim)
    }

    /// Sends bytes.
    pub fn send(&mut self, bytes: &[u8]) -> Result<()> {
        self.sent.extend(bytes);
        self.emulator.send(bytes)
    }

    /// Lets the board run, taking what it says.
    pub fn rest(&mut self, time: Duration) -> Result<()> {
        thread::sleep(time);
        self.take(Duration::ZERO)
    }

    /// Resets the machine at once.
    pub fn reset(&mut self) -> Result<()> {
        self.monitor.reset()?;
        self.output.clear();
        Ok(())
    }

    /// Waits until the board has started. What was sent to the one before may be echoed then.
    pub fn started(&mut self) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while !self.output.windows(BANNER.len()).any(|part| part == BANNER) {
            if Instant::now() > deadline {
                return Err(format!("the board does not start, {}", self.last_words()));
            }
            self.take(FIRST_WAIT)?;
        }
        Ok(())
    }

    /// Waits for `text`.
    pub fn expect(&mut self, text: &[u8]) -> Result<()> {
        if self.comes(text, PATIENCE)? {
            return Ok(());
        }
        Err(format!("no \"{}\" came, {}", text.escape_ascii(), self.last_words()))
    }

    /// Goes back to the prompt, whatever is going on, and asks it a sum.
    pub fn answers(&mut self, numbers: &mut Numbers) -> Result<()> {
        let started = Instant::now();
        let mut wait = FIRST_WAIT;
        loop {
            self.output.clear();
            self.send(TO_PROMPT)?;
            if self.comes(BANNER, wait)? {
                let (a, b) = (1000 + numbers.below(9000), 1000 + numbers.below(9000));
                self.send(format!("{a}*{b}\r").as_bytes())?;
                if self.comes(format!("\n{}\r\n>>> ", a * b).as_bytes(), wait)? {
                    break;
                }
                if self.output.ends_with(FULL) {
                    self.tally.full += 1;
                    self.begin_again()?;
                    continue;
                }
            }
            if started.elapsed() > PATIENCE {
                return Err(format!(
                    "the prompt does not answer, {}\n{}{}",
                    self.last_words(),
                    self.monitor.registers()?,
                    self.monitor.registers()?
                ));
            }
            self.tally.repeated += 1;
            wait *= 2;
        }
        self.tally.slowest = self.tally.slowest.max(started.elapsed());
        self.sent.clear();
        Ok(())
    }

    /// A new interpreter, from the prompt.
    pub fn begin_again(&mut self) -> Result<()> {
        self.output.clear();
        self.send(b"\x04")?;
        self.started()
    }

    /// What a statement at the prompt prints.
    pub fn value(&mut self, statement: &str) -> Result<String> {
        self.output.clear();
        self.send(format!("{statement}\r").as_bytes())?;
        self.expect(b"\r\n>>> ")?;
        let text = String::from_utf8_lossy(&self.output).into_owned();
        let lines = text.split_once("\r\n").map_or("", |(_, lines)| lines);
        Ok(lines.trim_end_matches(">>> ").trim_end().into())
    }

    /// The heap must not be used up by what is over.
    pub fn has_its_memory(&mut self) -> Result<()> {
        let missing = self.free.saturating_sub(self.measure()?);
        self.tally.missing = self.tally.missing.max(missing);
        if missing > self.free / 16 {
            return Err(format!("{missing} of {} bytes of heap have got lost", self.free));
        }
        Ok(())
    }

    /// Bytes of heap that are free when all that was made at the prompt is gone.
    fn measure(&mut self) -> Result<usize> {
        self.value("globals().clear()")?;
        let text = self.value("import gc;_=gc.collect();_=gc.collect();gc.mem_free()")?;
        text.parse().map_err(|_| format!("not a number of bytes: {text:?}, {}", self.last_words()))
    }

    /// Does the output end with `text` within `limit`?
    fn comes(&mut self, text: &[u8], limit: Duration) -> Result<bool> {
        let deadline = Instant::now() + limit;
        while !self.output.ends_with(text) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(false);
            }
            self.take(left)?;
        }
        Ok(true)
    }

    fn take(&mut self, limit: Duration) -> Result<()> {
        let known = self.output.len().saturating_sub(FATAL.len());
        self.output.extend(self.emulator.take(limit));
        if self.output[known..].windows(FATAL.len()).any(|part| part == FATAL) {
            // The rest of the report.
            thread::sleep(Duration::from_millis(500));
            self.output.extend(self.emulator.take(Duration::ZERO));
            return Err(format!("the firmware has given up, {}", self.last_words()));
        }
        let old = self.output.len().saturating_sub(KEPT);
        self.output.drain(..old);
        Ok(())
    }

    /// For messages: what the board has said, and what it had been sent.
    fn last_words(&self) -> String {
        let (output, sent) = (tail(&self.output, 600), tail(&self.sent, 1000));
        format!("but \"{output}\" after \"{sent}\"")
    }
}

fn tail(bytes: &[u8], count: usize) -> std::slice::EscapeAscii<'_> {
    bytes[bytes.len().saturating_sub(count)..].escape_ascii()
}
