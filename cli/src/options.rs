//! Command line options: those of `python3`, with those of MicroPython's unix binary.
//!
//! Letters stand together as in `-Bsu`; the text of `-c`, `-m`, `-W` and `-X` follows at once or is
//! the next argument. What follows the program belongs to it.

mod flags;
mod x;

use crate::subcommand;
use flags::Flags;
use std::ffi::OsString;

use vm::interp::Dispatch;

/// The ways to call it.
pub const USAGE: &str =
    "usage: pyrite [OPTION ...] [-c COMMAND | -m MODULE | FILE | FOLDER | -] [ARGUMENT ...]
       pyrite --pty
       pyrite COMMAND ...";

/// What `--help` says of the options.
const OPTIONS: &str = "options:
  -i          a prompt when the program has ended
  -O          no assertions; -OO: no texts of documentation either
  -v          what is compiled, and the memory in use at the end
  -W FILTER   what warnings lead to: ignore, error, default, always, module or once
  -x          the first line of the file does not count
  -E, -P, -I  no PYTHON* variables; the program's folder is not on the path; both
  -X heapsize=SIZE  memory of the program, such as 64k or 16m
  -X emit=bytecode  MicroPython's asyncio, unittest and limits instead of CPython's
  -V          the version
  -b -B -d -q -s -S -u  as python3 has them, without effect but in sys.flags";

/// What to run.
#[derive(Debug, PartialEq, Eq)]
pub enum Program {
    /// A prompt, or the standard input if that is no terminal.
    Prompt,
    /// `-c`
    Command(String),
    /// `-m`
    Module(String),
    /// A file, or a folder or archive with `__main__.py`.
    File(String),
    /// `-`: the standard input.
    Stdin,
    /// `--pty`: a serial board's prompt on a pseudo-terminal, for tools.
    Pty,
}

/// Failure injection for tests.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Stress {
    /// Collect and verify at every safepoint, with freed memory poisoned.
    pub gc: bool,
    /// This allocation fails once; 0 = none.
    pub alloc_fail: u64,
    /// Print the number of allocations on the standard error output at the end.
    pub alloc_count: bool,
    /// Leave and enter the interpreter after so many instructions; 0 = never.
    pub budget: u32,
}

/// A parsed command line.
#[derive(Debug)]
pub struct Options {
    pub program: Program,
    /// `sys.argv`
    pub argv: Vec<String>,
    /// `sys.orig_argv`, without the interpreter's own name.
    pub original: Vec<String>,
    pub flags: Flags,
    /// `PYTHONWARNINGS` and `-W`: `sys.warnoptions`, of which the last counts most.
    pub warnings: Vec<String>,
    /// `-X`: `sys._xoptions`
    pub x_options: Vec<String>,
    /// Heap in bytes.
    pub heap: usize,
    pub dispatch: Dispatch,
    pub compile_only: bool,
    pub stress: Stress,
}

/// Default size of the heap in bytes. It is only touched as far as it is used.
const HEAP: usize = if usize::BITS < 64 { 64 << 20 } else { 1 << 30 };

impl Default for Options {
    fn default() -> Options {
        Options {
            program: Program::Prompt,
            argv: Vec::new(),
            original: Vec::new(),
            flags: Flags::default(),
            warnings: Vec::new(),
            x_options: Vec::new(),
            heap: HEAP,
            dispatch: Dispatch::Tail,
            compile_only: false,
            stress: Stress::default(),
        }
    }
}

impl Options {
    /// `vm::Vm::opt_level`
    pub fn opt_level(&self) -> u8 {
        self.flags.count("optimize").min(3) as u8
    }

    /// Is it a board behind a serial port, or has the program been given options that only
    /// MicroPython has? It finds the packages of MicroPython's library then where CPython's of the
    /// same name are larger (`asyncio`, `unittest`).
    pub fn is_for_micropython(&self) -> bool {
        self.program == Program::Pty || self.has_emitter()
    }

    /// Has the program been given MicroPython's choice of an emitter? Its limits hold then, too.
    pub fn has_emitter(&self) -> bool {
        self.x_options.iter().any(|option| option.starts_with("emit="))
    }

    /// Do tracebacks show which part of a line is meant, as CPython's do?
    pub fn keeps_columns(&self) -> bool {
        let is_told = |name| std::env::var_os(name).is_some_and(|text| !text.is_empty());
        let is_off = self.x_options.iter().any(|o| o == "no_debug_ranges")
            || self.reads_environment() && is_told("PYTHONNODEBUGRANGES");
        !is_off && !self.is_for_micropython()
    }

    /// Do CPython's environment variables count?
    pub fn reads_environment(&self) -> bool {
        !self.flags.has("ignore_environment") && self.program != Program::Pty
    }
}

/// Parses the arguments behind the program's name. None: a question such as `--version` has been
/// answered.
pub fn parse(args: impl Iterator<Item = OsString>) -> Result<Option<Options>, String> {
    let original: Vec<String> = args.map(|a| a.to_string_lossy().into_owned()).collect();
    let mut args = original.iter().cloned();
    let mut o = Options { original: original.clone(), ..Options::default() };
    while o.program == Program::Prompt {
        let Some(a) = args.next() else { break };
        match a.as_str() {
            "-" => o.program = Program::Stdin,
            "--pty" => o.program = Program::Pty,
            "--help" => return Ok(help()),
            "--version" => return Ok(version()),
            _ if a.starts_with("--") => return Err(format!("unknown option {a}")),
            _ if a.starts_with('-') => {
                if letters(&mut o, &a, &mut args)? {
                    return Ok(None);
                }
            }
            _ => o.program = Program::File(a),
        }
    }
    let name = match &o.program {
        Program::Command(_) => "-c",
        Program::Module(name) | Program::File(name) => name,
        Program::Stdin => "-",
        _ => "",
    };
    o.argv = std::iter::once(name.to_owned()).chain(args).collect();
    if o.reads_environment() {
        let variable = |name: &str| std::env::var(name).ok();
        o.flags.read(variable);
        let text = variable("PYTHONWARNINGS").unwrap_or_default();
        let filters = text.split(',').filter(|filter| !filter.is_empty()).map(str::to_owned);
        o.warnings.splice(0..0, filters);
    }
    Ok(Some(o))
}

/// Takes letters that stand together; true if they ask a question, which has been answered.
fn letters(
    o: &mut Options,
    a: &str,
    more: &mut impl Iterator<Item = String>,
) -> Result<bool, String> {
    let mut rest = a[1..].chars();
    while let Some(letter) = rest.next() {
        match letter {
            'h' | '?' => return Ok(help().is_none()),
            'V' => return Ok(version().is_none()),
            'c' | 'm' | 'W' | 'X' => {
                let text = match rest.as_str() {
                    "" => more.next().ok_or_else(|| format!("-{letter} needs an argument"))?,
                    text => text.to_owned(),
                };
                match letter {
                    'c' => o.program = Program::Command(text),
                    'm' => o.program = Program::Module(text),
                    'W' => o.warnings.push(text),
                    _ => x::take(o, &text)?,
                }
                return Ok(false);
            }
            // MicroPython's way to say how often.
            '0'..='3' if a.starts_with("-O") => o.flags.set("optimize", letter as u32 - '0' as u32),
            _ if o.flags.take(letter) => {}
            _ => return Err(format!("unknown option -{letter}")),
        }
    }
    Ok(false)
}

fn help() -> Option<Options> {
    println!("{USAGE}\n\n{OPTIONS}\n\ncommands, each with --help:\n{}", subcommand::list());
    None
}

/// Name and version.
pub const NAME: &str = concat!("Pyrite ", env!("CARGO_PKG_VERSION"));

/// The version in MicroPython's form: tools look for the word.
fn version() -> Option<Options> {
    println!("{NAME} (MicroPython compatible)");
    None
}
