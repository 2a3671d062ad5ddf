//! Programs onto a drive that a board shows to the computer, such as CIRCUITPY.
//!
//! The board starts a program anew when its file has been written. A file is written whole and then
//! closed; only then is it on the drive.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetFileOptions,
    FileSystemWritableFileStream,
};

/// Names under which a board looks for its program; the first one that is there already is used.
const NAMES: [&str; 2] = ["code.py", "main.py"];

/// What came of it.
pub enum Saved {
    /// The name of the file.
    As(&'static str),
    /// The user chose no drive.
    NotChosen,
    Failed(String),
}

/// Whether this browser can write to folders.
pub fn is_supported() -> bool {
    picker().is_some()
}

fn picker() -> Option<Function> {
    Reflect::get(&window(), &"showDirectoryPicker".into()).ok()?.dyn_into().ok()
}

/// Lets the user choose a drive and writes the program to it.
pub async fn save(source: &str) -> Saved {
    let Some(picker) = picker() else { return Saved::NotChosen };
    let options = js_sys::Object::new();
    let _ = Reflect::set(&options, &"mode".into(), &"readwrite".into());
    let chosen = picker.call1(&window(), &options);
    let chosen = match chosen {
        Ok(promise) => JsFuture::from(promise.unchecked_into::<Promise>()).await,
        Err(error) => Err(error),
    };
    let Ok(folder) = chosen else { return Saved::NotChosen };
    let folder: FileSystemDirectoryHandle = folder.unchecked_into();
    match write(&folder, source).await {
        Ok(name) => Saved::As(name),
        Err(error) => Saved::Failed(text_of(&error)),
    }
}

async fn write(folder: &FileSystemDirectoryHandle, source: &str) -> Result<&'static str, JsValue> {
    let mut name = NAMES[1];
    for candidate in NAMES {
        if JsFuture::from(folder.get_file_handle(candidate)).await.is_ok() {
            name = candidate;
            break;
        }
    }
    let options = FileSystemGetFileOptions::new();
    options.set_create(true);
    let file = JsFuture::from(folder.get_file_handle_with_options(name, &options)).await?;
    let file: FileSystemFileHandle = file.unchecked_into();
    let stream = JsFuture::from(file.create_writable()).await?;
    let stream: FileSystemWritableFileStream = stream.unchecked_into();
    JsFuture::from(stream.write_with_str(source)?).await?;
    JsFuture::from(stream.close()).await?;
    Ok(name)
}

fn text_of(error: &JsValue) -> String {
    let message = Reflect::get(error, &"message".into()).ok();
    message.and_then(|message| message.as_string()).unwrap_or_default()
}
