//! Tables of columns: which part of the source an instruction belongs to, on PCs.
//!
//! A table stands behind the line table of its code, whose end is marked (`lines.rs`). It is a run
//! of entries: the distance in bytes of code from the previous entry, the signed distance in lines
//! (zigzag) from its line times two, plus one if the part ends on another line, and the column
//! where it begins. The column where it ends follows as distance from there, or if it ends on
//! another line the number of lines in between and the column itself. All are LEB128 numbers, and
//! columns are counted in bytes from 0. An entry holds up to the next one; one of an empty part
//! says that nothing is known.

use super::encode::{LEB_SIZE, write_leb};
use super::exc::read_leb;

/// A part of a source: lines from 1, columns in bytes from 0.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Position {
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    /// Column behind the last byte.
    pub end_column: u32,
}

impl Position {
    /// An empty part of a line.
    pub fn nowhere(line: u32) -> Position {
        Position { line, column: 0, end_line: line, end_column: 0 }
    }

    fn is_somewhere(&self) -> bool {
        self.line != self.end_line || self.column != self.end_column
    }
}

/// Where a table under construction has got to.
#[derive(Clone, Copy, Default, Debug)]
pub struct ColumnWriter {
    pc: u32,
    line: u32,
}

/// The place of a call whose object has no such method is so far behind the beginning of the
/// instruction, so that it has columns of its own: two bytes, see `types/code_positions.rs`.
pub const MISSING_METHOD: u32 = 2;

/// Most bytes of one entry.
pub const ENTRY_SIZE: usize = 5 * LEB_SIZE;

impl ColumnWriter {
    /// The entry that says that code from `pc` on belongs to `at`: bytes and their number.
    pub fn entry(&mut self, pc: u32, at: Position) -> ([u8; ENTRY_SIZE], usize) {
        let mut out = [0; ENTRY_SIZE];
        let delta = at.line.wrapping_sub(self.line) as i32;
        let zigzag = (delta << 1 ^ delta >> 31) as u32;
        let more_lines = at.end_line.wrapping_sub(at.line);
        let mut len = write_leb(pc - self.pc, &mut out, 0);
        len = write_leb(zigzag << 1 | u32::from(more_lines != 0), &mut out, len);
        len = write_leb(at.column, &mut out, len);
        if more_lines == 0 {
            len = write_leb(at.end_column.saturating_sub(at.column), &mut out, len);
        } else {
            len = write_leb(more_lines, &mut out, len);
            len = write_leb(at.end_column, &mut out, len);
        }
        *self = ColumnWriter { pc, line: at.line };
        (out, len)
    }
}

/// Iterates over a table: offset and position of each entry.
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

    fn number(&mut self) -> Option<u32> {
        read_leb(self.table, &mut self.at)
    }
}

impl Iterator for Entries<'_> {
    type Item = (u32, Option<Position>);

    fn next(&mut self) -> Option<Self::Item> {
        self.start = self.start.wrapping_add(self.number()?);
        let lines = self.number()?;
        let zigzag = lines >> 1;
        let delta = zigzag >> 1 ^ (zigzag & 1).wrapping_neg();
        self.line = self.line.wrapping_add(delta);
        let (line, column) = (self.line, self.number()?);
        let (end_line, end_column) = match lines & 1 {
            0 => (line, column.wrapping_add(self.number()?)),
            _ => (line.wrapping_add(self.number()?), self.number()?),
        };
        let at = Position { line, column, end_line, end_column };
        Some((self.start, Some(at).filter(Position::is_somewhere)))
    }
}

/// The position of the instruction at `pc`, if the table says something.
pub fn position_of(table: &[u8], pc: u32) -> Option<Position> {
    Entries::new(table).take_while(|e| e.0 <= pc).last().and_then(|e| e.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn entries_come_back() {
        let at =
            |line, column, end_line, end_column| Position { line, column, end_line, end_column };
        let all =
            [(0, at(7, 4, 7, 9)), (3, at(3, 0, 5, 2)), (300, at(70_000, 200, 70_000, 70_001))];
        let mut writer = ColumnWriter::default();
        let mut table = Vec::new();
        for (pc, position) in all {
            let (entry, len) = writer.entry(pc, position);
            table.extend_from_slice(&entry[..len]);
        }
        assert!(Entries::new(&table).eq(all.map(|(pc, position)| (pc, Some(position)))));
        let (entry, len) = writer.entry(301, Position::nowhere(2));
        assert_eq!(Entries::new(&entry[..len]).last(), Some((1, None)));
        assert_eq!(position_of(&table, 299), Some(all[1].1));
        assert_eq!(position_of(&table[..2], 0), None);
    }
}
