//! Another node on a CAN bus, such as a second controller behind its transceiver: it acknowledges
//! every frame at its bit rate, answers a remote frame with its identifier, and sends a frame of
//! its own when somebody asks, or from time to time.

use super::{Bus, Io, Kind, Part, control};
use crate::net::{CanFrame, can};

pub static KIND: Kind = Kind {
    id: "can-node",
    label: "CAN node",
    pins: &["rx", "tx"],
    needs: 2,
    bus: Bus::None,
    controls: &[
        control("rate", "Bit rate", (10, 1_000), 125, "kbit/s"),
        control("id", "Its identifier", (0, 0x7FF), 16, ""),
        control("data", "Its data", (0, 255), 0, ""),
        control("every", "Sends every, 0 for never", (0, 60_000), 0, "ms"),
        control("send", "Sends", (0, 1), 0, ""),
    ],
    make: || Box::new(Node::default()),
};

#[derive(Default)]
struct Node {
    rate_kbit: u32,
    id: u32,
    data: u8,
    every_us: u64,
    asked: bool,
    /// When it sends next by itself.
    next_us: Option<u64>,
    last: Option<CanFrame>,
    /// It has said that frames come at another rate.
    complained: bool,
}

impl Node {
    fn send(&self, io: &Io) {
        let mut frame = CanFrame { id: self.id, len: 1, ..CanFrame::default() };
        frame.data[0] = self.data;
        if !io.send_can(frame) {
            io.report("nobody has acknowledged the three frames that wait".to_owned());
        }
    }

    fn plan(&mut self, io: &Io) {
        self.next_us = (self.every_us > 0).then(|| io.now_us() + self.every_us);
        self.next_us.into_iter().for_each(|time| io.wake(time));
    }
}

impl Part for Node {
    fn set(&mut self, control: &str, value: i32, io: &Io) {
        match control {
            "rate" => (self.rate_kbit, self.complained) = (value as u32, false),
            "id" => self.id = value as u32,
            "data" => self.data = value as u8,
            "every" => {
                self.every_us = value as u64 * 1000;
                self.plan(io);
            }
            _ => {
                if !std::mem::replace(&mut self.asked, value != 0) && self.asked {
                    self.send(io);
                }
            }
        }
    }

    fn wake(&mut self, io: &Io) {
        // Times from before the last change are no longer meant.
        if self.next_us.is_some_and(|time| time <= io.now_us()) {
            self.send(io);
            self.plan(io);
        }
    }

    fn can_bit_ns(&self) -> Option<u32> {
        Some(1_000_000 / self.rate_kbit.max(1))
    }

    fn can(&mut self, frame: Option<&CanFrame>, io: &Io) {
        let Some(frame) = frame else {
            if !std::mem::replace(&mut self.complained, true) {
                io.report(format!("a frame has not its {} kbit/s", self.rate_kbit));
            }
            return;
        };
        self.complained = false;
        self.last = Some(*frame);
        if frame.remote && !frame.extended && frame.id == self.id {
            self.send(io);
        }
    }

    fn shows(&self) -> String {
        let Some(frame) = &self.last else { return String::new() };
        let digits = if frame.extended { 8 } else { 3 };
        let mut text = format!("{:0digits$x}", frame.id);
        if frame.remote {
            text.push_str(" remote");
        }
        can::data(frame).iter().for_each(|byte| text.push_str(&format!(" {byte:02x}")));
        text
    }
}
