//! Firmware of the micro:bit V2, an nRF52833.
//!
//! The prompt is on the serial line of the interface chip, 115,200 baud. What it does not have yet
//! is in `ARCHITECTURE.md`, "Known gaps".

#![cfg_attr(target_os = "none", no_std, no_main)]
#![deny(unsafe_code)]

#[cfg(target_os = "none")]
mod chip;

#[cfg(not(target_os = "none"))]
fn main() {}
