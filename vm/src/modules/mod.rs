//! Built-in modules.

pub mod math;
pub mod random;

#[cfg(test)]
mod math_tests;
#[cfg(test)]
mod random_tests;
