//! Line tables: which source line an instruction belongs to.
//!
//! A table is a run of entries, each two LEB128 numbers: the distance in bytes of code from the
//! previous entry, and the signed distance in lines (zigzag: 0, -1, 1, -2, …) from its line. The
//! first entry starts from offset 0 and line 0. An entry holds up to the next one.

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

/// The line of the instruction at `pc`; 0 if the table does not say.
pub fn line_of(table: &[u8], pc: u32) -> u32 {
    let (mut at, mut start, mut line) = (0, 0u32, 0u32);
    while let Some(distance) = read_leb(table, &mut at) {
        start = start.wrapping_add(distance);
        if start > pc {
            break;
        }
        let Some(delta) = read_leb(table, &mut at) else { break };
        line = line.wrapping_add((delta >> 1 ^ (delta & 1).wrapping_neg()) as i32 as u32);
    }
    line
}
