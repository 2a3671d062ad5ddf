//! The Pyrite interpreter.
#![no_std]
#![deny(unsafe_code)]

pub mod text;
pub mod types;
