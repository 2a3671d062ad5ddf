//! The memory for files: blocks in the flash (`firmware::Blocks`), and those of the card.

use super::card::Card;
use super::flash::Controller;
use boards::hal::{Device, MEDIA, Storage};
use boards::pyboard::python::partition;
use core::cell::Cell;
use firmware::{BLOCK, BLOCKS, Blocks, Media, NAME};

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

    fn store(&self, device: Device, block: usize, bytes: &[u8; BLOCK]) -> bool {
        match device {
            Device::Card => self.card.write(block as u32, bytes),
            Device::Flash => {
                self.blocks.write(block, bytes);
                true
            }
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
            if !self.store(device, block, &whole) {
                return false;
            }
            at += count as u64;
        }
        true
    }
}

/// What a computer sees of it: these devices, each as a unit.
pub struct Units<'m> {
    /// The memory.
    pub memory: &'m Memory,
    /// Its devices, by unit.
    pub devices: [Option<Device>; MEDIA],
}

/// A place on a device as a computer sees it: it has a table of partitions before the files in the
/// flash.
enum Place {
    Table(i64),
    Block(Device, u32),
}

impl Units<'_> {
    fn device(&self, unit: u8) -> Option<Device> {
        self.devices.get(usize::from(unit)).copied().flatten()
    }

    fn place(&self, unit: u8, block: u32) -> Option<Place> {
        let device = self.device(unit)?;
        let first = if device == Device::Flash { partition::FIRST } else { 0 };
        Some(match block.checked_sub(first) {
            Some(block) => Place::Block(device, block),
            None => Place::Table(i64::from(block) * BLOCK as i64),
        })
    }
}

impl Media for Units<'_> {
    fn count(&self) -> u8 {
        self.devices.iter().flatten().count() as u8
    }

    fn name(&self, unit: u8) -> &'static [u8; NAME] {
        if self.device(unit) == Some(Device::Card) { b"SDCard" } else { b"Flash " }
    }

    fn blocks(&self, unit: u8) -> u32 {
        let Some(device) = self.device(unit) else { return 0 };
        match (self.memory.size(device) / BLOCK as u64, device) {
            (0, _) => 0,
            (blocks, Device::Flash) => partition::FIRST + blocks as u32,
            (blocks, Device::Card) => blocks as u32,
        }
    }

    fn read(&self, unit: u8, block: u32, into: &mut [u8; BLOCK]) -> bool {
        let bytes = match self.place(unit, block) {
            Some(Place::Block(device, block)) => self.memory.block(device, block as usize),
            Some(Place::Table(at)) => {
                Some(core::array::from_fn(|i| partition::byte(at + i as i64, BLOCKS as u32)))
            }
            None => None,
        };
        bytes.map(|bytes| *into = bytes).is_some()
    }

    fn write(&self, unit: u8, block: u32, bytes: &[u8; BLOCK]) -> bool {
        match self.place(unit, block) {
            Some(Place::Block(device, block)) => self.memory.store(device, block as usize, bytes),
            // The table is made by the board.
            place => place.is_some(),
        }
    }
}
