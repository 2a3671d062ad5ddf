//! What a micro:bit is playing: the melody, the frames, the effects, the speech.
//!
//! The four sound at the same time and know nothing of one another. Their state is here, apart
//! from the objects that hold notes, frames and phonemes; those are in roots of the interpreter.

mod melody;
mod pin;
mod speech;
mod streams;

pub use streams::Frames;

use super::Hardware;
use super::music::{Player, Tempo};
use super::pins::PinId;
use crate::hal::{Stream, Tone};
use crate::state::sooner;
use core::cell::Cell;
use vm::Vm;

/// Root of the interpreter with the notes of the melody.
const NOTES: usize = 5;
/// Root with the frames, or the iterator over them.
const FRAMES: usize = 6;
/// Root with the digits of the effects.
const EFFECTS: usize = 7;
/// Root with the phonemes.
const PHONEMES: usize = 8;

/// State of the modules `music`, `audio` and `speech`.
pub struct Playing {
    /// Speed of the melodies.
    pub tempo: Cell<Tempo>,
    player: Cell<Player>,
    /// Period of the last tone that was no silence; what a pitch of 0 plays.
    period_us: Cell<u32>,
    frames: Cell<Option<Frames>>,
    effects: Cell<Option<streams::Effects>>,
    speech: Cell<Option<speech::Speech>>,
    /// The pin that the sound also goes to.
    pin: Cell<Option<PinId>>,
}

impl Playing {
    /// Nothing.
    pub const fn new() -> Playing {
        Playing {
            tempo: Cell::new(Tempo::DEFAULT),
            player: Cell::new(Player::IDLE),
            period_us: Cell::new(melody::FIRST_PERIOD_US),
            frames: Cell::new(None),
            effects: Cell::new(None),
            speech: Cell::new(None),
            pin: Cell::new(None),
        }
    }

    /// As after power-on, silent. The objects in the roots are gone with the heap.
    pub fn reset(&self, hardware: &dyn Hardware) {
        self.tempo.set(Tempo::DEFAULT);
        self.period_us.set(melody::FIRST_PERIOD_US);
        self.player.set(Player::IDLE);
        self.frames.set(None);
        self.effects.set(None);
        self.speech.set(None);
        self.pin.set(None);
        let speaker = hardware.speaker();
        Stream::ALL.iter().for_each(|stream| speaker.close(*stream));
        speaker.set_tone(Tone::SILENT);
        speaker.set_on(true);
        speaker.set_pin(None);
        speaker.set_volume(super::sound::VOLUME);
    }

    /// Takes the steps that are due. Returns when to call again, in microseconds; None if nothing
    /// is being played.
    pub fn advance(&self, vm: &Vm, hardware: &dyn Hardware) -> Option<u64> {
        [
            self.advance_melody(vm, hardware),
            self.advance_frames(vm, hardware),
            self.advance_effects(vm, hardware),
            self.advance_speech(vm, hardware),
        ]
        .into_iter()
        .fold(None, sooner)
    }

    /// Is nothing being played but a melody that repeats for ever?
    pub fn is_endless(&self) -> bool {
        let finite = self.is_playing_frames() || self.is_playing_effects() || self.is_speaking();
        self.player.get().is_endless() && !finite
    }
}

impl Default for Playing {
    fn default() -> Playing {
        Playing::new()
    }
}
