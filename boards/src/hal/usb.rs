//! What a board is to a computer at its USB port.

/// What the port shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The prompt as a serial port.
    pub serial: bool,
    /// The files as a drive.
    pub drive: bool,
    /// Number of the vendor.
    pub vendor: u16,
    /// Number of the product.
    pub product: u16,
}

impl Shown {
    /// What a PyBoard shows if nobody says otherwise.
    pub const ALWAYS: Shown = Shown { serial: true, drive: true, vendor: 0xF055, product: 0x9800 };
}

/// The port.
pub trait Usb {
    /// What it shows; None: nothing.
    fn shown(&self) -> Option<Shown>;

    /// Shows this from now on. A computer sees the old device go and a new one come.
    fn show(&self, what: Option<Shown>);

    /// Has somebody opened the serial port?
    fn is_open(&self) -> bool;

    /// Does the board start its program again after the computer has written to the drive?
    fn reloads(&self) -> bool;

    /// Is it to do so now: has the computer written, and then no more for a while?
    fn wants_reload(&self) -> bool;

    /// Lets the board do so, or not; what was written before does not count.
    fn set_reloads(&self, on: bool);
}
