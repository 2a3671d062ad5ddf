//! The program that understands Python, into which the user's files are put.
//!
//! It is the file that the user has chosen, kept in this browser's cache; else the one that the site
//! ships under `firmware/`, if it does.

use js_sys::Uint8Array;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, Response};
use webusb_flasher::files::Program;

use super::Target;
use super::trouble::{Kind, Trouble};
use crate::storage;

const CACHE: &str = "pyrite.firmware";

/// Address in the cache; nothing is ever fetched from it.
fn kept_at(target: Target) -> String {
    format!("kept-firmware/{}", target.word())
}

fn shipped_at(target: Target) -> &'static str {
    match target {
        Target::Microbit => "firmware/microbit.hex",
        Target::Pyboard => "firmware/pyboard.dfu",
    }
}

fn name_key(target: Target) -> String {
    format!("pyrite.firmware.{}", target.word())
}

/// The name of the file that the user has chosen.
pub fn chosen_name(target: Target) -> Option<String> {
    storage::read(&name_key(target))
}

async fn cache() -> Option<Cache> {
    // Without HTTPS there is no cache, and in some private windows it cannot be opened.
    let caches = window().caches().ok()?;
    let cache = JsFuture::from(caches.open(CACHE)).await.ok()?;
    Some(cache.unchecked_into())
}

async fn bytes_of(response: JsValue) -> Option<Vec<u8>> {
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Keeps the file that the user has chosen. Whether the browser did.
pub async fn keep(target: Target, name: &str, bytes: &[u8]) -> bool {
    let Some(cache) = cache().await else { return false };
    let mut body = bytes.to_vec();
    let Ok(response) = Response::new_with_opt_u8_array(Some(&mut body)) else { return false };
    let put = JsFuture::from(cache.put_with_str(&kept_at(target), &response)).await;
    put.is_ok() && storage::write(&name_key(target), name)
}

/// Goes back to what the site ships.
pub async fn forget(target: Target) {
    storage::remove(&name_key(target));
    if let Some(cache) = cache().await {
        let _ = JsFuture::from(cache.delete_with_str(&kept_at(target))).await;
    }
}

async fn kept(target: Target) -> Option<Vec<u8>> {
    let found = JsFuture::from(cache().await?.match_with_str(&kept_at(target))).await.ok()?;
    bytes_of(found).await
}

async fn shipped(target: Target) -> Option<Vec<u8>> {
    let response = JsFuture::from(window().fetch_with_str(shipped_at(target))).await.ok()?;
    bytes_of(response).await
}

/// The firmware for a board, or what to do if there is none.
pub async fn load(target: Target) -> Result<Program, Trouble> {
    if let Some(bytes) = kept(target).await {
        return Program::read(&bytes).map_err(|error| Trouble::new(Kind::BadFirmware, error));
    }
    let none = match target {
        Target::Microbit => Kind::NoFirmware,
        Target::Pyboard => Kind::NoPyboardFirmware,
    };
    let bytes = shipped(target).await.ok_or_else(|| Trouble::from(none))?;
    // A site without the file may answer with a page instead.
    Program::read(&bytes).map_err(|_| none.into())
}
