//! What stands for the board: reset vector, arena, platform, panic.

#![allow(unsafe_code)]

use core::cell::UnsafeCell;
use core::hint::black_box;
use core::panic::PanicInfo;
use vm::Vm;
use vm::compile::Mode;
use vm::interp::{Budget, Dispatch, Exit};
use vm::obj::Obj;
use vm::platform::Platform;

/// Initial stack pointer and reset handler, where the core looks for them.
#[repr(C)]
struct Vectors {
    stack: u32,
    reset: extern "C" fn() -> !,
}

// SAFETY: the link map puts this section first in flash, and nothing else is in it.
#[unsafe(link_section = ".vectors")]
#[used]
static VECTORS: Vectors = Vectors { stack: 0x2000_8000, reset };

/// The heap of the smallest board.
const HEAP: usize = 16 * 1024;

#[repr(align(8))]
struct Arena(UnsafeCell<[u8; HEAP]>);

// SAFETY: there is one thread, and `reset` alone takes the contents, once.
unsafe impl Sync for Arena {}

static ARENA: Arena = Arena(UnsafeCell::new([0; HEAP]));

/// A board without anything on it.
struct Board;

impl Platform for Board {
    fn write(&self, bytes: &[u8]) {
        black_box(bytes);
    }

    fn ticks_us(&self) -> u64 {
        black_box(0)
    }

    fn random(&self) -> u32 {
        black_box(0)
    }

    fn name(&self) -> &'static str {
        "probe"
    }

    fn machine(&self) -> &'static str {
        "probe"
    }
}

// SAFETY: no other symbol of this program has the name.
#[unsafe(no_mangle)]
extern "C" fn reset() -> ! {
    // SAFETY: see `Arena`.
    let arena = unsafe { &mut *ARENA.0.get() };
    let mut vm = Vm::new(arena, &Board, &[]);
    // The compiler must not know the program, or it would leave out what the program does not use.
    let source = black_box(b"print('hello')\n".as_slice());
    let _ = black_box(vm.load(source, "main.py", Mode::Exec).is_ok());
    loop {
        if let Exit::Wait(_) = vm.run(Budget::Ticks(1000), Dispatch::Loop) {
            vm.resume(Obj::NONE);
        }
    }
}

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    loop {}
}
