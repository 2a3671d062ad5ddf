//! Firmware in an emulator, and the tools' side of its serial line.
//!
//! The image is the one that would be flashed. What an emulator does not have of the chip is told
//! in `docs/emulators.md`; the firmware's waits for it have an end, so the same image runs there.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod board;
mod emulator;
mod monitor;
mod program;
mod random;
mod raw_repl;
pub mod soak;

pub use board::{BOARDS, Board, Program};
pub use emulator::Emulator;
pub use monitor::Monitor;
pub use raw_repl::{Answer, RawRepl};

/// What can go wrong, as one sentence.
pub type Result<T> = std::result::Result<T, String>;
