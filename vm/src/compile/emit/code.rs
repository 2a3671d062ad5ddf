//! Instructions, jumps and tables into the buffers.

use super::Emitter;
use crate::code::encode::{LEB_SIZE, encode, write_leb};
use crate::code::exc::ExcKind;
use crate::code::ops::Op;
use crate::compile::regs::Reg;

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
    pub(super) fn op(&mut self, op: Op, operands: &[i32]) {
        if self.failed {
            return;
        }
        let line = match self.host.vm.opt_level.get() {
            ..3 => self.host.line(self.f.line),
            _ => 1,
        };
        let (entry, len) = self.f.line_writer.entry(self.pc(), line);
        let noted = self.lines.extend(&entry[..len]);
        self.kept(noted);
        #[cfg(feature = "host")]
        if super::columns::may_raise(op) {
            self.note_columns(self.pc());
        }
        match encode(op, operands) {
            Some(bytes) => {
                let done = self.code.extend(bytes.bytes());
                self.kept(done);
            }
            None => return self.error(t!("code too large")),
        }
        let ends = matches!(
            op,
            Op::Return
                | Op::ReturnNone
                | Op::Raise
                | Op::RaiseFrom
                | Op::RaiseAgain
                | Op::Jump
                | Op::JumpFar
                | Op::Loop
        );
        self.f.falls = !ends;
    }

    /// The same with one operand. These three forms need no array; they are the most common.
    #[inline(never)]
    pub(super) fn op1(&mut self, op: Op, operand: i32) {
        self.op(op, &[operand])
    }

    /// The same with two operands.
    #[inline(never)]
    pub(super) fn op2(&mut self, op: Op, first: i32, second: i32) {
        self.op(op, &[first, second])
    }

    /// The same with three operands.
    #[inline(never)]
    pub(super) fn op3(&mut self, op: Op, first: i32, second: i32, third: i32) {
        self.op(op, &[first, second, third])
    }

    /// Appends a jump; `operands` are those before the distance.
    pub(super) fn jump(&mut self, op: Op, operands: &[i32], label: &mut Label) {
        if self.failed {
            return;
        }
        if self.far_jumps {
            return self.jump_far(op, operands, label);
        }
        let end = self.pc() + op.size() as u32;
        let distance = match label.is_placed() {
            true => i64::from(label.pos) - i64::from(end),
            false => self.chained(label, end - 2),
        };
        // An open label's distance is a u16 that the signed operand is to hold.
        let operand = match label.is_placed() {
            true => i16::try_from(distance).ok(),
            false => u16::try_from(distance).ok().map(|back| back as i16),
        };
        let Some(operand) = operand else { return self.too_far() };
        self.append_jump(op, operands, operand.into());
        if !label.is_placed() {
            label.head = end - 2;
        }
    }

    /// The same where distances may not fit 16 bits: the jump skips one that skips the far jump.
    fn jump_far(&mut self, op: Op, operands: &[i32], label: &mut Label) {
        if op != Op::Jump && op != Op::Loop {
            self.append_jump(op, operands, Op::Jump.size() as i32);
            self.op1(Op::Jump, Op::JumpFar.size() as i32);
        }
        let end = self.pc() + Op::JumpFar.size() as u32;
        let distance = match label.is_placed() {
            true => i64::from(label.pos) - i64::from(end),
            false => self.chained(label, end - 4),
        };
        self.op1(Op::JumpFar, distance as i32);
        self.f.falls = op != Op::Jump && op != Op::Loop;
        if !label.is_placed() {
            label.head = end - 4;
        }
    }

    /// Distance from the operand at `place` back to the one before in the chain of an open label.
    fn chained(&self, label: &Label, place: u32) -> i64 {
        if label.is_used() { (place - label.head).into() } else { 0 }
    }

    fn append_jump(&mut self, op: Op, operands: &[i32], distance: i32) {
        let mut all = [0; 4];
        all[..operands.len()].copy_from_slice(operands);
        all[operands.len()] = distance;
        self.op(op, &all[..operands.len() + 1])
    }

    /// The statement must be compiled again with far jumps.
    fn too_far(&mut self) {
        self.wants_far_jumps |= !self.failed;
        self.error(t!("code too large"))
    }

    /// Puts a label here.
    pub(super) fn place(&mut self, label: &mut Label) {
        if self.failed {
            return;
        }
        let target = self.pc();
        let size = if self.far_jumps { 4 } else { 2 };
        let mut at = label.head;
        while at != NOWHERE {
            let back = self.read_operand(at, size);
            let distance = (target - at - size) as i32;
            if size == 2 && i16::try_from(distance).is_err() {
                return self.too_far();
            }
            let start = (self.f.code + at) as usize;
            for (i, byte) in distance.to_le_bytes().into_iter().enumerate().take(size as usize) {
                self.code.set(start + i, byte);
            }
            at = if back == 0 { NOWHERE } else { at - back };
        }
        self.f.falls |= label.is_used();
        *label = Label::at(target);
    }

    fn read_operand(&self, at: u32, size: u32) -> u32 {
        let start = (self.f.code + at) as usize;
        (0..size as usize).fold(0, |n, i| n | u32::from(self.code.get(start + i)) << (8 * i))
    }

    /// An entry of the exception table for the code from `start` up to here; none if that is empty.
    pub(super) fn protect(&mut self, start: u32, target: u32, reg: Reg, kind: ExcKind) {
        let end = self.pc();
        self.protect_range(start, end, target, reg, kind)
    }

    pub(super) fn protect_range(
        &mut self,
        start: u32,
        end: u32,
        target: u32,
        reg: Reg,
        kind: ExcKind,
    ) {
        if self.failed || start == end {
            return;
        }
        let kind = (kind == ExcKind::Handling) as u32;
        let mut entry = [0; 4 * LEB_SIZE];
        let mut len = 0;
        for number in [start, end - start, target, reg << 1 | kind] {
            len = write_leb(number, &mut entry, len);
        }
        let done = self.exc.extend(&entry[..len]);
        self.kept(done);
    }

    pub(super) fn move_to(&mut self, to: Reg, from: Reg) {
        if to == from {
        } else {
            self.op2(Op::Move, to as i32, from as i32)
        }
    }

    pub(super) fn return_reg(&mut self, reg: Reg) {
        self.op1(Op::Return, reg as i32)
    }
}
