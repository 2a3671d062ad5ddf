//! A VM to compile with, and listings of what comes out.

use std::fmt::Write;
use vm::code::disasm::{Listing, disassemble};
use vm::compile::{CompileError, Mode, compile};
use vm::obj::{Bytes, Code, Obj, Ref, Str, Tuple};
use vm::platform::Platform;
use vm::printer::Printer;
use vm::{Vm, types};

struct Nowhere;

impl Platform for Nowhere {
    fn write(&self, _: &[u8]) {}
    fn ticks_us(&self) -> u64 {
        0
    }
    fn random(&self) -> u32 {
        4
    }
    fn name(&self) -> &'static str {
        "test"
    }
    fn machine(&self) -> &'static str {
        "test"
    }
}

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
        list(vm, code, &mut out);
        Ok(out)
    })
}

fn text<'v>(vm: &'v Vm, o: Obj) -> &'v str {
    o.cast::<Str>().map_or("?", |s| vm.heap.str(s))
}

fn bytes<'v>(vm: &'v Vm, o: Obj) -> &'v [u8] {
    o.cast::<Bytes>().map_or(&[], |b| vm.heap.bytes(b))
}

fn items<'v>(vm: &'v Vm, o: Obj) -> &'v [Obj] {
    o.cast::<Tuple>().map_or(&[], |t| vm.heap.tuple(t))
}

fn repr(vm: &Vm, o: Obj) -> String {
    if let Some(code) = o.cast::<Code>() {
        return format!("<code {}>", text(vm, vm.heap[code].name));
    }
    if let Some(tuple) = o.cast::<Tuple>() {
        let items: Vec<_> = vm.heap.tuple(tuple).iter().map(|o| repr(vm, *o)).collect();
        return format!("({})", items.join(", "));
    }
    let mut p = Printer::text(vm);
    types::repr(vm, o, &mut p).expect("repr");
    text(vm, p.finish_obj().expect("memory")).to_string()
}

/// A code object and those inside it.
pub fn list(vm: &Vm, code: Ref<Code>, out: &mut String) {
    let c = &vm.heap[code];
    let names: Vec<_> = items(vm, c.argnames).iter().map(|o| text(vm, *o)).collect();
    let qualname = text(vm, c.qualname);
    write!(out, "{qualname}({})", names.join(", ")).unwrap();
    let counts = [("posonly", c.nposonly), ("kwonly", c.nkwonly), ("free", c.nfree)];
    for (name, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        write!(out, " {name}={count}").unwrap();
    }
    writeln!(out, " flags={} regs={}", c.flags, c.nregs).unwrap();
    let consts = items(vm, c.consts);
    let listing =
        Listing { code: bytes(vm, c.code), exc: bytes(vm, c.exc), lines: bytes(vm, c.lines) };
    disassemble(&listing, out, &mut |out, i| match consts.get(i) {
        Some(o) => out.write_str(&repr(vm, *o)),
        None => write!(out, "const {i}?"),
    })
    .unwrap();
    for inner in consts.iter().filter_map(|o| o.cast::<Code>()) {
        out.push('\n');
        list(vm, inner, out);
    }
}
