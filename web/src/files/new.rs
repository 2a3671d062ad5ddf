//! The form for a new file or folder on the board.

use leptos::html::Input;
use leptos::prelude::*;
use web_sys::SubmitEvent;

use super::Files;
use crate::simulator::Simulator;

/// What is made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Folder,
}

/// The buttons, or the form of the one that was pressed.
#[component]
pub(super) fn NewFile(
    files: Files,
    simulator: Simulator,
    /// Where it goes: a folder's name with its slash, or nothing.
    folder: RwSignal<String>,
    has_folders: bool,
) -> impl IntoView {
    let wanted = RwSignal::new(None::<Kind>);
    let button = move |kind: Kind, id: &'static str, title: &'static str| {
        view! {
            <button class="btn small" id=id on:click=move |_| wanted.set(Some(kind))>
                {title}
            </button>
        }
    };
    move || match wanted.get() {
        None => {
            let folder = has_folders.then(|| button(Kind::Folder, "new-folder", "New folder"));
            view! { {button(Kind::File, "new-file", "New file")} {folder} }.into_any()
        }
        Some(kind) => view! { <Form files simulator folder wanted kind/> }.into_any(),
    }
}

#[component]
fn Form(
    files: Files,
    simulator: Simulator,
    folder: RwSignal<String>,
    wanted: RwSignal<Option<Kind>>,
    kind: Kind,
) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // A field that cannot take the focus can still be clicked.
            let _ = field.focus();
        }
    });
    let (label, example) = match kind {
        Kind::File => ("Name of the file", "helper.py"),
        Kind::Folder => ("Name of the folder", "lib"),
    };
    let make = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = field.get_untracked() else { return };
        let name = field.value();
        let name = name.trim().trim_matches('/');
        if name.is_empty() {
            return;
        }
        let slash = if kind == Kind::Folder { "/" } else { "" };
        let name = format!("{}{name}{slash}", folder.get_untracked());
        wanted.set(None);
        files.make(simulator, name);
    };
    view! {
        <form class="new-file" on:submit=make>
            <input
                class="field"
                id="new-name"
                aria-label=label
                placeholder=example
                maxlength="100"
                autocomplete="off"
                node_ref=field
            />
            <button class="btn small" id="make-file">"Make it"</button>
            <button class="link quiet" type="button" on:click=move |_| wanted.set(None)>
                "Cancel"
            </button>
        </form>
    }
}
