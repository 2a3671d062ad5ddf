//! What stands for the board: reset vector, arena, panic.

#![allow(unsafe_code)]

use core::panic::PanicInfo;
use vm as _;

/// Initial stack pointer and reset handler, where the core looks for them.
#[repr(C)]
struct Vectors {
    stack: u32,
    reset: extern "C" fn() -> !,
}

// SAFETY: the link map puts this section first in flash, and nothing else is in it.
#[unsafe(link_section = ".vectors")]
#[used]
static VECTORS: Vectors = Vectors { stack: 0x2000_4000, reset };

// SAFETY: no other symbol of this program has the name.
#[unsafe(no_mangle)]
extern "C" fn reset() -> ! {
    loop {}
}

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    loop {}
}
