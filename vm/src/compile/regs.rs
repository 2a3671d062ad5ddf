//! Registers of the function under construction: temporaries, and which locals are surely bound.

use super::scope::{FAR, NEAR};

/// A register that instructions address directly. It fits a byte; as a word it need not be extended
/// after every call.
pub(crate) type Reg = u32;

/// Near locals that surely have a value at this point of the program.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Bound([u32; (NEAR as usize).div_ceil(32)]);

impl Bound {
    pub const NONE: Bound = Bound([0; (NEAR as usize).div_ceil(32)]);
    /// What holds where the program cannot be.
    pub const ALL: Bound = Bound([u32::MAX; (NEAR as usize).div_ceil(32)]);

    pub fn has(&self, reg: u16) -> bool {
        (reg as u32) < NEAR && self.0[reg as usize / 32] >> (reg % 32) & 1 != 0
    }

    pub fn add(&mut self, reg: u16) {
        if (reg as u32) < NEAR {
            self.0[reg as usize / 32] |= 1 << (reg % 32);
        }
    }

    /// What holds where two paths meet.
    pub fn meet(mut self, other: Bound) -> Bound {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a &= b);
        self
    }

    /// What holds after one path that knows this and the other.
    pub fn join(mut self, other: Bound) -> Bound {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a |= b);
        self
    }
}

/// The stack of temporaries, above the near locals.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Temps {
    /// First register that is not a local.
    pub first: u32,
    /// First register that is free.
    pub top: u32,
    /// Highest `top` so far.
    pub max: u32,
}

impl Temps {
    pub fn new(first: u32) -> Temps {
        Temps { first, top: first, max: first }
    }

    /// Takes `n` registers in a row; gives the first, or `None` if there are not so many.
    pub fn take(&mut self, n: u32) -> Option<Reg> {
        let start = self.top;
        if start + n > FAR {
            return None;
        }
        self.top += n;
        self.max = self.max.max(self.top);
        Some(start)
    }

    /// Whether a register is a temporary.
    pub fn owns(&self, reg: Reg) -> bool {
        reg >= self.first
    }
}
