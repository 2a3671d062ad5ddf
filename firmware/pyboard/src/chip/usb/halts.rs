//! Endpoints that were halted go on with the first of the two kinds of packets, as the computer
//! does (USB 2.0, section 9.4.5); the driver of the controller leaves them as they were.

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

impl UsbClass<Bus> for Halts {
    fn control_out(&mut self, request: ControlOut<Bus>) {
        let Some(address) = released(request.request()) else { return };
        let endpoint = usize::from(address & 0x7F);
        if !ENDPOINTS.contains(&endpoint) {
            return;
        }
        if address & 0x80 != 0 {
            USB_OTG_FS.diepctl(endpoint).modify(|w| w.set_sd0pid_sevnfrm(true));
        } else {
            USB_OTG_FS.doepctl(endpoint).modify(|w| w.set_sd0pid_sevnfrm(true));
        }
    }
}
