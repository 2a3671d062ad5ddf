//! The functions of C's library for 32-bit floats without any double, which a core with a unit for
//! single precision computes in software.
//!
//! Angles are reduced in integers of 32 bits ([`angle`]); what is made of exponentials, logarithms
//! and the arcus tangens is computed with mantissas of 62 bits ([`wide`]) and rounded once, so
//! about one result in ten thousand is not the nearest float, but its neighbour. The functions of
//! crate `libm` take three times the flash.

mod angle;
mod elementary;
mod rounding;
mod series;
mod special;
#[cfg(test)]
mod tests;
mod wide;

pub use angle::{cos, sin, tan};
pub use elementary::{acos, asin, atan, atan2, exp, log, log2, log10, pow};
pub use rounding::{ceil, floor, fmod, hypot, sqrt, trunc};
pub use special::{
    acosh, asinh, atanh, cbrt, cosh, erf, erfc, expm1, gamma, lgamma, log1p, sinh, tanh,
};
