//! The dock under the editor: what went wrong, and the terminal or one of the other tabs.

use leptos::html::{Div, Section};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{KeyboardEvent, PointerEvent, ResizeObserver};

use crate::boards::{Boards, Failure};
use crate::choice::BoardTabs;
use crate::editor::Sentence;
use crate::files::{FileList, Files};
use crate::icons::{Icon, icon};
use crate::plotter::{Plots, Plotter};
use crate::pointer::{capture, is_drag};
use crate::problem::Problem;
use crate::simulator::Simulator;
use crate::storage;
use crate::terminal::Terminal;
use crate::trace::Trace;

const HEIGHT: &str = "pyrite.dock";
/// Heights in CSS pixels: what the dock has at first, and what dragging leaves it and the editor.
const STANDARD: f64 = 216.0;
const SMALLEST: f64 = 120.0;
const EDITOR_SMALLEST: f64 = 160.0;
const KEY_STEP: f64 = 20.0;

/// What the dock shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    Terminal,
    Plotter,
    Files,
    Trace,
}

/// Tab, identifier, name, icon.
const TABS: [(Tab, &str, &str, Icon); 4] = [
    (Tab::Terminal, "show-terminal", "Terminal", Icon::Terminal),
    (Tab::Plotter, "show-plotter", "Plotter", Icon::Plotter),
    (Tab::Files, "show-files", "Files", Icon::Files),
    (Tab::Trace, "show-trace", "Trace", Icon::Trace),
];

#[component]
fn DockTab(front: RwSignal<Tab>, tab: (Tab, &'static str, &'static str, Icon)) -> impl IntoView {
    let (tab, id, name, picture) = tab;
    let is_in_front = move || front.get() == tab;
    view! {
        <button
            class="board-tab"
            class:tab=is_in_front
            id=id
            aria-current=move || is_in_front().then_some("true")
            on:click=move |_| front.set(tab)
        >
            {icon(picture)}
            {name}
        </button>
    }
}

/// Height of the dock in CSS pixels, as the user left it.
pub fn stored_height() -> f64 {
    let stored = storage::read(HEIGHT).and_then(|height| height.parse().ok());
    stored.filter(|height: &f64| height.is_finite()).unwrap_or(STANDARD).max(SMALLEST)
}

/// The whole dock.
#[component]
pub fn Dock(
    boards: Boards,
    height: RwSignal<f64>,
    files: Files,
    plots: Plots,
    /// Shows a line of the program.
    go_to: impl Fn(u32) + Copy + Send + 'static,
    /// Puts a line into the program.
    insert: impl Fn(&'static str) + Copy + Send + 'static,
    /// Called once for each board, when its terminal has been built.
    on_open: impl Fn(Simulator) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let section = NodeRef::<Section>::new();
    let card = move || {
        let simulator = boards.selected.get()?;
        if let Some(failure) = simulator.failure.get() {
            return Some(view! { <FailureCard simulator failure/> }.into_any());
        }
        let problem = simulator.problem.get()?;
        let terminal = simulator.terminal;
        Some(view! { <ProblemCard problem terminal go_to/> }.into_any())
    };
    let front = RwSignal::new(Tab::Terminal);
    let clear = move |_| {
        let Some(simulator) = boards.selected.get_untracked() else { return };
        match front.get_untracked() {
            Tab::Plotter => plots.clear(simulator),
            _ => simulator.terminal.clear(),
        }
    };
    let tool = move || {
        let simulator = boards.selected.get()?;
        match front.get() {
            Tab::Terminal => None,
            Tab::Plotter => Some(view! { <Plotter plots simulator insert/> }.into_any()),
            Tab::Files => Some(view! { <FileList files simulator/> }.into_any()),
            Tab::Trace => Some(view! { <Trace simulator/> }.into_any()),
        }
    };
    let several = move || boards.list.with(|list| list.len() > 1);
    let choice = move || several().then(|| view! { <BoardTabs boards label="Terminals"/> });
    view! {
        <section class="dock" aria-label="Terminal" node_ref=section>
            <Grip height section/>
            <div class="tabs">
                {TABS.map(|tab| view! { <DockTab front tab/> }).collect_view()}
                {choice}
                <span class="space"></span>
                <button
                    class="link quiet"
                    id="clear"
                    hidden=move || !matches!(front.get(), Tab::Terminal | Tab::Plotter)
                    on:click=clear
                >
                    "Clear"
                </button>
            </div>
            <div role="alert">{card}</div>
            <For
                each=move || boards.list.get()
                key=|simulator| simulator.board
                let:simulator
            >
                <Screen boards simulator on_open front/>
            </For>
            {tool}
        </section>
    }
}

/// The terminal of one board, to be seen while that is selected.
#[component]
pub fn Screen(
    boards: Boards,
    simulator: Simulator,
    on_open: impl Fn(Simulator) + Copy + Send + Sync + 'static,
    /// What the dock shows, if it has more than terminals.
    #[prop(optional)]
    front: Option<RwSignal<Tab>>,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let terminal = simulator.terminal;
    Effect::new(move |_| {
        let Some(element) = place.get() else { return };
        terminal.open(element.clone().into(), move |data| simulator.type_keys(&data));
        let refit = Closure::<dyn Fn()>::new(move || terminal.fit()).into_js_value();
        if let Ok(observer) = ResizeObserver::new(refit.unchecked_ref()) {
            observer.observe(&element);
        }
        on_open(simulator);
    });
    on_cleanup(move || terminal.close());
    let hidden = move || {
        let is_behind = front.is_some_and(|front| front.get() != Tab::Terminal);
        is_behind || boards.selected.get() != Some(simulator)
    };
    view! { <div class="screen" hidden=hidden node_ref=place></div> }
}

/// An error of the program: what happened, where, and one thing to do.
#[component]
fn ProblemCard(
    problem: Problem,
    terminal: Terminal,
    go_to: impl Fn(u32) + Copy + Send + 'static,
) -> impl IntoView {
    let line = problem.line();
    let first = problem.first_line().to_string();
    let go = line.map(|line| {
        let go = move |_| go_to(line);
        view! {
            <button class="btn small" id="go-to-line" on:click=go>
                {format!("Go to line {line}")}
            </button>
        }
    });
    view! {
        <div class="card" id="problem">
            <div>
                <h3>{format!("{} stopped the program", problem.place())}</h3>
                <p><Sentence text=problem.sentence.clone()/></p>
            </div>
            <div class="card-actions">
                {go}
                <button class="link" on:click=move |_| terminal.reveal(&first)>
                    "Python’s message"
                </button>
            </div>
        </div>
    }
}

/// The simulator itself has failed.
#[component]
fn FailureCard(simulator: Simulator, failure: Failure) -> impl IntoView {
    let (title, text) = match failure.at_start {
        true => ("The simulator did not load", "A part of the page is missing or damaged."),
        false => ("The simulator broke down", "Your program is safe. Restart the board to go on."),
    };
    let restart = (!failure.at_start).then(|| {
        let start = move |_| simulator.restart();
        view! { <button class="btn small" on:click=start>"Restart the board"</button> }
    });
    let reload = move |_| {
        // Reloading can only be refused by a frame that is not allowed to navigate.
        let _ = window().location().reload();
    };
    view! {
        <div class="card" id="failure-card">
            <div>
                <h3>{title}</h3>
                <p>{text}" "<code>{failure.message}</code></p>
            </div>
            <div class="card-actions">
                {restart}
                <button class="btn small" id="reload" on:click=reload>"Reload the page"</button>
            </div>
        </div>
    }
}

/// The dock's upper edge, which can be dragged, or moved with the arrow keys.
#[component]
fn Grip(height: RwSignal<f64>, section: NodeRef<Section>) -> impl IntoView {
    let resize = move |wanted: f64| {
        let Some(work) = section.get_untracked().and_then(|section| section.parent_element())
        else {
            return;
        };
        let largest = (f64::from(work.client_height()) - EDITOR_SMALLEST).max(SMALLEST);
        height.set(wanted.clamp(SMALLEST, largest));
        storage::write(HEIGHT, &height.get_untracked().to_string());
    };
    let on_move = move |event: PointerEvent| {
        if is_drag(&event)
            && let Some(section) = section.get_untracked()
        {
            resize(section.get_bounding_client_rect().bottom() - event.client_y());
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowUp" => KEY_STEP,
            "ArrowDown" => -KEY_STEP,
            _ => return,
        };
        event.prevent_default();
        resize(height.get_untracked() + step);
    };
    view! {
        <div
            class="grip"
            role="separator"
            tabindex="0"
            aria-orientation="horizontal"
            aria-label="Height of the terminal"
            aria-valuemin=SMALLEST
            aria-valuenow=move || height.get()
            on:pointerdown=move |event| _ = capture(&event)
            on:pointermove=on_move
            on:keydown=on_key
        ></div>
    }
}
