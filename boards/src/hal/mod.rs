//! Hardware as the Python modules see it: one small trait per peripheral.
//!
//! A trait states what a peripheral does in physical units and bounded ranges, never how. Methods
//! cannot fail and cannot block: waiting belongs to the interpreter, and a value outside a range
//! was rejected before it got here. They take `&self`: the interpreter's natives run with shared
//! access, and registers are shared by nature. Implementations live in `sim-boards` and
//! `firmware/*`.

mod accelerometer;
mod button;
mod clock;
mod display;
mod journal;
mod microphone;
mod pins;
mod radio;
mod speaker;
mod thermometer;

pub use accelerometer::{Acceleration, Accelerometer};
pub use button::Button;
pub use clock::Clock;
pub use display::{Display, Frame, HEIGHT, MAX_BRIGHTNESS, PIXELS, WIDTH};
pub use journal::Journal;
pub use microphone::Microphone;
pub use pins::{Drive, PinPort, Pull};
pub use radio::{RAMP_US, Radio, RadioRate, RadioSettings};
pub use speaker::{STREAMS, Speaker, Stream, Tone};
pub use thermometer::Thermometer;
