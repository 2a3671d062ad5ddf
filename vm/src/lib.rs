//! The Pyrite interpreter: Python on a register VM, without std, allocator or globals.
//!
//! Reading order: `obj` (values and layouts), `heap` (cells, collection), `trap` (why an
//! operation stops), `vm` (the machine) with `make`, `want` and `raise` (what natives build on),
//! `types` and `native` (what built-in types are made of), `code` (instructions), `compile` (source
//! to code), `interp` (running it).
//!
//! The crate knows the language and nothing else: no clock, no files, no boards. Everything from
//! outside enters through [`platform::Platform`] or as the value of a resumption.

#![no_std]
#![deny(unsafe_code)]
#![cfg_attr(
    not(feature = "full"),
    allow(dead_code, reason = "what a feature leaves out is left to the linker")
)]
#![warn(missing_docs)]
#![allow(missing_docs)]
// What is a cast or conversion with 32-bit words is none with 64-bit words.
#![allow(clippy::unnecessary_cast, clippy::useless_conversion)]

#[cfg(test)]
extern crate std;

extern crate self as vm;

#[macro_use]
pub mod names;
#[macro_use]
pub mod text;

pub mod obj;

pub mod buffer;
pub mod heap;
pub mod intern;
pub mod trap;

pub mod file_store;
#[path = "vm.rs"]
mod machine;
mod make;
pub mod native;
pub mod platform;
pub mod printer;
mod raise;
mod roots;
mod want;

pub mod types;

pub mod builtins;
pub mod code;
pub mod compile;
pub mod features;
pub mod interp;
pub mod library;
pub mod modules;
pub mod prelude;

#[cfg(test)]
mod testing;

pub use machine::Vm;
pub use raise::Part;
