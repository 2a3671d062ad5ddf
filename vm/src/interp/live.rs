//! Frames as programs for PCs see them: `sys._getframe`, `tb_frame`, `gi_frame`.
//!
//! A frame on the stack that somebody has asked for is marked, and its object stands in a list;
//! that of a generator is in its frame, so that both can go together.
//! While the frame is there, the object is only a key: what a program reads is what the stack has.
//! When the frame ends, the object gets the values of the variables, and the frame of the caller.
//! Calls that nobody looks at pay nothing: the mark is one of those that make a return slow.
//!
//! An exception that leaves a frame ends it, so the place in its traceback gets no object but the
//! remains, from which one is made when a program asks for `tb_frame`.
//!
//! ```text
//! Ext [code, globals, line, caller
//!      | key, generator, locals, next in the list, f_trace, previous place, no lines?, values …]
//! Slots [globals or the object made of it, caller, values …]         the remains of a frame
//! ```
//! The key is the address of the frame, which is found by it and never read through it. The caller
//! of remains is UNDEF where it is the next place of the traceback.

#![allow(unsafe_code)]

mod locals;

pub use locals::{is_cell, locals, variables};
pub(super) use locals::{renew_locals, store_locals};

use super::frame::{Frame, frame_flags::*};
use super::regs::S;
use super::{generator, traceback};
use crate::Vm;
use crate::code::lines;
use crate::obj::*;
use crate::trap::{Res, Resume};
use crate::types::frame as object;

/// None once the frame has ended.
pub(super) const KEY: usize = 4;
const GENERATOR_OF: usize = 5;
/// The dict that `f_locals` has given, or None.
const LOCALS: usize = 6;
const NEXT: usize = 7;
/// What `f_trace` is set to.
pub const TRACE: usize = 8;
/// The place of the last instruction while the thread is traced (`tracing.rs`), or None.
pub(super) const PREVIOUS: usize = 9;
/// True if `f_trace_lines` is false.
pub const LINES_UNTOLD: usize = 10;
/// The first variable of a frame that has ended.
const VALUES: usize = 11;

/// The slots of the remains of a frame: globals or object, caller, the first variable.
const MADE: usize = 0;
const CALLER: usize = 1;
const LEFT: usize = 2;

impl Vm<'_> {
    /// The object of a frame that is alive.
    pub(crate) fn frame_object(&self, frame: *mut Frame) -> Res<Ref<Ext>> {
        // SAFETY: the caller vouches for the frame.
        let (flags, code, globals) = unsafe { ((*frame).flags, (*frame).code, (*frame).globals) };
        if flags & OBSERVED != 0
            && let Some(found) = self.observed(frame)
        {
            return Ok(found);
        }
        let count = variables(self, code.cast_unchecked()).len();
        let made = self.new_ext(&object::TYPE, VALUES + count, 0)?;
        let of = match flags & GENERATOR {
            0 => Obj::NONE,
            _ => generator::of_frame(frame).obj(),
        };
        let slots = self.heap.ext_slots(made);
        slots[..VALUES].iter().for_each(|slot| slot.set(Obj::NONE));
        let known = [
            (object::CODE, code),
            (object::GLOBALS, globals),
            (KEY, key(frame)),
            (GENERATOR_OF, of),
        ];
        known.into_iter().for_each(|(at, value)| slots[at].set(value));
        // SAFETY: as above.
        unsafe {
            (*frame).flags |= OBSERVED;
            if flags & GENERATOR != 0 {
                (*frame).extra = made.obj();
                return Ok(made);
            }
        }
        slots[NEXT].set(self.roots.frames.get());
        self.roots.frames.set(made.obj());
        Ok(made)
    }

    /// What a place in a traceback has of its frame: the remains if the exception leaves it now and
    /// nobody has an object of it; the globals where there is no memory.
    pub(super) fn frame_of_place(&self, frame: *mut Frame, globals: Obj, leaves: bool) -> Obj {
        if !self.is_pc() {
            return globals;
        }
        // SAFETY: the caller vouches for the frame.
        let is_observed = unsafe { (*frame).flags } & OBSERVED != 0;
        let made = self.heap.unlocked(|| match leaves && !is_observed && !self.takes_steps() {
            true => self.remains(frame, globals).map(Ref::obj),
            false => self.frame_object(frame).map(Ref::obj),
        });
        made.unwrap_or_else(|trap| {
            self.heap.trap.take(trap);
            globals
        })
    }

    /// The variables of a frame that is about to end.
    fn remains(&self, frame: *mut Frame, globals: Obj) -> Res<Ref<Slots>> {
        // SAFETY: the caller vouches for the frame.
        let code = unsafe { (*frame).code }.cast_unchecked();
        let left = self.heap.alloc_slots(LEFT + variables(self, code).len())?;
        let slots = self.heap.slots(left);
        slots[MADE].set(globals);
        self.keep_variables(frame, &slots[LEFT..]);
        Ok(left)
    }

    /// Copies the variables of a frame that is alive.
    fn keep_variables(&self, frame: *mut Frame, kept: &[Slot]) {
        // SAFETY: the caller vouches for the frame.
        let (code, nregs) = unsafe { ((*frame).code, (*frame).nregs) };
        for ((_, register, _), slot) in variables(self, code.cast_unchecked()).zip(kept) {
            if register < nregs.into() {
                // SAFETY: the frame has so many registers.
                slot.set(unsafe { *Frame::regs(frame).add(register) });
            }
        }
    }

    /// The traceback of an exception goes no further, or not in this exception: who called the
    /// frame whose remains its last place has is in `frame` or further out.
    pub(super) fn end_places(&self, exc: Obj, frame: *mut Frame) {
        let Some(left) = traceback::last_frame(self, exc).and_then(|last| last.cast::<Slots>())
        else {
            return;
        };
        let slots = self.heap.slots(left);
        if !slots[CALLER].get().is_undef() {
            return;
        }
        let caller = self.visible(frame);
        slots[CALLER].set(Obj::NONE);
        if !caller.is_null() {
            match self.heap.unlocked(|| self.frame_object(caller)) {
                Ok(caller) => slots[CALLER].set(caller.obj()),
                Err(trap) => _ = self.heap.trap.take(trap),
            }
        }
    }

    /// The object of a frame that has one.
    fn observed(&self, frame: *mut Frame) -> Option<Ref<Ext>> {
        // SAFETY: the caller vouches for the frame.
        let (flags, extra) = unsafe { ((*frame).flags, (*frame).extra) };
        if flags & GENERATOR != 0 {
            return extra.cast();
        }
        let mut at = self.roots.frames.get();
        while let Some(found) = at.cast::<Ext>() {
            let slots = self.heap.ext_slots(found);
            if slots[KEY].get() == key(frame) {
                return Some(found);
            }
            at = slots[NEXT].get();
        }
        None
    }

    /// A frame that somebody has asked for ends.
    #[cold]
    #[inline(never)]
    pub(super) fn release_frame(&self, frame: *mut Frame) {
        // SAFETY: the frame is alive.
        unsafe { (*frame).flags &= !OBSERVED };
        let Some(found) = self.observed(frame) else { return };
        let slots = self.heap.ext_slots(found);
        // SAFETY: as above; callers of live frames are alive.
        let (code, prev) = unsafe { ((*frame).code, (*frame).prev) };
        slots[object::LINE].set(self.line_in(code.cast_unchecked(), self.pc_of(frame)));
        self.keep_variables(frame, &slots[VALUES..]);
        let caller = self.visible(prev);
        if !caller.is_null() {
            match self.heap.unlocked(|| self.frame_object(caller)) {
                Ok(caller) => slots[object::BACK].set(caller.obj()),
                Err(trap) => _ = self.heap.trap.take(trap),
            }
        }
        self.unlist(found);
        slots[KEY].set(Obj::NONE);
    }

    fn unlist(&self, gone: Ref<Ext>) {
        let mut link = &self.roots.frames;
        while let Some(at) = link.get().cast::<Ext>() {
            let next = &self.heap.ext_slots(at)[NEXT];
            if at.obj() == gone.obj() {
                link.set(next.get());
                next.set(Obj::NONE);
                return;
            }
            link = next;
        }
    }

    /// All frames are gone, and their variables with them.
    pub(super) fn forget_frames(&self) {
        while let Some(first) = self.roots.frames.get().cast::<Ext>() {
            let slots = self.heap.ext_slots(first);
            slots[KEY].set(Obj::NONE);
            self.roots.frames.set(slots[NEXT].get());
            slots[NEXT].set(Obj::NONE);
        }
    }

    /// The first frame from `frame` on that is none of the prelude's; null if there is none.
    fn visible(&self, mut frame: *mut Frame) -> *mut Frame {
        while !frame.is_null() {
            // SAFETY: frames of a fiber are alive and linked by `prev`.
            let (code, globals, prev) = unsafe { ((*frame).code, (*frame).globals, (*frame).prev) };
            if !self.is_hidden(code.cast_unchecked(), globals) {
                break;
            }
            frame = prev;
        }
        frame
    }

    /// Where all fibers are, the running one first.
    fn states(&self) -> impl Iterator<Item = S> {
        let fibers = &self.machine.fibers;
        let others = if fibers.any() { usize::MAX } else { 0 };
        core::iter::once(self.machine.load()).chain(fibers.states().take(others))
    }

    /// Where a frame that is alive is in its code.
    fn pc_of(&self, frame: *mut Frame) -> u32 {
        match self.states().find(|s| !s.base.is_null() && s.frame() == frame) {
            Some(s) => Frame::offset(self, frame, s.pc),
            // SAFETY: the caller vouches for the frame.
            None => unsafe { (*frame).pc },
        }
    }

    fn line_in(&self, code: Ref<Code>, pc: u32) -> Obj {
        let table = self.heap.bytes(self.heap.origin(code).lines.cast_unchecked());
        Obj::small(lines::line_of(table, pc) as SmallInt)
    }

    /// The frame of an object, if it has not ended.
    fn living(&self, o: Ref<Ext>) -> Option<*mut Frame> {
        let slots = self.heap.ext_slots(o);
        let wanted = slots.get(KEY).map(Slot::get).filter(|key| !key.is_none())?;
        if let Some(g) = slots[GENERATOR_OF].get().cast::<Generator>() {
            return (self[g].state.get() != generator::FINISHED).then(|| generator::frame_of(g));
        }
        self.states().find_map(|s| frame_with(s, wanted))
    }
}

/// The frame with this key on the stack of a fiber that is at `s`.
fn frame_with(s: S, wanted: Obj) -> Option<*mut Frame> {
    let mut frame = if s.base.is_null() { return None } else { s.frame() };
    while !frame.is_null() {
        if key(frame) == wanted {
            return Some(frame);
        }
        // SAFETY: frames of a fiber are alive and linked by `prev`.
        frame = unsafe { (*frame).prev };
    }
    None
}

/// The address of a frame, which is a multiple of eight.
fn key(frame: *mut Frame) -> Obj {
    Obj::small((frame.addr() >> 3) as SmallInt)
}

/// The object of a frame whose place in a traceback has this of it. The caller is the frame of the
/// next place unless the remains know it.
pub fn of_place(vm: &Vm, code: Ref<Code>, line: u32, value: Obj, next: Obj) -> Res<Ref<Ext>> {
    let Some(left) = value.cast::<Slots>() else {
        return object::at_line(vm, code, line, value, next);
    };
    let left = vm.heap.slots(left);
    if let Some(made) = left[MADE].get().cast::<Ext>() {
        return Ok(made);
    }
    let made = vm.new_ext(&object::TYPE, VALUES + left.len() - LEFT, 0)?;
    let slots = vm.heap.ext_slots(made);
    slots[..VALUES].iter().for_each(|slot| slot.set(Obj::NONE));
    let caller = left[CALLER].get();
    let known = [
        (object::CODE, code.obj()),
        (object::GLOBALS, left[MADE].get()),
        (object::LINE, Obj::small(line as SmallInt)),
        (object::BACK, if caller.is_undef() { next } else { caller }),
    ];
    known.into_iter().for_each(|(at, value)| slots[at].set(value));
    slots[VALUES..].iter().zip(&left[LEFT..]).for_each(|(to, from)| to.set(from.get()));
    left[MADE].set(made.obj());
    Ok(made)
}

/// The frame that runs, or the caller of it so many calls further out.
pub fn current(vm: &Vm, depth: usize) -> Res<Option<Ref<Ext>>> {
    let s = vm.machine.load();
    let mut frame = if s.base.is_null() { return Ok(None) } else { vm.visible(s.frame()) };
    for _ in 0..depth {
        if frame.is_null() {
            break;
        }
        // SAFETY: frames of the running fiber are alive.
        frame = vm.visible(unsafe { (*frame).prev });
    }
    if frame.is_null() { Ok(None) } else { vm.frame_object(frame).map(Some) }
}

/// The frame of a generator that has not finished.
pub fn of_generator(vm: &Vm, g: Ref<Generator>) -> Res {
    match vm[g].state.get() {
        generator::FINISHED => Ok(Obj::NONE),
        _ => Ok(vm.frame_object(generator::frame_of(g))?.obj()),
    }
}

/// `f_lineno` and `f_lasti`; None of a frame that has ended.
pub fn place(vm: &Vm, o: Ref<Ext>) -> Option<(Obj, u32)> {
    let frame = vm.living(o)?;
    let pc = vm.pc_of(frame);
    let line = vm.heap.ext_slots(o)[object::LINE].get();
    if !line.is_none() {
        return Some((line, pc));
    }
    // SAFETY: the frame is alive.
    Some((vm.line_in(unsafe { (*frame).code }.cast_unchecked(), pc), pc))
}

/// `f_back` of a frame that has not ended.
pub fn back(vm: &Vm, o: Ref<Ext>) -> Option<Res> {
    let frame = vm.living(o)?;
    // SAFETY: the frame is alive, and so is its caller.
    let caller = vm.visible(unsafe { (*frame).prev });
    Some(match caller.is_null() {
        true => Ok(Obj::NONE),
        false => vm.frame_object(caller).map(Ref::obj),
    })
}

/// `clear()`: false if the frame is running. A generator that waits is closed.
pub fn clear(vm: &Vm, o: Ref<Ext>) -> Res<bool> {
    if let Some(g) =
        vm.heap.ext_slots(o).get(GENERATOR_OF).and_then(|of| of.get().cast::<Generator>())
        && matches!(vm[g].state.get(), generator::CREATED | generator::SUSPENDED)
    {
        return Err(vm.heap.trap.resume(Resume::Close, g.obj(), Obj::NONE));
    }
    let ended = vm.living(o).is_none();
    if ended {
        let slots = vm.heap.ext_slots(o);
        slots.iter().skip(VALUES).for_each(|slot| slot.set(Obj::UNDEF));
        slots.iter().skip(LOCALS).take(1).for_each(|slot| slot.set(Obj::NONE));
    }
    Ok(ended)
}
