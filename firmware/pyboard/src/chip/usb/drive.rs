//! The drive's interface: its descriptor, its two requests, its packets (USB Mass Storage Class,
//! Bulk-Only Transport).
//!
//! Packets wait here in both directions: the interrupt moves them to and from the endpoints,
//! between two slices of the interpreter the drive itself takes them.

use super::device::{PACKET, Tap};
use super::halts::{configures, released};
use super::place::Bus;
use firmware::{Drive, Media, Next};
use heapless::{Deque, Vec};
use stm32_metapac::USB_OTG_FS;
use usb_device::Result;
use usb_device::bus::{InterfaceNumber, UsbBusAllocator};
use usb_device::class::{ControlIn, ControlOut, UsbClass};
use usb_device::control::{Recipient, Request, RequestType};
use usb_device::descriptor::DescriptorWriter;
use usb_device::endpoint::{EndpointIn, EndpointOut};

/// Mass storage, the commands of SCSI, packets in bulk alone.
const CLASS: [u8; 3] = [0x08, 0x06, 0x50];
const GET_MOST: u8 = 0xFE;
const RESET: u8 = 0xFF;
/// Packets that can wait in each direction: one more than a block has.
const ROOM: usize = 9;
/// How often the controller is asked whether it is done.
const TRIES: usize = 10_000;

type Packets = Deque<Vec<u8, PACKET>, ROOM>;

/// The interface.
pub struct Storage {
    interface: InterfaceNumber,
    units: u8,
    receiver: EndpointOut<'static, Bus>,
    sender: EndpointIn<'static, Bus>,
    from_host: Packets,
    to_host: Packets,
    tap: Tap,
    /// The computer wants the drive to begin anew.
    is_reset: bool,
    /// Nothing goes on before that.
    is_broken: bool,
}

impl Storage {
    /// An interface that nobody has asked for anything, with at least one unit.
    pub fn new(allocator: &'static UsbBusAllocator<Bus>, units: u8) -> Storage {
        let receiver: EndpointOut<Bus> = allocator.bulk(PACKET as u16);
        let tap = Tap::new(receiver.address().index());
        Storage {
            interface: allocator.interface(),
            units,
            receiver,
            sender: allocator.bulk(PACKET as u16),
            from_host: Packets::new(),
            to_host: Packets::new(),
            tap,
            is_reset: true,
            is_broken: false,
        }
    }

    fn begin_anew(&mut self) {
        self.from_host.clear();
        self.to_host.clear();
        self.is_reset = true;
        self.is_broken = false;
    }

    /// A packet that the computer has not fetched is no more.
    fn forget_packet(&self) {
        let endpoint = self.sender.address().index();
        let control = USB_OTG_FS.diepctl(endpoint);
        if control.read().epena() {
            control.modify(|w| {
                w.set_snak(true);
                w.set_epdis(true);
            });
            let _ = (0..TRIES).any(|_| !control.read().epena());
        }
        USB_OTG_FS.grstctl().write(|w| {
            w.set_txfnum(endpoint as u8);
            w.set_txfflsh(true);
        });
        let _ = (0..TRIES).any(|_| !USB_OTG_FS.grstctl().read().txfflsh());
    }

    /// Passes packets on; true if one waits for which there is no room.
    pub fn pass(&mut self) -> bool {
        let mut packet = [0; PACKET];
        while !self.from_host.is_full()
            && let Ok(count) = self.receiver.read(&mut packet)
        {
            // There is room for it.
            let _ = self.from_host.push_back(packet[..count].iter().copied().collect());
        }
        self.tap.set(ROOM - self.from_host.len());
        self.send();
        self.from_host.is_full()
    }

    fn send(&mut self) {
        while !self.is_halted()
            && let Some(packet) = self.to_host.front()
            && self.sender.write(packet).is_ok()
        {
            self.to_host.pop_front();
        }
    }

    fn is_halted(&self) -> bool {
        USB_OTG_FS.diepctl(self.sender.address().index()).read().stall()
    }

    /// Is everything fetched that was for the computer?
    fn is_silent(&self) -> bool {
        let control = USB_OTG_FS.diepctl(self.sender.address().index()).read();
        self.to_host.is_empty() && !control.epena()
    }

    /// Lets the drive do its next thing. False if there is nothing to do.
    pub fn step(&mut self, drive: &mut Drive, media: &dyn Media) -> bool {
        if core::mem::take(&mut self.is_reset) {
            drive.reset();
        }
        match drive.next() {
            Next::Receive => {
                let Some(packet) = self.from_host.pop_front() else { return false };
                drive.take(&packet, media);
                self.pass();
            }
            Next::Send if self.to_host.is_full() => return false,
            Next::Send => {
                let mut packet = [0; PACKET];
                let count = drive.give(&mut packet, media);
                let _ = self.to_host.push_back(packet[..count].iter().copied().collect());
                self.send();
            }
            Next::Halt if self.is_silent() => {
                self.sender.stall();
                drive.halted();
            }
            Next::Break if !self.is_broken => {
                self.is_broken = true;
                self.sender.stall();
                self.receiver.stall();
            }
            Next::Halt | Next::Break => return false,
        }
        true
    }

    fn is_asked(&self, request: &Request) -> bool {
        request.request_type == RequestType::Class
            && request.recipient == Recipient::Interface
            && request.index == u16::from(u8::from(self.interface))
    }
}

impl UsbClass<Bus> for Storage {
    fn get_configuration_descriptors(&self, writer: &mut DescriptorWriter) -> Result<()> {
        writer.interface(self.interface, CLASS[0], CLASS[1], CLASS[2])?;
        writer.endpoint(&self.sender)?;
        writer.endpoint(&self.receiver)
    }

    fn reset(&mut self) {
        self.begin_anew();
        self.tap.reset();
    }

    fn control_in(&mut self, request: ControlIn<Bus>) {
        let asked = *request.request();
        if self.is_asked(&asked) {
            let is_known = asked.request == GET_MOST && asked.length == 1 && asked.value == 0;
            let _ =
                if is_known { request.accept_with(&[self.units - 1]) } else { request.reject() };
        }
    }

    fn control_out(&mut self, request: ControlOut<Bus>) {
        let asked = *request.request();
        if configures(&asked) {
            self.forget_packet();
            self.begin_anew();
        } else if self.is_asked(&asked) {
            if asked.request != RESET || asked.length != 0 || asked.value != 0 {
                let _ = request.reject();
                return;
            }
            self.forget_packet();
            self.begin_anew();
            let _ = request.accept();
        } else if self.is_broken
            && let Some(address) = released(&asked)
            && [u8::from(self.sender.address()), u8::from(self.receiver.address())]
                .contains(&address)
        {
            // Halted it stays until the drive is to begin anew.
            let _ = request.accept();
        }
    }
}
