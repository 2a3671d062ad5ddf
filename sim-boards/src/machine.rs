//! An interpreter together with the memory it lives in.
//!
//! `Vm` borrows its arena and its platform, and the board's modules borrow the hardware. A session
//! has to own all of them for as long as the page is open, so they stand in boxes whose addresses
//! do not change, and the borrows are extended to the life of the [`Machine`].
//!
//! Invariant: the interpreter is dropped, or forgotten for a restart, before the boxes are.
#![allow(unsafe_code)]

use crate::board::{Model, SimBoard};
use crate::world::World;
use std::mem::ManuallyDrop;
use vm::Vm;

/// Times as much heap as the board has where the host's words are wider.
const WORDS: usize = (vm::obj::WORD_BITS / 32) as usize;

/// A simulated board with its interpreter.
pub struct Machine {
    model: &'static Model,
    vm: ManuallyDrop<Vm<'static>>,
    arena: *mut [u8],
    world: *mut World,
    hardware: *mut dyn SimBoard,
}

/// The board's interpreter, with nothing loaded.
fn interpreter<'a>(model: &'static Model, arena: &'a mut [u8], world: &'a World) -> Vm<'a> {
    let vm = Vm::new(arena, world, model.modules);
    vm.single_floats.set(model.board.float_bits == 32);
    vm.with_library(model.library).with_features(model.board.features)
}

impl Machine {
    /// A board that is to be started with [`restart`](Machine::restart).
    pub fn new(model: &'static Model) -> Machine {
        let arena = vec![0; model.board.heap_bytes * WORDS];
        let arena = Box::into_raw(arena.into_boxed_slice());
        let hardware = Box::into_raw((model.make)());
        // SAFETY: the box is freed in `drop` only, after everything that refers to it; from here
        // on it is only shared.
        let world = Box::into_raw(Box::new(World::new(model, unsafe { &*hardware })));
        // SAFETY: as above; nothing but the interpreter refers to the arena.
        let vm = interpreter(model, unsafe { &mut *arena }, unsafe { &*world });
        Machine { model, vm: ManuallyDrop::new(vm), arena, world, hardware }
    }

    /// A new interpreter with the board's heap, empty.
    pub fn restart(&mut self) {
        // SAFETY: the old interpreter is dropped before its arena is used again, and not used
        // after that.
        unsafe {
            ManuallyDrop::drop(&mut self.vm);
            (*self.arena).fill(0);
            let vm = interpreter(self.model, &mut *self.arena, &*self.world);
            self.vm = ManuallyDrop::new(vm);
        }
    }

    /// The interpreter.
    pub fn vm(&self) -> &Vm<'static> {
        &self.vm
    }

    /// The interpreter, to run it.
    pub fn vm_mut(&mut self) -> &mut Vm<'static> {
        &mut self.vm
    }

    /// What surrounds the interpreter.
    pub fn world(&self) -> &World {
        // SAFETY: alive as long as `self`, and only shared.
        unsafe { &*self.world }
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        // SAFETY: each box is freed once, users before what they use.
        unsafe {
            ManuallyDrop::drop(&mut self.vm);
            drop(Box::from_raw(self.world));
            drop(Box::from_raw(self.hardware));
            drop(Box::from_raw(self.arena));
        }
    }
}
