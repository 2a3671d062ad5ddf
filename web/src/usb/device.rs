//! A USB device of the browser, doing what a machine asks for.

use futures_util::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use js_sys::Reflect;
use leptos::prelude::window;
use std::collections::BTreeMap;
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use webusb_flasher::io::{self, AsyncTransport, Progress, Reply, Request, UsbError};
use webusb_web::{
    Error, ErrorKind, OpenUsbDevice, Usb, UsbControlRequest, UsbDevice, UsbDeviceFilter,
    UsbDirection, UsbRecipient, UsbRequestType,
};

/// The configuration that boards have; there is no other one.
const CONFIGURATION: u8 = 1;
/// Milliseconds for a device that was given back a moment ago.
const REOPEN_MS: u32 = 100;
const REOPENS: u32 = 10;

/// Whether this browser has WebUSB.
pub fn is_supported() -> bool {
    Reflect::get(&window().navigator(), &"usb".into()).is_ok_and(|usb| usb.is_object())
}

/// Lets the user choose a device with one of these ids. None if the user chose none.
pub async fn choose(ids: &[(u16, u16)]) -> Result<Option<UsbDevice>, UsbError> {
    let usb = Usb::new().map_err(|_| UsbError::Denied)?;
    let filters = ids.iter().map(|(vendor, product)| {
        UsbDeviceFilter::new().with_vendor_id(*vendor).with_product_id(*product)
    });
    match usb.request_device(filters).await {
        Ok(device) => Ok(Some(device)),
        // "No device selected" is a NotFoundError.
        Err(error) if error.kind() == ErrorKind::Disconnected => Ok(None),
        Err(error) => Err(plain(&error)),
    }
}

/// The devices with one of these ids that the user has chosen before and that are connected.
pub async fn known(ids: &[(u16, u16)]) -> Vec<UsbDevice> {
    if !is_supported() {
        return Vec::new();
    }
    let asked = JsFuture::from(window().navigator().usb().get_devices()).await;
    let Ok(list) = asked else { return Vec::new() };
    let list: JsValue = list.into();
    let list = js_sys::Array::from(&list);
    let devices = list.iter().map(|device| {
        let device: web_sys::UsbDevice = device.unchecked_into();
        UsbDevice::from(device)
    });
    devices.filter(|device| ids.contains(&(device.vendor_id(), device.product_id()))).collect()
}

/// What the browser says, without knowing what was asked.
fn plain(error: &Error) -> UsbError {
    match error.kind() {
        ErrorKind::Disconnected => UsbError::Disconnected,
        ErrorKind::Security | ErrorKind::Unsupported => UsbError::Denied,
        ErrorKind::Stall => UsbError::Stalled,
        ErrorKind::AlreadyOpen => UsbError::InUse,
        _ => UsbError::Failed,
    }
}

type Late = Pin<Box<dyn Future<Output = Result<Vec<u8>, Error>>>>;

/// A device that is open.
pub struct Device {
    device: Rc<OpenUsbDevice>,
    /// Transfers from bulk endpoints that nobody waits for any more, but that are still under way:
    /// WebUSB cannot take them back.
    late: BTreeMap<u8, Late>,
    /// Told before each request; for [`Request::Report`] the answer says whether to go on.
    watch: Box<dyn FnMut(Option<Progress>) -> bool>,
}

impl Device {
    /// Opens a device. `watch` is called between requests, with the progress if one is reported; if
    /// it then answers false, the machine is cancelled.
    pub async fn open(
        device: &UsbDevice,
        watch: impl FnMut(Option<Progress>) -> bool + 'static,
    ) -> Result<Device, UsbError> {
        let mut tries = 0;
        let device = loop {
            match device.open().await {
                Ok(device) => break device,
                // It is being given back: a closed device is still open for a moment.
                Err(error) if error.kind() == ErrorKind::AlreadyOpen && tries < REOPENS => {
                    tries += 1;
                    TimeoutFuture::new(REOPEN_MS).await;
                }
                Err(error) => {
                    return Err(match error.kind() {
                        // Chromium's word for a device that the system does not let it open.
                        ErrorKind::Security | ErrorKind::Transfer => UsbError::Denied,
                        _ => plain(&error),
                    });
                }
            }
        };
        device.select_configuration(CONFIGURATION).await.map_err(|error| plain(&error))?;
        let watch = Box::new(watch);
        Ok(Device { device: Rc::new(device), late: BTreeMap::new(), watch })
    }

    /// Gives the device back.
    pub async fn close(mut self) {
        self.late.clear();
        if let Ok(device) = Rc::try_unwrap(self.device) {
            // A device that has gone cannot be closed, and need not be.
            let _ = device.close().await;
        }
    }

    fn error(&self, error: &Error) -> UsbError {
        // What was asked of a device that has just gone fails in several ways.
        if !self.device.device().opened() { UsbError::Disconnected } else { plain(error) }
    }

    fn done<T>(&self, result: Result<T, Error>) -> Reply {
        match result {
            Ok(_) => Reply::Done,
            Err(error) => Reply::Failed(self.error(&error)),
        }
    }

    async fn bulk_out(&self, endpoint: u8, data: Vec<u8>, timeout_ms: u32) -> Reply {
        let sent = within(timeout_ms, Box::pin(self.device.transfer_out(endpoint, &data))).await;
        match sent {
            None => Reply::Failed(UsbError::TimedOut),
            Some(Err(error)) => self.failed(UsbDirection::Out, endpoint, &error).await,
            Some(Ok(count)) if count as usize == data.len() => Reply::Done,
            Some(Ok(_)) => Reply::Failed(UsbError::Failed),
        }
    }

    async fn bulk_in(&mut self, endpoint: u8, length: usize, timeout_ms: u32) -> Reply {
        let transfer = self.late.remove(&endpoint).unwrap_or_else(|| {
            let device = self.device.clone();
            Box::pin(async move {
                device.transfer_in(endpoint, length as u32).await.map(|data| data.to_vec())
            })
        });
        match select(transfer, TimeoutFuture::new(timeout_ms)).await {
            Either::Left((Ok(data), _)) => Reply::Data(data),
            Either::Left((Err(error), _)) => self.failed(UsbDirection::In, endpoint, &error).await,
            Either::Right(((), transfer)) => {
                self.late.insert(endpoint, transfer);
                Reply::Failed(UsbError::TimedOut)
            }
        }
    }

    /// The reply for a bulk transfer that failed; a halted endpoint is set going again.
    async fn failed(&self, direction: UsbDirection, endpoint: u8, error: &Error) -> Reply {
        if error.kind() == ErrorKind::Stall {
            let _ = self.device.clear_halt(direction, endpoint).await;
        }
        Reply::Failed(self.error(error))
    }

    async fn control_out(&self, setup: io::Setup, data: Vec<u8>, timeout_ms: u32) -> Reply {
        let setup = request_of(setup);
        let transfer = Box::pin(self.device.control_transfer_out(&setup, &data));
        match within(timeout_ms, transfer).await {
            None => Reply::Failed(UsbError::TimedOut),
            Some(result) => self.done(result),
        }
    }

    async fn control_in(&self, setup: io::Setup, length: u16, timeout_ms: u32) -> Reply {
        let setup = request_of(setup);
        let transfer = Box::pin(self.device.control_transfer_in(&setup, length));
        match within(timeout_ms, transfer).await {
            None => Reply::Failed(UsbError::TimedOut),
            Some(Ok(data)) => Reply::Data(data.to_vec()),
            Some(Err(error)) => Reply::Failed(self.error(&error)),
        }
    }
}

/// What comes of a transfer, if it comes in time.
async fn within<F: Future + Unpin>(timeout_ms: u32, transfer: F) -> Option<F::Output> {
    match select(transfer, TimeoutFuture::new(timeout_ms)).await {
        Either::Left((result, _)) => Some(result),
        Either::Right(_) => None,
    }
}

fn request_of(setup: io::Setup) -> UsbControlRequest {
    let kind = match setup.kind {
        io::Kind::Standard => UsbRequestType::Standard,
        io::Kind::Class => UsbRequestType::Class,
        io::Kind::Vendor => UsbRequestType::Vendor,
    };
    let recipient = match setup.recipient {
        io::Recipient::Device => UsbRecipient::Device,
        io::Recipient::Interface => UsbRecipient::Interface,
        io::Recipient::Endpoint => UsbRecipient::Endpoint,
        io::Recipient::Other => UsbRecipient::Other,
    };
    UsbControlRequest::new(kind, recipient, setup.request, setup.value, setup.index)
}

impl AsyncTransport for Device {
    async fn perform(&mut self, request: Request) -> Reply {
        if let Request::Report(progress) = request {
            return match (self.watch)(Some(progress)) {
                true => Reply::Done,
                false => Reply::Failed(UsbError::Cancelled),
            };
        }
        (self.watch)(None);
        match request {
            Request::Claim { interface } => match self.device.claim_interface(interface).await {
                Ok(()) => Reply::Done,
                // "Unable to claim interface" is a NetworkError.
                Err(error) if error.kind() == ErrorKind::Transfer => Reply::Failed(UsbError::InUse),
                Err(error) => Reply::Failed(self.error(&error)),
            },
            Request::Release { interface } => {
                self.done(self.device.release_interface(interface).await)
            }
            Request::Alternate { interface, setting } => {
                self.done(self.device.select_alternate_interface(interface, setting).await)
            }
            Request::BulkOut { endpoint, data, timeout_ms } => {
                self.bulk_out(endpoint, data, timeout_ms).await
            }
            Request::BulkIn { endpoint, length, timeout_ms } => {
                self.bulk_in(endpoint, length, timeout_ms).await
            }
            Request::ControlOut { setup, data, timeout_ms } => {
                self.control_out(setup, data, timeout_ms).await
            }
            Request::ControlIn { setup, length, timeout_ms } => {
                self.control_in(setup, length, timeout_ms).await
            }
            Request::Wait { ms } => {
                TimeoutFuture::new(ms).await;
                Reply::Done
            }
            Request::Report(_) => Reply::Done,
        }
    }
}
