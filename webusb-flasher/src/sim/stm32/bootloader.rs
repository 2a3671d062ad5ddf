//! The states of a DFU device (USB DFU 1.1, appendix A) with ST's commands (AN3156).
//!
//! A block is worked on when the host asks for the status. Meanwhile the device is busy; a request
//! before the poll time-out is over is refused, and recorded as an objection. MicroPython's
//! `pydfu.py` never waits, and works with real boards: these let the host wait instead
//! (`keeps_waiting`).

use super::flash::{Flash, Refusal};
use crate::dfu::status::{Report, State, Status};

/// Bytes of a block at most.
pub const BLOCK: usize = 2048;

/// Commands in block 0.
const COMMANDS: [u8; 4] = [0x00, 0x21, 0x41, 0x92];
const SET_ADDRESS: u8 = 0x21;
const ERASE: u8 = 0x41;
const READ_UNPROTECT: u8 = 0x92;
/// Block with the first data; the numbers before are commands.
const FIRST_DATA: u16 = 2;

/// When the device goes away after the command to start its program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leave {
    /// After it has answered with its last status.
    #[default]
    AfterStatus,
    /// Before it answers.
    BeforeStatus,
}

/// The request makes no sense, or fails: the device answers with a STALL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stall;

/// The bootloader with its flash.
#[derive(Debug)]
pub struct Bootloader {
    /// The flash.
    pub flash: Flash,
    /// Is reading forbidden (RM0090, read protection level 1)?
    pub read_protected: bool,
    /// When it goes away.
    pub leave: Leave,
    /// How often work is not done when the announced time is over.
    pub late: u32,
    /// Does a request wait that comes before the announced time is over?
    pub keeps_waiting: bool,
    /// Virtual milliseconds.
    pub now: u64,
    /// The address from which it has started a program.
    pub started: Option<u32>,
    state: State,
    status: Status,
    pointer: u32,
    pending: Pending,
    busy_until: u64,
    /// What the next request before this time would be too early for.
    announced: u64,
    late_left: u32,
}

/// What was received last.
#[derive(Debug, Default)]
enum Pending {
    #[default]
    Nothing,
    Command(Vec<u8>),
    Data(u16, Vec<u8>),
}

impl Bootloader {
    /// A bootloader over a flash.
    pub fn new(flash: Flash) -> Bootloader {
        Bootloader {
            flash,
            read_protected: false,
            leave: Leave::default(),
            late: 0,
            keeps_waiting: false,
            now: 0,
            started: None,
            state: State::Idle,
            status: Status::OK,
            pointer: super::flash::START,
            pending: Pending::Nothing,
            busy_until: 0,
            announced: 0,
            late_left: 0,
        }
    }

    /// What a reset does.
    pub fn reset(&mut self) {
        self.state = State::Idle;
        self.status = Status::OK;
        self.pointer = super::flash::START;
        self.pending = Pending::Nothing;
        self.started = None;
        self.busy_until = 0;
        self.announced = 0;
    }

    /// In which state it is.
    pub fn state(&self) -> State {
        self.state
    }

    fn fail(&mut self, status: Status) -> Stall {
        self.state = State::Error;
        self.status = status;
        self.pending = Pending::Nothing;
        Stall
    }

    /// Refuses what comes before the announced time is over.
    fn is_early(&mut self, what: &str) -> Result<(), Stall> {
        if self.state == State::DownloadBusy && self.now < self.announced {
            if self.keeps_waiting {
                self.now = self.announced;
                return Ok(());
            }
            let left = self.announced - self.now;
            self.flash.objections.push(format!("{what} {left} ms before the poll time-out"));
            return Err(self.fail(Status::STALLED));
        }
        Ok(())
    }

    /// `DFU_DNLOAD`.
    pub fn download(&mut self, block: u16, data: &[u8]) -> Result<(), Stall> {
        self.is_early("DFU_DNLOAD")?;
        match self.state {
            State::Idle | State::DownloadIdle if data.len() <= BLOCK => {}
            _ => return Err(self.fail(Status::STALLED)),
        }
        if data.is_empty() {
            self.state = State::ManifestSync;
            return Ok(());
        }
        self.pending = match block {
            0 => Pending::Command(data.to_vec()),
            FIRST_DATA.. => Pending::Data(block, data.to_vec()),
            _ => return Err(self.fail(Status::STALLED)),
        };
        self.state = State::DownloadSync;
        Ok(())
    }

    /// `DFU_UPLOAD`.
    pub fn upload(&mut self, block: u16, length: usize) -> Result<Vec<u8>, Stall> {
        self.is_early("DFU_UPLOAD")?;
        if !matches!(self.state, State::Idle | State::UploadIdle) || length > BLOCK {
            return Err(self.fail(Status::STALLED));
        }
        let data = match block {
            0 => COMMANDS[..length.min(COMMANDS.len())].to_vec(),
            FIRST_DATA.. if self.read_protected => return Err(self.fail(Status::VENDOR)),
            FIRST_DATA.. => match self.address(block).and_then(|at| self.flash.read(at, length)) {
                Ok(data) => data.to_vec(),
                Err(_) => return Err(self.fail(Status::ADDRESS)),
            },
            _ => return Err(self.fail(Status::STALLED)),
        };
        self.state = if data.len() < length { State::Idle } else { State::UploadIdle };
        Ok(data)
    }

    fn address(&self, block: u16) -> Result<u32, Refusal> {
        let offset = u32::from(block - FIRST_DATA) * BLOCK as u32;
        self.pointer.checked_add(offset).ok_or(Refusal::Address)
    }

    /// `DFU_GETSTATUS`. None if the device is gone before it answers.
    pub fn status(&mut self) -> Result<Option<Report>, Stall> {
        self.is_early("DFU_GETSTATUS")?;
        let mut poll = 0;
        match self.state {
            State::DownloadSync => match self.work() {
                Ok(ms) => {
                    self.state = State::DownloadBusy;
                    self.late_left = self.late;
                    self.busy_until = self.now + ms * u64::from(1 + self.late);
                    poll = ms;
                }
                Err(status) => {
                    self.fail(status);
                }
            },
            State::DownloadBusy if self.now < self.busy_until => {
                poll = (self.busy_until - self.now) / u64::from(self.late_left.max(1));
                self.late_left = self.late_left.saturating_sub(1);
            }
            State::DownloadBusy => self.state = State::DownloadIdle,
            State::ManifestSync => {
                self.state = State::Manifest;
                self.started = Some(self.pointer);
                if self.leave == Leave::BeforeStatus {
                    return Ok(None);
                }
            }
            _ => {}
        }
        self.announced = self.now + poll;
        Ok(Some(Report { status: self.status, poll_ms: poll as u32, state: self.state }))
    }

    /// Does what was received. Answers with the milliseconds that it takes.
    fn work(&mut self) -> Result<u64, Status> {
        let pending = std::mem::take(&mut self.pending);
        let number = |bytes: &[u8]| bytes.try_into().map(u32::from_le_bytes).ok();
        let done = match &pending {
            Pending::Command(command) => match command.as_slice() {
                [SET_ADDRESS, address @ ..] if address.len() == 4 => {
                    self.pointer = number(address).unwrap_or_default();
                    return Ok(1);
                }
                // Removing the protection erases everything, so that nothing is read after all.
                [READ_UNPROTECT] => {
                    self.read_protected = false;
                    self.flash.erase_all()
                }
                _ if self.read_protected => return Err(Status::VENDOR),
                [ERASE] => self.flash.erase_all(),
                [ERASE, address @ ..] if address.len() == 4 => {
                    self.flash.erase(number(address).unwrap_or_default())
                }
                _ => return Err(Status::STALLED),
            },
            Pending::Data(..) if self.read_protected => return Err(Status::VENDOR),
            Pending::Data(block, data) => {
                self.address(*block).and_then(|at| self.flash.write(at, data))
            }
            Pending::Nothing => Ok(0),
        };
        done.map_err(|refusal| match (refusal, &pending) {
            (Refusal::Address, _) => Status::ADDRESS,
            (Refusal::Protected, Pending::Data(..)) => Status::WRITE,
            (Refusal::Protected, _) => Status::ERASE,
        })
    }

    /// `DFU_CLRSTATUS`.
    pub fn clear(&mut self) -> Result<(), Stall> {
        if self.state != State::Error {
            return Err(self.fail(Status::STALLED));
        }
        (self.state, self.status) = (State::Idle, Status::OK);
        Ok(())
    }

    /// `DFU_ABORT`.
    pub fn abort(&mut self) -> Result<(), Stall> {
        self.is_early("DFU_ABORT")?;
        match self.state {
            State::Idle | State::DownloadIdle | State::UploadIdle => self.state = State::Idle,
            State::DownloadSync => {
                self.pending = Pending::Nothing;
                self.state = State::Idle;
            }
            _ => return Err(self.fail(Status::STALLED)),
        }
        Ok(())
    }
}
