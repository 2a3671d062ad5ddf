//! A simulated radio: what it sends is left for the ether, what reaches it waits to be read.
//!
//! Knows when it listened and to what; knows nothing about distances or other boards. The ether
//! ([`crate::site`]) hands over packets before their last bit has come, and the radio decides by
//! itself, when that time has passed, whether it has heard them from their first bit on. So the
//! result does not depend on how far apart the boards' clocks are while they are simulated.

use crate::clock::SimClock;
use crate::trace::{Event, Tracer};
use boards::hal::{Clock, RAMP_US, Radio, RadioRate, RadioSettings};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;

/// A packet on air.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    /// When its first bit is sent, in microseconds.
    pub start_us: u64,
    /// When its last bit is sent.
    pub end_us: u64,
    /// 2400 MHz and so many more.
    pub channel: u8,
    /// Base address.
    pub address: u32,
    /// Prefix of the address.
    pub group: u8,
    /// Bits a second.
    pub rate: RadioRate,
    /// Power of the sender.
    pub power_dbm: i8,
    /// What is sent.
    pub bytes: Arc<[u8]>,
}

/// A packet at a receiver, with times of that board's clock.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The packet.
    pub packet: Arc<Packet>,
    /// What to add to the packet's times, wrapping.
    pub shift_us: u64,
    /// Strength of the signal in dBm.
    pub rssi: i16,
}

#[derive(Debug, Default)]
struct State {
    settings: Option<RadioSettings>,
    /// Since when it has listened with these settings and has not sent.
    since_us: u64,
    /// Packets that may still be on air, in the order of their ends.
    arriving: VecDeque<Arrival>,
    /// Packets to be read.
    queue: VecDeque<Arrival>,
    sent: Vec<Packet>,
    has_ether: bool,
}

/// The radio of a simulated board.
#[derive(Debug)]
pub struct SimRadio {
    clock: Rc<SimClock>,
    tracer: Tracer,
    state: RefCell<State>,
}

impl Arrival {
    fn end_us(&self) -> u64 {
        self.packet.end_us.wrapping_add(self.shift_us)
    }
}

impl State {
    /// Decides about the packets whose last bit has come.
    fn settle(&mut self, now_us: u64) {
        while self.arriving.front().is_some_and(|arrival| arrival.end_us() <= now_us) {
            let Some(arrival) = self.arriving.pop_front() else { return };
            let Some(settings) = self.settings else { continue };
            let heard = self.since_us <= arrival.packet.start_us.wrapping_add(arrival.shift_us)
                && is_for(&settings, &arrival.packet);
            if heard && self.queue.len() < usize::from(settings.queue) {
                self.queue.push_back(arrival);
            }
        }
    }
}

fn is_for(settings: &RadioSettings, packet: &Packet) -> bool {
    let own = (settings.channel, settings.address, settings.group, settings.rate);
    own == (packet.channel, packet.address, packet.group, packet.rate)
        && packet.bytes.len() <= usize::from(settings.length)
}

impl SimRadio {
    /// A radio that is off and has no ether.
    pub fn new(clock: Rc<SimClock>, tracer: Tracer) -> SimRadio {
        SimRadio { clock, tracer, state: RefCell::default() }
    }

    /// Keeps what is sent from now on, for [`take_sent`](SimRadio::take_sent).
    pub fn join(&self) {
        self.state.borrow_mut().has_ether = true;
    }

    /// What was sent since the last call.
    pub fn take_sent(&self) -> Vec<Packet> {
        std::mem::take(&mut self.state.borrow_mut().sent)
    }

    /// A packet is about to arrive, later than those that were handed over before.
    pub fn deliver(&self, arrival: Arrival) {
        let mut state = self.state.borrow_mut();
        state.settle(self.clock.now_us());
        state.arriving.push_back(arrival);
    }

    /// Can it hear anything now?
    pub fn is_on(&self) -> bool {
        self.state.borrow().settings.is_some()
    }

    /// The board is started again: nothing is on air for it.
    pub fn restart(&self) {
        let mut state = self.state.borrow_mut();
        state.settings = None;
        state.since_us = 0;
        state.arriving.clear();
        state.queue.clear();
    }
}

impl Radio for SimRadio {
    fn set(&self, settings: Option<RadioSettings>) {
        let now = self.clock.now_us();
        let mut state = self.state.borrow_mut();
        state.settle(now);
        let shape = |settings: Option<RadioSettings>| settings.map(|s| (s.length, s.queue));
        if shape(settings) != shape(state.settings) {
            state.queue.clear();
        }
        if settings != state.settings {
            state.since_us = now;
        }
        state.settings = settings;
    }

    fn send(&self, head: &[u8], body: &[u8]) -> u32 {
        let now = self.clock.now_us();
        let mut state = self.state.borrow_mut();
        let Some(settings) = state.settings else { return 0 };
        state.settle(now);
        let bytes = [head, body].concat();
        let us = RAMP_US + settings.air_us(bytes.len());
        let end_us = now + u64::from(us);
        state.since_us = end_us;
        self.tracer.note(Event::Radio { channel: settings.channel, bytes: bytes.clone() });
        if state.has_ether {
            state.sent.push(Packet {
                start_us: now + u64::from(RAMP_US),
                end_us,
                channel: settings.channel,
                address: settings.address,
                group: settings.group,
                rate: settings.rate,
                power_dbm: settings.power_dbm,
                bytes: bytes.into(),
            });
        }
        us
    }

    fn peek(&self, show: &mut dyn FnMut(&[u8], i16, u64)) -> bool {
        self.state.borrow_mut().settle(self.clock.now_us());
        let state = self.state.borrow();
        let Some(first) = state.queue.front() else { return false };
        show(&first.packet.bytes, first.rssi, first.end_us());
        true
    }

    fn pop(&self) {
        self.state.borrow_mut().queue.pop_front();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use boards::microbit::radio::DEFAULT;

    fn packet(start_us: u64, bytes: &[u8]) -> Arc<Packet> {
        Arc::new(Packet {
            start_us,
            end_us: start_us + 100,
            channel: DEFAULT.channel,
            address: DEFAULT.address,
            group: DEFAULT.group,
            rate: DEFAULT.rate,
            power_dbm: 0,
            bytes: bytes.into(),
        })
    }

    fn radio() -> SimRadio {
        let clock = Rc::new(SimClock::default());
        SimRadio::new(clock.clone(), Tracer::new("a", clock))
    }

    fn read(radio: &SimRadio) -> Option<u8> {
        let mut first = None;
        radio.peek(&mut |bytes, _, _| first = bytes.first().copied());
        radio.pop();
        first
    }

    #[test]
    fn a_packet_is_heard_from_its_first_bit_on_or_not_at_all() {
        let radio = radio();
        let deliver = |start: u64, byte: u8| {
            radio.deliver(Arrival { packet: packet(start, &[byte]), shift_us: 0, rssi: -50 });
        };
        deliver(10, 1);
        radio.clock.advance_to(50);
        radio.set(Some(DEFAULT));
        deliver(60, 2);
        assert_eq!(read(&radio), None, "still on air");
        radio.clock.advance_to(160);
        assert_eq!((read(&radio), read(&radio)), (Some(2), None), "the first began before");
        deliver(200, 3);
        radio.set(Some(RadioSettings { channel: 8, ..DEFAULT }));
        radio.clock.advance_to(300);
        assert_eq!(read(&radio), None, "another channel");
    }

    #[test]
    fn a_full_queue_drops_what_comes() {
        let radio = radio();
        radio.set(Some(DEFAULT));
        for byte in 1..=5 {
            let packet = packet(u64::from(byte) * 200, &[byte]);
            radio.deliver(Arrival { packet, shift_us: 0, rssi: -50 });
        }
        radio.clock.advance_to(5000);
        let all = [read(&radio), read(&radio), read(&radio), read(&radio)];
        assert_eq!(all, [Some(1), Some(2), Some(3), None]);
    }

    #[test]
    fn a_sender_is_deaf_while_it_sends() {
        let radio = radio();
        radio.join();
        radio.set(Some(DEFAULT));
        let us = radio.send(&[1, 0, 1], b"x");
        assert_eq!(us, 140 + (9 + 4) * 8);
        radio.deliver(Arrival { packet: packet(150, &[1]), shift_us: 0, rssi: -50 });
        radio.clock.advance_to(1000);
        assert_eq!(read(&radio), None);
        assert_eq!(radio.take_sent().len(), 1);
    }
}
