//! What a board is, as data.
//!
//! One [`Board`] value per board. Simulator, firmware, flasher and page read the same value, so a
//! fact about a board is written once. It says nothing about how the board works: behaviour is in
//! the module named after the board.

use vm::features::Features;

/// The facts about one board that more than one part of Pyrite needs.
#[derive(Debug)]
pub struct Board {
    /// Short identifier used in file names, addresses and command lines.
    pub id: &'static str,
    /// Name as people say it.
    pub name: &'static str,
    /// `sys.platform`.
    pub platform: &'static str,
    /// What follows the version in the start-up line and in `os.uname().machine`.
    pub machine: &'static str,
    /// The interpreter's heap in bytes.
    pub heap_bytes: usize,
    /// Width of the interpreter's word in bits.
    pub word_bits: u8,
    /// Width of a Python float in bits.
    pub float_bits: u8,
    /// Pins in the order of the edge connector.
    pub pins: &'static [Pin],
    /// Things a person can press or set on the board, for the simulator's controls.
    pub controls: &'static [Control],
    /// What its firmware has of the language and the library.
    pub features: Features,
    /// The board's own modules, without those every build of the interpreter has.
    pub modules: &'static [&'static str],
    /// Statements run before the first prompt when there is no `main.py`.
    pub startup: &'static str,
}

/// What a pin's hardware can do; each kind includes the ones before it, except [`PinKind::Logo`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinKind {
    /// Read and write two levels, PWM output.
    Digital,
    /// Also analogue input.
    Analog,
    /// Also touch sensing.
    Touch,
    /// Touch sensing only.
    Logo,
}

/// What a pin does when the board starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinUse {
    /// Nothing: free for the program.
    Unused,
    /// Drives a column of the LED matrix.
    Display,
    /// Carries a button.
    Button,
    /// Carries the I²C bus of the board's sensors.
    I2c,
}

/// One pin of the board.
#[derive(Debug)]
pub struct Pin {
    /// Name in Python, such as `pin0`.
    pub name: &'static str,
    /// Port line of the processor, `32 * port + line`.
    pub line: u8,
    /// What it can do.
    pub kind: PinKind,
    /// What it does at the start.
    pub boot: PinUse,
}

/// An input that a person or a test can act on.
#[derive(Debug)]
pub struct Control {
    /// Identifier, unique on the board.
    pub id: &'static str,
    /// Name shown beside the control.
    pub label: &'static str,
    /// Smallest value.
    pub min: i32,
    /// Largest value.
    pub max: i32,
    /// Value after power-on.
    pub initial: i32,
    /// Unit of the value, empty for on/off.
    pub unit: &'static str,
}

/// A control, as a row of a table.
pub const fn control(
    id: &'static str,
    label: &'static str,
    (min, max): (i32, i32),
    initial: i32,
    unit: &'static str,
) -> Control {
    Control { id, label, min, max, initial, unit }
}
