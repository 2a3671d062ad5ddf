//! Bytecode to text, for tests and `-v`.

use core::fmt::{self, Write};

use super::exc::{ExcKind, ExcTable};
use super::lines::line_of;
use super::ops::{Op, Operand};

/// Parts of a code object that a listing shows.
pub struct Listing<'a> {
    pub code: &'a [u8],
    pub exc: &'a [u8],
    pub lines: &'a [u8],
}

/// Writes one line per instruction, then the exception table. `constant` writes the constant with
/// an index.
pub fn disassemble(
    listing: &Listing,
    out: &mut dyn Write,
    constant: &mut dyn FnMut(&mut dyn Write, usize) -> fmt::Result,
) -> fmt::Result {
    let mut pc = 0;
    let mut last_line = 0;
    while pc < listing.code.len() {
        let line = line_of(listing.lines, pc as u32);
        if line == last_line {
            write!(out, "     ")?;
        } else {
            write!(out, "{line:4} ")?;
            last_line = line;
        }
        pc = instruction(listing.code, pc, out, constant)?;
    }
    for entry in ExcTable::new(listing.exc) {
        let end = entry.start + entry.len;
        match entry.kind {
            ExcKind::Try => {
                writeln!(
                    out,
                    "     try {}..{end} -> {} r{}",
                    entry.start, entry.target, entry.reg
                )?;
            }
            ExcKind::Handling => {
                writeln!(out, "     handling {}..{end} r{}", entry.start, entry.reg)?;
            }
        }
    }
    Ok(())
}

/// Writes the instruction at `pc`; gives the offset of the next one.
fn instruction(
    code: &[u8],
    pc: usize,
    out: &mut dyn Write,
    constant: &mut dyn FnMut(&mut dyn Write, usize) -> fmt::Result,
) -> Result<usize, fmt::Error> {
    let Some(op) = Op::from_u8(code[pc]) else {
        writeln!(out, "{pc:4} ? {}", code[pc])?;
        return Ok(pc + 1);
    };
    let end = pc + op.size();
    if end > code.len() {
        writeln!(out, "{pc:4} {op:?} (truncated)")?;
        return Ok(code.len());
    }
    write!(out, "{pc:4} {:<10}", super::ops::NAMES[op as usize])?;
    let mut at = pc + 1;
    for kind in op.operands() {
        let value = match kind.size() {
            1 => i32::from(code[at]),
            4 => i32::from_le_bytes([code[at], code[at + 1], code[at + 2], code[at + 3]]),
            _ => i32::from(u16::from_le_bytes([code[at], code[at + 1]])),
        };
        at += kind.size();
        match kind {
            Operand::R | Operand::W | Operand::B | Operand::F => write!(out, " r{value}")?,
            Operand::K | Operand::L | Operand::N | Operand::M => {
                write!(out, " ")?;
                constant(out, value as usize)?;
            }
            Operand::I => write!(out, " {}", value as i8)?,
            Operand::S => write!(out, " {}", value as i16)?,
            Operand::C => write!(out, " #{value}")?,
            Operand::G => write!(out, " -> {}", end as i32 + value)?,
            Operand::J => write!(out, " -> {}", end as i32 + i32::from(value as i16))?,
        }
    }
    writeln!(out)?;
    Ok(end)
}
