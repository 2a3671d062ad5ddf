//! The library modules that are written in Python, compiled into ROM.
//!
//! The sources are in `lib/`, and those for PCs alone in `pc/`; `build.rs` freezes them, for boards
//! a selection. An embedder gives [`LIBRARY`] to its VM; a module that no program imports costs
//! flash and no memory.

#![no_std]
#![deny(unsafe_code)]

/// What `build.rs` has written. Code that is only linted or documented gets none of it: compilers
/// take half a minute and two gigabytes for the whole, and lints have nothing to say about it.
macro_rules! frozen {
    ($file:literal) => {
        #[cfg(not(any(clippy, doc)))]
        include!(concat!(env!("OUT_DIR"), "/", $file));

        #[cfg(any(clippy, doc))]
        pub static LIBRARY: vm::library::Library =
            vm::library::Library { modules: &[], names: &[], pack: None };
    };
}

// Doubles that single precision rounds, as it does when the interpreter compiles them.
#[allow(overflowing_literals)]
mod frozen {
    frozen!("frozen.rs");
}

/// What a PyBoard has: a part of `lib/`, and the drivers in `boards/`.
#[allow(overflowing_literals)]
mod pyboard {
    frozen!("pyboard.rs");
}

/// The modules of a micro:bit that are Python code.
mod microbit {
    frozen!("microbit.rs");
}

pub use frozen::LIBRARY;
pub use microbit::LIBRARY as MICROBIT;
pub use pyboard::LIBRARY as PYBOARD;
