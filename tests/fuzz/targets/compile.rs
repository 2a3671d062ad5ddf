//! The lexer and the compiler: any bytes give code or an error with its place.
//!
//! Input: the source. Besides its own inputs it is seeded with the scripts of `tests/lang`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vm::Vm;
use vm::compile::{CompileError, ErrorKind, Mode, compile};
use vm::platform::Nowhere;

/// Enough for a few kilobytes of source; inputs that need more find a full heap.
const HEAP: usize = 512 << 10;

fuzz_target!(|source: &[u8]| {
    for mode in [Mode::Exec, Mode::Eval, Mode::Single] {
        let mut arena = vec![0; HEAP];
        let vm = Vm::new(&mut arena, &Nowhere, &[]);
        let Ok(file) = vm.intern(b"fuzz.py") else { panic!("a new heap is full") };
        if let Err(error) = compile(&vm, source, file, mode) {
            check(&error, source);
        }
    }
});

/// The place of an error is in the source, or just behind its end.
fn check(error: &CompileError, source: &[u8]) {
    if matches!(error.kind, ErrorKind::Trap) {
        return;
    }
    let lines = source.split(|&byte| matches!(byte, b'\n' | b'\r')).count();
    assert!(error.line as usize <= lines + 1, "line {} of {lines}", error.line);
    assert!(error.column as usize <= source.len() + 1, "column {}", error.column);
}
