//! The least program around the interpreter, to measure its size on a microcontroller.
//!
//! It has a reset vector, an arena and nothing else: no drivers, no boards. It is linked and read,
//! never run. On a machine with an operating system it is an empty program.

#![cfg_attr(target_os = "none", no_std, no_main)]
#![deny(unsafe_code)]

#[cfg(target_os = "none")]
mod bare;

#[cfg(not(target_os = "none"))]
fn main() {}
