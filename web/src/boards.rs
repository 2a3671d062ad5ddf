//! The boards of the page, and the Worker that runs them.
//!
//! [`Boards`] is a copyable handle. It owns the link to the Worker, passes each message to the
//! [`Simulator`] of its board, and knows which board is selected: that one's program, terminal and
//! sensors are shown. It knows nothing of the interpreter.
//!
//! When the Worker is replaced, because it broke down or did not answer, all boards are powered up
//! anew: that loses their state, never the program in the editor.

use std::collections::HashMap;

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::protocol::{Answer, BoardSpec, Description, FromWorker, ToWorker};
use crate::simulator::{Phase, Simulator};

/// A kind of board that the page can draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    Microbit,
    Pyboard,
    /// No board: the interpreter alone.
    Bare,
}

/// Identifier and name of what is no board.
const BARE: (&str, &str) = ("none", "Python");

/// Kind, identifier, name.
pub const MODELS: [(Model, &str, &str); 2] =
    [(Model::Microbit, "microbit", "micro:bit V2"), (Model::Pyboard, "pyboard", "PyBoard")];

impl Model {
    /// Its identifier in messages and in storage.
    pub fn id(self) -> &'static str {
        MODELS.get(self as usize).map_or(BARE.0, |(_, id, _)| id)
    }

    /// Its name as people say it.
    pub fn name(self) -> &'static str {
        MODELS.get(self as usize).map_or(BARE.1, |(_, _, name)| name)
    }

    /// The kind with this identifier.
    pub fn find(id: &str) -> Option<Model> {
        MODELS.iter().find(|(_, other, _)| *other == id).map(|(model, ..)| *model)
    }
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

/// Called with the answer to a question, or with a sentence that says why there is none.
type Listener = Box<dyn FnOnce(Result<Answer, String>)>;

/// Handle to all boards.
#[derive(Clone, Copy)]
pub struct Boards {
    /// In the order in which they stand on the page.
    pub list: RwSignal<Vec<Simulator>>,
    /// The board whose program, terminal and sensors are shown.
    pub selected: RwSignal<Option<Simulator>>,
    /// What is known about each kind of board; empty until the interpreter is loaded.
    pub models: RwSignal<Vec<Description>>,
    pub failure: RwSignal<Option<Failure>>,
    link: StoredValue<Option<Link>, LocalStorage>,
    questions: StoredValue<HashMap<u32, Listener>, LocalStorage>,
    /// Numbers of the next board and of the next question.
    next: StoredValue<(u32, u32)>,
    heard: StoredValue<u32>,
    /// Owner of what belongs to boards, which come and go by events.
    owner: StoredValue<Owner>,
}

impl Boards {
    /// No boards, and no Worker.
    pub fn new() -> Self {
        Boards {
            list: RwSignal::new(Vec::new()),
            selected: RwSignal::new(None),
            models: RwSignal::new(Vec::new()),
            failure: RwSignal::new(None),
            link: StoredValue::new_local(None),
            questions: StoredValue::new_local(HashMap::new()),
            next: StoredValue::new((0, 0)),
            heard: StoredValue::new(0),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        }
    }

    /// Adds a board behind the others. It is powered up by [`Simulator::power_on`], once its
    /// terminal is open.
    pub fn add(self, model: Model, name: &str) -> Simulator {
        let board = self.next.with_value(|next| next.0);
        self.next.update_value(|next| next.0 += 1);
        let simulator =
            self.owner.with_value(|owner| owner.with(|| Simulator::new(self, board, model, name)));
        self.list.update(|list| list.push(simulator));
        if self.selected.with_untracked(Option::is_none) {
            self.selected.set(Some(simulator));
        }
        simulator
    }

    /// Takes a board away. If it was selected, its neighbour is then.
    pub fn remove(self, simulator: Simulator) {
        self.post(&ToWorker::Remove { board: simulator.board });
        let at = self.list.with_untracked(|list| list.iter().position(|s| *s == simulator));
        let Some(at) = at else { return };
        if self.selected.get_untracked() == Some(simulator) {
            let neighbour = self.list.with_untracked(|list| {
                list.get(at + 1).or_else(|| list.get(at.checked_sub(1)?)).copied()
            });
            self.selected.set(neighbour);
        }
        self.list.update(|list| _ = list.remove(at));
    }

    /// Puts another kind of board in the place of one.
    pub fn replace(self, old: Simulator, model: Model) -> Simulator {
        let name = old.name.get_untracked();
        let new = self.add(model, &name);
        self.list.update(|list| {
            if let (Some(at), Some(new)) = (list.iter().position(|s| *s == old), list.pop()) {
                list.insert(at, new);
            }
        });
        if self.selected.get_untracked() == Some(old) {
            self.selected.set(Some(new));
        }
        self.remove(old);
        new
    }

    /// What the boards do together: one that cannot go on, or has not begun to, speaks for all;
    /// then one that runs.
    pub fn phase(self) -> Phase {
        let list = self.list.get();
        let is = |phase: Phase| list.iter().any(|simulator| simulator.phase.get() == phase);
        let order = [Phase::Broken, Phase::Starting, Phase::Paused, Phase::Running];
        order.into_iter().find(|phase| is(*phase)).unwrap_or(Phase::Ready)
    }

    /// Can a program be started?
    pub fn can_run(self) -> bool {
        untrack(|| !matches!(self.phase(), Phase::Starting | Phase::Broken))
    }

    /// What is known about a kind of board; None until the interpreter is loaded.
    pub fn description(self, model: Model) -> Option<Description> {
        self.models.with(|models| models.iter().find(|known| known.id == model.id()).cloned())
    }

    /// Starts a Worker with all boards that have been powered up, in place of the present one if
    /// there is one.
    pub fn start(self) {
        self.failure.set(None);
        self.link.set_value(None);
        self.forget_questions("The simulator was restarted.");
        let powered: Vec<Simulator> = self.present().filter(|s| s.is_powered()).collect();
        powered.iter().for_each(|simulator| simulator.starts_again());
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
        let spec = |simulator: &Simulator| BoardSpec {
            board: simulator.board,
            model: simulator.model.id(),
            name: simulator.name.get_untracked(),
        };
        self.post(&ToWorker::Start { seed, boards: powered.iter().map(spec).collect() });
    }

    /// Powers a board up.
    pub(crate) fn power_on(self, simulator: Simulator) {
        if self.link.with_value(Option::is_none) {
            return self.start();
        }
        let name = simulator.name.get_untracked();
        let model = simulator.model.id();
        self.post(&ToWorker::Add { board: simulator.board, model, name: &name });
    }

    /// How many messages have come from the Worker.
    pub(crate) fn heard(self) -> u32 {
        self.heard.get_value()
    }

    /// Sends a message. Without a Worker nothing happens.
    pub(crate) fn post(self, message: &ToWorker) {
        self.link.with_value(|link| {
            let Some(link) = link else { return };
            let sent = link.worker.post_message(&message.to_js());
            sent.expect("a message has only numbers and strings");
        });
    }

    /// Sends the question that `message` makes of its number.
    pub(crate) fn ask<'a>(
        self,
        message: impl FnOnce(u32) -> ToWorker<'a>,
        then: impl FnOnce(Result<Answer, String>) + 'static,
    ) {
        let id = self.next.with_value(|next| next.1);
        self.next.update_value(|next| next.1 = next.1.wrapping_add(1));
        self.questions.update_value(|questions| {
            questions.insert(id, Box::new(then));
        });
        self.post(&message(id));
    }

    fn receive(self, message: FromWorker) {
        self.heard.update_value(|count| *count = count.wrapping_add(1));
        match message {
            FromWorker::Ready { models } => self.models.set(models),
            FromWorker::Added { board } => self.with(board, Simulator::ready),
            FromWorker::Snapshot(snapshot) => {
                self.with(snapshot.board, |simulator| simulator.show(*snapshot));
            }
            FromWorker::Finished { board, error } => {
                self.with(board, |simulator| simulator.finished(error));
            }
            FromWorker::Answer(mut answer) => {
                let mut listener = None;
                self.questions.update_value(|all| listener = all.remove(&answer.id));
                let Some(listener) = listener else { return };
                listener(match answer.error.take() {
                    Some(error) => Err(error),
                    None => Ok(answer),
                });
            }
            FromWorker::Fatal { message } => self.fail(message),
        }
    }

    /// A board may have been removed while a message was on its way.
    fn with(self, board: u32, act: impl FnOnce(Simulator)) {
        if let Some(simulator) = self.present().find(|simulator| simulator.board == board) {
            act(simulator);
        }
    }

    fn present(self) -> impl Iterator<Item = Simulator> {
        self.list.get_untracked().into_iter()
    }

    fn fail(self, message: String) {
        let at_start = self.present().any(|s| s.phase.get_untracked() == Phase::Starting);
        self.link.set_value(None);
        self.present().for_each(Simulator::breaks);
        self.failure.set(Some(Failure { at_start, message: message.clone() }));
        self.forget_questions(&message);
    }

    fn forget_questions(self, why: &str) {
        let mut all = HashMap::new();
        self.questions.update_value(|questions| all = std::mem::take(questions));
        all.into_values().for_each(|listener| listener(Err(why.to_string())));
    }
}
