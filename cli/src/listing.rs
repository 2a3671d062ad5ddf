//! `-v`: the bytecode of a program, before it runs.

use vm::Vm;
use vm::code::listing::write_code;
use vm::compile::{Mode, compile};

use crate::console::Console;
use crate::platform::Pc;
use crate::run::arena;

/// Memory for compiling, in bytes; the program's own heap stays as it is.
const ARENA: usize = 256 << 20;

/// Prints the instructions of `source`. Says nothing if it does not compile: running it will.
pub fn print(source: &[u8], file: &str, opt_level: u8) {
    let console = Console::standard();
    let pc = Pc::new(&console);
    let mut arena = arena(ARENA);
    let vm = Vm::new(&mut arena, &pc, &[]);
    vm.opt_level.set(opt_level);
    let mut text = String::new();
    if let Ok(name) = vm.intern(file.as_bytes())
        && let Ok(code) = compile(&vm, source, name, Mode::Exec)
        && write_code(&vm, code, &mut text).is_ok()
    {
        println!("{text}");
    }
}
