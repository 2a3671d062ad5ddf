//! Files between the board and this computer.

use js_sys::{Array, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, HtmlAnchorElement, HtmlInputElement, Url};

/// Largest file that is read, in bytes: more than any board holds.
const MOST: f64 = 4e6;

/// Lets the browser save `bytes` as the file `name`.
pub fn download(name: &str, bytes: &[u8]) {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let Ok(blob) = Blob::new_with_u8_array_sequence(&parts) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    if let Ok(link) = document().create_element("a") {
        let link: HtmlAnchorElement = link.unchecked_into();
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    let _ = Url::revoke_object_url(&address);
}

/// Gives `call` name and contents of each file that the user has chosen.
pub fn upload(input: &HtmlInputElement, call: impl Fn(String, Vec<u8>) + Copy + 'static) {
    let Some(chosen) = input.files() else { return };
    for file in (0..chosen.length()).filter_map(|at| chosen.get(at)) {
        if file.size() > MOST {
            continue;
        }
        let name = file.name();
        let then = Closure::once(move |buffer: JsValue| {
            call(name, Uint8Array::new(&buffer).to_vec());
        });
        let _ = file.array_buffer().then(&then);
        then.forget();
    }
    // The same file can be chosen again.
    input.set_value("");
}
