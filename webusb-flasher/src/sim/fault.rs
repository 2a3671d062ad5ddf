//! A USB connection on which one transfer goes wrong.
//!
//! Transfers are counted from 0; waits and reports are none. The device behind it sees time pass,
//! and otherwise only what reaches it.

use crate::io::{Reply, Request, Transport, UsbError, burst_in_turn};
use std::collections::VecDeque;

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// What is sent does not arrive, though the host believes so; what is received gets lost.
    Drop,
    /// The device refuses the transfer.
    Stall,
    /// The transfer happens, but after the host has stopped waiting.
    Delay,
    /// What is sent arrives twice; what is received comes again for the next request.
    Duplicate,
    /// What was received before comes once more, in front of what is due.
    Stale,
    /// The device is pulled out, and stays out.
    Unplug,
}

/// All of them.
pub const FAULTS: [Fault; 6] =
    [Fault::Drop, Fault::Stall, Fault::Delay, Fault::Duplicate, Fault::Stale, Fault::Unplug];

/// A connection with a fault.
#[derive(Debug)]
pub struct Faulty<T> {
    /// The device.
    pub device: T,
    /// Transfers so far.
    pub transfers: usize,
    /// The transfer that goes wrong, and how.
    pub fault: Option<(usize, Fault)>,
    unplugged: bool,
    /// What bulk endpoints bring before anything new.
    late: VecDeque<Vec<u8>>,
    /// What a bulk endpoint brought last.
    last: Vec<u8>,
}

impl<T: Transport> Faulty<T> {
    /// A connection without a fault.
    pub fn new(device: T) -> Faulty<T> {
        let (late, last) = (VecDeque::new(), Vec::new());
        Faulty { device, transfers: 0, fault: None, unplugged: false, late, last }
    }

    /// A connection on which transfer `n` goes wrong.
    pub fn with(device: T, n: usize, fault: Fault) -> Faulty<T> {
        Faulty { fault: Some((n, fault)), ..Faulty::new(device) }
    }

    fn orderly(&mut self, request: Request) -> Reply {
        if let Request::BulkIn { .. } = request {
            if let Some(data) = self.late.pop_front() {
                return Reply::Data(data);
            }
            let reply = self.device.perform(request);
            if let Reply::Data(data) = &reply {
                self.last.clone_from(data);
            }
            return reply;
        }
        self.device.perform(request)
    }

    /// A burst transfer by transfer, since something is wrong in it.
    fn in_turn(&mut self, request: Request) -> Reply {
        let Request::Burst { out, back, packets, length, timeout_ms } = request else {
            return Reply::Failed(UsbError::Failed);
        };
        burst_in_turn(self, (out, back), packets, length, timeout_ms)
    }

    fn time_out(&mut self, ms: u32) -> Reply {
        self.device.perform(Request::Wait { ms });
        Reply::Failed(UsbError::TimedOut)
    }

    fn wrong(&mut self, fault: Fault, request: Request, ms: u32) -> Reply {
        let sends = matches!(request, Request::BulkOut { .. } | Request::ControlOut { .. });
        let bulk_in = matches!(request, Request::BulkIn { .. });
        match fault {
            Fault::Unplug => {
                self.unplugged = true;
                Reply::Failed(UsbError::Disconnected)
            }
            Fault::Stall => Reply::Failed(UsbError::Stalled),
            Fault::Drop if sends => Reply::Done,
            Fault::Drop => {
                self.orderly(request);
                self.time_out(ms)
            }
            Fault::Delay => {
                if let (Reply::Data(data), true) = (self.orderly(request), bulk_in) {
                    self.late.push_front(data);
                }
                self.time_out(ms)
            }
            Fault::Duplicate if sends => {
                self.device.perform(request.clone());
                self.device.perform(request)
            }
            Fault::Duplicate => {
                let reply = self.orderly(request);
                if let (Reply::Data(data), true) = (&reply, bulk_in) {
                    self.late.push_front(data.clone());
                }
                reply
            }
            Fault::Stale if bulk_in && !self.last.is_empty() => Reply::Data(self.last.clone()),
            Fault::Stale => self.orderly(request),
        }
    }
}

impl<T: Transport> Transport for Faulty<T> {
    fn perform(&mut self, request: Request) -> Reply {
        let ms = match &request {
            Request::BulkOut { timeout_ms, .. }
            | Request::BulkIn { timeout_ms, .. }
            | Request::ControlOut { timeout_ms, .. }
            | Request::ControlIn { timeout_ms, .. } => *timeout_ms,
            Request::Wait { .. } | Request::Report(_) => return self.device.perform(request),
            Request::Burst { packets, .. } => {
                let these = self.transfers..self.transfers + 2 * packets.len();
                let is_spoilt = self.fault.is_some_and(|(at, _)| these.contains(&at));
                if is_spoilt || self.unplugged || !self.late.is_empty() {
                    return self.in_turn(request);
                }
                self.transfers = these.end;
                let reply = self.device.perform(request);
                if let Reply::Packets(answers) = &reply {
                    self.last = answers.last().cloned().unwrap_or_default();
                }
                return reply;
            }
            _ if self.unplugged => return Reply::Failed(UsbError::Disconnected),
            _ => return self.device.perform(request),
        };
        if self.unplugged {
            return Reply::Failed(UsbError::Disconnected);
        }
        let n = self.transfers;
        self.transfers += 1;
        match self.fault {
            Some((at, fault)) if at == n => self.wrong(fault, request, ms),
            _ => self.orderly(request),
        }
    }
}
