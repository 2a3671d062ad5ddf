//! The life of a board: start, programs, prompt, soft reset, and start again.
//!
//! What programs wait for is in `waits`.

use crate::received::CTRL_C;
use crate::{Boot, Hardware, Received, Surroundings};
use boards::repl::{Event, Repl, Source, VmNames};
use boards::state::{State, WAIT_RESET};
use core::cell::Cell;
use vm::Vm;
use vm::compile::Mode;
use vm::interp::{Budget, Dispatch, Exit, traceback};
use vm::library::Library;
use vm::obj::{Obj, RomModule};
use vm::platform::{PathKind, Platform, WaitReq};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{self, exception};

/// The prompt of a board: `N` bytes for the longest program that can be sent to it. It outlives
/// the interpreters.
pub type Prompt<const N: usize> = Repl<N, HISTORY, LINE>;

/// Longest statement that can be typed in bytes.
const LINE: usize = 1024;
/// Bytes of history.
const HISTORY: usize = 1024;

/// Ticks of a slice: between two the board looks after what is due, so this bounds how late that
/// can be; about 1 ms on a micro:bit.
const SLICE: u32 = 250;

/// A board that runs.
pub struct Device<'h> {
    /// What surrounds the interpreter.
    pub surroundings: Surroundings<'h>,
    /// Its own modules.
    pub modules: &'static [&'static RomModule],
    /// Modules in Python that it has in flash.
    pub library: &'static Library,
    /// `sys.path` at the start.
    pub path: &'static [&'static str],
    /// Statements that every interpreter begins with.
    pub startup: &'static str,
    /// How the board starts, where its files are in a file system of their own.
    pub boot: Option<&'static Boot>,
}

/// The file that runs when the board is started.
const MAIN: &str = "main.py";

/// How what was run has ended.
pub(crate) enum End {
    Done(Obj),
    Raised(Obj),
    /// The board is to be started again.
    Reset,
}

impl Device<'_> {
    /// Runs for ever, with the heap in `arena`.
    pub fn run<const N: usize>(&self, arena: &mut [u8], prompt: &mut Prompt<N>) -> ! {
        let mut is_first = true;
        loop {
            self.live(arena, prompt, is_first);
            self.state().reset_softly();
            self.hardware().send(b"MPY: soft reboot\r\n");
            is_first = false;
        }
    }

    /// One interpreter, from its start to the soft reset.
    pub fn live<const N: usize>(&self, arena: &mut [u8], prompt: &mut Prompt<N>, is_first: bool) {
        self.surroundings.state().reset();
        let mut vm = Vm::new(arena, &self.surroundings, self.modules);
        vm.set_library(self.library);
        let mut life = Life {
            device: self,
            vm: &mut vm,
            prompt,
            sleep_until: None,
            looked_us: Cell::new(0),
            runs_files: false,
        };
        if life.start() {
            return;
        }
        let mut out = |bytes: &[u8]| self.hardware().send(bytes);
        if is_first {
            life.prompt.start(&mut out);
        } else {
            life.prompt.restart(&mut out);
        }
        life.serve();
    }

    pub(crate) fn hardware(&self) -> &dyn Hardware {
        self.surroundings.hardware()
    }

    pub(crate) fn received(&self) -> &Received {
        self.surroundings.received()
    }

    pub(crate) fn state(&self) -> &dyn State {
        self.surroundings.state()
    }
}

/// One interpreter.
pub(crate) struct Life<'l, 'v, const N: usize> {
    pub(crate) device: &'l Device<'l>,
    pub(crate) vm: &'l mut Vm<'v>,
    pub(crate) prompt: &'l mut Prompt<N>,
    /// End of a sleep that a call of the board has broken into.
    pub(crate) sleep_until: Option<u64>,
    /// When the board was looked after last, in microseconds.
    pub(crate) looked_us: Cell<u64>,
    /// What runs are the board's files, which start again when others have come.
    pub(crate) runs_files: bool,
}

impl<const N: usize> Life<'_, '_, N> {
    /// Runs the program that is on the board, or what the board begins with if there is none.
    /// True if it is to be started again.
    #[inline(never)]
    fn start(&mut self) -> bool {
        if let Err(exception) = self.vm.set_path(self.device.path) {
            return self.report(&End::Raised(exception));
        }
        if let Some(boot) = self.device.boot {
            return self.boot(boot);
        }
        if self.device.surroundings.stat(MAIN) != PathKind::File {
            let loaded = self.vm.load(self.device.startup.as_bytes(), "<boot>", Mode::Exec);
            let end = self.run(loaded);
            return self.report(&end);
        }
        let loaded = self.vm.load_module("main");
        let end = self.run(loaded);
        if let End::Raised(exception) = end {
            self.show(exception);
        }
        self.report(&end)
    }

    /// Shows the exception that has ended the board's program in the board's own way, if it has
    /// one.
    #[inline(never)]
    fn show(&self, exception: Obj) {
        if [&exception::KEYBOARD_INTERRUPT, &exception::SYSTEM_EXIT]
            .iter()
            .any(|class| exception::is_a(self.vm, exception, class))
        {
            return;
        }
        match self.text(exception) {
            Ok(text) => {
                let text = self.vm.str_of(text).unwrap_or_default();
                self.device.state().report(self.vm, text);
            }
            Err(trap) => self.vm.forget(trap),
        }
    }

    /// `line 3 NameError name 'x' is not defined`.
    fn text(&self, exception: Obj) -> Res {
        let vm = &*self.vm;
        let mut line = 0;
        traceback::each(vm, exception, |_, at, _| {
            line = at;
            Ok(())
        })?;
        let mut to = Printer::text(vm);
        to.str("line ")?;
        to.int(line.into())?;
        to.str(" ")?;
        to.put(vm.class_name(types::class_of(vm, exception)))?;
        to.str(" ")?;
        types::str_into(vm, exception, &mut to)?;
        to.finish_obj()
    }

    /// Reads and runs statements until the board is to be started again.
    #[inline(never)]
    fn serve(&mut self) {
        let hardware = self.device.hardware();
        let mut out = |bytes: &[u8]| hardware.send(bytes);
        loop {
            let Some(byte) = self.next_byte() else { return };
            let mut names = VmNames(self.vm);
            match self.prompt.feed(byte, &mut names, &mut out) {
                None | Some(Event::Line(_) | Event::Interrupt) => {}
                Some(Event::Eof) => return,
                Some(Event::Run { source, kind }) => {
                    let mode = match kind {
                        Source::Statement => Mode::Single,
                        Source::Block => Mode::Exec,
                    };
                    let loaded = self.vm.load(source, "<stdin>", mode);
                    let end = self.run(loaded);
                    self.prompt.end_of_output(&mut out);
                    if self.report(&end) {
                        self.prompt.end_of_output(&mut out);
                        return;
                    }
                    self.prompt.prompt(&mut out);
                }
            }
        }
    }

    /// The next byte typed; the board goes on meanwhile, and so do calls that it has promised.
    /// None if the board is to be started again, since nothing is typed and its files are others.
    fn next_byte(&mut self) -> Option<u8> {
        loop {
            if let Some(byte) = self.device.received().pop() {
                return Some(byte);
            }
            let due = self.advance();
            if self.prompt.is_untouched() && self.device.state().wants_reload() {
                return None;
            }
            if self.vm.has_jobs() {
                self.run_calls();
                continue;
            }
            self.device.hardware().idle(due.unwrap_or(u64::MAX));
        }
    }

    /// Runs the calls that the board has promised, while the prompt waits. What is typed ahead
    /// stays for the prompt.
    fn run_calls(&mut self) {
        self.device.received().set_interrupt_key(Some(CTRL_C));
        let loaded = self.vm.load(b"", "<idle>", Mode::Exec);
        let end = match loaded {
            Ok(()) => self.run_loaded(),
            Err(exception) => End::Raised(exception),
        };
        self.device.received().end_program();
        self.report(&end);
    }

    /// Lets the board take the steps that are due, and looks at its sensors. Returns when to call
    /// again.
    pub(crate) fn advance(&self) -> Option<u64> {
        let due = self.device.state().advance(self.vm).first();
        if self.device.state().wants_reset() {
            self.device.hardware().restart();
        }
        self.device.state().sample();
        self.device.surroundings.served();
        self.looked_us.set(self.device.hardware().now_us());
        due
    }

    /// Runs what is loaded to its end; Ctrl-C interrupts it.
    pub(crate) fn run(&mut self, loaded: Result<(), Obj>) -> End {
        self.device.received().begin_program();
        let end = match loaded {
            Ok(()) => self.run_loaded(),
            Err(exception) => End::Raised(exception),
        };
        self.device.received().end_program();
        self.sleep_until = None;
        end
    }

    fn run_loaded(&mut self) -> End {
        loop {
            let exit = self.vm.run(Budget::Ticks(SLICE), Dispatch::Loop);
            if let Exit::Wait(WaitReq::SleepUs(us)) = exit
                && self.spins(us)
            {
                self.vm.resume(Obj::NONE);
                continue;
            }
            self.advance();
            if self.is_outdated() {
                return End::Reset;
            }
            match exit {
                Exit::Done(value) => return End::Done(value),
                Exit::Raised(exception) => return End::Raised(exception),
                Exit::Budget => {}
                Exit::Wait(WaitReq::Board(WAIT_RESET)) => {
                    if self.device.state().resets_hardware() {
                        self.device.hardware().restart();
                    }
                    return End::Reset;
                }
                Exit::Wait(request) => self.wait(request),
            }
        }
    }

    /// Are the files that run others by now?
    pub(crate) fn is_outdated(&self) -> bool {
        self.runs_files && self.device.state().wants_reload()
    }

    /// Prints what has ended a program. True if the board is to be started again: SystemExit asks
    /// for that too.
    pub(crate) fn report(&mut self, end: &End) -> bool {
        let exception = match end {
            End::Done(_) => return false,
            End::Reset => return true,
            End::Raised(exception) => *exception,
        };
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
