//! The interface to the card (RM0090, section 31): commands, and blocks of 512 bytes by way of its
//! FIFO, word by word.
//!
//! The clock is slow enough that interrupts may come in between: the FIFO has room for 64 µs. Each
//! wait has an end, and without the 48 MHz of the PLL each command ends by that.

use super::{TICKER, gpio};
use boards::hal::Pull;
use boards::pyboard::pins::PinId;
use stm32_metapac::{RCC, SDIO};

/// Data, clock and command.
const PINS: [PinId; 6] = [
    PinId::at('C', 8),
    PinId::at('C', 9),
    PinId::at('C', 10),
    PinId::at('C', 11),
    PinId::at('C', 12),
    PinId::at('D', 2),
];
const ALTERNATE: u8 = 12;
/// Words of a block.
pub const WORDS: usize = 128;
/// 2 to this power are the bytes of a block.
const LOG_BLOCK: u32 = 9;

/// SDIO_POWER: on.
const POWER: u32 = 3;
/// SDIO_CLKCR: 400 kHz while the card starts, then 4 MHz on four lines; the clock runs.
const SLOW: u32 = 118;
const FAST: u32 = 10 | 1 << 11;
const CLKEN: u32 = 1 << 8;
/// SDIO_CMD: send it.
const CPSMEN: u32 = 1 << 10;
/// SDIO_DCTRL: go, and from the card.
const DTEN: u32 = 1;
const DTDIR: u32 = 1 << 1;
/// SDIO_STA.
const CCRCFAIL: u32 = 1;
const CTIMEOUT: u32 = 1 << 2;
const CMDREND: u32 = 1 << 6;
const CMDSENT: u32 = 1 << 7;
const DATAEND: u32 = 1 << 8;
/// Wrong check sum, time-out, too slow in either direction, no start bit.
const BAD: u32 = 1 << 1 | 1 << 3 | 1 << 4 | 1 << 5 | 1 << 9;
const TXFIFOF: u32 = 1 << 16;
const RXDAVL: u32 = 1 << 21;
/// All flags that are cleared by hand.
const FLAGS: u32 = 0x00C0_07FF;

/// Cycles of the card's clock that a block may be late: 250 ms.
const LATE: u32 = 1_000_000;
/// The longest for a command and for a block.
const COMMAND_US: u64 = 10_000;
const BLOCK_US: u64 = 300_000;

/// How a card answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Not at all.
    None,
    /// With a word.
    Word,
    /// With a word that has no check sum.
    Unchecked,
    /// With four words.
    Long,
}

/// Switches it on, slowly.
pub fn start() {
    RCC.apb2enr().modify(|w| w.set_sdioen(true));
    PINS.iter().for_each(|pin| gpio::alternate(*pin, ALTERNATE, Pull::Up, false));
    SDIO.power().write(|w| w.0 = POWER);
    SDIO.clkcr().write(|w| w.0 = SLOW | CLKEN);
}

/// Lets it be as fast as it may.
pub fn hurry() {
    SDIO.clkcr().write(|w| w.0 = FAST | CLKEN);
}

/// Switches it off.
pub fn stop() {
    RCC.apb2enr().modify(|w| w.set_sdioen(true));
    SDIO.power().write(|w| w.0 = 0);
    RCC.apb2enr().modify(|w| w.set_sdioen(false));
}

/// Sends a command; the first word of the answer, None if there is none.
pub fn command(index: u32, argument: u32, answer: Answer) -> Option<u32> {
    let (code, wanted) = match answer {
        Answer::None => (0, CMDSENT),
        Answer::Word | Answer::Unchecked => (1, CMDREND),
        Answer::Long => (3, CMDREND),
    };
    SDIO.icr().write(|w| w.0 = FLAGS);
    SDIO.argr().write(|w| w.0 = argument);
    SDIO.cmdr().write(|w| w.0 = index | code << 6 | CPSMEN);
    let end = TICKER.now_us() + COMMAND_US;
    loop {
        let status = SDIO.star().read().0;
        let unchecked = answer == Answer::Unchecked && status & CCRCFAIL != 0;
        if status & wanted != 0 || unchecked {
            return Some(word(0));
        }
        if status & (CTIMEOUT | CCRCFAIL) != 0 || TICKER.now_us() > end {
            return None;
        }
    }
}

/// A word of the last answer.
pub fn word(at: usize) -> u32 {
    SDIO.respr(at).read().0
}

fn begin(direction: u32) {
    SDIO.icr().write(|w| w.0 = FLAGS);
    SDIO.dtimer().write(|w| w.0 = LATE);
    SDIO.dlenr().write(|w| w.0 = 1 << LOG_BLOCK);
    SDIO.dctrl().write(|w| w.0 = LOG_BLOCK << 4 | direction | DTEN);
}

/// Moves words by `step` until the block is over; has it been all of them?
fn transfer(mut step: impl FnMut(u32) -> usize) -> bool {
    let end = TICKER.now_us() + BLOCK_US;
    let mut moved = 0;
    loop {
        let status = SDIO.star().read().0;
        moved += step(status);
        if status & (DATAEND | BAD) != 0 && status & RXDAVL == 0 {
            return status & BAD == 0 && moved == WORDS;
        }
        if TICKER.now_us() > end {
            SDIO.dctrl().write(|w| w.0 = 0);
            return false;
        }
    }
}

/// Reads the block that a command with this argument is about.
pub fn read(index: u32, argument: u32, into: &mut [u32; WORDS]) -> bool {
    begin(DTDIR);
    if command(index, argument, Answer::Word).is_none() {
        SDIO.dctrl().write(|w| w.0 = 0);
        return false;
    }
    let mut places = into.iter_mut();
    transfer(|status| {
        if status & RXDAVL == 0 {
            return 0;
        }
        let word = SDIO.fifor().read().0;
        places.next().map_or(0, |place| {
            *place = word;
            1
        })
    })
}

/// Writes such a block.
pub fn write(index: u32, argument: u32, words: &[u32; WORDS]) -> bool {
    if command(index, argument, Answer::Word).is_none() {
        return false;
    }
    begin(0);
    let mut words = words.iter();
    transfer(|status| match status & TXFIFOF {
        0 => words.next().map_or(0, |word| {
            SDIO.fifor().write(|w| w.0 = *word);
            1
        }),
        _ => 0,
    })
}
