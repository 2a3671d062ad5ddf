//! The memory for files: blocks in the flash (`firmware::Blocks`). There is no driver for the card.

use super::flash::Controller;
use boards::hal::{Device, Storage};
use boards::pyboard::python::partition;
use core::cell::Cell;
use firmware::{BLOCK, BLOCKS, Blocks, Medium};

/// The memory.
pub struct Memory {
    blocks: Blocks<Controller>,
    /// The flash can be written to.
    works: Cell<bool>,
}

impl Memory {
    /// What is in it is not known yet.
    pub const fn new() -> Memory {
        Memory { blocks: Blocks::new(Controller), works: Cell::new(false) }
    }

    /// Looks what is in it.
    pub fn start(&self) {
        self.works.set(self.blocks.start());
    }

    fn fits(&self, device: Device, at: u64, count: usize) -> bool {
        at.checked_add(count as u64).is_some_and(|end| end <= self.size(device))
    }
}

impl Storage for Memory {
    fn size(&self, device: Device) -> u64 {
        match device {
            Device::Flash if self.works.get() => (BLOCKS * BLOCK) as u64,
            _ => 0,
        }
    }

    fn read(&self, device: Device, at: u64, into: &[Cell<u8>]) -> bool {
        let fits = self.fits(device, at, into.len());
        if fits {
            let from = at as usize..;
            let bytes = from.map(|at| self.blocks.byte(at / BLOCK, at % BLOCK));
            into.iter().zip(bytes).for_each(|(place, byte)| place.set(byte));
        }
        fits
    }

    fn write(&self, device: Device, at: u64, bytes: &mut dyn ExactSizeIterator<Item = u8>) -> bool {
        if !self.fits(device, at, bytes.len()) {
            return false;
        }
        let mut at = at as usize;
        while bytes.len() > 0 {
            let (block, first) = (at / BLOCK, at % BLOCK);
            let mut whole = core::array::from_fn(|i| self.blocks.byte(block, i));
            let places = &mut whole[first..];
            let count = bytes.len().min(places.len());
            places[..count].iter_mut().for_each(|place| *place = bytes.next().unwrap_or(0));
            self.blocks.write(block, &whole);
            at += count;
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
        match block.checked_sub(partition::FIRST) {
            Some(block) => {
                let bytes = (at..).map(|at| self.blocks.byte(block as usize, at));
                into.iter_mut().zip(bytes).for_each(|(place, byte)| *place = byte);
            }
            None => {
                let at = i64::from(block) * BLOCK as i64 + at as i64;
                let bytes = (at..).map(|at| partition::byte(at, BLOCKS as u32));
                into.iter_mut().zip(bytes).for_each(|(place, byte)| *place = byte);
            }
        }
    }

    fn write(&self, block: u32, bytes: &[u8; BLOCK]) -> bool {
        // The table is made by the board.
        if let Some(block) = block.checked_sub(partition::FIRST) {
            self.blocks.write(block as usize, bytes);
        }
        true
    }
}
