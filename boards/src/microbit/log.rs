//! The data log as text: rows of values with commas between them, headed by their labels.
//!
//! The flash shows up as a file MY_DATA.HTM on the computer; what it consists of is
//! [`PAGE_HEAD`], the rows, and [`PAGE_TAIL`].

use core::cell::Cell;

/// What stands before the rows in MY_DATA.HTM.
pub const PAGE_HEAD: &str = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">\
<title>micro:bit data log</title></head>\n<body>\n<h1>micro:bit data log</h1>\n<pre id=\"log\">\n";
/// What stands behind them.
pub const PAGE_TAIL: &str = "</pre>\n</body>\n</html>\n";

/// Bytes of rows that the flash has room for.
pub const CAPACITY: usize = 118_780;

/// Unit of the time in front of each row: the milliseconds of a hundredth of it; 1 stands for
/// milliseconds themselves.
pub const UNITS: [(i64, &str); 5] = [
    (1, "Time (milliseconds)"),
    (10, "Time (seconds)"),
    (600, "Time (minutes)"),
    (36_000, "Time (hours)"),
    (864_000, "Time (days)"),
];

/// How rows are written.
#[derive(Debug)]
pub struct Logging {
    /// Unit of the time, one of [`UNITS`]; 0 for no time.
    pub unit: Cell<i64>,
    /// The column of the time is still to be added.
    pub is_new: Cell<bool>,
    /// Rows also go to the serial line.
    pub mirrors: Cell<bool>,
}

impl Logging {
    /// After a reset: seconds, no copy.
    pub const fn new() -> Logging {
        Logging { unit: Cell::new(10), is_new: Cell::new(true), mirrors: Cell::new(false) }
    }

    /// As after a reset.
    pub fn reset(&self) {
        self.unit.set(10);
        self.is_new.set(true);
        self.mirrors.set(false);
    }
}

impl Default for Logging {
    fn default() -> Logging {
        Logging::new()
    }
}

/// The heading of the column of a unit.
pub fn heading(unit: i64) -> Option<&'static str> {
    UNITS.iter().find(|(known, _)| *known == unit).map(|(_, heading)| *heading)
}

/// A byte as it can stand in a row.
pub const fn clean(byte: u8) -> u8 {
    match byte {
        b',' | b'\t' | b'\n' | b'\r' | b'<' | b'>' => b'_',
        _ => byte,
    }
}
