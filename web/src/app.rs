//! The page: its panels, and the few places where one acts on another.
//!
//! The handles [`Editor`], [`Boards`], [`Project`] and [`Settings`] are built
//! here and passed down; no component reaches for another.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::bar::Bar;
use crate::board::Stages;
use crate::boards::Boards;
use crate::dock::{Dock, stored_height};
use crate::editor::{Editor, EditorPanel};
use crate::files::kept::Kept;
use crate::files::{self, Files, FullDialog};
use crate::icons::{Icon, icon};
use crate::pause::{Step, Variables};
use crate::plotter::Plots;
use crate::problem::Problem;
use crate::project::Project;
use crate::send::{Dialogs, Sender, accept_drops};
use crate::sensors::Sensors;
use crate::serial::panel::BoardPanel;
use crate::settings::Settings;
use crate::share;
use crate::simulator::{Phase, Simulator};
use crate::sound::Sounds;

/// What a narrow screen shows under the bar. A wide one shows everything.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Code,
    Board,
    Sensors,
    Terminal,
}

/// View, word in `data-view`, name, icon.
const VIEWS: [(View, &str, &str, Icon); 4] = [
    (View::Code, "code", "Code", Icon::Code),
    (View::Board, "board", "Board", Icon::Board),
    (View::Sensors, "sensors", "Sensors", Icon::Sensors),
    (View::Terminal, "terminal", "Terminal", Icon::Terminal),
];

impl View {
    fn word(self) -> &'static str {
        VIEWS[self as usize].1
    }
}

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let editor = Editor::new();
    let boards = Boards::new();
    let project = Project::new(boards, editor);
    let settings = Settings::new(boards);
    let sounds = Sounds::new(boards);
    let kept = Kept::new(project);
    let opened = Files::new(kept);
    let sender = Sender::new(project, editor, opened, kept);
    let view = RwSignal::new(View::Code);
    files::follow(opened, boards);
    let plots = Plots::new();
    plots.follow(boards);
    let height = RwSignal::new(stored_height());
    settings.follow();
    sounds.follow();
    project.follow();
    accept_drops(sender);
    EventListener::new(&window(), "pagehide", move |_| project.save()).forget();

    let start = move || {
        if editor.text().is_some() && boards.can_run() {
            project.save();
            project.send_breakpoints();
            for simulator in boards.list.get_untracked() {
                simulator.run(&project.source_of(simulator));
            }
        }
    };
    let run = move || {
        let list = boards.list.get_untracked();
        match list.iter().any(|simulator| simulator.is_paused()) {
            true => list.into_iter().for_each(Simulator::resume),
            false => start(),
        }
    };
    let step = move || {
        let Some(simulator) = boards.selected.get_untracked() else { return };
        if simulator.phase.get_untracked() == Phase::Ready {
            start();
        }
        simulator.step(Step::Into);
    };
    EventListener::new_with_options(
        &document(),
        "keydown",
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            let event: &web_sys::KeyboardEvent = event.unchecked_ref();
            if event.key() == "F10" && boards.can_run() {
                event.prevent_default();
                step();
            }
        },
    )
    .forget();
    Effect::new(move |_| {
        let simulator = boards.selected.get();
        editor.show_paused(simulator.and_then(|simulator| simulator.pause.get()));
    });
    let go_to = move |line| {
        view.set(View::Code);
        opened.show_program();
        // A hidden editor cannot scroll: wait until the view has changed.
        request_animation_frame(move || editor.go_to_line(line));
    };
    let insert = move |line| {
        opened.show_program();
        editor.insert_line(line);
    };
    let open_editor = move |element| {
        let changed = move || project.changed();
        let stops = move || project.send_breakpoints();
        editor.open_program(&element, "", run, changed, stops);
        project.fill();
        share::follow(project);
    };
    let open_terminal = move |simulator: Simulator| {
        settings.apply_to_terminal(simulator.terminal);
        simulator.power_on();
    };
    let sensors = move || {
        boards.selected.get().map(|simulator| {
            view! {
                <Variables simulator/>
                <Sensors simulator/>
            }
        })
    };
    let problem = move || boards.selected.get().and_then(|simulator| simulator.problem.get());
    view! {
        <Bar boards project settings sounds sender on_run=run on_step=step/>
        <main
            class="work"
            data-view=move || view.get().word()
            style:--dock=move || format!("{}px", height.get())
        >
            <EditorPanel editor boards project files=opened on_open=open_editor/>
            <Dock boards height files=opened plots go_to insert on_open=open_terminal/>
            <aside class="side">
                <Stages boards project/>
                {sensors}
            </aside>
        </main>
        <Strip problem=Signal::derive(problem) view/>
        <Tabs view/>
        <BoardPanel sender/>
        <Dialogs sender/>
        <FullDialog files=opened/>
    }
}

/// On a narrow screen, the error in one line; it leads to the terminal.
#[component]
fn Strip(#[prop(into)] problem: Signal<Option<Problem>>, view: RwSignal<View>) -> impl IntoView {
    move || {
        let problem = problem.get()?;
        Some(view! {
            <button
                class="strip"
                hidden=move || view.get() == View::Terminal
                on:click=move |_| view.set(View::Terminal)
            >
                <b>{problem.place()}</b>
                <span>{problem.sentence.replace('`', "")}</span>
                {icon(Icon::Terminal)}
            </button>
        })
    }
}

/// On a narrow screen, the choice of view.
#[component]
fn Tabs(view: RwSignal<View>) -> impl IntoView {
    let tabs = VIEWS.iter().map(|&(this, word, name, picture)| {
        view! {
            <button
                id=format!("view-{word}")
                aria-current=move || (view.get() == this).then_some("page")
                on:click=move |_| view.set(this)
            >
                {icon(picture)}
                {name}
            </button>
        }
    });
    view! { <nav class="tabbar" aria-label="Views">{tabs.collect_view()}</nav> }
}
