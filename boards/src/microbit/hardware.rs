//! What a micro:bit is made of: the one trait that its simulation and its firmware implement.

use crate::hal::{
    Accelerometer, Button, Clock, Display, I2c, Journal, Magnetometer, Microphone, PinPort, Radio,
    Speaker, Spi, Thermometer, Uart,
};

/// The peripherals of a micro:bit.
pub trait Hardware {
    /// Time since the start.
    fn clock(&self) -> &dyn Clock;

    /// The LED matrix.
    fn display(&self) -> &dyn Display;

    /// The left button.
    fn button_a(&self) -> &dyn Button;

    /// The right button.
    fn button_b(&self) -> &dyn Button;

    /// The pins.
    fn pins(&self) -> &dyn PinPort;

    /// The motion sensor.
    fn accelerometer(&self) -> &dyn Accelerometer;

    /// The temperature sensor.
    fn thermometer(&self) -> &dyn Thermometer;

    /// The sound output.
    fn speaker(&self) -> &dyn Speaker;

    /// The microphone.
    fn microphone(&self) -> &dyn Microphone;

    /// The sensor of magnetic fields.
    fn magnetometer(&self) -> &dyn Magnetometer;

    /// The bus on the edge connector.
    fn i2c(&self) -> &dyn I2c;

    /// The other bus.
    fn spi(&self) -> &dyn Spi;

    /// The serial line.
    fn uart(&self) -> &dyn Uart;

    /// The number that the processor was made with.
    fn serial_number(&self) -> u64;

    /// The radio.
    fn radio(&self) -> &dyn Radio;

    /// The memory of the data log.
    fn journal(&self) -> &dyn Journal;

    /// The processor sleeps or is off, or works again; in both it draws almost no current.
    fn set_power(&self, power: Power);
}

/// What the processor does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    /// It works.
    Awake,
    /// It sleeps and keeps its memory.
    Asleep,
    /// It is off until it is reset.
    Off,
}
