//! A passive buzzer, which sounds as the line alternates.

use super::{Bus, Io, Kind, Part};
use crate::net::Signal;

pub static KIND: Kind = Kind {
    id: "buzzer",
    label: "Buzzer",
    pins: &["signal"],
    needs: 1,
    bus: Bus::None,
    controls: &[],
    make: || Box::new(Buzzer { hertz: 0 }),
};

struct Buzzer {
    hertz: u32,
}

impl Part for Buzzer {
    fn line(&mut self, _: usize, signal: Signal, _: &Io) {
        self.hertz = match signal {
            Signal::Pwm { period_us, high_us } if high_us > 0 && period_us > 0 => {
                1_000_000_u32.saturating_add(period_us / 2) / period_us
            }
            _ => 0,
        };
    }

    fn shows(&self) -> String {
        match self.hertz {
            0 => "silent".to_owned(),
            hertz => format!("{hertz} Hz"),
        }
    }
}
