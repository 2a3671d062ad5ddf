//! The interpreter's compiler as a function from text to whatever is to be made of the code.

use crate::image::{self, Words};
use vm::Vm;
use vm::obj::{Code, Obj, Ref};
use vm::platform::Platform;

/// Memory for the compiler in bytes.
pub const ARENA: usize = 16 << 20;

/// The image of one module. `file` is what tracebacks call it. An error names file and line.
/// Docstrings and annotations are kept for a PC, with its wide words, and dropped for a board.
/// Of `platform` the names of characters are asked, for `\N{...}`.
pub fn compile(
    source: &[u8],
    file: &str,
    words: Words,
    platform: &dyn Platform,
) -> Result<Vec<u8>, String> {
    let mut arena = vec![0; ARENA];
    let mut vm = Vm::new(&mut arena, platform, &[]);
    vm.keeps_docs.set(words == Words::Wide);
    with_code(&mut vm, source, file, |vm, code| image::write(vm, code, words))
}

/// What `make` makes of the code of a module.
pub fn with_code<T>(
    vm: &mut Vm,
    source: &[u8],
    file: &str,
    make: impl Fn(&Vm, Ref<Code>) -> Result<T, String>,
) -> Result<T, String> {
    match vm.compile(source, file, make) {
        Ok(made) => made.map_err(|message| format!("{file}: {message}")),
        Err(exc) => Err(describe(vm, exc)),
    }
}

/// An exception with its traceback.
pub fn describe(vm: &Vm, exc: Obj) -> String {
    let mut p = vm::printer::Printer::text(vm);
    let printed = vm::interp::traceback::print(vm, exc, &mut p).and_then(|()| p.finish_obj());
    match printed {
        Ok(text) => vm.str_of(text).unwrap_or("?").trim_end().into(),
        Err(_) => "an exception without text".into(),
    }
}
