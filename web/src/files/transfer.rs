//! Files of this computer for the board.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use web_sys::HtmlInputElement;

/// Largest file that is read, in bytes: more than any board holds.
const MOST: f64 = 4e6;

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
