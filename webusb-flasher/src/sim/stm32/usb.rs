//! The bootloader as a USB device.
//!
//! A control transfer takes a millisecond, with one more for each kilobyte at full speed.

use super::bootloader::{BLOCK, Bootloader, Stall};
use super::flash::{Flash, LAYOUT};
use crate::dfu::status::{Report, State};
use crate::io::{Kind, Recipient, Reply, Request, Setup, Transport, UsbError};

const TRANSFER_MS: u64 = 1;
const BYTES_OF_MS: usize = 1024;

const GET_DESCRIPTOR: u8 = 6;
const STRINGS: [&str; 8] = [
    "",
    "STMicroelectronics",
    "STM32  BOOTLOADER",
    "326F365C3133",
    LAYOUT,
    "@Option Bytes  /0x1FFFC000/01*016 e",
    "@OTP Memory /0x1FFF7800/01*512 e,01*016 e",
    "@Device Feature/0xFFFF0000/01*004 e",
];
/// Index of the name of the first alternate setting.
const FIRST_NAME: usize = 4;

const DEVICE: [u8; 18] = [18, 1, 0, 1, 0, 0, 0, 64, 0x83, 0x04, 0x11, 0xDF, 0x00, 0x22, 1, 2, 3, 1];
/// Can be read and written, leaves by itself, transfers of 2048 bytes, DFU 1.1a.
const FUNCTIONAL: [u8; 9] = [9, 0x21, 0x0B, 0xFF, 0, 0, 8, 0x1A, 1];

/// Requests of the class (USB DFU 1.1, table 3.2).
mod class {
    pub const DNLOAD: u8 = 1;
    pub const UPLOAD: u8 = 2;
    pub const GETSTATUS: u8 = 3;
    pub const CLRSTATUS: u8 = 4;
    pub const GETSTATE: u8 = 5;
    pub const ABORT: u8 = 6;
}

/// An STM32F405 on USB.
#[derive(Debug)]
pub struct Stm32 {
    /// What runs in it.
    pub bootloader: Bootloader,
    /// Does another program have the interface?
    pub in_use: bool,
    claimed: bool,
    alternate: u8,
}

impl Stm32 {
    /// A board with an empty flash, its bootloader waiting.
    pub fn new() -> Stm32 {
        let bootloader = Bootloader::new(Flash::new());
        Stm32 { bootloader, in_use: false, claimed: false, alternate: 0 }
    }

    /// Pulls the board out and plugs it in again, into its bootloader.
    pub fn replug(&mut self) {
        self.bootloader.reset();
        self.claimed = false;
        self.alternate = 0;
    }

    /// The flash.
    pub fn flash(&self) -> &[u8] {
        &self.bootloader.flash.bytes
    }

    /// Does its program run instead of the bootloader?
    pub fn is_gone(&self) -> bool {
        self.bootloader.started.is_some()
    }

    fn descriptor(&self, value: u16) -> Option<Vec<u8>> {
        match value.to_be_bytes() {
            [1, 0] => Some(DEVICE.to_vec()),
            [2, 0] => Some(configuration()),
            [3, 0] => Some(vec![4, 3, 9, 4]),
            [3, index] => STRINGS.get(usize::from(index)).map(|text| {
                let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                [&[2 + units.len() as u8, 3][..], &units].concat()
            }),
            _ => None,
        }
    }

    fn control_in(&mut self, setup: &Setup, length: u16) -> Result<Vec<u8>, UsbError> {
        let length = usize::from(length);
        let (kind, recipient) = (setup.kind, setup.recipient);
        if (kind, recipient, setup.request) == (Kind::Standard, Recipient::Device, GET_DESCRIPTOR) {
            let mut bytes = self.descriptor(setup.value).ok_or(UsbError::Stalled)?;
            bytes.truncate(length);
            return Ok(bytes);
        }
        self.check(setup)?;
        let mut bytes = match setup.request {
            class::UPLOAD => self.bootloader.upload(setup.value, length).map_err(stalled)?,
            class::GETSTATUS => {
                let report = self.bootloader.status().map_err(stalled)?;
                bytes_of(&report.ok_or(UsbError::Disconnected)?)
            }
            class::GETSTATE => vec![self.bootloader.state() as u8],
            _ => return Err(UsbError::Stalled),
        };
        bytes.truncate(length);
        Ok(bytes)
    }

    fn control_out(&mut self, setup: &Setup, data: &[u8]) -> Result<(), UsbError> {
        self.check(setup)?;
        match setup.request {
            class::DNLOAD => self.bootloader.download(setup.value, data),
            class::CLRSTATUS => self.bootloader.clear(),
            class::ABORT => self.bootloader.abort(),
            _ => Err(Stall),
        }
        .map_err(stalled)
    }

    /// Is it for the interface, and for flash? The other memories are not simulated.
    fn check(&self, setup: &Setup) -> Result<(), UsbError> {
        let right = (setup.kind, setup.recipient, setup.index)
            == (Kind::Class, Recipient::Interface, 0)
            && self.alternate == 0;
        match (right, self.claimed) {
            (_, false) => Err(UsbError::Failed),
            (true, true) => Ok(()),
            (false, true) => Err(UsbError::Stalled),
        }
    }

    fn claim(&mut self, interface: u8) -> Result<(), UsbError> {
        match (interface, self.in_use) {
            (0, false) => {
                self.claimed = true;
                Ok(())
            }
            (0, true) => Err(UsbError::InUse),
            _ => Err(UsbError::Failed),
        }
    }

    fn select(&mut self, interface: u8, setting: u8) -> Result<(), UsbError> {
        if interface != 0 || usize::from(setting) >= STRINGS.len() - FIRST_NAME || !self.claimed {
            return Err(UsbError::Failed);
        }
        self.alternate = setting;
        Ok(())
    }
}

impl Default for Stm32 {
    fn default() -> Stm32 {
        Stm32::new()
    }
}

fn stalled(_: Stall) -> UsbError {
    UsbError::Stalled
}

fn bytes_of(report: &Report) -> Vec<u8> {
    let [low, middle, high, _] = report.poll_ms.to_le_bytes();
    vec![report.status.0, low, middle, high, report.state as u8, 0]
}

fn configuration() -> Vec<u8> {
    let names = FIRST_NAME..STRINGS.len();
    let total = 9 + 9 * names.len() + FUNCTIONAL.len();
    let mut bytes = vec![9, 2, total as u8, 0, 1, 1, 0, 0xC0, 50];
    for (alternate, name) in names.enumerate() {
        bytes.extend_from_slice(&[9, 4, 0, alternate as u8, 0, 0xFE, 1, 2, name as u8]);
    }
    bytes.extend_from_slice(&FUNCTIONAL);
    bytes
}

fn time_of(bytes: usize) -> u64 {
    TRANSFER_MS + (bytes / BYTES_OF_MS) as u64
}

impl Transport for Stm32 {
    fn perform(&mut self, request: Request) -> Reply {
        if let Request::Wait { ms } = request {
            self.bootloader.now += u64::from(ms);
            return Reply::Done;
        }
        if let Request::Report(_) = request {
            return Reply::Done;
        }
        if self.is_gone() || self.bootloader.state() == State::Manifest {
            return Reply::Failed(UsbError::Disconnected);
        }
        let done = |result: Result<(), UsbError>| match result {
            Ok(()) => Reply::Done,
            Err(error) => Reply::Failed(error),
        };
        match request {
            Request::Claim { interface } => done(self.claim(interface)),
            Request::Release { .. } => {
                self.claimed = false;
                Reply::Done
            }
            Request::Alternate { interface, setting } => done(self.select(interface, setting)),
            Request::ControlOut { setup, data, .. } => {
                self.bootloader.now += time_of(data.len());
                done(self.control_out(&setup, &data))
            }
            Request::ControlIn { setup, length, .. } => {
                self.bootloader.now += time_of(usize::from(length).min(BLOCK));
                match self.control_in(&setup, length) {
                    Ok(data) => Reply::Data(data),
                    Err(error) => Reply::Failed(error),
                }
            }
            _ => Reply::Failed(UsbError::Failed),
        }
    }
}
