//! The line of a bus: the nodes on it, and their frames.

use crate::net::{SimPins, Waiting, can};
use crate::trace::{BusKind, Event};
use boards::pyboard::can::Message;

/// A bus with its other nodes.
pub struct Line<'a> {
    pins: &'a SimPins,
    name: &'static str,
    /// Numbers of the nodes, and nanoseconds of a bit of each.
    nodes: Vec<(u32, u32)>,
}

/// Are clocks close enough for a frame? They may differ by 1 %.
pub fn fits(a_ns: u32, b_ns: u32) -> bool {
    u64::from(a_ns.abs_diff(b_ns)) * 100 <= u64::from(a_ns)
}

impl<'a> Line<'a> {
    /// The bus on an output and an input of the board, as its nodes are now.
    pub fn new(pins: &'a SimPins, name: &'static str, lines: [usize; 2]) -> Line<'a> {
        let nodes = pins.bench.find_can(lines);
        if !nodes.is_empty() {
            pins.settle();
        }
        Line { pins, name, nodes }
    }

    /// Is nobody else there?
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// How many nodes there are.
    pub fn count(&self) -> usize {
        self.nodes.len()
    }

    /// Nanoseconds of a bit of a node.
    pub fn bit_ns(&self, node: u32) -> Option<u32> {
        self.nodes.iter().find(|(number, _)| *number == node).map(|(_, bit_ns)| *bit_ns)
    }

    /// Does a node other than the sender acknowledge what is sent at a rate?
    pub fn acknowledges(&self, sender: Option<u32>, bit_ns: u32) -> bool {
        self.others(sender).any(|(_, own_ns)| fits(own_ns, bit_ns))
    }

    fn others(&self, sender: Option<u32>) -> impl Iterator<Item = (u32, u32)> {
        self.nodes.iter().copied().filter(move |(number, _)| Some(*number) != sender)
    }

    /// What the nodes want to send.
    pub fn waiting(&self) -> Vec<Waiting> {
        let mut waiting = self.pins.frames.waiting();
        waiting.retain(|one| self.bit_ns(one.part).is_some());
        waiting
    }

    /// A node has sent a frame, and somebody has acknowledged it.
    pub fn sent(&self, node: u32, frame: &Message) {
        self.pins.frames.sent(node, frame);
    }

    /// How many errors a node has counted in sending.
    pub fn errors(&self, node: u32) -> u8 {
        self.pins.frames.errors(node)
    }

    /// Changes that count.
    pub fn set_errors(&self, node: u32, errors: u8) {
        self.pins.frames.set_errors(node, errors);
    }

    /// Notes that a frame has been on the bus.
    pub fn note(&self, sender: Option<u32>, frame: &Message, at_us: u64, ack: bool) {
        if self.is_empty() {
            return;
        }
        let kind = if sender.is_some() { BusKind::Read } else { BusKind::Write };
        let Message { id, extended, remote, .. } = *frame;
        let bytes = can::data(frame).to_vec();
        let event = Event::Can { bus: self.name, kind, id, extended, remote, bytes, ack };
        self.pins.tracer.note_at(at_us, event);
    }

    /// Tells all nodes but its sender of a frame.
    pub fn tell(&self, sender: Option<u32>, frame: &Message, (bit_ns, at_us): (u32, u64)) {
        for (node, own_ns) in self.others(sender) {
            let heard = Some(frame).filter(|_| fits(own_ns, bit_ns));
            self.pins.at(at_us, || self.pins.bench.can(self.pins, node, heard));
        }
    }
}
