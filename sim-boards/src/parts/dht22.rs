//! DHT22 (AM2302): temperature and humidity over one line.
//!
//! The board holds the line low for a millisecond; the sensor answers with 80 µs low, 80 µs high
//! and 40 bits, each 50 µs low and then 26 µs high for 0 or 70 µs for 1: humidity and temperature
//! in tenths, a sign bit in front of the latter, and the sum of the four bytes.

use super::{Bus, Io, Kind, Part, control};
use crate::net::{Driver, SUPPLY_MV, Signal};

/// Shortest start signal; the data sheet says 800 µs to 20 ms.
const START_US: u64 = 800;
/// From the end of the start signal to the answer.
const ANSWER_US: u64 = 30;
const HIGH: Driver = Driver::Weak(SUPPLY_MV);
const LOW: Driver = Driver::Strong(0);

pub static KIND: Kind = Kind {
    id: "dht22",
    label: "Temperature and humidity",
    pins: &["data"],
    needs: 1,
    bus: Bus::None,
    controls: &[
        control("temperature", "Temperature", (-400, 800), 210, "0.1 °C"),
        control("humidity", "Humidity", (0, 1000), 500, "0.1 %"),
    ],
    make: || Box::new(Sensor::default()),
};

#[derive(Default)]
struct Sensor {
    temperature: i32,
    humidity: i32,
    fell_us: Option<u64>,
    busy_until_us: u64,
}

impl Sensor {
    fn bytes(&self) -> [u8; 5] {
        let [h1, h0] = (self.humidity as u16).to_be_bytes();
        let sign = if self.temperature < 0 { 0x8000 } else { 0 };
        let [t1, t0] = (self.temperature.unsigned_abs() as u16 | sign).to_be_bytes();
        let sum = [h1, h0, t1, t0].iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
        [h1, h0, t1, t0, sum]
    }

    fn answer(&mut self, io: &Io) {
        let mut time = io.now_us() + ANSWER_US;
        let mut course = Vec::new();
        let mut add = |us: u64, driver| {
            course.push((time, driver));
            time += us;
        };
        add(80, LOW);
        add(80, HIGH);
        for byte in self.bytes() {
            for bit in (0..8).rev() {
                add(50, LOW);
                add(if byte >> bit & 1 == 1 { 70 } else { 26 }, HIGH);
            }
        }
        add(50, LOW);
        add(0, HIGH);
        self.busy_until_us = time;
        io.plan(0, &course);
    }
}

impl Part for Sensor {
    fn set(&mut self, control: &str, value: i32, io: &Io) {
        match control {
            "temperature" => self.temperature = value,
            _ => self.humidity = value,
        }
        if self.busy_until_us <= io.now_us() {
            io.drive(0, HIGH);
        }
    }

    fn line(&mut self, _: usize, signal: Signal, io: &Io) {
        let now = io.now_us();
        if now < self.busy_until_us {
            return;
        }
        match signal {
            Signal::Level(false) => self.fell_us = Some(now),
            Signal::Level(true) => {
                if self.fell_us.take().is_some_and(|fell| now - fell >= START_US) {
                    self.answer(io);
                }
            }
            Signal::Pwm { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_zero_has_a_sign_bit() {
        let sensor = Sensor { temperature: -101, humidity: 652, ..Sensor::default() };
        // The example of the data sheet.
        assert_eq!(sensor.bytes(), [0x02, 0x8C, 0x80, 0x65, 0x73]);
    }
}
