//! Serial ports of the browser (Web Serial).
//!
//! There is no crate for Web Serial; the bindings are those of `web-sys`.

use js_sys::{Reflect, Uint8Array};
use leptos::prelude::window;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ReadableStreamDefaultReader, SerialOptions, SerialOutputSignals, SerialPort,
    WritableStreamDefaultWriter,
};
use webusb_flasher::io::UsbError;

use super::pipe::Pipe;

/// Bits per second. A board on USB has no line on which it would matter.
const BAUD: u32 = 115_200;

/// Whether this browser has Web Serial.
pub fn is_supported() -> bool {
    Reflect::get(&window().navigator(), &"serial".into()).is_ok_and(|serial| serial.is_object())
}

/// Lets the user choose a port. None if the user chose none.
pub async fn choose() -> Result<Option<SerialPort>, UsbError> {
    let serial = window().navigator().serial();
    match JsFuture::from(serial.request_port()).await {
        Ok(port) => Ok(Some(JsValue::from(port).unchecked_into())),
        Err(error) if name_of(&error) == "NotFoundError" => Ok(None),
        Err(_) => Err(UsbError::Denied),
    }
}

/// The ports that the user has chosen before.
pub async fn known() -> Vec<SerialPort> {
    if !is_supported() {
        return Vec::new();
    }
    let Ok(ports) = JsFuture::from(window().navigator().serial().get_ports()).await else {
        return Vec::new();
    };
    let ports: JsValue = ports.into();
    js_sys::Array::from(&ports).iter().map(JsCast::unchecked_into).collect()
}

fn name_of(error: &JsValue) -> String {
    Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default()
}

/// A port that is open.
pub struct Port {
    port: SerialPort,
    reader: std::rc::Rc<std::cell::RefCell<Option<ReadableStreamDefaultReader>>>,
    /// The bytes.
    pub pipe: Pipe,
}

impl Port {
    /// Opens a port. What comes is for `show`; `lost` is called once, when the board has gone.
    pub async fn open(
        port: SerialPort,
        show: impl Fn(&[u8]) + 'static,
        lost: impl Fn() + 'static,
    ) -> Result<Port, UsbError> {
        let opened = JsFuture::from(port.open(&SerialOptions::new(BAUD))).await;
        opened.map_err(|error| match name_of(&error).as_str() {
            "SecurityError" => UsbError::Denied,
            _ => UsbError::InUse,
        })?;
        let signals = SerialOutputSignals::new();
        signals.set_data_terminal_ready(true);
        signals.set_request_to_send(true);
        // A port without these lines has a board that does not need them.
        let _ = JsFuture::from(port.set_signals_with_signals(&signals)).await;
        let out = port.clone();
        let send = move |bytes: Vec<u8>| -> super::pipe::Sending {
            let out = out.clone();
            Box::pin(async move { write(&out, &bytes).await })
        };
        let pipe = Pipe::new(send, show);
        let reader = std::rc::Rc::default();
        spawn_local(read(port.clone(), pipe.clone(), std::rc::Rc::clone(&reader), lost));
        Ok(Port { port, reader, pipe })
    }

    /// Gives the port back.
    pub async fn close(self) {
        let reader = self.reader.borrow_mut().take();
        if let Some(reader) = reader {
            let _ = JsFuture::from(reader.cancel()).await;
        }
        // RTS before DTR: the other way round resets boards with such a circuit.
        for (dtr, rts) in [(true, false), (false, false)] {
            let signals = SerialOutputSignals::new();
            signals.set_data_terminal_ready(dtr);
            signals.set_request_to_send(rts);
            let _ = JsFuture::from(self.port.set_signals_with_signals(&signals)).await;
        }
        let _ = JsFuture::from(self.port.close()).await;
    }
}

fn stream(port: &SerialPort, name: &str) -> Option<JsValue> {
    Reflect::get(port, &name.into()).ok().filter(JsValue::is_object)
}

async fn write(port: &SerialPort, bytes: &[u8]) -> Result<(), UsbError> {
    let stream = stream(port, "writable").ok_or(UsbError::Disconnected)?;
    let stream: web_sys::WritableStream = stream.unchecked_into();
    let writer: WritableStreamDefaultWriter =
        stream.get_writer().map_err(|_| UsbError::Failed)?.unchecked_into();
    let data = Uint8Array::from(bytes);
    let written = JsFuture::from(writer.write_with_chunk(&data)).await;
    writer.release_lock();
    written.map(drop).map_err(|_| UsbError::Disconnected)
}

/// Reads until the port is closed or the board has gone. An error on the line (a break, a byte that
/// came wrongly) ends one stream of it, and the port has another.
async fn read(
    port: SerialPort,
    pipe: Pipe,
    shared: std::rc::Rc<std::cell::RefCell<Option<ReadableStreamDefaultReader>>>,
    lost: impl Fn(),
) {
    while let Some(stream) = stream(&port, "readable") {
        let stream: web_sys::ReadableStream = stream.unchecked_into();
        let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
        *shared.borrow_mut() = Some(reader.clone());
        while let Ok(piece) = JsFuture::from(reader.read()).await {
            let done = Reflect::get(&piece, &"done".into()).is_ok_and(|done| done.is_truthy());
            let value = Reflect::get(&piece, &"value".into()).unwrap_or_default();
            if done {
                reader.release_lock();
                pipe.lose();
                return;
            }
            pipe.receive(&value.unchecked_into::<Uint8Array>().to_vec());
        }
        reader.release_lock();
    }
    pipe.lose();
    lost();
}
