//! 74HC595: eight outputs from two lines. A rising clock shifts a bit in, the rising latch line
//! shows the eight bits. Its serial output is not driven, except as the answer on an SPI bus.

use super::{Bus, Io, Kind, Part};
use crate::net::{Driver, Signal};

const SRCLK: usize = 0;
const SER: usize = 1;
const RCLK: usize = 3;
const OUTPUTS: usize = 4;

pub static KIND: Kind = Kind {
    id: "74hc595",
    label: "Shift register 74HC595",
    pins: &["srclk", "ser", "q7s", "rclk", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7"],
    needs: 4,
    bus: Bus::Spi,
    controls: &[],
    make: || Box::new(Register::default()),
};

#[derive(Default)]
struct Register {
    shifted: u8,
    shown: u8,
    clock: bool,
    latch: bool,
}

impl Register {
    fn shift(&mut self, bit: bool) {
        self.shifted = self.shifted << 1 | u8::from(bit);
    }
}

impl Part for Register {
    fn line(&mut self, pin: usize, signal: Signal, io: &Io) {
        let Signal::Level(high) = signal else {
            io.report("a clock by PWM".into());
            return;
        };
        match pin {
            SRCLK => {
                if high && !std::mem::replace(&mut self.clock, high) {
                    self.shift(io.is_high(SER));
                }
                self.clock = high;
            }
            RCLK => {
                if high && !std::mem::replace(&mut self.latch, high) {
                    self.shown = self.shifted;
                    for i in 0..8 {
                        io.drive(OUTPUTS + i, Driver::output(self.shown >> i & 1 == 1));
                    }
                }
                self.latch = high;
            }
            _ => {}
        }
    }

    /// What was in it before goes on to the next one.
    fn spi(&mut self, byte: u8, _: &Io) -> Option<u8> {
        Some(std::mem::replace(&mut self.shifted, byte))
    }

    /// The outputs, the last one first.
    fn shows(&self) -> String {
        format!("{:08b}", self.shown)
    }
}
