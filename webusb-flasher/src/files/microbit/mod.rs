//! Programs for the micro:bit with the project's files inside.
//!
//! MicroPython for the micro:bit, and Pyrite after it, say in their program where its parts are,
//! so that tools can put files into it before it is flashed.

pub mod files;
pub mod layout;

pub use files::{File, FileError};
pub use layout::{Layout, LayoutError};
