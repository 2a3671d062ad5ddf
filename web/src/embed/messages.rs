//! Messages between an embed and the page that it is a frame of: version 1 of the protocol that
//! `docs/embed.md` describes.
//!
//! Only the parent is listened to, and only if its origin is allowed; everybody else is as if they
//! had said nothing. What an allowed parent says is still not trusted: each field is looked at
//! before it is used, and what is wrong is answered with an `error`. Messages to the parent carry
//! its origin, so no other page can get them.

use js_sys::{Array, Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessageEvent;

use super::options::MOST_CODE;

/// Of the protocol.
pub const VERSION: u32 = 1;
/// Longest text that can be typed by one message, in bytes.
const MOST_INPUT: usize = 16 * 1024;
/// Longest name of a control.
const MOST_NAME: usize = 64;

/// What a parent may ask for.
pub enum Request {
    Run { code: Option<String> },
    Stop,
    Reset,
    SetCode { code: String },
    GetCode,
    Input { text: String },
    Set { control: String, value: i32 },
}

/// A request with the `id` that its answer is to repeat.
pub struct Message {
    pub id: JsValue,
    /// Or a sentence that says what is wrong.
    pub request: Result<Request, String>,
}

/// The page that this one is a frame of.
#[derive(Clone)]
pub struct Parent {
    allowed: Vec<String>,
    /// Its origin, if that is known and allowed.
    origin: Option<String>,
}

impl Parent {
    /// Pages of these origins, and of the embed's own, may talk to the embed.
    pub fn new(mut allowed: Vec<String>) -> Parent {
        allowed.extend(window().location().origin().ok());
        let mut parent = Parent { allowed, origin: None };
        parent.origin = origin_of_parent().filter(|origin| parent.is_allowed(origin));
        parent
    }

    fn is_allowed(&self, origin: &str) -> bool {
        // A sandboxed page has the origin "null", which is nobody's in particular.
        origin != "null" && self.allowed.iter().any(|allowed| allowed == origin)
    }

    /// The message in an event; None if it is from someone else or of another protocol.
    pub fn read(&mut self, event: &MessageEvent) -> Option<Message> {
        let parent = window().parent().ok().flatten()?;
        let is_parent = event.source().is_some_and(|source| source == **parent);
        let is_framed = parent != window();
        if !is_parent || !is_framed || !self.is_allowed(&event.origin()) {
            return None;
        }
        self.origin = Some(event.origin());
        let data = event.data();
        let version = data.is_object().then(|| field(&data, "pyrite"))?;
        if version.is_undefined() {
            return None;
        }
        let id = field(&data, "id");
        let id = if id.is_string() || id.as_f64().is_some() { id } else { JsValue::UNDEFINED };
        let request = match version.as_f64() == Some(f64::from(VERSION)) {
            true => request(&data),
            false => Err(format!("This embed speaks version {VERSION} of the protocol.")),
        };
        Some(Message { id, request })
    }

    /// Tells the parent something, if it may know.
    pub fn post(&self, kind: &str, fields: &[(&str, JsValue)]) {
        let Some(origin) = &self.origin else { return };
        let Some(parent) = window().parent().ok().flatten().filter(|p| *p != window()) else {
            return;
        };
        let message = Object::new();
        let head = [("pyrite", VERSION.into()), ("type", kind.into())];
        for (name, value) in head.iter().chain(fields) {
            // An object that was just made takes any field.
            let _ = Reflect::set(&message, &(*name).into(), value);
        }
        // The frame may be being taken away.
        let _ = parent.post_message(&message, origin);
    }
}

/// Where this page is a frame, the origin of the one around it, as far as the browser tells.
fn origin_of_parent() -> Option<String> {
    let location: JsValue = window().location().into();
    let ancestors = field(&location, "ancestorOrigins");
    if ancestors.is_object() {
        return field(&ancestors, "0").as_string();
    }
    let referrer = leptos::prelude::document().referrer();
    web_sys::Url::new(&referrer).ok().map(|url| url.origin())
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn request(data: &JsValue) -> Result<Request, String> {
    let kind = field(data, "type").as_string().ok_or("A message needs a `type`.")?;
    Ok(match kind.as_str() {
        "run" => Request::Run { code: optional_text(data, "code", MOST_CODE)? },
        "stop" => Request::Stop,
        "reset" => Request::Reset,
        "setCode" => Request::SetCode { code: text(data, "code", MOST_CODE)? },
        "getCode" => Request::GetCode,
        "input" => Request::Input { text: text(data, "text", MOST_INPUT)? },
        "set" => Request::Set { control: text(data, "control", MOST_NAME)?, value: number(data)? },
        _ => return Err("There is no message of this `type`.".into()),
    })
}

fn optional_text(data: &JsValue, name: &str, most: usize) -> Result<Option<String>, String> {
    match field(data, name).is_undefined() {
        true => Ok(None),
        false => text(data, name, most).map(Some),
    }
}

fn text(data: &JsValue, name: &str, most: usize) -> Result<String, String> {
    let value = field(data, name);
    let Some(string) = value.dyn_ref::<js_sys::JsString>() else {
        return Err(format!("`{name}` has to be a string."));
    };
    // Before it is copied: UTF-16 units are never more than bytes of UTF-8.
    match string.length() as usize <= most {
        true => Ok(String::from(string)),
        false => Err(format!("`{name}` is longer than {most} characters.")),
    }
}

fn number(data: &JsValue) -> Result<i32, String> {
    let value = field(data, "value").as_f64().ok_or("`value` has to be a number.")?;
    let whole = value as i32;
    match f64::from(whole) == value {
        true => Ok(whole),
        false => Err("`value` has to be a whole number.".into()),
    }
}

/// Numbers as an array.
pub fn array(numbers: impl IntoIterator<Item = u8>) -> JsValue {
    numbers.into_iter().map(JsValue::from).collect::<Array>().into()
}
