//! What a device in DFU mode answers to `DFU_GETSTATUS` (USB DFU 1.1, 6.1.2).

use std::fmt;

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// How the last request ended.
    pub status: Status,
    /// Milliseconds to wait before the next request.
    pub poll_ms: u32,
    /// In which state the device is after this answer.
    pub state: State,
}

impl Report {
    /// Bytes of an answer.
    pub const LENGTH: u16 = 6;

    /// Reads an answer.
    pub fn parse(bytes: &[u8]) -> Option<Report> {
        let [status, low, middle, high, state, _] = bytes.try_into().ok()?;
        let poll_ms = u32::from_le_bytes([low, middle, high, 0]);
        Some(Report { status: Status(status), poll_ms, state: State::of(state)? })
    }
}

/// A state of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its program runs.
    AppIdle = 0,
    /// Its program waits for the reset into DFU mode.
    AppDetach = 1,
    /// It waits for requests.
    Idle = 2,
    /// It has received something and waits for `DFU_GETSTATUS`.
    DownloadSync = 3,
    /// It works on what it has received.
    DownloadBusy = 4,
    /// It waits for more.
    DownloadIdle = 5,
    /// It has received everything and waits for `DFU_GETSTATUS`.
    ManifestSync = 6,
    /// It starts the new program.
    Manifest = 7,
    /// It waits for a reset.
    ManifestWaitReset = 8,
    /// It waits for the next request to read.
    UploadIdle = 9,
    /// It has failed and waits for `DFU_CLRSTATUS`.
    Error = 10,
}

impl State {
    const ALL: [State; 11] = [
        State::AppIdle,
        State::AppDetach,
        State::Idle,
        State::DownloadSync,
        State::DownloadBusy,
        State::DownloadIdle,
        State::ManifestSync,
        State::Manifest,
        State::ManifestWaitReset,
        State::UploadIdle,
        State::Error,
    ];

    /// The state with a number.
    pub fn of(number: u8) -> Option<State> {
        State::ALL.get(usize::from(number)).copied()
    }
}

/// How a request ended, as the device tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status(pub u8);

impl Status {
    /// All is well.
    pub const OK: Status = Status(0x00);
    /// The file is not for this device.
    pub const TARGET: Status = Status(0x01);
    /// Memory could not be written.
    pub const WRITE: Status = Status(0x03);
    /// Memory could not be erased.
    pub const ERASE: Status = Status(0x04);
    /// What was written is not what is there.
    pub const VERIFY: Status = Status(0x07);
    /// An address outside of memory.
    pub const ADDRESS: Status = Status(0x08);
    /// ST: the memory is protected against reading (AN3156).
    pub const VENDOR: Status = Status(0x0B);
    /// Nobody knows.
    pub const UNKNOWN: Status = Status(0x0E);
    /// A request came that makes no sense in the state of the device.
    pub const STALLED: Status = Status(0x0F);

    /// May it be well next time? True for what the connection may have caused, not the memory.
    pub fn is_passing(self) -> bool {
        self == Status::STALLED || self == Status::UNKNOWN
    }
}

/// Names and meanings by number (USB DFU 1.1, 6.1.2; `errVENDOR`: AN3156).
const MEANINGS: [(&str, &str); 16] = [
    ("OK", "no error"),
    ("errTARGET", "the program is not for this board"),
    ("errFILE", "the program fails a check of the board"),
    ("errWRITE", "flash could not be written; it may be protected against writing"),
    ("errERASE", "flash could not be erased; it may be protected against writing"),
    ("errCHECK_ERASED", "flash is not empty after erasing; it may be worn out"),
    ("errPROG", "flash could not be programmed; it may be worn out"),
    ("errVERIFY", "flash does not keep what was written; it may be worn out"),
    ("errADDRESS", "the board has no memory at this address"),
    ("errNOTDONE", "the board expected more of the program"),
    ("errFIRMWARE", "the program of the board is damaged"),
    ("errVENDOR", "the memory of the board is protected against reading"),
    ("errUSBR", "the board saw an unexpected USB reset"),
    ("errPOR", "the board lost power for a moment"),
    ("errUNKNOWN", "something went wrong in the board"),
    ("errSTALLEDPKT", "the board did not expect this request"),
];

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match MEANINGS.get(usize::from(self.0)) {
            Some((name, meaning)) => write!(f, "{meaning} ({name})"),
            None => write!(f, "the board reports the unknown error {}", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports() {
        let report = Report::parse(&[0, 0x10, 0x27, 0, 4, 0]).unwrap();
        let busy = State::DownloadBusy;
        assert_eq!(report, Report { status: Status::OK, poll_ms: 10_000, state: busy });
        assert_eq!(Report::parse(&[0, 0, 0, 0, 11, 0]), None);
        assert_eq!(Report::parse(&[0; 5]), None);
        for number in 0..=255 {
            assert!(Status(number).to_string().len() > 5);
            assert_eq!(State::of(number).map(|state| state as u8), (number < 11).then_some(number));
        }
    }
}
