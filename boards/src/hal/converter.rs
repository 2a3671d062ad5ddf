//! Outputs with a voltage: digital-to-analogue converters with 12 bits.

use core::cell::Cell;

/// What a converter puts out.
#[derive(Clone, Copy, Debug)]
pub enum Analog<'a> {
    /// Nothing: its pin is free.
    Off,
    /// A value, 0–4095.
    Level(u16),
    /// A new random value so many times a second.
    Noise {
        /// Values a second.
        hertz: u32,
    },
    /// Up by one so many times a second, from 0 to 4095, and down again.
    Triangle {
        /// Values a second.
        hertz: u32,
    },
    /// Values one after the other.
    Samples {
        /// Little-endian: bytes, of which each is the upper eight bits of a value, or pairs of
        /// bytes.
        data: &'a [Cell<u8>],
        /// A value is a pair of bytes.
        wide: bool,
        /// Values a second.
        hertz: u32,
        /// They begin again after the last; otherwise that stays.
        repeats: bool,
    },
}

/// The converters of a board, numbered from 0.
pub trait Converters {
    /// Lets a converter put this out from now on.
    fn put(&self, converter: usize, what: Analog);

    /// What the pins have now is to be what the converters put out now.
    fn settle(&self);
}
