//! One simulated board as the page sees it: signals that follow the Worker's snapshots, and
//! methods that tell the Worker what the user does.
//!
//! [`Simulator`] is a copyable handle, the same as another one if both are for the same board.
//! Components read its signals and call its methods; messages go through
//! [`Boards`]. It knows nothing of the interpreter.
//!
//! A Worker that says nothing for [`PATIENCE`] after Stop or Reset while its program goes on is
//! replaced by a new one.

use std::collections::BTreeMap;

use gloo::timers::callback::Timeout;
use leptos::prelude::*;

use crate::boards::{Boards, Failure, Model};
use crate::parts::fitted::{self, Fitted};
use crate::problem::Problem;
use crate::protocol::{
    Answer, Description, FileInfo, LEDS, PartState, Pause, PinState, ProgramError, Report,
    Snapshot, Sound, State, ToWorker,
};
use crate::terminal::{Terminal, with_prompts};
use crate::trace::Log;

/// Milliseconds the Worker has to answer Stop and Reset.
const PATIENCE: u32 = 2000;
/// Complaints of parts that are kept.
const REPORTS: usize = 50;

/// What the board is doing, in the words of the page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The interpreter is being loaded.
    Starting,
    /// At the REPL.
    Ready,
    /// A program or a REPL statement runs.
    Running,
    /// The program is stopped at a line; see [`Simulator::pause`].
    Paused,
    /// The Worker has failed; see [`Simulator::failure`].
    Broken,
}

/// Sections of snapshots that are sent only to who wants them.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Watch {
    pub pins: bool,
    pub sound: bool,
    pub trace: bool,
}

/// Called with the present time in virtual microseconds, and what could be heard.
type OnSound = Box<dyn Fn(f64, Vec<Sound>)>;
/// Called with what the program has printed.
type OnOutput = Box<dyn Fn(&str)>;
/// Called with the error that has ended a program, if one has.
type OnFinished = Box<dyn Fn(Option<&ProgramError>)>;

/// Handle to one simulated board.
#[derive(Clone, Copy)]
pub struct Simulator {
    /// Its number.
    pub board: u32,
    pub model: Model,
    pub name: RwSignal<String>,
    pub phase: RwSignal<Phase>,
    /// Where the program is stopped.
    pub pause: RwSignal<Option<Pause>>,
    /// The error that ended the last program.
    pub problem: RwSignal<Option<Problem>>,
    /// That of the Worker, for all boards.
    pub failure: RwSignal<Option<Failure>>,
    pub terminal: Terminal,
    /// Brightness 0 to 9 of each LED of the display.
    pub leds: StoredValue<[RwSignal<u8>; LEDS]>,
    /// Brightness 0 to 255 of the other lights; see `Snapshot::lights`.
    pub lights: RwSignal<Vec<u8>>,
    /// In the order of the description; only while they are watched.
    pub pins: RwSignal<Vec<PinState>>,
    pub parts: RwSignal<Vec<PartState>>,
    pub files: RwSignal<Vec<FileInfo>>,
    /// None for a board whose files are not to be seen.
    pub free_bytes: RwSignal<Option<u32>>,
    /// How often the data log has changed.
    pub log_changes: RwSignal<u32>,
    /// What has happened lately; only while that is watched.
    pub trace: StoredValue<Log>,
    /// How often it has changed.
    pub trace_changes: RwSignal<u32>,
    /// How often the user has run a program.
    pub runs: RwSignal<u32>,
    /// The last complaints of parts.
    pub reports: RwSignal<Vec<Report>>,
    /// The parts that it is to have.
    pub fitted: RwSignal<Vec<Fitted>>,
    /// How often the board has been powered up: what is not the board's own, such as parts, has
    /// to be put there again each time.
    pub starts: RwSignal<u32>,
    /// Lines at which programs stop.
    pub(crate) breakpoints: StoredValue<Vec<u32>>,
    boards: Boards,
    controls: StoredValue<BTreeMap<String, ArcRwSignal<i32>>>,
    watched: StoredValue<Watch>,
    on_sound: StoredValue<Option<OnSound>, LocalStorage>,
    on_output: StoredValue<Option<OnOutput>, LocalStorage>,
    on_finished: StoredValue<Option<OnFinished>, LocalStorage>,
    powered: StoredValue<bool>,
    source: StoredValue<String>,
    watchdog: StoredValue<Option<Timeout>, LocalStorage>,
}

impl PartialEq for Simulator {
    fn eq(&self, other: &Self) -> bool {
        self.board == other.board
    }
}

impl Simulator {
    /// To be made by [`Boards::add`] alone.
    pub(crate) fn new(boards: Boards, board: u32, model: Model, name: &str) -> Self {
        Simulator {
            board,
            model,
            name: RwSignal::new(name.to_string()),
            phase: RwSignal::new(Phase::Starting),
            pause: RwSignal::new(None),
            breakpoints: StoredValue::new(Vec::new()),
            problem: RwSignal::new(None),
            failure: boards.failure,
            terminal: Terminal::new(),
            leds: StoredValue::new(std::array::from_fn(|_| RwSignal::new(0))),
            lights: RwSignal::new(Vec::new()),
            pins: RwSignal::new(Vec::new()),
            parts: RwSignal::new(Vec::new()),
            files: RwSignal::new(Vec::new()),
            free_bytes: RwSignal::new(None),
            log_changes: RwSignal::new(0),
            trace: StoredValue::new(Log::default()),
            trace_changes: RwSignal::new(0),
            runs: RwSignal::new(0),
            reports: RwSignal::new(Vec::new()),
            fitted: RwSignal::new(Vec::new()),
            starts: RwSignal::new(0),
            boards,
            controls: StoredValue::new(BTreeMap::new()),
            watched: StoredValue::new(Watch::default()),
            on_sound: StoredValue::new_local(None),
            on_output: StoredValue::new_local(None),
            on_finished: StoredValue::new_local(None),
            powered: StoredValue::new(false),
            source: StoredValue::new(String::new()),
            watchdog: StoredValue::new_local(None),
        }
    }

    /// Powers the board up. Its terminal has to be open: what it shows is acknowledged by it.
    pub fn power_on(self) {
        self.powered.set_value(true);
        self.boards.power_on(self);
    }

    /// What is known about this kind of board; None until the interpreter is loaded.
    pub fn description(self) -> Option<Description> {
        self.boards.description(self.model)
    }

    /// Restarts the board with `source` as its main.py.
    pub fn run(self, source: &str) {
        self.problem.set(None);
        self.runs.update(|count| *count = count.wrapping_add(1));
        self.source.set_value(source.into());
        self.post(&ToWorker::Run { board: self.board, source, name: "main.py" });
    }

    /// Interrupts the program.
    pub fn stop(self) {
        self.post(&ToWorker::Stop { board: self.board });
        self.expect_answer();
    }

    /// Restarts the board into the REPL.
    pub fn reset(self) {
        self.problem.set(None);
        if self.phase.get_untracked() == Phase::Broken {
            self.boards.start();
        } else {
            self.post(&ToWorker::Reset { board: self.board });
            self.expect_answer();
        }
    }

    fn expect_answer(self) {
        let before = self.boards.heard();
        let check = Timeout::new(PATIENCE, move || {
            let silent = self.boards.heard() == before;
            if silent && self.phase.get_untracked() == Phase::Running {
                self.terminal.note("The program did not stop. The board was restarted.");
                self.boards.start();
            }
        });
        self.watchdog.set_value(Some(check));
    }

    /// Starts the Worker again after it has broken down.
    pub fn restart(self) {
        self.boards.start();
    }

    /// Sends keys typed in the terminal. Several lines at once are a paste: at the prompt they go
    /// through the REPL's paste mode (Ctrl-E to Ctrl-D), which adds no indentation of its own.
    pub fn type_keys(self, data: &str) {
        let board = self.board;
        let lines = data.trim_end_matches('\r').contains('\r');
        if lines && self.phase.get_untracked() == Phase::Ready && self.terminal.is_at_prompt() {
            self.post(&ToWorker::Input { board, data: &format!("\x05{data}\x04") });
        } else {
            self.post(&ToWorker::Input { board, data });
        }
    }

    /// The signal of a control's value: of the board (`buttonA`), of a pin (`pin0Millivolts`), of
    /// a part (`NAME.CONTROL`). It is what the user has set; before that what the description
    /// says, −1 (nothing) for the voltage on a pin, and else 0.
    pub fn control(self, id: &str) -> RwSignal<i32> {
        self.value(id).into()
    }

    fn value(self, id: &str) -> ArcRwSignal<i32> {
        let known = self.controls.with_value(|controls| controls.get(id).cloned());
        known.unwrap_or_else(|| {
            let signal = ArcRwSignal::new(self.at_rest(id));
            self.controls.update_value(|controls| {
                controls.insert(id.to_string(), signal.clone());
            });
            signal
        })
    }

    fn at_rest(self, id: &str) -> i32 {
        let described = untrack(|| self.description()).and_then(|description| {
            description.controls.iter().find(|control| control.id == id).map(|c| c.initial)
        });
        described.unwrap_or(if id.ends_with("Millivolts") { -1 } else { 0 })
    }

    /// Sets a control. A value it already has is not sent again.
    pub fn set(self, id: &str, value: i32) {
        let signal = self.value(id);
        if signal.get_untracked() != value {
            signal.set(value);
            self.send(id, value);
        }
    }

    /// Tells the board a value, whatever it has now.
    pub(crate) fn send(self, id: &str, value: i32) {
        self.post(&ToWorker::Set { board: self.board, id, value });
    }

    /// Puts a part on the board: `KIND=NAME@PLACE`. `then` gets its name, or why it cannot be.
    pub fn attach(self, part: &str, then: impl FnOnce(Result<String, String>) + 'static) {
        let message = |id| ToWorker::Attach { board: self.board, id, part };
        let name = |answer: Answer| answer.name.unwrap_or_default();
        self.boards.ask(message, move |answer| then(answer.map(name)));
    }

    /// Takes a part off the board.
    pub fn detach(self, name: &str, then: impl FnOnce(Result<(), String>) + 'static) {
        let own = format!("{name}.");
        self.controls.update_value(|controls| controls.retain(|id, _| !id.starts_with(&own)));
        let message = |id| ToWorker::Detach { board: self.board, id, name };
        self.boards.ask(message, move |answer| then(answer.map(|_| ())));
    }

    /// Reads a file of the board.
    pub fn read_file(self, name: &str, then: impl FnOnce(Result<Vec<u8>, String>) + 'static) {
        let message = |id| ToWorker::ReadFile { board: self.board, id, name };
        let bytes = |answer: Answer| answer.bytes.unwrap_or_default();
        self.boards.ask(message, move |answer| then(answer.map(bytes)));
    }

    /// Puts a file on the board, in place of one with that name.
    pub fn write_file(
        self,
        name: &str,
        bytes: &[u8],
        then: impl FnOnce(Result<(), String>) + 'static,
    ) {
        let message = |id| ToWorker::WriteFile { board: self.board, id, name, bytes };
        self.boards.ask(message, move |answer| then(answer.map(|_| ())));
    }

    /// Removes a file of the board.
    pub fn delete_file(self, name: &str, then: impl FnOnce(Result<(), String>) + 'static) {
        let message = |id| ToWorker::DeleteFile { board: self.board, id, name };
        self.boards.ask(message, move |answer| then(answer.map(|_| ())));
    }

    /// The data log as the file MY_DATA.HTM.
    pub fn data_log(self, then: impl FnOnce(Result<Vec<u8>, String>) + 'static) {
        let message = |id| ToWorker::DataLog { board: self.board, id };
        let bytes = |answer: Answer| answer.bytes.unwrap_or_default();
        self.boards.ask(message, move |answer| then(answer.map(bytes)));
    }

    /// What has happened since the user started the board, as `jsonl` or `vcd`.
    pub fn export_trace(self, format: &str, then: impl FnOnce(Result<String, String>) + 'static) {
        let message = |id| ToWorker::ExportTrace { board: self.board, id, format };
        let text = |answer: Answer| answer.text.unwrap_or_default();
        self.boards.ask(message, move |answer| then(answer.map(text)));
    }

    /// Where the board stands, in millimetres.
    pub fn place(self, x: i32, y: i32) {
        self.post(&ToWorker::Place { board: self.board, x, y });
    }

    /// Changes which of the costly sections are wanted.
    pub fn watch(self, change: impl FnOnce(&mut Watch)) {
        let before = self.watched.get_value();
        self.watched.update_value(change);
        if self.watched.get_value() != before {
            self.post_watch();
        }
    }

    fn post_watch(self) {
        let Watch { pins, sound, trace } = self.watched.get_value();
        self.post(&ToWorker::Watch { board: self.board, pins, sound, trace });
    }

    /// Passes on what can be heard from now on, while that is watched.
    pub fn on_sound(self, call: impl Fn(f64, Vec<Sound>) + 'static) {
        self.on_sound.set_value(Some(Box::new(call)));
    }

    /// Passes on what the board prints from now on.
    pub fn on_output(self, call: impl Fn(&str) + 'static) {
        self.on_output.set_value(Some(Box::new(call)));
    }

    /// Tells how programs end from now on.
    pub fn on_finished(self, call: impl Fn(Option<&ProgramError>) + 'static) {
        self.on_finished.set_value(Some(Box::new(call)));
    }

    pub(crate) fn post(self, message: &ToWorker) {
        self.boards.post(message);
    }

    pub(crate) fn is_powered(&self) -> bool {
        self.powered.get_value()
    }

    /// The Worker that is starting will power the board up.
    pub(crate) fn starts_again(self) {
        self.phase.set(Phase::Starting);
        self.dark();
    }

    /// The Worker has failed.
    pub(crate) fn breaks(self) {
        self.dark();
        self.phase.set(Phase::Broken);
    }

    /// Tells a board that was powered up what the user has set before.
    pub(crate) fn ready(self) {
        self.phase.set(Phase::Ready);
        let own = |id: &String| !id.contains('.');
        for (id, value) in self.controls.get_value().iter().filter(|(id, _)| own(id)) {
            self.send(id, value.get_untracked());
        }
        fitted::restore(self);
        self.send_breakpoints();
        if self.watched.get_value() != Watch::default() {
            self.post_watch();
        }
        self.starts.update(|count| *count += 1);
    }

    pub(crate) fn show(self, snapshot: Snapshot) {
        self.show_leds(&snapshot.leds);
        let phase = match snapshot.state {
            State::Repl => Phase::Ready,
            State::Paused => Phase::Paused,
            State::Running | State::Waiting => Phase::Running,
        };
        if self.phase.get_untracked() != phase {
            self.phase.set(phase);
        }
        match snapshot.pause {
            Some(pause) => self.pause.set(Some(pause)),
            None if phase != Phase::Paused && self.pause.with_untracked(Option::is_some) => {
                self.pause.set(None);
            }
            None => {}
        }
        set_some(self.lights, snapshot.lights);
        set_some(self.pins, snapshot.pins);
        set_some(self.parts, snapshot.parts);
        if snapshot.files.is_some() {
            set_some(self.files, snapshot.files);
            self.free_bytes.set(snapshot.free_bytes);
        }
        if let Some(news) = snapshot.trace {
            self.trace.update_value(|log| log.take(news));
            self.trace_changes.update(|count| *count = count.wrapping_add(1));
        }
        if snapshot.log {
            self.log_changes.update(|count| *count += 1);
        }
        if !snapshot.reports.is_empty() {
            self.reports.update(|reports| {
                reports.extend(snapshot.reports);
                reports.drain(..reports.len().saturating_sub(REPORTS));
            });
        }
        if !snapshot.sound.is_empty() {
            let now = snapshot.now;
            self.on_sound
                .with_value(|call| call.iter().for_each(|c| c(now, snapshot.sound.clone())));
        }
        if snapshot.dropped > 0 {
            self.terminal.note(&format!("{} bytes of output are not shown.", snapshot.dropped));
        }
        if !snapshot.output.is_empty() {
            self.on_output.with_value(|call| call.iter().for_each(|c| c(&snapshot.output)));
        }
        let has_prompt = matches!(phase, Phase::Ready | Phase::Paused);
        let output = if has_prompt { with_prompts(&snapshot.output) } else { snapshot.output };
        self.terminal.write(&output, move || self.post(&ToWorker::Ack { board: self.board }));
    }

    pub(crate) fn finished(self, error: Option<ProgramError>) {
        self.on_finished.with_value(|call| call.iter().for_each(|c| c(error.as_ref())));
        let explained = |source: &String| error.and_then(|error| Problem::new(error, source));
        self.problem.set(self.source.with_value(explained));
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
        self.pause.set(None);
        self.show_leds(&[0; LEDS]);
        self.lights.set(Vec::new());
    }
}

fn set_some<T: Send + Sync + 'static>(signal: RwSignal<T>, value: Option<T>) {
    if let Some(value) = value {
        signal.set(value);
    }
}
