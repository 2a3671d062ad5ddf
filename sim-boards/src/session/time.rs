//! Virtual time: what happens next, and when.

use super::{Activity, NextWake, Session, Task, Until};
use crate::pace::Mode;
use boards::repl::Source;
use boards::state::{Due, WAIT_SLEEP};

/// Units of budget after which inputs are looked at.
pub const CHUNK: u32 = 100;

impl Session {
    /// Runs the board, at most for `budget` units of the interpreter and, in real mode, up to the
    /// wall-clock time `now_ms` (milliseconds since any fixed moment).
    pub fn slice(&mut self, budget: u32, now_ms: f64) -> NextWake {
        if self.is_at_rest() {
            return NextWake::Input;
        }
        let limit = self.pace.limit_us((now_ms.max(0.0) * 1000.0) as u64, self.now_us());
        self.apply_waiting_inputs(limit);
        let mut left = budget;
        while left > 0 {
            self.apply_due_inputs();
            let due = self.advance_board();
            let started = self.seed;
            left -= match self.work(limit, due.first()) {
                Some(_) if self.is_paused => return NextWake::Input,
                // A restart is the work of a whole slice.
                Some(_) if self.seed != started => left,
                Some(cost) => cost.min(left),
                None => {
                    let next = self.next_event(due);
                    if next > limit || next == u64::MAX {
                        return self.rest(next, limit);
                    }
                    self.engine.world().hardware.clock().advance_to(next);
                    1
                }
            };
        }
        NextWake::Now
    }

    /// Runs the board as long as its time is before `limit_us`, over its waits; for boards that
    /// share one time. Returns when it has something to do next, `u64::MAX` if it has not, in
    /// microseconds since its last start; that may be [`CHUNK`] after a restart.
    pub fn run_until(&mut self, limit_us: u64) -> u64 {
        self.horizon_us = limit_us;
        let next = self.run_to_horizon(limit_us);
        self.horizon_us = u64::MAX;
        next
    }

    /// A board that has waited for its reader goes on from this time, not from where it was.
    pub(crate) fn skip_to(&mut self, now_us: u64) {
        if matches!(self.activity, Activity::Waiting(_, Until::Output)) {
            self.engine.world().hardware.clock().advance_to(now_us);
        }
    }

    fn run_to_horizon(&mut self, limit_us: u64) -> u64 {
        if self.is_at_rest() {
            return u64::MAX;
        }
        self.apply_waiting_inputs(limit_us);
        let starts = self.earlier_us;
        loop {
            self.apply_due_inputs();
            let due = self.advance_board();
            if self.work(limit_us, due.first()).is_some() {
                if self.is_paused {
                    return u64::MAX;
                }
                if self.earlier_us != starts {
                    return self.now_us();
                }
                continue;
            }
            let next = match self.activity {
                Activity::Running(_) => return self.now_us(),
                _ => self.next_event(due),
            };
            if next >= limit_us {
                return next;
            }
            self.engine.world().hardware.clock().advance_to(next);
        }
    }

    /// Does something that can be done now, until the board has something to do at `due_us`.
    /// Returns what it cost, or None if there is nothing.
    fn work(&mut self, limit: u64, due_us: Option<u64>) -> Option<u32> {
        if self.engine.world().board.wants_reset() {
            self.soft_reboot();
            return Some(1);
        }
        match self.activity {
            Activity::Starting => {
                self.start_up();
                Some(1)
            }
            Activity::Running(task) if self.now_us() < limit => {
                self.run_chunk(task, due_us);
                Some(CHUNK)
            }
            Activity::Running(_) => None,
            Activity::Waiting(task, Until::Time(time))
                if self.now_us() < time.min(limit) && self.engine.vm().has_jobs() =>
            {
                self.sleep_until = Some(time);
                self.run_chunk(task, due_us);
                Some(CHUNK)
            }
            Activity::Waiting(task, until @ Until::Polled(..)) if self.engine.vm().has_jobs() => {
                // The instruction looks again when the jobs are done.
                self.end_wait(task, until);
                Some(1)
            }
            Activity::Waiting(task, Until::Board(wait))
                if self.now_us() < limit && self.calls_run(wait) && self.engine.vm().has_jobs() =>
            {
                self.run_chunk(task, due_us);
                Some(CHUNK)
            }
            Activity::Waiting(task, until) => self.try_resume(task, until).then_some(1),
            Activity::Prompt if self.engine.vm().has_jobs() => {
                self.engine.load(b"", "<idle>", Source::Block);
                self.activity = Activity::Running(Task::Idle);
                Some(1)
            }
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
            self.engine.world().hardware.clock().advance_to(limit);
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

    fn calls_run(&self, wait: u32) -> bool {
        self.engine.world().board.calls_run(wait)
    }

    /// The next virtual time at which something happens by itself; u64::MAX if there is none.
    /// `due` is what the board asks for.
    pub(super) fn next_event(&self, due: Due) -> u64 {
        let (own, due) = match self.activity {
            Activity::Running(_) => (self.now_us() + self.chunk_us(), due.first()),
            Activity::Waiting(_, Until::Output) => return u64::MAX,
            Activity::Waiting(_, Until::Time(time) | Until::Polled(time, _)) => (time, due.first()),
            Activity::Waiting(_, Until::Board(wait))
                if wait == WAIT_SLEEP || due.finite.is_some() && self.calls_run(wait) =>
            {
                (u64::MAX, due.first())
            }
            // Nothing would stop what repeats for ever in fast mode but an input.
            _ if self.mode == Mode::Fast && self.inputs.next_us().is_none() => {
                (u64::MAX, due.finite)
            }
            Activity::Waiting(..) | Activity::Prompt | Activity::Starting => {
                (u64::MAX, due.first())
            }
        };
        own.min(due.unwrap_or(u64::MAX)).min(self.inputs.next_us().unwrap_or(u64::MAX))
    }

    /// Virtual time of one unit of the interpreter's budget in nanoseconds.
    pub fn tick_ns(&self) -> u32 {
        let hertz = self.engine.world().board.hertz().unwrap_or(self.model.hertz).max(1);
        (u64::from(self.model.tick_cycles) * 1_000_000_000 / u64::from(hertz)) as u32
    }

    /// Virtual time of [`CHUNK`] in microseconds, at least one.
    fn chunk_us(&self) -> u64 {
        (u64::from(CHUNK) * u64::from(self.tick_ns()) / 1_000).max(1)
    }

    pub(super) fn advance_board(&mut self) -> Due {
        self.engine.world().hardware.pins().settle();
        self.engine.world().board.advance(self.engine.vm())
    }
}
