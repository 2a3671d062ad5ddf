//! The built-in types.

pub mod big;
