//! Line tables: which source line an instruction belongs to.
//!
//! A table is a run of entries, each two LEB128 numbers: the distance in bytes of code from the
//! previous entry, and the signed distance in lines (zigzag: 0, -1, 1, -2, …) from its line. The
//! first entry starts from offset 0 and line 0. An entry holds up to the next one. An entry for the
//! line that holds already ends the table: on PCs a table of columns follows (`columns.rs`).

use super::encode::{LEB_SIZE, write_leb};
use super::exc::read_leb;

/// Where a table under construction has got to.
#[derive(Clone, Copy, Default, Debug)]
pub struct LineWriter {
    pc: u32,
    line: u32,
}

/// Most bytes of one entry.
pub const ENTRY_SIZE: usize = 2 * LEB_SIZE;

impl LineWriter {
    /// The entry that says that code from `pc` on belongs to `line`: bytes and their number.
    /// There is none if the line has not changed.
    pub fn entry(&mut self, pc: u32, line: u32) -> ([u8; ENTRY_SIZE], usize) {
        let mut out = [0; ENTRY_SIZE];
        if line == self.line {
            return (out, 0);
        }
        let delta = line.wrapping_sub(self.line) as i32;
        let at = write_leb(pc - self.pc, &mut out, 0);
        let len = write_leb((delta << 1 ^ delta >> 31) as u32, &mut out, at);
        *self = LineWriter { pc, line };
        (out, len)
    }
}

/// Iterates over a table: offset and line of each entry.
pub struct Entries<'t> {
    table: &'t [u8],
    at: usize,
    start: u32,
    line: u32,
}

impl<'t> Entries<'t> {
    /// The entries encoded in `table`.
    pub fn new(table: &'t [u8]) -> Entries<'t> {
        Entries { table, at: 0, start: 0, line: 0 }
    }
}

impl Iterator for Entries<'_> {
    type Item = (u32, u32);

    fn next(&mut self) -> Option<(u32, u32)> {
        let distance = read_leb(self.table, &mut self.at)?;
        let delta = read_leb(self.table, &mut self.at)?;
        self.start = self.start.wrapping_add(distance);
        if cfg!(feature = "host") && delta == 0 {
            return None;
        }
        let delta = (delta >> 1 ^ (delta & 1).wrapping_neg()) as i32 as u32;
        self.line = self.line.wrapping_add(delta);
        Some((self.start, self.line))
    }
}

/// The entry that ends a table.
#[cfg(feature = "host")]
pub const END: [u8; 2] = [0; 2];

/// What follows a line table: the table of columns, empty without one.
#[cfg(feature = "host")]
pub fn columns(table: &[u8]) -> &[u8] {
    let mut entries = Entries::new(table);
    entries.by_ref().for_each(drop);
    &table[entries.at..]
}

/// The entry that the instruction at `pc` belongs to: where it begins, its line, where it ends.
#[cfg(feature = "simulation")]
pub fn entry_of(table: &[u8], pc: u32) -> (u32, u32, u32) {
    let mut found = (0, 0, u32::MAX);
    for (start, line) in Entries::new(table) {
        if start > pc {
            found.2 = start;
            break;
        }
        found = (start, line, u32::MAX);
    }
    found
}

/// The line of the instruction at `pc`; 0 if the table does not say.
pub fn line_of(table: &[u8], pc: u32) -> u32 {
    Entries::new(table).take_while(|e| e.0 <= pc).last().map_or(0, |e| e.1)
}
