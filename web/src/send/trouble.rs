//! What can go wrong on the way to a board, and what to do about it.
//!
//! [`TABLE`] has a title, a sentence, a button and a picture for each of them. The errors of
//! `webusb-flasher` are told apart here and nowhere else.

use webusb_flasher::dfu;
use webusb_flasher::files::microbit::{FileError, LayoutError};
use webusb_flasher::io::UsbError;
use webusb_flasher::microbit::{self, Generation};
use webusb_flasher::serial;

use super::pictures::Picture;

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    NoWebUsb,
    InFrame,
    NotChosen,
    Unplugged,
    InUse,
    Denied,
    OldFirmware,
    UnknownBoard,
    NeedsV1,
    NeedsV2,
    TooLarge,
    NoAnswer,
    Differs,
    Cancelled,
    NoFirmware,
    NoPyboardFirmware,
    BadFirmware,
    NoRoomForFiles,
    FilesTooBig,
    NotAProgram,
    NotDfu,
    PyboardRuns,
    PyboardProtected,
    PyboardNotChosen,
    NoWebSerial,
    PortBusy,
    PortDenied,
    NoPrompt,
    BoardSays,
    DriveFailed,
}

/// What the button of a dialog does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Send again.
    Again,
    /// Let the user choose a board.
    Choose,
    /// Let the user choose the firmware's file.
    ChooseFirmware,
    /// Download the program as a file.
    Download,
    /// The page about drivers.
    Drivers,
    /// How to update the interface of a micro:bit.
    Update,
    /// This page outside of any other.
    Tab,
    Close,
}

/// A dialog.
pub struct Entry {
    pub kind: Kind,
    pub title: &'static str,
    pub sentence: &'static str,
    pub button: &'static str,
    pub act: Act,
    pub picture: Picture,
}

const fn entry(
    kind: Kind,
    title: &'static str,
    sentence: &'static str,
    (button, act): (&'static str, Act),
    picture: Picture,
) -> Entry {
    Entry { kind, title, sentence, button, act, picture }
}

const AGAIN: (&str, Act) = ("Send again", Act::Again);
const CHOOSE: (&str, Act) = ("Choose board", Act::Choose);
const FIRMWARE: (&str, Act) = ("Choose firmware file", Act::ChooseFirmware);
const DOWNLOAD: (&str, Act) = ("Download", Act::Download);
const DRIVERS: (&str, Act) = ("Show me how", Act::Drivers);
const CLOSE: (&str, Act) = ("Close", Act::Close);

/// One dialog for each kind, in the order of the kinds.
pub const TABLE: [Entry; 30] = [
    entry(
        Kind::NoWebUsb,
        "This browser can’t talk to USB",
        "Download the file and drag it to MICROBIT. Chrome and Edge can send it for you.",
        DOWNLOAD,
        Picture::Drag,
    ),
    entry(
        Kind::InFrame,
        "The page around this one does not let it use USB",
        "Open Pyrite in a tab of its own. Whoever made the page around it can write \
         allow=\"usb; serial\" in its iframe.",
        ("Open in a tab", Act::Tab),
        Picture::Locked,
    ),
    entry(
        Kind::NotChosen,
        "No micro:bit found",
        "Check that the USB cable carries data, then choose it again.",
        CHOOSE,
        Picture::Cable,
    ),
    entry(
        Kind::Unplugged,
        "The board was unplugged",
        "Plug it in again and send the program once more. The board has only a part of it.",
        AGAIN,
        Picture::Unplugged,
    ),
    entry(
        Kind::InUse,
        "Something else uses the board",
        "Close other tabs and programs that talk to it, then send again.",
        AGAIN,
        Picture::Busy,
    ),
    entry(
        Kind::Denied,
        "This computer does not let the browser in",
        "Windows and Linux need one more step before a browser may use the board.",
        DRIVERS,
        Picture::Locked,
    ),
    entry(
        Kind::OldFirmware,
        "The micro:bit needs an update",
        "Its USB part is from before browsers could send programs. The update is one file to drag.",
        ("How to update", Act::Update),
        Picture::Update,
    ),
    entry(
        Kind::UnknownBoard,
        "This is no micro:bit that Pyrite knows",
        "It says a number that no micro:bit has. Download the file and drag it to the board.",
        DOWNLOAD,
        Picture::Unknown,
    ),
    entry(
        Kind::NeedsV1,
        "This micro:bit is a V1",
        "The firmware is for a V2. Choose a firmware file for both, a universal hex.",
        FIRMWARE,
        Picture::OtherBoard,
    ),
    entry(
        Kind::NeedsV2,
        "This micro:bit is a V2",
        "The firmware is for a V1. Choose a firmware file for both, a universal hex.",
        FIRMWARE,
        Picture::OtherBoard,
    ),
    entry(
        Kind::TooLarge,
        "The firmware is for another board",
        "It wants memory that this board does not have. Choose the file for this board.",
        FIRMWARE,
        Picture::OtherBoard,
    ),
    entry(
        Kind::NoAnswer,
        "The board does not answer",
        "Unplug it, count to three, plug it in and send again.",
        AGAIN,
        Picture::Unplugged,
    ),
    entry(
        Kind::Differs,
        "The board did not keep the program",
        "What it has is not what was sent. Send again; if it stays so, its memory is worn out.",
        AGAIN,
        Picture::Unknown,
    ),
    entry(
        Kind::Cancelled,
        "Sending was stopped",
        "The board has only a part of the program. Send it again to make it run.",
        AGAIN,
        Picture::Unplugged,
    ),
    entry(
        Kind::NoFirmware,
        "The board needs firmware first",
        "Firmware is the program on the board that understands Python. Choose the file, for \
         example the MicroPython hex from python.microbit.org.",
        FIRMWARE,
        Picture::Firmware,
    ),
    entry(
        Kind::NoPyboardFirmware,
        "Choose the firmware for the PyBoard",
        "It is a file that ends in .dfu or .hex, for example from micropython.org.",
        FIRMWARE,
        Picture::Firmware,
    ),
    entry(
        Kind::BadFirmware,
        "This file is no firmware",
        "It is damaged or something else. Choose another file.",
        FIRMWARE,
        Picture::Firmware,
    ),
    entry(
        Kind::NoRoomForFiles,
        "This firmware takes no Python files",
        "It is a finished program. Choose MicroPython or Pyrite for the micro:bit.",
        FIRMWARE,
        Picture::Firmware,
    ),
    entry(
        Kind::FilesTooBig,
        "The files do not fit",
        "Make the program or its files smaller, then send again.",
        CLOSE,
        Picture::Files,
    ),
    entry(
        Kind::NotAProgram,
        "There is no Python in this file",
        "Only files from a Python editor have their program inside.",
        CLOSE,
        Picture::Files,
    ),
    entry(
        Kind::NotDfu,
        "This is no PyBoard that waits for firmware",
        "Connect BOOT0 to 3V3, press RST, then choose “STM32 BOOTLOADER”.",
        CHOOSE,
        Picture::Boot,
    ),
    entry(
        Kind::PyboardRuns,
        "The PyBoard runs its program",
        "Connect BOOT0 to 3V3 and press RST. Then it waits for firmware.",
        CHOOSE,
        Picture::Boot,
    ),
    entry(
        Kind::PyboardProtected,
        "The PyBoard’s memory is locked",
        "A part of it is protected. The maker’s tool STM32CubeProgrammer removes that.",
        CLOSE,
        Picture::Locked,
    ),
    entry(
        Kind::PyboardNotChosen,
        "No PyBoard found",
        "Connect BOOT0 to 3V3 and press RST, then choose “STM32 BOOTLOADER”.",
        CHOOSE,
        Picture::Boot,
    ),
    entry(
        Kind::NoWebSerial,
        "This browser can’t talk to serial ports",
        "Chrome, Edge and Firefox can.",
        CLOSE,
        Picture::Locked,
    ),
    entry(
        Kind::PortBusy,
        "Something else uses the board",
        "Close other tabs and programs that talk to it, such as Mu or Thonny, then connect again.",
        CLOSE,
        Picture::Busy,
    ),
    entry(
        Kind::PortDenied,
        "This computer does not let the browser in",
        "On Linux your user must be in the group dialout.",
        DRIVERS,
        Picture::Locked,
    ),
    entry(
        Kind::NoPrompt,
        "The board does not come to its prompt",
        "Press its reset button, then try again. It needs MicroPython or Pyrite on it.",
        CLOSE,
        Picture::Unplugged,
    ),
    entry(
        Kind::BoardSays,
        "The board could not do that",
        "Python on the board said why:",
        CLOSE,
        Picture::Files,
    ),
    entry(
        Kind::DriveFailed,
        "The drive did not take the file",
        "Check that it is not full and not locked, then try again.",
        CLOSE,
        Picture::Drag,
    ),
];

/// Something that went wrong, with the words of whoever noticed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub kind: Kind,
    pub detail: String,
}

impl Trouble {
    pub fn new(kind: Kind, detail: impl ToString) -> Trouble {
        Trouble { kind, detail: detail.to_string() }
    }

    pub fn entry(&self) -> &'static Entry {
        let found = TABLE.iter().find(|entry| entry.kind == self.kind);
        found.expect("TABLE has an entry for each kind")
    }
}

impl From<Kind> for Trouble {
    fn from(kind: Kind) -> Trouble {
        Trouble { kind, detail: String::new() }
    }
}

fn kind_of(error: UsbError) -> Kind {
    match error {
        UsbError::Disconnected => Kind::Unplugged,
        UsbError::InUse => Kind::InUse,
        UsbError::Denied => Kind::Denied,
        UsbError::Cancelled => Kind::Cancelled,
        UsbError::TimedOut | UsbError::Stalled | UsbError::Failed => Kind::NoAnswer,
    }
}

impl From<UsbError> for Trouble {
    fn from(error: UsbError) -> Trouble {
        Trouble::new(kind_of(error), error)
    }
}

impl From<microbit::Error> for Trouble {
    fn from(error: microbit::Error) -> Trouble {
        use microbit::Error;
        let kind = match error {
            Error::Usb(error) => kind_of(error),
            Error::OldFirmware => Kind::OldFirmware,
            Error::UnknownBoard => Kind::UnknownBoard,
            Error::OtherBoard(Generation::V1) => Kind::NeedsV1,
            Error::OtherBoard(Generation::V2) => Kind::NeedsV2,
            Error::Outside(_) => Kind::TooLarge,
            Error::Differs(_) | Error::Refused(_) => Kind::Differs,
            _ => Kind::NoAnswer,
        };
        Trouble::new(kind, error)
    }
}

impl From<dfu::Error> for Trouble {
    fn from(error: dfu::Error) -> Trouble {
        use dfu::Error;
        use dfu::status::Status;
        let kind = match error {
            Error::Usb(error) => kind_of(error),
            Error::NotDfu | Error::NoMap => Kind::NotDfu,
            Error::Running => Kind::PyboardRuns,
            Error::Empty => Kind::BadFirmware,
            Error::Outside(_) | Error::Board(Status::TARGET, _) => Kind::TooLarge,
            Error::Board(Status::VENDOR | Status::WRITE | Status::ERASE, _) => {
                Kind::PyboardProtected
            }
            Error::Differs(_) => Kind::Differs,
            _ => Kind::NoAnswer,
        };
        Trouble::new(kind, error)
    }
}

impl From<&serial::Error> for Trouble {
    fn from(error: &serial::Error) -> Trouble {
        let kind = match error {
            serial::Error::Line(UsbError::TimedOut) => Kind::NoPrompt,
            serial::Error::Line(error) => kind_of(*error),
            serial::Error::NoPrompt | serial::Error::Nonsense => Kind::NoPrompt,
            serial::Error::Python(traceback) => {
                let last = traceback.trim_end().lines().last().unwrap_or_default();
                return Trouble::new(Kind::BoardSays, last);
            }
        };
        Trouble::new(kind, error)
    }
}

impl From<LayoutError> for Trouble {
    fn from(error: LayoutError) -> Trouble {
        Trouble::new(Kind::NoRoomForFiles, error)
    }
}

impl From<FileError> for Trouble {
    fn from(error: FileError) -> Trouble {
        Trouble::new(Kind::FilesTooBig, error)
    }
}
