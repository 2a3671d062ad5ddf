//! Built-in functions.

pub mod generator;
pub mod io;
pub mod numbers;
pub mod text;
