//! Virtual time: what happens next, and when.

use super::{Activity, NextWake, Session, Until};
use crate::pace::Mode;

/// Virtual time of one unit of the interpreter's budget in microseconds.
pub const STEP_US: u64 = 1;
/// Units of budget after which inputs are looked at.
pub const CHUNK: u32 = 100;

impl Session {
    /// Runs the board, at most for `budget` units of the interpreter and, in real mode, up to the
    /// wall-clock time `now_ms` (milliseconds since any fixed moment).
    pub fn slice(&mut self, budget: u32, now_ms: f64) -> NextWake {
        let limit = self.pace.limit_us((now_ms.max(0.0) * 1000.0) as u64, self.now_us());
        self.apply_waiting_inputs(limit);
        let mut left = budget;
        while left > 0 {
            self.apply_due_inputs();
            let display_due = self.advance_display();
            let started = self.seed;
            left -= match self.work(limit) {
                // A restart is the work of a whole slice.
                Some(_) if self.seed != started => left,
                Some(cost) => cost.min(left),
                None => {
                    let next = self.next_event(display_due);
                    if next > limit || next == u64::MAX {
                        return self.rest(next, limit);
                    }
                    self.engine.world().hardware.clock.advance_to(next);
                    1
                }
            };
        }
        NextWake::Now
    }

    /// Does something that can be done now. Returns what it cost, or None if there is nothing.
    fn work(&mut self, limit: u64) -> Option<u32> {
        match self.activity {
            Activity::Running(task) if self.now_us() < limit => {
                self.run_chunk(task);
                Some(CHUNK)
            }
            Activity::Running(_) => None,
            Activity::Waiting(task, until) => self.try_resume(task, until).then_some(1),
            Activity::Prompt => {
                let byte = self.engine.world().typed.borrow_mut().pop_front()?;
                self.feed(byte);
                Some(1)
            }
        }
    }

    /// The board is ahead of the wall clock, or has nothing to do until `time`.
    fn rest(&mut self, time: u64, limit: u64) -> NextWake {
        if self.time_passes() && limit != u64::MAX {
            self.engine.world().hardware.clock.advance_to(limit);
        }
        self.pace.rest_until(time);
        match time {
            u64::MAX => NextWake::Input,
            _ => NextWake::In((time - limit.min(time)) as f64 / 1000.0),
        }
    }

    /// Does time pass without work? Not while a program runs: that is what takes its time. Nor
    /// while the reader of the output is behind, so that it does not matter how far.
    pub(super) fn time_passes(&self) -> bool {
        !matches!(self.activity, Activity::Running(_) | Activity::Waiting(_, Until::Output))
    }

    /// The next virtual time at which something happens by itself; u64::MAX if there is none.
    pub(super) fn next_event(&self, display_due: Option<u64>) -> u64 {
        let (own, display_due) = match self.activity {
            Activity::Running(_) => (self.now_us() + u64::from(CHUNK) * STEP_US, display_due),
            Activity::Waiting(_, Until::Output) => return u64::MAX,
            Activity::Waiting(_, Until::Time(time) | Until::Polled(time, _)) => (time, display_due),
            // Nothing would stop it in fast mode.
            _ if self.mode == Mode::Fast && self.engine.world().board.is_endless() => {
                (u64::MAX, None)
            }
            Activity::Waiting(..) | Activity::Prompt => (u64::MAX, display_due),
        };
        own.min(display_due.unwrap_or(u64::MAX)).min(self.inputs.next_us().unwrap_or(u64::MAX))
    }

    pub(super) fn advance_display(&mut self) -> Option<u64> {
        self.engine.world().board.advance(self.engine.vm())
    }
}
