//! The board as its modules see it: which peripheral is which trait.

use super::button::{A, B};
use super::{
    display, journal, microphone, pins, radio, sensor, serial, speaker, spi, thermometer, twi,
};
use crate::chip::TICKER;
use boards::hal::{
    Accelerometer, Button, Clock, Display, I2c, Journal, Magnetometer, Microphone, PinPort, Radio,
    Speaker, Spi, Thermometer, Uart,
};
use boards::microbit::{Hardware, Power};
use nrf_pac::{FICR, POWER};

/// The board.
pub struct Board;

/// The clock of the core.
struct Time;

impl Clock for Time {
    fn now_us(&self) -> u64 {
        TICKER.now_us()
    }
}

impl Hardware for Board {
    fn clock(&self) -> &dyn Clock {
        &Time
    }

    fn display(&self) -> &dyn Display {
        &display::Matrix
    }

    fn button_a(&self) -> &dyn Button {
        &A
    }

    fn button_b(&self) -> &dyn Button {
        &B
    }

    fn pins(&self) -> &dyn PinPort {
        &pins::Edge
    }

    fn accelerometer(&self) -> &dyn Accelerometer {
        &sensor::Sensor
    }

    fn thermometer(&self) -> &dyn Thermometer {
        &thermometer::Thermometer
    }

    fn speaker(&self) -> &dyn Speaker {
        &speaker::Sound
    }

    fn microphone(&self) -> &dyn Microphone {
        &microphone::Microphone
    }

    fn magnetometer(&self) -> &dyn Magnetometer {
        &sensor::Sensor
    }

    fn i2c(&self) -> &dyn I2c {
        &twi::OUTER
    }

    fn spi(&self) -> &dyn Spi {
        &spi::Outer
    }

    fn uart(&self) -> &dyn Uart {
        &serial::Line
    }

    fn serial_number(&self) -> u64 {
        let [low, high] = [0, 1].map(|i| FICR.deviceid(i).read());
        u64::from(high) << 32 | u64::from(low)
    }

    fn radio(&self) -> &dyn Radio {
        &radio::Ether
    }

    fn journal(&self) -> &dyn Journal {
        &journal::Log
    }

    fn set_power(&self, power: Power) {
        if power == Power::Off {
            self.display().set_on(false);
            // Nothing wakes it but a reset.
            POWER.systemoff().write(|w| w.set_systemoff(true));
        }
    }
}
