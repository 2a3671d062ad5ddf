//! What can be seen and heard of a micro:bit in a session. Nothing of another board.

use super::Session;
use crate::board;
use crate::microbit::{Heard, SimMicrobit};
use boards::hal::{Frame, PIXELS};

impl Session {
    fn microbit(&self) -> Option<&SimMicrobit> {
        board::of(self.engine.world().hardware)
    }

    /// Brightness of the LEDs, 0–9, row by row.
    pub fn leds(&self) -> [u8; PIXELS] {
        self.microbit().map_or([0; PIXELS], |board| board.display.visible().levels)
    }

    /// Keeps every change of the display from now on; see [`Session::recorded_frames`].
    pub fn record_display(&self) {
        if let Some(board) = self.microbit() {
            board.display.record();
        }
    }

    /// The changes of the display: virtual time in microseconds and what it shows from then on.
    pub fn recorded_frames(&self) -> Vec<(u64, Frame)> {
        self.microbit().map_or_else(Vec::new, |board| board.display.recorded())
    }

    /// Is the light beside the microphone lit?
    pub fn is_microphone_on(&self) -> bool {
        self.microbit().is_some_and(SimMicrobit::is_microphone_on)
    }

    /// Keeps everything that can be heard from now on; see [`Session::recorded_sound`].
    pub fn record_sound(&self) {
        if let Some(board) = self.microbit() {
            board.speaker.record();
        }
    }

    /// What could be heard since the last call, with the virtual time in microseconds at which it
    /// begins. Who comes too late misses the oldest part.
    pub fn recorded_sound(&self) -> Vec<(u64, Heard)> {
        self.microbit().map_or_else(Vec::new, |board| board.speaker.recorded())
    }
}
