//! A simulated board as a USB device of this Linux machine, for programs that know real USB only.
//!
//!     vhci microbit|pyboard [PORT]
//!
//! The kernel's `vhci_hcd` takes devices that speak USB/IP on a socket; here the other end of that
//! socket is the simulation. Needs the module and root, so this runs in a virtual machine. Frames
//! on standard input and output (see `sim::bridge`) ask what is in the flash (17), what was done
//! that should not have been (18), plug the board in again (16) and put bytes into the flash (19).

mod usbip;

use std::fs;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;
use usbip::{Command, Device};
use webusb_flasher::io::Transport;
use webusb_flasher::sim::bridge;
use webusb_flasher::sim::microbit::Microbit;
use webusb_flasher::sim::stm32::Stm32;

const ATTACH: &str = "/sys/devices/platform/vhci_hcd.0/attach";
/// `USB_SPEED_FULL`, what both boards have.
const FULL_SPEED: u32 = 2;

/// Between two looks at endpoints that had nothing.
const POLL: Duration = Duration::from_millis(1);

const REPLUG: u8 = 16;
const FLASH: u8 = 17;
const OBJECTIONS: u8 = 18;
const PUT: u8 = 19;

/// A simulated board, as far as a test looks into it.
trait Board: Transport {
    fn flash(&mut self) -> &mut Vec<u8>;
    fn objections(&self) -> String;
    fn replug(&mut self);
}

impl Board for Microbit {
    fn flash(&mut self) -> &mut Vec<u8> {
        &mut self.daplink.target.chip.flash
    }

    fn objections(&self) -> String {
        Microbit::objections(self).join("\n")
    }

    fn replug(&mut self) {
        Microbit::replug(self);
    }
}

impl Board for Stm32 {
    fn flash(&mut self) -> &mut Vec<u8> {
        &mut self.bootloader.flash.bytes
    }

    fn objections(&self) -> String {
        self.bootloader.flash.objections.join("\n")
    }

    fn replug(&mut self) {
        Stm32::replug(self);
    }
}

/// What the board's thread hears of.
enum Event {
    /// The kernel asks.
    Usb(Command),
    /// The test asks; nothing when it has ended.
    Frame(Option<Vec<u8>>),
}

/// Gives the kernel one end of a socket; what it says on the other is heard.
fn plug_in(port: u32, events: &Sender<Event>) -> io::Result<UnixStream> {
    let (kernel, ours) = UnixStream::pair()?;
    let device = (1 << 16) | (port + 2);
    fs::write(ATTACH, format!("{port} {} {device} {FULL_SPEED}", kernel.as_raw_fd()))?;
    let (mut reader, events) = (ours.try_clone()?, events.clone());
    thread::spawn(move || {
        while let Ok(command) = usbip::receive(&mut reader) {
            if events.send(Event::Usb(command)).is_err() {
                return;
            }
        }
    });
    Ok(ours)
}

fn serve<B: Board>(board: B, port: u32) -> io::Result<()> {
    let (sender, events) = channel();
    let mut device = Device::new(board, plug_in(port, &sender)?);
    let frames = sender.clone();
    thread::spawn(move || {
        while let Ok(frame) = bridge::receive(&mut io::stdin().lock()) {
            let is_last = frame.is_none();
            if frames.send(Event::Frame(frame)).is_err() || is_last {
                return;
            }
        }
    });
    loop {
        match events.recv_timeout(POLL) {
            Ok(Event::Usb(command)) => device.take(command),
            Ok(Event::Frame(Some(frame))) => {
                let answer = look(&mut device.board, &frame);
                if frame.first() == Some(&REPLUG) {
                    device.connect(plug_in(port, &sender)?);
                }
                bridge::send(&mut io::stdout().lock(), &answer)?;
            }
            Ok(Event::Frame(None)) | Err(RecvTimeoutError::Disconnected) => return Ok(()),
            Err(RecvTimeoutError::Timeout) => {}
        }
        device.answer();
    }
}

/// Answers a test's frame.
fn look(board: &mut impl Board, frame: &[u8]) -> Vec<u8> {
    let mut answer = vec![0];
    match frame.split_first() {
        Some((&REPLUG, _)) => board.replug(),
        Some((&FLASH, _)) => answer.extend_from_slice(board.flash()),
        Some((&OBJECTIONS, _)) => answer.extend_from_slice(board.objections().as_bytes()),
        Some((&PUT, bytes)) if bytes.len() <= board.flash().len() => {
            board.flash()[..bytes.len()].copy_from_slice(bytes);
        }
        _ => answer[0] = 0xFF,
    }
    answer
}

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let kind = arguments.next().unwrap_or_default();
    let port = arguments.next().and_then(|port| port.parse().ok()).unwrap_or(0);
    match kind.as_str() {
        "microbit" => serve(Microbit::v2(), port),
        "pyboard" => serve(Stm32::new(), port),
        _ => {
            Err(io::Error::new(io::ErrorKind::InvalidInput, "usage: vhci microbit|pyboard [PORT]"))
        }
    }
}
