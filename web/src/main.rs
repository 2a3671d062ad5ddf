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
mod download;
mod editor;
mod embed;
mod examples;
mod explain;
mod files;
mod icons;
mod pace;
mod parts;
mod pause;
mod pins;
mod plotter;
mod pointer;
mod problem;
mod project;
mod protocol;
mod send;
mod sensors;
mod serial;
mod settings;
mod share;
mod simulator;
mod sound;
mod storage;
mod suggest;
mod terminal;
mod trace;
mod usb;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn main() {
    console_error_panic_hook::set_once();
    usb::simulated::install_if_asked_for();
    let page = document().get_element_by_id("page").expect("the page has an element #page");
    let page: HtmlElement = page.unchecked_into();
    // index.html and embed.html share everything that is downloaded.
    match page.class_list().contains("embed") {
        true => mount_to(page, embed::Embed).forget(),
        false => mount_to(page, app::App).forget(),
    }
}
