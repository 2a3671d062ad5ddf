//! Hardware as the Python modules see it: one small trait per peripheral.
//!
//! A trait states what a peripheral does in physical units and bounded ranges, never how. Methods
//! cannot block: waiting belongs to the interpreter. They cannot fail either, since a value outside
//! a range was rejected before it got here, except where a device may be missing. They take
//! `&self`: the interpreter's natives run with shared access, and registers are shared by nature.
//! Implementations live in `sim-boards` and
//! `firmware/*`.

mod accelerometer;
mod button;
mod clock;
mod converter;
mod display;
mod flash;
mod i2c;
mod journal;
mod magnetometer;
mod microphone;
mod pins;
mod radio;
mod speaker;
mod spi;
mod storage;
mod thermometer;
mod timers;
mod uart;
mod usb;
mod wave;
mod wires;

pub use accelerometer::{Acceleration, Accelerometer};
pub use button::Button;
pub use clock::Clock;
pub use converter::{Analog, Converters};
pub use display::{Display, Frame, HEIGHT, MAX_BRIGHTNESS, PIXELS, WIDTH};
pub use flash::Flash;
pub use i2c::{I2c, NoAnswer};
pub use journal::Journal;
pub use magnetometer::{MagneticField, Magnetometer, NOTE};
pub use microphone::Microphone;
pub use pins::{Drive, PinPort, Pull, Slot};
pub use radio::{RAMP_US, Radio, RadioRate, RadioSettings};
pub use speaker::{STREAMS, Speaker, Stream, Tone};
pub use spi::{Spi, SpiSetup};
pub use storage::{Device, Storage};
pub use thermometer::Thermometer;
pub use timers::{BREAK, CHANNELS, Channel, Counting, TimerSetup, Timers};
pub use uart::{Uart, UartSetup};
pub use usb::{DESCRIPTION, Hid, MEDIA, REPORT, Shown, Usb};
pub use wave::{Wave, scale};
pub use wires::{Characters, Shift, Sound, Wires};
