//! The bar: what is being written, Run and Stop, settings.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;

use crate::boards::Boards;
use crate::choice::Chooser;
use crate::examples::{EXAMPLES, Example, new_program};
use crate::icons::{Icon, icon};
use crate::project::Project;
use crate::send::{SendButton, Sender};
use crate::settings::{Settings, SettingsMenu};
use crate::share::{ShareButton, ShareMenu};
use crate::simulator::{Phase, Simulator};
use crate::sound::{SoundSwitch, Sounds};

/// Milliseconds of loading after which Run says so.
const SLOW_START: u32 = 300;

/// The top of the page.
#[component]
pub fn Bar(
    boards: Boards,
    project: Project,
    settings: Settings,
    sounds: Sounds,
    sender: Sender,
    /// Starts the programs, or lets those go on that are stopped at a line.
    on_run: impl Fn() + Copy + Send + 'static,
    /// Lets the program go to its next line.
    on_step: impl Fn() + Copy + Send + 'static,
) -> impl IntoView {
    let saved = move || match project.is_saved.get() {
        true => "Saved on this computer",
        false => "Not saved: this browser keeps nothing here",
    };
    view! {
        <header class="bar">
            <h1 class="brand">
                <img src="mark.svg" alt="Pyrite" width="26" height="26"/>
                <span aria-hidden="true">"Pyrite"</span>
            </h1>
            <button
                class="project"
                id="project"
                title="Examples and new program"
                popovertarget="programs"
            >
                <b>{project.title}</b>
                <small>{saved}</small>
                {icon(Icon::Down)}
            </button>
            <Programs project/>
            <Chooser project name="board"/>
            <Transport boards on_run on_step/>
            <div class="tools">
                <SoundSwitch sounds/>
                <SendButton sender/>
                <ShareButton/>
                <button
                    class="btn square"
                    id="open-settings"
                    aria-label="Settings"
                    title="Settings"
                    popovertarget="settings"
                >
                    {icon(Icon::Settings)}
                </button>
            </div>
            <SettingsMenu settings sounds/>
            <ShareMenu project/>
        </header>
    }
}

#[component]
fn Transport(
    boards: Boards,
    on_run: impl Fn() + Copy + Send + 'static,
    on_step: impl Fn() + Copy + Send + 'static,
) -> impl IntoView {
    let phase = Memo::new(move |_| boards.phase());
    let stop = move |_| boards.list.get_untracked().into_iter().for_each(Simulator::stop);
    let slow_start = RwSignal::new(false);
    Timeout::new(SLOW_START, move || slow_start.set(true)).forget();
    let label = move || match phase.get() {
        Phase::Starting if slow_start.get() => "Starting",
        _ => "Run",
    };
    let cannot_run = move || matches!(phase.get(), Phase::Starting | Phase::Broken);
    let why = move || match phase.get() {
        Phase::Starting => "The simulator is starting",
        Phase::Broken => "The simulator did not load",
        Phase::Ready => "Run the program (Ctrl+Enter)",
        Phase::Running => "Run the program from the start (Ctrl+Enter)",
        Phase::Paused => "Go on (Ctrl+Enter)",
    };
    let step_title = move || match phase.get() {
        Phase::Running => "Pause at the next line (F10)",
        _ => "Run one line (F10)",
    };
    view! {
        <div class="transport" role="group" aria-label="Program">
            <button
                class="btn run"
                id="run"
                title=why
                disabled=cannot_run
                on:click=move |_| on_run()
            >
                {icon(Icon::Run)}
                <span>{label}</span>
            </button>
            <button
                class="btn quiet"
                id="stop"
                aria-label="Stop"
                title="Stop the program"
                disabled=move || !matches!(phase.get(), Phase::Running | Phase::Paused)
                on:click=stop
            >
                {icon(Icon::Stop)}
                <span>"Stop"</span>
            </button>
            <button
                class="btn quiet"
                id="step"
                aria-label="Step"
                title=step_title
                disabled=cannot_run
                on:click=move |_| on_step()
            >
                {icon(Icon::Step)}
                <span>"Step"</span>
            </button>
        </div>
    }
}

/// The menu of programs. Choosing one closes it.
#[component]
fn Programs(project: Project) -> impl IntoView {
    let of_board = move |example: &&Example| example.model == project.model();
    let examples = move || {
        let item = |example| view! { <ProgramItem project example/> };
        EXAMPLES.iter().filter(of_board).map(item).collect_view()
    };
    let new = move || {
        let example = new_program(project.model());
        view! { <ProgramItem project example title="New program"/> }
    };
    let kept = move || {
        let title = project.kept()?;
        Some(view! {
            <hr/>
            <button
                class="menu-item"
                id="kept"
                popovertarget="programs"
                popovertargetaction="hide"
                on:click=move |_| project.open_kept()
            >
                <b>{format!("Back to {title}")}</b>
                <small>"The program that was here before"</small>
            </button>
        })
    };
    view! {
        <div class="menu" id="programs" popover="auto" aria-label="Programs">
            <div class="in-menu">
                <h2>"Board"</h2>
                <Chooser project name="board-in-menu"/>
                <hr/>
            </div>
            <ul>{new}</ul>
            <button
                class="menu-item in-menu"
                id="share-narrow"
                popovertarget="share"
            >
                <b>"Share"</b>
                <small>"A link, a frame, or a file"</small>
            </button>
            {kept}
            <hr/>
            <h2>"Examples"</h2>
            <ul>{examples}</ul>
        </div>
    }
}

#[component]
fn ProgramItem(
    project: Project,
    example: &'static Example,
    #[prop(optional)] title: Option<&'static str>,
) -> impl IntoView {
    view! {
        <li>
            <button
                class="menu-item"
                popovertarget="programs"
                popovertargetaction="hide"
                on:click=move |_| project.open(example)
            >
                <b>{title.unwrap_or(example.title)}</b>
                <small>{example.summary}</small>
            </button>
        </li>
    }
}
