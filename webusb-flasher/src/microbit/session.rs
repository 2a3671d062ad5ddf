//! A board that somebody works with: its serial line, and now and then a program for it.
//!
//! One machine serves all of it, so that reading the serial line and flashing cannot get in each
//! other's way. Whoever drives it puts [`Command`]s into the [`Mailbox`] and takes [`Event`]s out
//! between its steps.
//!
//! ```text
//! page ── commands ──► Mailbox ──► serve ── requests ──► board
//!      ◄── events ────         ◄──       ◄── replies ───
//! ```
//!
//! The probe tells neither that bytes have come nor that it has room. So it is asked, often while
//! something happens and less often while not; and what is written goes out no faster than the line
//! takes it. While more than [`BACKLOG`] bytes wait to be taken, it is not asked.

use super::board::{Board, Method, Outcome, Program};
use super::daplink::{CHUNK, Identity};
use super::error::Error;
use crate::io::{Io, UsbError};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// Bytes that may wait for whoever takes the events.
pub const BACKLOG: usize = 64 * 1024;

/// Milliseconds between questions: at once after bytes have come, then longer and longer.
const SHORTEST_MS: u32 = 1;
const LONGEST_MS: u32 = 16;
/// Milliseconds between looks at the mailbox of a session that pauses.
const PAUSED_MS: u32 = 50;
/// Reads in a row, before commands and what is to be written have their turn.
const READS: u32 = 16;
/// Errors in a row after which a board is given up.
const PATIENCE: u32 = 3;

/// What is to be done.
#[derive(Debug)]
pub enum Command {
    /// Send bytes on the serial line.
    Write(Vec<u8>),
    /// Put a program onto the board.
    Flash(Box<Program>, Method),
    /// Start the program on the board anew.
    Reset,
    /// Leave the serial line alone, as in a tab that nobody sees.
    Pause,
    /// Look at the serial line again.
    Resume,
    /// End the session.
    Close,
}

/// What has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The board answers.
    Connected(Identity),
    /// Bytes have come on the serial line.
    Received(Vec<u8>),
    /// All that was to be written has gone out.
    Written,
    /// Flashing has ended.
    Flashed(Result<Outcome, Error>),
    /// The program has been started anew, or not.
    Restarted(Result<(), Error>),
    /// The connection was repaired; bytes of the serial line may be missing.
    Repaired(Error),
}

/// Between a session and whoever drives it.
#[derive(Debug, Default)]
pub struct Mailbox {
    commands: VecDeque<Command>,
    events: VecDeque<Event>,
    /// Bytes in the events.
    waiting: usize,
}

impl Mailbox {
    /// An empty one, to be shared with [`serve`].
    pub fn shared() -> Rc<RefCell<Mailbox>> {
        Rc::default()
    }

    /// Asks for something to be done, after what was asked for before.
    pub fn send(&mut self, command: Command) {
        self.commands.push_back(command);
    }

    /// The next thing that has happened.
    pub fn take(&mut self) -> Option<Event> {
        let event = self.events.pop_front()?;
        if let Event::Received(bytes) = &event {
            self.waiting -= bytes.len();
        }
        Some(event)
    }

    fn tell(&mut self, event: Event) {
        if let Event::Received(new) = &event {
            self.waiting += new.len();
            // What nobody has taken yet is one event, or many small ones would use much memory.
            if let Some(Event::Received(bytes)) = self.events.back_mut() {
                bytes.extend(new);
                return;
            }
        }
        self.events.push_back(event);
    }
}

/// What the session knows besides the board.
struct Session {
    board: Board,
    mailbox: Rc<RefCell<Mailbox>>,
    /// What is still to be written.
    outgoing: VecDeque<u8>,
    paused: bool,
    /// How long a full packet is under way on the line, in milliseconds.
    packet_ms: u32,
    pause_ms: u32,
}

/// Connects to a board and serves the mailbox until it is told to close, or the board is lost. The
/// error of a lost board is the result; connecting again is a new session.
pub async fn serve(io: Io, mailbox: Rc<RefCell<Mailbox>>) -> Result<(), Error> {
    let board = Board::connect(io).await?;
    mailbox.borrow_mut().tell(Event::Connected(board.identity.clone()));
    let (outgoing, paused, packet_ms) = (VecDeque::new(), false, 0);
    let pause_ms = SHORTEST_MS;
    let mut session = Session { board, mailbox, outgoing, paused, packet_ms, pause_ms };
    let mut errors = 0;
    loop {
        let error = match session.turn().await {
            Ok(true) => {
                errors = 0;
                continue;
            }
            Ok(false) => return session.board.close().await,
            Err(error) => error,
        };
        errors += 1;
        if !error.is_passing() || errors > PATIENCE {
            return Err(error);
        }
        session.board.resync().await?;
        session.mailbox.borrow_mut().tell(Event::Repaired(error));
    }
}

impl Session {
    /// One command or one look at the serial line. False after the last one.
    async fn turn(&mut self) -> Result<bool, Error> {
        // What is being written goes out before the next command begins.
        if self.outgoing.is_empty() {
            let command = self.mailbox.borrow_mut().commands.pop_front();
            match command {
                Some(Command::Close) => return Ok(false),
                Some(command) => return self.obey(command).await.map(|()| true),
                None if self.paused => {
                    self.wait(PAUSED_MS).await?;
                    return Ok(true);
                }
                None => {}
            }
        }
        self.read().await?;
        if self.outgoing.is_empty() {
            self.wait(self.pause_ms).await?;
        } else {
            self.write().await?;
        }
        Ok(true)
    }

    async fn obey(&mut self, command: Command) -> Result<(), Error> {
        match command {
            Command::Write(bytes) => {
                self.outgoing.extend(bytes);
                self.pause_ms = SHORTEST_MS;
            }
            Command::Flash(program, method) => {
                let flashed = self.board.flash(&program, method).await;
                self.mailbox.borrow_mut().tell(Event::Flashed(flashed));
                self.pause_ms = SHORTEST_MS;
                return match flashed {
                    // The board itself is gone; other errors are about the program.
                    Err(Error::Usb(UsbError::Disconnected)) => flashed.map(|_| ()),
                    Err(_) => self.board.resync().await,
                    Ok(_) => Ok(()),
                };
            }
            Command::Reset => {
                let restarted = self.board.reset().await;
                self.mailbox.borrow_mut().tell(Event::Restarted(restarted));
                self.pause_ms = SHORTEST_MS;
                return restarted;
            }
            Command::Pause => self.paused = true,
            Command::Resume => self.paused = false,
            Command::Close => {}
        }
        Ok(())
    }

    /// Takes all that has come: the probe has room for few packets, and what comes meanwhile is
    /// lost when it has none.
    async fn read(&mut self) -> Result<(), Error> {
        for _ in 0..READS {
            if self.mailbox.borrow().waiting > BACKLOG {
                return Ok(());
            }
            let bytes = self.board.probe()?.serial_read().await?;
            if bytes.is_empty() {
                break;
            }
            let full = bytes.len() == CHUNK;
            self.pause_ms = SHORTEST_MS;
            self.mailbox.borrow_mut().tell(Event::Received(bytes));
            if !full {
                return Ok(());
            }
        }
        self.pause_ms = (self.pause_ms * 2).min(LONGEST_MS);
        Ok(())
    }

    async fn write(&mut self) -> Result<(), Error> {
        if self.packet_ms == 0 {
            let baud = self.board.probe()?.baud().await?.max(1200);
            // Ten bits a byte, and a clock that may be a little slow.
            self.packet_ms = (CHUNK as u32 * 10_000).div_ceil(baud);
        }
        let count = self.outgoing.len().min(CHUNK);
        let bytes: Vec<u8> = self.outgoing.drain(..count).collect();
        self.board.probe()?.serial_write(&bytes).await?;
        self.wait(self.packet_ms).await?;
        if self.outgoing.is_empty() {
            self.mailbox.borrow_mut().tell(Event::Written);
        }
        Ok(())
    }

    async fn wait(&mut self, ms: u32) -> Result<(), Error> {
        if ms > 0 {
            self.board.probe()?.link.io().wait(ms).await?;
        }
        Ok(())
    }
}
