//! Theme and text size: the choices, their storage, and the menu that offers them.
//!
//! `index.html` applies the theme once before the first paint, by the same rule as [`resolved`].

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::boards::Boards;
use crate::sound::{Sounds, Volume};
use crate::storage;
use crate::terminal::Terminal;

const THEME: &str = "pyrite.theme";
const SIZE: &str = "pyrite.size";

/// Stored word, name in the menu. The first one follows the system.
const THEMES: [(&str, &str); 4] = [
    ("system", "As the system"),
    ("light", "Light"),
    ("dark", "Dark"),
    ("contrast", "High contrast"),
];

/// Sizes of code in CSS pixels; [`STANDARD`] is the design's own and leaves phones theirs.
const SIZES: [f64; 6] = [12.0, 13.5, 15.0, 17.0, 20.0, 24.0];
const STANDARD: usize = 1;
/// Line height of code for one pixel of its size.
const LEADING: f64 = 1.55;

/// Copyable handle to the user's choices.
#[derive(Clone, Copy)]
pub struct Settings {
    /// Index in [`THEMES`].
    theme: RwSignal<usize>,
    /// Index in [`SIZES`].
    size: RwSignal<usize>,
    boards: Boards,
}

impl Settings {
    /// The stored choices.
    pub fn new(boards: Boards) -> Self {
        let stored = storage::read(THEME);
        let theme = THEMES.iter().position(|(word, _)| Some(*word) == stored.as_deref());
        let size = storage::read(SIZE).and_then(|size| size.parse().ok());
        Settings {
            theme: RwSignal::new(theme.unwrap_or(0)),
            size: RwSignal::new(size.filter(|&size| size < SIZES.len()).unwrap_or(STANDARD)),
            boards,
        }
    }

    /// Applies the choices now and whenever they or the system's own change.
    pub fn follow(self) {
        Effect::new(move |_| {
            let (word, _) = THEMES[self.theme.get()];
            storage::write(THEME, word);
            self.apply_theme();
        });
        Effect::new(move |_| {
            let size = self.size.get();
            storage::write(SIZE, &size.to_string());
            self.apply_size(size);
        });
        for query in ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"] {
            if let Ok(Some(list)) = window().match_media(query) {
                EventListener::new(&list, "change", move |_| self.apply_theme()).forget();
            }
        }
    }

    /// Applies the choices to a terminal that has just been opened.
    pub fn apply_to_terminal(self, terminal: Terminal) {
        terminal.recolour();
        terminal.set_font_size(SIZES[self.size.get_untracked()].floor());
    }

    fn for_each_terminal(self, act: impl Fn(Terminal)) {
        self.boards.list.with_untracked(|list| list.iter().for_each(|s| act(s.terminal)));
    }

    fn apply_theme(self) {
        let theme = resolved(THEMES[self.theme.get_untracked()].0);
        let _ = root().set_attribute("data-theme", theme);
        self.for_each_terminal(Terminal::recolour);
    }

    fn apply_size(self, size: usize) {
        let style = root().style();
        if size == STANDARD {
            let _ = style.remove_property("--code");
            let _ = style.remove_property("--code-lh");
        } else {
            let _ = style.set_property("--code", &format!("{}px", SIZES[size]));
            let _ =
                style.set_property("--code-lh", &format!("{}px", (SIZES[size] * LEADING).round()));
        }
        self.for_each_terminal(|terminal| terminal.set_font_size(SIZES[size].floor()));
    }
}

fn root() -> HtmlElement {
    document().document_element().expect("a page has a root element").unchecked_into()
}

fn prefers(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|list| list.matches())
}

/// The theme to use for a stored word.
fn resolved(word: &'static str) -> &'static str {
    match word {
        "system" if prefers("(prefers-contrast: more)") => "contrast",
        "system" if prefers("(prefers-color-scheme: dark)") => "dark",
        "system" => "light",
        chosen => chosen,
    }
}

/// The menu's contents.
#[component]
pub fn SettingsMenu(settings: Settings, sounds: Sounds) -> impl IntoView {
    let Settings { theme, size, .. } = settings;
    let choices = THEMES.iter().enumerate().map(|(index, (word, name))| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="theme"
                    value=*word
                    prop:checked=move || theme.get() == index
                    on:change=move |_| theme.set(index)
                />
                {*name}
            </label>
        }
    });
    view! {
        <div class="menu" id="settings" popover="auto" aria-label="Settings">
            <h2 id="theme-label">"Colours"</h2>
            <fieldset class="choices" aria-labelledby="theme-label">
                {choices.collect_view()}
            </fieldset>
            <hr/>
            <div class="stepper">
                <span>"Size of code"</span>
                <span class="space"></span>
                <button
                    class="btn small square"
                    aria-label="Smaller code"
                    disabled=move || size.get() == 0
                    on:click=move |_| size.update(|size| *size -= 1)
                >
                    "−"
                </button>
                <output>{move || SIZES[size.get()]}</output>
                <button
                    class="btn small square"
                    aria-label="Larger code"
                    disabled=move || size.get() + 1 == SIZES.len()
                    on:click=move |_| size.update(|size| *size += 1)
                >
                    "+"
                </button>
            </div>
            <hr/>
            <Volume sounds/>
        </div>
    }
}
