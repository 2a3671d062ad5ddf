//! From the compiler's errors to exceptions.

use crate::Vm;
use crate::compile::{CompileError, ErrorKind};
use crate::obj::Obj;
use crate::trap::Trap;
use crate::types::exception;

use super::traceback;

/// The trap for a source that was not compiled: SyntaxError or IndentationError whose traceback
/// begins with the place in `file`, or the trap that is set already.
#[cold]
pub(crate) fn raise(vm: &Vm, error: &CompileError, file: Obj) -> Trap {
    let class = match error.kind {
        ErrorKind::Trap => return vm.heap.trap.pending(),
        ErrorKind::Indentation => &exception::INDENTATION_ERROR,
        ErrorKind::Syntax | ErrorKind::Incomplete => &exception::SYNTAX_ERROR,
    };
    let exc = vm.new_str(error.message()).and_then(|m| exception::new(vm, class.obj(), &[m]));
    match exc {
        Ok(exc) => {
            traceback::add_place(vm, exc, file, error.line, Obj::NONE);
            vm.raise_obj(exc)
        }
        Err(trap) => trap,
    }
}
