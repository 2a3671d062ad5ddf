//! Programs onto a board with ST's bootloader, such as a PyBoard: DfuSe over USB.
//!
//! | file | what it knows |
//! |---|---|
//! | `memory` | where a device has which memory, from the names of its interfaces |
//! | `status` | what a device says about itself |
//! | `link` | requests, one by one and until they are done |
//! | `flash` | which sectors to erase and to write, and whether it has worked |
//! | `error` | what can go wrong, and what to do about it |
//!
//! Nobody had a board at hand when this was written: it rests on the documents named in each file,
//! on a simulated bootloader, and on other people's programs that drive the same simulation.

mod error;
mod flash;
mod link;
pub mod memory;
pub mod status;
#[cfg(test)]
mod tests;

pub use error::Error;
pub use flash::{Done, flash, read};

/// USB vendor and product of an STM32 that waits for a program.
pub const USB_ID: (u16, u16) = (0x0483, 0xDF11);
