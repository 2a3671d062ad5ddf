//! The page: its panels, and the few places where one acts on another.
//!
//! The handles [`Terminal`], [`Editor`], [`Simulator`], [`Project`] and [`Settings`] are built
//! here and passed down; no component reaches for another.

use gloo::events::EventListener;
use leptos::prelude::*;

use crate::bar::Bar;
use crate::board::Stage;
use crate::dock::{Dock, stored_height};
use crate::editor::{Editor, EditorPanel};
use crate::icons::{Icon, icon};
use crate::problem::Problem;
use crate::project::Project;
use crate::send::{Dialogs, Sender, accept_drops};
use crate::sensors::Sensors;
use crate::serial::panel::BoardPanel;
use crate::settings::Settings;
use crate::simulator::{Phase, Simulator};
use crate::terminal::Terminal;

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
    let terminal = Terminal::new();
    let editor = Editor::new();
    let simulator = Simulator::new(terminal);
    let project = Project::new(editor);
    let settings = Settings::new(terminal);
    let sender = Sender::new(project, editor);
    let view = RwSignal::new(View::Code);
    let height = RwSignal::new(stored_height());
    settings.follow();
    project.name_tab();
    accept_drops(sender);
    EventListener::new(&window(), "pagehide", move |_| project.save()).forget();

    let run = move || {
        let can_run = matches!(simulator.phase.get_untracked(), Phase::Ready | Phase::Running);
        if let Some(source) = editor.text()
            && can_run
        {
            project.save();
            simulator.run(&source);
        }
    };
    let go_to = move |line| {
        view.set(View::Code);
        // A hidden editor cannot scroll: wait until the view has changed.
        request_animation_frame(move || editor.go_to_line(line));
    };
    let open_editor = move |element| {
        let changed = move || project.changed();
        editor.open(&element, &project.source_at_start(), run, changed);
    };
    let open_terminal = move || {
        settings.apply_to_terminal();
        simulator.start();
    };
    view! {
        <Bar project simulator settings sender on_run=run/>
        <main
            class="work"
            data-view=move || view.get().word()
            style:--dock=move || format!("{}px", height.get())
        >
            <EditorPanel editor problem=simulator.problem on_open=open_editor/>
            <Dock simulator terminal height go_to on_open=open_terminal/>
            <aside class="side">
                <Stage simulator/>
                <Sensors simulator/>
            </aside>
        </main>
        <Strip problem=simulator.problem view/>
        <Tabs view/>
        <BoardPanel sender/>
        <Dialogs sender/>
    }
}

/// On a narrow screen, the error in one line; it leads to the terminal.
#[component]
fn Strip(problem: RwSignal<Option<Problem>>, view: RwSignal<View>) -> impl IntoView {
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
