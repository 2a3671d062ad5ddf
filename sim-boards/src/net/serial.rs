//! Characters on lines: who sends, who listens, and what arrives.
//!
//! A character is start bit, data, parity and stop bits at the speed of who sends it. Who listens
//! begins at the falling edge and looks at the middle of each bit at his own speed. So what arrives
//! is what was sent if both agree, and something else if they do not, as on real lines. Levels are
//! not driven: the trace has characters, not their bits. What waits to arrive stands in a queue
//! with its time, as do the times at which parts want to be called.

use super::SimPins;
use crate::trace::{BusKind, Event};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};

/// What the characters of a line look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Bits a second, at least 1.
    pub baudrate: u32,
    /// Bits of data: 7, 8 or 9.
    pub bits: u8,
    /// 0 even, 1 odd.
    pub parity: Option<u8>,
    /// Stop bits: 1 or 2.
    pub stop: u8,
}

/// A character that was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Received {
    /// When its stop bit was seen, in microseconds after the first start bit.
    after_us: u64,
    value: u16,
    /// Parity and stop bit were as they should be.
    sound: bool,
}

impl Format {
    /// Eight bits, no parity, one stop bit.
    pub const fn plain(baudrate: u32) -> Format {
        Format { baudrate, bits: 8, parity: None, stop: 1 }
    }

    /// Bits from a start bit to the next.
    const fn frame(self) -> usize {
        1 + self.bits as usize + self.parity.is_some() as usize + self.stop as usize
    }

    /// Microseconds that so many characters take, rounded up.
    pub fn time_us(self, count: usize) -> u64 {
        let bits = (self.frame() * count) as u64;
        (bits * 1_000_000).div_ceil(u64::from(self.baudrate.max(1)))
    }

    /// The levels of a character, one for each bit.
    fn levels(self, value: u16) -> impl Iterator<Item = bool> {
        let data = value & ((1 << self.bits) - 1);
        let parity = self.parity.map(|odd| (data.count_ones() + u32::from(odd)) % 2 == 1);
        let bits = (0..self.bits).map(move |bit| data >> bit & 1 == 1);
        let stop = (0..self.stop).map(|_| true);
        std::iter::once(false).chain(bits).chain(parity).chain(stop)
    }

    /// What somebody who listens with this format receives of characters that are sent in a row
    /// with the format `from`.
    fn receive(self, from: Format, values: &[u8]) -> Vec<Received> {
        let levels: Vec<bool> =
            values.iter().flat_map(|value| from.levels((*value).into())).collect();
        // Units of time in which a bit is a whole and even number on both sides.
        let (sent, heard) = (2 * u64::from(self.baudrate), 2 * u64::from(from.baudrate));
        let level = |time: u64| levels.get((time / sent) as usize).copied().unwrap_or(true);
        let after_us = |time: u64| {
            let units = u128::from(sent) * u128::from(from.baudrate);
            (u128::from(time) * 1_000_000).div_ceil(units) as u64
        };
        let falls = |at: &usize| !levels[*at] && (*at == 0 || levels[*at - 1]);
        let (mut received, mut ready) = (Vec::new(), 0);
        for at in (0..levels.len()).filter(falls) {
            let start = at as u64 * sent;
            let bit = |i: usize| level(start + i as u64 * heard + heard / 2);
            // Still busy with the character before, or a pulse too short for a start bit.
            if start < ready || bit(0) {
                continue;
            }
            let bits = usize::from(self.bits);
            let value = (0..bits).fold(0, |all, i| all | u16::from(bit(1 + i)) << i);
            let stop = 1 + bits + usize::from(self.parity.is_some());
            let parity = self.levels(value).nth(1 + bits);
            let sound = bit(stop) && (self.parity.is_none() || Some(bit(1 + bits)) == parity);
            ready = start + stop as u64 * heard + heard / 2;
            received.push(Received { after_us: after_us(ready), value, sound });
        }
        received
    }
}

/// Who is called.
#[derive(Clone, Copy, Debug)]
enum To {
    /// The port of the board with this name; the last character of several is marked.
    Board(&'static str, u16, bool),
    /// A part, on one of its pins; the character is as its format says.
    Part(u32, usize, u16, bool),
    /// A part that has asked to be called.
    Wake(u32),
}

/// A port of the board that listens.
#[derive(Debug)]
struct Ear {
    name: &'static str,
    wire: usize,
    format: Format,
    /// What has arrived and was not taken.
    arrived: VecDeque<u8>,
    /// What of it the trace does not have yet.
    untold: Vec<u8>,
}

/// What is under way on the lines.
#[derive(Debug, Default)]
pub struct Serial {
    ears: RefCell<Vec<Ear>>,
    queue: RefCell<BTreeMap<(u64, u64), To>>,
    count: Cell<u64>,
    /// Until when pins of parts send.
    busy: RefCell<BTreeMap<(u32, usize), u64>>,
}

impl Serial {
    /// When something arrives, or a part is called.
    pub fn next_us(&self) -> Option<u64> {
        self.queue.borrow().first_key_value().map(|((time, _), _)| *time)
    }

    fn push(&self, time_us: u64, to: To) {
        let number = self.count.get();
        self.count.set(number + 1);
        self.queue.borrow_mut().insert((time_us, number), to);
    }

    /// A part is gone: nothing is for it any more, and it sends no longer.
    pub fn forget(&self, part: u32) {
        self.queue.borrow_mut().retain(|_, to| match to {
            To::Part(number, ..) | To::Wake(number) => *number != part,
            To::Board(..) => true,
        });
        self.busy.borrow_mut().retain(|(number, _), _| *number != part);
    }
}

impl SimPins {
    /// A port of the board listens on a line with this format, or no longer. What has arrived and
    /// was not taken is dropped.
    pub fn listen(&self, name: &'static str, to: Option<(usize, Format)>) {
        let mut ears = self.serial.ears.borrow_mut();
        ears.retain(|ear| ear.name != name);
        if let Some((wire, format)) = to {
            let (arrived, untold) = Default::default();
            ears.push(Ear { name, wire, format, arrived, untold });
        }
    }

    /// What has arrived at a port of the board since it was asked last.
    pub fn heard(&self, name: &str) -> Vec<u8> {
        self.settle();
        let mut ears = self.serial.ears.borrow_mut();
        let ear = ears.iter_mut().find(|ear| ear.name == name);
        ear.map_or_else(Vec::new, |ear| ear.arrived.drain(..).collect())
    }

    /// Somebody sends characters on a line, from `start_us` on; what would have arrived before now
    /// arrives now.
    pub fn transmit(&self, wire: usize, start_us: u64, format: Format, values: &[u8]) {
        let now = self.now_us();
        let when = |one: &Received| (start_us + one.after_us).max(now);
        for ear in self.serial.ears.borrow().iter().filter(|ear| ear.wire == wire) {
            let received = ear.format.receive(format, values);
            for (i, one) in received.iter().enumerate() {
                let last = i + 1 == received.len();
                self.serial.push(when(one), To::Board(ear.name, one.value, last));
            }
        }
        let ends: Vec<(u32, usize)> =
            self.wire(wire).ends.borrow().iter().map(|end| (end.part, end.pin)).collect();
        for (part, pin) in ends {
            let Some(own) = self.bench.serial(part) else { continue };
            for one in own.receive(format, values) {
                self.serial.push(when(&one), To::Part(part, pin, one.value, one.sound));
            }
        }
    }

    /// A part sends on one of its pins, when it is done with what it has sent there before.
    pub(crate) fn transmit_part(
        &self,
        part: u32,
        pin: usize,
        wire: usize,
        format: Format,
        values: &[u8],
    ) {
        let start = {
            let mut busy = self.serial.busy.borrow_mut();
            let until = busy.entry((part, pin)).or_default();
            let start = self.now_us().max(*until);
            *until = start + format.time_us(values.len());
            start
        };
        self.transmit(wire, start, format, values);
    }

    /// Calls a part at a time.
    pub(crate) fn wake_part(&self, part: u32, time_us: u64) {
        self.serial.push(time_us.max(self.now_us()), To::Wake(part));
    }

    /// Passes on what arrives at a time, which is now.
    pub(super) fn deliver(&self, time_us: u64) {
        loop {
            let first = {
                let mut queue = self.serial.queue.borrow_mut();
                let first = queue.first_entry().filter(|entry| entry.key().0 <= time_us);
                first.map(|entry| entry.remove())
            };
            match first {
                None => break,
                Some(To::Board(name, value, last)) => self.arrive(name, value, last, time_us),
                Some(To::Part(part, pin, value, sound)) => {
                    self.bench.character(self, part, pin, value, sound);
                }
                Some(To::Wake(part)) => self.bench.wake(self, part),
            }
        }
    }

    fn arrive(&self, name: &'static str, value: u16, last: bool, time_us: u64) {
        let mut ears = self.serial.ears.borrow_mut();
        let Some(ear) = ears.iter_mut().find(|ear| ear.name == name) else { return };
        ear.arrived.push_back(value as u8);
        ear.untold.push(value as u8);
        if last {
            let (kind, bytes) = (BusKind::Read, std::mem::take(&mut ear.untold));
            let event = match name {
                "uart" => Event::Uart { kind, bytes },
                bus => Event::Transfer { bus, kind, address: None, bytes, ack: true, stop: true },
            };
            self.tracer.note_at(time_us, event);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(to: Format, from: Format, text: &[u8]) -> (Vec<u16>, bool) {
        let all = to.receive(from, text);
        (all.iter().map(|one| one.value).collect(), all.iter().all(|one| one.sound))
    }

    #[test]
    fn who_agrees_understands() {
        let plain = Format::plain(9600);
        let text: Vec<u16> = (0..=255).collect();
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(heard(plain, plain, &bytes), (text.clone(), true));
        // Clocks that differ by three percent still do.
        assert_eq!(heard(Format::plain(9888), plain, &bytes), (text, true));
        let even = Format { bits: 7, parity: Some(0), ..plain };
        assert_eq!(heard(even, even, b"abc"), (vec![97, 98, 99], true));
        assert_eq!(plain.receive(plain, b"ab")[1].after_us, 2032);
    }

    #[test]
    fn who_differs_does_not() {
        let plain = Format::plain(9600);
        // Twice as fast sees each bit twice.
        let (values, sound) = heard(Format::plain(19200), plain, b"U");
        assert_eq!((values, sound), (vec![0x66, 0xE6], false));
        let (values, _) = heard(Format::plain(4800), plain, b"UU");
        assert_ne!(values, [0x55, 0x55]);
        // The parity is taken for the eighth bit.
        let odd = Format { bits: 7, parity: Some(1), ..plain };
        assert_eq!(heard(plain, odd, b"a"), (vec![97], true));
        assert_eq!(heard(plain, odd, b"c"), (vec![99 | 0x80], true));
        let even = Format { parity: Some(0), ..plain };
        assert_eq!(heard(even, Format { parity: Some(1), ..plain }, b"a"), (vec![97], false));
    }
}
