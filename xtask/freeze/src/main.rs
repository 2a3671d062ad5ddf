//! Writes `vm/src/prelude/frozen.rs`: the prelude, compiled by the interpreter's own compiler, as
//! ROM objects. With `--check FILE` it says whether the file is what would be written, else it
//! writes FILE.
//!
//! The sources are run as a program. Defining functions needs nothing of the prelude, so a stale
//! or empty `frozen.rs` does for making the next one.

mod rom;

use std::process::ExitCode;
use vm::Vm;
use vm::compile::Mode;
use vm::interp::{Budget, Dispatch, Exit};
use vm::platform::Platform;

struct Nowhere;

impl Platform for Nowhere {
    fn write(&self, _: &[u8]) {}
    fn ticks_us(&self) -> u64 {
        0
    }
    fn random(&self) -> u32 {
        0
    }
    fn name(&self) -> &'static str {
        "freeze"
    }
    fn machine(&self) -> &'static str {
        "freeze"
    }
}

/// Memory for the compiler in bytes.
const ARENA: usize = 16 << 20;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (check, path) = match &args[..] {
        [path] => (false, path),
        [flag, path] if flag == "--check" => (true, path),
        _ => {
            eprintln!("usage: xtask-freeze [--check] FILE");
            return ExitCode::FAILURE;
        }
    };
    let text = match freeze() {
        Ok(text) => text,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    if check {
        let same = std::fs::read_to_string(path).is_ok_and(|old| old == text);
        if !same {
            eprintln!("{path} is not what the prelude's sources give");
        }
        return if same { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    match std::fs::write(path, text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{path}: {e}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the sources and writes down the functions that they have defined.
fn freeze() -> Result<String, String> {
    let mut arena = vec![0; ARENA];
    let mut vm = Vm::new(&mut arena, &Nowhere, &[]);
    // A parameter's default may be this; in ROM it is an object of the VM.
    run(&mut vm, "missing = ['missing']")?;
    for source in vm::prelude::SOURCES {
        run(&mut vm, source)?;
    }
    rom::write(&vm)
}

fn run(vm: &mut Vm, source: &str) -> Result<(), String> {
    if let Err(exc) = vm.load(source.as_bytes(), "<prelude>", Mode::Exec) {
        return Err(describe(vm, exc));
    }
    match vm.run(Budget::Unlimited, Dispatch::Loop) {
        Exit::Done(_) => Ok(()),
        Exit::Raised(exc) => Err(describe(vm, exc)),
        _ => Err("the prelude waits".into()),
    }
}

fn describe(vm: &Vm, exc: vm::obj::Obj) -> String {
    let mut p = vm::printer::Printer::text(vm);
    let printed = vm::types::repr(vm, exc, &mut p).and_then(|()| p.finish_obj());
    match printed {
        Ok(text) => vm.str_of(text).unwrap_or("?").into(),
        Err(_) => "an exception without text".into(),
    }
}
