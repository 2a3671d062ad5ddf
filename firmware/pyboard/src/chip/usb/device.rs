//! The board as a USB device: a serial port, a drive, a device for input, or several of these.
//!
//! Knows packets, and how they get from the controller's endpoints into queues and back; what a
//! drive does with them is `firmware::Drive`'s business. An endpoint whose queue is nearly full
//! takes no more packets from the computer, which tries again by itself: the controller has one
//! memory for everything that comes, so a packet that nobody takes would be in the way of all.

use super::PATIENCE_US;
use super::drive::Storage;
use super::halts::Halts;
use super::input::Input;
use super::place::Bus;
use crate::chip::{RECEIVED, TICKER};
use boards::hal::Hid;
use heapless::{Deque, Vec};
use stm32_metapac::USB_OTG_FS;
use usb_device::bus::UsbBusAllocator;
use usb_device::class::UsbClass;
use usb_device::device::{
    StringDescriptors, UsbDevice, UsbDeviceBuilder, UsbDeviceState, UsbRev, UsbVidPid,
};
use usbd_serial::CdcAcmClass;

/// Bytes of a packet.
pub const PACKET: usize = 64;
/// Bytes for the computer that can wait.
const ROOM: usize = 1024;
/// Most events that are served at a time.
const EVENTS: usize = 16;
/// Parts that answer requests: all that a device can be, and those to go on.
const CLASSES: usize = 4;
/// The current that the board may take, in milliamperes.
const MILLIAMPERES: usize = 500;

/// What a device shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The prompt as a serial port.
    pub serial: bool,
    /// How many media a drive has; 0: there is none.
    pub units: u8,
    /// A mouse, a keyboard or the like.
    pub hid: Option<Hid>,
    /// Numbers of vendor and product.
    pub ids: (u16, u16),
    /// The number of this very board, in hexadecimal digits.
    pub name: &'static str,
}

/// The device.
pub struct Device {
    device: UsbDevice<'static, Bus>,
    halts: Halts,
    serial: Option<Serial>,
    drive: Option<Storage>,
    input: Option<Input>,
}

struct Serial {
    class: CdcAcmClass<'static, Bus>,
    to_host: Deque<u8, ROOM>,
    /// The last packet was full: the computer waits for what belongs to it.
    is_open_ended: bool,
    tap: Tap,
    /// Since when nobody has read what waits, so that there is no room for more.
    full_us: Option<u64>,
}

/// Lets an endpoint take packets from the computer, or not.
pub struct Tap {
    endpoint: usize,
    is_shut: bool,
}

impl Tap {
    /// One that is open.
    pub fn new(endpoint: usize) -> Tap {
        Tap { endpoint, is_shut: false }
    }

    /// The endpoint was set up anew.
    pub fn reset(&mut self) {
        self.is_shut = false;
    }

    /// `room`: packets that can be taken. With one alone it is shut: another may be on its way.
    pub fn set(&mut self, room: usize) {
        let control = USB_OTG_FS.doepctl(self.endpoint);
        if room < 2 {
            // After each packet the driver opens the endpoint again.
            control.modify(|w| w.set_snak(true));
            self.is_shut = true;
        } else if self.is_shut {
            control.modify(|w| w.set_cnak(true));
            self.is_shut = false;
        }
    }
}

impl Serial {
    fn new(allocator: &'static UsbBusAllocator<Bus>) -> Serial {
        let class = CdcAcmClass::new(allocator, PACKET as u16);
        let tap = Tap::new(class.read_ep().address().index());
        Serial { class, to_host: Deque::new(), is_open_ended: false, tap, full_us: None }
    }

    /// Is what comes dropped? Nobody has read for long what waits, and the key that interrupts the
    /// program may be behind it.
    fn drops(&mut self) -> bool {
        let waits = super::waits_for_reader() || !RECEIVED.has_interrupt_key();
        if waits || RECEIVED.room() >= 2 * PACKET {
            self.full_us = None;
            return false;
        }
        let now = TICKER.now_us();
        now - *self.full_us.get_or_insert(now) >= PATIENCE_US
    }

    /// Passes packets on; true if one waits for which there is no room.
    fn pass(&mut self) -> bool {
        let drops = self.drops();
        let mut packet = [0; PACKET];
        while (drops || RECEIVED.room() >= PACKET)
            && let Ok(count) = self.class.read_packet(&mut packet)
        {
            packet[..count].iter().for_each(|byte| RECEIVED.push(*byte));
        }
        if !self.class.dtr() {
            self.to_host.clear();
            self.is_open_ended = false;
        }
        self.send();
        let room = if drops { ROOM } else { RECEIVED.room() };
        self.tap.set(room / PACKET);
        room < PACKET
    }

    fn send(&mut self) {
        while !self.to_host.is_empty() || self.is_open_ended {
            let mut packet = [0; PACKET];
            let bytes = packet.iter_mut().zip(self.to_host.iter());
            let count = bytes.map(|(to, from)| *to = *from).count();
            if self.class.write_packet(&packet[..count]).is_err() {
                return;
            }
            (0..count).for_each(|_| _ = self.to_host.pop_front());
            self.is_open_ended = count == PACKET;
        }
    }
}

impl Device {
    /// A device that the computer can see from now on.
    pub fn new(allocator: &'static UsbBusAllocator<Bus>, shape: Shape) -> Device {
        let drive = (shape.units > 0).then(|| Storage::new(allocator, shape.units));
        let input = shape.hid.map(|hid| Input::new(allocator, hid));
        let serial = shape.serial.then(|| Serial::new(allocator));
        let texts = StringDescriptors::default()
            .manufacturer("MicroPython")
            .product("Pyboard Virtual Comm Port in FS Mode")
            .serial_number(shape.name);
        let builder = UsbDeviceBuilder::new(allocator, UsbVidPid(shape.ids.0, shape.ids.1))
            .usb_rev(UsbRev::Usb200)
            .device_release(0x0200)
            .composite_with_iads()
            .strings(&[texts])
            .and_then(|builder| builder.max_packet_size_0(PACKET as u8))
            .and_then(|builder| builder.max_power(MILLIAMPERES));
        let Ok(builder) = builder else { unreachable!("these are in their ranges") };
        Device { device: builder.build(), halts: Halts, serial, drive, input }
    }

    /// Serves what has come, and passes on what waits.
    pub fn serve(&mut self) {
        for _ in 0..EVENTS {
            self.poll();
            self.pass();
            if USB_OTG_FS.gintsts().read().0 & USB_OTG_FS.gintmsk().read().0 == 0 {
                break;
            }
        }
    }

    fn poll(&mut self) {
        let Device { device, halts, serial, drive, input } = self;
        let mut classes: Vec<&mut dyn UsbClass<Bus>, CLASSES> = Vec::new();
        // There is room for one of each.
        let _ = classes.push(halts);
        drive.iter_mut().for_each(|drive| _ = classes.push(drive));
        input.iter_mut().for_each(|input| _ = classes.push(input));
        serial.iter_mut().for_each(|serial| _ = classes.push(&mut serial.class));
        device.poll(&mut classes);
        drop(classes);
        if device.state() == UsbDeviceState::Default
            && let Some(serial) = &mut self.serial
        {
            serial.tap.reset();
            serial.to_host.clear();
            serial.is_open_ended = false;
        }
    }

    fn pass(&mut self) {
        let is_used = self.device.state() == UsbDeviceState::Configured;
        self.input.iter_mut().filter(|_| is_used).for_each(Input::pass);
        let is_full = is_used
            && self.serial.as_mut().is_some_and(Serial::pass)
                | self.drive.as_mut().is_some_and(Storage::pass);
        // A packet that cannot be taken would ask to be for ever. It is looked after between two
        // slices, and so is what comes behind it.
        USB_OTG_FS.gintmsk().modify(|w| w.set_rxflvlm(!is_full));
    }

    /// Has somebody opened the serial port?
    pub fn is_open(&self) -> bool {
        let serial = self.serial.as_ref().is_some_and(|serial| serial.class.dtr());
        serial && self.device.state() == UsbDeviceState::Configured
    }

    /// Takes bytes for the computer as far as there is room; how many.
    pub fn send(&mut self, bytes: &[u8]) -> usize {
        let Some(serial) = &mut self.serial else { return 0 };
        let count =
            bytes.iter().take_while(|byte| serial.to_host.push_back(**byte).is_ok()).count();
        serial.send();
        count
    }

    /// Is there room for half of what can wait, or nothing that could?
    pub fn has_room(&self) -> bool {
        self.serial.as_ref().is_none_or(|serial| serial.to_host.len() <= ROOM / 2)
    }

    /// The device for input, if this is one that the computer uses.
    pub fn input(&mut self) -> Option<&mut Input> {
        let is_used = self.device.state() == UsbDeviceState::Configured;
        self.input.as_mut().filter(|_| is_used)
    }

    /// The drive, if the device is one.
    pub fn drive(&mut self) -> Option<&mut Storage> {
        self.drive.as_mut()
    }
}
