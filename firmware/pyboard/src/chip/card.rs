//! The SD card in its slot: found, started, read and written block by block (Physical Layer
//! Simplified Specification, chapter 4). One that is pulled out is forgotten.

use super::sdio::{self, Answer, WORDS};
use super::{TICKER, gpio};
use boards::hal::Pull;
use boards::pyboard::pins::PinId;
use core::cell::Cell;

/// Low while a card is in the slot.
const DETECT: PinId = PinId::at('A', 8);
/// Bytes of a block.
pub const BLOCK: usize = 512;
/// The longest that a card takes to start, and to have written a block.
const START_US: u64 = 1_000_000;
const BUSY_US: u64 = 500_000;
/// How often a block is tried.
const TRIES: u32 = 3;

/// Commands.
const GO_IDLE: u32 = 0;
const ALL_SEND_CID: u32 = 2;
const SEND_ADDRESS: u32 = 3;
const SET_WIDTH: u32 = 6;
const SELECT: u32 = 7;
const SEND_IF_COND: u32 = 8;
const SEND_CSD: u32 = 9;
const SEND_STATUS: u32 = 13;
const SET_BLOCK: u32 = 16;
const READ_BLOCK: u32 = 17;
const WRITE_BLOCK: u32 = 24;
const SEND_OP_COND: u32 = 41;
const APPLICATION: u32 = 55;

/// 2.7 to 3.6 V and a pattern to be sent back.
const CONDITION: u32 = 0x1AA;
/// 3.2 to 3.3 V; cards beyond 2 GB are welcome; it has started.
const VOLTAGE: u32 = 1 << 20;
const LARGE: u32 = 1 << 30;
const READY: u32 = 1 << 31;
/// State of a card that waits for a command, and that it takes data.
const TRANSFER: u32 = 4;
const TAKES_DATA: u32 = 1 << 8;

/// A card that has started.
#[derive(Clone, Copy)]
struct Known {
    /// Its address, as arguments have it.
    address: u32,
    /// Arguments count blocks, not bytes.
    by_blocks: bool,
    blocks: u32,
}

/// The slot.
pub struct Card {
    known: Cell<Option<Known>>,
    /// It did not start, and is still in the slot.
    failed: Cell<bool>,
}

impl Card {
    /// Nothing is known of what is in it.
    pub const fn new() -> Card {
        Card { known: Cell::new(None), failed: Cell::new(false) }
    }

    /// What is in it is started anew when it is next asked for.
    pub fn reset(&self) {
        self.failed.set(false);
        if self.known.take().is_some() {
            sdio::stop();
        }
    }

    /// Blocks of the card; 0 without one.
    pub fn blocks(&self) -> u32 {
        self.card().map_or(0, |known| known.blocks)
    }

    /// The card, which is started if it has not been.
    fn card(&self) -> Option<Known> {
        gpio::input(DETECT, Pull::Up);
        if gpio::is_high(DETECT) {
            self.reset();
            return None;
        }
        if self.known.get().is_none() && !self.failed.get() {
            self.known.set(start());
            self.failed.set(self.known.get().is_none());
        }
        self.known.get()
    }

    fn with(&self, block: u32, f: impl Fn(u32) -> bool) -> bool {
        (0..TRIES).any(|_| {
            let Some(known) = self.card().filter(|known| block < known.blocks) else {
                return false;
            };
            let argument = if known.by_blocks { block } else { block * BLOCK as u32 };
            f(argument) && is_ready(known)
        })
    }

    /// Reads a block.
    pub fn read(&self, block: u32) -> Option<[u8; BLOCK]> {
        let words = Cell::new([0; WORDS]);
        let done = self.with(block, |argument| {
            let mut into = [0; WORDS];
            let done = sdio::read(READ_BLOCK, argument, &mut into);
            words.set(into);
            done
        });
        let mut bytes = [0; BLOCK];
        let places = bytes.as_chunks_mut::<4>().0.iter_mut();
        places.zip(words.get()).for_each(|(place, word)| *place = word.to_le_bytes());
        done.then_some(bytes)
    }

    /// Writes a block; has it worked?
    pub fn write(&self, block: u32, bytes: &[u8; BLOCK]) -> bool {
        let mut words = [0; WORDS];
        let parts = bytes.as_chunks::<4>().0.iter();
        words.iter_mut().zip(parts).for_each(|(word, part)| *word = u32::from_le_bytes(*part));
        self.with(block, |argument| sdio::write(WRITE_BLOCK, argument, &words))
    }
}

/// Waits until a card has done what it was told to.
fn is_ready(known: Known) -> bool {
    let end = TICKER.now_us() + BUSY_US;
    loop {
        match sdio::command(SEND_STATUS, known.address, Answer::Word) {
            None => return false,
            Some(is) if is >> 9 & 15 == TRANSFER && is & TAKES_DATA != 0 => return true,
            Some(_) if TICKER.now_us() > end => return false,
            Some(_) => {}
        }
    }
}

fn application(index: u32, address: u32, argument: u32, answer: Answer) -> Option<u32> {
    sdio::command(APPLICATION, address, Answer::Word)?;
    sdio::command(index, argument, answer)
}

/// Starts the card in the slot.
fn start() -> Option<Known> {
    sdio::start();
    let known = identify();
    if known.is_none() {
        sdio::stop();
    }
    known
}

fn identify() -> Option<Known> {
    let begun = TICKER.now_us();
    // A card counts 74 cycles of its clock before it listens.
    while TICKER.now_us() < begun + 1000 {}
    sdio::command(GO_IDLE, 0, Answer::None)?;
    // Cards of the first version do not know it.
    let echo = sdio::command(SEND_IF_COND, CONDITION, Answer::Word);
    let large = if echo == Some(CONDITION) { LARGE } else { 0 };
    let state = loop {
        let state = application(SEND_OP_COND, 0, VOLTAGE | large, Answer::Unchecked)?;
        if state & READY != 0 {
            break state;
        }
        if TICKER.now_us() > begun + START_US {
            return None;
        }
    };
    sdio::command(ALL_SEND_CID, 0, Answer::Long)?;
    let address = sdio::command(SEND_ADDRESS, 0, Answer::Word)? & 0xFFFF_0000;
    sdio::command(SEND_CSD, address, Answer::Long)?;
    let blocks = blocks([0, 1, 2].map(sdio::word));
    sdio::command(SELECT, address, Answer::Word)?;
    application(SET_WIDTH, address, 2, Answer::Word)?;
    sdio::hurry();
    sdio::command(SET_BLOCK, BLOCK as u32, Answer::Word)?;
    Some(Known { address, by_blocks: state & LARGE != 0, blocks })
}

/// What a card says of its size, in blocks.
fn blocks([first, second, third]: [u32; 3]) -> u32 {
    if first >> 30 == 1 {
        return (((second & 0x3F) << 16 | third >> 16) + 1) << 10;
    }
    let size = ((second & 0x3FF) << 2 | third >> 30) + 1;
    let power = (third >> 15 & 7) + 2 + (second >> 16 & 15);
    size << power.saturating_sub(9)
}
