//! Command line options.

use crate::subcommand;
use std::ffi::OsString;

use vm::interp::Dispatch;

/// The ways to call it.
pub const USAGE: &str = "usage: pyrite [-i] [-O] [-v] [-W FILTER] [-X OPTION]
              [-c COMMAND | -m MODULE | FILE | -] [ARGUMENT ...]
       pyrite --pty
       pyrite COMMAND ...";

/// What to run.
#[derive(Debug, PartialEq, Eq)]
pub enum Program {
    /// A prompt, or the standard input if that is no terminal.
    Prompt,
    /// `-c`
    Command(String),
    /// `-m`
    Module(String),
    /// A file.
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
    /// `-i`: a prompt afterwards.
    pub inspect: bool,
    /// `-v`: how often.
    pub verbose: u32,
    /// `-O`, `-O2`: `vm::Vm::opt_level`.
    pub opt_level: u8,
    /// `-W`: filters of warnings, `sys.warnoptions`.
    pub warnings: Vec<String>,
    /// Heap in bytes.
    pub heap: usize,
    pub dispatch: Dispatch,
    pub compile_only: bool,
    pub stress: Stress,
}

/// Default size of the heap in bytes. It is only touched as far as it is used.
const HEAP: usize = if usize::BITS < 64 { 64 << 20 } else { 1 << 30 };
/// Letters of options that programs give other interpreters, and that change nothing here.
const NO_EFFECT: &str = "BEIPSbdqsu";
/// Smallest heap that holds the interpreter's own objects.
const MIN_HEAP: usize = 16 << 10;

/// Parses the arguments behind the program's name. None: `--version` has been answered.
pub fn parse(args: impl Iterator<Item = OsString>) -> Result<Option<Options>, String> {
    let mut args = args.map(|a| a.to_string_lossy().into_owned());
    let mut o = Options {
        program: Program::Prompt,
        argv: Vec::new(),
        inspect: false,
        verbose: 0,
        opt_level: 0,
        warnings: Vec::new(),
        heap: HEAP,
        dispatch: Dispatch::Tail,
        compile_only: false,
        stress: Stress::default(),
    };
    while let Some(a) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{a} needs an argument"));
        match a.as_str() {
            "-c" => o.program = Program::Command(value()?),
            "-m" => o.program = Program::Module(value()?),
            "-" => o.program = Program::Stdin,
            "--pty" => o.program = Program::Pty,
            "-i" => o.inspect = true,
            "-X" => option_x(&mut o, &value()?)?,
            "-h" | "--help" => {
                println!("{USAGE}\n\ncommands, each with --help:\n{}", subcommand::list());
                return Ok(None);
            }
            "--version" => {
                println!("{}", version());
                return Ok(None);
            }
            "-W" => o.warnings.push(value()?),
            _ if a.starts_with("-W") => o.warnings.push(a[2..].into()),
            // What these of CPython's switch off is not there.
            _ if a.len() > 1
                && a.starts_with('-')
                && a[1..].chars().all(|c| NO_EFFECT.contains(c)) => {}
            _ if is_repeated(&a, 'v') => o.verbose += a.len() as u32 - 1,
            "-O0" | "-O1" | "-O2" | "-O3" => o.opt_level = a.as_bytes()[2] - b'0',
            _ if is_repeated(&a, 'O') => {
                o.opt_level = o.opt_level.saturating_add(a.len() as u8 - 1).min(3);
            }
            _ if a.starts_with('-') => return Err(format!("unknown option {a}")),
            _ => {
                o.argv.push(a.clone());
                o.program = Program::File(a);
            }
        }
        if o.program != Program::Prompt {
            break;
        }
    }
    match &o.program {
        Program::Command(_) => o.argv.push("-c".into()),
        Program::Module(m) => o.argv.push(m.clone()),
        Program::Stdin => o.argv.push("-".into()),
        _ => {}
    }
    if o.argv.is_empty() {
        o.argv.push(String::new());
    }
    o.argv.extend(args);
    Ok(Some(o))
}

/// `-v`, `-vv`, …
fn is_repeated(a: &str, letter: char) -> bool {
    a.len() > 1 && a.starts_with('-') && a[1..].chars().all(|c| c == letter)
}

fn option_x(o: &mut Options, text: &str) -> Result<(), String> {
    let (key, value) = text.split_once('=').unwrap_or((text, ""));
    let number = || value.parse::<u64>().map_err(|_| format!("-X {key} needs a number"));
    match key {
        "heapsize" => o.heap = heap_size(value)?,
        "compile-only" => o.compile_only = true,
        "dispatch" => {
            o.dispatch = match value {
                "loop" => Dispatch::Loop,
                "tail" => Dispatch::Tail,
                _ => return Err("-X dispatch is loop or tail".into()),
            }
        }
        "gc" if value == "stress" => o.stress.gc = true,
        "alloc-fail" => o.stress.alloc_fail = number()?,
        "alloc-count" => o.stress.alloc_count = true,
        "budget" => {
            o.stress.budget = u32::try_from(number()?).map_err(|_| "-X budget is too large")?;
        }
        // MicroPython's binary takes `emit=…` and ignores what it does not know.
        _ => {}
    }
    Ok(())
}

/// `N`, `Nk`, `Nm`, and `w` for words as MicroPython has it.
fn heap_size(text: &str) -> Result<usize, String> {
    let bad = || format!("-X heapsize={text} is not a size such as 512k or 4m");
    let text_without_w = text.strip_suffix('w').unwrap_or(text);
    let (digits, factor) = match text_without_w.chars().last() {
        Some('k' | 'K') => (&text_without_w[..text_without_w.len() - 1], 1 << 10),
        Some('m' | 'M') => (&text_without_w[..text_without_w.len() - 1], 1 << 20),
        _ => (text_without_w, 1),
    };
    let n: usize = digits.parse().map_err(|_| bad())?;
    let bytes = n.checked_mul(factor).ok_or_else(bad)?;
    let bytes = if text.ends_with('w') { bytes * size_of::<usize>() / 4 } else { bytes };
    if bytes < MIN_HEAP {
        return Err(format!("-X heapsize={text} is below the least, {MIN_HEAP} bytes"));
    }
    Ok(bytes)
}

/// Name and version.
pub const NAME: &str = concat!("Pyrite ", env!("CARGO_PKG_VERSION"));

/// Version line, in MicroPython's form: tools look for the word.
fn version() -> String {
    format!("{NAME} (MicroPython compatible)")
}
