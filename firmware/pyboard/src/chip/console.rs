//! The prompt's output: to the USB port if somebody has opened it there, else to UART 1. What
//! comes on either is input.

use super::{serial, usb};

/// Sends bytes to who reads the prompt.
pub fn send(bytes: &[u8]) {
    if !usb::send(bytes) {
        serial::send(bytes);
    }
}
