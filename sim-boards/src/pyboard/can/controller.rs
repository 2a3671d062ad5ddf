//! One controller, and the bus that it is on.
//!
//! Whenever the bus is free, the most urgent of the frames that wait goes first. Errors are counted
//! as far as a sender is passive; after that nothing changes however long it is tried.

use super::line::{Line, fits};
use super::queue::{Queue, choose, wide};
use boards::pyboard::can::{Bank, Condition, Message, Mode, QUEUE, Setup, Status};

/// Bits of a message beside its data: of one with a short identifier, and those of a long one more.
const FRAME_BITS: u64 = 47;
const LONG_BITS: u64 = 20;
/// An error that is told to all, in place of the end of the message.
const ERROR_BITS: u64 = 6;
/// What an error in sending adds to the count, and how far one that is not acknowledged does so.
const ERROR: u8 = 8;
const WARNING_AT: u8 = 96;
const PASSIVE_AT: u8 = 128;
/// The count of errors in receiving of one that was passive, after a message.
const RECOVERED: u8 = 120;
/// The counts.
const SENDING: usize = 0;
const RECEIVING: usize = 1;

/// Who sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sender {
    /// The controller, from this place.
    Place(usize),
    /// The node with this number.
    Node(u32),
}

/// A message on the bus.
#[derive(Clone, Copy, Debug)]
pub struct Sending {
    sender: Sender,
    message: Message,
    /// Nanoseconds of a bit.
    bit_ns: u32,
    /// When it ends, in nanoseconds.
    at_ns: u64,
}

impl Sending {
    /// Is it the controller's, from this place?
    pub fn is_of_place(&self, place: usize) -> bool {
        self.sender == Sender::Place(place)
    }

    fn at_us(&self) -> u64 {
        self.at_ns.div_ceil(1000)
    }
}

/// A controller that runs.
#[derive(Debug, Default)]
pub struct Can {
    setup: Setup,
    pub queues: [Queue; 2],
    pub watched: [bool; 2],
    pub places: [Option<Message>; QUEUE],
    pub sending: Option<Sending>,
    /// Since when the bus is free if nobody sends.
    free_ns: u64,
    /// How many nodes there were.
    nodes: usize,
    /// Who has failed last and lets others go first.
    yields: Option<Sender>,
    errors: [u8; 2],
    times: [u16; 3],
}

impl Can {
    /// A controller that begins now.
    pub fn new(setup: Setup, now_us: u64) -> Can {
        Can { setup, free_ns: now_us * 1000, ..Can::default() }
    }

    fn hears_itself(&self) -> bool {
        matches!(self.setup.mode, Mode::Loopback | Mode::SilentLoopback)
    }

    fn hears_others(&self) -> bool {
        matches!(self.setup.mode, Mode::Normal | Mode::Silent)
    }

    /// Does somebody acknowledge a message?
    fn is_acknowledged(&self, sender: Sender, bit_ns: u32, line: &Line) -> bool {
        match sender {
            Sender::Place(_) => self.hears_itself() || line.acknowledges(None, bit_ns),
            Sender::Node(node) => {
                self.setup.mode == Mode::Normal && fits(self.setup.bit_ns, bit_ns)
                    || line.acknowledges(Some(node), bit_ns)
            }
        }
    }

    /// What waits for the bus: the sender, since when in nanoseconds, what.
    fn waiting(&self, line: &Line) -> Vec<(Sender, u64, Message)> {
        let is_silent = self.setup.mode == Mode::Silent;
        let places = self.places.iter().enumerate().filter(|_| !is_silent);
        let own = places.filter_map(|(i, message)| Some((Sender::Place(i), 0, (*message)?)));
        let mut all: Vec<_> = own.collect();
        // One that hears itself alone is not on the bus.
        if self.setup.mode != Mode::SilentLoopback && !line.is_empty() {
            let others = line.waiting().into_iter();
            all.extend(others.map(|o| (Sender::Node(o.part), o.since_us * 1000, o.frame)));
        }
        all
    }

    /// The message that goes first does so at `now_ns`, or when it comes.
    pub fn begin(&mut self, now_ns: u64, line: &Line) {
        if self.sending.is_some() {
            return;
        }
        self.free_ns = now_ns;
        let mut waiting = self.waiting(line);
        let goes = |sender: &Sender| self.yields.is_none_or(|other| !is_same(*sender, other));
        if waiting.iter().any(|(sender, ..)| goes(sender)) {
            waiting.retain(|(sender, ..)| goes(sender));
        }
        let Some(first_ns) = waiting.iter().map(|(_, since, _)| *since).min() else { return };
        let start_ns = now_ns.max(first_ns);
        let there = waiting.into_iter().filter(|(_, since, _)| *since <= start_ns);
        let first = there.min_by_key(|(_, _, message)| wide(message));
        let Some((sender, _, message)) = first else { return };
        let bit_ns = match sender {
            Sender::Place(_) => self.setup.bit_ns,
            Sender::Node(node) => line.bit_ns(node).unwrap_or(self.setup.bit_ns),
        };
        let data = if message.remote { 0 } else { 8 * u64::from(message.len) };
        let long = if message.extended { LONG_BITS } else { 0 };
        let is_heard = self.is_acknowledged(sender, bit_ns, line);
        let failed = if is_heard { 0 } else { ERROR_BITS };
        let at_ns = start_ns + (FRAME_BITS + long + data + failed) * u64::from(bit_ns);
        self.sending = Some(Sending { sender, message, bit_ns, at_ns });
    }

    /// The larger of both counts of errors.
    fn worst(&self) -> u8 {
        self.errors[SENDING].max(self.errors[RECEIVING])
    }

    fn count(&mut self, which: usize, errors: u8) {
        let before = self.worst();
        self.errors[which] = errors;
        let now = self.worst();
        for (times, at) in self.times.iter_mut().zip([WARNING_AT, PASSIVE_AT]) {
            *times += u16::from(before < at && now >= at);
        }
    }

    /// Lets happen what is due.
    pub fn advance(&mut self, now_us: u64, banks: &[Bank], line: &Line) {
        // What has failed until a node came cannot reach it any more.
        if std::mem::replace(&mut self.nodes, line.count()) < line.count() {
            self.sending = self.sending.filter(|sending| sending.at_us() > now_us);
            self.free_ns = now_us * 1000;
        }
        self.begin(self.free_ns, line);
        while let Some(sending) = self.sending.filter(|sending| sending.at_us() <= now_us) {
            let is_over = !self.is_endless(&sending, line);
            self.sending = None;
            self.yields = None;
            match is_over {
                true => self.end(&sending, banks, line),
                // Nothing changes any more, however long it is tried.
                false => return self.begin(now_us * 1000, line),
            }
            self.begin(sending.at_ns, line);
        }
    }

    /// Will a message fail as before, with nothing else to be sent?
    fn is_endless(&self, sending: &Sending, line: &Line) -> bool {
        let Sending { sender, bit_ns, .. } = *sending;
        let fails = !self.is_acknowledged(sender, bit_ns, line);
        let (errors, noticed) = match sender {
            Sender::Place(_) => (self.errors[SENDING], false),
            // One that has another rate now has not failed with that.
            Sender::Node(node) if line.bit_ns(node) != Some(bit_ns) => return false,
            Sender::Node(node) => {
                let fits = fits(self.setup.bit_ns, bit_ns);
                let counts = self.errors[RECEIVING] < PASSIVE_AT;
                (line.errors(node), self.hears_others() && (fits || counts))
            }
        };
        let is_alone = || self.waiting(line).iter().all(|(other, ..)| is_same(*other, sender));
        fails && errors >= PASSIVE_AT && !noticed && is_alone()
    }

    /// A message has been on the bus.
    fn end(&mut self, sending: &Sending, banks: &[Bank], line: &Line) {
        let Sending { sender, message, bit_ns, .. } = *sending;
        let ack = self.is_acknowledged(sender, bit_ns, line);
        let node = match sender {
            Sender::Place(_) => None,
            Sender::Node(node) => Some(node),
        };
        let before = node.map_or(self.errors[SENDING], |node| line.errors(node));
        let errors = match ack {
            true => before.saturating_sub(1),
            false => (before + ERROR).min(PASSIVE_AT),
        };
        // One that is passive lets others go first.
        self.yields = Some(sender).filter(|_| !ack && before >= PASSIVE_AT);
        match sender {
            Sender::Place(place) => {
                self.count(SENDING, errors);
                if ack {
                    self.places[place] = None;
                }
                if self.hears_itself() {
                    self.keep(&message, banks);
                }
            }
            Sender::Node(node) if line.bit_ns(node).is_none() => return,
            Sender::Node(node) => {
                line.set_errors(node, errors);
                if ack {
                    line.sent(node, &message);
                }
                // A sender that is passive does not disturb what others hear.
                self.hear(&message, bit_ns, ack || before >= PASSIVE_AT, banks);
            }
        }
        if self.setup.mode != Mode::SilentLoopback {
            // What a passive sender tries again and again would fill the trace.
            if ack || before < PASSIVE_AT {
                line.note(node, &message, sending.at_us(), ack);
            }
            line.tell(node, &message, (bit_ns, sending.at_us()));
        }
    }

    /// A message of somebody else ends, `whole` or with an error.
    fn hear(&mut self, message: &Message, bit_ns: u32, whole: bool, banks: &[Bank]) {
        let before = self.errors[RECEIVING];
        if !self.hears_others() {
            return;
        }
        if whole && fits(self.setup.bit_ns, bit_ns) {
            let less = if before >= PASSIVE_AT { RECOVERED } else { before.saturating_sub(1) };
            self.count(RECEIVING, less);
            self.keep(message, banks);
        } else {
            self.count(RECEIVING, (before + 1).min(PASSIVE_AT));
        }
    }

    fn keep(&mut self, message: &Message, banks: &[Bank]) {
        if let Some((queue, filter)) = choose(banks, message) {
            self.queues[queue].keep(Message { filter, ..*message });
        }
    }

    /// When something happens next that can be noticed, in microseconds.
    pub fn next_us(&self, line: &Line) -> Option<u64> {
        let sending = self.sending?;
        let is_noticed = match line.is_empty() {
            true => self.hears_itself(),
            false => !self.is_endless(&sending, line),
        };
        is_noticed.then_some(sending.at_us())
    }

    /// What it reports.
    pub fn status(&self) -> Status {
        let condition = match self.worst() {
            PASSIVE_AT.. => Condition::Passive,
            WARNING_AT.. => Condition::Warning,
            _ => Condition::Active,
        };
        Status {
            errors: self.errors,
            times: self.times,
            condition,
            pending: self.places.iter().flatten().count() as u8,
            queued: [0, 1].map(|queue: usize| self.queues[queue].messages.len() as u8),
        }
    }
}

/// Do two messages have the same sender?
fn is_same(a: Sender, b: Sender) -> bool {
    match (a, b) {
        (Sender::Place(_), Sender::Place(_)) => true,
        _ => a == b,
    }
}
