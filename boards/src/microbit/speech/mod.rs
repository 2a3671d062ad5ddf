//! Speech: from English to phonemes, from phonemes to samples.
//!
//! Written for Pyrite. The alphabet of phonemes is that of the documentation of the module
//! `speech`, so programs with phonemes in them speak; letter rules, formants and lengths are our
//! own and do not come from the program that the firmware uses. Nothing here knows a clock, a pin
//! or Python objects; all arithmetic is in integers.
//!
//! [`translate`] makes phonemes of words, [`Reader`] reads them one by one, [`Talk`] makes
//! samples.

mod letters;
mod phonemes;
mod reader;
mod rules;
mod segments;
mod talk;
mod voice;

pub use letters::{MAX_TEXT, TranslateError, translate};
pub use reader::{Item, PhonemeError, Reader, check};
pub use talk::{Talk, Timbre};
