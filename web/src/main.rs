//! The Pyrite IDE: an editor, simulated boards and a terminal in one page.
//!
//! The page is a Leptos application. It holds no interpreter: the simulated boards run in a
//! Worker (`static/worker.js`), to which this crate speaks only by the messages of
//! [`protocol`]. Two JavaScript libraries do what they are best at, each behind one file:
//! CodeMirror 6 in [`editor`] and xterm.js in [`terminal`].

#![deny(unsafe_code)]

mod app;
mod bar;
mod board;
mod boards;
mod choice;
mod dock;
mod editor;
mod examples;
mod explain;
mod icons;
mod parts;
mod pins;
mod pointer;
mod problem;
mod project;
mod protocol;
mod sensors;
mod settings;
mod simulator;
mod storage;
mod suggest;
mod terminal;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn main() {
    console_error_panic_hook::set_once();
    let page = document().get_element_by_id("page").expect("index.html has an element #page");
    mount_to(page.unchecked_into(), app::App).forget();
}
