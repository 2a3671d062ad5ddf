//! Boards on USB, by WebUSB.
//!
//! | file | what it knows |
//! |---|---|
//! | `device` | choosing a device, opening it, doing what a machine asks for |
//! | `simulated` | devices of `webusb-flasher::sim` in place of the browser's own |
//!
//! The protocols are machines of `webusb-flasher`; nothing here knows what a board is. The crate
//! `webusb-web` does the transfers. The list of devices is asked for through `web-sys`, because the
//! crate panics where a frame without the permission `usb` is refused that list.

pub mod device;
pub mod simulated;

pub use device::{Device, choose, known};
