//! A board that someone uses: programs are run, keys typed, buttons pressed, output read.
//!
//! The owner (the page's Worker, a test) calls [`Session::slice`] again and again; every call runs
//! the board for a bounded while and says when the next one is worth it. Between calls it passes
//! on what the person does and reads what the board shows.
//!
//! Virtual time moves while the interpreter works, by [`Session::tick_ns`] for each call and each
//! turn of a loop, what the board takes for it on average, and it moves over waits. It does not
//! depend on how fast the host is: in real mode the board rests whenever it is ahead of the wall
//! clock. Inputs take effect between steps of [`CHUNK`], at a virtual time that goes into the log,
//! so that the log and the seed are enough to repeat a run.

mod boot;
mod debug;
mod inputs;
mod microbit;
mod page;
mod program;
mod prompt;
mod report;
mod sound;
mod talk;
mod time;

pub use debug::{Pause, PausedCall, Step, Variable};
pub use report::{NextWake, ProgramError, ProgramResult, State};
pub use time::CHUNK;

use crate::board::{MICROBIT_MODEL, Model};
use crate::engine::Engine;
use crate::event::EventQueue;
use crate::input::{Input, InputLog};
use crate::pace::{Mode, Pace};
use crate::parts::View;
use crate::random::SimRandom;
use crate::trace::Tracer;
use crate::world::{CTRL_C, MAIN};
use boards::hal::Clock;
use boards::repl::{Repl, Source};
use boot::Stage;
use prompt::{HISTORY, LINE};
use std::collections::BTreeMap;

/// What is being executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Task {
    /// What a board does before it runs a program.
    Boot,
    /// The board's own statements before the first prompt.
    Startup,
    /// The program passed to [`Session::run`].
    Program,
    /// What was typed.
    Statement,
    /// Nothing: jobs of the interpreter while the prompt waits.
    Idle,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Activity {
    /// Nothing has run since the start.
    Starting,
    Prompt,
    Running(Task),
    Waiting(Task, Until),
}

/// What a program waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Until {
    /// This virtual time in microseconds.
    Time(u64),
    /// The same, and the instruction looks again; or more than so many bytes typed.
    Polled(u64, Option<usize>),
    /// The end of something that goes on on the board, by the number of the request.
    Board(u32),
    /// A line typed.
    Line,
    /// Room for output.
    Output,
    /// Nothing: the board has to be reset.
    Reset,
}

/// A simulated board in use.
pub struct Session {
    model: &'static Model,
    engine: Engine,
    repl: Box<Repl<LINE, HISTORY>>,
    activity: Activity,
    stage: Option<Stage>,
    /// End of a sleep that a job of the interpreter has broken into.
    sleep_until: Option<u64>,
    program: Option<(String, String)>,
    result: Option<ProgramResult>,
    /// What was done since the last slice.
    waiting: Vec<Input>,
    /// What will be done at a known time.
    inputs: EventQueue<Input>,
    log: InputLog,
    /// Controls that were set, which a restart leaves as they are.
    settings: BTreeMap<String, i32>,
    /// Makes the seed of each run.
    seeds: SimRandom,
    seed: u64,
    pace: Pace,
    mode: Mode,
    /// Virtual time of the board's earlier starts.
    earlier_us: u64,
    /// The interpreter stops at this virtual time: others may have something to say then.
    horizon_us: u64,
    /// The program is stopped at a line.
    is_paused: bool,
    pauses: u32,
    /// Something was typed since then.
    is_talking: bool,
}

impl Session {
    /// Powers a micro:bit on; see [`Session::on`].
    pub fn new(seed: u64) -> Session {
        Session::on(&MICROBIT_MODEL, seed)
    }

    /// Powers a board on; it shows its prompt. Everything random on it comes from `seed`.
    pub fn on(model: &'static Model, seed: u64) -> Session {
        let mut session = Session {
            model,
            engine: Engine::new(model),
            repl: Box::new(Repl::new(model.banner)),
            activity: Activity::Prompt,
            stage: None,
            sleep_until: None,
            program: None,
            result: None,
            waiting: Vec::new(),
            inputs: EventQueue::default(),
            log: InputLog::default(),
            settings: BTreeMap::new(),
            seeds: SimRandom::new(seed),
            seed,
            pace: Pace::new(Mode::Real),
            mode: Mode::Real,
            earlier_us: 0,
            horizon_us: u64::MAX,
            is_paused: false,
            pauses: 0,
            is_talking: false,
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
        if self.program.as_ref().is_some_and(|(old, _)| old != source) {
            self.forget_data_log();
        }
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
        self.program = Some((source.to_owned(), name.to_owned()));
        if self.model.boots {
            self.store_program();
            self.activity = Activity::Starting;
            return;
        }
        self.engine.load(source.as_bytes(), name, Source::Block);
        self.activity = Activity::Running(Task::Program);
    }

    /// Restarts the board into its prompt, or into the program that is in its flash.
    pub fn reset(&mut self) {
        let seed = self.seeds.next_u64();
        self.restart(seed);
        self.program = None;
        if self.model.boots {
            self.activity = Activity::Starting;
            return;
        }
        if let Some(main) = self.read_file(MAIN) {
            self.engine.load(&main, MAIN, Source::Block);
            self.activity = Activity::Running(Task::Program);
            return;
        }
        self.engine.load(self.model.board.startup.as_bytes(), "<boot>", Source::Block);
        self.activity = Activity::Running(Task::Startup);
    }

    /// Interrupts the program, as Ctrl-C does; one that has given Ctrl-C away is ended by a reset.
    pub fn stop(&mut self) {
        self.resume();
        let heeds = self.engine.world().interrupt_key.get() == Some(CTRL_C);
        match self.activity {
            Activity::Prompt => {}
            Activity::Waiting(_, Until::Reset) => self.reset(),
            Activity::Waiting(_, Until::Line) => self.input(&[CTRL_C]),
            _ if heeds => self.input(&[CTRL_C]),
            _ => self.reset(),
        }
    }

    /// Types bytes on the serial line; they arrive with the next slice. The byte that interrupts a
    /// program lets one go on that is stopped at a line.
    pub fn input(&mut self, bytes: &[u8]) {
        let key = self.engine.world().interrupt_key.get();
        if self.is_paused && key.is_some_and(|key| bytes.contains(&key)) {
            self.resume();
        }
        self.waiting.push(Input::Serial(bytes.to_vec()));
    }

    /// Gives a button or sensor of the board a value, from the next slice on; a message if there
    /// is no such control or value.
    pub fn set(&mut self, control: &str, value: i32) -> Result<(), String> {
        self.check(control, value)?;
        self.waiting.push(Input::Set { control: control.to_owned(), value });
        Ok(())
    }

    /// Has the board or a part on it this control, and is this a value for it?
    pub fn check(&self, control: &str, value: i32) -> Result<(), String> {
        match control.contains('.') {
            true => self.engine.world().hardware.pins().bench.check(control, value),
            false => (self.model.check)(control, value),
        }
    }

    /// Lets `input` happen at a virtual time in microseconds since the last restart.
    pub fn schedule(&mut self, time_us: u64, input: Input) {
        if let Input::Set { control, value } = &input {
            self.engine.world().hardware.pins().bench.expect(control, *value, time_us);
        }
        self.inputs.push(time_us, input);
    }

    /// Puts a part on pins or on a bus: `KIND[=NAME]@PLACE`, see `parts`. Its controls are
    /// `NAME.CONTROL`. Returns its name, or a message that says why it cannot be put there.
    pub fn attach(&mut self, part: &str) -> Result<String, String> {
        let pins = self.engine.world().hardware.pins();
        pins.bench.attach(pins, self.engine.world().hardware.buses(), part)
    }

    /// Takes a part away; false if there is none of this name.
    pub fn detach(&mut self, name: &str) -> bool {
        let own = format!("{name}.");
        self.settings.retain(|control, _| !control.starts_with(&own));
        let pins = self.engine.world().hardware.pins();
        pins.bench.detach(pins, name)
    }

    /// The parts that are attached, and what they show.
    pub fn parts(&self) -> Vec<View> {
        let pins = self.engine.world().hardware.pins();
        pins.settle();
        pins.bench.views(pins)
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
        self.engine.world().hardware.clock().now_us()
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
            _ if self.is_paused => State::Paused,
            Activity::Prompt => State::Repl,
            Activity::Starting | Activity::Running(_) => State::Running,
            Activity::Waiting(..) => State::Waiting,
        }
    }

    /// What can be seen of the board.
    pub fn tracer(&self) -> &Tracer {
        self.engine.world().hardware.tracer()
    }

    /// Virtual time in microseconds that had passed when the board was last started.
    pub fn started_us(&self) -> u64 {
        self.earlier_us
    }

    /// The interpreter, to look at.
    pub fn vm(&self) -> &vm::Vm<'static> {
        self.engine.vm()
    }

    /// How the program that [`run`](Session::run) started has ended; once.
    pub fn take_result(&mut self) -> Option<ProgramResult> {
        self.result.take()
    }
}
