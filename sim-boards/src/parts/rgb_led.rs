//! Three LEDs in one housing with their resistors, each from a pin to ground.

use super::{Bus, Io, Kind, Part, percent};
use crate::net::Signal;

pub static KIND: Kind = Kind {
    id: "rgb-led",
    label: "RGB LED",
    pins: &["red", "green", "blue"],
    needs: 3,
    bus: Bus::None,
    controls: &[],
    make: || Box::new(RgbLed { percents: [0; 3] }),
};

struct RgbLed {
    percents: [u32; 3],
}

impl Part for RgbLed {
    fn line(&mut self, pin: usize, signal: Signal, _: &Io) {
        self.percents[pin] = percent(signal);
    }

    /// The colour as in HTML.
    fn shows(&self) -> String {
        let [red, green, blue] = self.percents.map(|percent| percent * 255 / 100);
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}
