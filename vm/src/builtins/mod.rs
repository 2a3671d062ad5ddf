//! Built-in functions.

pub mod generator;
pub mod numbers;
