//! A potentiometer between ground and the supply; its wiper is on a line.

use super::{Bus, Io, Kind, Part, control};
use crate::net::{Driver, SUPPLY_MV};

pub static KIND: Kind = Kind {
    id: "potentiometer",
    label: "Potentiometer",
    pins: &["wiper"],
    needs: 1,
    bus: Bus::None,
    controls: &[control("position", "Position", (0, 100), 50, "%")],
    make: || Box::new(Potentiometer { position: 0 }),
};

struct Potentiometer {
    position: u32,
}

impl Part for Potentiometer {
    fn set(&mut self, _: &str, value: i32, io: &Io) {
        self.position = value as u32;
        io.drive(0, Driver::Strong(SUPPLY_MV * self.position / 100));
    }

    fn shows(&self) -> String {
        format!("{} %", self.position)
    }
}
