//! CAN controllers as hardware: how they are set up, their messages and filters, what they report.
//!
//! A controller has three places for messages to send and two queues of three messages each. It
//! repeats what nobody acknowledges, and counts errors until it leaves the bus.

use core::ops::Range;

/// Controllers.
pub const CANS: usize = 2;
/// Messages that a queue holds, and that wait to be sent.
pub const QUEUE: usize = 3;
/// Banks of filters of both controllers together.
pub const BANKS: usize = 28;
/// Banks that the first of them has if nobody chooses.
pub const HALF: u8 = BANKS as u8 / 2;

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
}

/// The banks of a controller, if those from `second` on are the second one's.
pub fn banks(bus: usize, second: u8) -> Range<usize> {
    match bus {
        0 => 0..second.into(),
        _ => second.into()..BANKS,
    }
}

/// What a controller does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// On the bus.
    #[default]
    Normal,
    /// Hears itself, and is heard.
    Loopback,
    /// Only listens.
    Silent,
    /// Hears itself alone.
    SilentLoopback,
}

/// How a controller is set up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// What it does.
    pub mode: Mode,
    /// It comes back to the bus by itself.
    pub auto_restart: bool,
    /// What the clock of the controller is divided by, 1–1024: the result counts parts of a bit.
    pub prescaler: u16,
    /// Parts that a bit is made longer or shorter by to follow the bus: 1–4.
    pub jump: u8,
    /// Parts between the first one and the moment in which a bit is looked at: 1–16.
    pub before: u8,
    /// Parts after that: 1–8.
    pub after: u8,
    /// Nanoseconds of a bit that follow from these.
    pub bit_ns: u32,
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

impl Arrival {
    /// All, in the order in which they happen.
    pub const ALL: [Arrival; 3] = [Arrival::Pending, Arrival::Full, Arrival::Overflow];

    /// The first of those whose bits are set.
    pub fn first(bits: u8) -> Option<Arrival> {
        Arrival::ALL.into_iter().find(|arrival| bits & arrival.bit() != 0)
    }

    /// Its bit.
    pub fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// What errors have made of a controller: the number that Python knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Condition {
    /// It takes part fully.
    #[default]
    Active = 1,
    /// One of the counts of errors is 96 or more.
    Warning = 2,
    /// One is 128 or more: it does not disturb others any more.
    Passive = 3,
    /// It has left the bus.
    Off = 4,
}

/// What a controller reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Counts of errors in sending and in receiving.
    pub errors: [u8; 2],
    /// How often it has become [`Condition::Warning`], `Passive` and `Off` since it was set up.
    pub times: [u16; 3],
    /// What it is.
    pub condition: Condition,
    /// Messages that wait to be sent.
    pub pending: u8,
    /// Messages in each queue.
    pub queued: [u8; 2],
}

/// The controllers, numbered from 0.
pub trait Cans {
    /// Lets a controller work like this; false if it does not come to the bus.
    fn start(&self, bus: usize, setup: Setup) -> bool;

    /// Switches it off.
    fn stop(&self, bus: usize);

    /// Lets it come back to the bus.
    fn restart(&self, bus: usize);

    /// Changes a bank of filters; those from `second` on are the second controller's.
    fn set_bank(&self, place: usize, bank: Bank, second: u8);

    /// Puts a message into a place from which it is sent. None if there is no room.
    fn send(&self, bus: usize, message: &Message) -> Option<usize>;

    /// Does the message in this place still wait?
    fn waits(&self, bus: usize, place: usize) -> bool;

    /// Forgets it.
    fn cancel(&self, bus: usize, place: usize);

    /// What it reports.
    fn status(&self, bus: usize) -> Status;

    /// The oldest message of a queue.
    fn first(&self, bus: usize, queue: usize) -> Option<Message>;

    /// Removes it.
    fn release(&self, bus: usize, queue: usize);

    /// Lets a queue report what happens to it, or no longer.
    fn watch(&self, bus: usize, queue: usize, on: bool);

    /// The next thing that has happened to a queue since it is watched.
    fn take_news(&self, bus: usize, queue: usize) -> Option<Arrival>;

    /// When something happens next, in microseconds. None where an interrupt says so.
    fn next_us(&self) -> Option<u64> {
        None
    }
}
