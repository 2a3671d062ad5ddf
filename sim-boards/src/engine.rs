//! The interpreter as a session uses it: load, run, resume, report.

use crate::board::Model;
use crate::machine::Machine;
use crate::session::ProgramError;
use crate::world::World;
use boards::repl::Source;
use vm::Vm;
use vm::buffer::Buffer;
use vm::compile::Mode;
use vm::interp::debug::Variables;
use vm::interp::{Budget, Dispatch, Exit, traceback};
use vm::library::FOLDER;
use vm::obj::Obj;
use vm::platform::WaitReq;
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{self, exception};

/// Ticks of a slice of what takes no time, and how many there are at most.
const SLICE: u32 = 100_000;
const MOST_SLICES: u32 = 1000;

/// Why the interpreter stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The budget is used up.
    Budget,
    /// The program has come to a line where it is to stop.
    Line,
    /// The program waits.
    Wait(WaitReq),
    /// The code has run to its end.
    Done,
    /// An exception has ended it; see [`Engine::report`].
    Raised,
}

/// What a program gets that waited.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Resume<'a> {
    /// None.
    Done,
    /// The instruction decides anew.
    Again,
    /// A line of input.
    Line(&'a str),
    /// The end of the input.
    Eof,
    /// KeyboardInterrupt.
    Interrupt,
}

/// An interpreter on its board.
pub(crate) struct Engine {
    machine: Machine,
    /// What ended the last code. Valid until the interpreter runs again.
    exception: Option<Obj>,
    /// Column of the syntax error that `exception` is, from 1.
    column: Option<u32>,
    /// What the last code that has run to its end gave, valid as long.
    value: Option<Obj>,
}

impl Engine {
    pub fn new(model: &'static Model) -> Engine {
        Engine { machine: Machine::new(model), exception: None, column: None, value: None }
    }

    /// An empty heap, and the board as after power-on.
    pub fn restart(&mut self, seed: u64) {
        self.machine.restart();
        self.machine.world().restart(seed);
        let path = self.machine.vm_mut().set_path(&["", FOLDER]);
        debug_assert!(path.is_ok(), "a new heap has room for it");
        self.exception = None;
    }

    pub fn vm(&self) -> &Vm<'static> {
        self.machine.vm()
    }

    pub fn world(&self) -> &World {
        self.machine.world()
    }

    /// Compiles `source` as what [`run`](Engine::run) runs; that reports what is wrong with it.
    pub fn load(&mut self, source: &[u8], file: &str, kind: Source) {
        self.exception = self.machine.vm_mut().load(source, file, mode_of(kind)).err();
        self.column = self.exception.and_then(|exception| self.column_of(source, exception));
    }

    /// Inserts a statement into the program that is stopped at a line, in a function with these
    /// variables. False, and the traceback is printed, if it is none.
    pub fn insert(&mut self, source: &[u8], kind: Source, names: Option<&[(String, Obj)]>) -> bool {
        let each = |f: &mut dyn FnMut(&str, Obj)| {
            names.unwrap_or_default().iter().for_each(|(name, o)| f(name, *o));
        };
        let locals = names.is_some().then_some(&each as &Variables);
        let vm = self.machine.vm_mut();
        let Err(exception) = vm.insert(source, mode_of(kind), locals) else { return true };
        forget(vm, traceback::print(vm, exception, &mut Printer::stderr(vm)));
        false
    }

    /// The same for an expression, whose value [`value`](Engine::value) has then.
    pub fn load_expression(&mut self, source: &str) {
        let loaded = self.machine.vm_mut().load(source.as_bytes(), "<boot>", Mode::Eval);
        self.exception = loaded.err();
    }

    /// The bytes that the last code gave.
    pub fn value(&self) -> Option<Vec<u8>> {
        let buffer = Buffer::of(self.machine.vm(), self.value?)?;
        Some((0..buffer.len()).map(|i| buffer.get(i)).collect())
    }

    /// Evaluates an expression to its end in no time. Returns its bytes, if it gives any.
    pub fn evaluate(&mut self, source: &str) -> Option<Vec<u8>> {
        self.world().hardware.clock().begin_work(0, 0);
        self.value = None;
        self.load_expression(source);
        for _ in 0..MOST_SLICES {
            match self.run(SLICE).0 {
                Stop::Budget | Stop::Line => {}
                Stop::Wait(_) => self.resume(Resume::Done),
                Stop::Done => return self.value(),
                Stop::Raised => break,
            }
        }
        self.exception = None;
        None
    }

    /// Where in its line `source` is wrong, in characters from 1.
    fn column_of(&self, source: &[u8], exception: Obj) -> Option<u32> {
        let vm = self.machine.vm();
        let mut line = None;
        forget(
            vm,
            traceback::each(vm, exception, |_, at, _| {
                line = at.checked_sub(1);
                Ok(())
            }),
        );
        let before = vm.syntax_column().checked_sub(1)?;
        let text = source.split(|c| *c == b'\n').nth(line? as usize)?;
        let text = String::from_utf8_lossy(text.get(..before as usize)?);
        Some(text.chars().count() as u32 + 1)
    }

    /// Runs for at most `ticks`. Also returns how many were used.
    pub fn run(&mut self, ticks: u32) -> (Stop, u32) {
        if self.exception.is_some() {
            return (Stop::Raised, 0);
        }
        let is_watched = self.world().debugger.is_on();
        let vm = self.machine.vm_mut();
        vm.watch_lines(is_watched);
        let exit = vm.run(Budget::Ticks(ticks), Dispatch::Loop);
        let used = ticks.saturating_sub(vm.unused_ticks());
        match exit {
            Exit::Budget if vm.take_stop() => (Stop::Line, used),
            Exit::Budget => (Stop::Budget, ticks),
            Exit::Wait(request) => (Stop::Wait(request), used),
            Exit::Done(value) => {
                self.value = Some(value);
                (Stop::Done, used)
            }
            Exit::Raised(exception) => {
                self.exception = Some(exception);
                (Stop::Raised, used)
            }
        }
    }

    /// Ends a wait.
    pub fn resume(&mut self, with: Resume) {
        let vm = self.machine.vm_mut();
        match with {
            Resume::Done => vm.resume(Obj::NONE),
            Resume::Again => {}
            Resume::Eof => vm.resume(Obj::UNDEF),
            Resume::Line(line) => vm.resume_str(line),
            Resume::Interrupt => vm.interrupt(),
        }
    }

    /// Prints the exception that ended the last code and describes it; nothing for SystemExit,
    /// which is an orderly end.
    pub fn report(&mut self) -> Option<ProgramError> {
        let exception = self.exception.take()?;
        let vm = self.machine.vm();
        let class = types::class_of(vm, exception);
        let (exception, class) = match carried(vm, exception) {
            Some(carried) => (carried, types::class_of(vm, carried)),
            None if types::is_subclass(vm, class, exception::SYSTEM_EXIT.obj()) => return None,
            None => (exception, class),
        };
        let mut error = ProgramError {
            class: String::from_utf8_lossy(vm.class_name(class)).into_owned(),
            message: text(vm, |to| types::str_into(vm, exception, to)),
            column: self.column.take(),
            ..ProgramError::default()
        };
        let places = traceback::each(vm, exception, |file, line, _| {
            (error.file, error.line) = (file.to_owned(), line);
            Ok(())
        });
        forget(vm, places);
        error.traceback = self.world().copied(|| {
            forget(vm, traceback::print(vm, exception, &mut Printer::stderr(vm)));
        });
        Some(error)
    }
}

fn mode_of(kind: Source) -> Mode {
    match kind {
        Source::Statement => Mode::Single,
        Source::Block => Mode::Exec,
    }
}

/// The exception that a SystemExit carries: it has ended a function that the board called.
fn carried(vm: &Vm, exit: Obj) -> Option<Obj> {
    let class = types::class_of(vm, exit);
    let is = |o: Obj, base: &'static types::Type| {
        types::is_subclass(vm, types::class_of(vm, o), base.obj())
    };
    if !types::is_subclass(vm, class, exception::SYSTEM_EXIT.obj()) {
        return None;
    }
    let args = exception::args(vm, vm.as_a(exit)?);
    args.first().copied().filter(|arg| is(*arg, &exception::BASE_EXCEPTION))
}

/// What `write` prints; empty if it cannot.
fn text(vm: &Vm, write: impl FnOnce(&mut Printer) -> Res<()>) -> String {
    let mut to = Printer::text(vm);
    let text = write(&mut to).and_then(|()| to.finish_obj());
    match text {
        Ok(text) => vm.str_of(text).unwrap_or_default().to_owned(),
        Err(trap) => {
            vm.forget(trap);
            String::new()
        }
    }
}

fn forget(vm: &Vm, result: Res<()>) {
    if let Err(trap) = result {
        vm.forget(trap);
    }
}
