//! The program of a pattern.
//!
//! Words of 32 bits; the low eight say what to do, the others are the operand:
//!
//! ```text
//! CHAR c                 one character
//! CHAR_FOLDED c          the same whatever its case; c is in lower case
//! ANY, ANY_OR_NEWLINE    any character
//! CLASS k                see `class`
//! SET n<<3|flags         n pairs of words follow: first and last character, or a class
//! MATCH                  the end
//! JUMP d                 goes on d words from here
//! SPLIT d                goes on behind it, and with less right d words from here
//! SPLIT_BACK d           goes on d words from here, and with less right behind it
//! SAVE i                 the position becomes number i
//! LOOK d                 the program up to d words from here has to match, and takes nothing
//! LOOK_NOT d             it must not match
//! BACK n                 first in a LOOK: it begins n characters before the position
//! …                      conditions on the position
//! ```
//!
//! Distances are relative, so a piece of program may be copied.

use core::cell::Cell;

pub const CHAR: u32 = 0;
pub const CHAR_FOLDED: u32 = 1;
pub const ANY: u32 = 2;
pub const ANY_OR_NEWLINE: u32 = 3;
pub const CLASS: u32 = 4;
pub const SET: u32 = 5;
pub const MATCH: u32 = 6;
pub const JUMP: u32 = 7;
pub const SPLIT: u32 = 8;
pub const SPLIT_BACK: u32 = 9;
pub const SAVE: u32 = 10;
pub const LOOK: u32 = 11;
pub const LOOK_NOT: u32 = 12;
pub const TEXT_START: u32 = 13;
pub const TEXT_END: u32 = 14;
pub const LINE_START: u32 = 15;
pub const LINE_END: u32 = 16;
/// The end, or before a newline that is the last character.
pub const LAST_LINE_END: u32 = 17;
pub const WORD_EDGE: u32 = 18;
pub const NO_WORD_EDGE: u32 = 19;
pub const BACK: u32 = 20;

/// Flags of SET; the first and the last also of CHAR_FOLDED and of the word edges.
pub const SET_NOT: u32 = 1;
pub const SET_FOLDED: u32 = 2;
pub const SET_ASCII: u32 = 4;
/// Bit of the operand of CHAR_FOLDED: only ASCII has case.
pub const FOLD_ASCII: u32 = 1 << 23;

/// A word.
pub const fn word(op: u32, operand: u32) -> u32 {
    op | operand << 8
}

/// What to do.
pub const fn op(word: u32) -> u32 {
    word & 0xff
}

/// The operand.
pub const fn operand(word: u32) -> u32 {
    word >> 8
}

/// The word with the distance from `from` to `to`.
pub const fn jump(op: u32, from: usize, to: usize) -> u32 {
    word(op, (to as u32).wrapping_sub(from as u32))
}

/// Where the jump at `at` goes.
pub const fn target(word: u32, at: usize) -> usize {
    at.wrapping_add_signed((word as i32 >> 8) as isize)
}

/// Words of the instruction.
pub const fn size(word: u32) -> usize {
    if op(word) == SET { 1 + 2 * (operand(word) >> 3) as usize } else { 1 }
}

/// What a machine has to have room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// Instructions that take a character, and ends.
    pub threads: usize,
    /// Words of the stack of a closure.
    pub stack: usize,
    /// Depth of look-aheads inside one another.
    pub levels: usize,
}

/// Reads what a program needs.
pub fn room(code: &[Cell<u32>]) -> Room {
    let mut room = Room { stack: 1, ..Room::default() };
    // Ends of the look-aheads that are open: their nesting is the nesting of the ranges.
    let (mut ends, mut depth) = ([0; MAX_LOOKS], 0);
    let mut at = 0;
    while let Some(cell) = code.get(at) {
        while depth > 0 && ends[depth - 1] <= at {
            depth -= 1;
        }
        let word = cell.get();
        match op(word) {
            CHAR..=MATCH => room.threads += 1,
            SPLIT | SPLIT_BACK => room.stack += 1,
            SAVE => room.stack += 4,
            LOOK | LOOK_NOT if depth < MAX_LOOKS => {
                ends[depth] = target(word, at);
                depth += 1;
                room.levels = room.levels.max(depth);
            }
            _ => {}
        }
        at += size(word);
    }
    room
}

/// Most look-aheads inside one another.
pub const MAX_LOOKS: usize = 4;

/// What a search can use to get over text in which no match begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// Nothing is known.
    Unknown,
    /// Every match begins with this character.
    Char(u32),
    /// A match begins at the start of the text or not at all.
    Start,
}

/// How every match of a program begins.
pub fn first(code: &[Cell<u32>]) -> First {
    let word = code.iter().map(Cell::get).find(|word| op(*word) != SAVE);
    match word.map(|word| (op(word), operand(word))) {
        Some((CHAR, c)) => First::Char(c),
        Some((TEXT_START, _)) => First::Start,
        _ => First::Unknown,
    }
}
