//! Running, waiting, ending.

use super::time::CHUNK;
use super::{Activity, ProgramError, ProgramResult, Session, Task, Until};
use crate::debugger::Goal;
use crate::engine::{Resume, Stop};
use crate::event::EventQueue;
use crate::input::{Input, InputLog};
use crate::pace::Pace;
use boards::hal::Clock;
use boards::state::{WAIT_OFF, WAIT_PANIC, WAIT_RESET};
use vm::platform::WaitReq;

impl Session {
    pub(super) fn restart(&mut self, seed: u64) {
        self.seed = seed;
        self.earlier_us += self.now_us();
        // What comes next does not belong behind the prompt or what a program left unfinished.
        self.engine.world().output.borrow_mut().end_line();
        self.tracer().restart(self.earlier_us);
        self.engine.restart(seed);
        self.keep_controls();
        self.inputs = EventQueue::default();
        self.log = InputLog::default();
        for (control, value) in &self.settings {
            self.log.record(0, Input::Set { control: control.clone(), value: *value });
        }
        self.pace = Pace::new(self.mode);
        self.sleep_until = None;
        self.is_paused = false;
        self.is_talking = false;
        self.stage = None;
        self.result = None;
        self.repl.suspend();
    }

    /// Ctrl-D, or `reset()`: the program starts again, if there is one. Inputs to come still come.
    pub(super) fn soft_reboot(&mut self) {
        self.engine.world().output.borrow_mut().write_raw(b"MPY: soft reboot\r\n");
        let now = self.now_us();
        let inputs = std::mem::take(&mut self.inputs);
        self.start_again();
        for (time, input) in inputs.into_sorted() {
            self.schedule(time.saturating_sub(now), input);
        }
    }

    fn start_again(&mut self) {
        match self.program.take() {
            program if self.model.boots => {
                let seed = self.seeds.next_u64();
                self.restart(seed);
                self.program = program;
                self.activity = Activity::Starting;
            }
            Some((source, name)) => self.run(&source, &name),
            None => self.reset(),
        }
    }

    pub(super) fn run_chunk(&mut self, task: Task, due_us: Option<u64>) {
        self.activity = Activity::Running(task);
        let start = self.now_us();
        // An input, or what the board does by itself, happens at its time, not at the end of the
        // slice. What could not be done at its time does not stop the program.
        let next = self.inputs.next_us().into_iter().chain(due_us).filter(|time| *time > start);
        let next = next.min().unwrap_or(u64::MAX).min(self.horizon_us);
        let tick_ns = self.tick_ns();
        let clock = self.engine.world().hardware.clock();
        let ticks = clock.ticks_until(next, tick_ns).min(u64::from(CHUNK)) as u32;
        if ticks == 0 && next > start {
            return clock.idle_to(next);
        }
        let ticks = ticks.max(1);
        clock.begin_work(ticks, tick_ns);
        let (stop, used) = self.engine.run(ticks);
        self.engine.world().hardware.clock().end_work(used);
        match stop {
            Stop::Budget => {}
            Stop::Line => self.pause(),
            Stop::Wait(request) => {
                self.wait(task, request);
                // A statement that was typed is over, and the program waits on.
                if self.engine.vm().take_inserted() {
                    self.pause();
                }
            }
            Stop::Done => {
                if task != Task::Idle {
                    self.end_output();
                }
                self.finish(task, None);
            }
            Stop::Raised => {
                self.end_output();
                let error = self.engine.report();
                self.finish(task, error);
            }
        }
    }

    fn wait(&mut self, task: Task, request: WaitReq) {
        let now = self.now_us();
        // A job sleeps for itself; after it the sleep that it broke into goes on.
        let in_job = self.engine.vm().is_in_job();
        let broken = if in_job { None } else { self.sleep_until.take() };
        let until = match request {
            WaitReq::SleepMs(_) | WaitReq::SleepUs(_) if broken.is_some() => {
                Until::Time(broken.unwrap_or(now))
            }
            WaitReq::SleepMs(ms) => Until::Time(now + u64::from(ms) * 1000),
            WaitReq::SleepUs(us) => Until::Time(now + u64::from(us)),
            WaitReq::Poll(ms) => {
                let limit = if ms == u32::MAX { u64::MAX } else { now + u64::from(ms) * 1000 };
                Until::Polled(limit, self.engine.world().watches_input.take())
            }
            WaitReq::Input => Until::Line,
            WaitReq::Output => Until::Output,
            WaitReq::Board(WAIT_RESET) => return self.soft_reboot(),
            WaitReq::Board(WAIT_PANIC | WAIT_OFF) => Until::Reset,
            WaitReq::Board(wait) => match self.engine.world().board.wakes_at(wait) {
                Some(time) => Until::Polled(time, None),
                None => Until::Board(wait),
            },
        };
        self.activity = Activity::Waiting(task, until);
        if until == Until::Line {
            let world = self.engine.world();
            self.repl.read_line(&mut |bytes: &[u8]| world.output.borrow_mut().write_raw(bytes));
            for byte in world.typed.take() {
                self.receive(byte);
            }
        }
    }

    /// Goes on with a program whose wait is over.
    pub(super) fn try_resume(&mut self, task: Task, until: Until) -> bool {
        let world = self.engine.world();
        let over = match until {
            Until::Polled(_, Some(typed)) if world.typed.borrow().len() > typed => true,
            Until::Time(time) | Until::Polled(time, _) => world.hardware.clock().now_us() >= time,
            Until::Board(wait) => world.board.is_over(wait),
            Until::Output => world.output.borrow().has_room(),
            Until::Line | Until::Reset => false,
        };
        if over {
            self.end_wait(task, until);
        }
        over
    }

    pub(super) fn end_wait(&mut self, task: Task, until: Until) {
        self.engine.resume(match until {
            Until::Output | Until::Polled(..) => Resume::Again,
            Until::Board(wait) if self.engine.world().board.runs_again(wait) => Resume::Again,
            _ => Resume::Done,
        });
        self.activity = Activity::Running(task);
    }

    fn finish(&mut self, task: Task, error: Option<ProgramError>) {
        // An interrupt that came too late is not meant for the next statement.
        self.engine.world().interrupt.set(false);
        if task == Task::Idle {
            self.activity = Activity::Prompt;
            return;
        }
        if task == Task::Boot {
            return self.end_stage();
        }
        if task == Task::Program {
            self.go(Goal::Breakpoint);
            if let Some(error) = error.as_ref().filter(|error| error.class != "KeyboardInterrupt") {
                let text = format!("line {} {} {}", error.line, error.class, error.message);
                self.engine.world().board.report(self.engine.vm(), &text);
            }
            self.result = Some(ProgramResult { error });
        }
        self.show_prompt(task == Task::Startup);
    }

    /// Marks the end of a program's own output, for tools that use the raw REPL.
    fn end_output(&mut self) {
        let world = self.engine.world();
        self.repl.end_of_output(&mut |bytes: &[u8]| world.output.borrow_mut().write_raw(bytes));
    }
}
