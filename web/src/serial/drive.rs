//! Programs onto a drive that a board shows to the computer, such as CIRCUITPY.
//!
//! The board starts a program anew when its file has been written. A file is written whole and
//! then closed; only then is it on the drive. The drive that was chosen is used from then on, also
//! on the next visit; then the browser asks whether the page may still write to it.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetFileOptions,
    FileSystemWritableFileStream,
};

#[wasm_bindgen(module = "/src/serial/drive.js")]
extern "C" {
    fn kept() -> Promise;
    fn keep(folder: &JsValue) -> Promise;
    fn forget() -> Promise;
    #[wasm_bindgen(js_name = isAllowed)]
    fn is_allowed(folder: &JsValue) -> Promise;
}

/// Names under which a board looks for its program; the first one that is there already is used.
const NAMES: [&str; 2] = ["code.py", "main.py"];

/// What came of it.
pub enum Saved {
    /// The names of the file and of the drive.
    As(&'static str, String),
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

async fn kept_folder() -> Option<FileSystemDirectoryHandle> {
    let folder = JsFuture::from(kept()).await.ok()?;
    folder.is_object().then(|| folder.unchecked_into())
}

/// The name of the drive that was chosen before.
pub async fn kept_name() -> Option<String> {
    Some(kept_folder().await?.name())
}

/// The next program goes to a drive that is chosen anew.
pub async fn forget_drive() {
    let _ = JsFuture::from(forget()).await;
}

/// Writes the program to the drive that was chosen before, or lets the user choose one.
pub async fn save(source: &str) -> Saved {
    if let Some(folder) = kept_folder().await {
        let allowed = JsFuture::from(is_allowed(&folder)).await;
        if allowed.is_ok_and(|allowed| allowed.is_truthy())
            && let Ok(name) = write(&folder, source).await
        {
            return Saved::As(name, folder.name());
        }
        // It is not plugged in, or the user wants another one.
    }
    let Some(folder) = choose().await else { return Saved::NotChosen };
    match write(&folder, source).await {
        Ok(name) => {
            let _ = JsFuture::from(keep(&folder)).await;
            Saved::As(name, folder.name())
        }
        Err(error) => Saved::Failed(text_of(&error)),
    }
}

async fn choose() -> Option<FileSystemDirectoryHandle> {
    let options = js_sys::Object::new();
    let _ = Reflect::set(&options, &"mode".into(), &"readwrite".into());
    let chosen: Promise = picker()?.call1(&window(), &options).ok()?.unchecked_into();
    Some(JsFuture::from(chosen).await.ok()?.unchecked_into())
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
