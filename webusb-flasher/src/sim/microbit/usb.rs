//! The probe as a USB device.
//!
//! Each transfer takes half a millisecond, so that a command with its reply takes one. That is
//! mostly waiting, for the host and for the next frame of the bus: in a burst only the first packet
//! waits, and the others take what they need on the bus and in the probe.

use super::chip::{Chip, MICROSECOND, Model};
use super::daplink::{Daplink, Firmware, PACKET, PACKETS};
use super::debug::{Run, Target};
use super::serial::{Application, Line, Quiet};
use crate::io::{Kind, Recipient, Reply, Request, Setup, Transport, UsbError};
use std::collections::VecDeque;

const TRANSFER: u64 = 500 * MICROSECOND;
/// A frame has room for 19 packets of 64 bytes (USB 2.0, table 5-9).
const PACKET_ON_BUS: u64 = 1000 * MICROSECOND / 19;
const MILLISECOND: u64 = 1000 * MICROSECOND;

/// Endpoint of the bulk transfers, in both directions.
const ENDPOINT: u8 = 4;
/// The interface for debuggers.
const INTERFACE: u8 = 4;

const HID_GET_REPORT: u8 = 0x01;
const HID_SET_REPORT: u8 = 0x09;
const GET_DESCRIPTOR: u8 = 0x06;

/// A micro:bit on USB.
#[derive(Debug)]
pub struct Microbit {
    /// The probe and what is behind it.
    pub daplink: Daplink,
    /// Does another program have the interface?
    pub in_use: bool,
    replies: VecDeque<Vec<u8>>,
    claimed: bool,
}

impl Microbit {
    /// A board, without a program in its flash.
    pub fn new(firmware: Firmware, model: Model) -> Microbit {
        Microbit::with(firmware, model, Box::new(Quiet))
    }

    /// A board of which something is known that its programs say.
    pub fn with(firmware: Firmware, model: Model, application: Box<dyn Application>) -> Microbit {
        let target = Target::new(model);
        let daplink = Daplink::new(firmware, target, Line::new(application));
        Microbit { daplink, in_use: false, replies: VecDeque::new(), claimed: false }
    }

    /// A V2 with a current probe.
    pub fn v2() -> Microbit {
        Microbit::new(Firmware::new(257, "9904"), Model::nrf52833())
    }

    /// A V1.
    pub fn v1() -> Microbit {
        Microbit::new(Firmware::new(249, "9901"), Model::nrf51822())
    }

    /// Virtual milliseconds since the beginning.
    pub fn now_ms(&self) -> u64 {
        self.daplink.target.chip.now / MILLISECOND
    }

    /// Pulls the board out and plugs it in again.
    pub fn replug(&mut self) {
        self.replies.clear();
        self.claimed = false;
        self.daplink.power_cycle();
    }

    /// The chip of the board.
    pub fn chip(&self) -> &Chip {
        &self.daplink.target.chip
    }

    /// Does the program in flash run?
    pub fn is_running(&self) -> bool {
        self.daplink.target.run == Run::Program
    }

    /// What was done to it that should not have been.
    pub fn objections(&self) -> &[String] {
        &self.daplink.target.chip.objections
    }

    fn take(&mut self, packet: &[u8]) {
        let reply = self.daplink.command(packet);
        self.replies.push_back(reply);
    }

    /// Packets and their replies, of which the host waits for the last one.
    fn burst(
        &mut self,
        (out, back): (u8, u8),
        packets: &[Vec<u8>],
        length: usize,
        timeout_ms: u32,
    ) -> Reply {
        let mut answers = Vec::new();
        let mut ticks = TRANSFER;
        for data in packets {
            match self.bulk_out(out, data, timeout_ms, ticks) {
                Reply::Done => {}
                failed => return failed,
            }
            match self.bulk_in(back, length, timeout_ms, ticks) {
                Reply::Data(answer) => answers.push(answer),
                failed => return failed,
            }
            ticks = PACKET_ON_BUS;
        }
        Reply::Packets(answers)
    }

    fn bulk_out(&mut self, endpoint: u8, data: &[u8], timeout_ms: u32, ticks: u64) -> Reply {
        if !self.claimed || !self.daplink.firmware.bulk || endpoint != ENDPOINT {
            return Reply::Failed(UsbError::Failed);
        }
        if data.len() > PACKET {
            return Reply::Failed(UsbError::Failed);
        }
        self.daplink.advance(ticks);
        if self.replies.len() >= PACKETS {
            // The probe takes nothing more before its replies are read.
            self.daplink.advance(u64::from(timeout_ms) * MILLISECOND);
            return Reply::Failed(UsbError::TimedOut);
        }
        self.take(data);
        Reply::Done
    }

    fn bulk_in(&mut self, endpoint: u8, length: usize, timeout_ms: u32, ticks: u64) -> Reply {
        if !self.claimed || !self.daplink.firmware.bulk || endpoint != ENDPOINT {
            return Reply::Failed(UsbError::Failed);
        }
        match self.replies.pop_front() {
            Some(reply) if reply.len() <= length => {
                self.daplink.advance(ticks);
                Reply::Data(reply)
            }
            Some(_) => Reply::Failed(UsbError::Failed),
            None => {
                self.daplink.advance(u64::from(timeout_ms) * MILLISECOND);
                Reply::Failed(UsbError::TimedOut)
            }
        }
    }

    fn control_out(&mut self, setup: Setup, data: &[u8]) -> Reply {
        self.daplink.advance(TRANSFER);
        let setup = (setup.kind, setup.recipient, setup.request, setup.value, setup.index);
        let report =
            (Kind::Class, Recipient::Interface, HID_SET_REPORT, 0x0200, u16::from(INTERFACE));
        if setup == report && self.claimed && data.len() <= PACKET {
            self.take(data);
            return Reply::Done;
        }
        Reply::Failed(UsbError::Stalled)
    }

    fn control_in(&mut self, setup: Setup, length: u16) -> Reply {
        self.daplink.advance(TRANSFER);
        let data = match (setup.kind, setup.request, setup.value) {
            (Kind::Standard, GET_DESCRIPTOR, value) => self.descriptor(value),
            (Kind::Class, HID_GET_REPORT, 0x0100) if self.claimed => {
                let mut report = self.replies.pop_front().unwrap_or_default();
                report.resize(PACKET, 0);
                Some(report)
            }
            _ => None,
        };
        match data {
            Some(mut data) => {
                data.truncate(usize::from(length));
                Reply::Data(data)
            }
            None => Reply::Failed(UsbError::Stalled),
        }
    }

    fn descriptor(&self, value: u16) -> Option<Vec<u8>> {
        let [kind, index] = value.to_be_bytes();
        match (kind, index) {
            (1, _) => {
                let head = [18, 1, 0x10, 2, 0xEF, 2, 1, 64, 0x28, 0x0D, 0x04, 0x02, 0, 0x10];
                Some([&head[..], &[1, 2, 3, 1]].concat())
            }
            (2, _) => Some(self.configuration()),
            (3, 0) => Some(vec![4, 3, 0x09, 0x04]),
            (3, index) => {
                let id = self.daplink.firmware.unique_id.as_str();
                let texts = ["Arm", "BBC micro:bit CMSIS-DAP", id, "CMSIS-DAP v2"];
                let text = texts.get(usize::from(index) - 1)?;
                let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                Some([&[units.len() as u8 + 2, 3], units.as_slice()].concat())
            }
            _ => None,
        }
    }

    /// Mass storage, serial and the interface for debuggers, which has endpoints or none.
    fn configuration(&self) -> Vec<u8> {
        let count = if self.daplink.firmware.bulk { 2 } else { 0 };
        let mut parts = vec![
            vec![9, 4, 0, 0, 2, 8, 6, 0x50, 0],
            vec![7, 5, 0x81, 2, 64, 0, 0],
            vec![7, 5, 0x01, 2, 64, 0, 0],
            vec![9, 4, 1, 0, 1, 2, 2, 1, 0],
            vec![7, 5, 0x83, 3, 16, 0, 32],
            vec![9, 4, 2, 0, 2, 10, 0, 0, 0],
            vec![7, 5, 0x82, 2, 64, 0, 0],
            vec![7, 5, 0x02, 2, 64, 0, 0],
        ];
        // The first programs of the interface do not know WebUSB.
        if self.daplink.firmware.version >= 247 {
            parts.push(vec![9, 4, INTERFACE, 0, count, 0xFF, 0, 0, 4]);
            if count > 0 {
                parts.push(vec![7, 5, ENDPOINT, 2, PACKET as u8, 0, 0]);
                parts.push(vec![7, 5, 0x80 | ENDPOINT, 2, PACKET as u8, 0, 0]);
            }
        }
        let body = parts.concat();
        let [low, high] = (body.len() as u16 + 9).to_le_bytes();
        [&[9, 2, low, high, 4, 1, 0, 0x80, 250][..], &body].concat()
    }
}

impl Transport for Microbit {
    fn perform(&mut self, request: Request) -> Reply {
        match request {
            Request::Claim { interface: INTERFACE } if self.in_use => {
                Reply::Failed(UsbError::InUse)
            }
            Request::Claim { interface: INTERFACE } => {
                self.claimed = true;
                Reply::Done
            }
            Request::Release { interface: INTERFACE } => {
                self.claimed = false;
                Reply::Done
            }
            Request::Claim { .. } | Request::Release { .. } | Request::Alternate { .. } => {
                Reply::Failed(UsbError::Failed)
            }
            Request::BulkOut { endpoint, data, timeout_ms } => {
                self.bulk_out(endpoint, &data, timeout_ms, TRANSFER)
            }
            Request::BulkIn { endpoint, length, timeout_ms } => {
                self.bulk_in(endpoint, length, timeout_ms, TRANSFER)
            }
            Request::Burst { out, back, packets, length, timeout_ms } => {
                self.burst((out, back), &packets, length, timeout_ms)
            }
            Request::ControlOut { setup, data, .. } => self.control_out(setup, &data),
            Request::ControlIn { setup, length, .. } => self.control_in(setup, length),
            Request::Wait { ms } => {
                self.daplink.advance(u64::from(ms) * MILLISECOND);
                Reply::Done
            }
            Request::Report(_) => Reply::Done,
        }
    }
}
