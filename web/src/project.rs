//! The programs being written, one for each board, and keeping them in this browser.
//!
//! The text of the selected board's program lives in the editor; those of the other boards wait
//! here. While all boards share one program, the editor's is that. Everything is saved a moment
//! after the last change and whenever the page is left. Opening an example over a program of the
//! user's own keeps that program aside, so that one click brings it back; choosing another kind of
//! board brings back what was last written for that kind.

use std::collections::HashMap;

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::boards::{Boards, Model};
use crate::editor::Editor;
use crate::examples::{EXAMPLES, Example, new_program};
use crate::parts::fitted::{self, Fitted};
use crate::share::Shared;
use crate::simulator::Simulator;
use crate::storage;

const TITLE: &str = "pyrite.title";
const SOURCE: &str = "pyrite.source";
const KEPT_TITLE: &str = "pyrite.kept.title";
const KEPT_SOURCE: &str = "pyrite.kept.source";
const KEPT_MODEL: &str = "pyrite.kept.model";
/// What boards there are; [`SOURCE`] is the program of the selected one.
const BOARDS: &str = "pyrite.boards";
/// Before the identifier of a kind of board: its last program.
const LAST: &str = "pyrite.last.";

/// Milliseconds after the last change.
const SAVE_AFTER: u32 = 300;
/// Boards that fit on a page.
pub const MOST_BOARDS: usize = 8;

/// A program.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
struct Program {
    title: String,
    source: String,
}

/// The boards of the last visit.
#[derive(Serialize, Deserialize)]
struct Saved {
    boards: Vec<SavedBoard>,
    /// Place of the selected one.
    selected: usize,
    shared: bool,
}

#[derive(Serialize, Deserialize)]
struct SavedBoard {
    model: String,
    name: String,
    program: Program,
    #[serde(default)]
    parts: Vec<Fitted>,
}

/// Copyable handle to the programs and their place in storage.
#[derive(Clone, Copy)]
pub struct Project {
    /// Of the selected board's program.
    pub title: RwSignal<String>,
    /// The browser keeps the program.
    pub is_saved: RwSignal<bool>,
    /// All boards run the program in the editor.
    pub shared: RwSignal<bool>,
    /// Title of the user's program that an example has replaced, and the kind of its board.
    kept: RwSignal<Option<(String, Model)>>,
    boards: Boards,
    editor: Editor,
    /// Programs by the number of their board. Those in the editor may be older here.
    programs: StoredValue<HashMap<u32, Program>>,
    /// The board whose program is in the editor.
    shown: StoredValue<Option<Simulator>>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Project {
    /// The boards and programs of the last visit, or a micro:bit with a new one.
    pub fn new(boards: Boards, editor: Editor) -> Self {
        let kept_model = storage::read(KEPT_MODEL).and_then(|id| Model::find(&id));
        let kept = storage::read(KEPT_TITLE);
        let project = Project {
            title: RwSignal::new(String::new()),
            is_saved: RwSignal::new(true),
            shared: RwSignal::new(true),
            kept: RwSignal::new(kept.map(|title| (title, kept_model.unwrap_or(Model::Microbit)))),
            boards,
            editor,
            programs: StoredValue::new(HashMap::new()),
            shown: StoredValue::new(None),
            timer: StoredValue::new_local(None),
        };
        project.restore();
        project
    }

    fn restore(self) {
        let saved = storage::read_value::<Saved>(BOARDS).filter(|saved| !saved.boards.is_empty());
        let selected = saved.as_ref().map_or(0, |saved| saved.selected);
        if let Some(saved) = saved {
            for board in saved.boards.into_iter().take(MOST_BOARDS) {
                let model = Model::find(&board.model).unwrap_or(Model::Microbit);
                let simulator = self.boards.add(model, &board.name);
                simulator.fitted.set(board.parts);
                self.keep_for(simulator, board.program);
            }
            self.shared.set(saved.shared);
        } else {
            self.boards.add(Model::Microbit, "Board 1");
        }
        let list = self.boards.list.get_untracked();
        let simulator = list.get(selected).unwrap_or(&list[0]);
        let new = new_program(simulator.model);
        let program = Program {
            title: storage::read(TITLE).unwrap_or_else(|| new.title.into()),
            source: storage::read(SOURCE).unwrap_or_else(|| new.source.into()),
        };
        self.title.set(program.title.clone());
        self.keep_for(*simulator, program);
        self.boards.selected.set(Some(*simulator));
        self.shown.set_value(Some(*simulator));
    }

    /// Keeps the title of the browser's tab in step, and the editor with the selected board.
    pub fn follow(self) {
        self.follow_parts();
        Effect::new(move |_| document().set_title(&format!("{} · Pyrite", self.title.get())));
        Effect::new(move |_| {
            if let Some(simulator) = self.boards.selected.get() {
                self.show(simulator);
            }
        });
    }

    /// Keeps the parts of boards whenever one is added or removed.
    fn follow_parts(self) {
        Effect::new(move |_| {
            let list = self.boards.list.get();
            list.iter().for_each(|simulator| simulator.fitted.track());
            self.changed();
        });
    }

    /// Puts the program of the selected board into the editor, which has just been opened.
    pub fn fill(self) {
        if let Some(shown) = self.shown.get_value() {
            self.editor.load(&self.stored(shown).source, &shown.board.to_string());
        }
    }

    /// The program that a board is to run.
    pub fn source_of(self, simulator: Simulator) -> String {
        let is_in_editor = self.shared.get_untracked() || self.shown.get_value() == Some(simulator);
        let text = if is_in_editor { self.editor.text() } else { None };
        text.unwrap_or_else(|| self.stored(simulator).source)
    }

    /// Tells the boards that run the program in the editor where it is to stop.
    pub fn send_breakpoints(self) {
        let lines = self.editor.breakpoints();
        for simulator in self.boards.list.get_untracked() {
            if self.shared.get_untracked() || self.shown.get_value() == Some(simulator) {
                simulator.set_breakpoints(lines.clone());
            }
        }
    }

    fn stored(self, simulator: Simulator) -> Program {
        let known = self.programs.with_value(|all| all.get(&simulator.board).cloned());
        known.unwrap_or_else(|| {
            let new = new_program(simulator.model);
            Program { title: new.title.into(), source: new.source.into() }
        })
    }

    fn keep_for(self, simulator: Simulator, program: Program) {
        self.programs.update_value(|all| _ = all.insert(simulator.board, program));
    }

    /// What the editor has now belongs to the board that is shown.
    fn put_aside(self) {
        let (Some(shown), Some(source)) = (self.shown.get_value(), self.editor.text()) else {
            return;
        };
        self.keep_for(shown, Program { title: self.title.get_untracked(), source });
    }

    /// Puts a board's program into the editor.
    fn show(self, simulator: Simulator) {
        let Some(old) = self.shown.get_value().filter(|old| *old != simulator) else { return };
        if self.shared.get_untracked() && old.model == simulator.model {
            let now = self.editor.text().unwrap_or_default();
            self.keep_for(simulator, Program { title: self.title.get_untracked(), source: now });
        } else {
            self.put_aside();
            let program = self.stored(simulator);
            self.editor.load(&program.source, &simulator.board.to_string());
            self.title.set(program.title);
        }
        self.shown.set_value(Some(simulator));
        self.save();
    }

    /// Adds a board behind the others, with the same program if it is of the same kind.
    pub fn add_board(self, model: Model) {
        let list = self.boards.list.get_untracked();
        if list.len() >= MOST_BOARDS {
            return;
        }
        self.put_aside();
        let is_free = |name: &String| list.iter().all(|s| s.name.get_untracked() != *name);
        let name = (1..).map(|number| format!("Board {number}")).find(is_free);
        let simulator = self.boards.add(model, &name.unwrap_or_default());
        match self.shown.get_value().filter(|shown| shown.model == model) {
            Some(shown) => self.keep_for(simulator, self.stored(shown)),
            None => self.set_shared(false),
        }
        self.save();
    }

    /// Takes a board away, unless it is the only one.
    pub fn remove_board(self, simulator: Simulator) {
        if self.boards.list.with_untracked(|list| list.len() < 2) {
            return;
        }
        self.boards.remove(simulator);
        self.programs.update_value(|all| _ = all.remove(&simulator.board));
        self.save();
    }

    /// Puts another kind of board in place of the selected one, with the program that was last
    /// written for that kind.
    pub fn choose_model(self, model: Model) {
        let Some(old) = self.boards.selected.get_untracked().filter(|old| old.model != model)
        else {
            return;
        };
        self.put_aside();
        storage::write_value(&format!("{LAST}{}", old.model.id()), &self.stored(old));
        if self.boards.list.with_untracked(|list| list.len() > 1) {
            self.set_shared(false);
        }
        let new = self.boards.replace(old, model);
        if let Some(last) = storage::read_value(&format!("{LAST}{}", model.id())) {
            self.keep_for(new, last);
        }
        self.programs.update_value(|all| _ = all.remove(&old.board));
    }

    /// Lets all boards run the program in the editor, or each its own.
    pub fn set_shared(self, shared: bool) {
        if self.shared.get_untracked() == shared {
            return;
        }
        self.put_aside();
        if let Some(shown) = self.shown.get_value() {
            let program = self.stored(shown);
            for simulator in self.boards.list.get_untracked() {
                if simulator.model == shown.model {
                    self.keep_for(simulator, program.clone());
                }
            }
        }
        self.shared.set(shared);
        self.save();
    }

    /// To be called after every change of the text.
    pub fn changed(self) {
        let save = Timeout::new(SAVE_AFTER, move || self.save());
        self.timer.set_value(Some(save));
    }

    /// Keeps the programs in this browser now.
    pub fn save(self) {
        // A page left before its editor is open has nothing to save.
        let Some(source) = self.editor.text() else { return };
        self.put_aside();
        let list = self.boards.list.get_untracked();
        let shown = self.shown.get_value();
        let board = |simulator: &Simulator| SavedBoard {
            model: simulator.model.id().into(),
            name: simulator.name.get_untracked(),
            program: self.stored(*simulator),
            parts: fitted::present(*simulator),
        };
        let saved = Saved {
            boards: list.iter().map(board).collect(),
            selected: list.iter().position(|s| Some(*s) == shown).unwrap_or(0),
            shared: self.shared.get_untracked(),
        };
        let saved = storage::write(SOURCE, &source)
            && storage::write(TITLE, &self.title.get_untracked())
            && storage::write_value(BOARDS, &saved);
        if self.is_saved.get_untracked() != saved {
            self.is_saved.set(saved);
        }
    }

    /// The selected board.
    pub fn simulator(self) -> Option<Simulator> {
        self.boards.selected.get_untracked()
    }

    /// The kind of the selected board.
    pub fn model(self) -> Model {
        self.boards.selected.get().map_or(Model::Microbit, |simulator| simulator.model)
    }

    /// Title of the user's program that an example has replaced, if it is one for this board.
    pub fn kept(self) -> Option<String> {
        let model = self.model();
        self.kept.get().filter(|(_, of)| *of == model).map(|(title, _)| title)
    }

    /// Opens an example or a new program in place of the present one.
    pub fn open(self, example: &Example) {
        self.open_text(example.title.into(), example.source);
    }

    /// Opens a program in place of the present one.
    pub fn open_text(self, title: String, text: &str) {
        let source = self.editor.text().unwrap_or_default();
        let new = [Model::Microbit, Model::Pyboard].map(new_program);
        let is_own = source.trim() != ""
            && !EXAMPLES.iter().chain(new).any(|example| example.source == source);
        if is_own {
            self.keep(&source);
        }
        self.replace(title, text);
    }

    /// Opens a program of somebody else, on its kind of board.
    pub fn open_shared(self, Shared { model, title, code }: Shared) {
        if untrack(|| self.model()) == model {
            return self.open_text(title, &code);
        }
        self.choose_model(model);
        // When the editor has the program of the other board.
        request_animation_frame(move || self.open_text(title, &code));
    }

    /// Title and text of the program in the editor.
    pub fn present(self) -> (String, String) {
        (self.title.get_untracked(), self.editor.text().unwrap_or_default())
    }

    /// Brings the kept program back; an unchanged example it replaces is not kept in turn.
    pub fn open_kept(self) {
        let Some((title, model)) = self.kept.get_untracked() else { return };
        let source = storage::read(KEPT_SOURCE).unwrap_or_default();
        storage::remove(KEPT_TITLE);
        storage::remove(KEPT_SOURCE);
        self.kept.set(None);
        self.open(new_program(model));
        self.replace(title, &source);
    }

    fn keep(self, source: &str) {
        let title = self.title.get_untracked();
        let model = self.shown.get_value().map_or(Model::Microbit, |shown| shown.model);
        if storage::write(KEPT_SOURCE, source)
            && storage::write(KEPT_TITLE, &title)
            && storage::write(KEPT_MODEL, model.id())
        {
            self.kept.set(Some((title, model)));
        }
    }

    fn replace(self, title: String, source: &str) {
        self.editor.set_text(source);
        self.title.set(title);
        self.save();
    }
}
