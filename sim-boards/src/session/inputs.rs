//! What a person does to the board.

use super::{Activity, Session, Until};
use crate::engine::Resume;
use crate::input::Input;
use crate::pace::Mode;

impl Session {
    pub(super) fn apply_due_inputs(&mut self) {
        while let Some((_, input)) = self.inputs.pop_until(self.now_us()) {
            self.log.record(self.now_us(), input.clone());
            self.apply(input);
        }
    }

    /// Lets what was done since the last slice happen now. `limit` is the time on the wall.
    pub(super) fn apply_waiting_inputs(&mut self, limit: u64) {
        if self.waiting.is_empty() {
            return;
        }
        if self.time_passes() && self.mode == Mode::Real {
            // The board has rested until now, unless something is due before.
            let due = self.advance_board();
            let time = self.next_event(due).min(limit);
            self.engine.world().hardware.clock().advance_to(time);
        }
        for input in std::mem::take(&mut self.waiting) {
            self.log.record(self.now_us(), input.clone());
            self.apply(input);
        }
    }

    fn apply(&mut self, input: Input) {
        match input {
            Input::Set { control, value } => self.turn(control, value),
            Input::Uart(bytes) => {
                if let Some(uart) = self.engine.world().hardware.uart() {
                    uart.receive(&bytes);
                }
            }
            Input::Serial(bytes) => bytes.into_iter().for_each(|byte| self.receive(byte)),
        }
    }

    /// Gives a control a value. A log may name one that this board does not have: there is nothing
    /// to set then.
    fn turn(&mut self, control: String, value: i32) {
        self.engine.world().board.sample();
        if self.engine.world().hardware.set(&control, value).is_ok() {
            self.settings.insert(control, value);
        }
    }

    /// Before a restart: controls stay as they were set, what was typed is gone.
    pub(super) fn keep_controls(&mut self) {
        for input in std::mem::take(&mut self.waiting) {
            if let Input::Set { control, value } = input {
                self.turn(control, value);
            }
        }
        self.engine.world().typed.take();
    }

    /// A byte arrives: for `input()`, or it waits for somebody who reads it.
    pub(super) fn receive(&mut self, byte: u8) {
        let world = self.engine.world();
        let interrupts = world.interrupt_key.get() == Some(byte);
        match self.activity {
            Activity::Waiting(_, Until::Line) => self.feed(byte),
            Activity::Waiting(_, Until::Reset) => {}
            Activity::Running(_) | Activity::Waiting(..) if interrupts => self.interrupt(),
            _ => world.typed.borrow_mut().push_back(byte),
        }
    }

    /// Ctrl-C while a program runs: it gets KeyboardInterrupt, what it shows stops, and what it
    /// waits for does.
    fn interrupt(&mut self) {
        self.engine.world().typed.take();
        self.sleep_until = None;
        let waits_for = match self.activity {
            Activity::Waiting(_, Until::Board(wait)) => Some(wait),
            _ => None,
        };
        self.engine.world().board.interrupt(self.engine.vm(), waits_for);
        match self.activity {
            Activity::Waiting(task, _) => {
                self.engine.resume(Resume::Interrupt);
                self.activity = Activity::Running(task);
            }
            _ => self.engine.world().interrupt.set(true),
        }
    }
}
