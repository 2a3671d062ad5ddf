//! The program being written: its title, and keeping it in this browser.
//!
//! The text itself lives in the editor. It is saved a moment after the last change and whenever
//! the page is left. Opening an example over a program of the user's own keeps that program
//! aside, so that one click brings it back.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;

use crate::editor::Editor;
use crate::examples::{EXAMPLES, Example, NEW};
use crate::storage;

const TITLE: &str = "pyrite.title";
const SOURCE: &str = "pyrite.source";
const KEPT_TITLE: &str = "pyrite.kept.title";
const KEPT_SOURCE: &str = "pyrite.kept.source";

/// Milliseconds after the last change.
const SAVE_AFTER: u32 = 300;

/// Copyable handle to the program and its place in storage.
#[derive(Clone, Copy)]
pub struct Project {
    pub title: RwSignal<String>,
    /// The browser keeps the program.
    pub is_saved: RwSignal<bool>,
    /// Title of the user's program that an example has replaced.
    pub kept: RwSignal<Option<String>>,
    editor: Editor,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Project {
    /// The program of the last visit, or a new one.
    pub fn new(editor: Editor) -> Self {
        Project {
            title: RwSignal::new(storage::read(TITLE).unwrap_or_else(|| NEW.title.into())),
            is_saved: RwSignal::new(true),
            kept: RwSignal::new(storage::read(KEPT_TITLE)),
            editor,
            timer: StoredValue::new_local(None),
        }
    }

    /// Keeps the title of the browser's tab in step.
    pub fn name_tab(self) {
        Effect::new(move |_| document().set_title(&format!("{} · Pyrite", self.title.get())));
    }

    /// The text to open the editor with.
    pub fn source_at_start(self) -> String {
        storage::read(SOURCE).unwrap_or_else(|| NEW.source.into())
    }

    /// To be called after every change of the text.
    pub fn changed(self) {
        let save = Timeout::new(SAVE_AFTER, move || self.save());
        self.timer.set_value(Some(save));
    }

    /// Keeps the program in this browser now.
    pub fn save(self) {
        // A page left before its editor is open has nothing to save.
        let Some(source) = self.editor.text() else { return };
        let saved =
            storage::write(SOURCE, &source) && storage::write(TITLE, &self.title.get_untracked());
        if self.is_saved.get_untracked() != saved {
            self.is_saved.set(saved);
        }
    }

    /// Opens an example or a new program in place of the present one.
    pub fn open(self, example: &Example) {
        self.open_text(example.title.into(), example.source);
    }

    /// Opens a program in place of the present one.
    pub fn open_text(self, title: String, text: &str) {
        let source = self.editor.text().unwrap_or_default();
        let is_own =
            source.trim() != "" && !EXAMPLES.iter().chain([&NEW]).any(|e| e.source == source);
        if is_own {
            self.keep(&source);
        }
        self.replace(title, text);
    }

    /// Brings the kept program back; an unchanged example it replaces is not kept in turn.
    pub fn open_kept(self) {
        let Some(title) = self.kept.get_untracked() else { return };
        let source = storage::read(KEPT_SOURCE).unwrap_or_default();
        storage::remove(KEPT_TITLE);
        storage::remove(KEPT_SOURCE);
        self.kept.set(None);
        self.open(&NEW);
        self.replace(title, &source);
    }

    fn keep(self, source: &str) {
        let title = self.title.get_untracked();
        if storage::write(KEPT_SOURCE, source) && storage::write(KEPT_TITLE, &title) {
            self.kept.set(Some(title));
        }
    }

    fn replace(self, title: String, source: &str) {
        self.editor.set_text(source);
        self.title.set(title);
        self.save();
    }
}
