//! Requests to a device in DFU mode, one by one and until they are done.
//!
//! Sources: USB DFU 1.1 (requests and states), AN3156 (ST's commands in block 0, addresses of
//! blocks). A block is only worked on when the status is asked for, and ST's bootloaders then
//! always say that they are busy. One that does not say so has not got the block, and gets it
//! again.

use super::error::Error;
use super::memory::Memory;
use super::status::{Report, State, Status};
use crate::descriptors::{self, Interface};
use crate::io::{Io, Kind, Recipient, Setup, UsbError};

const DNLOAD: u8 = 1;
const UPLOAD: u8 = 2;
const GETSTATUS: u8 = 3;
const CLRSTATUS: u8 = 4;
const ABORT: u8 = 6;

const SET_ADDRESS: u8 = 0x21;
const ERASE: u8 = 0x41;
/// Block that is written and read at the pointer; those below are commands.
const FIRST_DATA: u16 = 2;

/// Class and subclass of DFU; the protocol is 1 while a program runs, and 2 in DFU mode.
const CLASS: [u8; 2] = [0xFE, 0x01];
const DFU_MODE: u8 = 2;
const FUNCTIONAL: u8 = 0x21;
/// Bytes of a block if the device does not say; what ST's bootloaders have.
const BLOCK: usize = 2048;

const TIMEOUT_MS: u32 = 5000;
/// How often something is tried that the connection may have spoiled.
const TRIES: u32 = 4;
/// Milliseconds after which a device that is busy is given up.
const PATIENCE_MS: u32 = 60_000;

/// A device in DFU mode whose interface is ours.
pub struct Link<'a> {
    io: &'a Io,
    /// Where its flash is.
    pub memory: Memory,
    /// Bytes of a block.
    pub block: usize,
    interface: u8,
    /// The address of block 2, if known.
    pointer: Option<u32>,
}

impl<'a> Link<'a> {
    /// Finds the interface for internal flash and claims it.
    pub async fn open(io: &'a Io) -> Result<Link<'a>, Error> {
        let interfaces = again(async || Ok(descriptors::interfaces(io).await?)).await?;
        let ours: Vec<&Interface> = interfaces.iter().filter(|i| i.class[..2] == CLASS).collect();
        if ours.is_empty() {
            return Err(Error::NotDfu);
        }
        let mut found = None;
        for interface in ours.iter().filter(|interface| interface.class[2] == DFU_MODE) {
            let name = again(async || Ok(descriptors::string(io, interface.name).await?)).await?;
            let writable = |memory: &Memory| {
                memory.parts.iter().any(|part| part.access.erases && part.access.writes)
            };
            if let Some(memory) = Memory::parse(&name).ok().filter(writable) {
                found = Some((*interface, memory));
                break;
            }
        }
        let in_dfu_mode = ours.iter().any(|interface| interface.class[2] == DFU_MODE);
        let none = if in_dfu_mode { Error::NoMap } else { Error::Running };
        let (interface, memory) = found.ok_or(none)?;
        io.claim(interface.number).await?;
        io.alternate(interface.number, interface.alternate).await?;
        let block = block_size(&ours);
        let mut link = Link { io, memory, block, interface: interface.number, pointer: None };
        link.settle().await?;
        Ok(link)
    }

    /// Gives the interface back. An error here changes nothing.
    pub async fn close(self) {
        let _ = self.io.release(self.interface).await;
    }

    fn setup(&self, request: u8, value: u16) -> Setup {
        let index = u16::from(self.interface);
        Setup { kind: Kind::Class, recipient: Recipient::Interface, request, value, index }
    }

    async fn out(&self, request: u8, value: u16, data: &[u8]) -> Result<(), UsbError> {
        self.io.control_out(self.setup(request, value), data.to_vec(), TIMEOUT_MS).await
    }

    async fn status(&self) -> Result<Report, Error> {
        let setup = self.setup(GETSTATUS, 0);
        let bytes = self.io.control_in(setup, Report::LENGTH, TIMEOUT_MS).await?;
        Report::parse(&bytes).ok_or(Error::Nonsense)
    }

    /// Waits as long as the device works.
    async fn finish(&self, first: Report) -> Result<Report, Error> {
        let (mut report, mut waited) = (first, 0);
        while report.state == State::DownloadBusy || report.state == State::DownloadSync {
            if waited > PATIENCE_MS {
                return Err(Error::Busy);
            }
            // A device that says 0 has to be asked again, but not at once for ever.
            let ms = report.poll_ms.clamp(1, PATIENCE_MS);
            self.io.wait(ms).await?;
            waited += ms;
            report = self.status().await?;
        }
        Ok(report)
    }

    /// Brings the device into the state in which it waits for requests, whatever was before.
    pub async fn settle(&mut self) -> Result<(), Error> {
        let mut last = Error::Nonsense;
        self.pointer = None;
        for _ in 0..2 * TRIES {
            let step = async {
                let report = self.status().await?;
                match report.state {
                    State::Idle => return Ok(Some(())),
                    State::Error => self.out(CLRSTATUS, 0, &[]).await?,
                    State::DownloadBusy | State::DownloadSync => {
                        self.finish(report).await?;
                    }
                    State::DownloadIdle | State::UploadIdle => self.out(ABORT, 0, &[]).await?,
                    State::AppIdle | State::AppDetach => return Err(Error::Running),
                    state => return Err(Error::State(state)),
                }
                Ok(None)
            };
            match step.await {
                Ok(Some(())) => return Ok(()),
                Ok(None) => {}
                Err(error) if error.is_passing() => last = error,
                Err(error) => return Err(error),
            }
        }
        Err(last)
    }

    /// Sends a block once, and waits until it is worked on. `at` is for the message.
    async fn try_download(&self, block: u16, data: &[u8], at: u32) -> Result<(), Error> {
        self.out(DNLOAD, block, data).await?;
        let first = self.status().await?;
        if first.status != Status::OK {
            return Err(Error::Board(first.status, at));
        }
        if first.state != State::DownloadBusy {
            return Err(Error::State(first.state));
        }
        let last = self.finish(first).await?;
        match (last.status, last.state) {
            (Status::OK, State::DownloadIdle) => Ok(()),
            (Status::OK, state) => Err(Error::State(state)),
            (status, _) => Err(Error::Board(status, at)),
        }
    }

    /// Gives a command of ST with an address.
    async fn command(&mut self, command: u8, address: u32) -> Result<(), Error> {
        let data = [&[command][..], &address.to_le_bytes()].concat();
        for _ in 1..TRIES {
            match self.try_download(0, &data, address).await {
                Err(error) if error.is_passing() => self.settle().await?,
                done => return done,
            }
        }
        self.try_download(0, &data, address).await
    }

    /// Erases the sector of an address.
    pub async fn erase(&mut self, address: u32) -> Result<(), Error> {
        self.pointer = None;
        self.command(ERASE, address).await
    }

    /// The number of the block for an address, if it follows those before.
    fn number(&self, address: u32) -> Option<u16> {
        let offset = address.checked_sub(self.pointer?)? as usize;
        let blocks = offset.is_multiple_of(self.block).then_some(offset / self.block)?;
        u16::try_from(blocks).ok()?.checked_add(FIRST_DATA)
    }

    async fn set_pointer(&mut self, address: u32) -> Result<(), Error> {
        self.pointer = None;
        self.command(SET_ADDRESS, address).await?;
        self.pointer = Some(address);
        Ok(())
    }

    /// Writes a block, at most `self.block` bytes, to flash that is erased.
    pub async fn write(&mut self, address: u32, data: &[u8]) -> Result<(), Error> {
        let mut error = Error::Nonsense;
        for _ in 0..TRIES {
            // Bootloaders may count blocks in units of what they get, so a short one needs a
            // pointer.
            let number = self.number(address).filter(|_| data.len() == self.block);
            let number = match number {
                Some(number) => number,
                None => {
                    self.set_pointer(address).await?;
                    FIRST_DATA
                }
            };
            match self.try_download(number, data, address).await {
                Err(passing) if passing.is_passing() => error = passing,
                done => return done,
            }
            self.settle().await?;
        }
        Err(error)
    }

    /// Reads memory.
    pub async fn read(&mut self, address: u32, length: usize) -> Result<Vec<u8>, Error> {
        let mut data: Vec<u8> = Vec::new();
        self.pointer = None;
        let mut failures = 0;
        while data.len() < length {
            let at = address + data.len() as u32;
            match self.try_upload(at, self.block.min(length - data.len())).await {
                Ok(part) => {
                    data.extend_from_slice(&part);
                    failures = 0;
                }
                Err(error) => {
                    failures += 1;
                    let error = self.reason(error, at).await;
                    if failures >= TRIES || !error.is_passing() {
                        return Err(error);
                    }
                    self.settle().await?;
                }
            }
        }
        self.settle().await?;
        Ok(data)
    }

    async fn try_upload(&mut self, at: u32, length: usize) -> Result<Vec<u8>, Error> {
        let number = match self.number(at).filter(|_| length == self.block) {
            Some(number) => number,
            None => {
                self.settle().await?;
                self.set_pointer(at).await?;
                self.out(ABORT, 0, &[]).await?;
                FIRST_DATA
            }
        };
        let data =
            self.io.control_in(self.setup(UPLOAD, number), length as u16, TIMEOUT_MS).await?;
        if data.len() == length { Ok(data) } else { Err(Error::Nonsense) }
    }

    /// What the device says about a request that it refused.
    async fn reason(&self, error: Error, at: u32) -> Error {
        if error != Error::Usb(UsbError::Stalled) {
            return error;
        }
        match self.status().await {
            Ok(report) if report.status != Status::OK => Error::Board(report.status, at),
            Err(status) if !status.is_passing() => status,
            _ => error,
        }
    }

    /// Starts the program at an address. False if nobody knows whether it has started.
    ///
    /// The device goes away with its last answer, or before it.
    pub async fn leave(&mut self, address: u32) -> bool {
        for _ in 0..TRIES {
            if self.set_pointer(address).await.is_err() {
                return false;
            }
            if let Err(error) = self.out(DNLOAD, FIRST_DATA, &[]).await
                && error != UsbError::TimedOut
            {
                return false;
            }
            match self.status().await {
                Ok(Report { state: State::Manifest | State::ManifestWaitReset, .. })
                | Err(Error::Usb(UsbError::Disconnected)) => return true,
                Ok(_) | Err(_) => {}
            }
            match self.settle().await {
                Ok(()) => {}
                Err(error) => return error == Error::Usb(UsbError::Disconnected),
            }
        }
        false
    }
}

/// Tries something once more if the connection may be the reason why it failed.
async fn again<T>(mut what: impl AsyncFnMut() -> Result<T, Error>) -> Result<T, Error> {
    for _ in 1..TRIES {
        match what().await {
            Err(error) if error.is_passing() => {}
            done => return done,
        }
    }
    what().await
}

/// `wTransferSize` of the functional descriptor, which may stand behind any setting.
fn block_size(interfaces: &[&Interface]) -> usize {
    let mut extra = interfaces.iter().flat_map(|interface| &interface.extra);
    let functional = extra.find(|(kind, _)| *kind == FUNCTIONAL);
    let size = functional.and_then(|(_, bytes)| bytes.get(3..5));
    let size = size.map_or(0, |size| usize::from(u16::from_le_bytes([size[0], size[1]])));
    // Words are programmed, so that blocks which are no multiple of them could not follow another.
    if size >= 4 { size & !3 } else { BLOCK }
}
