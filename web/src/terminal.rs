//! The terminal: xterm.js behind the crate `xterm-js-rs`.
//!
//! Only this file knows xterm.js. The crate was written for xterm.js 4 and binds the module name
//! `xterm`, which the import map of `index.html` resolves to version 6; options that version 5
//! moved are set through `Reflect`.

use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, KeyboardEvent};
use xterm_js_rs::addons::fit::FitAddon;
use xterm_js_rs::{TerminalOptions, Theme};

/// Lines kept above the visible ones.
const SCROLLBACK: u32 = 2000;
/// What the REPL shows when it waits for a statement, for more of one, and for a paste.
const PROMPTS: [&str; 3] = [">>> ", "... ", "=== "];
/// Bold yellow, which the theme makes brass, and back.
const PROMPT_COLOUR: (&str, &str) = ("\x1b[1;33m", "\x1b[0m");
/// What leaves the terminal: the prompt needs Tab itself, for completion.
const LABEL: &str = "Terminal. Press Escape, then Tab, to leave it.";

/// xterm.js colour name, CSS variable.
const COLOURS: [(&str, &str); 16] = [
    ("background", "--sunken"),
    ("foreground", "--ink"),
    ("cursor", "--ink"),
    ("cursorAccent", "--sunken"),
    ("selectionBackground", "--select"),
    ("scrollbarSliderBackground", "--line"),
    ("scrollbarSliderHoverBackground", "--line-strong"),
    ("scrollbarSliderActiveBackground", "--line-strong"),
    ("red", "--rust"),
    ("green", "--malachite"),
    ("yellow", "--brass-ink"),
    ("brightYellow", "--brass-ink"),
    ("blue", "--azurite"),
    ("magenta", "--syn-num"),
    ("cyan", "--syn-const"),
    ("brightBlack", "--ink-3"),
];

struct Parts {
    xterm: xterm_js_rs::Terminal,
    fit: FitAddon,
    element: HtmlElement,
}

/// Copyable handle; its methods do nothing until [`Terminal::open`].
#[derive(Clone, Copy)]
pub struct Terminal(StoredValue<Option<Parts>, LocalStorage>);

impl Terminal {
    pub fn new() -> Self {
        Terminal(StoredValue::new_local(None))
    }

    /// Builds the terminal inside `element`. Typed and pasted text goes to `on_data`.
    pub fn open(self, element: HtmlElement, on_data: impl Fn(String) + 'static) {
        let xterm = xterm_js_rs::Terminal::new(&options());
        let fit = FitAddon::new();
        let addon: &JsValue = fit.as_ref();
        xterm.load_addon(addon.clone().unchecked_into());
        xterm.open(element.clone());
        let on_data = Closure::<dyn Fn(String)>::new(on_data).into_js_value();
        xterm.on_data(on_data.unchecked_ref());
        let _ = xterm.get_textarea().set_attribute("aria-label", LABEL);
        let on_key = Closure::<dyn FnMut(KeyboardEvent) -> bool>::new(leave_on_tab());
        xterm.attach_custom_key_event_handler(on_key.into_js_value().unchecked_ref());
        self.0.set_value(Some(Parts { xterm, fit, element }));
        self.recolour();
        self.fit();
    }

    /// Gives its memory back: the board has been taken away.
    pub fn close(self) {
        self.with(|parts| parts.xterm.dispose());
        self.0.set_value(None);
    }

    /// Writes output; calls `then` when it has been taken in.
    pub fn write(self, text: &str, then: impl FnOnce() + 'static) {
        let then = Closure::once_into_js(then);
        self.with(|parts| parts.xterm.write_callback(text, then.unchecked_ref()));
    }

    /// Writes a line of the page's own, set apart from the program's output.
    pub fn note(self, text: &str) {
        self.with(|parts| parts.xterm.write(&format!("\r\n\x1b[90m{text}\x1b[0m\r\n")));
    }

    /// Empties the terminal but for the line of the cursor.
    pub fn clear(self) {
        self.with(|parts| parts.xterm.clear());
    }

    /// Takes the size of the element, unless it is hidden.
    pub fn fit(self) {
        self.with(|parts| {
            if parts.element.client_width() > 0 && parts.element.client_height() > 0 {
                parts.fit.fit();
            }
        });
    }

    /// Takes the colours of the present theme.
    pub fn recolour(self) {
        self.with(|parts| set_option(&parts.xterm, "theme", &theme(&parts.element)));
    }

    pub fn set_font_size(self, pixels: f64) {
        self.with(|parts| set_option(&parts.xterm, "fontSize", &pixels.into()));
        self.fit();
    }

    /// Whether nothing has been typed yet at the prompt of the REPL.
    pub fn is_at_prompt(self) -> bool {
        self.with(|parts| {
            let buffer = parts.xterm.get_buffer().get_active();
            let row = buffer.get_line(buffer.get_base_y() + buffer.get_cursor_y());
            row.translate_to_String(true, None, None).trim_end() == PROMPTS[0].trim_end()
        })
        .unwrap_or(false)
    }

    /// Selects the last printed text that begins with `first` and scrolls to it.
    pub fn reveal(self, first: &str) {
        self.with(|parts| {
            let buffer = parts.xterm.get_buffer().get_active();
            let end = buffer.get_base_y() + buffer.get_cursor_y();
            let starts = |row: &u32| {
                let text = buffer.get_line(*row).translate_to_String(true, None, None);
                text.starts_with(first)
            };
            if let Some(start) = (0..=end).rev().find(starts) {
                parts.xterm.select_lines(start, end.saturating_sub(1).max(start));
                parts.xterm.scroll_to_line(start);
            }
            parts.xterm.focus();
        });
    }

    fn with<T>(self, action: impl FnOnce(&Parts) -> T) -> Option<T> {
        self.0.with_value(|parts| parts.as_ref().map(action))
    }
}

/// Colours the prompts in what the REPL has written.
pub fn with_prompts(output: &str) -> String {
    let (on, off) = PROMPT_COLOUR;
    PROMPTS.iter().fold(output.to_string(), |text, prompt| {
        text.replace(&format!("\n{prompt}"), &format!("\n{on}{prompt}{off}"))
    })
}

fn options() -> TerminalOptions {
    let options = TerminalOptions::new();
    options.with_convert_eol(true).with_scrollback(SCROLLBACK).with_font_size(13);
    let style = window().get_computed_style(&document_element()).ok().flatten();
    let family = style.and_then(|style| style.get_property_value("--font-code").ok());
    options.set_font_family(family.as_deref().unwrap_or("monospace").trim());
    // The crate has integers here; xterm.js takes fractions.
    let _ = Reflect::set(&options, &"lineHeight".into(), &1.3.into());
    let _ = Reflect::set(&options, &"minimumContrastRatio".into(), &4.5.into());
    options
}

fn document_element() -> web_sys::Element {
    document().document_element().expect("a page has a root element")
}

fn theme(element: &HtmlElement) -> JsValue {
    let theme = Theme::new();
    if let Ok(Some(style)) = window().get_computed_style(element) {
        for (name, variable) in COLOURS {
            let colour = style.get_property_value(variable).unwrap_or_default();
            let _ = Reflect::set(&theme, &name.into(), &colour.trim().into());
        }
    }
    theme.into()
}

fn set_option(xterm: &xterm_js_rs::Terminal, name: &str, value: &JsValue) {
    if let Ok(options) = Reflect::get(xterm, &"options".into()) {
        let _ = Reflect::set(&options, &name.into(), value);
    }
}

/// Answers whether a key is for the program. Tab is, unless the key before it was Escape.
fn leave_on_tab() -> impl FnMut(KeyboardEvent) -> bool {
    let mut escaped = false;
    move |event| {
        if event.type_() != "keydown" {
            return true;
        }
        let leaves = escaped && event.key() == "Tab";
        if event.key() != "Shift" {
            escaped = event.key() == "Escape";
        }
        !leaves
    }
}
