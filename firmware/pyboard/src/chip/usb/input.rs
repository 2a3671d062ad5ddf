//! A mouse, a keyboard or the like: its descriptors, its requests, its reports (USB HID 1.11).
//!
//! A report goes out when the computer has fetched the one before. Of those that come the last one
//! is kept, so that nobody who does not read them is in the way of other packets.

use super::device::PACKET;
use super::place::Bus;
use boards::hal::Hid;
use heapless::Vec;
use usb_device::Result;
use usb_device::bus::{InterfaceNumber, UsbBusAllocator};
use usb_device::class::{ControlIn, ControlOut, UsbClass};
use usb_device::control::{Recipient, Request, RequestType};
use usb_device::descriptor::DescriptorWriter;
use usb_device::endpoint::{EndpointIn, EndpointOut};

/// Class of the interface.
const CLASS: u8 = 3;
/// Kinds of descriptors: of the device, and of its reports.
const DEVICE: u8 = 0x21;
const REPORTS: u8 = 0x22;
/// Requests of the class.
const GET_IDLE: u8 = 2;
const GET_PROTOCOL: u8 = 3;
const SET_REPORT: u8 = 9;
const SET_IDLE: u8 = 10;
const SET_PROTOCOL: u8 = 11;

/// The interface.
pub struct Input {
    interface: InterfaceNumber,
    receiver: EndpointOut<'static, Bus>,
    sender: EndpointIn<'static, Bus>,
    hid: Hid,
    /// What the computer has set: how often the same is sent again, in 4 ms, and the protocol.
    idle: u8,
    protocol: u8,
    received: Option<Vec<u8, PACKET>>,
}

impl Input {
    /// An interface that nobody has asked for anything.
    pub fn new(allocator: &'static UsbBusAllocator<Bus>, hid: Hid) -> Input {
        let packet = hid.packet.into();
        Input {
            interface: allocator.interface(),
            receiver: allocator.interrupt(packet, hid.interval),
            sender: allocator.interrupt(packet, hid.interval),
            hid,
            idle: 0,
            protocol: 1,
            received: None,
        }
    }

    fn description(&self) -> &[u8] {
        &self.hid.description[..self.hid.length.into()]
    }

    /// The descriptor without its length and kind: version 1.11, no country, one description.
    fn descriptor(&self) -> [u8; 7] {
        [0x11, 0x01, 0, 1, REPORTS, self.hid.length, 0]
    }

    /// Takes what has come.
    pub fn pass(&mut self) {
        let mut packet = [0; PACKET];
        while let Ok(count) = self.receiver.read(&mut packet) {
            self.received = Some(packet[..count].iter().copied().collect());
        }
    }

    /// Sends a report; false if the one before has not gone.
    pub fn send(&self, report: &[u8]) -> bool {
        report.len() <= self.hid.packet.into() && self.sender.write(report).is_ok()
    }

    /// The last report of the computer.
    pub fn take(&mut self) -> Option<Vec<u8, PACKET>> {
        self.received.take()
    }

    fn is_for_this(&self, request: &Request) -> bool {
        request.recipient == Recipient::Interface
            && request.index == u16::from(u8::from(self.interface))
    }
}

impl UsbClass<Bus> for Input {
    fn get_configuration_descriptors(&self, writer: &mut DescriptorWriter) -> Result<()> {
        writer.interface(self.interface, CLASS, self.hid.subclass, self.hid.protocol)?;
        writer.write(DEVICE, &self.descriptor())?;
        writer.endpoint(&self.sender)?;
        writer.endpoint(&self.receiver)
    }

    fn reset(&mut self) {
        (self.idle, self.protocol, self.received) = (0, 1, None);
    }

    fn control_in(&mut self, xfer: ControlIn<Bus>) {
        let request = *xfer.request();
        if !self.is_for_this(&request) {
            return;
        }
        // What cannot be answered has been refused by then.
        let _ = match (request.request_type, request.request) {
            (RequestType::Standard, Request::GET_DESCRIPTOR) => match (request.value >> 8) as u8 {
                REPORTS => xfer.accept_with(self.description()),
                DEVICE => {
                    let mut whole = [9, DEVICE, 0, 0, 0, 0, 0, 0, 0];
                    whole[2..].copy_from_slice(&self.descriptor());
                    xfer.accept_with(&whole)
                }
                _ => xfer.reject(),
            },
            (RequestType::Class, GET_IDLE) => xfer.accept_with(&[self.idle]),
            (RequestType::Class, GET_PROTOCOL) => xfer.accept_with(&[self.protocol]),
            (RequestType::Class, _) => xfer.reject(),
            _ => Ok(()),
        };
    }

    fn control_out(&mut self, xfer: ControlOut<Bus>) {
        let request = *xfer.request();
        if !self.is_for_this(&request) || request.request_type != RequestType::Class {
            return;
        }
        match request.request {
            SET_IDLE => self.idle = (request.value >> 8) as u8,
            SET_PROTOCOL => self.protocol = request.value as u8,
            SET_REPORT => self.received = Some(xfer.data().iter().copied().take(PACKET).collect()),
            _ => {
                let _ = xfer.reject();
                return;
            }
        }
        let _ = xfer.accept();
    }
}
