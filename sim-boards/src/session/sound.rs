//! What can be heard of a board in a session: its loudspeaker, its converters, and pins.
//!
//! Of a micro:bit a pin is heard if a buzzer is on it, of a PyBoard every pin at its edge: it has
//! no loudspeaker, and what a program plays goes to a pin.

use super::Session;
use crate::board;
use crate::microbit::{Heard, SimMicrobit};
use crate::parts::buzzer;
use boards::hal::Clock;

impl Session {
    /// Keeps everything that can be heard from now on; see [`Session::recorded_sound`].
    pub fn record_sound(&self) {
        if let Some(board) = board::of::<SimMicrobit>(self.engine.world().hardware) {
            board.speaker.record();
        }
        if let Some(board) = self.pyboard() {
            board.converters.listen();
        }
        self.engine.world().hardware.pins().tones.listen();
    }

    /// What could be heard since the last call, with the virtual time in microseconds at which it
    /// begins. Who comes too late misses the oldest part.
    pub fn recorded_sound(&self) -> Vec<(u64, Heard)> {
        let mut all = Vec::new();
        if let Some(board) = board::of::<SimMicrobit>(self.engine.world().hardware) {
            all = board.speaker.recorded();
        }
        if let Some(board) = self.pyboard() {
            let heard = board.converters.heard().into_iter();
            all.extend(
                heard.map(|(time, n, rate, bytes)| (time, Heard::Converter(n, rate, bytes))),
            );
        }
        let hardware = self.engine.world().hardware;
        let tones = hardware.pins().tones.take(hardware.clock().now_us());
        if !tones.is_empty() {
            let heard = self.heard_pins();
            let tones = tones.into_iter().filter(|(_, tone)| {
                // Silence is told of a pin that is not heard any longer, too.
                tone.period_us == 0 || heard.iter().any(|pin| pin == tone.pin)
            });
            all.extend(tones.map(|(time, tone)| (time, Heard::Line(tone))));
        }
        all
    }

    fn heard_pins(&self) -> Vec<String> {
        let world = self.engine.world();
        match self.pyboard() {
            Some(_) => world.description.pins.iter().map(|pin| pin.name.to_owned()).collect(),
            None => {
                let parts = world.hardware.pins().bench.views(world.hardware.pins());
                let buzzers = parts.into_iter().filter(|part| part.kind.id == buzzer::KIND.id);
                buzzers.flat_map(|part| part.lines).collect()
            }
        }
    }
}
