//! What the firmware of every board shares.
//!
//! A board's own crate knows registers: it starts the clocks, has the interrupt handlers, and
//! implements [`Hardware`]. Everything above that is here, without a register in it, so that it
//! runs in tests on a PC too: what was received ([`Received`]), the interpreter's surroundings
//! ([`Surroundings`]), and the life of a board from power-on to the next ([`Device`]).
//!
//! An interrupt handler does one thing, it passes received bytes on. All else happens between two
//! slices of the interpreter, so nothing here has to be reentrant.

#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod bare;
mod blocks;
mod boot;
mod device;
mod drive;
mod hardware;
mod received;
mod report;
mod surroundings;
mod waits;

#[cfg(test)]
mod tests;

pub use bare::Bare;
pub use blocks::{BLOCK, BLOCKS, Blocks, SECTORS, Sectors};
pub use boot::Boot;
pub use device::{Device, Prompt};
pub use drive::{Drive, Media, NAME, Next};
pub use hardware::Hardware;
pub use received::Received;
pub use report::{Fault, Sender, report};
pub use surroundings::Surroundings;
