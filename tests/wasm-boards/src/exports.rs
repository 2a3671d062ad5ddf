//! What JavaScript calls. One scenario at a time; everything is copied in and out.

#![allow(unsafe_code)]

use std::cell::RefCell;

thread_local! {
    static INPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static OUTPUT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Makes room for a scenario of `length` bytes and returns its address.
// SAFETY: no other symbol of this module has the name.
#[unsafe(no_mangle)]
pub extern "C" fn alloc(length: usize) -> *mut u8 {
    INPUT.with_borrow_mut(|input| {
        *input = vec![0; length];
        input.as_mut_ptr()
    })
}

/// Plays the scenario that was put where `alloc` said. Returns 0 if it could be played, else 1.
// SAFETY: as above.
#[unsafe(no_mangle)]
pub extern "C" fn run() -> u32 {
    let played = INPUT.with_borrow(|input| crate::run(input));
    let failed = played.is_err();
    OUTPUT.set(played.unwrap_or_else(|message| message));
    u32::from(failed)
}

/// Address of the trace.
// SAFETY: as above.
#[unsafe(no_mangle)]
pub extern "C" fn out_ptr() -> *const u8 {
    OUTPUT.with_borrow(|output| output.as_ptr())
}

/// Number of bytes of the trace.
// SAFETY: as above.
#[unsafe(no_mangle)]
pub extern "C" fn out_len() -> usize {
    OUTPUT.with_borrow(String::len)
}
