//! What a USB device says about itself (USB 2.0, chapter 9.6).
//!
//! Read over control transfers instead of from the browser, whose copy lacks what classes add, and
//! in which names of interfaces may be missing.

use crate::io::{Io, Kind, Recipient, Setup, UsbError};

/// A device, as its device descriptor has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// `idVendor`.
    pub vendor: u16,
    /// `idProduct`.
    pub product: u16,
    /// `bcdDevice`.
    pub release: u16,
    /// Index of the product's name; 0 for none.
    pub product_name: u8,
    /// Index of the serial number; 0 for none.
    pub serial_number: u8,
}

/// A setting of an interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// `bInterfaceNumber`.
    pub number: u8,
    /// `bAlternateSetting`.
    pub alternate: u8,
    /// Class, subclass and protocol.
    pub class: [u8; 3],
    /// Index of its name; 0 for none.
    pub name: u8,
    /// Its endpoints.
    pub endpoints: Vec<Endpoint>,
    /// Descriptors that a class adds: type, and what follows it.
    pub extra: Vec<(u8, Vec<u8>)>,
}

/// An endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Number, without the bit of its direction.
    pub number: u8,
    /// To the host?
    pub is_in: bool,
    /// 0 control, 1 isochronous, 2 bulk, 3 interrupt.
    pub kind: u8,
    /// Bytes of a packet at most.
    pub packet: u16,
}

/// Type of transfers of a bulk endpoint.
pub const BULK: u8 = 2;

const GET_DESCRIPTOR: u8 = 6;
const DEVICE: u8 = 1;
const CONFIGURATION: u8 = 2;
const STRING: u8 = 3;
const INTERFACE: u8 = 4;
const ENDPOINT: u8 = 5;
const US_ENGLISH: u16 = 0x0409;
const TIMEOUT_MS: u32 = 1000;

async fn get(io: &Io, kind: u8, n: u8, index: u16, length: u16) -> Result<Vec<u8>, UsbError> {
    let value = u16::from_be_bytes([kind, n]);
    let (of, recipient) = (Kind::Standard, Recipient::Device);
    let setup = Setup { kind: of, recipient, request: GET_DESCRIPTOR, value, index };
    io.control_in(setup, length, TIMEOUT_MS).await
}

impl Device {
    /// Asks the device.
    pub async fn read(io: &Io) -> Result<Device, UsbError> {
        let bytes = get(io, DEVICE, 0, 0, 18).await?;
        Device::parse(&bytes).ok_or(UsbError::Failed)
    }

    /// Reads a device descriptor.
    pub fn parse(bytes: &[u8]) -> Option<Device> {
        let bytes = <&[u8; 18]>::try_from(bytes).ok().filter(|bytes| bytes[1] == DEVICE)?;
        let half = |at: usize| u16::from_le_bytes([bytes[at], bytes[at + 1]]);
        Some(Device {
            vendor: half(8),
            product: half(10),
            release: half(12),
            product_name: bytes[15],
            serial_number: bytes[16],
        })
    }
}

/// Asks for the settings of all interfaces in the first configuration.
pub async fn interfaces(io: &Io) -> Result<Vec<Interface>, UsbError> {
    let head = get(io, CONFIGURATION, 0, 0, 9).await?;
    let total = head.get(2..4).ok_or(UsbError::Failed)?;
    let total = u16::from_le_bytes([total[0], total[1]]);
    Ok(parse_interfaces(&get(io, CONFIGURATION, 0, 0, total).await?))
}

/// Reads a configuration descriptor with what follows it, up to where it makes no sense.
pub fn parse_interfaces(bytes: &[u8]) -> Vec<Interface> {
    let mut interfaces: Vec<Interface> = Vec::new();
    let mut rest = bytes;
    while let Some((descriptor, next)) = split(rest) {
        rest = next;
        match (descriptor[1], descriptor, interfaces.last_mut()) {
            (INTERFACE, [_, _, number, alternate, _, class, subclass, protocol, name], _) => {
                let class = [*class, *subclass, *protocol];
                let (number, alternate, name) = (*number, *alternate, *name);
                interfaces.push(Interface { number, alternate, class, name, ..Default::default() });
            }
            (ENDPOINT, [_, _, address, attributes, low, high, ..], Some(interface)) => {
                interface.endpoints.push(Endpoint {
                    number: address & 0xF,
                    is_in: address & 0x80 != 0,
                    kind: attributes & 3,
                    packet: u16::from_le_bytes([*low, *high]),
                });
            }
            (kind, _, Some(interface)) => interface.extra.push((kind, descriptor[2..].to_vec())),
            (_, _, None) => {}
        }
    }
    interfaces
}

/// The first descriptor, of two bytes at least, and the rest.
fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = usize::from(*bytes.first()?);
    if length < 2 { None } else { bytes.split_at_checked(length) }
}

/// Asks for a text; an empty one for index 0.
pub async fn string(io: &Io, index: u8) -> Result<String, UsbError> {
    if index == 0 {
        return Ok(String::new());
    }
    let bytes = get(io, STRING, index, US_ENGLISH, 255).await?;
    let (descriptor, _) = split(&bytes).filter(|_| bytes[1] == STRING).ok_or(UsbError::Failed)?;
    let (units, _) = descriptor[2..].as_chunks::<2>();
    Ok(char::decode_utf16(units.iter().map(|unit| u16::from_le_bytes(*unit)))
        .map(|decoded| decoded.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interfaces_with_their_parts() {
        let bytes = [
            &[9, 2, 41, 0, 1, 1, 0, 0x80, 250][..],
            &[9, 4, 1, 0, 1, 0xFE, 1, 2, 4],
            &[9, 0x21, 11, 255, 0, 0, 8, 0x1A, 1],
            &[7, 5, 0x81, 2, 64, 0, 0],
            &[9, 4, 1, 1, 0, 0xFE, 1, 2, 5],
        ]
        .concat();
        let read = parse_interfaces(&bytes);
        assert_eq!(read.len(), 2);
        assert_eq!((read[0].number, read[0].class, read[0].name), (1, [0xFE, 1, 2], 4));
        assert_eq!(read[0].extra, [(0x21, vec![11, 255, 0, 0, 8, 0x1A, 1])]);
        let endpoint = Endpoint { number: 1, is_in: true, kind: BULK, packet: 64 };
        assert_eq!(read[0].endpoints, [endpoint]);
        assert_eq!((read[1].alternate, read[1].name), (1, 5));
        // What is cut off is left out.
        for end in 0..bytes.len() {
            assert!(parse_interfaces(&bytes[..end]).len() <= 2);
        }
        assert_eq!(parse_interfaces(&[0; 9]), []);
    }
}
