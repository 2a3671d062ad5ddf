//! What a board is to a computer at its USB port.

use super::Device;

/// Longest report in bytes.
pub const REPORT: usize = 64;
/// Longest description of reports in bytes.
pub const DESCRIPTION: usize = 128;
/// Most media of a drive.
pub const MEDIA: usize = 2;

/// A device for people's input, or one like it (USB HID 1.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hid {
    /// 1 if a computer's first program knows it.
    pub subclass: u8,
    /// What it is then: 1 a keyboard, 2 a mouse.
    pub protocol: u8,
    /// Longest packet in bytes: 1–64.
    pub packet: u8,
    /// Milliseconds after which the computer asks again: 1–255.
    pub interval: u8,
    /// What reports look like, of which `length` bytes count.
    pub description: [u8; DESCRIPTION],
    /// See [`Hid::description`].
    pub length: u8,
}

/// What the port shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The prompt as a serial port.
    pub serial: bool,
    /// What a drive has in it, each as a unit of its own; nothing: there is no drive.
    pub drive: [Option<Device>; MEDIA],
    /// A mouse, a keyboard or the like.
    pub hid: Option<Hid>,
    /// Number of the vendor.
    pub vendor: u16,
    /// Number of the product.
    pub product: u16,
}

impl Shown {
    /// What a PyBoard shows if nobody says otherwise: the prompt, and the files on this device.
    pub const fn usual(device: Device) -> Shown {
        let drive = [Some(device), None];
        Shown { serial: true, drive, hid: None, vendor: 0xF055, product: 0x9800 }
    }
}

/// The port.
pub trait Usb {
    /// What it shows; None: nothing.
    fn shown(&self) -> Option<Shown>;

    /// Shows this from now on. A computer sees the old device go and a new one come.
    fn show(&self, what: Option<Shown>);

    /// Has somebody opened the serial port?
    fn is_open(&self) -> bool;

    /// Sends as many of these bytes to who has opened the serial port as there is room for; how
    /// many.
    fn send(&self, bytes: &[u8]) -> usize;

    /// Is there room for much more to be sent?
    fn has_room(&self) -> bool;

    /// May a program wait for room, bit 1; does what nobody reads wait at the computer, bit 0?
    fn flow(&self) -> u8;

    /// Chooses that.
    fn set_flow(&self, flow: u8);

    /// Sends a report to the computer; false if it has not fetched the one before, or sees none.
    fn send_report(&self, report: &[u8]) -> bool;

    /// Takes the last report of the computer; its length.
    fn take_report(&self, into: &mut [u8; REPORT]) -> Option<usize>;

    /// Does the board start its program again after the computer has written to the drive?
    fn reloads(&self) -> bool;

    /// Is it to do so now: has the computer written, and then no more for a while?
    fn wants_reload(&self) -> bool;

    /// Lets the board do so, or not; what was written before does not count.
    fn set_reloads(&self, on: bool);
}
