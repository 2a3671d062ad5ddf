//! Built-in functions.

pub mod generator;
