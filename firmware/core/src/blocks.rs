//! Blocks of 512 bytes in flash that is erased in large sectors of different sizes, so that power
//! may fail at any moment: a block has its old contents or its new ones.
//!
//! A sector is a head, a table of tags, and as many slots for blocks:
//!
//! ```text
//! 0   magic, and the number of slots     8 bytes each: head
//! 8   tag of slot 0: serial number; block, and its complement in the upper half
//!     tags of the others
//!     slot 0, slot 1, …                  512 bytes each
//! ```
//!
//! A block is written into a slot that is erased, then its serial number, last the word with the
//! block's number: with that it counts. Of several copies the one with the highest serial number
//! does. One sector is always empty. When no slot is left in the others, what still counts in one
//! of them moves into the empty one, and that sector is erased and is the empty one from then on.
//!
//! Which sector that is: one that has slots to spare and whose blocks fit. With `BLOCKS` as below
//! there always is one: if each of the small sectors that are full is full of blocks that count,
//! the large one has no more than a small one holds.

use core::cell::{Cell, RefCell};

/// Bytes of a block.
pub const BLOCK: usize = 512;
/// Most slots of a sector, and number of sectors.
const MOST: usize = 126;
/// The sectors: 16, 16, 16 and 64 KB of an STM32F405, of which a head and a tag for each slot are
/// not for blocks.
pub const SECTORS: [usize; 4] = [16 * 1024, 16 * 1024, 16 * 1024, 64 * 1024];
/// Blocks that there are: all slots but those of the largest sector, and one more.
pub const BLOCKS: usize = 92;

const HEAD: usize = 8;
const TAG: usize = 8;
const MAGIC: u32 = 0x5042_4C4B;
const ERASED: u32 = u32::MAX;

/// The flash: sectors of the sizes in [`SECTORS`]; bits are cleared word by word.
pub trait Sectors {
    /// The word at a multiple of 4 of a sector.
    fn word(&self, sector: usize, at: usize) -> u32;

    /// Clears the bits that are 0 in `word`.
    fn write(&self, sector: usize, at: usize, word: u32);

    /// Sets all bits of a sector.
    fn erase(&self, sector: usize);
}

/// Where a block is: sector and slot.
type Place = (u8, u8);

/// The blocks.
pub struct Blocks<S> {
    flash: S,
    places: RefCell<[Option<Place>; BLOCKS]>,
    /// Slots of each sector that are used up, whether they count or not.
    used: [Cell<u8>; SECTORS.len()],
    serial: Cell<u32>,
}

const fn slots(sector: usize) -> usize {
    (SECTORS[sector] - HEAD) / (TAG + BLOCK)
}

const fn tag(slot: usize) -> usize {
    HEAD + slot * TAG
}

const fn start(sector: usize, slot: usize) -> usize {
    HEAD + slots(sector) * TAG + slot * BLOCK
}

const _: () = assert!(slots(3) == MOST && slots(0) == 31);

impl<S: Sectors> Blocks<S> {
    /// Blocks whose places are not known yet.
    pub const fn new(flash: S) -> Blocks<S> {
        Blocks {
            flash,
            places: RefCell::new([None; BLOCKS]),
            used: [const { Cell::new(0) }; SECTORS.len()],
            serial: Cell::new(0),
        }
    }

    /// Looks where the blocks are. What is no sector of this kind, or was not erased to its end,
    /// is erased. False if the flash keeps nothing: then there are no blocks.
    pub fn start(&self) -> bool {
        self.look();
        if self.empty().is_none() {
            self.undo();
            self.look();
        }
        (0..SECTORS.len()).all(|sector| self.is_known(sector))
    }

    fn look(&self) {
        let mut newest = [0; BLOCKS];
        self.places.replace([None; BLOCKS]);
        self.serial.set(0);
        for sector in 0..SECTORS.len() {
            if !self.is_known(sector) {
                self.clear(sector);
            }
            self.used[sector].set(self.count_used(sector) as u8);
            for slot in 0..slots(sector) {
                let Some((block, serial)) = self.owner(sector, slot) else { continue };
                self.serial.set(self.serial.get().max(serial));
                if serial >= newest[block] {
                    newest[block] = serial;
                    self.places.borrow_mut()[block] = Some((sector as u8, slot as u8));
                }
            }
        }
    }

    fn is_known(&self, sector: usize) -> bool {
        let head = [0, 4].map(|at| self.flash.word(sector, at));
        head == [MAGIC, slots(sector) as u32]
    }

    /// Erases a sector. What power leaves of it if it fails meanwhile is none.
    fn clear(&self, sector: usize) {
        self.flash.write(sector, 0, 0);
        self.flash.erase(sector);
        self.flash.write(sector, 4, slots(sector) as u32);
        self.flash.write(sector, 0, MAGIC);
        self.used[sector].set(0);
    }

    /// Slots up to the last one that is not as it was erased.
    fn count_used(&self, sector: usize) -> usize {
        let is_touched = |slot: &usize| {
            let words = |from, count: usize| (from..from + count).step_by(4);
            words(tag(*slot), TAG)
                .chain(words(start(sector, *slot), BLOCK))
                .any(|at| self.flash.word(sector, at) != ERASED)
        };
        (0..slots(sector)).rev().find(is_touched).map_or(0, |slot| slot + 1)
    }

    /// The block that a slot holds, and its serial number.
    fn owner(&self, sector: usize, slot: usize) -> Option<(usize, u32)> {
        let [serial, number] = [0, 4].map(|at| self.flash.word(sector, tag(slot) + at));
        let (block, complement) = (number & 0xFFFF, number >> 16);
        let is_whole = block ^ complement == 0xFFFF && (block as usize) < BLOCKS;
        is_whole.then_some((block as usize, serial))
    }

    fn place(&self, block: usize) -> Option<Place> {
        self.places.borrow().get(block).copied().flatten()
    }

    /// Byte `at` of a block; what was never written is erased.
    pub fn byte(&self, block: usize, at: usize) -> u8 {
        self.word(block, at & !3).to_le_bytes()[at & 3]
    }

    fn word(&self, block: usize, at: usize) -> u32 {
        self.place(block).map_or(ERASED, |(sector, slot)| {
            let sector = usize::from(sector);
            self.flash.word(sector, start(sector, slot.into()) + at)
        })
    }

    /// Gives a block, whose number is below [`BLOCKS`], other contents.
    pub fn write(&self, block: usize, bytes: &[u8; BLOCK]) {
        let words = || bytes.as_chunks::<4>().0.iter().map(|word| u32::from_le_bytes(*word));
        if words().enumerate().all(|(i, word)| self.word(block, 4 * i) == word) {
            return;
        }
        let Some(sector) = self.room() else { return };
        self.put(sector, block, words());
    }

    /// Writes a block into the next slot of a sector.
    fn put(&self, sector: usize, block: usize, words: impl Iterator<Item = u32>) {
        let slot = usize::from(self.used[sector].get());
        self.used[sector].set(slot as u8 + 1);
        for (i, word) in words.enumerate().filter(|(_, word)| *word != ERASED) {
            self.flash.write(sector, start(sector, slot) + 4 * i, word);
        }
        let serial = self.serial.get() + 1;
        self.serial.set(serial);
        let number = block as u32 | (!(block as u32)) << 16;
        self.flash.write(sector, tag(slot), serial);
        self.flash.write(sector, tag(slot) + 4, number);
        self.places.borrow_mut()[block] = Some((sector as u8, slot as u8));
    }

    fn free(&self, sector: usize) -> usize {
        slots(sector) - usize::from(self.used[sector].get())
    }

    fn live(&self, sector: usize) -> usize {
        let places = self.places.borrow();
        places.iter().flatten().filter(|place| usize::from(place.0) == sector).count()
    }

    fn empty(&self) -> Option<usize> {
        (0..SECTORS.len()).find(|sector| self.used[*sector].get() == 0)
    }

    /// A sector with a free slot, one other staying empty.
    fn room(&self) -> Option<usize> {
        let all = 0..SECTORS.len();
        let begun = |sector: &usize| self.used[*sector].get() > 0 && self.free(*sector) > 0;
        let empty = all.clone().filter(|sector| self.used[*sector].get() == 0).count();
        if let Some(sector) = all.clone().find(begun) {
            return Some(sector);
        }
        if empty > 1 {
            return self.empty();
        }
        let reserve = self.empty()?;
        let fits = |sector: &usize| {
            let (live, slots) = (self.live(*sector), slots(*sector));
            *sector != reserve && live < slots && live <= self::slots(reserve)
        };
        // What frees most first: each erasing wears the flash.
        let victim = all.filter(fits).max_by_key(|sector| slots(*sector) - self.live(*sector))?;
        self.collect(victim, reserve);
        if self.free(reserve) > 0 { Some(reserve) } else { self.room() }
    }

    /// Moves what counts in a sector to another, and erases it.
    fn collect(&self, victim: usize, to: usize) {
        for block in 0..BLOCKS {
            if self.place(block).is_some_and(|(sector, _)| usize::from(sector) == victim) {
                self.put(to, block, (0..BLOCK).step_by(4).map(|at| self.word(block, at)));
            }
        }
        self.clear(victim);
    }

    /// Power has failed while blocks were moved: no sector is empty. The one that they were moved
    /// to has nothing that is not elsewhere too, so it is erased.
    fn undo(&self) {
        let is_copied = |sector: &usize| {
            (0..BLOCKS)
                .filter(|block| self.place(*block).is_some_and(|p| usize::from(p.0) == *sector))
                .all(|block| self.has_copy(block, *sector))
        };
        if let Some(sector) = (0..SECTORS.len()).find(is_copied) {
            self.clear(sector);
        }
    }

    /// Would a block have the same contents without this sector?
    fn has_copy(&self, block: usize, but: usize) -> bool {
        let mut newest: Option<(u32, usize, usize)> = None;
        for sector in (0..SECTORS.len()).filter(|sector| *sector != but) {
            for slot in 0..slots(sector) {
                if let Some((other, serial)) = self.owner(sector, slot)
                    && other == block
                    && newest.is_none_or(|(best, ..)| serial >= best)
                {
                    newest = Some((serial, sector, slot));
                }
            }
        }
        newest.is_some_and(|(_, sector, slot)| {
            let mut words = (0..BLOCK).step_by(4);
            words
                .all(|at| self.flash.word(sector, start(sector, slot) + at) == self.word(block, at))
        })
    }
}

#[cfg(test)]
mod tests;
