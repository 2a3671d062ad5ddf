//! A board that someone uses: programs are run, keys typed, buttons pressed, output read.
//!
//! The owner (the page's Worker, a test) calls [`Session::slice`] again and again; every call runs
//! the board for a bounded while and says when the next one is worth it. Between calls it passes
//! on what the person does and reads what the board shows.
//!
//! Virtual time moves while the interpreter works, by [`STEP_US`] for each call and each turn of
//! a loop, about what a 64 MHz core takes, and it moves over waits. It does not depend on how
//! fast the host is: in real mode the board rests whenever it is ahead of the wall clock. Inputs
//! take effect between steps of [`CHUNK`], at a virtual time that goes into the log, so that the
//! log and the seed are enough to repeat a run.

use crate::engine::{Engine, Resume, Stop};
use crate::event::EventQueue;
use crate::input::{Input, InputLog};
use crate::pace::{Mode, Pace};
use crate::random::SimRandom;
use boards::hal::{Clock, Frame, PIXELS};
use boards::microbit::MICROBIT;
use boards::microbit::state::{WAIT_RESET, WAIT_SHOW};
use boards::repl::{Event, Repl, Source, VmNames};
use std::collections::{BTreeMap, VecDeque};
use vm::platform::WaitReq;

/// Virtual time of one unit of the interpreter's budget in microseconds.
pub const STEP_US: u64 = 1;
/// Units of budget after which inputs are looked at.
pub const CHUNK: u32 = 100;

/// Longest statement at the prompt, and bytes of history.
const LINE: usize = 16 * 1024;
const HISTORY: usize = 4 * 1024;

const CTRL_C: u8 = 3;
const BANNER: &str = concat!(
    "Pyrite ",
    env!("CARGO_PKG_VERSION"),
    "; micro:bit with nRF52833 (simulated)\r\n",
    "Type \"help()\" for more information.\r\n",
);

/// When to call [`Session::slice`] again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NextWake {
    /// At once: there is work.
    Now,
    /// In so many milliseconds, or after an input.
    In(f64),
    /// After an input, or after output was taken.
    Input,
}

/// What the interpreter is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// At the prompt.
    Repl,
    /// Executing instructions.
    Running,
    /// In a wait of the program.
    Waiting,
}

/// How a program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramResult {
    /// The exception that ended it; None if it ran to its end.
    pub error: Option<ProgramError>,
}

/// The exception that ended a program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgramError {
    /// Name of the exception's class.
    pub class: String,
    /// `str()` of the exception.
    pub message: String,
    /// File of the innermost frame, or the file that could not be compiled.
    pub file: String,
    /// Line in it, counted from 1; 0 if unknown.
    pub line: u32,
    /// First column at fault, counted from 1, where the compiler knows it.
    pub column: Option<u32>,
    /// The text Python printed.
    pub traceback: String,
}

/// What is being executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Task {
    /// The board's own statements before the first prompt.
    Startup,
    /// The program passed to [`Session::run`].
    Program,
    /// What was typed.
    Statement,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Activity {
    Prompt,
    Running(Task),
    Waiting(Task, Until),
}

/// What a program waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Until {
    /// This virtual time in microseconds.
    Time(u64),
    /// The end of what the display shows.
    Shown,
    /// A line typed.
    Line,
    /// Room for output.
    Output,
    /// Nothing: the board has to be reset.
    Reset,
}

/// A simulated micro:bit in use.
pub struct Session {
    engine: Engine,
    repl: Box<Repl<LINE, HISTORY>>,
    activity: Activity,
    program: Option<(String, String)>,
    result: Option<ProgramResult>,
    typed: VecDeque<u8>,
    inputs: EventQueue<Input>,
    log: InputLog,
    /// Controls that were set, which a restart leaves as they are.
    settings: BTreeMap<String, i32>,
    /// Makes the seed of each run.
    seeds: SimRandom,
    seed: u64,
    pace: Pace,
    mode: Mode,
}

impl Session {
    /// Powers a board on; it shows its prompt. Everything random on it comes from `seed`.
    pub fn new(seed: u64) -> Session {
        let mut session = Session {
            engine: Engine::new(),
            repl: Box::new(Repl::new(BANNER)),
            activity: Activity::Prompt,
            program: None,
            result: None,
            typed: VecDeque::new(),
            inputs: EventQueue::default(),
            log: InputLog::default(),
            settings: BTreeMap::new(),
            seeds: SimRandom::new(seed),
            seed,
            pace: Pace::new(Mode::Real),
            mode: Mode::Real,
        };
        session.reset();
        session
    }

    /// Chooses whether waits take as long as they say or no time.
    pub fn set_mode(&mut self, mode: Mode) {
        self.mode = mode;
        self.pace = Pace::new(mode);
    }

    /// Restarts the board and runs `source` as the file `name`. Buttons and sensors stay as they
    /// are; what is random is different each time.
    pub fn run(&mut self, source: &str, name: &str) {
        let seed = self.seeds.next_u64();
        self.run_seeded(source, name, seed);
    }

    /// Repeats a run: the same program with the [`seed`](Session::seed) and the
    /// [`log`](Session::log) of that run.
    pub fn replay(&mut self, source: &str, name: &str, seed: u64, log: &InputLog) {
        self.run_seeded(source, name, seed);
        for (time, input) in &log.entries {
            self.schedule(*time, input.clone());
        }
    }

    fn run_seeded(&mut self, source: &str, name: &str, seed: u64) {
        self.restart(seed);
        self.engine.load(source.as_bytes(), name, Source::Block);
        self.activity = Activity::Running(Task::Program);
        self.program = Some((source.to_owned(), name.to_owned()));
    }

    /// Restarts the board into its prompt.
    pub fn reset(&mut self) {
        let seed = self.seeds.next_u64();
        self.restart(seed);
        self.program = None;
        self.engine.load(MICROBIT.startup.as_bytes(), "<boot>", Source::Block);
        self.activity = Activity::Running(Task::Startup);
    }

    /// Interrupts the program, as Ctrl-C does.
    pub fn stop(&mut self) {
        if self.activity != Activity::Prompt {
            self.input(&[CTRL_C]);
        }
    }

    /// Types bytes on the serial line.
    pub fn input(&mut self, bytes: &[u8]) {
        let input = Input::Serial(bytes.to_vec());
        self.log.record(self.now_us(), input.clone());
        self.apply(input);
    }

    /// Gives a button or sensor of the board a value; a message if there is no such control or
    /// value.
    pub fn set(&mut self, control: &str, value: i32) -> Result<(), String> {
        self.engine.world().hardware.set(control, value)?;
        self.settings.insert(control.to_owned(), value);
        self.log.record(self.now_us(), Input::Set { control: control.to_owned(), value });
        Ok(())
    }

    /// Lets `input` happen at a virtual time in microseconds since the last restart.
    pub fn schedule(&mut self, time_us: u64, input: Input) {
        self.inputs.push(time_us, input);
    }

    /// What the randomness of the current run comes from.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// What was done to the board since its last restart.
    pub fn log(&self) -> &InputLog {
        &self.log
    }

    /// Virtual time since the last restart in microseconds.
    pub fn now_us(&self) -> u64 {
        self.engine.world().hardware.clock.now_us()
    }

    /// Brightness of the LEDs, 0–9, row by row.
    pub fn leds(&self) -> [u8; PIXELS] {
        self.engine.world().hardware.display.visible().levels
    }

    /// Keeps every change of the display from now on; see [`Session::recorded_frames`].
    pub fn record_display(&self) {
        self.engine.world().hardware.display.record();
    }

    /// The changes of the display: virtual time in microseconds and what it shows from then on.
    pub fn recorded_frames(&self) -> Vec<(u64, Frame)> {
        self.engine.world().hardware.display.recorded()
    }

    /// Takes up to `max` bytes of what the board has sent.
    pub fn take_output(&mut self, max: usize) -> Vec<u8> {
        self.engine.world().output.borrow_mut().take(max)
    }

    /// Bytes that [`take_output`](Session::take_output) could take.
    pub fn pending_output(&self) -> usize {
        self.engine.world().output.borrow().len()
    }

    /// What the interpreter is doing.
    pub fn state(&self) -> State {
        match self.activity {
            Activity::Prompt => State::Repl,
            Activity::Running(_) => State::Running,
            Activity::Waiting(..) => State::Waiting,
        }
    }

    /// How the program that [`run`](Session::run) started has ended; once.
    pub fn take_result(&mut self) -> Option<ProgramResult> {
        self.result.take()
    }

    /// Runs the board, at most for `budget` units of the interpreter and, in real mode, up to the
    /// wall-clock time `now_ms` (milliseconds since any fixed moment).
    pub fn slice(&mut self, budget: u32, now_ms: f64) -> NextWake {
        let limit = self.pace.limit_us((now_ms.max(0.0) * 1000.0) as u64, self.now_us());
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
                let byte = self.typed.pop_front()?;
                self.feed(byte);
                Some(1)
            }
        }
    }

    /// The board is ahead of the wall clock, or has nothing to do until `time`.
    fn rest(&mut self, time: u64, limit: u64) -> NextWake {
        let may_pass =
            !matches!(self.activity, Activity::Running(_) | Activity::Waiting(_, Until::Output));
        if may_pass && limit != u64::MAX {
            self.engine.world().hardware.clock.advance_to(limit);
        }
        match time {
            u64::MAX => NextWake::Input,
            _ => NextWake::In((time - limit.min(time)) as f64 / 1000.0),
        }
    }

    /// The next virtual time at which something happens by itself; u64::MAX if there is none.
    fn next_event(&self, display_due: Option<u64>) -> u64 {
        let (own, display_due) = match self.activity {
            Activity::Running(_) => (self.now_us() + u64::from(CHUNK) * STEP_US, display_due),
            // Time stands still while the reader is behind, so that it does not matter how far.
            Activity::Waiting(_, Until::Output) => return u64::MAX,
            Activity::Waiting(_, Until::Time(time)) => (time, display_due),
            Activity::Waiting(..) => (u64::MAX, display_due),
            // Nothing would stop it in fast mode.
            Activity::Prompt
                if self.mode == Mode::Fast && self.engine.world().board.is_endless() =>
            {
                (u64::MAX, None)
            }
            Activity::Prompt => (u64::MAX, display_due),
        };
        own.min(display_due.unwrap_or(u64::MAX)).min(self.inputs.next_us().unwrap_or(u64::MAX))
    }

    // ---- inputs ----------------------------------------------------------------------------------

    fn apply_due_inputs(&mut self) {
        while let Some((_, input)) = self.inputs.pop_until(self.now_us()) {
            self.log.record(self.now_us(), input.clone());
            self.apply(input);
        }
    }

    fn apply(&mut self, input: Input) {
        match input {
            Input::Set { control, value } => {
                // A log may name a control that this board does not have: there is nothing to set.
                let _ = self.engine.world().hardware.set(&control, value);
            }
            Input::Serial(bytes) => bytes.into_iter().for_each(|byte| self.receive(byte)),
        }
    }

    /// A byte arrives: for the prompt or for `input()`, or it waits for one of them.
    fn receive(&mut self, byte: u8) {
        match self.activity {
            Activity::Prompt => self.typed.push_back(byte),
            Activity::Waiting(_, Until::Line) => self.feed(byte),
            _ if byte == CTRL_C => self.interrupt(),
            _ => self.typed.push_back(byte),
        }
    }

    fn interrupt(&mut self) {
        self.typed.clear();
        self.engine.world().interrupt.set(true);
        self.engine.world().board.stop();
        if let Activity::Waiting(task, _) = self.activity {
            self.engine.resume(Resume::Interrupt);
            self.activity = Activity::Running(task);
        }
    }

    // ---- the prompt ------------------------------------------------------------------------------

    fn feed(&mut self, byte: u8) {
        let world = self.engine.world();
        let mut terminal = |bytes: &[u8]| world.output.borrow_mut().write_raw(bytes);
        let mut names = VmNames(self.engine.vm());
        match self.repl.feed(byte, &mut names, &mut terminal) {
            None => {}
            Some(Event::Run { source, kind }) => {
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
                _ => self.soft_reboot(),
            },
        }
    }

    fn go_on(&mut self) {
        if let Activity::Waiting(task, _) = self.activity {
            self.activity = Activity::Running(task);
        }
    }

    fn show_prompt(&mut self, banner: bool) {
        let world = self.engine.world();
        let mut terminal = |bytes: &[u8]| world.output.borrow_mut().write_raw(bytes);
        if banner {
            self.repl.start(&mut terminal);
        } else {
            self.repl.prompt(&mut terminal);
        }
        self.activity = Activity::Prompt;
    }

    // ---- running ---------------------------------------------------------------------------------

    fn restart(&mut self, seed: u64) {
        self.seed = seed;
        // What comes next does not belong behind the prompt or what a program left unfinished.
        self.engine.world().output.borrow_mut().end_line();
        self.engine.restart(seed);
        self.typed.clear();
        self.inputs = EventQueue::default();
        self.log = InputLog::default();
        for (control, value) in &self.settings {
            self.log.record(0, Input::Set { control: control.clone(), value: *value });
        }
        self.pace = Pace::new(self.mode);
        self.result = None;
        self.repl.suspend();
    }

    /// Ctrl-D, or `reset()`: the program starts again, if there is one.
    fn soft_reboot(&mut self) {
        self.engine.world().output.borrow_mut().write_raw(b"MPY: soft reboot\r\n");
        match self.program.take() {
            Some((source, name)) => self.run(&source, &name),
            None => self.reset(),
        }
    }

    fn run_chunk(&mut self, task: Task) {
        let (stop, used) = self.engine.run(CHUNK);
        let clock = &self.engine.world().hardware.clock;
        clock.advance_to(clock.now_us() + u64::from(used) * STEP_US);
        match stop {
            Stop::Budget => {}
            Stop::Wait(request) => self.wait(task, request),
            Stop::Done => {
                self.end_output();
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
        let until = match request {
            WaitReq::SleepMs(ms) => Until::Time(now + u64::from(ms) * 1000),
            WaitReq::SleepUs(us) => Until::Time(now + u64::from(us)),
            WaitReq::Input => Until::Line,
            WaitReq::Output => Until::Output,
            WaitReq::Board(WAIT_SHOW) => Until::Shown,
            WaitReq::Board(WAIT_RESET) => return self.soft_reboot(),
            WaitReq::Board(_) => Until::Reset,
        };
        self.activity = Activity::Waiting(task, until);
        if until == Until::Line {
            let world = self.engine.world();
            self.repl.read_line(&mut |bytes: &[u8]| world.output.borrow_mut().write_raw(bytes));
            for byte in std::mem::take(&mut self.typed) {
                self.receive(byte);
            }
        }
    }

    /// Goes on with a program whose wait is over.
    fn try_resume(&mut self, task: Task, until: Until) -> bool {
        let world = self.engine.world();
        let over = match until {
            Until::Time(time) => world.hardware.clock.now_us() >= time,
            Until::Shown => !world.board.is_showing(),
            Until::Output => world.output.borrow().has_room(),
            Until::Line | Until::Reset => false,
        };
        if over {
            self.engine.resume(match until {
                Until::Output => Resume::Again,
                _ => Resume::Done,
            });
            self.activity = Activity::Running(task);
        }
        over
    }

    fn finish(&mut self, task: Task, error: Option<ProgramError>) {
        if task == Task::Program {
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

    fn advance_display(&mut self) -> Option<u64> {
        self.engine.world().board.advance(self.engine.vm())
    }
}
