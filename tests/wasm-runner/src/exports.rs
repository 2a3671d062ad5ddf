//! What JavaScript calls. One program at a time; everything is copied in and out.

#![allow(unsafe_code)]

use std::cell::RefCell;

thread_local! {
    static SOURCE: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static OUTPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for a program of `length` bytes and returns its address.
// SAFETY: no other symbol of this module has the name.
#[unsafe(no_mangle)]
pub extern "C" fn alloc(length: usize) -> *mut u8 {
    SOURCE.with_borrow_mut(|source| {
        *source = vec![0; length];
        source.as_mut_ptr()
    })
}

/// Runs the program that was put where `alloc` said. Returns 0 if it ended well, else 1.
// SAFETY: as above.
#[unsafe(no_mangle)]
pub extern "C" fn run() -> u32 {
    let (well, output) = SOURCE.with_borrow(|source| crate::run(source));
    OUTPUT.set(output);
    u32::from(!well)
}

/// Address of what the program printed.
// SAFETY: as above.
#[unsafe(no_mangle)]
pub extern "C" fn out_ptr() -> *const u8 {
    OUTPUT.with_borrow(|output| output.as_ptr())
}

/// Number of bytes the program printed.
// SAFETY: as above.
#[unsafe(no_mangle)]
pub extern "C" fn out_len() -> usize {
    OUTPUT.with_borrow(Vec::len)
}
