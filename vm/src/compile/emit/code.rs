//! Instructions, jumps and tables into the buffers.

use super::Emitter;
use crate::code::encode::{LEB_SIZE, encode, write_leb};
use crate::code::exc::ExcKind;
use crate::code::ops::Op;
use crate::compile::error::Res;

/// No position.
const NOWHERE: u32 = u32::MAX;

/// The target of jumps. While its position is open, the jumps to it form a chain through their own
/// operands: each holds the distance back to the one before, the first 0.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Label {
    /// Operand of the last jump to the label, as offset in the code.
    pub head: u32,
    /// Position, once known.
    pub pos: u32,
}

impl Label {
    pub const NEW: Label = Label { head: NOWHERE, pos: NOWHERE };

    /// A label at a known position.
    pub fn at(pos: u32) -> Label {
        Label { head: NOWHERE, pos }
    }

    pub fn is_used(self) -> bool {
        self.head != NOWHERE
    }

    pub fn is_placed(self) -> bool {
        self.pos != NOWHERE
    }
}

impl Emitter<'_, '_> {
    /// Offset of the next instruction in the function.
    pub(super) fn pc(&self) -> u32 {
        self.code.len() as u32 - self.f.code
    }

    /// Appends an instruction.
    pub(super) fn op(&mut self, op: Op, operands: &[i32]) -> Res {
        let line = if self.host.vm.opt_level.get() < 3 { self.f.line } else { 1 };
        let (entry, len) = self.f.line_writer.entry(self.pc(), line);
        self.lines.extend(&entry[..len])?;
        match encode(op, operands) {
            Some(bytes) => self.code.extend(bytes.bytes())?,
            None => return Err(self.error("code too large")),
        }
        let ends = matches!(
            op,
            Op::Return
                | Op::ReturnNone
                | Op::Raise
                | Op::RaiseFrom
                | Op::RaiseAgain
                | Op::Jump
                | Op::Loop
        );
        self.f.falls = !ends;
        Ok(())
    }

    /// Appends a jump; `operands` are those before the distance.
    pub(super) fn jump(&mut self, op: Op, operands: &[i32], label: &mut Label) -> Res {
        let mut all = [0; 4];
        all[..operands.len()].copy_from_slice(operands);
        let end = self.pc() + op.size() as u32;
        let place = end - 2;
        all[operands.len()] = if label.is_placed() {
            label.pos as i32 - end as i32
        } else if label.is_used() {
            // The distance is a u16 that the signed operand is to hold.
            match u16::try_from(place - label.head) {
                Ok(back) => back as i16 as i32,
                Err(_) => return Err(self.error("code too large")),
            }
        } else {
            0
        };
        self.op(op, &all[..operands.len() + 1])?;
        if !label.is_placed() {
            label.head = place;
        }
        Ok(())
    }

    /// Puts a label here.
    pub(super) fn place(&mut self, label: &mut Label) -> Res {
        let target = self.pc();
        let mut at = label.head;
        while at != NOWHERE {
            let start = (self.f.code + at) as usize;
            let back = u16::from_le_bytes([self.code.get(start), self.code.get(start + 1)]);
            let Ok(distance) = i16::try_from(target - at - 2) else {
                return Err(self.error("code too large"));
            };
            let [low, high] = distance.to_le_bytes();
            self.code.set(start, low);
            self.code.set(start + 1, high);
            at = if back == 0 { NOWHERE } else { at - back as u32 };
        }
        self.f.falls |= label.is_used();
        *label = Label::at(target);
        Ok(())
    }

    /// An entry of the exception table for the code from `start` up to here; none if that is empty.
    pub(super) fn protect(&mut self, start: u32, target: u32, reg: u8, kind: ExcKind) -> Res {
        let end = self.pc();
        self.protect_range(start, end, target, reg, kind)
    }

    pub(super) fn protect_range(
        &mut self,
        start: u32,
        end: u32,
        target: u32,
        reg: u8,
        kind: ExcKind,
    ) -> Res {
        if start == end {
            return Ok(());
        }
        let kind = (kind == ExcKind::Handling) as u32;
        let mut entry = [0; 4 * LEB_SIZE];
        let mut len = 0;
        for number in [start, end - start, target, (reg as u32) << 1 | kind] {
            len = write_leb(number, &mut entry, len);
        }
        self.exc.extend(&entry[..len])
    }

    pub(super) fn move_to(&mut self, to: u8, from: u8) -> Res {
        if to == from { Ok(()) } else { self.op(Op::Move, &[to as i32, from as i32]) }
    }

    pub(super) fn return_reg(&mut self, reg: u8) -> Res {
        self.op(Op::Return, &[reg as i32])
    }
}
