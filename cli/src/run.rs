//! Running a program, and the exit status it leaves.

use std::io::{BufRead, IsTerminal, Read};
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use vm::Vm;
use vm::compile::Mode;
use vm::interp::{Budget, Exit, traceback};
use vm::obj::{Exception, Obj};
use vm::platform::WaitReq;
use vm::printer::Printer;
use vm::types::exception;

use crate::options::{Options, Program};
use crate::platform::{INTERRUPTED, Pc};
use crate::prompt;

/// Runs what the options say. The exit status is 0, 1 after an uncaught exception, or what
/// SystemExit carries.
pub fn run(options: &Options) -> ExitCode {
    let _ = ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::Relaxed));
    let pc = Pc::new();
    let mut arena = arena(options.heap);
    let vm = Vm::new(&mut arena, &pc, host::MODULES);
    vm.heap.stress.every_safepoint.set(options.stress.gc);
    vm.heap.stress.poison.set(options.stress.gc);
    let mut session = Session { vm, pc: &pc, options };
    let status = session.run();
    pc.flush();
    if options.stress.alloc_count {
        eprintln!("allocations: {}", session.vm.heap.stress.count.get());
    }
    ExitCode::from(status)
}

/// Zeroed memory that the system provides as it is touched.
fn arena(bytes: usize) -> Vec<u8> {
    vec![0; bytes]
}

/// A VM with its platform.
pub struct Session<'a> {
    pub vm: Vm<'a>,
    pub pc: &'a Pc,
    pub options: &'a Options,
}

impl Session<'_> {
    fn run(&mut self) -> u8 {
        if let Err(exc) = self.prepare() {
            return self.report(exc);
        }
        // Counted from here, so that the interpreter's own start is left alone.
        self.vm.heap.stress.count.set(0);
        self.vm.heap.stress.fail_at.set(self.options.stress.alloc_fail);
        let status = match &self.options.program {
            Program::Prompt if self.options.inspect || std::io::stdin().is_terminal() => {
                return prompt::run(self);
            }
            Program::Prompt | Program::Stdin => match read_stdin() {
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
        if self.options.inspect {
            return prompt::run(self);
        }
        status
    }

    fn prepare(&mut self) -> Result<(), Obj> {
        let first = match &self.options.program {
            Program::File(path) => std::path::Path::new(path)
                .parent()
                .map_or(String::new(), |p| p.to_string_lossy().into_owned()),
            _ => String::new(),
        };
        let rest = std::env::var("MICROPYPATH").unwrap_or_else(|_| ".frozen".into());
        let path: Vec<&str> = std::iter::once(first.as_str()).chain(rest.split(':')).collect();
        self.vm.set_path(&path)?;
        let argv: Vec<&str> = self.options.argv.iter().map(String::as_str).collect();
        self.vm.set_argv(&argv)?;
        if let Program::File(path) = &self.options.program {
            self.vm.set_main("__file__", path)?;
        }
        Ok(())
    }

    fn run_module(&mut self, name: &str) -> u8 {
        let file = format!("{}.py", name.replace('.', "/"));
        let folders = std::env::var("MICROPYPATH").unwrap_or_default();
        for folder in std::iter::once("").chain(folders.split(':')) {
            for candidate in [
                std::path::Path::new(folder).join(&file),
                std::path::Path::new(folder).join(name.replace('.', "/")).join("__main__.py"),
            ] {
                if let Ok(source) = std::fs::read(&candidate) {
                    let shown = candidate.to_string_lossy().into_owned();
                    return self.run_source(&source, &shown, Mode::Exec);
                }
            }
        }
        fail(&format!("no module named '{name}'"))
    }

    /// Compiles and runs a source; the status that a script has then.
    pub fn run_source(&mut self, source: &[u8], file: &str, mode: Mode) -> u8 {
        match self.vm.load(source, file, mode) {
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
            WaitReq::Poll(u32::MAX) => self.pc.wait(None),
            WaitReq::Poll(ms) => self.pc.wait(Some(Duration::from_millis(ms.into()))),
            WaitReq::Output | WaitReq::Board(_) => {}
        }
    }

    /// Sleeps in pieces, so that Ctrl-C ends it.
    fn sleep(&mut self, length: Duration) {
        let end = Instant::now() + length;
        while !INTERRUPTED.load(Ordering::Relaxed) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            std::thread::sleep(left.min(Duration::from_millis(20)));
        }
        self.vm.resume(Obj::NONE);
    }

    fn input(&mut self) {
        let mut line = String::new();
        let read = std::io::stdin().lock().read_line(&mut line);
        if !matches!(read, Ok(n) if n > 0) {
            self.vm.resume(Obj::UNDEF);
            return;
        }
        let text = line.strip_suffix('\n').unwrap_or(&line);
        self.vm.resume_str(text);
    }

    /// Prints an uncaught exception and gives the exit status it leads to.
    pub fn report(&mut self, exc: Obj) -> u8 {
        if exception::is_a(&self.vm, exc, &exception::SYSTEM_EXIT) {
            return self.exit_status(exc);
        }
        self.pc.flush();
        let mut p = Printer::stderr(&self.vm);
        if traceback::print(&self.vm, exc, &mut p).is_err() {
            eprintln!("MemoryError: no memory to print the exception");
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
                        eprintln!("{text}");
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
