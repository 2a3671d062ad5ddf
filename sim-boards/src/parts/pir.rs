//! A motion detector such as HC-SR501: its output is high while something moves and for a while
//! longer.

use super::{Bus, Io, Kind, Part, control};
use crate::net::Driver;

pub static KIND: Kind = Kind {
    id: "pir",
    label: "Motion detector",
    pins: &["out"],
    needs: 1,
    bus: Bus::None,
    controls: &[
        control("hold", "Time it stays on", (0, 300_000), 2_500, "ms"),
        control("motion", "Something moves", (0, 1), 0, ""),
    ],
    make: || Box::new(Detector { hold_ms: 0, moves: false }),
};

struct Detector {
    hold_ms: u64,
    moves: bool,
}

impl Part for Detector {
    fn set(&mut self, control: &str, value: i32, io: &Io) {
        if control == "hold" {
            self.hold_ms = value as u64;
            return;
        }
        let moved = std::mem::replace(&mut self.moves, value != 0);
        io.drive(0, Driver::output(self.moves || moved));
        if moved && !self.moves {
            io.plan(0, &[(io.now_us() + self.hold_ms * 1000, Driver::output(false))]);
        }
    }

    fn shows(&self) -> String {
        (if self.moves { "motion" } else { "" }).to_owned()
    }
}
