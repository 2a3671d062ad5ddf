//! The dialog about a file for which the board has no room.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::{Files, bytes};

/// A file that was not written.
#[derive(Clone)]
pub struct NoRoom {
    pub name: String,
    /// In bytes, of the file and free on the board.
    pub size: u32,
    pub free: u32,
    /// What the board has said.
    pub error: String,
}

/// The dialog, while there is such a file.
#[component]
pub fn FullDialog(files: Files) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    let wanted = files.no_room;
    Effect::new(move |_| {
        let is_wanted = wanted.with(Option::is_some);
        let Some(dialog) = dialog.get() else { return };
        if is_wanted && !dialog.open() {
            // It can only be refused where a dialog is open already.
            let _ = dialog.show_modal();
        } else if !is_wanted && dialog.open() {
            dialog.close();
        }
    });
    let text = move || {
        let NoRoom { name, size, free, error } = wanted.get()?;
        Some(view! {
            <h2 id="full-title">"The board is full"</h2>
            <p>{error}</p>
            <p>
                {format!("{name} has {}, and {} are free. ", bytes(size), bytes(free))}
                "Delete a file that you do not need, then try again. Nothing on the board has \
                 changed."
            </p>
        })
    };
    view! {
        <dialog
            class="sheet"
            id="full-dialog"
            aria-labelledby="full-title"
            node_ref=dialog
            on:close=move |_| wanted.set(None)
        >
            {text}
            <div class="sheet-actions">
                <button class="btn send" id="close-full" on:click=move |_| wanted.set(None)>
                    "Show the files"
                </button>
            </div>
        </dialog>
    }
}
