//! What surrounds the interpreter on a simulated board: serial line, clock, randomness, and the
//! board's own modules.

use crate::board::{Model, SimBoard};
use crate::debugger::Debugger;
use crate::output::Output;
use crate::random::SimRandom;
use crate::trace::Event;
use boards::description::Board;
use boards::hal::{Clock, Uart};
use boards::state::State;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use vm::file_store::FileStore;
use vm::platform::{PathKind, Platform, events};

/// Ctrl-C.
pub const CTRL_C: u8 = 3;
/// The file that runs when a board is started.
pub const MAIN: &str = "main.py";

/// The interpreter's platform.
pub struct World {
    /// The facts about the board.
    pub description: &'static Board,
    /// The peripherals.
    pub hardware: &'static dyn SimBoard,
    /// What the Python modules work with.
    pub board: Box<dyn State>,
    /// What was printed and not read yet.
    pub output: RefCell<Output>,
    /// What was typed and not read yet.
    pub typed: RefCell<VecDeque<u8>>,
    /// The byte that interrupts a program.
    pub interrupt_key: Cell<Option<u8>>,
    /// It was typed.
    pub interrupt: Cell<bool>,
    /// The next wait also ends when more than so many bytes of what was typed wait.
    pub watches_input: Cell<Option<usize>>,
    /// Where the program is to stop.
    pub(crate) debugger: Debugger,
    random: SimRandom,
    copy: RefCell<Option<Vec<u8>>>,
}

impl World {
    /// The world of a board that has not been started.
    pub fn new(model: &'static Model, hardware: &'static dyn SimBoard) -> World {
        World {
            description: model.board,
            hardware,
            board: hardware.state(),
            output: RefCell::default(),
            typed: RefCell::default(),
            interrupt_key: Cell::new(None),
            interrupt: Cell::new(false),
            watches_input: Cell::new(None),
            debugger: Debugger::default(),
            random: SimRandom::new(0),
            copy: RefCell::default(),
        }
    }

    /// Starts the board again: time zero, a dark display, randomness from `seed`. Output that was
    /// not read yet and the positions of the controls stay.
    pub fn restart(&self, seed: u64) {
        self.hardware.clock().restart();
        self.hardware.restart();
        self.hardware.pins().restart();
        self.board.reset();
        self.debugger.restart();
        self.typed.take();
        self.begin_program();
        self.random.restart(seed);
    }

    /// A program starts, which Ctrl-C is to interrupt: also one that was typed behind the program
    /// before this had started.
    pub fn begin_program(&self) {
        let mut typed = self.typed.borrow_mut();
        let at = typed.iter().position(|byte| *byte == CTRL_C);
        typed.drain(..at.map_or(0, |at| at + 1));
        self.interrupt.set(at.is_some());
        self.interrupt_key.set(Some(CTRL_C));
        self.watches_input.set(None);
    }

    /// Runs `f` and returns what was printed meanwhile, which is also sent.
    pub fn copied(&self, f: impl FnOnce()) -> String {
        *self.copy.borrow_mut() = Some(Vec::new());
        f();
        let copy = self.copy.take().unwrap_or_default();
        String::from_utf8_lossy(&copy).into_owned()
    }
}

impl Platform for World {
    fn write(&self, bytes: &[u8]) {
        if let Some(uart) = self.hardware.uart().filter(|uart| uart.is_on_pins()) {
            uart.send(bytes);
            return;
        }
        self.output.borrow_mut().write_text(bytes);
        self.hardware.tracer().note(Event::Serial(bytes.to_vec()));
        if let Some(copy) = self.copy.borrow_mut().as_mut() {
            copy.extend_from_slice(bytes);
        }
    }

    fn write_raw(&self, bytes: &[u8]) {
        if let Some(uart) = self.hardware.uart().filter(|uart| uart.is_on_pins()) {
            uart.send(bytes);
            return;
        }
        self.hardware.tracer().note(Event::Serial(bytes.to_vec()));
        self.output.borrow_mut().write_raw(bytes);
    }

    fn stdin(&self, _: usize, take: &mut dyn FnMut(&[u8]) -> usize) -> bool {
        let mut typed = self.typed.borrow_mut();
        let count = take(typed.make_contiguous()).min(typed.len());
        typed.drain(..count);
        true
    }

    fn wraps_items(&self) -> bool {
        // The interpreter without a board is one for learning the language.
        self.description.id != "none"
    }

    fn stdin_has_cr(&self) -> bool {
        true
    }

    fn set_interrupt_key(&self, key: Option<u8>) {
        self.interrupt_key.set(key);
    }

    fn poll(&self, fd: i32, events: u32) -> u32 {
        let typed = self.typed.borrow();
        match fd {
            0 if !typed.is_empty() => events & events::READ,
            1 | 2 if self.can_write() => events & events::WRITE,
            0..=2 => 0,
            _ => events::INVALID,
        }
    }

    fn watch(&self, fd: i32, events: u32) {
        if fd == 0 && events & events::READ != 0 {
            self.watches_input.set(Some(self.typed.borrow().len()));
        }
    }

    fn peek(&self, address: u64, size: u8) -> Option<u32> {
        self.hardware.peek(u32::try_from(address).ok()?, size)
    }

    fn poke(&self, address: u64, size: u8, value: u32) -> bool {
        u32::try_from(address).is_ok_and(|address| self.hardware.poke(address, size, value))
    }

    fn store(&self) -> Option<&dyn FileStore> {
        self.hardware.files().map(|files| files as &dyn FileStore)
    }

    fn stat(&self, path: &str) -> PathKind {
        match (self.store(), path) {
            (Some(files), _) => files.kind(path),
            (None, "" | "/" | ".") => PathKind::Directory,
            (None, _) => PathKind::Missing,
        }
    }

    fn can_write(&self) -> bool {
        self.output.borrow().has_room()
    }

    fn ticks_us(&self) -> u64 {
        self.hardware.clock().now_us()
    }

    fn epoch_ns(&self) -> u64 {
        self.board.epoch_ns()
    }

    fn pass(&self, ticks: u32) {
        self.hardware.clock().pass(ticks);
    }

    fn random(&self) -> u32 {
        self.random.next_u64() as u32
    }

    #[allow(clippy::misnamed_getters, reason = "the interpreter's platform has a name")]
    fn name(&self) -> &'static str {
        self.description.platform
    }

    fn machine(&self) -> &'static str {
        self.description.machine
    }

    fn take_interrupt(&self) -> bool {
        self.interrupt.take()
    }

    fn stops_at(&self, file: &str, line: u32, depth: &dyn Fn() -> usize) -> bool {
        file == MAIN && self.debugger.stops_at(line, depth)
    }

    fn learn_code(&self, code: usize) {
        self.debugger.learn_code(code);
    }

    fn learn_variable(&self, code: usize, name: &str, register: u16) {
        self.debugger.learn_variable(code, name, register);
    }

    fn board(&self) -> Option<&dyn Any> {
        Some(self.board.as_any())
    }
}
