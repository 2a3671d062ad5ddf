//! USB devices of this computer, as the flasher's machines ask for them.
//!
//! Knows transfers, and nothing about what is in them.

use nusb::transfer::{
    Bulk, ControlIn, ControlOut, ControlType, EndpointDirection, In, Out, TransferError,
};
use nusb::{Device, Endpoint, ErrorKind, Interface, MaybeFuture};
use std::collections::HashMap;
use std::time::Duration;
use webusb_flasher::io::{Kind, Progress, Recipient, Reply, Request, Setup, Transport, UsbError};

/// GET_DESCRIPTOR (USB 2.0, 9.4.3).
const GET_DESCRIPTOR: u8 = 6;
/// Milliseconds for the system to end a transfer that is taken back.
const TAKE_BACK_MS: u32 = 1000;

/// An open device.
pub struct Usb {
    device: Device,
    interfaces: HashMap<u8, Interface>,
    outs: HashMap<u8, Endpoint<Bulk, Out>>,
    ins: HashMap<u8, Endpoint<Bulk, In>>,
    report: fn(Progress),
}

/// Devices with one of these vendors and products, by their names.
pub fn find(ids: &[(u16, u16)]) -> Result<Vec<(String, nusb::DeviceInfo)>, String> {
    let devices = nusb::list_devices().wait();
    let devices = devices.map_err(|error| format!("cannot list USB devices: {error}"))?;
    let wanted = devices.filter(|one| ids.contains(&(one.vendor_id(), one.product_id())));
    Ok(wanted
        .map(|one| {
            let name = one.product_string().unwrap_or("USB device");
            let serial = one.serial_number().unwrap_or_default();
            (format!("{name} {serial}"), one)
        })
        .collect())
}

impl Usb {
    /// Opens a device; reports go to `report`.
    pub fn open(info: &nusb::DeviceInfo, report: fn(Progress)) -> Result<Usb, UsbError> {
        let device = info.open().wait().map_err(|error| of_error(error.kind()))?;
        let interfaces = HashMap::new();
        Ok(Usb { device, interfaces, outs: HashMap::new(), ins: HashMap::new(), report })
    }

    fn claim(&mut self, number: u8) -> Result<(), UsbError> {
        let claimed = self.device.detach_and_claim_interface(number).wait();
        let interface = claimed.map_err(|error| of_error(error.kind()))?;
        self.interfaces.insert(number, interface);
        Ok(())
    }

    fn release(&mut self, number: u8) -> Result<(), UsbError> {
        // An interface stays claimed as long as one of its endpoints is open.
        self.outs.clear();
        self.ins.clear();
        let interface = self.interfaces.remove(&number).ok_or(UsbError::Failed)?;
        interface.release().wait().map_err(|error| of_error(error.kind()))
    }

    fn alternate(&mut self, number: u8, setting: u8) -> Result<(), UsbError> {
        self.outs.clear();
        self.ins.clear();
        let interface = self.interfaces.get(&number).ok_or(UsbError::Failed)?;
        interface.set_alt_setting(setting).wait().map_err(|error| of_error(error.kind()))
    }

    fn out(&mut self, endpoint: u8) -> Result<&mut Endpoint<Bulk, Out>, UsbError> {
        if !self.outs.contains_key(&endpoint) {
            let opened = self.interfaces.values().find_map(|one| one.endpoint(endpoint).ok());
            self.outs.insert(endpoint, opened.ok_or(UsbError::Failed)?);
        }
        self.outs.get_mut(&endpoint).ok_or(UsbError::Failed)
    }

    fn back(&mut self, endpoint: u8) -> Result<&mut Endpoint<Bulk, In>, UsbError> {
        if !self.ins.contains_key(&endpoint) {
            let address = endpoint | 0x80;
            let opened = self.interfaces.values().find_map(|one| one.endpoint(address).ok());
            self.ins.insert(endpoint, opened.ok_or(UsbError::Failed)?);
        }
        self.ins.get_mut(&endpoint).ok_or(UsbError::Failed)
    }

    fn bulk_out(&mut self, endpoint: u8, data: Vec<u8>, ms: u32) -> Result<(), UsbError> {
        let pipe = self.out(endpoint)?;
        pipe.submit(data.into());
        next(pipe, ms).map(|_| ())
    }

    fn bulk_in(&mut self, endpoint: u8, length: usize, ms: u32) -> Result<Vec<u8>, UsbError> {
        let pipe = self.back(endpoint)?;
        submit_in(pipe, length);
        next(pipe, ms)
    }

    fn burst(
        &mut self,
        (out, back): (u8, u8),
        packets: Vec<Vec<u8>>,
        length: usize,
        ms: u32,
    ) -> Result<Vec<Vec<u8>>, UsbError> {
        let count = packets.len();
        let pipe = self.out(out)?;
        packets.into_iter().for_each(|data| pipe.submit(data.into()));
        let pipe = self.back(back)?;
        (0..count).for_each(|_| submit_in(pipe, length));
        let pipe = self.out(out)?;
        let sent = (0..count).try_for_each(|_| next(pipe, ms).map(|_| ()));
        let pipe = self.back(back)?;
        if let Err(error) = sent {
            take_back(pipe);
            return Err(error);
        }
        (0..count).map(|_| next(pipe, ms)).collect()
    }

    /// The interface that a request is for, or any: some systems send control transfers through
    /// interfaces only.
    fn interface(&self, setup: &Setup) -> Result<&Interface, UsbError> {
        let named = match setup.recipient {
            Recipient::Interface => self.interfaces.get(&(setup.index as u8)),
            _ => None,
        };
        named.or_else(|| self.interfaces.values().next()).ok_or(UsbError::Failed)
    }

    fn control_out(&mut self, setup: Setup, data: &[u8], ms: u32) -> Result<(), UsbError> {
        let request = ControlOut {
            control_type: control_type(setup.kind),
            recipient: recipient(setup.recipient),
            request: setup.request,
            value: setup.value,
            index: setup.index,
            data,
        };
        let sent = self.interface(&setup)?.control_out(request, milliseconds(ms)).wait();
        sent.map_err(of_transfer)
    }

    fn control_in(&mut self, setup: Setup, length: u16, ms: u32) -> Result<Vec<u8>, UsbError> {
        let timeout = milliseconds(ms);
        // What a device says about itself is asked before anything is claimed.
        if setup.kind == Kind::Standard
            && setup.recipient == Recipient::Device
            && setup.request == GET_DESCRIPTOR
        {
            let [kind, index] = setup.value.to_be_bytes();
            let read = self.device.get_descriptor(kind, index, setup.index, timeout).wait();
            let mut data = read.map_err(|_| UsbError::Stalled)?;
            data.truncate(usize::from(length));
            return Ok(data);
        }
        let request = ControlIn {
            control_type: control_type(setup.kind),
            recipient: recipient(setup.recipient),
            request: setup.request,
            value: setup.value,
            index: setup.index,
            length,
        };
        self.interface(&setup)?.control_in(request, timeout).wait().map_err(of_transfer)
    }
}

impl Transport for Usb {
    fn perform(&mut self, request: Request) -> Reply {
        let done = match request {
            Request::Claim { interface } => self.claim(interface),
            Request::Release { interface } => self.release(interface),
            Request::Alternate { interface, setting } => self.alternate(interface, setting),
            Request::BulkOut { endpoint, data, timeout_ms } => {
                self.bulk_out(endpoint, data, timeout_ms)
            }
            Request::Burst { out, back, packets, length, timeout_ms } => {
                let answers = self.burst((out, back), packets, length, timeout_ms);
                return answers.map_or_else(Reply::Failed, Reply::Packets);
            }
            Request::ControlOut { setup, data, timeout_ms } => {
                self.control_out(setup, &data, timeout_ms)
            }
            Request::BulkIn { endpoint, length, timeout_ms } => {
                return received(self.bulk_in(endpoint, length, timeout_ms));
            }
            Request::ControlIn { setup, length, timeout_ms } => {
                return received(self.control_in(setup, length, timeout_ms));
            }
            Request::Wait { ms } => {
                std::thread::sleep(milliseconds(ms));
                Ok(())
            }
            Request::Report(progress) => {
                (self.report)(progress);
                Ok(())
            }
        };
        done.map_or_else(Reply::Failed, |()| Reply::Done)
    }
}

fn submit_in(pipe: &mut Endpoint<Bulk, In>, length: usize) {
    // Systems want whole packets.
    let whole = length.next_multiple_of(pipe.max_packet_size().max(1));
    let buffer = pipe.allocate(whole);
    pipe.submit(buffer);
}

/// What comes of the transfer that was begun first. If that is an error, those begun after it are
/// taken back.
fn next<D: EndpointDirection>(pipe: &mut Endpoint<Bulk, D>, ms: u32) -> Result<Vec<u8>, UsbError> {
    let Some(completion) = pipe.wait_next_complete(milliseconds(ms)) else {
        take_back(pipe);
        return Err(UsbError::TimedOut);
    };
    if let Err(error) = completion.status {
        take_back(pipe);
        if error == TransferError::Stall {
            pipe.clear_halt().wait().map_err(|error| of_error(error.kind()))?;
        }
        return Err(of_transfer(error));
    }
    let mut data = completion.buffer.into_vec();
    data.truncate(completion.actual_len);
    Ok(data)
}

fn take_back<D: EndpointDirection>(pipe: &mut Endpoint<Bulk, D>) {
    pipe.cancel_all();
    while pipe.pending() > 0 && pipe.wait_next_complete(milliseconds(TAKE_BACK_MS)).is_some() {}
}

fn received(data: Result<Vec<u8>, UsbError>) -> Reply {
    data.map_or_else(Reply::Failed, Reply::Data)
}

fn milliseconds(ms: u32) -> Duration {
    Duration::from_millis(u64::from(ms))
}

fn control_type(kind: Kind) -> ControlType {
    match kind {
        Kind::Standard => ControlType::Standard,
        Kind::Class => ControlType::Class,
        Kind::Vendor => ControlType::Vendor,
    }
}

fn recipient(recipient: Recipient) -> nusb::transfer::Recipient {
    match recipient {
        Recipient::Device => nusb::transfer::Recipient::Device,
        Recipient::Interface => nusb::transfer::Recipient::Interface,
        Recipient::Endpoint => nusb::transfer::Recipient::Endpoint,
        Recipient::Other => nusb::transfer::Recipient::Other,
    }
}

fn of_error(kind: ErrorKind) -> UsbError {
    match kind {
        ErrorKind::Disconnected => UsbError::Disconnected,
        ErrorKind::Busy => UsbError::InUse,
        ErrorKind::PermissionDenied => UsbError::Denied,
        _ => UsbError::Failed,
    }
}

fn of_transfer(error: TransferError) -> UsbError {
    match error {
        TransferError::Cancelled => UsbError::TimedOut,
        TransferError::Stall => UsbError::Stalled,
        TransferError::Disconnected => UsbError::Disconnected,
        _ => UsbError::Failed,
    }
}
