//! Boards on a serial line: the raw REPL of MicroPython, which Pyrite has too, and files through
//! it.
//!
//! | file | what it knows |
//! |---|---|
//! | `text` | UTF-8 that arrives in pieces |
//! | `line` | bytes that are sent and waited for |
//! | `repl` | stopping a program, running code, following its output, resets |
//! | `files` | listing, reading and writing files with code that runs on the board |
//!
//! For a [`Machine`](crate::io::Machine) a serial line is an endpoint, number [`ENDPOINT`]:
//! `BulkOut` ends when all bytes have gone out, `BulkIn` with the bytes that are there, at least
//! one. While it waits for a board to take bytes, a driver goes on receiving, or both sides may
//! wait for ever.
//!
//! Sources: MicroPython's reference manual (`docs/reference/repl.rst`: raw mode, raw-paste mode),
//! and what its tools send.

pub mod files;
pub mod line;
pub mod repl;
pub mod text;

#[cfg(test)]
mod tests;

pub use files::{Entry, Files, Space};
pub use line::Line;
pub use repl::{Error, Repl};
pub use text::Decoder;

/// The endpoint that stands for the line.
pub const ENDPOINT: u8 = 0;
