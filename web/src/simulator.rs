//! The simulated board as the page sees it: a Worker behind messages, and signals that follow
//! the Worker's snapshots.
//!
//! [`Simulator`] is a copyable handle. Components read its signals and call its methods; only
//! this file posts or receives messages. It knows nothing of the interpreter.
//!
//! A Worker that says nothing for [`PATIENCE`] after Stop or Reset while its program goes on is
//! ended and replaced by a new one: that loses the board's state, never the program in the editor.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::problem::Problem;
use crate::protocol::{FromWorker, LEDS, Sensor, State, ToWorker};
use crate::terminal::{Terminal, with_prompts};

/// Milliseconds the Worker has to answer Stop and Reset.
const PATIENCE: u32 = 2000;

/// What the board is doing, in the words of the page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The interpreter is being loaded.
    Starting,
    /// At the REPL.
    Ready,
    /// A program or a REPL statement runs.
    Running,
    /// The Worker has failed; see [`Simulator::failure`].
    Broken,
}

/// Why there is no simulator.
#[derive(Clone, PartialEq, Eq)]
pub struct Failure {
    /// The interpreter never started, as opposed to having broken down later.
    pub at_start: bool,
    /// The browser's words.
    pub message: String,
}

/// Ends its Worker when dropped.
struct Link {
    worker: Worker,
    _listeners: [EventListener; 2],
}

impl Drop for Link {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// Handle to the simulated board.
#[derive(Clone, Copy)]
pub struct Simulator {
    /// Brightness 0 to 9 of each LED.
    pub leds: StoredValue<[RwSignal<u8>; LEDS]>,
    pub phase: RwSignal<Phase>,
    /// The error that ended the last program.
    pub problem: RwSignal<Option<Problem>>,
    pub failure: RwSignal<Option<Failure>>,
    /// Value of every sensor, as set by the user.
    pub sensors: StoredValue<Vec<(Sensor, RwSignal<i32>)>>,
    terminal: Terminal,
    link: StoredValue<Option<Link>, LocalStorage>,
    source: StoredValue<String>,
    heard: StoredValue<u32>,
    watchdog: StoredValue<Option<Timeout>, LocalStorage>,
}

/// The sensors and their values on a flat board in a warm room, no button held.
const AT_REST: [(Sensor, i32); 6] = [
    (Sensor::ButtonA, 0),
    (Sensor::ButtonB, 0),
    (Sensor::Temperature, 21),
    (Sensor::AccelerometerX, 0),
    (Sensor::AccelerometerY, 0),
    (Sensor::AccelerometerZ, -1024),
];

impl Simulator {
    /// A board whose Worker has not been started. Its output goes to `terminal`.
    pub fn new(terminal: Terminal) -> Self {
        let sensors = AT_REST.map(|(sensor, value)| (sensor, RwSignal::new(value)));
        Simulator {
            leds: StoredValue::new(std::array::from_fn(|_| RwSignal::new(0))),
            phase: RwSignal::new(Phase::Starting),
            problem: RwSignal::new(None),
            failure: RwSignal::new(None),
            sensors: StoredValue::new(sensors.to_vec()),
            terminal,
            link: StoredValue::new_local(None),
            source: StoredValue::new(String::new()),
            heard: StoredValue::new(0),
            watchdog: StoredValue::new_local(None),
        }
    }

    /// Starts a Worker, in place of the present one if there is one.
    pub fn start(self) {
        self.phase.set(Phase::Starting);
        self.failure.set(None);
        self.dark();
        self.link.set_value(None);
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = match Worker::new_with_options("./worker.js", &options) {
            Ok(worker) => worker,
            Err(error) => return self.fail(format!("{error:?}")),
        };
        let on_message = EventListener::new(&worker, "message", move |event| {
            let event: &MessageEvent = event.unchecked_ref();
            match FromWorker::from_js(event.data()) {
                Ok(message) => self.receive(message),
                Err(error) => self.fail(error),
            }
        });
        let on_error = EventListener::new(&worker, "error", move |_| {
            self.fail("worker.js could not be run".into());
        });
        let link = Link { worker, _listeners: [on_message, on_error] };
        self.link.set_value(Some(link));
        let seed = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
        self.post(&ToWorker::Start { seed });
    }

    /// Restarts the board with `source` as its main.py.
    pub fn run(self, source: &str) {
        self.problem.set(None);
        self.source.set_value(source.into());
        self.post(&ToWorker::Run { source, name: "main.py" });
    }

    /// Interrupts the program.
    pub fn stop(self) {
        self.post(&ToWorker::Stop);
        self.expect_answer();
    }

    /// Restarts the board into the REPL.
    pub fn reset(self) {
        self.problem.set(None);
        if self.phase.get_untracked() == Phase::Broken {
            self.start();
        } else {
            self.post(&ToWorker::Reset);
            self.expect_answer();
        }
    }

    fn expect_answer(self) {
        let before = self.heard.get_value();
        let check = Timeout::new(PATIENCE, move || {
            let silent = self.heard.get_value() == before;
            if silent && self.phase.get_untracked() == Phase::Running {
                self.terminal.note("The program did not stop. The board was restarted.");
                self.start();
            }
        });
        self.watchdog.set_value(Some(check));
    }

    /// Sends keys typed in the terminal. Several lines at once are a paste: at the prompt they go
    /// through the REPL's paste mode (Ctrl-E to Ctrl-D), which adds no indentation of its own.
    pub fn type_keys(self, data: &str) {
        let lines = data.trim_end_matches('\r').contains('\r');
        if lines && self.phase.get_untracked() == Phase::Ready && self.terminal.is_at_prompt() {
            self.post(&ToWorker::Input { data: &format!("\x05{data}\x04") });
        } else {
            self.post(&ToWorker::Input { data });
        }
    }

    /// The signal of one sensor's value.
    pub fn sensor(self, wanted: Sensor) -> RwSignal<i32> {
        let find = |all: &Vec<(Sensor, _)>| all.iter().find(|(s, _)| *s == wanted).map(|s| s.1);
        self.sensors.with_value(find).expect("AT_REST lists every sensor")
    }

    /// Sets a sensor. A value it already has is not sent again.
    pub fn set(self, sensor: Sensor, value: i32) {
        let signal = self.sensor(sensor);
        if signal.get_untracked() != value {
            signal.set(value);
            self.post(&ToWorker::Set { id: sensor, value });
        }
    }

    fn post(self, message: &ToWorker) {
        self.link.with_value(|link| {
            let Some(link) = link else { return };
            let sent = link.worker.post_message(&message.to_js());
            sent.expect("a message has only numbers and strings");
        });
    }

    fn receive(self, message: FromWorker) {
        self.heard.update_value(|count| *count = count.wrapping_add(1));
        match message {
            FromWorker::Ready => self.ready(),
            FromWorker::Snapshot { leds, output, state, dropped } => {
                self.show_leds(&leds);
                let at_repl = state == State::Repl;
                self.phase.set(if at_repl { Phase::Ready } else { Phase::Running });
                if dropped > 0 {
                    self.terminal.note(&format!("{dropped} bytes of output are not shown."));
                }
                let output = if at_repl { with_prompts(&output) } else { output };
                self.terminal.write(&output, move || self.post(&ToWorker::Ack));
            }
            FromWorker::Finished { error } => {
                let problem = self
                    .source
                    .with_value(|source| error.and_then(|error| Problem::new(error, source)));
                self.problem.set(problem);
            }
            FromWorker::Fatal { message } => self.fail(message),
        }
    }

    /// Tells a new board what the user has set before.
    fn ready(self) {
        self.phase.set(Phase::Ready);
        for (sensor, value) in self.sensors.get_value() {
            self.post(&ToWorker::Set { id: sensor, value: value.get_untracked() });
        }
    }

    fn show_leds(self, levels: &[u8]) {
        self.leds.with_value(|signals| {
            for (signal, &level) in signals.iter().zip(levels) {
                if signal.get_untracked() != level {
                    signal.set(level);
                }
            }
        });
    }

    fn dark(self) {
        self.show_leds(&[0; LEDS]);
    }

    fn fail(self, message: String) {
        let at_start = self.phase.get_untracked() == Phase::Starting;
        self.link.set_value(None);
        self.dark();
        self.phase.set(Phase::Broken);
        self.failure.set(Some(Failure { at_start, message }));
    }
}
