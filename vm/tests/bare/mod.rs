//! A VM without a world around it, for tests of types.

use vm::platform::Nowhere;

/// Runs `f` with a VM that has a heap of `size` bytes.
pub fn with_vm<R>(size: usize, f: impl FnOnce(&vm::Vm) -> R) -> R {
    let mut arena = vec![0u8; size];
    let vm = vm::Vm::new(&mut arena, &Nowhere, &[]);
    f(&vm)
}

/// Deterministic pseudo-random numbers (a 64-bit xorshift).
pub struct Random(pub u64);

impl Random {
    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % n
    }
}
