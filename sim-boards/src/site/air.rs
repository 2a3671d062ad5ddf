//! What a packet is worth where it arrives.
//!
//! The signal loses 40 dB over the first metre and 27.5 dB with each tenfold distance, as in a
//! room with people in it: at 0 dBm a board is heard about 80 m away. Near the limit of the
//! receiver packets are lost by chance, the more the weaker they are. Two packets on one channel
//! at one time spoil each other, unless one is stronger by [`CAPTURE`].
//!
//! All of it is in integers, tenths of a decibel, so that it is the same on every machine.

use super::place::Layout;
use crate::microbit::Packet;
use boards::hal::RadioRate;
use std::collections::VecDeque;
use std::sync::Arc;

/// By how much a packet must be stronger than another one to be heard, in tenths of a decibel.
const CAPTURE: i32 = 60;
/// Within so many tenths of a decibel above its limit a receiver loses packets.
const FADING: i32 = 60;
/// Loss over a metre, and with each tenfold distance, in tenths of a decibel.
const LOSS_METRE: i32 = 400;
const LOSS_DECADE: i32 = 275;
/// Nearer than this (10 mm) the signal is not stronger.
const NEAREST_SQUARED: u64 = 100;
/// No packet is longer on air than this.
const LONGEST_US: u64 = 10_000;

/// A packet and who has sent it.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Number of the sender.
    pub board: usize,
    /// The packet, with times since the start of the site.
    pub packet: Arc<Packet>,
}

impl Sent {
    /// Into the order in which they are dealt with: by their ends, then by the senders.
    pub fn sort(all: &mut [Sent]) {
        all.sort_by_key(|sent| (sent.packet.end_us, sent.board));
    }
}

/// The packets on air.
#[derive(Debug)]
pub struct Air {
    layout: Layout,
    seed: u64,
    /// Those that are or were on air a short while ago, in the order of their ends.
    packets: VecDeque<Sent>,
    /// How many of them have been dealt with.
    done: usize,
}

impl Air {
    /// Nothing is on air.
    pub fn new(layout: Layout, seed: u64) -> Air {
        Air { layout, seed, packets: VecDeque::new(), done: 0 }
    }

    /// Where the boards are, to move them.
    pub fn layout_mut(&mut self) -> &mut Layout {
        &mut self.layout
    }

    /// Packets go on air.
    pub fn add(&mut self, sent: impl IntoIterator<Item = Sent>) {
        for sent in sent {
            let key = |sent: &Sent| (sent.packet.end_us, sent.board);
            let at = self.packets.partition_point(|other| key(other) <= key(&sent));
            self.packets.insert(at.max(self.done), sent);
        }
    }

    /// Calls `arrive` with every packet that ends until `end_us` and the boards of `receivers`
    /// that can hear it, with the strength in dBm. All packets whose first bit is before that
    /// time are known.
    pub fn decide(
        &mut self,
        end_us: u64,
        receivers: std::ops::Range<usize>,
        mut arrive: impl FnMut(usize, &Arc<Packet>, i16),
    ) {
        while let Some(sent) = self.packets.get(self.done).filter(|s| s.packet.end_us <= end_us) {
            let others: Vec<&Sent> =
                self.packets.iter().filter(|other| disturbs(other, sent)).collect();
            for board in receivers.clone().filter(|board| *board != sent.board) {
                if let Some(rssi) = self.strength(sent, &others, board) {
                    arrive(board, &sent.packet, rssi);
                }
            }
            self.done += 1;
        }
        while let Some(first) = self.packets.front()
            && self.done > 0
            && first.packet.end_us + LONGEST_US < end_us
        {
            self.packets.pop_front();
            self.done -= 1;
        }
    }

    /// How strong a packet is at a board, in dBm; None if it does not get there.
    fn strength(&self, sent: &Sent, others: &[&Sent], board: usize) -> Option<i16> {
        let rssi = self.rssi(sent, board);
        let margin = rssi - limit(sent.packet.rate);
        if margin <= 0 || margin < FADING && self.chance(sent, board) >= margin as u64 {
            return None;
        }
        let drowned =
            |other: &&Sent| other.board == board || self.rssi(other, board) > rssi - CAPTURE;
        match others.iter().any(drowned) {
            true => None,
            false => Some((rssi + 5).div_euclid(10) as i16),
        }
    }

    /// Strength in tenths of dBm.
    fn rssi(&self, sent: &Sent, board: usize) -> i32 {
        let squared = self.layout.distance_squared(sent.board, board).max(NEAREST_SQUARED);
        // log10 of the distance in metres is half that of its square, which is 6 less than that
        // of the square in mm.
        let decades = i64::from(log2_16(squared)) * 78_913 / (1 << 18) - (6 << 16);
        let loss = LOSS_METRE + ((decades * i64::from(LOSS_DECADE)) >> 17) as i32;
        i32::from(sent.packet.power_dbm) * 10 - loss.max(0)
    }

    /// A number below [`FADING`] by chance, the same whenever one asks.
    fn chance(&self, sent: &Sent, board: usize) -> u64 {
        let parts = [sent.packet.end_us, sent.board as u64, board as u64];
        let mixed = parts.into_iter().fold(self.seed, |state, part| mix(state ^ part));
        mixed % FADING as u64
    }
}

/// Does `other` share channel and time with `sent`?
fn disturbs(other: &Sent, sent: &Sent) -> bool {
    let (a, b) = (&other.packet, &sent.packet);
    !Arc::ptr_eq(a, b) && a.channel == b.channel && a.start_us < b.end_us && b.start_us < a.end_us
}

/// The weakest signal that is received, in tenths of dBm (data sheet of the nRF52833).
const fn limit(rate: RadioRate) -> i32 {
    match rate {
        RadioRate::Mbit1 => -930,
        RadioRate::Mbit2 => -890,
        RadioRate::Kbit250 => -980,
    }
}

/// 65 536 times the logarithm of `value` to base 2, for 1 and more.
fn log2_16(value: u64) -> u32 {
    let whole = value.ilog2();
    // The mantissa, 1 to 2, with 31 bits behind the point.
    let mut mantissa = if whole <= 31 { value << (31 - whole) } else { value >> (whole - 31) };
    let mut log = whole << 16;
    for bit in (0..16).rev() {
        mantissa = (mantissa * mantissa) >> 31;
        if mantissa >= 1 << 32 {
            mantissa >>= 1;
            log |= 1 << bit;
        }
    }
    log
}

/// The mixing function of SplitMix64.
fn mix(state: u64) -> u64 {
    crate::random::SimRandom::new(state).next_u64()
}

#[cfg(test)]
mod tests {
    use super::*;
    use boards::microbit::radio::DEFAULT;

    fn sent(board: usize, start_us: u64, power_dbm: i8) -> Sent {
        let packet = Packet {
            start_us,
            end_us: start_us + 200,
            channel: DEFAULT.channel,
            address: DEFAULT.address,
            group: DEFAULT.group,
            rate: DEFAULT.rate,
            power_dbm,
            bytes: [0; 16][..].into(),
        };
        Sent { board, packet: Arc::new(packet) }
    }

    fn heard(layout: &Layout, seed: u64, packets: &[Sent]) -> Vec<(usize, usize, i16)> {
        let mut air = Air::new(layout.clone(), seed);
        air.add(packets.iter().cloned());
        let mut all = Vec::new();
        air.decide(1 << 40, 0..layout.len(), |board, packet, rssi| {
            let from = packets.iter().find(|s| Arc::ptr_eq(&s.packet, packet)).unwrap().board;
            all.push((from, board, rssi));
        });
        all
    }

    #[test]
    fn logarithms_are_exact_to_four_digits() {
        for value in [1, 2, 3, 10, 1_000_000, u64::MAX] {
            let exact = (value as f64).log2() * 65_536.0;
            assert!((f64::from(log2_16(value)) - exact).abs() < 4.0, "{value}");
        }
    }

    #[test]
    fn strength_falls_with_distance_and_power() {
        let mut layout = Layout::grid(2);
        let at = |layout: &Layout, power| heard(layout, 1, &[sent(0, 0, power)]);
        assert_eq!(at(&layout, 0), [(0, 1, -40)]);
        assert_eq!(at(&layout, -30), [(0, 1, -70)]);
        layout.set_distance(0, 1, 10_000);
        assert_eq!(at(&layout, 0), [(0, 1, -67)]);
        layout.set_distance(0, 1, 200_000);
        assert_eq!(at(&layout, 0), []);
        layout.set_distance(0, 1, 0);
        assert_eq!(at(&layout, 4), [(0, 1, 4)]);
    }

    #[test]
    fn packets_at_one_time_spoil_each_other() {
        let mut layout = Layout::grid(3);
        let both = [sent(0, 0, 0), sent(1, 150, 0)];
        assert!(heard(&layout, 1, &both).iter().all(|(_, board, _)| *board != 2));
        layout.set_distance(1, 2, 20_000);
        assert!(heard(&layout, 1, &both).contains(&(0, 2, -40)), "the near one is stronger");
        let apart = [sent(0, 0, 0), sent(1, 200, 0)];
        assert_eq!(heard(&Layout::grid(3), 1, &apart).len(), 4);
    }

    #[test]
    fn far_away_packets_are_lost_by_chance() {
        let mut layout = Layout::grid(2);
        layout.set_distance(0, 1, 70_000);
        let packets: Vec<Sent> = (0..1000).map(|i| sent(0, i * 1000, 0)).collect();
        let count = heard(&layout, 1, &packets).len();
        assert!((100..900).contains(&count), "{count}");
        assert_ne!(heard(&layout, 2, &packets), heard(&layout, 1, &packets));
        assert_eq!(heard(&layout, 1, &packets).len(), count);
    }
}
