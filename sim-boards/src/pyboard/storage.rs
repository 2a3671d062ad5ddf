//! Flash and card as plain memory. Both keep what is in them over resets.

use super::files::Listing;
use boards::hal::{Device, Storage};
use std::cell::{Cell, RefCell};

/// Bytes of the flash for files, and of the card.
const FLASH: usize = 112 * 1024;
const CARD: usize = 4 * 1024 * 1024;

/// The memory of a PyBoard.
#[derive(Debug)]
pub struct SimStorage {
    flash: RefCell<Vec<u8>>,
    card: RefCell<Vec<u8>>,
    present: Cell<bool>,
    /// How often anything has changed, and what files there were then.
    changes: Cell<u64>,
    listed: RefCell<Option<(u64, Listing)>>,
}

impl Default for SimStorage {
    fn default() -> Self {
        let flash = RefCell::new(vec![0xff; FLASH]);
        SimStorage {
            flash,
            card: RefCell::default(),
            present: Cell::new(false),
            changes: Cell::new(0),
            listed: RefCell::default(),
        }
    }
}

impl SimStorage {
    /// Puts the card into its slot or takes it out.
    pub fn set_present(&self, present: bool) {
        if self.present.replace(present) != present {
            self.changed();
        }
        let mut card = self.card.borrow_mut();
        if present && card.is_empty() {
            card.resize(CARD, 0);
        }
    }

    /// What is in the flash.
    pub fn flash(&self) -> Vec<u8> {
        self.flash.borrow().clone()
    }

    /// Gives the flash other contents; what is missing is erased.
    pub fn set_flash(&self, bytes: &[u8]) {
        let mut flash = self.flash.borrow_mut();
        let given = bytes.iter().copied().chain(std::iter::repeat(0xff));
        flash.iter_mut().zip(given).for_each(|(place, byte)| *place = byte);
        self.changed();
    }

    /// Becomes like another memory.
    pub fn copy(&self, other: &SimStorage) {
        self.flash.borrow_mut().clone_from(&other.flash.borrow());
        self.card.borrow_mut().clone_from(&other.card.borrow());
        self.present.set(other.present.get());
        self.changed();
    }

    /// How often anything has changed.
    pub fn changes(&self) -> u64 {
        self.changes.get()
    }

    fn changed(&self) {
        self.changes.set(self.changes.get() + 1);
    }

    /// The files, looked up if anything has changed since that was last done.
    pub fn listing(&self, look: impl FnOnce() -> Listing) -> Listing {
        let now = self.changes.get();
        if let Some((then, listing)) = &*self.listed.borrow()
            && *then == now
        {
            return listing.clone();
        }
        let listing = look();
        *self.listed.borrow_mut() = Some((now, listing.clone()));
        listing
    }

    fn memory(&self, device: Device) -> Option<&RefCell<Vec<u8>>> {
        match device {
            Device::Flash => Some(&self.flash),
            Device::Card => self.present.get().then_some(&self.card),
        }
    }
}

impl Storage for SimStorage {
    fn size(&self, device: Device) -> u64 {
        self.memory(device).map_or(0, |memory| memory.borrow().len() as u64)
    }

    fn read(&self, device: Device, at: u64, into: &[Cell<u8>]) -> bool {
        let Some(memory) = self.memory(device) else { return false };
        let memory = memory.borrow();
        let Some(bytes) = memory.get(at as usize..).and_then(|rest| rest.get(..into.len())) else {
            return false;
        };
        into.iter().zip(bytes).for_each(|(place, byte)| place.set(*byte));
        true
    }

    fn write(&self, device: Device, at: u64, bytes: &mut dyn ExactSizeIterator<Item = u8>) -> bool {
        let Some(memory) = self.memory(device) else { return false };
        let mut memory = memory.borrow_mut();
        let places = memory.get_mut(at as usize..).and_then(|rest| rest.get_mut(..bytes.len()));
        let Some(places) = places else { return false };
        places.iter_mut().zip(bytes).for_each(|(place, byte)| *place = byte);
        drop(memory);
        self.changed();
        true
    }
}
