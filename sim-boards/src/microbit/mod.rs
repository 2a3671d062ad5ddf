//! A simulated micro:bit: peripherals that remember instead of glow.

mod button;
mod display;
mod speaker;

pub use button::SimButton;
pub use display::SimDisplay;
pub use speaker::{Heard, SimSpeaker};

use crate::clock::SimClock;
use boards::hal::{
    Acceleration, Accelerometer, Button, Clock, Display, Microphone, Speaker, Thermometer,
};
use boards::microbit::{Hardware, MICROBIT};
use std::cell::Cell;
use std::rc::Rc;

/// The hardware of one micro:bit.
#[derive(Debug)]
pub struct SimMicrobit {
    /// Its time.
    pub clock: Rc<SimClock>,
    /// Its LEDs.
    pub display: SimDisplay,
    /// The left button.
    pub button_a: SimButton,
    /// The right button.
    pub button_b: SimButton,
    /// Its sound output.
    pub speaker: SimSpeaker,
    acceleration: Cell<Acceleration>,
    celsius: Cell<i32>,
    sound_level: Cell<u8>,
    microphone_on: Cell<bool>,
}

impl Default for SimMicrobit {
    fn default() -> Self {
        let clock = Rc::new(SimClock::default());
        let board = SimMicrobit {
            clock: clock.clone(),
            display: SimDisplay::new(clock.clone()),
            speaker: SimSpeaker::new(clock),
            button_a: SimButton::default(),
            button_b: SimButton::default(),
            acceleration: Cell::default(),
            celsius: Cell::default(),
            sound_level: Cell::default(),
            microphone_on: Cell::default(),
        };
        for control in MICROBIT.controls {
            let set = board.set(control.id, control.initial);
            debug_assert_eq!(set, Ok(()));
        }
        board
    }
}

impl SimMicrobit {
    /// Has the board this control, and is this a value for it? The message says what is wrong.
    pub fn check(id: &str, value: i32) -> Result<(), String> {
        let control = MICROBIT.controls.iter().find(|control| control.id == id);
        let Some(control) = control else {
            return Err(format!("{} has no control {id:?}", MICROBIT.name));
        };
        if value < control.min || value > control.max {
            return Err(format!("{id} is between {} and {}", control.min, control.max));
        }
        Ok(())
    }

    /// Is the light beside the microphone lit?
    pub fn is_microphone_on(&self) -> bool {
        self.microphone_on.get()
    }

    /// Gives a control of the board a value; a message if there is no such control or value.
    pub fn set(&self, id: &str, value: i32) -> Result<(), String> {
        SimMicrobit::check(id, value)?;
        let mut acceleration = self.acceleration.get();
        match id {
            "buttonA" => self.button_a.set_pressed(value != 0),
            "buttonB" => self.button_b.set_pressed(value != 0),
            "soundLevel" => self.sound_level.set(value as u8),
            "temperature" => self.celsius.set(value),
            "accelerometerX" => acceleration.x = value,
            "accelerometerY" => acceleration.y = value,
            "accelerometerZ" => acceleration.z = value,
            _ => return Err(format!("{id} cannot be set")),
        }
        self.acceleration.set(acceleration);
        Ok(())
    }
}

impl Hardware for SimMicrobit {
    fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    fn display(&self) -> &dyn Display {
        &self.display
    }

    fn button_a(&self) -> &dyn Button {
        &self.button_a
    }

    fn button_b(&self) -> &dyn Button {
        &self.button_b
    }

    fn accelerometer(&self) -> &dyn Accelerometer {
        self
    }

    fn thermometer(&self) -> &dyn Thermometer {
        self
    }

    fn speaker(&self) -> &dyn Speaker {
        &self.speaker
    }

    fn microphone(&self) -> &dyn Microphone {
        self
    }
}

impl Accelerometer for SimMicrobit {
    fn sample(&self) -> Acceleration {
        self.acceleration.get()
    }
}

impl Thermometer for SimMicrobit {
    fn celsius(&self) -> i32 {
        self.celsius.get()
    }
}

impl Microphone for SimMicrobit {
    fn level(&self) -> u8 {
        self.sound_level.get()
    }

    fn set_on(&self, on: bool) {
        self.microphone_on.set(on);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_control_of_the_description_can_be_set() {
        let board = SimMicrobit::default();
        for control in MICROBIT.controls {
            for value in [control.min, control.max, control.initial] {
                assert_eq!(board.set(control.id, value), Ok(()), "{}", control.id);
            }
            let too_much = control.max + 1;
            let range = format!("{} is between {} and {}", control.id, control.min, control.max);
            assert_eq!(board.set(control.id, too_much), Err(range));
        }
        let unknown = Err("micro:bit has no control \"buttonC\"".to_owned());
        assert_eq!(board.set("buttonC", 1), unknown);
    }

    #[test]
    fn sensors_report_what_was_set() {
        let board = SimMicrobit::default();
        assert_eq!(board.thermometer().celsius(), 21);
        assert_eq!(board.sample(), Acceleration { x: 0, y: 0, z: -1024 });
        board.set("temperature", -3).unwrap();
        board.set("accelerometerX", 250).unwrap();
        assert_eq!(board.thermometer().celsius(), -3);
        assert_eq!(board.sample(), Acceleration { x: 250, y: 0, z: -1024 });
    }
}
