//! Running a program, and the exit status it leaves.

use std::io::{IsTerminal, Read};
use std::process::ExitCode;
use std::sync::LazyLock;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use vm::Vm;
use vm::code::image::{self, Image};
use vm::compile::Mode;
use vm::interp::{Budget, Exit, traceback};
use vm::modules::sys;
use vm::obj::{Exception, Obj, RomModule};
use vm::platform::WaitReq;
use vm::printer::Printer;
use vm::types::exception;

use crate::console::{Console, Line};
use crate::input;
use crate::listing;
use crate::options::{Options, Program};
use crate::platform::{INTERRUPTED, Pc};
use crate::prompt::{self, End, Prompt};

/// Most calls on the stack of a thread unless a program wants more, as in CPython.
const RECURSION_LIMIT: u32 = 1000;

/// Runs what the options say. The exit status is 0, 1 after an uncaught exception, or what
/// SystemExit carries.
pub fn run(options: &Options) -> ExitCode {
    let _ = ctrlc::set_handler(input::interrupt);
    let console = Console::standard();
    let pc = Pc::new(&console);
    let mut arena = arena(options.heap);
    let mut session = Session::new(&mut arena, &pc, options);
    let status = session.run();
    pc.flush();
    if options.stress.alloc_count {
        eprintln!("allocations: {}", session.vm.heap.stress.count.get());
    }
    ExitCode::from(status)
}

/// The built-in modules beyond those of the VM. Behind a serial port there is a board.
fn modules(program: &Program) -> &'static [&'static RomModule] {
    static BOARD: LazyLock<Vec<&'static RomModule>> =
        LazyLock::new(|| [extmod::MODULES, host::MODULES].concat());
    static PC: LazyLock<Vec<&'static RomModule>> =
        LazyLock::new(|| [BOARD.as_slice(), host::SYSTEM].concat());
    if matches!(program, Program::Pty) { &BOARD } else { &PC }
}

/// Zeroed memory that the system provides as it is touched.
pub fn arena(bytes: usize) -> Vec<u8> {
    vec![0; bytes]
}

/// A VM with its platform.
pub struct Session<'a> {
    pub vm: Vm<'a>,
    pub pc: &'a Pc<'a>,
    pub options: &'a Options,
}

impl<'a> Session<'a> {
    /// A new interpreter in `arena`.
    pub fn new(arena: &'a mut [u8], pc: &'a Pc<'a>, options: &'a Options) -> Session<'a> {
        let vm = Vm::new(arena, pc, modules(&options.program)).with_library(&pylib::LIBRARY);
        vm.heap.stress.every_safepoint.set(options.stress.gc);
        vm.heap.stress.poison.set(options.stress.gc);
        vm.opt_level.set(options.opt_level);
        vm.keeps_docs.set(true);
        vm.recursion_limit.set(RECURSION_LIMIT);
        Session { vm, pc, options }
    }

    fn run(&mut self) -> u8 {
        if let Err(exc) = self.prepare() {
            return self.report(exc);
        }
        // Counted from here, so that the interpreter's own start is left alone.
        self.vm.heap.stress.count.set(0);
        self.vm.heap.stress.fail_at.set(self.options.stress.alloc_fail);
        let status = self.run_program();
        let at_end = self.finish();
        if status == 0 { at_end } else { status }
    }

    /// What the program has left to be done after its end.
    fn finish(&mut self) -> u8 {
        if !self.vm.load_exit() {
            return 0;
        }
        match self.run_loaded() {
            Ok(()) => 0,
            Err(exc) => self.report(exc),
        }
    }

    fn run_program(&mut self) -> u8 {
        let status = match &self.options.program {
            Program::Prompt if self.options.inspect || std::io::stdin().is_terminal() => {
                return self.interact();
            }
            Program::Prompt | Program::Pty | Program::Stdin => match read_stdin() {
                Ok(source) => self.run_source(&source, "<stdin>", Mode::Exec),
                Err(e) => return fail(&format!("cannot read the standard input: {e}")),
            },
            Program::Command(text) => self.run_source(text.as_bytes(), "<string>", Mode::Exec),
            Program::Module(name) => self.run_module(name),
            Program::File(path) => match std::fs::read(path) {
                Ok(source) => self.run_source(&source, path, Mode::Exec),
                Err(e) => return fail(&format!("cannot open file '{path}': {e}")),
            },
        };
        if self.options.verbose > 0 {
            self.print_memory();
        }
        // The program itself may have asked for a prompt.
        if self.options.inspect || self.pc.environment().get("MICROPYINSPECT").is_some() {
            return self.interact();
        }
        status
    }

    /// `-v`: how much memory is in use at the end.
    fn print_memory(&mut self) {
        let source = b"__import__('micropython').mem_info()";
        if self.vm.load(source, "<end>", Mode::Exec).is_ok() && self.run_loaded().is_err() {
            self.vm.abort();
        }
    }

    fn interact(&mut self) -> u8 {
        self.pc.flush();
        match Prompt::new().run(self, false) {
            End::Eof => 0,
            End::Exit(status) => status,
        }
    }

    /// Sets `sys.path` and `sys.argv`.
    pub fn prepare(&mut self) -> Result<(), Obj> {
        let first = match &self.options.program {
            Program::File(path) => std::path::Path::new(path)
                .parent()
                .map_or(String::new(), |p| p.to_string_lossy().into_owned()),
            _ => String::new(),
        };
        let rest = std::env::var("MICROPYPATH").unwrap_or_else(|_| self.default_path());
        // Folders of CPython's variable come before the library, for programs written for PCs.
        let rest = match std::env::var("PYTHONPATH") {
            Ok(more) if !more.is_empty() && !matches!(self.options.program, Program::Pty) => {
                format!("{more}:{rest}")
            }
            _ => rest,
        };
        let path: Vec<&str> = std::iter::once(first.as_str()).chain(rest.split(':')).collect();
        self.vm.set_path(&path)?;
        let argv: Vec<&str> = self.options.argv.iter().map(String::as_str).collect();
        self.vm.set_argv(&argv)?;
        if let Program::File(path) = &self.options.program {
            self.vm.set_main("__file__", path)?;
        }
        self.set_warnings()
    }

    /// Filters of warnings, of CPython's variable and then of `-W`; `warnings` reads them.
    fn set_warnings(&mut self) -> Result<(), Obj> {
        let all = std::env::var("PYTHONWARNINGS").unwrap_or_default();
        let filters = all.split(',').filter(|f| !f.is_empty());
        let filters: Vec<&str> =
            filters.chain(self.options.warnings.iter().map(String::as_str)).collect();
        if filters.is_empty() || matches!(self.options.program, Program::Pty) {
            return Ok(());
        }
        let source = format!("__import__('sys').warnoptions.extend({filters:?})");
        self.vm.load(source.as_bytes(), "<warnings>", Mode::Exec)?;
        self.run_loaded()
    }

    /// Where modules are if the environment does not say: a board also has a folder `lib`, into
    /// which tools install packages.
    fn default_path(&self) -> String {
        let lib = std::env::current_dir().map(|folder| folder.join("lib"));
        match (&self.options.program, lib) {
            (Program::Pty, Ok(lib)) => format!(".frozen:{}", lib.to_string_lossy()),
            _ => ".frozen".into(),
        }
    }

    fn run_module(&mut self, name: &str) -> u8 {
        let loaded = self.vm.load_module(name);
        self.run_if(loaded)
    }

    /// Runs a source or an image; the status that a script has then.
    pub fn run_source(&mut self, source: &[u8], file: &str, mode: Mode) -> u8 {
        if self.options.verbose > 0 {
            listing::print(source, file, self.options.opt_level);
        }
        let loaded = if image::is_image(source) {
            self.vm.load_image(Image::Passing(source))
        } else {
            self.vm.load(source, file, mode)
        };
        self.run_if(loaded)
    }

    fn run_if(&mut self, loaded: Result<(), Obj>) -> u8 {
        match loaded {
            Ok(()) if self.options.compile_only => {
                self.vm.abort();
                0
            }
            Ok(()) => match self.run_loaded() {
                Ok(()) => 0,
                Err(exc) => self.report(exc),
            },
            Err(exc) => self.report(exc),
        }
    }

    /// Runs what is loaded to its end, serving its waits.
    pub fn run_loaded(&mut self) -> Result<(), Obj> {
        let budget = match self.options.stress.budget {
            0 => Budget::Unlimited,
            n => Budget::Instructions(n),
        };
        loop {
            match self.vm.run(budget, self.options.dispatch) {
                Exit::Done(_) => return Ok(()),
                Exit::Raised(exc) => return Err(exc),
                Exit::Budget => {}
                Exit::Wait(req) => self.wait(req),
            }
        }
    }

    fn wait(&mut self, req: WaitReq) {
        self.pc.flush();
        match req {
            WaitReq::SleepMs(ms) => self.sleep(Duration::from_millis(ms.into())),
            WaitReq::SleepUs(us) => self.sleep(Duration::from_micros(us.into())),
            WaitReq::Input => self.input(),
            WaitReq::Poll(ms) => {
                let limit = (ms < u32::MAX).then(|| Duration::from_millis(ms.into()));
                // While a handler runs, the next one waits.
                self.pc.wait(limit, !self.vm.is_in_job());
            }
            WaitReq::Output | WaitReq::Board(_) => {}
        }
    }

    /// Sleeps in pieces, so that Ctrl-C ends it.
    fn sleep(&mut self, length: Duration) {
        let end = Instant::now() + length;
        while !INTERRUPTED.load(Ordering::Relaxed) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return self.vm.resume(Obj::NONE);
            }
            std::thread::sleep(left.min(Duration::from_millis(20)));
        }
        self.interrupt();
    }

    /// Ends a wait with KeyboardInterrupt.
    fn interrupt(&mut self) {
        INTERRUPTED.store(false, Ordering::Relaxed);
        self.vm.interrupt();
    }

    fn input(&mut self) {
        match prompt::read_line(self.pc.console()) {
            Line::Text(text) => self.vm.resume_str(&text),
            Line::Eof => self.vm.resume(Obj::UNDEF),
            Line::Interrupt => self.interrupt(),
        }
    }

    /// Prints an uncaught exception and gives the exit status it leads to.
    pub fn report(&mut self, exc: Obj) -> u8 {
        if exception::is_a(&self.vm, exc, &exception::SYSTEM_EXIT) {
            return self.exit_status(exc);
        }
        if !sys::has_hook(&self.vm, exc) {
            return self.print(exc);
        }
        let source = b"(lambda s, e: s.excepthook(type(e), e, e.__traceback__))(\
            __import__('sys'), __import__('sys').last_value)";
        let loaded = self.vm.load(source, "<end>", Mode::Exec);
        if let Err(other) = loaded.and_then(|_| self.run_loaded()) {
            self.pc.console().print_error(b"Error in sys.excepthook:\n");
            self.print(other);
            self.pc.console().print_error(b"\nOriginal exception was:\n");
            self.print(sys::last_value(&self.vm));
        }
        1
    }

    fn print(&mut self, exc: Obj) -> u8 {
        self.pc.flush();
        let mut p = Printer::stderr(&self.vm);
        if traceback::print(&self.vm, exc, &mut p).is_err() {
            let text = b"MemoryError: no memory to print the exception\n";
            self.pc.console().print_error(text);
        }
        1
    }

    fn exit_status(&self, exc: Obj) -> u8 {
        let args = exc.cast::<Exception>().map_or(&[][..], |e| exception::args(&self.vm, e));
        match args.first() {
            None => 0,
            Some(v) if v.is_none() => 0,
            Some(v) => match self.vm.want_int(*v) {
                Ok(n) => n as u8,
                Err(_) => {
                    if let Some(text) = self.vm.str_of(*v) {
                        self.pc.console().print_error(format!("{text}\n").as_bytes());
                    }
                    1
                }
            },
        }
    }
}

fn read_stdin() -> std::io::Result<Vec<u8>> {
    let mut source = Vec::new();
    std::io::stdin().lock().read_to_end(&mut source)?;
    Ok(source)
}

/// One sentence, and status 1.
fn fail(message: &str) -> u8 {
    eprintln!("pyrite: {message}");
    1
}
