//! The flash with the files, by way of the NVMC (Product Specification 1.7, section 4.3). The core
//! stands still while it writes (40 µs a word) and erases (85 ms a page).
#![allow(unsafe_code)]

use boards::hal::Flash;
use boards::microbit::files::{PAGE, SIZE};
use nrf_pac::NVMC;
use nrf_pac::nvmc::vals::Wen;

/// First address of the files; the flash ends with them.
pub const START: usize = 0x8_0000 - SIZE;

/// Erased at once by the older chip that an emulator may be, in bytes.
const PIECE: usize = 1024;

/// How often the controller is asked whether it is ready: more than a second.
const TRIES: u32 = 20_000_000;

/// The area of the files.
pub struct Nvmc;

/// Does something while the controller lets that pass.
pub fn with(mode: Wen, f: impl FnOnce()) {
    let wait = || (0..TRIES).any(|_| NVMC.ready().read().ready());
    NVMC.config().write(|w| w.set_wen(mode));
    wait();
    f();
    wait();
    NVMC.config().write(|w| w.set_wen(Wen::Ren));
}

fn word(at: usize) -> u32 {
    assert!(at < SIZE && at.is_multiple_of(4));
    // SAFETY: the word is aligned and in the area, which is flash that no Rust object lies in.
    unsafe { core::ptr::read_volatile((START + at) as *const u32) }
}

impl Flash for Nvmc {
    fn read(&self, at: usize, to: &mut [u8]) {
        for (i, byte) in to.iter_mut().enumerate() {
            let at = at + i;
            *byte = word(at & !3).to_le_bytes()[at & 3];
        }
    }

    fn write_word(&self, at: usize, word: u32) {
        assert!(at < SIZE && at.is_multiple_of(4));
        // SAFETY: as in `word`; the controller takes writes while it is told to.
        with(Wen::Wen, || unsafe { core::ptr::write_volatile((START + at) as *mut u32, word) });
    }

    fn erase_page(&self, at: usize) {
        assert!(at < SIZE && at.is_multiple_of(PAGE));
        for piece in (at..at + PAGE).step_by(PIECE) {
            // On the real chip the first erases the whole page.
            if (piece..piece + PIECE).step_by(4).any(|at| word(at) != u32::MAX) {
                with(Wen::Een, || NVMC.erasepage().write_value((START + piece) as u32));
            }
        }
    }
}
