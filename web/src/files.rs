//! The board's files: their list in the dock, and the one that is open in the editor.
//!
//! The program is not among them: it is what Run gives the board as main.py, and is kept by
//! [`crate::project`]. A file that is opened gets an editor of its own beside the program's; it is
//! on the board again when it is saved. Files that the user has put there belong to the program,
//! see [`kept`].
//!
//! A board with folders names them: `lib/` ends in a slash, and so does `/sd/`, its card. A name
//! without a slash before it is below `/flash`.

mod full;
pub mod kept;
mod new;
pub mod transfer;

use leptos::html::{Div, Input};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::boards::{Boards, Model};
use crate::download::download;
use crate::editor::Editor;
use crate::icons::{Icon, icon};
use crate::protocol::FileInfo;
use crate::simulator::Simulator;
pub use full::FullDialog;
use full::NoRoom;
use kept::{Kept, KeptFile};
use new::NewFile;
use transfer::upload;

/// Name of the data log as a file.
const LOG: &str = "MY_DATA.HTM";

/// A file in the editor.
#[derive(Clone, PartialEq)]
struct Open {
    simulator: Simulator,
    name: String,
}

/// Copyable handle to the file that is open.
#[derive(Clone, Copy)]
pub struct Files {
    open: RwSignal<Option<Open>>,
    /// The file is shown, not the program.
    in_front: RwSignal<bool>,
    is_changed: RwSignal<bool>,
    /// What went wrong last, or what was done.
    message: RwSignal<String>,
    /// What did not fit on the board.
    no_room: RwSignal<Option<NoRoom>>,
    editor: Editor,
    kept: Kept,
    /// Boards that have the kept files, each with the number of its start.
    placed: StoredValue<Vec<(Simulator, u32)>>,
}

impl Files {
    pub fn new(kept: Kept) -> Files {
        Files {
            open: RwSignal::new(None),
            in_front: RwSignal::new(false),
            is_changed: RwSignal::new(false),
            message: RwSignal::new(String::new()),
            no_room: RwSignal::new(None),
            editor: Editor::new(),
            kept,
            placed: StoredValue::new(Vec::new()),
        }
    }

    /// Whether a file is shown in place of the program.
    pub fn is_in_front(self) -> bool {
        self.in_front.get() && self.open.with(Option::is_some)
    }

    /// Shows the program.
    pub fn show_program(self) {
        self.in_front.set(false);
    }

    /// Opens a file in place of the present one, which is saved before.
    fn open(self, simulator: Simulator, name: String) {
        self.saved(move || self.show(simulator, name));
    }

    fn show(self, simulator: Simulator, name: String) {
        let file = name.clone();
        simulator.read_file(&name, move |bytes| match bytes.map(String::from_utf8) {
            Ok(Ok(text)) => {
                self.editor.load(&text, &format!("{} {file}", simulator.board));
                self.is_changed.set(false);
                self.message.set(String::new());
                self.open.set(Some(Open { simulator, name: file }));
                self.in_front.set(true);
            }
            Ok(Err(_)) => self.message.set(format!("{file} is not text. You can download it.")),
            Err(error) => self.message.set(error),
        });
    }

    fn save(self) {
        self.saved(|| {});
    }

    /// Puts the open file on the board if it has changed, then goes on. One that does not fit stays
    /// open.
    fn saved(self, then: impl FnOnce() + 'static) {
        let open = self.open.get_untracked().filter(|_| self.is_changed.get_untracked());
        let (Some(Open { simulator, name }), Some(text)) = (open, self.editor.text()) else {
            return then();
        };
        let saved = format!("{name} is saved on the board.");
        self.write(simulator, name, text.into_bytes(), move || {
            self.is_changed.set(false);
            self.message.set(saved);
            then();
        });
    }

    /// Puts a file on the board and keeps it with the program; the dialog tells of one that does
    /// not fit.
    fn write(
        self,
        simulator: Simulator,
        name: String,
        bytes: Vec<u8>,
        then: impl FnOnce() + 'static,
    ) {
        let file = name.clone();
        let data = bytes.clone();
        simulator.write_file(&name, &bytes, move |result| match result {
            Ok(()) => {
                self.kept.put(&file, &data);
                then();
            }
            Err(error) if error.contains("no room") => {
                let free = simulator.free_bytes.get_untracked().unwrap_or(0);
                let size = data.len() as u32;
                self.no_room.set(Some(NoRoom { name: file, size, free, error }));
            }
            Err(error) => self.message.set(error),
        });
    }

    /// Makes an empty file, and opens it, or a folder. One that is there stays as it is.
    fn make(self, simulator: Simulator, name: String) {
        let is_there = simulator.files.with_untracked(|all| all.iter().any(|f| f.name == name));
        if is_there {
            return self.message.set(format!("{name} is on the board already."));
        }
        let made = name.clone();
        self.write(simulator, name, Vec::new(), move || match made.ends_with('/') {
            true => self.message.set(format!("{made} is on the board.")),
            false => self.open(simulator, made),
        });
    }

    fn close(self) {
        self.open.set(None);
        self.in_front.set(false);
    }

    fn delete(self, simulator: Simulator, name: String) {
        let gone = Open { simulator, name: name.clone() };
        simulator.delete_file(&name, move |result| match result {
            Ok(()) => {
                self.kept.remove(&gone.name);
                self.message.set(format!("{} is deleted.", gone.name));
                if self.open.get_untracked() == Some(gone) {
                    self.close();
                }
            }
            Err(error) => self.message.set(error),
        });
    }

    fn fetch(self, simulator: Simulator, name: String) {
        let file = name[folder_of(&name).len()..].to_string();
        let then = move |bytes: Result<Vec<u8>, String>| match bytes {
            Ok(bytes) => download(&file, &bytes),
            Err(error) => self.message.set(error),
        };
        match name == LOG {
            true => simulator.data_log(then),
            false => simulator.read_file(&name, then),
        }
    }

    fn put(self, simulator: Simulator, name: String, bytes: Vec<u8>) {
        let put = format!("{name} is on the board.");
        self.write(simulator, name, bytes, move || self.message.set(put));
    }

    /// A program was opened that has these files beside main.py.
    pub fn came_with_program(self, simulator: Simulator, files: Vec<KeptFile>) {
        self.close();
        for old in self.kept.last() {
            simulator.delete_file(&old.name, |_| {});
        }
        self.kept.replace(files);
        self.place(simulator);
        let names: Vec<String> = self.kept.all().into_iter().map(|file| file.name).collect();
        if !names.is_empty() {
            self.message.set(format!("Came with the program: {}.", names.join(", ")));
        }
    }

    /// Puts the kept files on a board.
    fn place(self, simulator: Simulator) {
        for KeptFile { name, data } in self.kept.all() {
            simulator.write_file(&name, &data, move |result| {
                if let Err(error) = result {
                    self.message.set(error);
                }
            });
        }
    }
}

/// The folders of a board, as what stands before the names in them; a board without has only "".
fn folders(files: &[FileInfo]) -> Vec<String> {
    let named = files.iter().filter(|file| file.name.ends_with('/')).map(|file| file.name.clone());
    let mut all: Vec<String> = std::iter::once(String::new()).chain(named).collect();
    // The card after the flash.
    all.sort_by_key(|folder| (folder.starts_with('/'), folder.clone()));
    all
}

/// The folder that a name is in.
fn folder_of(name: &str) -> &str {
    name.rfind('/').map_or("", |at| &name[..=at])
}

/// A folder as the board's programs name it.
fn path(folder: &str) -> String {
    match folder.trim_end_matches('/') {
        "" => "/flash".into(),
        path if path.starts_with('/') => path.into(),
        path => format!("/flash/{path}"),
    }
}

/// The list of the board's files.
#[component]
pub fn FileList(files: Files, simulator: Simulator) -> impl IntoView {
    let view_log = RwSignal::new(String::new());
    let has_folders = simulator.model == Model::Pyboard;
    let places = Memo::new(move |_| simulator.files.with(|files| folders(files)));
    let in_folder = move |folder: String| {
        let is_here =
            |file: &FileInfo| !file.name.ends_with('/') && folder_of(&file.name) == folder;
        let files_here = simulator.files.get().into_iter().filter(is_here);
        let of = |file: FileInfo| view! { <Row files simulator name=file.name size=file.size/> };
        let rows = files_here.map(of).collect_view();
        let heading = has_folders.then(|| view! { <Folder files simulator name=folder/> });
        view! { {heading} <ul>{rows}</ul> }
    };
    let rows = move || places.get().into_iter().map(in_folder).collect_view();
    let room = move || match simulator.free_bytes.get() {
        Some(free) => format!("{} free", bytes(free)),
        None => String::new(),
    };
    let nothing = move || {
        let text = match simulator.free_bytes.get() {
            _ if simulator.files.with(|files| !files.is_empty()) => return None,
            Some(_) => "main.py is your only file.",
            None => "This board keeps no files.",
        };
        Some(view! { <p class="hint">{text}</p> })
    };
    let log = move || {
        (simulator.log_changes.get() > 0).then(|| view! { <LogRow files simulator view_log/> })
    };
    let chosen = NodeRef::<Input>::new();
    let target = RwSignal::new(String::new());
    let add = move |_| {
        let Some(input) = chosen.get_untracked() else { return };
        let folder = StoredValue::new(target.get_untracked());
        upload(&input, move |name, bytes| {
            files.put(simulator, format!("{}{name}", folder.get_value()), bytes);
        });
    };
    let place = move || {
        let option = |folder: String| {
            let title = path(&folder);
            view! { <option value=folder>{title}</option> }
        };
        has_folders.then(|| {
            view! {
                <select
                    class="select"
                    id="folder"
                    aria-label="Folder for new files"
                    on:change:target=move |event| target.set(event.target().value())
                >
                    {places.get().into_iter().map(option).collect_view()}
                </select>
            }
        })
    };
    view! {
        <div class="file-list">
            {nothing}
            {rows}
            <ul>{log}</ul>
            <p class="file-foot">
                <label class="btn small" for="upload">"Add a file"</label>
                <input
                    type="file"
                    id="upload"
                    class="only-read"
                    multiple
                    node_ref=chosen
                    on:change=add
                />
                <NewFile files simulator folder=target has_folders/>
                {place}
                <span id="free">{room}</span>
                <span class="space"></span>
                <span role="status" id="file-message">{move || files.message.get()}</span>
            </p>
            {move || {
                let html = view_log.get();
                (!html.is_empty()).then(|| view! {
                    <iframe
                        class="log"
                        title="Data log"
                        sandbox="allow-scripts"
                        srcdoc=html
                    ></iframe>
                })
            }}
        </div>
    }
}

/// The heading of a folder's files. An empty folder can be deleted.
#[component]
fn Folder(files: Files, simulator: Simulator, name: String) -> impl IntoView {
    let inside = name.clone();
    let is_empty = simulator
        .files
        .with(|all| all.iter().all(|file| file.name == inside || !file.name.starts_with(&inside)));
    let title = path(&name);
    let spoken = format!("Delete {title}");
    let shown = name.clone();
    // The card and the flash are no folders that can go.
    let delete = (is_empty && !name.is_empty() && name != "/sd/").then(|| {
        view! {
            <button
                class="link quiet"
                aria-label=spoken
                on:click=move |_| files.delete(simulator, name.clone())
            >
                "Delete"
            </button>
        }
    });
    view! { <h3 class="folder" data-folder=shown>{title}<span class="space"></span>{delete}</h3> }
}

#[component]
fn Row(files: Files, simulator: Simulator, name: String, size: u32) -> impl IntoView {
    let asked = RwSignal::new(false);
    let [open, get, gone] = [(); 3].map(|()| name.clone());
    let delete = move |_| match asked.get_untracked() {
        true => files.delete(simulator, gone.clone()),
        false => asked.set(true),
    };
    view! {
        <li data-file=name.clone()>
            <button class="link" on:click=move |_| files.open(simulator, open.clone())>
                {icon(Icon::Files)}
                {name[folder_of(&name).len()..].to_string()}
            </button>
            <span class="size">{bytes(size)}</span>
            <button
                class="link quiet"
                aria-label=format!("Download {name}")
                on:click=move |_| files.fetch(simulator, get.clone())
            >
                "Download"
            </button>
            <button class="link quiet delete" aria-label=format!("Delete {name}") on:click=delete>
                {move || if asked.get() { "Delete for good" } else { "Delete" }}
            </button>
        </li>
    }
}

/// The data log: it is read as a page of its own.
#[component]
fn LogRow(files: Files, simulator: Simulator, view_log: RwSignal<String>) -> impl IntoView {
    let show = move |_| {
        if !view_log.get_untracked().is_empty() {
            return view_log.set(String::new());
        }
        simulator.data_log(move |bytes| match bytes {
            Ok(bytes) => view_log.set(String::from_utf8_lossy(&bytes).into_owned()),
            Err(error) => files.message.set(error),
        });
    };
    view! {
        <li data-file=LOG>
            <button class="link" on:click=show>
                {icon(Icon::Files)}
                {LOG}
            </button>
            <span class="size">"data log"</span>
            <button
                class="link quiet"
                aria-label=format!("Download {LOG}")
                on:click=move |_| files.fetch(simulator, LOG.into())
            >
                "Download"
            </button>
        </li>
    }
}

/// The tab of the file that is open, with what can be done to it.
#[component]
pub fn FileTab(files: Files) -> impl IntoView {
    move || {
        let Open { name, simulator } = files.open.get()?;
        // A PyBoard has main.py as a file, too, which is not the program in the editor.
        let label = match simulator.model {
            Model::Pyboard => path(&name),
            _ => name.clone(),
        };
        let title = move || match files.is_changed.get() {
            true => format!("{label}, not saved"),
            false => label.clone(),
        };
        Some(view! {
            <button
                class="board-tab"
                class:tab=move || files.is_in_front()
                id="file-tab"
                on:click=move |_| files.in_front.set(true)
            >
                {title}
            </button>
            <button
                class="btn small"
                id="save-file"
                hidden=move || !files.is_in_front()
                disabled=move || !files.is_changed.get()
                on:click=move |_| files.save()
            >
                "Save"
            </button>
            <button
                class="btn square small"
                id="close-file"
                aria-label=format!("Close {name}")
                title=format!("Close {name}")
                on:click=move |_| files.saved(move || files.close())
            >
                {icon(Icon::Remove)}
            </button>
        })
    }
}

/// Where the file is edited.
#[component]
pub fn FileEditor(files: Files) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(place) = place.get() {
            let changed = move || files.is_changed.set(true);
            files.editor.open(place.unchecked_ref(), "", move || files.save(), changed);
        }
    });
    view! {
        <div
            class="code file"
            aria-label="File"
            role="group"
            hidden=move || !files.is_in_front()
            node_ref=place
        ></div>
    }
}

/// Drops the open file when its board has gone, and gives boards that start the program's files.
pub fn follow(files: Files, boards: Boards) {
    Effect::new(move |_| {
        let Some(simulator) = boards.selected.get() else { return };
        let start = (simulator, simulator.starts.get());
        let is_new = files.placed.with_value(|placed| start.1 > 0 && !placed.contains(&start));
        if is_new {
            files.placed.update_value(|placed| {
                placed.retain(|(other, _)| *other != simulator);
                placed.push(start);
            });
            files.place(simulator);
        }
    });
    Effect::new(move |_| {
        let list = boards.list.get();
        let open = files.open.get_untracked();
        if open.is_some_and(|open| !list.contains(&open.simulator)) {
            files.close();
        }
    });
}

fn bytes(count: u32) -> String {
    match count {
        1 => "1 byte".into(),
        0..10_000 => format!("{count} bytes"),
        _ => format!("{} KB", count / 1024),
    }
}
