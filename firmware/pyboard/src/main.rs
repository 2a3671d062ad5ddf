//! Firmware of the PyBoard v1.1, an STM32F405RG.
//!
//! The prompt is on the USB port, and on UART 1 (pins X9 and X10, 115,200 baud) while no computer
//! has opened it there. What it does not have yet is in `ARCHITECTURE.md`, "Known gaps".

#![cfg_attr(target_os = "none", no_std, no_main)]
#![deny(unsafe_code)]

#[cfg(target_os = "none")]
mod chip;

#[cfg(not(target_os = "none"))]
fn main() {}
