//! The simulated flash of the data log: it survives everything but being deleted.

use boards::hal::Journal;
use boards::microbit::log::{CAPACITY, PAGE_HEAD, PAGE_TAIL};
use std::cell::RefCell;

/// Rows of the data log.
#[derive(Debug, Default)]
pub struct SimJournal {
    rows: RefCell<Vec<u8>>,
    heading: RefCell<Vec<u8>>,
}

impl SimJournal {
    /// The file MY_DATA.HTM as the board's drive shows it.
    pub fn page(&self) -> String {
        let rows = self.rows.borrow();
        [PAGE_HEAD, &String::from_utf8_lossy(&rows), PAGE_TAIL].concat()
    }
}

impl Journal for SimJournal {
    fn capacity(&self) -> usize {
        CAPACITY
    }

    fn len(&self) -> usize {
        self.rows.borrow().len()
    }

    fn append(&self, bytes: &[u8], heading: usize) -> bool {
        let mut rows = self.rows.borrow_mut();
        let fits = bytes.len() <= CAPACITY - rows.len();
        if fits {
            rows.extend_from_slice(bytes);
        }
        if fits && heading > 0 {
            self.heading.replace(bytes[..heading].to_vec());
        }
        fits
    }

    fn heading(&self, show: &mut dyn FnMut(&[u8])) {
        let heading = self.heading.borrow();
        if !heading.is_empty() {
            show(&heading);
        }
    }

    fn clear(&self, _: bool) {
        self.rows.borrow_mut().clear();
        self.heading.borrow_mut().clear();
    }
}
