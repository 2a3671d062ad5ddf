//! Exception tables.
//!
//! A table is a run of entries, innermost first. Each entry is four LEB128 numbers: start,
//! length, target, register × 2 + kind. Offsets count bytes of the code; an entry covers the
//! instructions whose first byte is in `start .. start + length`.

/// One entry of an exception table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExcEntry {
    pub start: u32,
    pub len: u32,
    pub target: u32,
    pub reg: u16,
    pub kind: ExcKind,
}

/// What an entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExcKind {
    /// An exception here goes to `target`, the exception object in `reg`.
    Try,
    /// Here the exception in `reg` is being handled.
    Handling,
}

/// Reads a LEB128 number; None at the end or beyond 32 bits.
pub fn read_leb(bytes: &[u8], at: &mut usize) -> Option<u32> {
    let (mut value, mut shift) = (0u32, 0);
    loop {
        let b = *bytes.get(*at)?;
        *at += 1;
        value |= u32::from(b & 0x7f).checked_shl(shift)?;
        if b < 0x80 {
            return Some(value);
        }
        shift += 7;
    }
}

/// Iterates over a table; stops at a truncated entry.
pub struct ExcTable<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl<'t> ExcTable<'t> {
    /// The entries encoded in `bytes`.
    pub fn new(bytes: &'t [u8]) -> ExcTable<'t> {
        ExcTable { bytes, at: 0 }
    }
}

impl Iterator for ExcTable<'_> {
    type Item = ExcEntry;

    fn next(&mut self) -> Option<ExcEntry> {
        let mut leb = || read_leb(self.bytes, &mut self.at);
        let (start, len, target, reg) = (leb()?, leb()?, leb()?, leb()?);
        let kind = if reg & 1 == 0 { ExcKind::Try } else { ExcKind::Handling };
        Some(ExcEntry { start, len, target, reg: (reg >> 1) as u16, kind })
    }
}
