//! From a program to a board's flash.
//!
//! [`files`] reads and writes what programs come in: Intel HEX, universal hex, DFU, UF2, and the
//! project's files inside a micro:bit program. [`io`] is how a protocol asks for USB transfers, and
//! [`descriptors`] what a USB device says about itself.
//!
//! [`sim`] has simulated devices.
//!
//! Nothing here does input or output, and nothing trusts its input: whatever the bytes are, the
//! answer is a value or an error that says where the file is wrong.
#![deny(unsafe_code, missing_docs)]

pub mod descriptors;
pub mod dfu;
pub mod files;
pub mod io;
pub mod microbit;
pub mod serial;
pub mod sim;
