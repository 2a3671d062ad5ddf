//! Python modules of the boards over hardware traits.
//!
//! Everything a Python program can see of a board is written here once: argument rules, error
//! texts, pictures, the font, scrolling. The hardware enters through the traits of [`hal`]; the
//! simulator (`sim-boards`) and the firmware (`firmware/*`) implement them, so the two cannot
//! differ in what a program observes. Facts about one board (name, pins, heap, modules) are data
//! in a [`description::Board`].
//!
//! [`repl`] is the interactive prompt as a sans-I/O machine: the command line, the page and the
//! firmware feed it bytes and carry out what it asks for.
//!
//! Invariants: `no_std`, no allocation outside the interpreter's heap, no clock and no I/O other
//! than through [`hal`].
#![no_std]
#![deny(unsafe_code)]
#![warn(missing_docs)]

#[cfg(test)]
extern crate std;

pub mod description;
pub mod hal;
#[cfg(feature = "microbit")]
pub mod microbit;
#[cfg(feature = "pyboard")]
pub mod pyboard;
pub mod repl;
pub mod state;
