//! What a PyBoard is made of: the one trait that its simulation and its firmware implement.

use crate::hal::{Clock, Converters, PinPort, Storage, Thermometer, Timers, Wires};

/// Edges of lines, for interrupts.
pub trait Edges {
    /// Notes the edges of a pin from now on, or no longer.
    fn watch(&self, pin: usize, on: bool);

    /// The oldest edge that nobody has taken: the pin, and whether it rose.
    fn take(&self) -> Option<(usize, bool)>;
}

/// The peripherals of a PyBoard. Pins are numbered as in `pins.txt`, timers from 0.
pub trait Hardware {
    /// Time since the start.
    fn clock(&self) -> &dyn Clock;

    /// The pins of the processor.
    fn pins(&self) -> &dyn PinPort;

    /// The fourteen timers.
    fn timers(&self) -> &dyn Timers;

    /// The two outputs with a voltage.
    fn converters(&self) -> &dyn Converters;

    /// The serial buses.
    fn wires(&self) -> &dyn Wires;

    /// The flash for files, and the card.
    fn storage(&self) -> &dyn Storage;

    /// Voltage of the battery behind the clock, in millivolts.
    fn battery_mv(&self) -> u32;

    /// Edges of the pins.
    fn edges(&self) -> &dyn Edges;

    /// The temperature sensor.
    fn thermometer(&self) -> &dyn Thermometer;

    /// Does what the hardware does by itself until now. Returns when it does something next.
    fn advance(&self) -> Option<u64>;

    /// Everything as after a reset.
    fn reset(&self);
}
