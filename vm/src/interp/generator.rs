//! Generators and coroutines: objects that carry a suspended frame.

#![allow(unsafe_code)]

use core::cell::Cell;

use super::frame::{Frame, frame_flags, frame_size};
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

/// Created, not started.
pub const CREATED: u8 = 0;
/// Waiting at a `yield`.
pub const SUSPENDED: u8 = 1;
/// On the stack.
pub const RUNNING: u8 = 2;
/// Returned or raised; its frame is gone.
pub const FINISHED: u8 = 3;

/// New generator for `code`, its frame ready for arguments.
pub(crate) fn new(vm: &Vm, code: Ref<Code>, globals: Obj) -> Res<Ref<Generator>> {
    let header = Header::new(Kind::Generator);
    let g = Generator { header, name: vm[code].name, state: Cell::new(FINISHED) };
    let r = vm.heap.alloc_tail(g, frame_size(vm[code].nregs))?;
    Frame::init(frame_of(r), vm, code, globals, frame_flags::GENERATOR);
    vm[r].state.set(CREATED);
    Ok(r)
}

/// The frame inside a generator.
pub(crate) fn frame_of(g: Ref<Generator>) -> *mut Frame {
    // SAFETY: the frame stands right behind the struct.
    unsafe { g.as_ptr().add(1).cast() }
}

/// The generator around a frame.
pub(crate) fn of_frame(frame: *mut Frame) -> Ref<Generator> {
    // SAFETY: the caller has seen the GENERATOR flag, so the frame stands behind the struct.
    unsafe { Obj::from_ptr(frame.cast::<Generator>().sub(1).cast()).cast_unchecked() }
}
