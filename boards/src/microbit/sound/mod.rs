//! Sounds as samples: effects and their parameters, the built-in sounds, frames of samples.
//!
//! All arithmetic is in integers, or in single floats where a program passes one, so samples are
//! the same on every machine. Nothing here knows a clock, a pin or Python objects.

pub mod effect;
pub mod expressions;
pub mod frame;
mod synth;
mod wave;

pub use effect::Effect;
pub use synth::{RATE_HZ, Synth};
pub use wave::sine;

/// Volume after a reset, 0 to 255.
pub const VOLUME: u8 = 127;
