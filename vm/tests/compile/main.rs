//! Tests of the compiler: listings, errors, hostile input.

mod errors;
mod golden;
mod hostile;
mod support;
