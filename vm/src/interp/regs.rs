//! The machine state of the running frame, and the only unchecked access to registers,
//! constants and code.
//!
//! Unchecked because of the verifier: it has proved that every register operand is below the
//! frame's register count, every constant operand inside the constant table and every jump on an
//! instruction. The feature `checked` (on in debug, Miri and fuzz builds) checks again.

#![allow(unsafe_code)]

use super::frame::Frame;
use crate::obj::Obj;

/// Program counter (start of the current instruction), registers and constants of the running
/// frame.
#[derive(Clone, Copy)]
pub(crate) struct S {
    pub pc: *const u8,
    pub base: *mut Obj,
    pub k: *const Obj,
}

macro_rules! checked {
    ($($t:tt)*) => {
        #[cfg(any(feature = "checked", debug_assertions))]
        { $($t)* }
    };
}

impl S {
    /// A state before anything runs.
    pub const NONE: S =
        S { pc: core::ptr::null(), base: core::ptr::null_mut(), k: core::ptr::null() };

    /// The frame whose registers `base` points to.
    #[inline(always)]
    pub fn frame(&self) -> *mut Frame {
        // SAFETY: registers stand right behind their frame header.
        unsafe { self.base.cast::<Frame>().sub(1) }
    }

    /// Register `i`.
    #[inline(always)]
    pub fn get(&self, i: usize) -> Obj {
        checked! { Self::check_reg(self.base, i); }
        // SAFETY: see the module documentation.
        unsafe { *self.base.add(i) }
    }

    /// Sets register `i`.
    #[inline(always)]
    pub fn set(&self, i: usize, v: Obj) {
        checked! { Self::check_reg(self.base, i); }
        // SAFETY: see the module documentation.
        unsafe { *self.base.add(i) = v }
    }

    /// Constant `i`.
    #[inline(always)]
    pub fn konst(&self, i: usize) -> Obj {
        checked! { Self::check_const(self.base, i); }
        // SAFETY: see the module documentation.
        unsafe { *self.k.add(i) }
    }

    /// Registers `from .. from + n`, for a native's arguments.
    ///
    /// The caller does not write these registers while it holds the slice.
    #[inline(always)]
    pub fn args<'s>(&self, from: usize, n: usize) -> &'s [Obj] {
        checked! { if n > 0 { Self::check_reg(self.base, from + n - 1); } }
        // SAFETY: see the module documentation; frames do not move and registers are written
        // only by the run loop, which waits for the native.
        unsafe { core::slice::from_raw_parts(self.base.add(from), n) }
    }

    /// Opcode of the current instruction.
    #[inline(always)]
    pub fn op(&self) -> u8 {
        // SAFETY: pc is at an instruction.
        unsafe { *self.pc }
    }

    /// Operand byte at offset `at` of the current instruction.
    #[inline(always)]
    pub fn u8(&self, at: usize) -> usize {
        // SAFETY: the verifier has seen the whole instruction.
        unsafe { *self.pc.add(at) as usize }
    }

    /// Signed operand byte.
    #[inline(always)]
    pub fn i8(&self, at: usize) -> i32 {
        self.u8(at) as u8 as i8 as i32
    }

    /// 16-bit operand.
    #[inline(always)]
    pub fn u16(&self, at: usize) -> usize {
        // SAFETY: as for `u8`.
        unsafe { u16::from_le(self.pc.add(at).cast::<u16>().read_unaligned()) as usize }
    }

    /// Signed 16-bit operand.
    #[inline(always)]
    pub fn i16(&self, at: usize) -> isize {
        self.u16(at) as u16 as i16 as isize
    }

    /// Goes on to the next instruction, `size` bytes further.
    #[inline(always)]
    pub fn next(&mut self, size: usize) {
        // SAFETY: the last instruction of a function does not fall through.
        self.pc = unsafe { self.pc.add(size) };
    }

    /// Jumps by the 16-bit distance at offset `at` of this instruction of `size` bytes.
    #[inline(always)]
    pub fn jump(&mut self, at: usize, size: usize) {
        let distance = self.i16(at);
        // SAFETY: the target is an instruction of this function.
        self.pc = unsafe { self.pc.offset(size as isize + distance) };
    }

    /// Jumps by the 32-bit distance at offset `at` of this instruction of `size` bytes.
    #[inline(always)]
    pub fn jump_far(&mut self, at: usize, size: usize) {
        // SAFETY: the verifier has seen the whole instruction; the target is an instruction of
        // this function.
        unsafe {
            let distance = i32::from_le(self.pc.add(at).cast::<i32>().read_unaligned());
            self.pc = self.pc.offset(size as isize + distance as isize);
        }
    }

    // By value: with the address of the state in a call, a handler could not end in a jump, and
    // a long chain of returns would fill the host's stack.
    #[cfg(any(feature = "checked", debug_assertions))]
    fn check_reg(base: *mut Obj, i: usize) {
        // SAFETY: the frame header is in front of the registers.
        let n = unsafe { (*base.cast::<Frame>().sub(1)).nregs };
        assert!(i < n as usize, "register {i} of {n}");
    }

    #[cfg(any(feature = "checked", debug_assertions))]
    fn check_const(base: *mut Obj, i: usize) {
        // SAFETY: the frame's code and its tuple of constants are alive while it runs.
        let n = unsafe {
            let code = (*base.cast::<Frame>().sub(1)).code.ptr().cast::<crate::obj::Code>();
            (*(*code).consts.ptr().cast::<crate::obj::Tuple>()).len
        };
        assert!(i < n as usize, "constant {i} of {n}");
    }
}
