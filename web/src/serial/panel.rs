//! The window "Board": terminal and files of the board that is connected.

use leptos::html::{Dialog, Div, Input};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlInputElement, KeyboardEvent, ResizeObserver};
use webusb_flasher::serial::Entry;

use super::board::{Board, Connection, Work};
use crate::download::download;
use crate::files::transfer::upload;
use crate::send::{Sender, press};

/// The window.
#[component]
pub fn BoardPanel(sender: Sender) -> impl IntoView {
    let Sender { panel, board, .. } = sender;
    let dialog = NodeRef::<Dialog>::new();
    let screen = NodeRef::<Div>::new();
    let is_built = StoredValue::new(false);
    Effect::new(move |_| {
        let wanted = panel.get();
        let Some(dialog) = dialog.get() else { return };
        if wanted && !dialog.open() {
            let _ = dialog.show_modal();
            if let Some(screen) = screen.get_untracked()
                && !is_built.get_value()
            {
                is_built.set_value(true);
                build_terminal(board, screen);
            }
            board.terminal.recolour();
            board.terminal.fit();
        } else if !wanted && dialog.open() {
            dialog.close();
        }
    });
    let is_none = move || board.connection.get() == Connection::None;
    let state = move || match (board.connection.get(), board.work.get()) {
        (Connection::None, _) => "Not connected",
        (Connection::Opening, _) => "Connecting",
        (_, Some(Work::Running)) => "Running main.py",
        (_, Some(Work::Files)) => "Working with files",
        (Connection::Serial, None) => "Connected",
        (Connection::Usb, None) => "Connected by USB",
    };
    view! {
        <dialog
            class="board-panel"
            id="board-panel"
            aria-labelledby="board-title"
            node_ref=dialog
            on:close=move |_| panel.set(false)
        >
            <header class="panel-head">
                <h2 id="board-title">"Board"</h2>
                <p id="board-state" role="status">{state}</p>
                <span class="space"></span>
                <button
                    class="btn small"
                    id="board-connect"
                    hidden=move || !is_none()
                    on:click=move |_| board.connect()
                >
                    "Connect"
                </button>
                <button
                    class="btn small"
                    id="board-run"
                    hidden=is_none
                    disabled=move || board.work.get().is_some()
                    on:click=move |_| board.run(sender.source())
                >
                    "Run main.py"
                </button>
                <button
                    class="btn small"
                    id="board-stop"
                    hidden=is_none
                    on:click=move |_| board.stop()
                >
                    "Stop"
                </button>
                <button
                    class="btn small"
                    id="board-disconnect"
                    hidden=is_none
                    on:click=move |_| sender.disconnect()
                >
                    "Disconnect"
                </button>
                <button class="btn quiet small" id="board-close" on:click=move |_| panel.set(false)>
                    "Close"
                </button>
            </header>
            <div class="board-work">
                <div class="board-screen" node_ref=screen></div>
                <FileList sender/>
            </div>
        </dialog>
    }
}

fn build_terminal(board: Board, screen: web_sys::HtmlDivElement) {
    board.terminal.open(screen.clone().into(), move |keys| board.type_keys(&keys));
    let refit = Closure::<dyn Fn()>::new(move || board.terminal.fit()).into_js_value();
    if let Ok(observer) = ResizeObserver::new(refit.unchecked_ref()) {
        observer.observe(&screen);
    }
}

/// The files of the board, and how much more fits.
#[component]
fn FileList(sender: Sender) -> impl IntoView {
    let board = sender.board;
    let cannot = move || board.connection.get() == Connection::None || board.work.get().is_some();
    // What is being renamed, and what is to be deleted if asked once more.
    let renamed = RwSignal::new(None::<String>);
    let doomed = RwSignal::new(None::<String>);
    let rows = move || {
        let entries = board.listing.get()?.entries;
        let rows = entries.into_iter().map(|entry| view! { <Row sender entry renamed doomed/> });
        Some(rows.collect_view())
    };
    let space = move || {
        let space = board.listing.get()?.space?;
        let (free, total) = (space.free / 1024, space.total / 1024);
        Some(format!("{free} of {total} KB are free"))
    };
    let list = move |_| {
        let shown = board.listing.with_untracked(Clone::clone);
        board.list(shown.map(|listing| listing.folder).unwrap_or_default());
    };
    view! {
        <section class="board-files" aria-label="Files on the board">
            <div class="board-files-head">
                <h3>"Files"</h3>
                <span class="space"></span>
                <button
                    class="btn small"
                    id="board-write"
                    disabled=cannot
                    on:click=move |_| board.write_main(sender.source())
                >
                    "Save main.py"
                </button>
                <button class="btn small" id="board-list" disabled=cannot on:click=list>
                    "Show files"
                </button>
            </div>
            <p class="hint" hidden=move || board.listing.with(Option::is_some)>
                "Connect the board, then press Show files. That stops its program."
            </p>
            <FolderHead board/>
            <ul>{rows}</ul>
            <p class="hint" id="board-space">{space}</p>
        </section>
    }
}

/// Which folder is shown, and what can be put into it.
#[component]
fn FolderHead(board: Board) -> impl IntoView {
    let busy = move || board.work.get().is_some();
    let is_naming = RwSignal::new(false);
    let folder = move || board.listing.get().map(|listing| listing.folder).unwrap_or_default();
    let up = move |_| {
        let folder = folder();
        board.list(folder.rsplit_once('/').map_or("", |(above, _)| above).to_string());
    };
    let name = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" => {
            let input: HtmlInputElement = event_target(&event);
            is_naming.set(false);
            board.make_folder(&input.value());
        }
        "Escape" => {
            event.prevent_default();
            is_naming.set(false);
        }
        _ => {}
    };
    let field = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // It can be typed into at once.
            let _ = field.focus();
        }
    });
    let chosen = NodeRef::<Input>::new();
    let add = move |_| {
        let Some(input) = chosen.get_untracked() else { return };
        upload(&input, move |name, bytes| board.write(&name, bytes));
    };
    let new = move || {
        is_naming.get().then(|| {
            view! {
                <input
                    class="rename"
                    id="folder-name"
                    aria-label="Name of the new folder"
                    node_ref=field
                    on:keydown=name
                />
            }
        })
    };
    view! {
        <div class="board-folder" hidden=move || board.listing.with(Option::is_none)>
            <button
                class="btn small"
                id="board-up"
                hidden=move || folder().is_empty()
                disabled=busy
                on:click=up
            >
                "Up"
            </button>
            <span class="file-name" id="board-folder">{folder}</span>
            <span class="space"></span>
            <button class="link" id="board-add" disabled=busy on:click=move |_| press(chosen)>
                "Add a file"
            </button>
            <input type="file" id="board-upload" hidden node_ref=chosen on:change=add/>
            <button
                class="link"
                id="board-new-folder"
                disabled=busy
                on:click=move |_| is_naming.set(true)
            >
                "New folder"
            </button>
            {new}
        </div>
    }
}

#[component]
fn Row(
    sender: Sender,
    entry: Entry,
    renamed: RwSignal<Option<String>>,
    doomed: RwSignal<Option<String>>,
) -> impl IntoView {
    let board = sender.board;
    let name = StoredValue::new(entry.name.clone());
    let is_folder = entry.is_folder;
    let this = move |signal: RwSignal<Option<String>>| {
        signal.with(|chosen| chosen.as_deref() == Some(name.get_value().as_str()))
    };
    let busy = move || board.work.get().is_some();
    let open = move |_| {
        let name = name.get_value();
        if is_folder {
            return board.list(board.path(&name));
        }
        let title = name.clone();
        board.read(&name, move |data| sender.show_file(&title, &data));
    };
    let fetch = move |_| {
        let name = name.get_value();
        let title = name.clone();
        board.read(&name, move |data| download(&title, &data));
    };
    let rename = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" => {
            let input: HtmlInputElement = event_target(&event);
            renamed.set(None);
            board.rename(&name.get_value(), &input.value());
        }
        "Escape" => {
            event.prevent_default();
            renamed.set(None);
        }
        _ => {}
    };
    let remove = move |_| match this(doomed) {
        true => {
            doomed.set(None);
            board.remove(&name.get_value(), is_folder);
        }
        false => doomed.set(Some(name.get_value())),
    };
    let field = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // It can be typed into at once.
            let _ = field.focus();
        }
    });
    let title = move || match this(renamed) {
        true => view! {
            <input
                class="rename"
                aria-label="New name"
                value=name.get_value()
                node_ref=field
                on:keydown=rename
            />
        }
        .into_any(),
        false => view! { <span class="file-name">{name.get_value()}</span> }.into_any(),
    };
    let size = if entry.is_folder { "folder".to_string() } else { format!("{} B", entry.size) };
    view! {
        <li class="file-row">
            {title}
            <span class="file-size">{size}</span>
            <span class="file-actions">
                <button class="link" disabled=busy on:click=open>"Open"</button>
                <button class="link" hidden=is_folder disabled=busy on:click=fetch>
                    "Download"
                </button>
                <button
                    class="link"
                    disabled=busy
                    on:click=move |_| renamed.set(Some(name.get_value()))
                >
                    "Rename"
                </button>
                <button class="link" disabled=busy on:click=remove>
                    {move || if this(doomed) { "Delete?" } else { "Delete" }}
                </button>
            </span>
        </li>
    }
}
