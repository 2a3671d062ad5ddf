//! What protocols ask for, and what they are answered: USB transfers, waits, reports.
//!
//! Names and fields are those of USB 2.0. Nothing here does anything.

use std::error::Error;
use std::fmt;

/// What a machine needs next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Claim an interface for this program. Reply: `Done`.
    Claim {
        /// `bInterfaceNumber`.
        interface: u8,
    },
    /// Give an interface back. Reply: `Done`.
    Release {
        /// `bInterfaceNumber`.
        interface: u8,
    },
    /// Choose an alternate setting of a claimed interface. Reply: `Done`.
    Alternate {
        /// `bInterfaceNumber`.
        interface: u8,
        /// `bAlternateSetting`.
        setting: u8,
    },
    /// Send to a bulk or interrupt endpoint. Reply: `Done` when all bytes have gone out.
    BulkOut {
        /// Number of the endpoint, without the bit of its direction.
        endpoint: u8,
        /// What to send.
        data: Vec<u8>,
        /// Milliseconds.
        timeout_ms: u32,
    },
    /// Receive from a bulk or interrupt endpoint. Reply: `Data`, of `length` bytes at most.
    BulkIn {
        /// Number of the endpoint, without the bit of its direction.
        endpoint: u8,
        /// Bytes that may come.
        length: usize,
        /// Milliseconds.
        timeout_ms: u32,
    },
    /// Send packets to one endpoint and receive as many from another, all of it under way at once:
    /// a packet need not wait until the one before has been answered. Reply: `Packets`, in order.
    Burst {
        /// Number of the endpoint that takes packets.
        out: u8,
        /// Number of the endpoint that answers.
        back: u8,
        /// What to send.
        packets: Vec<Vec<u8>>,
        /// Bytes that may come in each answer.
        length: usize,
        /// Milliseconds for each transfer.
        timeout_ms: u32,
    },
    /// A control transfer to the device. Reply: `Done`.
    ControlOut {
        /// What is asked.
        setup: Setup,
        /// The data stage; may be empty.
        data: Vec<u8>,
        /// Milliseconds.
        timeout_ms: u32,
    },
    /// A control transfer from the device. Reply: `Data`, of `length` bytes at most.
    ControlIn {
        /// What is asked.
        setup: Setup,
        /// Bytes that may come.
        length: u16,
        /// Milliseconds.
        timeout_ms: u32,
    },
    /// Let time pass. Reply: `Done`. In a hidden tab this may take a second however short it is.
    Wait {
        /// Milliseconds.
        ms: u32,
    },
    /// Tell the user. Reply: `Done`, or `Failed(Cancelled)` if the user wants no more.
    Report(Progress),
}

/// The first five bytes of a control transfer (USB 2.0, 9.3), and its direction by the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Who defines the request.
    pub kind: Kind,
    /// Whom it is for.
    pub recipient: Recipient,
    /// `bRequest`.
    pub request: u8,
    /// `wValue`.
    pub value: u16,
    /// `wIndex`.
    pub index: u16,
}

/// Who defines a control request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The USB specification.
    Standard = 0,
    /// The specification of a device class.
    Class = 1,
    /// The maker of the device.
    Vendor = 2,
}

/// Whom a control request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// The device.
    Device = 0,
    /// The interface with the number in the index.
    Interface = 1,
    /// The endpoint in the index.
    Endpoint = 2,
    /// Something else.
    Other = 3,
}

impl Setup {
    /// `bmRequestType` without the bit of the direction.
    pub fn request_type(&self) -> u8 {
        (self.kind as u8) << 5 | self.recipient as u8
    }
}

/// How far something has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Steps of this stage that are done.
    pub done: u32,
    /// Steps of this stage; 0 if nobody knows.
    pub total: u32,
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Find out what the device is.
    Connecting,
    /// Find out what has changed.
    Comparing,
    /// Erase flash.
    Erasing,
    /// Write flash.
    Writing,
    /// Read back, or compare hashes.
    Verifying,
    /// Start the new program.
    Starting,
    /// A program runs on the board.
    Running,
}

/// The answer to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// It is done; also what starts a machine.
    Done,
    /// What was received.
    Data(Vec<u8>),
    /// The answers of a burst.
    Packets(Vec<Vec<u8>>),
    /// It failed.
    Failed(UsbError),
}

/// Why a request failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsbError {
    /// The device has gone.
    Disconnected,
    /// Nothing came in time.
    TimedOut,
    /// The device refuses (a STALL on the bus).
    Stalled,
    /// Another program has the interface.
    InUse,
    /// The operating system does not let us.
    Denied,
    /// The user wants no more.
    Cancelled,
    /// Something else went wrong on the host or on the bus; also a reply of the wrong kind.
    Failed,
}

impl fmt::Display for UsbError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            UsbError::Disconnected => "the device was unplugged",
            UsbError::TimedOut => "the device does not answer",
            UsbError::Stalled => "the device refuses a request",
            UsbError::InUse => "another program or page uses the device",
            UsbError::Denied => "the operating system does not give access to the device",
            UsbError::Cancelled => "cancelled",
            UsbError::Failed => "a USB transfer failed",
        })
    }
}

impl Error for UsbError {}
