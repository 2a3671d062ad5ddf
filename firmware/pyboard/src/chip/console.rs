//! The prompt's output: to the port that a program has chosen beside USB, and to the USB port if
//! somebody has opened it there; where it is at neither, to UART 1. What comes on any is input.

use super::{serial, uart, usb};

/// Sends bytes to who reads the prompt.
pub fn send(bytes: &[u8]) {
    let chosen = uart::prompt();
    if let Some(port) = chosen {
        uart::send(port, &mut bytes.iter().copied());
    }
    if !usb::send(bytes) && chosen.is_none() {
        serial::send(bytes);
    }
}
