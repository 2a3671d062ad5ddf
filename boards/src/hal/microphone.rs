//! Loudness as a microphone measures it. Events are the board's.

/// A microphone that measures how loud it is.
pub trait Microphone {
    /// Loudness on a scale from 0 (35 dB SPL and less) to 255 (100 dB SPL and more), linear in
    /// decibels.
    fn level(&self) -> u8;

    /// Powers it or not; not after a reset. While it has power, its light on the board is lit.
    fn set_on(&self, on: bool);
}
