//! The life of a board: start, programs, prompt, soft reset, and start again.

use crate::{Hardware, Received, Surroundings};
use boards::repl::{Event, Repl, Source, VmNames};
use vm::Vm;
use vm::compile::Mode;
use vm::interp::{Budget, Dispatch, Exit, traceback};
use vm::library::Library;
use vm::obj::{Obj, RomModule};
use vm::platform::WaitReq;
use vm::printer::Printer;
use vm::types::exception;

/// The prompt of a board: `N` bytes for the longest program that can be sent to it. It outlives
/// the interpreters.
pub type Prompt<const N: usize> = Repl<N, HISTORY, LINE>;

/// Longest statement that can be typed in bytes.
const LINE: usize = 1024;
/// Bytes of history.
const HISTORY: usize = 1024;

/// Ticks of a slice: between two the board looks after what is due, so this bounds how late that
/// can be; about 1 ms.
const SLICE: u32 = 1000;

/// What a board's own crate does between slices and during waits.
pub trait Peripherals {
    /// Does what is due. When it is next worth calling, in microseconds since power-on.
    fn advance(&self, vm: &Vm) -> Option<u64>;

    /// Is the wait with this number ([`WaitReq::Board`]) over?
    fn is_over(&self, wait: u32) -> bool;

    /// The board as after power-on: a new interpreter starts.
    fn restart(&self);
}

/// A board with nothing on it.
impl Peripherals for () {
    fn advance(&self, _: &Vm) -> Option<u64> {
        None
    }

    fn is_over(&self, _: u32) -> bool {
        true
    }

    fn restart(&self) {}
}

/// A board that runs.
pub struct Device<'h> {
    /// What surrounds the interpreter.
    pub surroundings: Surroundings<'h>,
    /// What is on the board.
    pub peripherals: &'h dyn Peripherals,
    /// Its own modules.
    pub modules: &'static [&'static RomModule],
    /// Modules in Python that it has in flash.
    pub library: &'static Library,
    /// `sys.path` at the start.
    pub path: &'static [&'static str],
    /// Statements that every interpreter begins with.
    pub startup: &'static str,
}

/// What ends a prompt.
enum End {
    SoftReset,
}

impl Device<'_> {
    /// Runs for ever, with the heap in `arena`.
    pub fn run<const N: usize>(&self, arena: &mut [u8], prompt: &mut Prompt<N>) -> ! {
        let mut is_first = true;
        loop {
            self.live(arena, prompt, is_first);
            self.hardware().send(b"MPY: soft reboot\r\n");
            is_first = false;
        }
    }

    /// One interpreter, from its start to the soft reset.
    pub fn live<const N: usize>(&self, arena: &mut [u8], prompt: &mut Prompt<N>, is_first: bool) {
        self.peripherals.restart();
        let mut vm = Vm::new(arena, &self.surroundings, self.modules);
        vm.set_library(self.library);
        let mut life = Life { device: self, vm: &mut vm, prompt };
        life.start();
        let mut out = |bytes: &[u8]| self.hardware().send(bytes);
        if is_first {
            life.prompt.start(&mut out);
        } else {
            life.prompt.restart(&mut out);
        }
        let End::SoftReset = life.serve();
    }

    fn hardware(&self) -> &dyn Hardware {
        self.surroundings.hardware()
    }

    fn received(&self) -> &Received {
        self.surroundings.received()
    }
}

/// One interpreter.
struct Life<'l, 'v, const N: usize> {
    device: &'l Device<'l>,
    vm: &'l mut Vm<'v>,
    prompt: &'l mut Prompt<N>,
}

impl<const N: usize> Life<'_, '_, N> {
    /// Runs what the board begins with.
    fn start(&mut self) {
        self.device.received().begin_program();
        let startup = self.device.startup.as_bytes();
        let prepared = self.vm.set_path(self.device.path);
        let loaded = prepared.and_then(|()| self.vm.load(startup, "<boot>", Mode::Exec));
        let done = loaded.and_then(|()| self.run_loaded());
        self.device.received().end_program();
        self.report(done);
    }

    /// Reads and runs statements.
    fn serve(&mut self) -> End {
        let hardware = self.device.hardware();
        let mut out = |bytes: &[u8]| hardware.send(bytes);
        loop {
            let byte = self.next_byte();
            let mut names = VmNames(self.vm);
            match self.prompt.feed(byte, &mut names, &mut out) {
                None | Some(Event::Line(_) | Event::Interrupt) => {}
                Some(Event::Eof) => return End::SoftReset,
                Some(Event::Run { source, kind }) => {
                    let mode = match kind {
                        Source::Statement => Mode::Single,
                        Source::Block => Mode::Exec,
                    };
                    self.device.received().begin_program();
                    let loaded = self.vm.load(source, "<stdin>", mode);
                    let done = loaded.and_then(|()| self.run_loaded());
                    self.device.received().end_program();
                    self.prompt.end_of_output(&mut out);
                    if self.report(done) {
                        self.prompt.end_of_output(&mut out);
                        return End::SoftReset;
                    }
                    self.prompt.prompt(&mut out);
                }
            }
        }
    }

    /// The next byte typed; the board goes on meanwhile.
    fn next_byte(&self) -> u8 {
        loop {
            if let Some(byte) = self.device.received().pop() {
                return byte;
            }
            let due = self.device.peripherals.advance(self.vm);
            self.device.hardware().idle(due.unwrap_or(u64::MAX));
        }
    }

    /// Runs what is loaded to its end.
    fn run_loaded(&mut self) -> Result<(), Obj> {
        loop {
            let exit = self.vm.run(Budget::Ticks(SLICE), Dispatch::Loop);
            self.device.peripherals.advance(self.vm);
            match exit {
                Exit::Done(_) => return Ok(()),
                Exit::Raised(exception) => return Err(exception),
                Exit::Budget => {}
                Exit::Wait(request) => self.wait(request),
            }
        }
    }

    fn wait(&mut self, request: WaitReq) {
        let now = self.device.hardware().now_us();
        match request {
            WaitReq::SleepMs(ms) => self.sleep(now + u64::from(ms) * 1000),
            WaitReq::SleepUs(us) => self.sleep(now + u64::from(us)),
            WaitReq::Poll(u32::MAX) => self.poll(u64::MAX),
            WaitReq::Poll(ms) => self.poll(now + u64::from(ms) * 1000),
            WaitReq::Board(wait) => self.wait_for_board(wait),
            WaitReq::Input => self.input(),
            WaitReq::Output => {}
        }
    }

    /// Rests until `is_over`, or until the program is interrupted or has something to call; false
    /// if it was interrupted.
    fn rest(&mut self, until_us: u64, is_over: impl Fn(&Self) -> bool) -> bool {
        loop {
            let due = self.device.peripherals.advance(self.vm);
            if self.device.received().take_interrupt() {
                self.vm.interrupt();
                return false;
            }
            if is_over(self) || self.device.hardware().now_us() >= until_us {
                return true;
            }
            self.device.hardware().idle(due.unwrap_or(u64::MAX).min(until_us));
        }
    }

    fn sleep(&mut self, until_us: u64) {
        if self.rest(until_us, |_| false) {
            self.vm.resume(Obj::NONE);
        }
    }

    /// The instruction looks again for itself.
    fn poll(&mut self, until_us: u64) {
        self.rest(until_us, |life| life.device.surroundings.has_come() || life.vm.has_jobs());
        self.device.surroundings.forget_watched();
    }

    fn wait_for_board(&mut self, wait: u32) {
        if self.rest(u64::MAX, |life| life.device.peripherals.is_over(wait)) {
            self.vm.resume(Obj::NONE);
        }
    }

    /// `input()`: the prompt's line editor reads a line.
    fn input(&mut self) {
        let hardware = self.device.hardware();
        let mut out = |bytes: &[u8]| hardware.send(bytes);
        self.device.received().end_program();
        self.prompt.read_line(&mut out);
        loop {
            let byte = self.next_byte();
            let mut names = VmNames(self.vm);
            match self.prompt.feed(byte, &mut names, &mut out) {
                None | Some(Event::Run { .. }) => continue,
                Some(Event::Line(line)) => self.vm.resume_str(line),
                Some(Event::Eof) => self.vm.resume(Obj::UNDEF),
                Some(Event::Interrupt) => self.vm.interrupt(),
            }
            break;
        }
        self.device.received().begin_program();
    }

    /// Prints what has ended a program. True for SystemExit, which asks for a soft reset.
    fn report(&mut self, done: Result<(), Obj>) -> bool {
        let Err(exception) = done else { return false };
        if exception::is_a(self.vm, exception, &exception::SYSTEM_EXIT) {
            return true;
        }
        let printed = traceback::print(self.vm, exception, &mut Printer::stderr(self.vm));
        if let Err(trap) = printed {
            self.vm.forget(trap);
            self.device.hardware().send(b"MemoryError: no memory to print the exception\r\n");
        }
        false
    }
}
