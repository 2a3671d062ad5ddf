//! CAN controllers: filters, two queues of three messages each, three places for messages to send.
//!
//! A message that is sent arrives where a filter lets it through: at the controller itself in the
//! loop-back modes. On a wire without another node nobody acknowledges it, so it stays in its
//! place.

use core::cell::Cell;

/// Messages that a queue holds, and that wait to be sent.
pub const QUEUE: usize = 3;
/// Banks of filters of both controllers together.
pub const BANKS: usize = 28;

/// A message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Identifier of 11 or 29 bits.
    pub id: u32,
    /// It has 29.
    pub extended: bool,
    /// It asks for a message and has no data.
    pub remote: bool,
    /// The filter that let it through, counted in its queue.
    pub filter: u8,
    /// Bytes, of which `len` count.
    pub data: [u8; 8],
    /// 0–8.
    pub len: u8,
}

impl Message {
    /// The message as a filter of 32 bits sees it.
    fn wide(&self) -> u32 {
        match self.extended {
            true => self.id << 3 | 4 | u32::from(self.remote) << 1,
            false => self.id << 21 | u32::from(self.remote) << 1,
        }
    }

    /// The message as a filter of 16 bits sees it.
    fn narrow(&self) -> u32 {
        match self.extended {
            true => {
                let base = self.id >> 18;
                base << 5 | u32::from(self.remote) << 4 | 8 | self.id >> 15 & 7
            }
            false => self.id << 5 | u32::from(self.remote) << 4,
        }
    }
}

/// A bank of filters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bank {
    /// It is in use.
    pub on: bool,
    /// Its values are of 32 bits: two of them; else four of 16.
    pub wide: bool,
    /// Values are identifiers; else pairs of identifier and mask.
    pub list: bool,
    /// The queue for what it lets through.
    pub queue: u8,
    /// The values.
    pub values: [u32; 4],
}

impl Bank {
    /// Not in use.
    pub const OFF: Bank = Bank { on: false, wide: false, list: false, queue: 0, values: [0; 4] };

    /// How many filters it is.
    fn filters(&self) -> u8 {
        match (self.wide, self.list) {
            (true, true) => 2,
            (true, false) => 1,
            (false, true) => 4,
            (false, false) => 2,
        }
    }

    /// The filter in it that lets a message through.
    fn finds(&self, message: &Message) -> Option<u8> {
        let seen = if self.wide { message.wide() } else { message.narrow() };
        (0..self.filters()).find(|i| match self.list {
            true => self.values[usize::from(*i)] == seen,
            false => {
                let [id, mask] = [0, 1].map(|k| self.values[usize::from(2 * i + k)]);
                (seen ^ id) & mask == 0
            }
        })
    }
}

/// What a controller does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Off.
    #[default]
    Stopped,
    /// On the wire.
    Normal,
    /// Hears itself, and is heard.
    Loopback,
    /// Only listens.
    Silent,
    /// Hears itself alone.
    SilentLoopback,
}

/// What has happened to a queue: the number that a handler gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// There is a message.
    Pending = 0,
    /// There is no room for another.
    Full = 1,
    /// A message has been lost.
    Overflow = 2,
}

/// A controller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Can {
    /// What it does.
    pub mode: Mode,
    /// It starts again by itself.
    pub auto_restart: bool,
    /// Microseconds for a message.
    pub message_us: u64,
    queues: [[Message; QUEUE]; 2],
    counts: [u8; 2],
    /// Messages that wait to be sent, and when the first of them is.
    waiting: [Message; QUEUE],
    count: u8,
    sent_us: u64,
    /// Errors of sending.
    pub errors: u32,
    /// Messages of the queues that were told to their handlers.
    pub news: [Option<Arrival>; 2],
}

impl Can {
    /// A controller that starts, with the time that a message takes.
    pub fn new(mode: Mode, auto_restart: bool, message_us: u64) -> Can {
        Can { mode, auto_restart, message_us, ..Can::default() }
    }

    /// Messages in a queue.
    pub fn any(&self, queue: usize) -> u8 {
        self.counts[queue]
    }

    /// Messages that wait to be sent.
    pub fn pending(&self) -> u8 {
        self.count
    }

    /// Takes the oldest message of a queue.
    pub fn take(&mut self, queue: usize) -> Option<Message> {
        let count = &mut self.counts[queue];
        *count = count.checked_sub(1)?;
        let first = self.queues[queue][0];
        self.queues[queue].rotate_left(1);
        Some(first)
    }

    /// Accepts a message to send at `now`; false if there is no place.
    pub fn send(&mut self, now: u64, message: Message) -> bool {
        if usize::from(self.count) == QUEUE {
            return false;
        }
        self.waiting[usize::from(self.count)] = message;
        if self.count == 0 {
            self.sent_us = now + self.message_us;
        }
        self.count += 1;
        true
    }

    /// Forgets the messages that wait to be sent.
    pub fn cancel(&mut self) {
        self.count = 0;
    }

    /// When the first message that waits is sent; None if none is.
    pub fn next_us(&self) -> Option<u64> {
        let heard = matches!(self.mode, Mode::Loopback | Mode::SilentLoopback);
        (heard && self.count > 0).then_some(self.sent_us)
    }

    /// Sends what is due and lets it arrive.
    pub fn advance(&mut self, now: u64, banks: &[Cell<Bank>]) {
        while self.next_us().is_some_and(|time| time <= now) {
            let message = self.waiting[0];
            self.waiting.rotate_left(1);
            self.count -= 1;
            self.sent_us += self.message_us;
            self.arrive(message, banks);
        }
    }

    /// A message arrives.
    fn arrive(&mut self, message: Message, banks: &[Cell<Bank>]) {
        // Filters are numbered in each queue, those of banks that are off too.
        let mut numbers = [0u8; 2];
        for bank in banks.iter().map(Cell::get).filter(|bank| bank.on) {
            let queue = usize::from(bank.queue & 1);
            if let Some(i) = bank.finds(&message) {
                return self.keep(queue, Message { filter: numbers[queue] + i, ..message });
            }
            numbers[queue] += bank.filters();
        }
    }

    fn keep(&mut self, queue: usize, message: Message) {
        let count = usize::from(self.counts[queue]);
        let place = count.min(QUEUE - 1);
        self.queues[queue][place] = message;
        self.counts[queue] = (count + 1).min(QUEUE) as u8;
        self.news[queue] = match count {
            0 => Some(Arrival::Pending),
            1 => self.news[queue],
            2 => Some(Arrival::Full),
            _ => Some(Arrival::Overflow),
        };
    }
}
