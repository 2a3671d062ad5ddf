//! A servo motor: pulses of 500 µs to 2500 µs, about 50 a second, turn it from 0° to 180°.
//!
//! It is as fast as it likes: the time that the arm takes is not modelled.

use super::{Bus, Io, Kind, Part};
use crate::net::Signal;

/// Pulse at 0° and how much longer it is at 180°, in microseconds.
const FIRST_US: u64 = 500;
const SPAN_US: u64 = 2_000;
const DEGREES: u64 = 180;
/// Pulses outside are no commands.
const PULSES: std::ops::RangeInclusive<u64> = 300..=2_700;

pub static KIND: Kind = Kind {
    id: "servo",
    label: "Servo",
    pins: &["signal"],
    needs: 1,
    bus: Bus::None,
    controls: &[],
    make: || Box::new(Servo { angle: None, rose_us: None }),
};

struct Servo {
    angle: Option<u64>,
    /// When the pulse of a program without PWM began.
    rose_us: Option<u64>,
}

impl Servo {
    fn turn(&mut self, high_us: u64, io: &Io) {
        if !PULSES.contains(&high_us) {
            io.report(format!("a pulse of {high_us} us is no position"));
            return;
        }
        self.angle = Some(high_us.saturating_sub(FIRST_US).min(SPAN_US) * DEGREES / SPAN_US);
    }
}

impl Part for Servo {
    fn line(&mut self, _: usize, signal: Signal, io: &Io) {
        match signal {
            Signal::Pwm { period_us, .. } if !(2_500..=30_000).contains(&period_us) => {
                io.report(format!("a period of {period_us} us is not for servos"));
            }
            Signal::Pwm { high_us, .. } => self.turn(high_us.into(), io),
            Signal::Level(true) => self.rose_us = Some(io.now_us()),
            Signal::Level(false) => {
                let width = self.rose_us.take().map(|rose| io.now_us() - rose);
                if let Some(width) = width.filter(|width| PULSES.contains(width)) {
                    self.turn(width, io);
                }
            }
        }
    }

    fn shows(&self) -> String {
        self.angle.map_or(String::new(), |angle| format!("{angle} degrees"))
    }
}
