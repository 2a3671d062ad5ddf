//! A program as an address: the page opens with it.
//!
//! The program is behind the `#`, which browsers keep to themselves: no server sees it, and its
//! length is limited by where the address is pasted alone.

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Url, UrlSearchParams};

use crate::boards::Model;
use crate::download::download;
use crate::icons::{Icon, icon};
use crate::project::Project;

/// Longest program that is taken, in bytes.
const MOST: usize = 256 * 1024;
/// Characters of a title.
const LONGEST_TITLE: usize = 80;

/// A program from an address.
pub struct Shared {
    pub model: Model,
    pub title: String,
    pub code: String,
}

/// The address of the page with a program in it.
pub fn address(model: Model, title: &str, code: &str) -> String {
    let fields = UrlSearchParams::new().and_then(|fields| {
        let model = if model == Model::Bare { Model::Microbit } else { model };
        fields.set("board", model.id());
        fields.set("title", title);
        fields.set("code", code);
        let here = window().location().href()?;
        let url = Url::new_with_base("./", &here)?;
        url.set_hash(&String::from(fields.to_string()));
        Ok(url.href())
    });
    fields.unwrap_or_default()
}

/// The program in the page's address, if there is one; the address loses it, so that a reload does
/// not bring it again.
fn take() -> Option<Shared> {
    let location = window().location();
    let hash = location.hash().ok()?;
    let fields = UrlSearchParams::new_with_str(hash.strip_prefix('#')?).ok()?;
    let code = fields.get("code").filter(|code| !code.is_empty() && code.len() <= MOST)?;
    let title = fields.get("title").unwrap_or_default();
    let title: String = title.trim().chars().take(LONGEST_TITLE).collect();
    let model = fields.get("board").and_then(|id| Model::find(&id)).unwrap_or(Model::Microbit);
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    if let Ok(history) = window().history() {
        // Where the address cannot be changed, a reload opens the program again.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    }
    let title = if title.is_empty() { "Shared program".into() } else { title };
    Some(Shared { model, title, code })
}

/// Opens the program of the address, now and whenever another one is put there. The editor has to
/// be open.
pub fn follow(project: Project) {
    let open = move || {
        if let Some(shared) = take() {
            project.open_shared(shared);
        }
    };
    open();
    EventListener::new(&window(), "hashchange", move |_| open()).forget();
}

/// The frame of a lesson with a program in it.
fn frame(model: Model, title: &str, code: &str) -> String {
    let fields = UrlSearchParams::new().and_then(|fields| {
        fields.set("board", model.id());
        fields.set("title", title);
        fields.set("code", code);
        let here = window().location().href()?;
        let url = Url::new_with_base("embed.html", &here)?;
        url.set_search(&String::from(fields.to_string()));
        Ok(url.href())
    });
    let address = fields.unwrap_or_default().replace('&', "&amp;");
    format!(
        "<iframe src=\"{address}\" width=\"680\" height=\"420\" style=\"border:0\" \
         loading=\"lazy\"></iframe>"
    )
}

/// The button in the bar.
#[component]
pub fn ShareButton() -> impl IntoView {
    view! {
        <button
            class="btn square"
            id="open-share"
            aria-label="Share"
            title="Share"
            popovertarget="share"
        >
            {icon(Icon::Share)}
        </button>
    }
}

/// The ways to give the program to somebody.
#[component]
pub fn ShareMenu(project: Project) -> impl IntoView {
    let told = RwSignal::new(String::new());
    let shown = RwSignal::new(String::new());
    let copy = move |what: &'static str, make: fn(Model, &str, &str) -> String| {
        let (title, code) = project.present();
        let text = make(untrack(|| project.model()), &title, &code);
        shown.set(text.clone());
        let clipboard = window().navigator().clipboard();
        leptos::task::spawn_local(async move {
            told.set(match JsFuture::from(clipboard.write_text(&text)).await {
                Ok(_) => format!("{what} is copied."),
                // Refused, or a page without a safe connection.
                Err(_) => "Copy it from here:".into(),
            });
        });
    };
    let save = move |_| download("main.py", project.present().1.as_bytes());
    view! {
        <div class="menu" id="share" popover="auto" aria-label="Share">
            <button class="menu-item" id="copy-link" on:click=move |_| copy("The link", address)>
                <b>"Copy link"</b>
                <small>"Whoever opens it gets your program. No server sees it."</small>
            </button>
            <button class="menu-item" id="copy-frame" on:click=move |_| copy("The frame", frame)>
                <b>"Copy for a web page"</b>
                <small>"A frame in which your program can be run"</small>
            </button>
            <button
                class="menu-item"
                id="save-program"
                popovertarget="share"
                popovertargetaction="hide"
                on:click=save
            >
                <b>"Save main.py"</b>
                <small>"The program as a file of this computer"</small>
            </button>
            <p class="share-told" role="status">{told}</p>
            <input
                class="field share-text"
                id="share-text"
                readonly
                aria-label="What is shared"
                hidden=move || shown.with(String::is_empty)
                prop:value=move || shown.get()
                on:focus:target=move |event| event.target().select()
            />
        </div>
    }
}
