//! Melodies: the text of notes, tempo, and when the next note is due.
//!
//! Nothing here knows a clock, a pin or Python objects. [`Melody`] reads one note after another,
//! [`Player`] says which tone sounds from when on; the owner passes the time and the texts.

mod note;
mod player;

pub use note::{Melody, Note, Tempo};
pub use player::{Notes, Player, Text, Tick};
