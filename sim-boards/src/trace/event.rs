//! The events of a trace, as data.

use boards::hal::{Frame, Wave};
use std::sync::Arc;

/// Level of a line as one sees it from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// 0 V.
    Low,
    /// The supply.
    High,
    /// The board does not drive it.
    Released,
    /// Two outputs drive it against each other.
    Conflict,
}

impl Line {
    /// One letter, as in VCD.
    pub const fn letter(self) -> char {
        match self {
            Line::Low => '0',
            Line::High => '1',
            Line::Released => 'z',
            Line::Conflict => 'x',
        }
    }
}

/// What happens on a bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BusKind {
    /// Bytes from the board.
    Write,
    /// Bytes to the board.
    Read,
}

impl BusKind {
    /// Its name in a trace.
    pub const fn name(self) -> &'static str {
        match self {
            BusKind::Write => "write",
            BusKind::Read => "read",
        }
    }
}

/// Something that can be seen from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A pin changes its level and keeps it.
    Pin {
        /// Name of the pin.
        pin: &'static str,
        /// Its level from now on.
        line: Line,
    },
    /// A pin alternates from now on: high first, then low.
    Pwm {
        /// Name of the pin.
        pin: &'static str,
        /// Length of a period in microseconds.
        period_us: u32,
        /// How long it is high in each.
        high_us: u32,
    },
    /// A pin follows a timer from now on.
    Wave {
        /// Name of the pin.
        pin: &'static str,
        /// Its level in time.
        wave: Wave,
    },
    /// A pin has a voltage from now on.
    Voltage {
        /// Name of the pin.
        pin: &'static str,
        /// In millivolts.
        millivolts: u32,
    },
    /// The sound of an output changes.
    Note {
        /// Pin or speaker.
        output: &'static str,
        /// Frequency in millihertz; 0 is silence.
        millihertz: u32,
        /// Loudness, 0–255.
        volume: u8,
    },
    /// Samples of a sound go to the speaker.
    Samples {
        /// What they belong to: frames, effects, speech.
        stream: &'static str,
        /// When the first of them is heard, in microseconds.
        at_us: u64,
        /// Samples a second.
        rate_hz: u32,
        /// The samples, 128 in the middle.
        samples: Vec<u8>,
    },
    /// The LEDs show something else.
    Leds(Frame),
    /// A transfer on an I²C bus.
    I2c {
        /// Direction.
        kind: BusKind,
        /// Address of the device, 7 bits.
        address: u8,
        /// What was transferred.
        bytes: Vec<u8>,
        /// A device has answered.
        ack: bool,
        /// It ended with a stop; else a repeated start follows.
        stop: bool,
    },
    /// A transfer on an SPI bus: as many bytes out as in.
    Spi {
        /// From the board.
        out: Vec<u8>,
        /// To the board.
        input: Vec<u8>,
    },
    /// Bytes on the serial line of the pins.
    Uart {
        /// Direction.
        kind: BusKind,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// A transfer on one of several buses.
    Transfer {
        /// Name of the bus.
        bus: &'static str,
        /// Direction.
        kind: BusKind,
        /// Of the device, where the bus has addresses.
        address: Option<u8>,
        /// What was transferred.
        bytes: Vec<u8>,
        /// Somebody has answered.
        ack: bool,
        /// It ended with a stop, where the bus has stops; else a repeated start follows.
        stop: bool,
    },
    /// A frame on a CAN bus.
    Can {
        /// Name of the bus.
        bus: &'static str,
        /// Direction.
        kind: BusKind,
        /// Identifier of 11 or 29 bits.
        id: u32,
        /// It has 29.
        extended: bool,
        /// It asks for a frame and has no data.
        remote: bool,
        /// The data.
        bytes: Vec<u8>,
        /// Somebody has acknowledged it.
        ack: bool,
    },
    /// Colours sent to a strip of LEDs, in the order of the wire.
    Strip {
        /// Name of the pin.
        pin: &'static str,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// A part shows something else.
    Part {
        /// Name of the part in the session.
        part: Arc<str>,
        /// What it shows from now on.
        shows: String,
    },
    /// A part was addressed in a way that it does not know.
    Report {
        /// Name of the part in the session.
        part: Arc<str>,
        /// What it does not know.
        text: String,
    },
    /// A packet that the board has sent by radio.
    Radio {
        /// Channel, 0–83.
        channel: u8,
        /// The packet without what the air adds.
        bytes: Vec<u8>,
    },
    /// Bytes that the program has printed.
    Serial(Vec<u8>),
    /// The board sleeps, is off or has started again.
    Power(&'static str),
}
