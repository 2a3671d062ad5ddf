//! `embed.html`: a live console for an `<iframe>` in a lesson: program, board, terminal.
//!
//! It is made of the same components as the IDE and downloads the same files. It keeps nothing in
//! the browser and takes its program from its address and from messages of the page around it. The
//! interpreter starts when the embed is first to be seen, so that a page with many of them does
//! not start them all at once.

mod messages;
mod options;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use leptos::html::{Main, Section};
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, IntersectionObserver, IntersectionObserverEntry, MessageEvent, ResizeObserver,
};

use crate::board::Desk;
use crate::boards::{Boards, Model};
use crate::dock::Screen;
use crate::editor::Editor;
use crate::icons::{Icon, icon};
use crate::problem::Problem;
use crate::protocol::ProgramError;
use crate::share;
use crate::simulator::{Phase, Simulator};
use crate::sound::{SoundSwitch, Sounds};
use messages::{Message, Parent, Request, VERSION, array};
use options::Options;

/// Copyable handle to the embed's parts.
#[derive(Clone, Copy)]
struct Card {
    simulator: Simulator,
    editor: Editor,
    parent: StoredValue<Parent, LocalStorage>,
    /// To be run once the board is ready.
    waiting: StoredValue<bool>,
    /// The program has been run before.
    has_run: RwSignal<bool>,
    /// The terminal is open.
    is_open: StoredValue<bool>,
    /// How often the program has changed.
    edits: RwSignal<u32>,
}

impl Card {
    fn post(self, kind: &str, fields: &[(&str, JsValue)]) {
        self.parent.with_value(|parent| parent.post(kind, fields));
    }

    /// Starts the interpreter, if that has not been done.
    fn wake(self) {
        if self.is_open.get_value() && !self.simulator.is_powered() {
            self.simulator.power_on();
        }
    }

    fn run(self) {
        self.wake();
        let phase = self.simulator.phase.get_untracked();
        let Some(source) = self.editor.text() else { return self.waiting.set_value(true) };
        match phase {
            Phase::Starting => self.waiting.set_value(true),
            Phase::Broken => {
                self.waiting.set_value(true);
                self.simulator.restart();
            }
            Phase::Ready | Phase::Running | Phase::Paused => {
                self.has_run.set(true);
                self.simulator.run(&source);
            }
        }
    }

    fn stop(self) {
        self.waiting.set_value(false);
        self.simulator.stop();
    }

    /// Does what the parent asks for; a sentence if that cannot be.
    fn answer(self, id: JsValue, request: Request) -> Result<(), String> {
        match request {
            Request::Run { code } => {
                if let Some(code) = code {
                    self.editor.set_text(&code);
                }
                self.run();
            }
            Request::Stop => self.stop(),
            Request::Reset => self.simulator.reset(),
            Request::SetCode { code } => self.editor.set_text(&code),
            Request::GetCode => {
                let code = self.editor.text().unwrap_or_default();
                self.post("code", &[("id", id), ("code", code.into())]);
            }
            Request::Input { text } => self.simulator.type_keys(&text),
            Request::Set { control, value } => {
                let known = self.simulator.description().ok_or("The board is starting.")?;
                let known = known.controls.iter().find(|known| known.id == control);
                let known = known.ok_or("The board has no such control.")?;
                if !(known.min..=known.max).contains(&value) {
                    return Err(format!("`value` goes from {} to {}.", known.min, known.max));
                }
                self.simulator.set(&control, value);
            }
        }
        Ok(())
    }

    fn receive(self, message: Message) {
        let Message { id, request } = message;
        let done = request.and_then(|request| self.answer(id.clone(), request));
        if let Err(message) = done {
            self.post("error", &[("id", id), ("message", message.into())]);
        }
    }

    /// Tells the parent what happens, and starts what has to wait for the board.
    fn follow(self, model: Model) {
        let simulator = self.simulator;
        EventListener::new(&window(), "message", move |event| {
            let event: &MessageEvent = event.unchecked_ref();
            let mut message = None;
            self.parent.update_value(|parent| message = parent.read(event));
            if let Some(message) = message {
                self.receive(message);
            }
        })
        .forget();
        simulator.on_output(move |text| self.post("output", &[("text", text.into())]));
        simulator.on_finished(move |error| self.post("finished", &finished(error)));
        Effect::new(move |before: Option<Phase>| {
            let phase = simulator.phase.get();
            if before != Some(phase) {
                self.post("state", &[("state", word(phase).into())]);
            }
            if phase == Phase::Ready && self.waiting.get_value() {
                self.waiting.set_value(false);
                self.run();
            }
            phase
        });
        if model != Model::Bare {
            Effect::new(move |before: Option<()>| {
                let leds = simulator.leds.get_value().map(|led| led.get());
                let leds = if model == Model::Microbit { array(leds) } else { array([]) };
                let lights = array(simulator.lights.get());
                if before.is_some() {
                    self.post("display", &[("leds", leds), ("lights", lights)]);
                }
            });
        }
        let fields = [("board", model.id().into()), ("versions", array([VERSION as u8]))];
        self.post("ready", &fields);
    }

    /// Tells the parent how high the card is.
    fn measure(self, root: Element) {
        let told = Cell::new(0);
        let measured = root.clone();
        let tell = Closure::<dyn Fn()>::new(move || {
            let height = measured.scroll_height();
            if told.replace(height) != height {
                self.post("height", &[("height", height.into())]);
            }
        });
        if let Ok(observer) = ResizeObserver::new(tell.into_js_value().unchecked_ref()) {
            observer.observe(&root);
        }
    }
}

/// The whole page.
#[component]
pub fn Embed() -> impl IntoView {
    let options = Options::read();
    let boards = Boards::new();
    let simulator = boards.add(options.model, &options.title);
    let card = Card {
        simulator,
        editor: Editor::new(),
        parent: StoredValue::new_local(Parent::new(options.origins.clone())),
        waiting: StoredValue::new(options.autorun),
        has_run: RwSignal::new(false),
        is_open: StoredValue::new(false),
        edits: RwSignal::new(0),
    };
    let sounds = Sounds::new(boards);
    sounds.follow();
    let root = NodeRef::<Main>::new();
    let place = NodeRef::<Section>::new();
    let Options { code, readonly, natural, .. } = options.clone();
    Effect::new(move |_| {
        let (Some(place), Some(root)) = (place.get(), root.get()) else { return };
        let changed = move || card.edits.update(|count| *count = count.wrapping_add(1));
        card.editor.open(&place, &code, move || card.run(), changed);
        changed();
        if readonly {
            card.editor.set_read_only();
        }
        card.follow(options.model);
        card.measure(root.into());
    });
    Effect::new(move |_| card.editor.show(simulator.problem.get()));
    let on_open = move |simulator: Simulator| {
        simulator.terminal.recolour();
        card.is_open.set_value(true);
        if let Some(root) = root.get_untracked() {
            when_visible(root.into(), move || card.wake());
        }
    };
    let title = StoredValue::new(options.title.clone());
    let address = move || {
        card.edits.track();
        let code = card.editor.text().unwrap_or_default();
        share::address(options.model, &title.get_value(), &code)
    };
    let desk = (options.model != Model::Bare).then(|| view! { <Desk simulator/> });
    let switch = (options.model == Model::Microbit).then(|| view! { <SoundSwitch sounds/> });
    view! {
        <main class="embed-card" class:natural=natural node_ref=root>
            <header>
                <h1>{options.title.clone()}</h1>
                <span class="space"></span>
                {switch}
                <Transport card/>
            </header>
            <div class="embed-body">
                <section class="code" aria-label="Program" node_ref=place></section>
                {desk}
            </div>
            <Trouble boards simulator/>
            <footer>
                <h2>"Output"</h2>
                <span class="space"></span>
                <a href=address id="open-in-pyrite" target="_blank" rel="noopener">
                    <img src="mark.svg" alt="" width="18" height="18"/>
                    "Open in Pyrite"
                    {icon(Icon::Leave)}
                </a>
            </footer>
            <section class="dock" aria-label="Terminal">
                <Screen boards simulator on_open/>
            </section>
        </main>
    }
}

/// Stop, Reset and Run.
#[component]
fn Transport(card: Card) -> impl IntoView {
    let simulator = card.simulator;
    let is_running = move || simulator.phase.get() == Phase::Running;
    let label = move || if card.has_run.get() { "Run again" } else { "Run" };
    view! {
        <button
            class="btn square reset"
            aria-label="Reset"
            title="Reset"
            on:click=move |_| simulator.reset()
        >
            {icon(Icon::Reset)}
        </button>
        <button
            class="btn quiet"
            id="stop"
            disabled=move || !is_running()
            on:click=move |_| card.stop()
        >
            {icon(Icon::Stop)}
            <span>"Stop"</span>
        </button>
        <button class="btn run" id="run" on:click=move |_| card.run()>
            {icon(Icon::Run)}
            <span>{label}</span>
        </button>
    }
}

/// One line about what went wrong.
#[component]
fn Trouble(boards: Boards, simulator: Simulator) -> impl IntoView {
    let sentence = |problem: Problem| {
        format!("{} stopped the program. {}", problem.place(), problem.sentence.replace('`', ""))
    };
    let text = move || match boards.failure.get() {
        Some(failure) => Some(format!("The simulator stopped working. {}", failure.message)),
        None => simulator.problem.get().map(sentence),
    };
    move || text().map(|text| view! { <p class="trouble" role="alert">{text}</p> })
}

fn word(phase: Phase) -> &'static str {
    match phase {
        Phase::Starting => "starting",
        Phase::Ready => "ready",
        Phase::Running | Phase::Paused => "running",
        Phase::Broken => "broken",
    }
}

fn finished(error: Option<&ProgramError>) -> Vec<(&'static str, JsValue)> {
    let Some(error) = error else { return vec![("ok", true.into())] };
    vec![
        ("ok", false.into()),
        ("error", error.class.clone().into()),
        ("message", error.message.clone().into()),
        ("line", error.line.into()),
        ("traceback", error.traceback.clone().into()),
    ]
}

/// Calls once, when the element is to be seen.
fn when_visible(element: Element, call: impl FnOnce() + 'static) {
    let call = RefCell::new(Some(call));
    let observer: Rc<RefCell<Option<IntersectionObserver>>> = Rc::default();
    let held = Rc::clone(&observer);
    let on_change = move |entries: js_sys::Array| {
        let mut entries = entries.iter();
        if !entries.any(|e| e.unchecked_into::<IntersectionObserverEntry>().is_intersecting()) {
            return;
        }
        if let Some(observer) = held.take() {
            observer.disconnect();
        }
        if let Some(call) = call.take() {
            call();
        }
    };
    let on_change = Closure::<dyn Fn(js_sys::Array)>::new(on_change).into_js_value();
    if let Ok(new) = IntersectionObserver::new(on_change.unchecked_ref()) {
        new.observe(&element);
        observer.replace(Some(new));
    }
}
