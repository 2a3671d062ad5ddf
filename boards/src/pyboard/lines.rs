//! The lines of external interrupts: 0 to 15 for the pins, the others for parts of the processor.
//!
//! A line remembers one interrupt until somebody serves it. Who that is and what a handler is, is
//! not known here.

use super::pins::PinId;
use core::cell::Cell;

/// Number of lines.
pub const COUNT: usize = 23;
/// The line of the wake-up timer of the clock.
pub const WAKEUP: usize = 22;
/// The pin whose rising edge ends a standby.
pub const X1: PinId = PinId::at('A', 0);
/// The pin of which any edge does.
pub const X18: PinId = PinId::at('C', 13);

/// One line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The pin it is connected to.
    pub pin: Option<PinId>,
    /// Rising edges count.
    pub rising: bool,
    /// Falling edges count.
    pub falling: bool,
    /// It makes an event, which wakes but interrupts nothing.
    pub event: bool,
    /// It is switched on.
    pub enabled: bool,
    /// Its handler runs with the heap locked.
    pub hard: bool,
    /// An interrupt waits to be served.
    pub pending: bool,
}

/// All lines.
pub struct Lines {
    lines: [Cell<Line>; COUNT],
}

/// What a bit of a register says of its line.
pub type Bit = fn(Line) -> bool;

/// Registers of the interrupts with their names, as the processor has them.
pub const REGISTERS: [(&str, Bit); 6] = [
    ("IMR  ", |line| line.enabled && !line.event),
    ("EMR  ", |line| line.enabled && line.event),
    ("RTSR ", |line| line.rising),
    ("FTSR ", |line| line.falling),
    ("SWIER", |_| false),
    ("PR   ", |line| line.pending),
];

impl Lines {
    /// All off.
    pub const fn new() -> Lines {
        const OFF: Line = Line {
            pin: None,
            rising: false,
            falling: false,
            event: false,
            enabled: false,
            hard: true,
            pending: false,
        };
        Lines { lines: [const { Cell::new(OFF) }; COUNT] }
    }

    /// A line.
    pub fn get(&self, line: usize) -> Line {
        self.lines.get(line).map(Cell::get).unwrap_or_default()
    }

    /// Changes a line.
    pub fn change(&self, line: usize, change: impl FnOnce(&mut Line)) {
        if let Some(cell) = self.lines.get(line) {
            let mut value = cell.get();
            change(&mut value);
            cell.set(value);
        }
    }

    /// A pin has changed its level. Does that interrupt?
    pub fn edge(&self, pin: PinId, rising: bool) -> bool {
        let mut interrupts = false;
        self.change(pin.line().into(), |line| {
            let counts = if rising { line.rising } else { line.falling };
            interrupts = line.pin == Some(pin) && line.enabled && !line.event && counts;
            line.pending |= interrupts;
        });
        interrupts
    }

    /// An interrupt by software, or of a part of the processor.
    pub fn trigger(&self, line: usize) {
        self.change(line, |line| line.pending |= line.enabled && !line.event);
    }

    /// A register as a number: one bit for each line that `is_set`.
    pub fn register(&self, is_set: Bit) -> u32 {
        let bits = self.lines.iter().enumerate();
        bits.fold(0, |all, (i, line)| all | u32::from(is_set(line.get())) << i)
    }
}

impl Default for Lines {
    fn default() -> Self {
        Lines::new()
    }
}
