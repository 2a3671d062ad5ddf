//! How a program ends: the exit status, and what is printed of an exception that nothing catches.

use vm::compile::Mode;
use vm::interp::traceback;
use vm::modules::sys;
use vm::obj::Obj;
use vm::printer::Printer;
use vm::types::exception;

use super::Session;
use crate::options::Program;

/// Exit status after Ctrl-C: what shells give a program that the signal has ended.
const INTERRUPTED: u8 = 130;

impl Session<'_> {
    /// Prints an uncaught exception and gives the exit status it leads to.
    pub fn report(&mut self, exc: Obj) -> u8 {
        if exception::is_a(&self.vm, exc, &exception::SYSTEM_EXIT) {
            return self.exit_status(exc);
        }
        let interrupted = exception::is_a(&self.vm, exc, &exception::KEYBOARD_INTERRUPT);
        self.show(exc);
        if interrupted { INTERRUPTED } else { 1 }
    }

    /// Shows an exception as `sys.excepthook` does, which is Python. Where memory is short, and
    /// behind a serial port, the exception is printed in MicroPython's form.
    fn show(&mut self, exc: Obj) {
        let is_short = exception::is_a(&self.vm, exc, &exception::MEMORY_ERROR);
        let is_board = self.options.program == Program::Pty;
        if is_short || is_board || !sys::remember(&self.vm, exc) {
            return self.print(exc);
        }
        self.pc.flush();
        let loaded = self.vm.load(b"__import__('_sys').show_uncaught()", "<end>", Mode::Exec);
        if loaded.and_then(|_| self.run_loaded()).is_err() {
            self.print(sys::last_value(&self.vm));
        }
    }

    fn print(&mut self, exc: Obj) {
        self.pc.flush();
        let mut p = Printer::stderr(&self.vm);
        if traceback::print(&self.vm, exc, &mut p).is_err() {
            let text = b"MemoryError: no memory to print the exception\n";
            self.pc.console().print_error(text);
        }
    }

    /// The status that SystemExit asks for; what is neither a number nor None is printed.
    fn exit_status(&mut self, exc: Obj) -> u8 {
        let source = b"(lambda s, code: code if code is None or isinstance(code, int)\
            else print(code, file=s.stderr) or 1)\
            (__import__('sys'), __import__('sys').last_value.code)";
        self.pc.flush();
        sys::remember(&self.vm, exc);
        let loaded = self.vm.load(source, "<end>", Mode::Eval);
        match loaded.and_then(|()| self.run_to_end()) {
            Ok(status) if status.is_none() => 0,
            Ok(status) => self.vm.want_int(status).map_or(u8::MAX, |status| status as u8),
            Err(_) => 1,
        }
    }
}
