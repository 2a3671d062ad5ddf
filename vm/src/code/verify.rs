//! The verifier: proves of a code object what the interpreter takes for granted.
//!
//! The interpreter reads registers, constants and instructions without checking bounds. That is
//! sound for code that passes here:
//! * every byte belongs to a whole instruction, and the last one does not fall through;
//! * registers and blocks of registers lie below `nregs`, constants inside the table, and what an
//!   instruction takes for a name or for code is one;
//! * jumps land on instructions; a backward jump is made by an instruction that ticks;
//! * parameters and free variables have registers, exception entries name instructions;
//! * only generators and coroutines yield.
//!
//! What a register *holds* is not proved: where an instruction expects a list or a cell it checks
//! by itself. Code of the compiler is verified in debug builds; code from anywhere else always.

use super::exc::{ExcKind, ExcTable};
use super::flags;
use super::ops::{BinOp, Cast, CmpOp, INPLACE, Op, Operand, UNSIGNED};
use crate::Vm;
use crate::interp::call::{first_param, param_count};
use crate::obj::*;

/// Deepest nesting of functions in functions.
const MAX_NESTING: u32 = 32;

/// Why code was refused, and at which byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadCode {
    pub pc: usize,
    pub reason: &'static str,
}

type Check = Result<(), BadCode>;

fn bad<T>(pc: usize, reason: &'static str) -> Result<T, BadCode> {
    Err(BadCode { pc, reason })
}

/// Checks `code` and all code nested in it.
pub fn verify(vm: &Vm, code: Ref<Code>) -> Check {
    verify_nested(vm, code, 0)
}

fn verify_nested(vm: &Vm, code: Ref<Code>, depth: u32) -> Check {
    if depth > MAX_NESTING {
        return bad(0, "functions are nested too deep");
    }
    let c = &vm[code];
    let (exc, origin) = (vm.heap.code_exc(code), vm.heap.origin(code));
    let names = [c.name, vm.heap.qualname(code), origin.file];
    let fields_ok = c.code.is_kind(Kind::Bytes)
        && c.consts.is_kind(Kind::Tuple)
        && c.argnames.is_kind(Kind::Tuple)
        && exc.is_kind(Kind::Bytes)
        && origin.lines.is_kind(Kind::Bytes)
        && names.iter().all(|s| s.is_kind(Kind::Str));
    if !fields_ok {
        return bad(0, "a field of the code object has the wrong type");
    }
    let v = Verifier {
        vm,
        bytes: vm.heap.bytes(c.code.cast_unchecked()),
        consts: vm.heap.tuple(c.consts.cast_unchecked()),
        code: c,
    };
    v.header()?;
    v.instructions()?;
    v.exceptions(vm.heap.bytes(exc.cast_unchecked()))?;
    for k in v.consts.iter().filter_map(|k| k.cast::<Code>()) {
        verify_nested(vm, k, depth + 1)?;
    }
    Ok(())
}

struct Verifier<'v, 'a> {
    vm: &'v Vm<'a>,
    bytes: &'v [u8],
    consts: &'v [Obj],
    code: &'v Code,
}

/// One decoded instruction.
struct Instruction {
    pc: usize,
    op: Op,
    /// Operand values; jumps as distances.
    values: [i32; 4],
}

impl Verifier<'_, '_> {
    /// Counts of parameters and registers.
    fn header(&self) -> Check {
        let c = self.code;
        let params = param_count(c);
        if first_param(c) + params + c.nfree as usize > c.nregs as usize {
            return bad(0, "parameters and free variables have no registers");
        }
        let names = self.vm.heap.tuple(c.argnames.cast_unchecked());
        // Class bodies and comprehensions are called by position only: no names.
        let unnamed = names.is_empty() && c.nkwonly == 0 && params == c.nargs as usize;
        if (names.len() < params && !unnamed) || names.iter().any(|n| !n.is_kind(Kind::Str)) {
            return bad(0, "parameters have no names");
        }
        if c.nposonly > c.nargs {
            return bad(0, "more positional-only than positional parameters");
        }
        if c.flags & flags::CLASS != 0 && (c.nregs == 0 || c.nargs != 1) {
            return bad(0, "a class body has its namespace as its only parameter");
        }
        Ok(())
    }

    fn instructions(&self) -> Check {
        if self.bytes.is_empty() {
            return bad(0, "no instructions");
        }
        let mut pc = 0;
        let mut last = Op::Move;
        while pc < self.bytes.len() {
            let i = self.decode(pc)?;
            self.operands(&i)?;
            self.blocks(&i)?;
            self.meaning(&i)?;
            last = i.op;
            pc += i.op.size();
        }
        match last {
            Op::Return | Op::ReturnNone | Op::Jump | Op::JumpFar | Op::Loop => Ok(()),
            Op::Raise | Op::RaiseFrom | Op::RaiseAgain => Ok(()),
            _ => bad(pc, "the last instruction falls through"),
        }
    }

    fn decode(&self, pc: usize) -> Result<Instruction, BadCode> {
        let Some(op) = Op::from_u8(self.bytes[pc]) else { return bad(pc, "unknown opcode") };
        if pc + op.size() > self.bytes.len() {
            return bad(pc, "truncated instruction");
        }
        let mut values = [0; 4];
        let mut at = pc + 1;
        for (v, kind) in values.iter_mut().zip(op.operands()) {
            let byte = |i: usize| self.bytes[at + i];
            *v = match kind {
                Operand::I => i32::from(byte(0) as i8),
                Operand::S | Operand::J => i32::from(i16::from_le_bytes([byte(0), byte(1)])),
                Operand::G => i32::from_le_bytes([byte(0), byte(1), byte(2), byte(3)]),
                k if k.size() == 2 => i32::from(u16::from_le_bytes([byte(0), byte(1)])),
                _ => i32::from(byte(0)),
            };
            at += kind.size();
        }
        Ok(Instruction { pc, op, values })
    }

    /// Bounds of single operands.
    fn operands(&self, i: &Instruction) -> Check {
        for (v, kind) in i.values.iter().zip(i.op.operands()) {
            match kind {
                Operand::R | Operand::W | Operand::B | Operand::F => self.register(i.pc, *v)?,
                Operand::K | Operand::L => {
                    self.constant(i.pc, *v)?;
                }
                Operand::N | Operand::M => {
                    let name = self.constant(i.pc, *v)?;
                    let interned = |s: Ref<Str>| self.vm[s].header.has(HeaderBits::INTERNED);
                    if !name.cast::<Str>().is_some_and(interned) {
                        return bad(i.pc, "a name is not an interned str");
                    }
                }
                Operand::J | Operand::G => self.jump(i, *v)?,
                Operand::I | Operand::S | Operand::C => {}
            }
        }
        Ok(())
    }

    fn register(&self, pc: usize, r: i32) -> Check {
        if r as usize >= self.code.nregs as usize {
            return bad(pc, "register out of range");
        }
        Ok(())
    }

    fn constant(&self, pc: usize, k: i32) -> Result<Obj, BadCode> {
        match self.consts.get(k as usize) {
            Some(o) => Ok(*o),
            None => bad(pc, "constant out of range"),
        }
    }

    fn jump(&self, i: &Instruction, distance: i32) -> Check {
        let target = (i.pc + i.op.size()) as i64 + i64::from(distance);
        if !self.is_instruction(target) {
            return bad(i.pc, "jump into the middle of an instruction");
        }
        let backward = target <= i.pc as i64;
        if backward && !ticks(i.op) {
            return bad(i.pc, "backward jump without a tick");
        }
        Ok(())
    }

    /// Does an instruction start at this offset? Linear, but functions are short and this is
    /// asked once per jump.
    fn is_instruction(&self, target: i64) -> bool {
        let mut pc = 0;
        while (pc as i64) < target && pc < self.bytes.len() {
            match Op::from_u8(self.bytes[pc]) {
                Some(op) => pc += op.size(),
                None => return false,
            }
        }
        pc as i64 == target && pc < self.bytes.len()
    }

    /// Blocks of registers.
    fn blocks(&self, i: &Instruction) -> Check {
        let [a, b, c, d] = i.values;
        let (first, len) = match i.op {
            Op::Call | Op::CallMethod | Op::CallMethodW | Op::CallKw => (b, c + 1),
            Op::CallEx | Op::BuildSlice => (b, 3),
            Op::BuildList | Op::BuildTuple | Op::BuildSet | Op::BuildStr => (b, c),
            Op::BuildMap => (b, 2 * c),
            Op::RangePrep => (a, 4.max(b + 1)),
            Op::RangeLoop => (b, 3),
            Op::Unpack => (b, c),
            Op::UnpackEx => (b, c + 1 + d),
            Op::MakeFunction => (b, (d & 15).count_ones() as i32),
            Op::BuildClass => (b, c + 2),
            Op::WithEnter | Op::WithExit => (b, 2),
            Op::Match => (b, [3, 4, 2, 3, 3, 2, 1, 1][(c as usize).min(7)]),
            _ => return Ok(()),
        };
        if len > 0 { self.register(i.pc, first + len - 1) } else { Ok(()) }
    }

    /// What an instruction means beyond bounds.
    fn meaning(&self, i: &Instruction) -> Check {
        let [_, b, c, d] = i.values;
        let width_ok = matches!(d, 1 | 2 | 4);
        let flags = self.code.flags;
        match i.op {
            Op::Expand => bad(i.pc, "stands in ROM alone"),
            Op::LoadS if b > 4 => bad(i.pc, "no such singleton"),
            Op::Bin if d & !i32::from(INPLACE) > BinOp::MatMul as i32 => {
                bad(i.pc, "no such operator")
            }
            Op::Cmp if d > CmpOp::NotIn as i32 => bad(i.pc, "no such comparison"),
            Op::NativeBin if d & !i32::from(UNSIGNED) > BinOp::Shr as i32 => {
                bad(i.pc, "no such operator")
            }
            Op::NativeBin if d == BinOp::TrueDiv as i32 => bad(i.pc, "no such operator"),
            Op::NativeCast if c > Cast::Address as i32 => bad(i.pc, "no such cast"),
            Op::PtrLoad | Op::PtrStore if !width_ok => bad(i.pc, "items of 1, 2 or 4 bytes"),
            Op::RangePrep if !(1..=3).contains(&b) => bad(i.pc, "range takes 1 to 3 arguments"),
            Op::MakeFunction => match self.constant(i.pc, c)?.cast::<Code>() {
                Some(_) => Ok(()),
                None => bad(i.pc, "no code to make a function of"),
            },
            Op::CallKw => {
                let names = self.constant(i.pc, d)?.cast::<Tuple>();
                let count = names.map(|t| self.vm[t].len as i32);
                if count.is_some_and(|n| n <= c) {
                    Ok(())
                } else {
                    bad(i.pc, "keyword names do not fit the arguments")
                }
            }
            Op::ImportName => match self.constant(i.pc, d)? {
                n if n.is_none() || n.is_kind(Kind::Tuple) => Ok(()),
                _ => bad(i.pc, "from-names are no tuple"),
            },
            Op::Yield | Op::AsyncYield | Op::YieldFrom
                if flags & (flags::GENERATOR | flags::COROUTINE) == 0 =>
            {
                bad(i.pc, "yield outside a generator")
            }
            Op::LoadName | Op::StoreName | Op::DelName | Op::LoadNameCell => self.register(i.pc, 0),
            _ => Ok(()),
        }
    }

    fn exceptions(&self, table: &[u8]) -> Check {
        for e in ExcTable::new(table) {
            let (start, end) = (i64::from(e.start), i64::from(e.start) + i64::from(e.len));
            if end > self.bytes.len() as i64 {
                return bad(start as usize, "exception entry beyond the code");
            }
            self.register(start as usize, i32::from(e.reg))?;
            if e.kind == ExcKind::Try && !self.is_instruction(i64::from(e.target)) {
                return bad(start as usize, "handler is no instruction");
            }
        }
        Ok(())
    }
}

/// Can the program be stopped at this jump?
fn ticks(op: Op) -> bool {
    let n = op as u8;
    (Op::JLt as u8..=Op::JTrue as u8).contains(&n)
        || matches!(op, Op::Loop | Op::JumpFar | Op::ForIter | Op::RangeLoop)
}
