//! Why a board in DFU mode could not be read or written.

use super::status::{State, Status};
use crate::io::UsbError;
use std::fmt;

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// The USB connection.
    Usb(UsbError),
    /// The device does not take programs by DFU.
    NotDfu,
    /// The device can be put into DFU mode, but runs its program.
    Running,
    /// The device does not say where its flash is.
    NoMap,
    /// There is nothing to write.
    Empty,
    /// The program has something at an address where the board has no flash for programs.
    Outside(u32),
    /// The board reports an error; the address is what it was working on.
    Board(Status, u32),
    /// The board is not in the state in which it should be.
    State(State),
    /// The answer makes no sense.
    Nonsense,
    /// The board has been working on something for a minute.
    Busy,
    /// What is in flash is not what was written.
    Differs(u32),
}

impl From<UsbError> for Error {
    fn from(error: UsbError) -> Error {
        Error::Usb(error)
    }
}

impl Error {
    /// May it be well next time, on the same connection?
    pub(super) fn is_passing(self) -> bool {
        match self {
            Error::Usb(error) => {
                matches!(error, UsbError::TimedOut | UsbError::Stalled | UsbError::Failed)
            }
            Error::Board(status, _) => status.is_passing(),
            Error::State(_) | Error::Nonsense => true,
            _ => false,
        }
    }

    /// What to do about it, as a sentence.
    pub fn advice(self) -> &'static str {
        match self {
            Error::Usb(UsbError::Denied) => {
                "On Linux add a udev rule for 0483:df11; on Windows install WinUSB for the device."
            }
            Error::Usb(UsbError::InUse) => "Close the other program or page, then try again.",
            Error::Usb(UsbError::Cancelled) => {
                "The board has a part of the program; send it again."
            }
            Error::NotDfu | Error::NoMap => {
                "Choose the device that appears when BOOT0 is connected to 3V3 during a reset."
            }
            Error::Running => {
                "Call pyb.bootloader() on the board, or connect BOOT0 to 3V3 and reset."
            }
            Error::Empty | Error::Outside(_) | Error::Board(Status::TARGET, _) => {
                "Choose a program for this board."
            }
            Error::Board(Status::VENDOR, _) => {
                "Removing the protection erases the board; use the maker's tool for that."
            }
            Error::Board(Status::WRITE | Status::ERASE, _) => {
                "Remove the protection of these sectors with the maker's tool."
            }
            _ => "Unplug the board, put it into DFU mode again and send the program again.",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Error::Usb(error) => error.fmt(f),
            Error::NotDfu => f.write_str("the device takes no programs by DFU"),
            Error::Running => f.write_str("the board runs its program and is not in DFU mode"),
            Error::NoMap => f.write_str("the device does not say where its flash is"),
            Error::Empty => f.write_str("there is nothing in the program"),
            Error::Outside(address) => {
                write!(f, "the board has no flash for programs at 0x{address:08X}")
            }
            Error::Board(status, address) => write!(f, "at 0x{address:08X}: {status}"),
            Error::State(state) => write!(f, "the board is in the wrong state, {state:?}"),
            Error::Nonsense => f.write_str("the board answers with nonsense"),
            Error::Busy => f.write_str("the board does not come to an end"),
            Error::Differs(address) => {
                write!(f, "flash is not what was written, from 0x{address:08X} on")
            }
        }
    }
}

impl std::error::Error for Error {}
