//! A light-emitting diode with its resistor, from a pin to ground.

use super::{Bus, Io, Kind, Part, on_off, percent};
use crate::net::Signal;

pub static KIND: Kind = Kind {
    id: "led",
    label: "LED",
    pins: &["anode"],
    needs: 1,
    bus: Bus::None,
    controls: &[],
    make: || Box::new(Led { percent: 0 }),
};

struct Led {
    percent: u32,
}

impl Part for Led {
    fn line(&mut self, _: usize, signal: Signal, _: &Io) {
        self.percent = percent(signal);
    }

    fn shows(&self) -> String {
        match self.percent {
            0 | 100 => on_off(self.percent > 0).to_owned(),
            part => format!("{part} %"),
        }
    }
}
