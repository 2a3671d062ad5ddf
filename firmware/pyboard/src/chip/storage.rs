//! The memory for files: blocks in the flash (`firmware::Blocks`), and those of the card.

use super::card::Card;
use super::flash::Controller;
use boards::hal::{Device, Storage};
use boards::pyboard::python::partition;
use core::cell::Cell;
use firmware::{BLOCK, BLOCKS, Blocks, Medium};

/// The block that has a byte, and where in it.
fn place(at: u64) -> (usize, usize) {
    ((at / BLOCK as u64) as usize, (at % BLOCK as u64) as usize)
}

/// The memory.
pub struct Memory {
    blocks: Blocks<Controller>,
    /// The card.
    pub card: Card,
    /// The flash can be written to.
    works: Cell<bool>,
}

impl Memory {
    /// What is in it is not known yet.
    pub const fn new() -> Memory {
        Memory { blocks: Blocks::new(Controller), card: Card::new(), works: Cell::new(false) }
    }

    /// Looks what is in it.
    pub fn start(&self) {
        self.works.set(self.blocks.start());
    }

    fn block(&self, device: Device, block: usize) -> Option<[u8; BLOCK]> {
        match device {
            Device::Flash => Some(core::array::from_fn(|i| self.blocks.byte(block, i))),
            Device::Card => self.card.read(block as u32),
        }
    }

    fn fits(&self, device: Device, at: u64, count: usize) -> bool {
        at.checked_add(count as u64).is_some_and(|end| end <= self.size(device))
    }
}

impl Storage for Memory {
    fn size(&self, device: Device) -> u64 {
        match device {
            Device::Flash if self.works.get() => (BLOCKS * BLOCK) as u64,
            Device::Flash => 0,
            Device::Card => u64::from(self.card.blocks()) * BLOCK as u64,
        }
    }

    fn read(&self, device: Device, at: u64, into: &[Cell<u8>]) -> bool {
        let mut at = at;
        let mut rest = into;
        let fits = self.fits(device, at, into.len());
        while fits && !rest.is_empty() {
            let (block, first) = place(at);
            let Some(whole) = self.block(device, block) else { return false };
            let count = rest.len().min(BLOCK - first);
            rest.iter().zip(&whole[first..]).for_each(|(place, byte)| place.set(*byte));
            (rest, at) = (&rest[count..], at + count as u64);
        }
        fits
    }

    fn write(&self, device: Device, at: u64, bytes: &mut dyn ExactSizeIterator<Item = u8>) -> bool {
        if !self.fits(device, at, bytes.len()) {
            return false;
        }
        let mut at = at;
        while bytes.len() > 0 {
            let (block, first) = place(at);
            let count = bytes.len().min(BLOCK - first);
            let whole = if count < BLOCK { self.block(device, block) } else { Some([0; BLOCK]) };
            let Some(mut whole) = whole else { return false };
            let places = &mut whole[first..first + count];
            places.iter_mut().for_each(|place| *place = bytes.next().unwrap_or(0));
            let done = match device {
                Device::Card => self.card.write(block as u32, &whole),
                Device::Flash => {
                    self.blocks.write(block, &whole);
                    true
                }
            };
            if !done {
                return false;
            }
            at += count as u64;
        }
        true
    }
}

/// What a computer sees of it: a table of partitions, and the files behind that.
impl Medium for Memory {
    fn blocks(&self) -> u32 {
        match self.size(Device::Flash) {
            0 => 0,
            size => partition::FIRST + (size / BLOCK as u64) as u32,
        }
    }

    fn read(&self, block: u32, at: usize, into: &mut [u8]) {
        let byte = |at| match block.checked_sub(partition::FIRST) {
            Some(block) => self.blocks.byte(block as usize, at),
            None => partition::byte(i64::from(block) * BLOCK as i64 + at as i64, BLOCKS as u32),
        };
        into.iter_mut().zip(at..).for_each(|(place, at)| *place = byte(at));
    }

    fn write(&self, block: u32, bytes: &[u8; BLOCK]) -> bool {
        // The table is made by the board.
        if let Some(block) = block.checked_sub(partition::FIRST) {
            self.blocks.write(block as usize, bytes);
        }
        true
    }
}
