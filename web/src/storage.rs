//! Values kept in this browser between visits.
//!
//! Storage may be refused (a frame of another site, a private window, a full disk). Nothing here
//! fails then: reading gives nothing and writing says `false`.

use leptos::prelude::window;
use serde::Serialize;
use serde::de::DeserializeOwned;
use web_sys::Storage;

fn local() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// The value kept under `key`.
pub fn read(key: &str) -> Option<String> {
    local()?.get_item(key).ok().flatten()
}

/// Keeps `value` under `key`; whether that worked.
pub fn write(key: &str, value: &str) -> bool {
    local().is_some_and(|storage| storage.set_item(key, value).is_ok())
}

/// Forgets `key`.
pub fn remove(key: &str) {
    if let Some(storage) = local() {
        // Storage that can be opened but not changed has nothing worth forgetting.
        let _ = storage.remove_item(key);
    }
}

/// The value kept as JSON under `key`; nothing if it is not what is expected.
pub fn read_value<T: DeserializeOwned>(key: &str) -> Option<T> {
    let value = js_sys::JSON::parse(&read(key)?).ok()?;
    serde_wasm_bindgen::from_value(value).ok()
}

/// Keeps `value` as JSON under `key`; whether that worked.
pub fn write_value(key: &str, value: &impl Serialize) -> bool {
    let value = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible());
    let text = value.ok().and_then(|value| js_sys::JSON::stringify(&value).ok());
    text.is_some_and(|text| write(key, &String::from(text)))
}
