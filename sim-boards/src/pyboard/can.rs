//! CAN controllers of a simulated PyBoard.
//!
//! A message that is sent arrives where a filter lets it through: at the controller itself in the
//! loop-back modes. On a bus without another node nobody acknowledges it, so it is tried again and
//! again, and the count of errors rises until the controller is passive.

use crate::clock::SimClock;
use boards::hal::Clock;
use boards::pyboard::can::{
    Arrival, BANKS, Bank, CANS, Cans, Condition, HALF, Message, Mode, QUEUE, Setup, Status, banks,
};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// Bits of a message beside its data: of one with a short identifier, and those of a long one more.
const FRAME_BITS: u64 = 47;
const LONG_BITS: u64 = 20;
/// An error that is told to all, in place of the end of the message.
const ERROR_BITS: u64 = 6;
/// What an error adds to the count, and how far one that is not acknowledged does so.
const ERROR: u8 = 8;
const WARNING_AT: u8 = 96;
const PASSIVE_AT: u8 = 128;

/// The message as a filter of 32 bits sees it.
fn wide(message: &Message) -> u32 {
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
fn choose(banks: &[Bank], message: &Message) -> Option<(usize, u8)> {
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
struct Queue {
    messages: VecDeque<Message>,
    /// What is to be told when it happens, as bits of [`Arrival`].
    told: u8,
    news: u8,
}

impl Queue {
    fn happens(&mut self, arrival: Arrival) {
        let bit = self.told & arrival.bit();
        self.told &= !bit;
        self.news |= bit;
    }

    /// A message comes; in a full queue it replaces the one before.
    fn keep(&mut self, message: Message) {
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
    fn arm(&mut self) {
        self.told = Arrival::Full.bit() | Arrival::Overflow.bit();
        if self.messages.is_empty() {
            self.told |= Arrival::Pending.bit();
        }
    }
}

/// A controller that runs.
#[derive(Debug, Default)]
struct Can {
    setup: Setup,
    queues: [Queue; 2],
    watched: [bool; 2],
    places: [Option<Message>; QUEUE],
    /// The place whose message is on the bus, and when it has been there.
    sending: Option<(usize, u64)>,
    errors: u8,
    times: [u16; 3],
}

impl Can {
    fn hears_itself(&self) -> bool {
        matches!(self.setup.mode, Mode::Loopback | Mode::SilentLoopback)
    }

    fn bits(&self, message: &Message) -> u64 {
        let data = if message.remote { 0 } else { 8 * u64::from(message.len) };
        let long = if message.extended { LONG_BITS } else { 0 };
        let failed = if self.hears_itself() { 0 } else { ERROR_BITS };
        FRAME_BITS + long + data + failed
    }

    /// The message that goes first does so at `now_ns`.
    fn begin(&mut self, now_ns: u64) {
        if self.sending.is_some() || self.setup.mode == Mode::Silent {
            return;
        }
        let waiting = (0..QUEUE).filter_map(|i| Some((i, self.places[i].as_ref()?)));
        let first = waiting.min_by_key(|(_, message)| wide(message));
        let Some((place, message)) = first else { return };
        self.sending = Some((place, now_ns + self.bits(message) * u64::from(self.setup.bit_ns)));
    }

    /// Nobody has acknowledged a message.
    fn fail(&mut self) {
        let before = self.errors;
        self.errors = (before + ERROR).min(PASSIVE_AT);
        for (times, at) in self.times.iter_mut().zip([WARNING_AT, PASSIVE_AT]) {
            *times += u16::from(before < at && self.errors >= at);
        }
    }

    fn advance(&mut self, now_us: u64, banks: &[Bank]) {
        while let Some((place, at)) = self.sending.filter(|(_, at)| at.div_ceil(1000) <= now_us) {
            self.sending = None;
            match self.hears_itself() {
                true => {
                    let message = self.places[place].take().unwrap_or_default();
                    self.errors = self.errors.saturating_sub(1);
                    if let Some((queue, filter)) = choose(banks, &message) {
                        self.queues[queue].keep(Message { filter, ..message });
                    }
                }
                false if self.errors < PASSIVE_AT => self.fail(),
                // Nothing changes any more, however long it is tried.
                false => return self.begin(now_us * 1000),
            }
            self.begin(at);
        }
    }

    fn status(&self) -> Status {
        let condition = match self.errors {
            PASSIVE_AT.. => Condition::Passive,
            WARNING_AT.. => Condition::Warning,
            _ => Condition::Active,
        };
        Status {
            errors: [self.errors, 0],
            times: self.times,
            condition,
            pending: self.places.iter().flatten().count() as u8,
            queued: [0, 1].map(|queue: usize| self.queues[queue].messages.len() as u8),
        }
    }
}

/// The controllers.
#[derive(Debug)]
pub struct SimCans {
    clock: Rc<SimClock>,
    cans: RefCell<[Option<Can>; CANS]>,
    banks: RefCell<[Bank; BANKS]>,
    second: Cell<u8>,
}

impl SimCans {
    /// Those of a board with this clock.
    pub fn new(clock: Rc<SimClock>) -> SimCans {
        SimCans {
            clock,
            cans: RefCell::default(),
            banks: RefCell::new([Bank::OFF; BANKS]),
            second: Cell::new(HALF),
        }
    }

    /// As after a reset.
    pub fn reset(&self) {
        self.cans.take();
        self.banks.replace([Bank::OFF; BANKS]);
        self.second.set(HALF);
    }

    /// Does something with a controller that runs, as it is now.
    fn with<R: Default>(&self, bus: usize, f: impl FnOnce(&mut Can, u64) -> R) -> R {
        let now = self.clock.now_us();
        let cans = &mut *self.cans.borrow_mut();
        let Some(can) = &mut cans[bus] else { return R::default() };
        can.advance(now, &self.banks.borrow()[banks(bus, self.second.get())]);
        f(can, now)
    }
}

impl Cans for SimCans {
    fn start(&self, bus: usize, setup: Setup) -> bool {
        self.cans.borrow_mut()[bus] = Some(Can { setup, ..Can::default() });
        true
    }

    fn stop(&self, bus: usize) {
        self.cans.borrow_mut()[bus] = None;
    }

    fn restart(&self, bus: usize) {
        // One that is alone on the bus never leaves it.
        self.with(bus, |_, _| ());
    }

    fn set_bank(&self, place: usize, bank: Bank, second: u8) {
        (0..CANS).for_each(|bus| self.with(bus, |_, _| ()));
        self.second.set(second);
        self.banks.borrow_mut()[place] = bank;
    }

    fn send(&self, bus: usize, message: &Message) -> Option<usize> {
        self.with(bus, |can, now| {
            let place = can.places.iter().position(Option::is_none)?;
            can.places[place] = Some(*message);
            can.begin(now * 1000);
            Some(place)
        })
    }

    fn waits(&self, bus: usize, place: usize) -> bool {
        self.with(bus, |can, _| can.places[place].is_some())
    }

    fn cancel(&self, bus: usize, place: usize) {
        self.with(bus, |can, now| {
            can.places[place] = None;
            can.sending = can.sending.filter(|(other, _)| *other != place);
            can.begin(now * 1000);
        });
    }

    fn status(&self, bus: usize) -> Status {
        self.with(bus, |can, _| can.status())
    }

    fn first(&self, bus: usize, queue: usize) -> Option<Message> {
        self.with(bus, |can, _| can.queues[queue].messages.front().copied())
    }

    fn release(&self, bus: usize, queue: usize) {
        self.with(bus, |can, _| {
            can.queues[queue].messages.pop_front();
            if can.watched[queue] {
                can.queues[queue].arm();
            }
        });
    }

    fn watch(&self, bus: usize, queue: usize, on: bool) {
        self.with(bus, |can, _| {
            can.watched[queue] = on;
            let queue = &mut can.queues[queue];
            (queue.told, queue.news) = (0, 0);
            if on {
                queue.arm();
                queue.news = u8::from(!queue.messages.is_empty()) * Arrival::Pending.bit();
            }
        });
    }

    fn take_news(&self, bus: usize, queue: usize) -> Option<Arrival> {
        self.with(bus, |can, _| {
            let arrival = Arrival::first(can.queues[queue].news)?;
            can.queues[queue].news &= !arrival.bit();
            Some(arrival)
        })
    }

    fn next_us(&self) -> Option<u64> {
        let cans = self.cans.borrow();
        let heard = cans.iter().flatten().filter(|can| can.hears_itself());
        heard.filter_map(|can| Some(can.sending?.1.div_ceil(1000))).min()
    }
}
