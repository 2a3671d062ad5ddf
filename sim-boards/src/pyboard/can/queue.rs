//! What a controller keeps of what it receives: filters and queues.

use boards::pyboard::can::{Arrival, Bank, Message, QUEUE};
use std::collections::VecDeque;

/// The message as a filter of 32 bits sees it.
pub fn wide(message: &Message) -> u32 {
    let remote = u32::from(message.remote) << 1;
    match message.extended {
        true => message.id << 3 | 4 | remote,
        false => message.id << 21 | remote,
    }
}

/// The message as a filter of 16 bits sees it.
fn narrow(message: &Message) -> u32 {
    let remote = u32::from(message.remote) << 4;
    match message.extended {
        true => message.id >> 18 << 5 | remote | 8 | message.id >> 15 & 7,
        false => message.id << 5 | remote,
    }
}

/// How many filters a bank is.
fn filters(bank: &Bank) -> u8 {
    match (bank.wide, bank.list) {
        (true, true) => 2,
        (true, false) => 1,
        (false, true) => 4,
        (false, false) => 2,
    }
}

/// The filter of a bank that lets a message through.
fn find(bank: &Bank, message: &Message) -> Option<u8> {
    let seen = if bank.wide { wide(message) } else { narrow(message) };
    (0..filters(bank)).find(|i| match bank.list {
        true => bank.values[usize::from(*i)] == seen,
        false => {
            let [id, mask] = [0, 1].map(|k| bank.values[usize::from(2 * i + k)]);
            (seen ^ id) & mask == 0
        }
    })
}

/// The queue of a message and the number of its filter. Wide filters go before narrow ones, lists
/// before masks; filters are numbered in each queue, those of banks that are off too.
pub fn choose(banks: &[Bank], message: &Message) -> Option<(usize, u8)> {
    let mut numbers = [0u8; 2];
    let mut found: Option<((bool, bool), usize, u8)> = None;
    for bank in banks {
        let queue = usize::from(bank.queue & 1);
        let rank = (bank.wide, bank.list);
        if bank.on
            && found.is_none_or(|(best, ..)| rank > best)
            && let Some(i) = find(bank, message)
        {
            found = Some((rank, queue, numbers[queue] + i));
        }
        numbers[queue] += filters(bank);
    }
    found.map(|(_, queue, number)| (queue, number))
}

/// What arrived and was not taken.
#[derive(Debug, Default)]
pub struct Queue {
    pub messages: VecDeque<Message>,
    /// What is to be told when it happens, as bits of [`Arrival`].
    pub told: u8,
    pub news: u8,
}

impl Queue {
    fn happens(&mut self, arrival: Arrival) {
        let bit = self.told & arrival.bit();
        self.told &= !bit;
        self.news |= bit;
    }

    /// A message comes; in a full queue it replaces the one before.
    pub fn keep(&mut self, message: Message) {
        if self.messages.len() == QUEUE {
            self.messages.pop_back();
            self.happens(Arrival::Overflow);
        }
        self.messages.push_back(message);
        self.happens(Arrival::Pending);
        if self.messages.len() == QUEUE {
            self.happens(Arrival::Full);
        }
    }

    /// What is told is told again when something has been taken.
    pub fn arm(&mut self) {
        self.told = Arrival::Full.bit() | Arrival::Overflow.bit();
        if self.messages.is_empty() {
            self.told |= Arrival::Pending.bit();
        }
    }
}
