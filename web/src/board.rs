//! The simulator's stages: each board drawn as SVG, what it is doing, and Reset.
//!
//! The drawings `board/*.svg` are without anything that changes; over them lie the lights and what
//! can be pressed. Several boards stand side by side; the one that was used last is selected.

mod field;
mod keys;
mod leds;
mod microbit;
mod pyboard;

use leptos::prelude::*;

use crate::boards::{Boards, Model};
use crate::choice::AddBoard;
use crate::icons::{Icon, icon};
use crate::project::Project;
use crate::simulator::{Phase, Simulator};
use field::Field;
use keys::{Both, Letters};
use microbit::Microbit;
use pyboard::Pyboard;

/// All boards.
#[component]
pub fn Stages(boards: Boards, project: Project) -> impl IntoView {
    let count = Memo::new(move |_| boards.list.with(Vec::len));
    let field = move || (count.get() > 1).then(|| view! { <Field boards project/> });
    view! {
        <div class="stages" data-several=move || (count.get() > 1).to_string()>
            {field}
            <For
                each=move || boards.list.get()
                key=|simulator| simulator.board
                let:simulator
            >
                <Stage boards project simulator/>
            </For>
        </div>
    }
}

/// One board on its desk.
#[component]
fn Stage(boards: Boards, project: Project, simulator: Simulator) -> impl IntoView {
    let letters = Letters::new(simulator);
    let several = Memo::new(move |_| boards.list.with(|list| list.len() > 1));
    let is_selected = move || boards.selected.get() == Some(simulator);
    let select = move || {
        if boards.selected.get_untracked() != Some(simulator) {
            boards.selected.set(Some(simulator));
        }
    };
    let title = move || if several.get() { simulator.name.get() } else { "Simulator".into() };
    let both = (simulator.model == Model::Microbit).then(|| view! { <Both simulator/> });
    let add = move || (!several.get()).then(|| view! { <AddBoard boards project/> });
    let remove = move || several.get().then(|| view! { <Remove project simulator/> });
    view! {
        <section
            class="stage"
            class:selected=is_selected
            aria-label=title
            on:pointerdown=move |_| select()
            on:focusin=move |_| select()
            on:keydown=move |event| letters.down(&event)
            on:keyup=move |event| letters.up(&event)
            on:focusout=move |event| letters.focus_out(&event)
        >
            <header class="panel-head">
                <h2>{title}</h2>
                <p class="state" role="status">{move || state(simulator)}</p>
                {both}
                <button
                    class="btn square small reset"
                    aria-label="Reset board"
                    title="Reset board"
                    on:click=move |_| simulator.reset()
                >
                    {icon(Icon::Reset)}
                </button>
                {add}
                {remove}
            </header>
            <div class="desk">{drawing(simulator)}</div>
        </section>
    }
}

/// A board on its desk, without a stage.
#[component]
pub fn Desk(simulator: Simulator) -> impl IntoView {
    let letters = Letters::new(simulator);
    view! {
        <div
            class="desk"
            role="group"
            aria-label="Board"
            on:keydown=move |event| letters.down(&event)
            on:keyup=move |event| letters.up(&event)
            on:focusout=move |event| letters.focus_out(&event)
        >
            {drawing(simulator)}
        </div>
    }
}

fn drawing(simulator: Simulator) -> AnyView {
    match simulator.model {
        Model::Microbit => view! { <Microbit simulator/> }.into_any(),
        Model::Pyboard => view! { <Pyboard simulator/> }.into_any(),
        Model::Bare => ().into_any(),
    }
}

/// The button that takes a board away.
#[component]
fn Remove(project: Project, simulator: Simulator) -> impl IntoView {
    let name = move || format!("Remove {}", simulator.name.get());
    view! {
        <button
            class="btn square small remove"
            aria-label=name
            title=name
            on:click=move |event| {
                // The stage would select the board that has gone.
                event.stop_propagation();
                project.remove_board(simulator);
            }
        >
            {icon(Icon::Remove)}
        </button>
    }
}

/// What the board is doing. Brass marks what is live, so only a running program gets a diamond.
fn state(simulator: Simulator) -> impl IntoView {
    let stopped = simulator.problem.with(|problem| problem.as_ref().map(|p| p.state()));
    match (simulator.phase.get(), stopped) {
        (Phase::Starting, _) => "Starting".into_any(),
        (Phase::Broken, _) => "Not running".into_any(),
        (Phase::Running, _) => view! { <i class="diamond"></i>"Running" }.into_any(),
        (Phase::Paused, _) => {
            let line = simulator.pause.with(|pause| pause.as_ref().map_or(0, |pause| pause.line));
            view! { <i class="diamond"></i>{format!("Paused on line {line}")} }.into_any()
        }
        (Phase::Ready, Some(stopped)) => stopped.into_any(),
        (Phase::Ready, None) => "Ready".into_any(),
    }
}
