//! Runs a program over a text.
//!
//! A *thread* is a place in the program with the positions saved on the way there. All threads
//! stand at the same position of the text, the one with the most right first; no two are at the
//! same place, because what happens from a place on does not depend on how it was reached. So a
//! step costs at most the length of the program. A thread that is through ends those with less
//! right; the match is decided when none with more right is left.
//!
//! All state is in memory that the caller provides, so a run can be left and gone on with. Only
//! a look-ahead runs to its end at once; a
//! look-behind is one that begins as far back as it is wide.

use core::cell::Cell;

use super::How;
use super::class;
use super::program::{self, First, Room, op, operand, target};
use crate::types::str::View;

/// Position that was not saved.
pub const UNSET: u32 = u32::MAX;

/// On the stack of a closure: what is below is a saved position to be put back.
const RESTORE: u32 = 1 << 31;

/// What is to be done.
pub struct Search<'m> {
    pub code: &'m [Cell<u32>],
    pub room: Room,
    /// Saved positions: two of each group, and then the number of the group that ended last.
    pub slots: usize,
    /// The text up to where it is to end.
    pub text: &'m [u8],
    pub is_str: bool,
    /// Where a match may begin first.
    pub from: usize,
    pub how: How,
    /// A match must not be empty and lie at `from`: there was one already.
    pub advance: bool,
}

/// How far a run has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Found,
    Nothing,
    Unfinished,
}

/// Words of state that are numbers: see [`Progress`].
const NUMBERS: usize = 5;

/// Where a run is.
#[derive(Clone, Copy)]
struct Progress {
    /// Position of the threads.
    at: usize,
    /// Number of threads, and which of the two lists they are on.
    threads: usize,
    list: usize,
    found: bool,
    outcome: Outcome,
}

impl Progress {
    fn new(at: usize) -> Progress {
        Progress { at, threads: 0, list: 0, found: false, outcome: Outcome::Unfinished }
    }

    /// From memory; fresh memory is zero.
    fn load(cells: &[Cell<u32>], from: usize) -> Progress {
        let [at, threads, list, found, outcome] = core::array::from_fn(|i| cells[i].get() as usize);
        let outcome = match outcome {
            0 => return Progress::new(from),
            1 => Outcome::Unfinished,
            2 => Outcome::Found,
            _ => Outcome::Nothing,
        };
        Progress { at, threads, list, found: found != 0, outcome }
    }

    fn save(&self, cells: &[Cell<u32>]) {
        let outcome = match self.outcome {
            Outcome::Unfinished => 1,
            Outcome::Found => 2,
            Outcome::Nothing => 3,
        };
        let numbers =
            [self.at as u32, self.threads as u32, self.list as u32, self.found.into(), outcome];
        cells.iter().zip(numbers).for_each(|(c, n)| c.set(n));
    }
}

/// Memory of a run. A look-ahead has its own and saves no positions.
struct Level<'m> {
    /// One bit for each word of the program: reached at this position.
    reached: &'m [Cell<u32>],
    /// Positions saved by the thread that is being followed.
    saved: &'m [Cell<u32>],
    stack: &'m [Cell<u32>],
    lists: [&'m [Cell<u32>]; 2],
    /// For the look-aheads.
    rest: &'m [Cell<u32>],
}

/// Words of one level.
fn level_words(code: usize, room: Room, slots: usize) -> usize {
    code.div_ceil(32) + slots + room.stack + 2 * room.threads * (1 + slots)
}

/// Words of memory that a run needs.
pub fn memory_words(code: usize, room: Room, slots: usize) -> usize {
    NUMBERS + slots + level_words(code, room, slots) + room.levels * level_words(code, room, 0)
}

/// The first `n` cells, which are taken off.
fn take<'m>(memory: &mut &'m [Cell<u32>], n: usize) -> &'m [Cell<u32>] {
    let (first, rest) = memory.split_at(n.min(memory.len()));
    *memory = rest;
    first
}

impl<'m> Level<'m> {
    fn new(search: &Search, mut memory: &'m [Cell<u32>], slots: usize) -> Level<'m> {
        let list = search.room.threads * (1 + slots);
        Level {
            reached: take(&mut memory, search.code.len().div_ceil(32)),
            saved: take(&mut memory, slots),
            stack: take(&mut memory, search.room.stack),
            lists: [take(&mut memory, list), take(&mut memory, list)],
            rest: memory,
        }
    }

    fn forget_reached(&self) {
        self.reached.iter().for_each(|word| word.set(0));
    }

    /// Notes that a place is reached; false if it has been.
    fn reach(&self, place: usize) -> bool {
        let (word, bit) = (&self.reached[place / 32], 1 << (place % 32));
        let fresh = word.get() & bit == 0;
        word.set(word.get() | bit);
        fresh
    }

    /// Place and saved positions of thread `i`.
    fn thread(&self, list: usize, i: usize) -> (usize, &'m [Cell<u32>]) {
        let stride = 1 + self.saved.len();
        let cells = &self.lists[list][i * stride..][..stride];
        (cells[0].get() as usize, &cells[1..])
    }
}

fn copy(from: &[Cell<u32>], to: &[Cell<u32>]) {
    to.iter().zip(from).for_each(|(t, f)| t.set(f.get()));
}

impl Search<'_> {
    /// Goes on for about `work` steps. `memory` is zeroed before the first time.
    pub fn run(&self, memory: &[Cell<u32>], work: usize) -> Outcome {
        let (numbers, rest) = memory.split_at(NUMBERS);
        let (best, rest) = rest.split_at(self.slots);
        let level = Level::new(self, rest, self.slots);
        let mut progress = Progress::load(numbers, self.from);
        let mut left = work;
        while progress.outcome == Outcome::Unfinished && left > 0 {
            let cost = self.step(&level, &mut progress, best);
            left = left.saturating_sub(cost);
        }
        progress.save(numbers);
        progress.outcome
    }

    /// The positions that the match saved.
    pub fn saved<'s>(&self, memory: &'s [Cell<u32>]) -> &'s [Cell<u32>] {
        &memory[NUMBERS..][..self.slots]
    }

    /// One character; the number of threads it took.
    fn step(&self, level: &Level, p: &mut Progress, best: &[Cell<u32>]) -> usize {
        // Forgetting which places were reached is part of it.
        let mut cost = 1 + level.reached.len() / 8;
        if !p.found && (self.how == How::Search || p.at == self.from) {
            if p.threads == 0 && self.how == How::Search {
                let Some(at) = self.candidate(p.at) else {
                    p.outcome = Outcome::Nothing;
                    return cost;
                };
                cost += (at - p.at) / 16;
                if at > p.at {
                    level.forget_reached();
                }
                p.at = at;
            }
            level.saved.iter().for_each(|cell| cell.set(UNSET));
            p.threads = self.follow(level, p.list, p.threads, 0, p.at);
        }
        let unit = self.unit(p.at);
        let next = self.advance_threads(level, p, unit.map(|(c, _)| c), best);
        cost += p.threads;
        match unit {
            Some((_, size)) if next > 0 || !p.found && self.how == How::Search => {
                (p.at, p.threads, p.list) = (p.at + size, next, p.list ^ 1);
            }
            _ => p.outcome = if p.found { Outcome::Found } else { Outcome::Nothing },
        }
        cost
    }

    /// The first position from `at` on where a match may begin.
    fn candidate(&self, at: usize) -> Option<usize> {
        match program::first(self.code) {
            First::Unknown => Some(at),
            First::Start => (at == 0).then_some(0),
            First::Char(c) => {
                let mut buffer = [0; 4];
                let lead = match char::from_u32(c) {
                    Some(c) if self.is_str => c.encode_utf8(&mut buffer).as_bytes()[0],
                    _ => c as u8,
                };
                Some(at + self.text[at..].iter().position(|byte| *byte == lead)?)
            }
        }
    }

    /// Lets all threads take the character (None at the end): the number of those that could,
    /// which are on the other list.
    fn advance_threads(
        &self,
        level: &Level,
        p: &mut Progress,
        c: Option<u32>,
        best: &[Cell<u32>],
    ) -> usize {
        level.forget_reached();
        let mut next = 0;
        for i in 0..p.threads {
            let (place, saved) = level.thread(p.list, i);
            let word = self.code[place].get();
            if op(word) == program::MATCH {
                if self.accepts(p.at) {
                    p.found = true;
                    copy(saved, best);
                    break;
                }
            } else if let Some(c) = c
                && self.takes(place, word, c)
            {
                copy(saved, level.saved);
                let behind = p.at + self.size(c);
                next = self.follow(level, p.list ^ 1, next, place + program::size(word), behind);
            }
        }
        next
    }

    /// May a match end here?
    fn accepts(&self, at: usize) -> bool {
        (self.how != How::Full || at == self.text.len()) && !(self.advance && at == self.from)
    }

    /// Does the program match at `at`, wherever it ends?
    fn looks(&self, memory: &[Cell<u32>], place: usize, at: usize) -> bool {
        let word = self.code[place].get();
        let (place, at) = match op(word) {
            program::BACK => match self.back(at, operand(word)) {
                Some(at) => (place + 1, at),
                None => return false,
            },
            _ => (place, at),
        };
        let level = Level::new(self, memory, 0);
        level.forget_reached();
        let mut p = Progress::new(at);
        p.threads = self.follow(&level, 0, 0, place, at);
        while p.threads > 0 {
            let places = (0..p.threads).map(|i| level.thread(p.list, i).0);
            if places.into_iter().any(|place| op(self.code[place].get()) == program::MATCH) {
                return true;
            }
            let Some((c, size)) = self.unit(p.at) else { return false };
            let next = self.advance_threads(&level, &mut p, Some(c), &[]);
            (p.at, p.threads, p.list) = (p.at + size, next, p.list ^ 1);
        }
        false
    }

    /// The position `count` characters before `at`, if there is one.
    fn back(&self, mut at: usize, count: u32) -> Option<usize> {
        for _ in 0..count {
            at = at.checked_sub(1)?;
            while self.is_str && at > 0 && self.text[at] & 0xc0 == 0x80 {
                at -= 1;
            }
        }
        Some(at)
    }

    /// Follows the program from `place` to where it takes characters; the threads there are
    /// appended to the list, which then has as many as the result says.
    fn follow(
        &self,
        level: &Level,
        list: usize,
        mut count: usize,
        place: usize,
        at: usize,
    ) -> usize {
        let stride = 1 + level.saved.len();
        let mut top = 0;
        let push = |top: &mut usize, word: u32| {
            level.stack[*top].set(word);
            *top += 1;
        };
        push(&mut top, place as u32);
        while top > 0 {
            top -= 1;
            let entry = level.stack[top].get();
            if entry & RESTORE != 0 {
                top -= 1;
                level.saved[(entry & !RESTORE) as usize].set(level.stack[top].get());
                continue;
            }
            let mut place = entry as usize;
            while level.reach(place) {
                let word = self.code[place].get();
                place = match op(word) {
                    program::JUMP => target(word, place),
                    program::SPLIT => {
                        push(&mut top, target(word, place) as u32);
                        place + 1
                    }
                    program::SPLIT_BACK => {
                        push(&mut top, place as u32 + 1);
                        target(word, place)
                    }
                    program::SAVE => {
                        if !level.saved.is_empty() {
                            self.save(level, operand(word), at, |word| push(&mut top, word));
                        }
                        place + 1
                    }
                    program::LOOK if self.looks(level.rest, place + 1, at) => target(word, place),
                    program::LOOK_NOT if !self.looks(level.rest, place + 1, at) => {
                        target(word, place)
                    }
                    program::CHAR..=program::MATCH => {
                        let thread = &level.lists[list][count * stride..][..stride];
                        thread[0].set(place as u32);
                        copy(level.saved, &thread[1..]);
                        count += 1;
                        break;
                    }
                    condition if self.holds(condition, operand(word), at) => place + 1,
                    _ => break,
                };
            }
        }
        count
    }

    /// Saves a position, and puts on the stack what restores what was there. The end of a group
    /// also makes it the last one.
    fn save(&self, level: &Level, index: u32, at: usize, mut push: impl FnMut(u32)) {
        let mut set = |index: u32, value: u32| {
            let cell = &level.saved[index as usize];
            push(cell.get());
            push(index | RESTORE);
            cell.set(value);
        };
        set(index, at as u32);
        if index > 1 && index % 2 == 1 {
            set(level.saved.len() as u32 - 1, index / 2);
        }
    }

    /// Does the condition hold at this position?
    fn holds(&self, condition: u32, bits: u32, at: usize) -> bool {
        let (text, end) = (self.text, self.text.len());
        match condition {
            program::TEXT_START => at == 0,
            program::TEXT_END => at == end,
            program::LINE_START => at == 0 || text[at - 1] == b'\n',
            program::LINE_END => at == end || text[at] == b'\n',
            program::LAST_LINE_END => at == end || at + 1 == end && text[at] == b'\n',
            program::WORD_EDGE => self.is_edge(bits, at),
            // As in CPython, empty text has no such place.
            program::NO_WORD_EDGE => end > 0 && !self.is_edge(bits, at),
            _ => false,
        }
    }

    fn is_edge(&self, bits: u32, at: usize) -> bool {
        let ascii = if bits & program::SET_ASCII != 0 { class::ASCII } else { 0 };
        let is_word = |c: Option<u32>| c.is_some_and(|c| class::contains(class::WORD | ascii, c));
        let mut before = at.saturating_sub(1);
        while self.is_str && before > 0 && self.text[before] & 0xc0 == 0x80 {
            before -= 1;
        }
        let left = if at == 0 { None } else { self.unit(before) };
        is_word(left.map(|(c, _)| c)) != is_word(self.unit(at).map(|(c, _)| c))
    }

    /// Does the instruction take this character?
    fn takes(&self, place: usize, word: u32, c: u32) -> bool {
        let operand = operand(word);
        match op(word) {
            program::CHAR => c == operand,
            program::CHAR_FOLDED => {
                let ascii = operand & program::FOLD_ASCII != 0;
                class::lower(c, ascii) == operand & !program::FOLD_ASCII
            }
            program::ANY => c != u32::from('\n'),
            program::ANY_OR_NEWLINE => true,
            program::CLASS => class::contains(operand, c),
            _ => {
                let items = &self.code[place + 1..place + program::size(word)];
                let found = match operand & program::SET_FOLDED {
                    0 => class::in_set(items, c),
                    _ => class::in_set_any_case(items, c, operand & program::SET_ASCII != 0),
                };
                found != (operand & program::SET_NOT != 0)
            }
        }
    }

    /// Bytes of a character of this text.
    fn size(&self, c: u32) -> usize {
        if self.is_str { char::from_u32(c).map_or(1, char::len_utf8) } else { 1 }
    }

    /// The character at a position and its size in bytes; None at the end.
    fn unit(&self, at: usize) -> Option<(u32, usize)> {
        let lead = *self.text.get(at)?;
        if lead < 0x80 || !self.is_str {
            return Some((lead.into(), 1));
        }
        let size = match lead {
            0xf0.. => 4,
            0xe0.. => 3,
            _ => 2,
        };
        let rest = self.text.get(at + 1..at + size).unwrap_or(&[]);
        let start = u32::from(lead) & (0x7f >> size);
        Some((rest.iter().fold(start, |c, byte| c << 6 | u32::from(byte & 0x3f)), size))
    }
}

/// The text of a search: up to byte `end`.
pub fn text_until<'v>(view: &View<'v>, end: usize) -> &'v [u8] {
    &view.bytes[..end.min(view.bytes.len())]
}
