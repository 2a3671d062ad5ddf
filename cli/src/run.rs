//! Running a program, and the exit status it leaves.

mod ending;
mod file;

use std::io::{IsTerminal, Read};
use std::path::Path;
use std::process::ExitCode;
use std::sync::LazyLock;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use vm::Vm;
use vm::code::image::{self, Image};
use vm::compile::Mode;
use vm::interp::{Budget, Exit};
use vm::obj::{Obj, RomModule};
use vm::platform::WaitReq;

use crate::console::{Console, Line};
use crate::input;
use crate::listing;
use crate::options::{Options, Program};
use crate::platform::{INTERRUPTED, Pc};
use crate::prompt::{self, End, Prompt};
use file::{MainFile, is_archive, text_of, whole, without_first_line};

/// Most calls on the stack of a thread unless a program wants more, as in CPython.
const RECURSION_LIMIT: u32 = 1000;

/// The library on `sys.path`, and the folder in it for what is smaller in MicroPython's.
const LIBRARY: &str = ".frozen";
const SMALL: &str = ".frozen/_micropython";

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
    /// The program, if it is a file.
    file: Option<MainFile>,
}

impl<'a> Session<'a> {
    /// A new interpreter in `arena`.
    pub fn new(arena: &'a mut [u8], pc: &'a Pc<'a>, options: &'a Options) -> Session<'a> {
        let vm = Vm::new(arena, pc, modules(&options.program)).with_library(&pylib::LIBRARY);
        vm.heap.stress.every_safepoint.set(options.stress.gc);
        vm.heap.stress.poison.set(options.stress.gc);
        vm.opt_level.set(options.opt_level());
        vm.keeps_docs.set(true);
        vm.keeps_columns.set(options.keeps_columns());
        vm.recursion_limit.set(RECURSION_LIMIT);
        vm.micropython_limits.set(options.has_emitter());
        let file = match &options.program {
            Program::File(path) => Some(MainFile::of(path)),
            _ => None,
        };
        Session { vm, pc, options, file }
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
            Program::Prompt if self.inspects() || std::io::stdin().is_terminal() => {
                return self.interact();
            }
            Program::Prompt | Program::Pty | Program::Stdin => match read_stdin() {
                Ok(source) => self.run_source(&source, "<stdin>", Mode::Exec),
                Err(e) => return fail(&format!("cannot read the standard input: {e}")),
            },
            Program::Command(text) => self.run_source(text.as_bytes(), "<string>", Mode::Exec),
            Program::Module(name) => self.run_module(name),
            Program::File(_) => self.run_file(),
        };
        if self.options.flags.has("verbose") {
            self.print_memory();
        }
        // The program itself may have asked for a prompt.
        if self.inspects() || self.pc.environment().get("MICROPYINSPECT").is_some() {
            return self.interact();
        }
        status
    }

    fn run_file(&mut self) -> u8 {
        let Some(MainFile { path, in_folder }) = &self.file else { return 0 };
        let (name, in_folder) = (text_of(path), *in_folder);
        match std::fs::read(path) {
            Ok(source) if self.options.flags.has("skips_first_line") => {
                self.run_source(without_first_line(&source), &name, Mode::Exec)
            }
            Ok(source) if is_archive(&source) => {
                let source = format!("__import__('zipimport')._as_main({name:?})");
                self.run_source(source.as_bytes(), "<zipimport>", Mode::Exec)
            }
            Ok(source) => self.run_source(&source, &name, Mode::Exec),
            Err(_) if in_folder => {
                let folder = path.parent().map_or(String::new(), text_of);
                fail(&format!("can't find '__main__' module in '{folder}'"))
            }
            Err(e) => cannot_open(&name, &e),
        }
    }

    /// Is there to be a prompt at the end?
    fn inspects(&self) -> bool {
        self.options.flags.has("inspect")
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

    /// Sets what a program finds in `sys` and in `__main__`.
    pub fn prepare(&mut self) -> Result<(), Obj> {
        self.prepare_path()?;
        self.vm.set_argv(&texts(&self.options.argv))?;
        if self.options.program == Program::Pty {
            return Ok(());
        }
        let name = std::env::args().next().unwrap_or_default();
        let original = [&[name], self.options.original.as_slice()].concat();
        let lists = [
            ("orig_argv", original),
            ("_options", self.options.flags.texts()),
            ("_given", self.options.x_options.clone()),
            ("warnoptions", self.options.warnings.clone()),
        ];
        for (attribute, list) in lists.iter().filter(|(_, list)| !list.is_empty()) {
            self.vm.set_sys(attribute, &texts(list))?;
        }
        if self.options.program != Program::Prompt {
            self.vm.begin_main()?;
        }
        if let Some(MainFile { path, in_folder }) = &self.file {
            self.vm.set_main("__file__", &text_of(path))?;
            if *in_folder {
                self.vm.set_main("__package__", "")?;
            }
        }
        Ok(())
    }

    /// Sets `sys.path`: the folder of the program, then those of the environment, then the library.
    fn prepare_path(&mut self) -> Result<(), Obj> {
        let folder = match (&self.file, &self.options.program) {
            (Some(file), _) => file.path.parent().map(Path::to_owned),
            // Files of modules are to have whole names.
            (None, Program::Module(_)) => std::env::current_dir().ok(),
            _ => None,
        };
        let first = folder.map_or(String::new(), |folder| text_of(&folder));
        let first = (!self.options.flags.has("safe_path")).then_some(first);
        let rest = std::env::var("MICROPYPATH").unwrap_or_else(|_| self.default_path());
        // Folders of CPython's variable come before the library, for programs written for PCs.
        let variable = self.options.reads_environment().then(|| std::env::var("PYTHONPATH").ok());
        let more = variable.flatten().unwrap_or_default();
        let more = more.split(':').filter(|f| !f.is_empty()).map(|f| text_of(&whole(f)));
        let small = self.options.is_for_micropython().then_some(SMALL);
        let rest = rest.split(':').flat_map(|folder| {
            let small = small.filter(|_| folder == LIBRARY);
            small.into_iter().chain([folder]).map(str::to_owned)
        });
        let path: Vec<String> = first.into_iter().chain(more).chain(rest).collect();
        self.vm.set_path(&texts(&path))
    }

    /// Where modules are if the environment does not say: a board also has a folder `lib`, into
    /// which tools install packages.
    fn default_path(&self) -> String {
        let lib = std::env::current_dir().map(|folder| folder.join("lib"));
        match (&self.options.program, lib) {
            (Program::Pty, Ok(lib)) => format!("{LIBRARY}:{}", lib.to_string_lossy()),
            _ => LIBRARY.into(),
        }
    }

    /// Runs a module as `__main__`. `runpy` imports the packages that it is in, and says which
    /// module has the code: that of a package is in `__main__`.
    fn run_module(&mut self, name: &str) -> u8 {
        // MicroPython's `sys.argv` begins with the name.
        if self.options.is_for_micropython() {
            let loaded = self.vm.load_module(name);
            return self.run_if(loaded);
        }
        let source = format!("__import__('runpy')._as_main({name:?})");
        let loaded = self.vm.load(source.as_bytes(), "<runpy>", Mode::Eval);
        let module = loaded.and_then(|()| self.run_to_end());
        match module.map(|value| self.vm.str_of(value).map(str::to_owned)) {
            Ok(Some(module)) => {
                let loaded = self.vm.load_module(&module);
                self.run_if(loaded)
            }
            Ok(None) => 0,
            Err(exc) => self.report(exc),
        }
    }

    /// Runs a source or an image; the status that a script has then.
    pub fn run_source(&mut self, source: &[u8], file: &str, mode: Mode) -> u8 {
        if self.options.flags.has("verbose") {
            listing::print(source, file, self.options.opt_level());
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
        self.run_to_end().map(|_| ())
    }

    /// The same; the value of an expression.
    fn run_to_end(&mut self) -> Result<Obj, Obj> {
        let budget = match self.options.stress.budget {
            0 => Budget::Unlimited,
            n => Budget::Instructions(n),
        };
        loop {
            match self.vm.run(budget, self.options.dispatch) {
                Exit::Done(value) => return Ok(value),
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
}

fn texts(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

fn read_stdin() -> std::io::Result<Vec<u8>> {
    let mut source = Vec::new();
    std::io::stdin().lock().read_to_end(&mut source)?;
    Ok(source)
}

/// The sentence and the status that python3 ends with.
fn cannot_open(file: &str, error: &std::io::Error) -> u8 {
    let (number, text) = (error.raw_os_error().unwrap_or_default(), error.to_string());
    let text = text.split(" (os error").next().unwrap_or_default();
    eprintln!("pyrite: can't open file '{file}': [Errno {number}] {text}");
    2
}

/// One sentence, and status 1.
fn fail(message: &str) -> u8 {
    eprintln!("pyrite: {message}");
    1
}
