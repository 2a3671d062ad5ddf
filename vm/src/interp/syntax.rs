//! From the compiler's errors to exceptions.

use crate::Vm;
use crate::compile::{CompileError, ErrorKind};
use crate::modules;
use crate::obj::Obj;
use crate::text::find;
use crate::trap::{Res, Trap};
use crate::types::{dict, exception};

use super::traceback;

/// The trap for a source that was not compiled: an exception whose traceback begins with the place
/// in `file`, or the trap that is set already. On a PC its arguments have the place and the line of
/// the `source`.
#[cold]
pub(crate) fn raise(vm: &Vm, error: &CompileError, file: Obj, source: &[u8]) -> Trap {
    let class = match error.kind {
        ErrorKind::Trap => return vm.heap.trap.pending(),
        ErrorKind::Indentation if vm.is_pc() && error.message().starts_with("inconsistent use") => {
            &exception::TAB_ERROR
        }
        ErrorKind::Indentation => &exception::INDENTATION_ERROR,
        ErrorKind::ViperType => &exception::VIPER_TYPE_ERROR,
        ErrorKind::NotImplemented => &exception::NOT_IMPLEMENTED_ERROR,
        ErrorKind::Syntax | ErrorKind::Incomplete => &exception::SYNTAX_ERROR,
    };
    vm.machine.syntax_column.set(error.column);
    match exception(vm, class.obj(), error, file, source) {
        Ok(exc) => vm.raise_obj(exc),
        Err(trap) => trap,
    }
}

fn on_pc(vm: &Vm, class: Obj, error: &CompileError, file: Obj, source: &[u8]) -> Res {
    let line = find::line(source, error.line);
    let text = match line.and_then(|line| core::str::from_utf8(line).ok()) {
        Some(text) => {
            let mut p = crate::printer::Printer::text(vm);
            p.str(text)?;
            p.str("\n")?;
            p.finish_obj()?
        }
        None => Obj::NONE,
    };
    let before = line.unwrap_or(b"").get(..(error.column as usize).saturating_sub(1));
    // Characters before the place: bytes that begin one.
    let column =
        before.map_or(error.column, |b| 1 + b.iter().filter(|c| **c & 0xC0 != 0x80).count() as u32);
    let (last, end) = end_of(error, line, column, source);
    let numbers = [error.line, column, last, end].map(|n| Obj::small(n as _));
    let details = vm.new_tuple(&[file, numbers[0], numbers[1], text, numbers[2], numbers[3]])?;
    let args = [vm.new_str(error.message())?, details];
    let is_syntax = crate::types::is_subclass(vm, class, exception::SYNTAX_ERROR.obj());
    let exc = exception::new(vm, class, &args[..if is_syntax { 2 } else { 1 }])?;
    // CPython has the place in the exception alone.
    if !modules::has_descriptors(vm) || !is_syntax {
        traceback::add_line(vm, exc, file, error.line)?;
    }
    Ok(exc)
}

/// Line and column, in characters, of the end of what is wrong, which begins in `line` of the
/// source at `column`; if it is not known, of its beginning.
#[cfg(feature = "host")]
fn end_of(error: &CompileError, line: Option<&[u8]>, column: u32, source: &[u8]) -> (u32, u32) {
    let begin = (error.column as usize).saturating_sub(1);
    let at = line.map(|line| line.as_ptr() as usize - source.as_ptr() as usize + begin);
    let wrong = at.and_then(|at| source.get(at..at + error.width as usize)).unwrap_or(b"");
    wrong.iter().fold((error.line, column), |(line, column), byte| match byte {
        b'\n' => (line + 1, 1),
        0x80..0xC0 => (line, column),
        _ => (line, column + 1),
    })
}

#[cfg(not(feature = "host"))]
fn end_of(error: &CompileError, _: Option<&[u8]>, column: u32, _: &[u8]) -> (u32, u32) {
    (error.line, column)
}

fn exception(vm: &Vm, class: Obj, error: &CompileError, file: Obj, source: &[u8]) -> Res {
    if vm.is_pc() {
        return on_pc(vm, class, error, file, source);
    }
    let exc = exception::new(vm, class, &[vm.new_str(error.message())?])?;
    if let Some(e) = exc.cast::<crate::obj::Exception>() {
        let details = dict::new(vm, 3)?;
        dict::insert(vm, details, n!(filename), file)?;
        dict::insert(vm, details, n!(lineno), Obj::small(error.line as _))?;
        dict::insert(vm, details, n!(offset), Obj::small(error.column as _))?;
        vm[e].dict.set(details.obj());
    }
    traceback::add_line(vm, exc, file, error.line)?;
    Ok(exc)
}
