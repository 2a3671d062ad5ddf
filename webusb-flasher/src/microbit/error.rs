//! What can go wrong between this program and the chip on the board.

use crate::io::UsbError;
use std::fmt;

/// Why something did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// The USB connection.
    Usb(UsbError),
    /// The board has no interface that a page can use: its DAPLink is older than 0247.
    OldFirmware,
    /// What came was the answer to something else.
    OutOfStep,
    /// The answer makes no sense.
    Nonsense,
    /// The probe cannot speak to chips by this protocol.
    NoSwd,
    /// The chip answered a transfer with something that is not OK: 2 WAIT, 4 FAULT, 7 nothing.
    Chip(u8),
    /// The core does not do what the debugger wants.
    Core,
    /// Code on the board ended somewhere else than at its end.
    Stub,
    /// The chip has no flash that this program knows.
    UnknownChip,
    /// Nobody knows a board with this number.
    UnknownBoard,
    /// The program is not for this generation of the board.
    OtherBoard(Generation),
    /// The program has something at an address where the board has no flash.
    Outside(u32),
    /// DAPLink refused the program, with a number from `error.h` of its version.
    Refused(u8),
    /// What is in this page is not what it should be.
    Differs(u32),
}

/// Which micro:bit it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Generation {
    /// nRF51822, of 2015.
    V1,
    /// nRF52833, of 2020.
    V2,
}

impl fmt::Display for Generation {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Generation::V1 => "micro:bit V1",
            Generation::V2 => "micro:bit V2",
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let text = match self {
            Error::Usb(error) => return error.fmt(f),
            Error::OldFirmware => "the micro:bit needs an update of its interface firmware",
            Error::OutOfStep => "the micro:bit answers something else than was asked",
            Error::Nonsense => "the micro:bit answers nonsense",
            Error::NoSwd => "the interface of the micro:bit cannot reach its processor",
            Error::Chip(2) => "the processor of the micro:bit is busy",
            Error::Chip(4) => "the processor of the micro:bit refuses access to its memory",
            Error::Chip(_) => "the processor of the micro:bit does not answer",
            Error::Core => "the processor of the micro:bit does not halt",
            Error::Stub => "the processor of the micro:bit went astray",
            Error::UnknownChip => "the processor of the micro:bit is unknown",
            Error::UnknownBoard => "this is not a known micro:bit",
            Error::OtherBoard(board) => return write!(f, "the program is not for a {board}"),
            Error::Outside(at) => {
                return write!(f, "the program wants 0x{at:08X}, where the micro:bit has no flash");
            }
            Error::Refused(status) => {
                return write!(f, "the interface of the micro:bit refuses the program ({status})");
            }
            Error::Differs(at) => {
                return write!(f, "flash at 0x{at:05X} is not what was written to it");
            }
        };
        f.write_str(text)
    }
}

impl std::error::Error for Error {}

impl From<UsbError> for Error {
    fn from(error: UsbError) -> Error {
        Error::Usb(error)
    }
}

impl Error {
    /// Can it be better next time, without the user doing anything?
    pub fn is_passing(&self) -> bool {
        match self {
            Error::Usb(error) => {
                matches!(error, UsbError::TimedOut | UsbError::Stalled | UsbError::Failed)
            }
            Error::OutOfStep
            | Error::Nonsense
            | Error::NoSwd
            | Error::Chip(_)
            | Error::Core
            | Error::Stub
            | Error::UnknownChip
            | Error::Refused(_)
            | Error::Differs(_) => true,
            Error::OldFirmware | Error::UnknownBoard | Error::OtherBoard(_) | Error::Outside(_) => {
                false
            }
        }
    }
}
