//! What a PyBoard is made of: the one trait that its simulation and its firmware implement.

use super::calendar::{Calendar, Wakeup};
use super::can::Cans;
use super::gpio::Gpio;
use super::state::Cause;
use crate::hal::{Clock, Converters, Device, PinPort, Storage, Thermometer, Timers, Usb, Wires};

/// Edges of lines, for interrupts.
pub trait Edges {
    /// Notes the edges of a pin from now on, or no longer.
    fn watch(&self, pin: usize, on: bool);

    /// The oldest edge that nobody has taken: the pin, and whether it rose.
    fn take(&self) -> Option<(usize, bool)>;
}

/// How deeply the processor sleeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// It goes on where it was.
    Stop,
    /// It starts again.
    Standby,
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

    /// The CAN controllers.
    fn cans(&self) -> &dyn Cans;

    /// The flash for files, and the card.
    fn storage(&self) -> &dyn Storage;

    /// The clock with the calendar.
    fn calendar(&self) -> &dyn Calendar;

    /// Lets the processor sleep until a line, the clock's timer or a reset wakes it; the timer is
    /// set to `wakeup` first. False where nothing sleeps: then time is to be let pass.
    fn sleep(&self, depth: Depth, wakeup: Option<Wakeup>) -> bool {
        let _ = (depth, wakeup);
        false
    }

    /// Gives the processor and its three buses other clocks, in Hz. False where they stay.
    fn set_clocks(&self, hertz: [u32; 4]) -> bool {
        let _ = hertz;
        true
    }

    /// The clocks that the processor and its three buses have after a reset, in Hz.
    fn clocks(&self) -> [u32; 4] {
        [168_000_000, 168_000_000, 42_000_000, 84_000_000]
    }

    /// Voltage of the battery behind the clock, in millivolts.
    fn battery_mv(&self) -> u32;

    /// Edges of the pins.
    fn edges(&self) -> &dyn Edges;

    /// The temperature sensor.
    fn thermometer(&self) -> &dyn Thermometer;

    /// The USB port. None where nobody sees it.
    fn usb(&self) -> Option<&dyn Usb> {
        None
    }

    /// `boot.py` has run: what it has not chosen is as always. The files are on this device.
    fn settle(&self, device: Device) {
        let _ = device;
    }

    /// Sets up a pin that belongs to a peripheral or to a converter. Who connects peripherals and
    /// pins otherwise has nothing to do.
    fn configure(&self, pin: usize, gpio: Gpio) {
        let _ = (pin, gpio);
    }

    /// What the converter of a channel gives, 0–4095. None where it is computed from the voltage.
    fn convert(&self, channel: u8) -> Option<u32> {
        let _ = channel;
        None
    }

    /// The word in a register of the processor that is not kept here; None where there is none.
    fn peek(&self, address: u32) -> Option<u32> {
        let _ = address;
        None
    }

    /// Writes such a register.
    fn poke(&self, address: u32, value: u32) {
        let _ = (address, value);
    }

    /// The number that the processor was made with; that of a simulation is "simulator" and its
    /// series.
    fn unique_id(&self) -> [u8; 12] {
        *b"\x33\x00\x2c\x00\x0c\x47\x33\x33\x30\x36\x33\x31"
    }

    /// The processor starts again next, for this reason, which is to be known then.
    fn keep_cause(&self, cause: Cause) {
        let _ = cause;
    }

    /// Does what the hardware does by itself until now. Returns when it does something next.
    fn advance(&self) -> Option<u64>;

    /// Everything as after a reset.
    fn reset(&self);
}
