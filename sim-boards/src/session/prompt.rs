//! The board's prompt.

use super::{Activity, Session, Task};
use crate::engine::Resume;
use boards::repl::{Event, VmNames};

/// Longest statement at the prompt in bytes.
pub(super) const LINE: usize = 16 * 1024;
/// Bytes of history.
pub(super) const HISTORY: usize = 4 * 1024;

impl Session {
    pub(super) fn feed(&mut self, byte: u8) {
        let world = self.engine.world();
        let mut terminal = |bytes: &[u8]| world.output.borrow_mut().write_raw(bytes);
        let mut names = VmNames(self.engine.vm());
        match self.repl.feed(byte, &mut names, &mut terminal) {
            None => {}
            Some(Event::Run { source, kind }) => {
                world.begin_program();
                self.engine.load(source, "<stdin>", kind);
                self.activity = Activity::Running(Task::Statement);
            }
            Some(Event::Line(line)) => {
                self.engine.resume(Resume::Line(line));
                self.go_on();
            }
            Some(Event::Interrupt) => {
                self.engine.resume(Resume::Interrupt);
                self.go_on();
            }
            Some(Event::Eof) => match self.activity {
                Activity::Waiting(..) => {
                    self.engine.resume(Resume::Eof);
                    self.go_on();
                }
                _ => {
                    world.board.reset_softly();
                    self.soft_reboot();
                }
            },
        }
    }

    pub(super) fn go_on(&mut self) {
        if let Activity::Waiting(task, _) = self.activity {
            self.activity = Activity::Running(task);
        }
    }

    pub(super) fn show_prompt(&mut self, banner: bool) {
        let world = self.engine.world();
        let mut terminal = |bytes: &[u8]| world.output.borrow_mut().write_raw(bytes);
        if banner {
            self.repl.start(&mut terminal);
        } else {
            self.repl.prompt(&mut terminal);
        }
        self.activity = Activity::Prompt;
    }
}
