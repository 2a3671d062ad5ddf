//! A push button from a line to ground, or to the supply.

use super::{Bus, Io, Kind, Part, control};
use crate::net::Driver;

pub static KIND: Kind = Kind {
    id: "button",
    label: "Push button",
    pins: &["contact"],
    needs: 1,
    bus: Bus::None,
    controls: &[
        control("supply", "Other contact at the supply", (0, 1), 0, ""),
        control("pressed", "Pressed", (0, 1), 0, ""),
    ],
    make: || Box::new(Button::default()),
};

#[derive(Default)]
struct Button {
    supply: bool,
    pressed: bool,
}

impl Part for Button {
    fn set(&mut self, control: &str, value: i32, io: &Io) {
        match control {
            "supply" => self.supply = value != 0,
            _ => self.pressed = value != 0,
        }
        io.drive(0, if self.pressed { Driver::output(self.supply) } else { Driver::None });
    }

    fn shows(&self) -> String {
        (if self.pressed { "pressed" } else { "" }).to_owned()
    }
}
