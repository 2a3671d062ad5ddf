//! USB/IP, the part that devices speak (Documentation/usb/usbip_protocol.rst in Linux).
//!
//! Knows URBs and standard requests; what they mean to the board is the simulation's business.
//! Transfers from a bulk endpoint that has nothing wait here until it has, or until the kernel
//! takes them back. Time of the simulation follows the wall clock.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};
use webusb_flasher::io::{Reply, Request, Transport, UsbError};
use webusb_flasher::sim::bridge;

const CMD_SUBMIT: u32 = 1;
const CMD_UNLINK: u32 = 2;
const RET_SUBMIT: u32 = 3;
const RET_UNLINK: u32 = 4;

const EPIPE: i32 = -32;
const ECONNRESET: i32 = -104;

/// Longest transfer that is believed.
const LIMIT: usize = 1 << 20;

/// Standard requests (USB 2.0, table 9-4).
mod standard {
    pub const GET_STATUS: u8 = 0;
    pub const CLEAR_FEATURE: u8 = 1;
    pub const GET_DESCRIPTOR: u8 = 6;
    pub const SET_CONFIGURATION: u8 = 9;
    pub const SET_INTERFACE: u8 = 11;
}

/// What the kernel asks.
pub enum Command {
    Submit(Urb),
    Unlink { number: u32, of: u32 },
}

/// A transfer.
pub struct Urb {
    number: u32,
    endpoint: u8,
    is_in: bool,
    length: usize,
    setup: [u8; 8],
    data: Vec<u8>,
}

/// A board on the wire, and the wall-clock time up to which it has been simulated.
pub struct Device<B> {
    pub board: B,
    at: Instant,
    stream: UnixStream,
    waiting: VecDeque<Urb>,
}

impl<B: Transport> Device<B> {
    /// A board behind this socket.
    pub fn new(board: B, stream: UnixStream) -> Device<B> {
        Device { board, at: Instant::now(), stream, waiting: VecDeque::new() }
    }

    /// It was plugged in again.
    pub fn connect(&mut self, stream: UnixStream) {
        self.disconnect();
        self.stream = stream;
    }

    fn disconnect(&mut self) {
        self.waiting.clear();
        // The kernel may have closed it before.
        let _ = self.stream.shutdown(Shutdown::Both);
    }

    /// The kernel asks for something.
    pub fn take(&mut self, command: Command) {
        match command {
            Command::Submit(urb) => self.waiting.push_back(urb),
            Command::Unlink { number, of } => {
                let before = self.waiting.len();
                self.waiting.retain(|urb| urb.number != of);
                let status = if self.waiting.len() < before { ECONNRESET } else { 0 };
                self.send(&header(RET_UNLINK, number, [status as u32, 0, 0]));
            }
        }
    }

    /// Answers what can be answered now.
    pub fn answer(&mut self) {
        for urb in std::mem::take(&mut self.waiting) {
            let (status, data) = match self.transfer(&urb) {
                Reply::Failed(UsbError::TimedOut) => {
                    self.waiting.push_back(urb);
                    continue;
                }
                Reply::Failed(UsbError::Disconnected) => return self.disconnect(),
                Reply::Failed(_) | Reply::Packets(_) => (EPIPE, Vec::new()),
                Reply::Done => (0, Vec::new()),
                Reply::Data(data) => (0, data),
            };
            let length = data.len().min(urb.length);
            let actual = if urb.is_in || status != 0 { length } else { urb.data.len() };
            let reply = header(RET_SUBMIT, urb.number, [status as u32, actual as u32, 0]);
            self.send(&[&reply[..], &data[..length]].concat());
        }
    }

    fn send(&mut self, bytes: &[u8]) {
        if self.stream.write_all(bytes).is_err() {
            self.disconnect();
        }
    }

    /// Performs a request now.
    fn perform(&mut self, request: Request) -> Reply {
        let ms = self.at.elapsed().as_millis() as u32;
        if ms > 0 {
            self.at += Duration::from_millis(u64::from(ms));
            self.board.perform(Request::Wait { ms });
        }
        self.board.perform(request)
    }

    fn control(&mut self, urb: &Urb) -> Reply {
        let [request_type, request, value, _, index, ..] = urb.setup;
        match (request_type & 0x60, request) {
            (0, standard::GET_STATUS) => Reply::Data(vec![0, 0]),
            (0, standard::CLEAR_FEATURE) => Reply::Done,
            (0, standard::SET_CONFIGURATION) => {
                // Whether a program has claimed an interface does not show on the wire.
                for interface in 0..=4 {
                    self.perform(Request::Claim { interface });
                }
                Reply::Done
            }
            (0, standard::SET_INTERFACE) => {
                self.perform(Request::Alternate { interface: index, setting: value });
                Reply::Done
            }
            (0, request) if request != standard::GET_DESCRIPTOR => Reply::Failed(UsbError::Stalled),
            _ => {
                let frame = [&[u8::from(urb.is_in)][..], &urb.setup[..6], &[0; 4]].concat();
                let rest = if urb.is_in { &urb.setup[6..8] } else { &urb.data[..] };
                match bridge::decode(&[&frame[..], rest].concat()) {
                    Some(request) => self.perform(request),
                    None => Reply::Failed(UsbError::Stalled),
                }
            }
        }
    }

    fn transfer(&mut self, urb: &Urb) -> Reply {
        let endpoint = urb.endpoint;
        match (endpoint, urb.is_in) {
            (0, _) => self.control(urb),
            (_, true) => {
                self.perform(Request::BulkIn { endpoint, length: urb.length, timeout_ms: 0 })
            }
            (_, false) => {
                let data = urb.data.clone();
                self.perform(Request::BulkOut { endpoint, data, timeout_ms: 0 })
            }
        }
    }
}

/// Reads what the kernel asks next.
pub fn receive(stream: &mut impl Read) -> io::Result<Command> {
    let mut bytes = [0; 48];
    stream.read_exact(&mut bytes)?;
    let word = |at: usize| {
        let field = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
        u32::from_be_bytes(field)
    };
    let number = word(4);
    match word(0) {
        CMD_UNLINK => Ok(Command::Unlink { number, of: word(20) }),
        CMD_SUBMIT if word(24) as usize <= LIMIT => {
            let (is_in, length) = (word(12) == 1, word(24) as usize);
            let mut data = vec![0; if is_in { 0 } else { length }];
            stream.read_exact(&mut data)?;
            let [.., a, b, c, d, e, f, g, h] = bytes;
            let setup = [a, b, c, d, e, f, g, h];
            Ok(Command::Submit(Urb {
                number,
                endpoint: word(16) as u8,
                is_in,
                length,
                setup,
                data,
            }))
        }
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

/// A reply of 48 bytes: the command, the number of the URB, and fields from the 20th byte on.
fn header(command: u32, number: u32, fields: [u32; 3]) -> [u8; 48] {
    let words = [command, number, 0, 0, 0, fields[0], fields[1], fields[2]];
    let mut bytes = [0; 48];
    for (to, word) in bytes.chunks_exact_mut(4).zip(words) {
        to.copy_from_slice(&word.to_be_bytes());
    }
    bytes
}
