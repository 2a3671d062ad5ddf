//! A USB device of the browser, doing what a machine asks for.

use futures_util::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use js_sys::{Function, Reflect};
use leptos::prelude::{document, window};
use std::collections::{BTreeMap, VecDeque};
use std::future::{poll_fn, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::task::Poll;
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

/// Whether the page around this one, if there is one, lets it use a feature of the browser: `usb`,
/// `serial`. Browsers that do not tell find out when it is used.
pub fn is_allowed(feature: &str) -> bool {
    let policy = Reflect::get(&document(), &"featurePolicy".into()).unwrap_or_default();
    let ask = Reflect::get(&policy, &"allowsFeature".into()).ok();
    let answer = ask
        .and_then(|ask| ask.dyn_into::<Function>().ok())
        .and_then(|ask| ask.call1(&policy, &feature.into()).ok());
    answer.is_none_or(|answer| answer.is_truthy())
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

type Transfer<T> = Pin<Box<dyn Future<Output = Result<T, Error>>>>;

/// Begins a transfer now, which otherwise would wait until somebody waits for it.
async fn begin<T: 'static>(mut transfer: Transfer<T>) -> Transfer<T> {
    match poll_fn(|context| Poll::Ready(transfer.as_mut().poll(context))).await {
        Poll::Ready(result) => Box::pin(ready(result)),
        Poll::Pending => transfer,
    }
}

/// A device that is open.
pub struct Device {
    device: Rc<OpenUsbDevice>,
    /// Transfers from bulk endpoints that are under way and that nobody waits for, or not yet:
    /// WebUSB cannot take them back. They come in this order.
    late: BTreeMap<u8, VecDeque<Transfer<Vec<u8>>>>,
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
        let length = data.len();
        self.sent(endpoint, length, self.begin_out(endpoint, data).await, timeout_ms).await
    }

    async fn begin_out(&self, endpoint: u8, data: Vec<u8>) -> Transfer<u32> {
        let device = self.device.clone();
        begin(Box::pin(async move { device.transfer_out(endpoint, &data).await })).await
    }

    async fn begin_in(&self, endpoint: u8, length: usize) -> Transfer<Vec<u8>> {
        let device = self.device.clone();
        let transfer = async move {
            device.transfer_in(endpoint, length as u32).await.map(|data| data.to_vec())
        };
        begin(Box::pin(transfer)).await
    }

    async fn sent(
        &self,
        endpoint: u8,
        length: usize,
        transfer: Transfer<u32>,
        timeout_ms: u32,
    ) -> Reply {
        match within(timeout_ms, transfer).await {
            None => Reply::Failed(UsbError::TimedOut),
            Some(Err(error)) => self.failed(UsbDirection::Out, endpoint, &error).await,
            Some(Ok(count)) if count as usize == length => Reply::Done,
            Some(Ok(_)) => Reply::Failed(UsbError::Failed),
        }
    }

    async fn bulk_in(&mut self, endpoint: u8, length: usize, timeout_ms: u32) -> Reply {
        let waiting = self.late.get_mut(&endpoint).and_then(VecDeque::pop_front);
        let transfer = match waiting {
            Some(transfer) => transfer,
            None => self.begin_in(endpoint, length).await,
        };
        match select(transfer, TimeoutFuture::new(timeout_ms)).await {
            Either::Left((Ok(data), _)) => Reply::Data(data),
            Either::Left((Err(error), _)) => self.failed(UsbDirection::In, endpoint, &error).await,
            Either::Right(((), transfer)) => {
                self.late.entry(endpoint).or_default().push_front(transfer);
                Reply::Failed(UsbError::TimedOut)
            }
        }
    }

    async fn burst(
        &mut self,
        (out, back): (u8, u8),
        packets: Vec<Vec<u8>>,
        length: usize,
        timeout_ms: u32,
    ) -> Reply {
        let count = packets.len();
        let mut outgoing = Vec::with_capacity(count);
        for data in packets {
            outgoing.push((data.len(), self.begin_out(out, data).await));
        }
        for _ in self.late.get(&back).map_or(0, VecDeque::len)..count {
            let transfer = self.begin_in(back, length).await;
            self.late.entry(back).or_default().push_back(transfer);
        }
        for (length, transfer) in outgoing {
            match self.sent(out, length, transfer, timeout_ms).await {
                Reply::Done => {}
                failed => return failed,
            }
        }
        let mut answers = Vec::with_capacity(count);
        for _ in 0..count {
            match self.bulk_in(back, length, timeout_ms).await {
                Reply::Data(data) => answers.push(data),
                failed => return failed,
            }
        }
        Reply::Packets(answers)
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
            Request::Burst { out, back, packets, length, timeout_ms } => {
                self.burst((out, back), packets, length, timeout_ms).await
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
