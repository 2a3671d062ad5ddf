//! Simulated devices for other processes: requests and replies as bytes.
//!
//! A frame is its length as 32 bits, then that many bytes; all numbers are little-endian. The first
//! byte of a request says what it is:
//!
//! | | request | then |
//! |---|---|---|
//! | 0 | control transfer to the device | `bmRequestType`, `bRequest`, `wValue`, `wIndex`, time-out
//! (32 bits), data |
//! | 1 | control transfer from the device | the same without data, length (16 bits) |
//! | 2 | bulk transfer to the device | endpoint, time-out (32 bits), data |
//! | 3 | bulk transfer from the device | endpoint, time-out (32 bits), length (32 bits) |
//! | 4 | claim an interface | its number |
//! | 5 | release an interface | its number |
//! | 6 | choose an alternate setting | interface, setting |
//! | 7 | let time pass | milliseconds (32 bits) |
//!
//! Numbers from 16 on are left to whoever serves. The first byte of a reply is 0 if all is well,
//! and what was received follows; else it is the number of an error, see [`error_number`].

use crate::io::{Kind, Recipient, Reply, Request, Setup, Transport, UsbError};
use std::io::{self, Read, Write};

/// The first number of requests that are not for USB.
pub const OTHERS: u8 = 16;

/// Longest frame. Whatever claims to be longer is none.
const LIMIT: u32 = 64 << 20;

const ERRORS: [UsbError; 7] = [
    UsbError::Disconnected,
    UsbError::TimedOut,
    UsbError::Stalled,
    UsbError::InUse,
    UsbError::Denied,
    UsbError::Cancelled,
    UsbError::Failed,
];

/// The number of an error in a reply: 1 disconnected, 2 timed out, 3 stalled, 4 in use, 5 denied,
/// 6 cancelled, 7 failed.
pub fn error_number(error: UsbError) -> u8 {
    ERRORS.iter().position(|other| *other == error).unwrap_or(ERRORS.len() - 1) as u8 + 1
}

/// Receives a frame; none at the end of the stream.
pub fn receive(from: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match from.read_exact(&mut length) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        done => done?,
    }
    let length = u32::from_le_bytes(length);
    if length > LIMIT {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "a frame of more than 64 MiB"));
    }
    let mut frame = vec![0; length as usize];
    from.read_exact(&mut frame)?;
    Ok(Some(frame))
}

/// Sends a frame.
pub fn send(to: &mut impl Write, frame: &[u8]) -> io::Result<()> {
    to.write_all(&(frame.len() as u32).to_le_bytes())?;
    to.write_all(frame)?;
    to.flush()
}

/// Serves a device to the end of what comes. `other` answers the requests from [`OTHERS`] on; what
/// it does not know is answered with 255.
pub fn serve<D: Transport>(
    device: &mut D,
    (mut from, mut to): (impl Read, impl Write),
    other: impl Fn(&mut D, u8, &[u8]) -> Option<Vec<u8>>,
) -> io::Result<()> {
    while let Some(frame) = receive(&mut from)? {
        let answer = match decode(&frame) {
            Some(request) => encode(device.perform(request)),
            None => {
                let answered = frame.split_first().and_then(|(op, data)| other(device, *op, data));
                answered.map_or(vec![0xFF], |data| [&[0][..], &data].concat())
            }
        };
        send(&mut to, &answer)?;
    }
    Ok(())
}

/// The bytes of a reply.
pub fn encode(reply: Reply) -> Vec<u8> {
    match reply {
        Reply::Done => vec![0],
        Reply::Data(data) => [&[0][..], &data].concat(),
        Reply::Failed(error) => vec![error_number(error)],
        // Nobody can ask for a burst here.
        Reply::Packets(_) => vec![error_number(UsbError::Failed)],
    }
}

/// The request of a frame for USB, if it is one.
pub fn decode(frame: &[u8]) -> Option<Request> {
    let (op, rest) = frame.split_first()?;
    let mut reader = Reader { rest };
    let request = match op {
        0 => {
            let (setup, timeout_ms) = (reader.setup()?, reader.u32()?);
            Request::ControlOut { setup, data: reader.all(), timeout_ms }
        }
        1 => {
            let (setup, timeout_ms) = (reader.setup()?, reader.u32()?);
            Request::ControlIn { setup, length: reader.u16()?, timeout_ms }
        }
        2 => {
            let (endpoint, timeout_ms) = (reader.u8()?, reader.u32()?);
            Request::BulkOut { endpoint, data: reader.all(), timeout_ms }
        }
        3 => {
            let (endpoint, timeout_ms) = (reader.u8()?, reader.u32()?);
            Request::BulkIn { endpoint, length: reader.u32()? as usize, timeout_ms }
        }
        4 => Request::Claim { interface: reader.u8()? },
        5 => Request::Release { interface: reader.u8()? },
        6 => Request::Alternate { interface: reader.u8()?, setting: reader.u8()? },
        7 => Request::Wait { ms: reader.u32()? },
        _ => return None,
    };
    reader.rest.is_empty().then_some(request)
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*taken)
    }

    fn u8(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn all(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.rest).to_vec()
    }

    fn setup(&mut self) -> Option<Setup> {
        let request_type = self.u8()?;
        let kind = match request_type >> 5 & 3 {
            0 => Kind::Standard,
            1 => Kind::Class,
            2 => Kind::Vendor,
            _ => return None,
        };
        let recipient = match request_type & 0x1F {
            0 => Recipient::Device,
            1 => Recipient::Interface,
            2 => Recipient::Endpoint,
            3 => Recipient::Other,
            _ => return None,
        };
        Some(Setup { kind, recipient, request: self.u8()?, value: self.u16()?, index: self.u16()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames() {
        let mut stream = Vec::new();
        send(&mut stream, &[7, 5, 0, 0, 0]).unwrap();
        send(&mut stream, &encode(Reply::Failed(UsbError::Failed))).unwrap();
        let mut from = stream.as_slice();
        let frame = receive(&mut from).unwrap().unwrap();
        assert_eq!(decode(&frame), Some(Request::Wait { ms: 5 }));
        assert_eq!(receive(&mut from).unwrap(), Some(vec![7]));
        assert_eq!(receive(&mut from).unwrap(), None);
        assert!(receive(&mut [0xFF; 8].as_slice()).is_err());
    }

    #[test]
    fn requests() {
        let frame = [0, 0x21, 1, 2, 0, 3, 0, 100, 0, 0, 0, 9, 8];
        let (kind, recipient) = (Kind::Class, Recipient::Interface);
        let setup = Setup { kind, recipient, request: 1, value: 2, index: 3 };
        let request = Request::ControlOut { setup, data: vec![9, 8], timeout_ms: 100 };
        assert_eq!(decode(&frame), Some(request));
        let request = Request::BulkIn { endpoint: 4, timeout_ms: 1, length: 64 };
        assert_eq!(decode(&[3, 4, 1, 0, 0, 0, 64, 0, 0, 0]), Some(request));
        for op in 0..=20 {
            for length in 0..9 {
                let _ = decode(&[&[op][..], &vec![0xFF; length]].concat());
            }
        }
    }
}
