//! Choosing among boards: which kind, and which of several.

use leptos::prelude::*;

use crate::boards::{Boards, MODELS, Model};
use crate::icons::{Icon, icon};
use crate::project::{MOST_BOARDS, Project};

/// The kind of the selected board, as a group of radio buttons.
#[component]
pub fn Chooser(
    project: Project,
    /// Tells the groups apart if there are several on the page.
    name: &'static str,
) -> impl IntoView {
    let models = MODELS.iter().map(|&(model, id, title)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name
                    value=id
                    prop:checked=move || project.model() == model
                    on:change=move |_| project.choose_model(model)
                />
                {title}
            </label>
        }
    });
    view! {
        <div class="chooser" role="radiogroup" aria-label="Board">{models.collect_view()}</div>
    }
}

/// A tab for each board; the selected one's program, terminal and sensors are shown.
#[component]
pub fn BoardTabs(boards: Boards, label: &'static str) -> impl IntoView {
    let tabs = move || {
        let tab = |simulator: crate::simulator::Simulator| {
            let is_selected = move || boards.selected.get() == Some(simulator);
            view! {
                <button
                    class="board-tab"
                    class:tab=is_selected
                    aria-current=move || is_selected().then_some("true")
                    on:click=move |_| boards.selected.set(Some(simulator))
                >
                    {simulator.name}
                </button>
            }
        };
        boards.list.get().into_iter().map(tab).collect_view()
    };
    view! { <div class="board-tabs" role="group" aria-label=label>{tabs}</div> }
}

/// The button that adds a board, with its menu.
#[component]
pub fn AddBoard(boards: Boards, project: Project) -> impl IntoView {
    let is_full = move || boards.list.with(|list| list.len() >= MOST_BOARDS);
    let item = |(model, id, title): &(Model, &'static str, &'static str)| {
        let model = *model;
        view! {
            <li>
                <button
                    class="menu-item"
                    id=format!("add-{id}")
                    popovertarget="add-board-menu"
                    popovertargetaction="hide"
                    on:click=move |_| project.add_board(model)
                >
                    <b>{*title}</b>
                </button>
            </li>
        }
    };
    view! {
        <button
            class="btn square small"
            id="add-board"
            aria-label="Add board"
            title="Add board"
            popovertarget="add-board-menu"
            disabled=is_full
        >
            {icon(Icon::Add)}
        </button>
        <div class="menu" id="add-board-menu" popover="auto" aria-label="Add board">
            <h2>"Add a board. Boards hear each other by radio."</h2>
            <ul>{MODELS.iter().map(item).collect_view()}</ul>
        </div>
    }
}
