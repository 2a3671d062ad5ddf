//! HC-SR04: a pulse on its trigger sends a sound; the echo line is high as long as the sound is
//! under way.

use super::{Bus, Io, Kind, Part, control};
use crate::net::{Driver, Signal};

/// Shortest pulse that it takes for a trigger; the data sheet asks for 10 µs.
const TRIGGER_US: u64 = 2;
/// From the end of the trigger until the echo line rises: eight waves of 40 kHz and some.
const START_US: u64 = 450;
/// How long the line is high if nothing comes back.
const NOTHING_US: u64 = 38_000;
/// Speed of sound in metres a second at 20 °C.
const SOUND: u64 = 343;

const TRIG: usize = 0;
const ECHO: usize = 1;

pub static KIND: Kind = Kind {
    id: "hc-sr04",
    label: "Ultrasonic distance sensor",
    pins: &["trig", "echo"],
    needs: 2,
    bus: Bus::None,
    controls: &[control("distance", "Distance, 0 for nothing in reach", (0, 4_000), 200, "mm")],
    make: || Box::new(Sensor { distance_mm: 0, rose_us: None, busy_until_us: 0 }),
};

struct Sensor {
    distance_mm: u64,
    rose_us: Option<u64>,
    busy_until_us: u64,
}

impl Part for Sensor {
    fn set(&mut self, _: &str, value: i32, io: &Io) {
        self.distance_mm = value as u64;
        if self.busy_until_us <= io.now_us() {
            io.drive(ECHO, Driver::output(false));
        }
    }

    fn line(&mut self, pin: usize, signal: Signal, io: &Io) {
        let now = io.now_us();
        match signal {
            Signal::Level(true) if pin == TRIG => self.rose_us = Some(now),
            Signal::Level(false) if pin == TRIG => {
                let Some(rose) = self.rose_us.take() else { return };
                if now - rose < TRIGGER_US || now < self.busy_until_us {
                    let why =
                        if now < self.busy_until_us { "is too early" } else { "is too short" };
                    io.report(format!("the trigger {why}"));
                    return;
                }
                let echo = match self.distance_mm {
                    0 => NOTHING_US,
                    mm => mm * 2_000 / SOUND,
                };
                let start = now + START_US;
                self.busy_until_us = start + echo;
                let course = [(start, true), (self.busy_until_us, false)];
                io.plan(ECHO, &course.map(|(time, high)| (time, Driver::output(high))));
            }
            _ => {}
        }
    }
}
