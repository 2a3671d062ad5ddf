//! From the compiler's errors to exceptions.

use crate::Vm;
use crate::compile::{CompileError, ErrorKind};
use crate::obj::Obj;
use crate::trap::{Res, Trap};
use crate::types::{dict, exception};

use super::traceback;

/// The trap for a source that was not compiled: an exception whose traceback begins with the place
/// in `file`, or the trap that is set already.
#[cold]
pub(crate) fn raise(vm: &Vm, error: &CompileError, file: Obj) -> Trap {
    let class = match error.kind {
        ErrorKind::Trap => return vm.heap.trap.pending(),
        ErrorKind::Indentation => &exception::INDENTATION_ERROR,
        ErrorKind::ViperType => &exception::VIPER_TYPE_ERROR,
        ErrorKind::NotImplemented => &exception::NOT_IMPLEMENTED_ERROR,
        ErrorKind::Syntax | ErrorKind::Incomplete => &exception::SYNTAX_ERROR,
    };
    vm.machine.syntax_column.set(error.column);
    match exception(vm, class.obj(), error, file) {
        Ok(exc) => vm.raise_obj(exc),
        Err(trap) => trap,
    }
}

fn exception(vm: &Vm, class: Obj, error: &CompileError, file: Obj) -> Res {
    let exc = exception::new(vm, class, &[vm.new_str(error.message())?])?;
    if let Some(e) = exc.cast::<crate::obj::Exception>() {
        let details = dict::new(vm, 3)?;
        dict::insert(vm, details, n!(filename), file)?;
        dict::insert(vm, details, n!(lineno), Obj::small(error.line as _))?;
        dict::insert(vm, details, n!(offset), Obj::small(error.column as _))?;
        vm[e].dict.set(details.obj());
    }
    traceback::place(vm, exc, file, error.line, Obj::NONE)?;
    Ok(exc)
}
