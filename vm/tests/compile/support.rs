//! A VM to compile with, and listings of what comes out.

use vm::Vm;
use vm::code::listing::write_code;
use vm::compile::{CompileError, Mode, compile};
use vm::platform::Nowhere;

/// Calls `f` with a VM whose heap has `bytes` bytes.
pub fn with_heap<T>(bytes: usize, f: impl FnOnce(&Vm) -> T) -> T {
    let mut arena = vec![0u8; bytes];
    let vm = Vm::new(&mut arena, &Nowhere, &[]);
    f(&vm)
}

/// Compiles with a heap that is large enough, and lists the code.
pub fn listing(source: &[u8], mode: Mode) -> Result<String, CompileError> {
    let bytes = (source.len() * 64).max(1 << 20);
    with_heap(bytes, |vm| {
        let file = vm.intern(b"test.py").expect("memory");
        let code = compile(vm, source, file, mode)?;
        let mut out = String::new();
        write_code(vm, code, &mut out).expect("a string takes all");
        Ok(out)
    })
}
