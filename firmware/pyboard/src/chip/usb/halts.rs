//! Endpoints that were halted, or that a computer configures anew, go on with the first of the two
//! kinds of packets, as the computer does (USB 2.0, sections 9.1.1.5 and 9.4.5); the driver of the
//! controller leaves them as they were.

use stm32_metapac::USB_OTG_FS;
use usb_device::class::{ControlOut, UsbClass};
use usb_device::control::{Recipient, Request, RequestType};

use super::place::Bus;

/// Endpoints in each direction that there are beside the first.
const ENDPOINTS: core::ops::Range<usize> = 1..4;

/// The class of requests to go on.
pub struct Halts;

/// Is this a request to go on with an endpoint? Its address.
pub fn released(request: &Request) -> Option<u8> {
    let is_one = request.request_type == RequestType::Standard
        && request.recipient == Recipient::Endpoint
        && request.request == Request::CLEAR_FEATURE
        && request.value == Request::FEATURE_ENDPOINT_HALT;
    is_one.then_some(request.index as u8)
}

/// Does the computer configure the device, for the first time or anew?
pub fn configures(request: &Request) -> bool {
    request.request_type == RequestType::Standard
        && request.recipient == Recipient::Device
        && request.request == Request::SET_CONFIGURATION
}

/// The next packet of an endpoint is of the first kind; `halts` says whether it stays halted.
fn begin(address: u8, halts: bool) {
    let endpoint = usize::from(address & 0x7F);
    if !ENDPOINTS.contains(&endpoint) {
        return;
    }
    // What the endpoint does goes on: in this bit a zero changes nothing.
    if address & 0x80 != 0 {
        USB_OTG_FS.diepctl(endpoint).modify(|w| {
            w.set_epena(false);
            w.set_stall(halts && w.stall());
            w.set_sd0pid_sevnfrm(true);
        });
    } else {
        USB_OTG_FS.doepctl(endpoint).modify(|w| {
            w.set_epena(false);
            w.set_stall(halts && w.stall());
            w.set_sd0pid_sevnfrm(true);
        });
    }
}

impl UsbClass<Bus> for Halts {
    fn control_out(&mut self, request: ControlOut<Bus>) {
        if configures(request.request()) {
            let numbers = ENDPOINTS.map(|endpoint| endpoint as u8);
            numbers.flat_map(|number| [number, number | 0x80]).for_each(|end| begin(end, false));
        } else if let Some(address) = released(request.request()) {
            begin(address, true);
        }
    }
}
