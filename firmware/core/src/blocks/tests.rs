//! Blocks in a flash whose power fails.

use super::{BLOCK, BLOCKS, Blocks, SECTORS, Sectors};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What is left without power, and how many changes there are until it fails.
struct Chip {
    words: RefCell<Vec<Vec<u32>>>,
    left: Cell<usize>,
    erased: Cell<usize>,
}

impl Chip {
    fn new() -> Rc<Chip> {
        let words = SECTORS.map(|size| vec![0x1234_5678; size / 4]).to_vec();
        let (left, erased) = (Cell::new(usize::MAX), Cell::new(0));
        Rc::new(Chip { words: RefCell::new(words), left, erased })
    }

    /// Does the next change happen? The one in which power fails may be half done.
    fn has_power(&self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0
    }
}

impl Sectors for Rc<Chip> {
    fn word(&self, sector: usize, at: usize) -> u32 {
        self.words.borrow()[sector][at / 4]
    }

    fn write(&self, sector: usize, at: usize, word: u32) {
        if self.has_power() {
            let place = &mut self.words.borrow_mut()[sector][at / 4];
            assert!(*place == u32::MAX || word == 0, "a word is written once");
            *place = word;
        }
    }

    fn erase(&self, sector: usize) {
        let words = &mut self.words.borrow_mut()[sector];
        let is_last = self.left.get() == 1;
        if self.has_power() {
            self.erased.set(self.erased.get() + 1);
            // Power that fails meanwhile leaves a part.
            let end = if is_last { words.len() / 2 } else { words.len() };
            words[..end].fill(u32::MAX);
        }
    }
}

fn contents(seed: usize) -> [u8; BLOCK] {
    core::array::from_fn(|i| (seed * 31 + i * 7) as u8)
}

fn read(blocks: &Blocks<Rc<Chip>>, block: usize) -> Vec<u8> {
    (0..BLOCK).map(|at| blocks.byte(block, at)).collect()
}

#[test]
fn blocks_keep_what_is_written() {
    let chip = Chip::new();
    let blocks = Blocks::new(chip.clone());
    assert!(blocks.start());
    assert_eq!(read(&blocks, 0), [0xff; BLOCK]);
    let mut wanted = vec![vec![0xff; BLOCK]; BLOCKS];
    let mut random = 1usize;
    for turn in 0..6000 {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        // First all, then a few of them over and over, then anything.
        let block = match turn {
            0..200 => turn % BLOCKS,
            200..2000 => (random >> 40) % 5,
            _ => (random >> 40) % BLOCKS,
        };
        blocks.write(block, &contents(turn));
        wanted[block] = contents(turn).to_vec();
        assert!(read(&blocks, block) == wanted[block], "turn {turn}");
    }
    let again = Blocks::new(chip.clone());
    again.start();
    for (block, wanted) in wanted.iter().enumerate() {
        assert!(&read(&again, block) == wanted, "block {block}");
    }
    assert!(chip.erased.get() < 6000 / 15, "{} erasures", chip.erased.get());
}

#[test]
fn power_may_fail_at_any_change() {
    let chip = Chip::new();
    let mut wanted = vec![vec![0xff; BLOCK]; BLOCKS];
    let mut random = 7usize;
    for turn in 0..300 {
        let blocks = Blocks::new(chip.clone());
        blocks.start();
        for (block, wanted) in wanted.iter().enumerate() {
            assert!(&read(&blocks, block) == wanted, "turn {turn}, block {block}");
        }
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        // About five blocks are written until it fails, sometimes while it is started again.
        chip.left.set((random >> 33) % 700);
        if turn % 7 == 0 {
            Blocks::new(chip.clone()).start();
        }
        for i in 0..6 {
            let block = (random >> (20 + 5 * i)) % BLOCKS;
            let before = wanted[block].clone();
            let after = contents(turn * 6 + i);
            blocks.write(block, &after);
            if chip.left.get() == 0 {
                chip.left.set(usize::MAX);
                let again = Blocks::new(chip.clone());
                again.start();
                let now = read(&again, block);
                assert!(now == before || now == after, "turn {turn}");
                wanted[block] = now;
                break;
            }
            wanted[block] = after.to_vec();
        }
        chip.left.set(usize::MAX);
    }
}
