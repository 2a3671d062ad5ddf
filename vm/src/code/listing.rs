//! Listings of whole code objects, for tests and `pyrite -v`: parameters, instructions, constants,
//! and the code inside.
//!
//! Where a constant's repr needs memory that is not there, a question mark stands for it.

use core::fmt::{self, Write};

use super::disasm::{Listing, disassemble};
use crate::obj::{Bytes, Code, Obj, Ref, Str, Tuple};
use crate::printer::Printer;
use crate::{Vm, types};

/// Writes a code object and those inside it, separated by blank lines.
pub fn write_code(vm: &Vm, code: Ref<Code>, out: &mut dyn Write) -> fmt::Result {
    let c = &vm.heap[code];
    write!(out, "{}(", text(vm, vm.heap.qualname(code)))?;
    let params = crate::interp::call::param_count(c);
    for (i, name) in items(vm, c.argnames).iter().take(params).enumerate() {
        write!(out, "{}{}", if i == 0 { "" } else { ", " }, text(vm, *name))?;
    }
    out.write_str(")")?;
    let counts = [("posonly", c.nposonly), ("kwonly", c.nkwonly), ("free", c.nfree)];
    for (name, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        write!(out, " {name}={count}")?;
    }
    writeln!(out, " flags={} regs={}", c.flags, c.nregs)?;
    let consts = items(vm, c.consts);
    let (exc, lines) = (vm.heap.code_exc(code), vm.heap.origin(code).lines);
    let listing = Listing { code: bytes(vm, c.code), exc: bytes(vm, exc), lines: bytes(vm, lines) };
    disassemble(&listing, out, &mut |out, i| match consts.get(i) {
        Some(o) => write_constant(vm, *o, out),
        None => write!(out, "const {i}?"),
    })?;
    for inner in consts.iter().filter_map(|o| o.cast::<Code>()) {
        out.write_str("\n")?;
        write_code(vm, inner, out)?;
    }
    Ok(())
}

fn write_constant(vm: &Vm, o: Obj, out: &mut dyn Write) -> fmt::Result {
    if let Some(code) = o.cast::<Code>() {
        return write!(out, "<code {}>", text(vm, vm.heap[code].name));
    }
    if let Some(tuple) = o.cast::<Tuple>() {
        out.write_str("(")?;
        for (i, item) in vm.heap.tuple(tuple).iter().enumerate() {
            out.write_str(if i == 0 { "" } else { ", " })?;
            write_constant(vm, *item, out)?;
        }
        return out.write_str(")");
    }
    let mut p = Printer::text(vm);
    match types::repr(vm, o, &mut p).and_then(|()| p.finish_obj()) {
        Ok(repr) => out.write_str(text(vm, repr)),
        Err(trap) => {
            vm.heap.trap.take(trap);
            out.write_str("?")
        }
    }
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
