//! The part of the simulated flash that holds files.

use boards::hal::Flash;
use boards::microbit::files::{PAGE, SIZE};
use std::cell::RefCell;

/// The bytes of the area.
#[derive(Debug)]
pub struct SimFlash {
    bytes: RefCell<Vec<u8>>,
}

impl Default for SimFlash {
    fn default() -> SimFlash {
        SimFlash { bytes: RefCell::new(vec![0xFF; SIZE]) }
    }
}

impl SimFlash {
    /// All bytes.
    pub fn bytes(&self) -> Vec<u8> {
        self.bytes.borrow().clone()
    }

    /// Gives it other contents; what is missing is unused.
    pub fn set(&self, bytes: &[u8]) {
        let mut own = self.bytes.borrow_mut();
        own.fill(0xFF);
        let length = bytes.len().min(SIZE);
        own[..length].copy_from_slice(&bytes[..length]);
    }
}

impl Flash for SimFlash {
    fn read(&self, at: usize, to: &mut [u8]) {
        to.copy_from_slice(&self.bytes.borrow()[at..at + to.len()]);
    }

    fn write_word(&self, at: usize, word: u32) {
        let mut bytes = self.bytes.borrow_mut();
        for (byte, new) in bytes[at..at + 4].iter_mut().zip(word.to_le_bytes()) {
            *byte &= new;
        }
    }

    fn erase_page(&self, at: usize) {
        self.bytes.borrow_mut()[at..at + PAGE].fill(0xFF);
    }
}
