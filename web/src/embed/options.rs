//! What the address of an embed says: `embed.html?board=microbit&code=…`.
//!
//! An unknown option or word is as if it were not there. `docs/embed.md` is the list for authors.

use leptos::prelude::window;
use web_sys::UrlSearchParams;

use crate::boards::Model;
use crate::examples::new_program;

/// Longest program, in bytes; also of those that messages bring.
pub const MOST_CODE: usize = 256 * 1024;

#[derive(Clone)]
pub struct Options {
    pub model: Model,
    /// Of the card.
    pub title: String,
    pub code: String,
    /// Run the program as soon as the embed is to be seen.
    pub autorun: bool,
    /// The user cannot change the program.
    pub readonly: bool,
    /// The card is as high as what is in it, instead of as high as the frame.
    pub natural: bool,
    /// Origins of pages that may send messages and get some, besides the embed's own.
    pub origins: Vec<String>,
}

impl Options {
    /// Those of this page's address.
    pub fn read() -> Options {
        let search = window().location().search().unwrap_or_default();
        let get = move |name: &str| {
            let parameters = UrlSearchParams::new_with_str(&search).ok()?;
            parameters.get(name)
        };
        let is_on = |name: &str| get(name).is_some_and(|word| word != "0" && word != "false");
        let model = match get("board").as_deref() {
            Some("none") => Model::Bare,
            Some(id) => Model::find(id).unwrap_or(Model::Microbit),
            None => Model::Microbit,
        };
        let new = new_program(model);
        let code = get("code").filter(|code| !code.is_empty() && code.len() <= MOST_CODE);
        let title = get("title").unwrap_or_else(|| model.name().into());
        Options {
            model,
            title: title.chars().take(80).collect(),
            code: code.unwrap_or_else(|| new.source.into()),
            autorun: is_on("autorun"),
            readonly: is_on("readonly"),
            natural: get("height").as_deref() == Some("auto"),
            origins: origins(&get("origin").unwrap_or_default()),
        }
    }
}

/// The origins in a list with commas; what is none is left out.
fn origins(list: &str) -> Vec<String> {
    let origin = |word: &str| {
        let url = web_sys::Url::new(word.trim()).ok()?;
        matches!(url.protocol().as_str(), "http:" | "https:").then(|| url.origin())
    };
    list.split(',').filter_map(origin).collect()
}
