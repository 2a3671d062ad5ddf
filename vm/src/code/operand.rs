//! Operands of instructions: their kinds, their sizes, and which instruction has which.
//!
//! The table in `ops.rs` is the only source: here it is made small enough for flash, and quick to
//! ask for the size of an instruction, which every step needs.

use super::ops::{OPERANDS, OPS, Op};

/// What an operand means and how many bytes it takes; see `ops.rs`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    R,
    W,
    B,
    F,
    K,
    L,
    N,
    M,
    I,
    S,
    C,
    J,
    G,
}

impl Operand {
    /// All of them, in their order.
    const ALL: [Operand; 13] = {
        use Operand::*;
        [R, W, B, F, K, L, N, M, I, S, C, J, G]
    };

    /// Encoded size in bytes.
    pub const fn size(self) -> usize {
        match self {
            Operand::G => 4,
            Operand::F | Operand::L | Operand::M | Operand::S | Operand::J => 2,
            _ => 1,
        }
    }
}

impl Op {
    /// The opcode with this number, if there is one.
    pub fn from_u8(b: u8) -> Option<Op> {
        OPS.get(b as usize).copied()
    }

    /// Operand kinds in encoding order.
    pub fn operands(self) -> Operands {
        operands_of(self as u8)
    }

    /// Size of the whole instruction in bytes.
    pub fn size(self) -> usize {
        size_of_op(self as u8)
    }
}

/// The operands of an instruction, four bits for each; 0 is none.
#[derive(Clone)]
pub struct Operands(u16);

impl Iterator for Operands {
    type Item = Operand;

    fn next(&mut self) -> Option<Operand> {
        let kind = self.0 & 15;
        self.0 >>= 4;
        (kind != 0).then(|| Operand::ALL[usize::from(kind) - 1])
    }
}

/// [`OPERANDS`] in two bytes for each instruction, where a table of slices takes ten.
static KINDS: [u16; OPERANDS.len()] = {
    let mut kinds = [0; OPERANDS.len()];
    let mut op = 0;
    while op < kinds.len() {
        let mut i = 0;
        while i < OPERANDS[op].len() {
            kinds[op] |= (OPERANDS[op][i] as u16 + 1) << (4 * i);
            i += 1;
        }
        op += 1;
    }
    kinds
};

/// Operand kinds of the instruction with this opcode, which there is.
pub(crate) fn operands_of(op: u8) -> Operands {
    Operands(KINDS[usize::from(op)])
}

/// In [`SHAPES`]: the instruction stores its value in the register that its first operand names.
const STORES: u8 = 0x80;

/// Size of each instruction in bytes, and a flag, indexed by opcode; 0 for numbers that are none.
static SHAPES: [u8; 256] = {
    let mut t = [0; 256];
    let mut op = 0;
    while op < OPERANDS.len() {
        let operands = OPERANDS[op];
        t[op] = 1;
        let mut i = 0;
        while i < operands.len() {
            t[op] += operands[i].size() as u8;
            i += 1;
        }
        if !operands.is_empty() && matches!(operands[0], Operand::W) {
            t[op] |= STORES;
        }
        op += 1;
    }
    t
};

/// Size in bytes of the instruction with this opcode; 0 if there is none.
#[inline(always)]
pub(crate) fn size_of_op(op: u8) -> usize {
    usize::from(SHAPES[usize::from(op)] & !STORES)
}

/// Does the instruction store its value in the register that its first operand names?
#[inline(always)]
pub(crate) fn stores(op: u8) -> bool {
    SHAPES[usize::from(op)] & STORES != 0
}
