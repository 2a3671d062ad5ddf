//! The interpreter's platform on a board.

use crate::received::WINDOW;
use crate::{Hardware, Received};
use boards::description::Board;
use boards::state::State;
use core::any::Any;
use core::cell::Cell;
use vm::file_store::FileStore;
use vm::platform::{Platform, events};

/// What surrounds the interpreter.
pub struct Surroundings<'h> {
    hardware: &'h dyn Hardware,
    received: &'h Received,
    description: &'static Board,
    /// What the board's modules work with.
    state: &'h dyn State,
    /// The files that the board itself keeps.
    files: Option<&'h dyn FileStore>,
    /// The next wait also ends when more than so many bytes wait.
    watched: Cell<Option<usize>>,
    /// When the board last did what was due.
    served_us: Cell<u64>,
}

/// Bytes of stack that the interpreter needs wherever it is, and interrupt handlers on top of it.
const RESERVE: usize = 4 * 1024;

/// What is due may wait so many microseconds before the interpreter is interrupted for it, where it
/// can be.
const LATE_US: u64 = 1000;

impl<'h> Surroundings<'h> {
    /// A board of the kind `description`, whose modules work with `state`.
    pub fn new(
        hardware: &'h dyn Hardware,
        received: &'h Received,
        description: &'static Board,
        state: &'h dyn State,
    ) -> Surroundings<'h> {
        Surroundings {
            hardware,
            received,
            description,
            state,
            files: None,
            watched: Cell::new(None),
            served_us: Cell::new(0),
        }
    }

    /// The same with files.
    pub fn with_files(self, files: &'h dyn FileStore) -> Surroundings<'h> {
        Surroundings { files: Some(files), ..self }
    }

    /// The processor.
    pub fn hardware(&self) -> &'h dyn Hardware {
        self.hardware
    }

    /// What goes on on the board.
    pub fn state(&self) -> &'h dyn State {
        self.state
    }

    /// What was typed.
    pub fn received(&self) -> &'h Received {
        self.received
    }

    /// Has input come that the interpreter waits for? Asked for each time around a wait.
    pub fn has_come(&self) -> bool {
        self.watched.get().is_some_and(|known| self.received.len() > known)
    }

    /// The board has done what was due.
    pub fn served(&self) {
        self.served_us.set(self.hardware.now_us());
    }

    /// The wait is over.
    pub fn forget_watched(&self) {
        self.watched.set(None);
    }
}

impl Platform for Surroundings<'_> {
    fn write(&self, bytes: &[u8]) {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            match piece {
                [text @ .., b'\n'] => {
                    self.hardware.send(text);
                    self.hardware.send(b"\r\n");
                }
                _ => self.hardware.send(piece),
            }
        }
    }

    fn write_raw(&self, bytes: &[u8]) {
        self.hardware.send(bytes);
    }

    fn stdin(&self, least: usize, take: &mut dyn FnMut(&[u8]) -> usize) -> bool {
        if least > WINDOW {
            self.received.show(take)
        } else {
            self.received.show_some(take)
        }
        true
    }

    fn wraps_items(&self) -> bool {
        true
    }

    fn stdin_has_cr(&self) -> bool {
        true
    }

    fn set_interrupt_key(&self, key: Option<u8>) {
        self.received.set_interrupt_key(key);
    }

    fn poll(&self, fd: i32, events: u32) -> u32 {
        match fd {
            0 if !self.received.is_empty() => events & events::READ,
            1 | 2 => events & events::WRITE,
            0 => 0,
            _ => events::INVALID,
        }
    }

    fn watch(&self, fd: i32, events: u32) {
        if fd == 0 && events & events::READ != 0 {
            self.watched.set(Some(self.received.len()));
        }
    }

    fn store(&self) -> Option<&dyn FileStore> {
        self.files
    }

    fn ticks_us(&self) -> u64 {
        self.hardware.now_us()
    }

    fn is_late(&self) -> bool {
        self.hardware.now_us().saturating_sub(self.served_us.get()) > LATE_US
    }

    fn epoch_ns(&self) -> u64 {
        self.state.epoch_ns()
    }

    fn random(&self) -> u32 {
        self.hardware.random()
    }

    fn peek(&self, address: u64, size: u8) -> Option<u32> {
        self.hardware.peek(u32::try_from(address).ok()?, size)
    }

    fn poke(&self, address: u64, size: u8, value: u32) -> bool {
        u32::try_from(address).is_ok_and(|address| self.hardware.poke(address, size, value))
    }

    #[allow(clippy::misnamed_getters, reason = "the interpreter's platform has a name")]
    fn name(&self) -> &'static str {
        self.description.platform
    }

    fn machine(&self) -> &'static str {
        self.description.machine
    }

    fn is_stack_low(&self) -> bool {
        self.hardware.stack_left() < RESERVE
    }

    fn take_interrupt(&self) -> bool {
        self.received.take_interrupt()
    }

    fn is_interrupted(&self) -> bool {
        self.received.is_interrupted()
    }

    fn board(&self) -> Option<&dyn Any> {
        Some(self.state.as_any())
    }
}
