//! Frames: what the interpreter knows of a call that has not returned.
//!
//! ```text
//!  chunk (heap object)                                     generator (heap object)
//! | Chunk | Frame regs… | Frame regs… | free …|            | Generator | Frame regs… |
//!            ▲─────prev────┘  ▲                                          │ prev (while running)
//!            └── the first frame of a chunk points into the chunk before ┘
//! ```
//! A frame is a header and its registers. Plain calls push frames in chunks; a generator's frame
//! lives in the generator and is linked in while it runs. Registers are filled with UNDEF on
//! entry, so the collector can look at all of them at any time.
//!
//! Where the memory of a frame comes from is not known here: see `stack.rs` and `generator.rs`.

#![allow(unsafe_code)]

use core::ptr;

use super::regs::S;
use crate::Vm;
use crate::obj::*;
use crate::trap::Cont;

/// Header of a frame; its registers follow.
#[repr(C, align(8))]
pub struct Frame {
    /// Caller; null for the first frame.
    pub prev: *mut Frame,
    /// Offset of the current instruction (kept while another frame runs).
    pub pc: u32,
    pub nregs: u16,
    /// Register of the caller for the result.
    pub dst: u8,
    /// What to do with the result.
    pub cont: Cont,
    pub flags: u8,
    pub code: Obj,
    pub globals: Obj,
    /// Value for the finisher `cont` (instance under construction, module, default); of a generator
    /// the object that programs have of the frame.
    pub extra: Obj,
}

/// Flags of a frame.
pub mod frame_flags {
    /// First frame of its chunk.
    pub const FIRST: u8 = 1;
    /// Lives in a generator.
    pub const GENERATOR: u8 = 2;
    /// Returning or raising out of this frame leaves the VM.
    pub const BOTTOM: u8 = 4;
    /// A generator that waits in `yield from`: the value to send is an exception to throw into
    /// the inner iterator, or with `CLOSING` the end of it.
    pub const THROWING: u8 = 8;
    pub const CLOSING: u8 = 16;
    /// A program has an object of it.
    pub const OBSERVED: u8 = 32;
    /// Who traces its thread has been told of the call, or had not begun to.
    pub const ENTERED: u8 = 64;
}
use frame_flags::GENERATOR;

impl Frame {
    /// Registers of this frame.
    pub(crate) fn regs(this: *mut Frame) -> *mut Obj {
        // SAFETY: registers stand right behind the header.
        unsafe { this.add(1).cast() }
    }

    /// Offset of `pc` in the code of the frame.
    pub(crate) fn offset(vm: &Vm, this: *mut Frame, pc: *const u8) -> u32 {
        (pc.addr() - Frame::code_start(vm, this).addr()) as u32
    }

    /// First byte of the frame's code.
    pub(crate) fn code_start(vm: &Vm, this: *mut Frame) -> *const u8 {
        // SAFETY: the frame is alive.
        let code: Ref<Code> = unsafe { (*this).code }.cast_unchecked();
        vm.heap.bytes(vm[code].code.cast_unchecked()).as_ptr()
    }

    /// Machine state to go on with this frame at its saved pc.
    pub(crate) fn state(vm: &Vm, this: *mut Frame) -> S {
        // SAFETY: the frame is alive, its pc is an offset into its code.
        unsafe {
            let code: Ref<Code> = (*this).code.cast_unchecked();
            S {
                pc: Frame::code_start(vm, this).add((*this).pc as usize),
                base: Frame::regs(this),
                k: vm.heap.tuple(vm[code].consts.cast_unchecked()).as_ptr(),
            }
        }
    }

    pub(crate) fn init(this: *mut Frame, vm: &Vm, code: Ref<Code>, globals: Obj, flags: u8) {
        let nregs = vm[code].nregs;
        // SAFETY: the caller provides memory for the header and `nregs` registers.
        unsafe {
            this.write(Frame {
                prev: ptr::null_mut(),
                pc: 0,
                nregs,
                dst: 0,
                cont: Cont::Store,
                flags,
                code: code.obj(),
                globals,
                extra: Obj::UNDEF,
            });
            let regs = Frame::regs(this);
            for i in 0..nregs as usize {
                regs.add(i).write(Obj::UNDEF);
            }
        }
    }
}

/// Sets the value that the finisher of the running frame needs.
pub(crate) fn set_extra(s: &S, extra: Obj) {
    // SAFETY: the running frame is alive.
    unsafe { (*s.frame()).extra = extra };
}

/// Bytes of a frame with `nregs` registers.
pub(crate) fn frame_size(nregs: u16) -> usize {
    (size_of::<Frame>() + nregs as usize * size_of::<Obj>()).next_multiple_of(8)
}

/// Calls `f` with every value on the stack of a fiber that is at `s`.
pub(super) fn trace_stack(s: S, f: &mut dyn FnMut(Obj)) {
    if s.base.is_null() {
        return;
    }
    let mut frame = s.frame();
    while !frame.is_null() {
        // SAFETY: frames of a fiber are alive and linked by `prev`.
        unsafe {
            if (*frame).flags & GENERATOR != 0 {
                f(super::generator::of_frame(frame).obj());
            } else {
                trace_frame(frame, &mut |o| f(o));
            }
            frame = (*frame).prev;
        }
    }
}

/// Calls `f` with every value in a frame.
///
/// # Safety
/// `frame` is a live frame.
pub(crate) unsafe fn trace_frame(frame: *const Frame, f: &mut impl FnMut(Obj)) {
    // SAFETY: the caller vouches for the frame; all registers were initialised on entry.
    unsafe {
        f((*frame).code);
        f((*frame).globals);
        f((*frame).extra);
        let regs = frame.add(1).cast::<Obj>();
        for i in 0..(*frame).nregs as usize {
            f(*regs.add(i));
        }
    }
}

/// Calls `f` with every value in the frame of a generator.
///
/// # Safety
/// `g` is a live generator.
pub(crate) unsafe fn trace_generator(g: *const Generator, f: &mut impl FnMut(Obj)) {
    // SAFETY: a generator that has not finished carries a frame.
    unsafe {
        if (*g).state.get() != super::generator::FINISHED {
            trace_frame(g.add(1).cast(), f);
        }
    }
}
