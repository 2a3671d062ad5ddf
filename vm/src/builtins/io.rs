//! `print` and `input`.
//!
//! Text goes out at once, so nothing may fail after the first byte: what is printed is first
//! printed into a counter, and where that needed memory (big ints) into a string.

use crate::modules::{overlay, stdio};
use crate::obj::*;
use crate::platform::WaitReq;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types;
use crate::types::str::{convert, make};
use crate::{Vm, prelude};

crate::natives! {
    pub TABLE:
    print(0..) = print, or prelude::PRINT_EACH;
    input(0..1) = input, or prelude::INPUT_LINE;
    #[cfg(feature = "host")]
    breakpoint(0..) = prelude::python, or prelude::CALL_BREAKPOINT;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    try_print(3) = try_print;
    input_plain(0) = input_plain;
    stream_set(1) = stream_set;
    write_out(1) = write_out;
}

/// `print(*args)`; keywords are the fallback's.
fn print(vm: &Vm, args: &[Obj]) -> Res {
    if redirected(vm, n!(stdout)).is_some() {
        return Err(vm.needs_python());
    }
    line(vm, args, b" ", b"\n")
}

/// `print(*items, sep=sep, end=end)`, or false if that needs Python code.
fn try_print(vm: &Vm, args: &[Obj]) -> Res {
    let items = vm.heap.tuple(vm.want::<Tuple>(args[0])?);
    match line(vm, items, vm.want_str(args[1])?.as_bytes(), vm.want_str(args[2])?.as_bytes()) {
        Err(trap) if vm.is_needs_python(&trap) => {
            vm.heap.trap.take(trap);
            Ok(Obj::FALSE)
        }
        other => other.map(|_| Obj::TRUE),
    }
}

fn line(vm: &Vm, items: &[Obj], sep: &[u8], end: &[u8]) -> Res {
    if !vm.platform.can_write() {
        return Err(vm.wait_retry(WaitReq::Output));
    }
    if cfg!(feature = "host") {
        let mut texts = items.iter().filter_map(|item| vm.str_of(*item));
        texts.try_for_each(|text| convert::check_for_stream(vm, text))?;
    }
    if items.iter().all(is_plain) {
        write_items(vm, items, sep, end, &mut Printer::stdout(vm))?;
        return Ok(Obj::NONE);
    }
    let before = vm.heap.stress.count.get();
    write_items(vm, items, sep, end, &mut Printer::count(vm))?;
    if vm.heap.stress.count.get() == before {
        write_items(vm, items, sep, end, &mut Printer::stdout(vm))?;
        return Ok(Obj::NONE);
    }
    let text = make::text(vm, |p| write_items(vm, items, sep, end, p))?;
    vm.platform.write(vm.want_str(text)?.as_bytes());
    Ok(Obj::NONE)
}

/// Can this be written without memory and without a container's surprises?
fn is_plain(o: &Obj) -> bool {
    matches!(o.kind(), None | Some(Kind::Str | Kind::Float))
}

fn write_items(vm: &Vm, items: &[Obj], sep: &[u8], end: &[u8], p: &mut Printer) -> Res<()> {
    for (i, o) in items.iter().enumerate() {
        if i > 0 {
            p.put(sep)?;
        }
        match o.cast::<Str>() {
            Some(s) => p.put(vm.heap.text(s))?,
            None => types::str_into(vm, *o, p)?,
        }
    }
    p.put(end)
}

/// Writes a string.
fn write_out(vm: &Vm, args: &[Obj]) -> Res {
    let text = vm.want_str(args[0])?;
    if !vm.platform.can_write() {
        return Err(vm.wait_retry(WaitReq::Output));
    }
    vm.platform.write(text.as_bytes());
    Ok(Obj::NONE)
}

/// What the program has set the stream `sys.name` to, if it is not the original.
fn redirected(vm: &Vm, name: Obj) -> Option<Obj> {
    let own = [&stdio::STDIN, &stdio::STDOUT, &stdio::STDERR].map(Obj::rom);
    overlay::value(vm, n!(sys), name).filter(|stream| !own.contains(stream))
}

/// [`redirected`], or `missing`.
fn stream_set(vm: &Vm, args: &[Obj]) -> Res {
    Ok(redirected(vm, args[0]).unwrap_or(Obj::rom(&super::helpers::MISSING)))
}

/// A line of the platform's input.
fn input_plain(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.wait(WaitReq::Input))
}

/// `input([prompt])`: the embedder delivers the line.
fn input(vm: &Vm, args: &[Obj]) -> Res {
    if redirected(vm, n!(stdout)).is_some() || redirected(vm, n!(stdin)).is_some() {
        return Err(vm.needs_python());
    }
    if let Some(o) = args.first() {
        let prompt = make::of(vm, *o)?;
        if !vm.platform.can_write() {
            return Err(vm.wait_retry(WaitReq::Output));
        }
        vm.platform.write(vm.want_str(prompt)?.as_bytes());
    }
    Err(vm.wait(WaitReq::Input))
}
