//! Sounds as samples.

/// Volume after a reset, 0 to 255.
pub const VOLUME: u8 = 127;
