//! The 64 KB of memory beside the RAM that the core alone reaches (RM0090, section 2.3.1): it has
//! what peripherals with DMA never touch, the stack at its bottom and the prompt above that. A
//! stack that overflows meets a bus fault there.
//!
//! QEMU's chip has none, but as much more RAM instead; it tells itself apart by having no identity.
#![allow(unsafe_code)]

use core::mem::MaybeUninit;
use core::sync::atomic::{AtomicBool, Ordering};
use firmware_cortex::change_stack;
use stm32_metapac::DBGMCU;

const START: usize = 0x1000_0000;
const OF_QEMU: usize = 0x2002_0000;
const SIZE: usize = 64 * 1024;
/// Bytes of the stack.
const STACK: usize = 40 * 1024;
/// Behind everything, a word that says why the processor starts again: it outlives that.
const NOTE: usize = SIZE - 4;
/// The upper part of such a word.
const MAGIC: u32 = 0x5079_7200;

/// Is this QEMU's chip?
pub fn is_qemu() -> bool {
    DBGMCU.idcode().read().0 == 0
}

fn start() -> usize {
    if is_qemu() { OF_QEMU } else { START }
}

/// Goes on with `then` on the stack that lies here.
pub fn run(then: fn() -> !) -> ! {
    // SAFETY: the memory is there, and the linker does not know of it.
    unsafe { change_stack(start(), start() + STACK, then) }
}

/// Keeps a number, 0 to 255, for after the next reset.
pub fn keep(number: u8) {
    // SAFETY: the word is there, aligned, and nothing else is in it.
    unsafe { core::ptr::write_volatile((start() + NOTE) as *mut u32, MAGIC | u32::from(number)) }
}

/// The number that was kept before the reset, once.
pub fn take_kept() -> Option<u8> {
    let place = (start() + NOTE) as *mut u32;
    // SAFETY: as in `keep`; what is there after power-on is any number.
    let word = unsafe { core::ptr::replace(place, 0) };
    (word & !0xFF == MAGIC).then_some(word as u8)
}

/// Room for a `T` above the stack, once.
pub fn take<T>() -> &'static mut MaybeUninit<T> {
    static TAKEN: AtomicBool = AtomicBool::new(false);
    assert!(size_of::<T>() <= NOTE - STACK && !TAKEN.swap(true, Ordering::Relaxed));
    // SAFETY: the memory is there, aligned to anything, nothing but the stack below it is in it,
    // and this function is called once.
    unsafe { &mut *((start() + STACK) as *mut MaybeUninit<T>) }
}
