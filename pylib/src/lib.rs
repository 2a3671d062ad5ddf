//! The library modules that are written in Python, compiled into ROM.
//!
//! The sources are in `lib/`, and those for PCs alone in `pc/`; `build.rs` freezes them, for boards
//! a selection. An embedder gives [`LIBRARY`] to its VM; a module that no program imports costs
//! flash and no memory.

#![no_std]
#![deny(unsafe_code)]

// Doubles that single precision rounds, as it does when the interpreter compiles them. None of the
// tens of thousands of objects needs a page of documentation.
#[doc(hidden)]
#[allow(overflowing_literals, clippy::approx_constant, clippy::excessive_precision)]
mod frozen {
    include!(concat!(env!("OUT_DIR"), "/frozen.rs"));
}

/// What a PyBoard has: a part of `lib/`, and the drivers in `boards/`.
#[doc(hidden)]
#[allow(overflowing_literals, clippy::approx_constant, clippy::excessive_precision)]
mod pyboard {
    include!(concat!(env!("OUT_DIR"), "/pyboard.rs"));
}

/// The modules of a micro:bit that are Python code.
#[doc(hidden)]
mod microbit {
    include!(concat!(env!("OUT_DIR"), "/microbit.rs"));
}

pub use frozen::LIBRARY;
pub use microbit::LIBRARY as MICROBIT;
pub use pyboard::LIBRARY as PYBOARD;
