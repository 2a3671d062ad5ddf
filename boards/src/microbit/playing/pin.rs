//! The pin that the sound also goes to.
//!
//! It is in the mode of the module that chose it last, and does not give way while that module
//! plays something with an end. Whoever takes it after that has it: the sound goes to the speaker
//! alone then.

use super::Playing;
use crate::microbit::Hardware;
use crate::microbit::pins::{Conflict, PinId, PinMode, Pins};

impl Playing {
    /// Chooses the pin, or none, for `mode`, which is music or audio. The one before is free then.
    pub fn route(
        &self,
        pins: &Pins,
        hardware: &dyn Hardware,
        pin: Option<PinId>,
        mode: PinMode,
    ) -> Result<(), Conflict> {
        let before = self.routed(pins);
        if before == pin {
            // Music and audio take turns on their own pin, whatever sounds.
            if let Some(pin) = pin {
                pins.release(pin);
                pins.acquire(pin, mode)?;
            }
            return Ok(());
        }
        if let Some(pin) = pin {
            pins.acquire(pin, mode)?;
        }
        if let Some(before) = before {
            pins.release(before);
        }
        self.pin.set(pin);
        hardware.speaker().set_pin(pin.map(|pin| pin.index() as u8));
        Ok(())
    }

    /// Keeps the pin while something is being played, and lets go of one that was taken.
    pub fn mark(&self, pins: &Pins, hardware: &dyn Hardware) {
        let Some(pin) = self.routed(pins) else {
            self.pin.set(None);
            return hardware.speaker().set_pin(None);
        };
        let sounding = match pins.mode(pin) {
            PinMode::Music => self.is_playing_music(),
            _ => self.is_playing_frames() || self.is_playing_effects() || self.is_speaking(),
        };
        pins.set_sounding(pin, sounding);
    }

    /// The pin, if nobody has taken it.
    fn routed(&self, pins: &Pins) -> Option<PinId> {
        let sounds = |pin: &PinId| matches!(pins.mode(*pin), PinMode::Music | PinMode::Audio);
        self.pin.get().filter(sounds)
    }
}
