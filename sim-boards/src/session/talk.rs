//! The prompt of a program that is stopped at a line: statements run with the variables that the
//! line can use.
//!
//! It appears when something is typed. A statement takes the board's time; then the program is
//! stopped again, at the same place. It can assign to the variables of the function, and outside of
//! functions to those of the program.

use super::{Activity, Session, Until};
use crate::debugger::Variable;
use boards::repl::{Event, Source, VmNames};
use vm::interp::debug::Call;

/// Why there is no prompt now.
const IN_CALLBACK: &[u8] = b"Not while a callback runs.\r\n";

impl Session {
    /// Is the program stopped at a line, and nothing typed that is to run?
    pub(crate) fn is_at_rest(&mut self) -> bool {
        if self.is_paused {
            self.talk();
        }
        self.is_paused
    }

    /// Takes what was typed since the program was stopped, up to a statement.
    fn talk(&mut self) {
        // A line for `input()` is for the program.
        if matches!(self.activity, Activity::Waiting(_, Until::Line)) || self.waiting.is_empty() {
            return;
        }
        let limit = self.now_us();
        self.apply_waiting_inputs(limit);
        while self.is_paused {
            let Some(byte) = self.engine.world().typed.borrow_mut().pop_front() else { return };
            if !self.is_talking {
                self.is_talking = true;
                self.prompt_again();
            }
            self.feed_stopped(byte);
        }
    }

    pub(super) fn prompt_again(&mut self) {
        let world = self.engine.world();
        world.output.borrow_mut().end_line();
        self.repl.prompt(&mut |bytes: &[u8]| world.output.borrow_mut().write_raw(bytes));
    }

    /// The program goes on: what was typed and not run is gone.
    pub(super) fn end_talk(&mut self) {
        if std::mem::take(&mut self.is_talking) {
            self.engine.world().output.borrow_mut().end_line();
            self.repl.suspend();
        }
    }

    fn feed_stopped(&mut self, byte: u8) {
        let world = self.engine.world();
        let mut terminal = |bytes: &[u8]| world.output.borrow_mut().write_raw(bytes);
        let mut names = VmNames(self.engine.vm());
        match self.repl.feed(byte, &mut names, &mut terminal) {
            Some(Event::Run { .. }) if self.engine.vm().is_in_job() => {
                terminal(IN_CALLBACK);
                self.prompt_again();
            }
            Some(Event::Run { source, kind }) => {
                let (source, kind) = (source.to_vec(), kind);
                self.run_stopped(&source, kind);
            }
            Some(Event::Eof) => {
                world.board.reset_softly();
                self.soft_reboot();
            }
            Some(Event::Line(_) | Event::Interrupt) | None => {}
        }
    }

    fn run_stopped(&mut self, source: &[u8], kind: Source) {
        let mut known = None;
        self.in_function(&mut |call, variables| {
            let own = |(name, register)| Some((name, call.variable(register)?));
            known = Some(variables.into_iter().filter_map(own).collect::<Vec<_>>());
        });
        match self.engine.insert(source, kind, known.as_deref()) {
            true => self.leave_pause(),
            false => self.prompt_again(),
        }
    }

    /// The function's variables get what the statement has assigned to their names.
    pub(super) fn keep_assigned(&self) {
        self.in_function(&mut |call, variables| {
            variables.iter().for_each(|(name, register)| call.assign(*register, name));
        });
    }

    /// Shows `f` the function that is stopped and its variables. The variables of a module are
    /// globals: outside of functions nothing is shown.
    fn in_function(&self, f: &mut dyn FnMut(&Call, Vec<Variable>)) {
        let world = self.engine.world();
        let mut is_first = true;
        self.engine.vm().calls(&mut |call| {
            if call.file().is_some() && std::mem::take(&mut is_first) && !call.is_module() {
                f(&call, world.debugger.variables(call.code()));
            }
        });
    }
}
