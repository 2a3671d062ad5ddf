//! Programs onto the simulated STM32, with everything that can go wrong on the way.

use super::status::{Report, Status};
use super::{Done, Error, flash, read};
use crate::files::Image;
use crate::io::{Io, Kind, Machine, Reply, Request, Transport, UsbError, run};
use crate::sim::fault::{FAULTS, Fault, Faulty};
use crate::sim::stm32::{Leave, Stm32};

const START: u32 = 0x0800_0000;

/// A program in two places: vectors, and code in another sector that it does not fill.
fn program() -> Image {
    let mut image = Image::new();
    let bytes = |seed: u32, length: u32| -> Vec<u8> {
        (0..length).map(|n| (n * 7 + seed + n / 251) as u8).collect()
    };
    image.add(START, &bytes(1, 600)).unwrap();
    image.add(START + 0x4000, &bytes(2, 5000)).unwrap();
    image
}

fn send(device: &mut impl Transport, image: &Image) -> Result<Done, Error> {
    run(Machine::new(async |io: Io| flash(&io, image).await), device)
}

fn holds(device: &Stm32, image: &Image) -> bool {
    image.runs().all(|(at, run)| {
        let at = (at - START) as usize;
        device.flash()[at..at + run.len()] == *run
    })
}

#[test]
fn a_program_gets_there_and_starts() {
    let mut device = Stm32::new();
    let done = send(&mut device, &program()).unwrap();
    assert_eq!((done.erased, done.started), (0, true));
    assert!(holds(&device, &program()) && device.bootloader.flash.objections.is_empty());
    assert_eq!(device.bootloader.started, Some(START));

    // The same again changes nothing; a change touches its sector and keeps the rest of it.
    device.replug();
    device.bootloader.flash.bytes[0x3FF0] = 0x55;
    let before = device.flash().to_vec();
    let done = send(&mut device, &program()).unwrap();
    assert_eq!((done.erased, done.written, device.flash()), (0, 0, &before[..]));
    device.replug();
    let mut image = program();
    image.set(START + 100, b"changed");
    let done = send(&mut device, &image).unwrap();
    assert_eq!((done.erased, device.flash()[0x3FF0]), (1, 0x55));
    assert_eq!(device.bootloader.flash.erased, [START]);
    assert!(holds(&device, &image) && device.bootloader.flash.objections.is_empty());
}

#[test]
fn memory_is_read() {
    let mut device = Stm32::new();
    device.bootloader.flash.bytes[5..8].copy_from_slice(b"abc");
    let machine = Machine::new(async |io: Io| read(&io, START + 4, 5000).await);
    let data = run(machine, &mut device).unwrap();
    assert_eq!((&data[..5], data.len()), (&b"\xFFabc\xFF"[..], 5000));
    let machine = Machine::new(async |io: Io| read(&io, START + 0xF_FFFF, 2).await);
    assert_eq!(run(machine, &mut device), Err(Error::Outside(0x0810_0000)));
}

#[test]
fn slow_and_hasty_boards() {
    let mut device = Stm32::new();
    device.bootloader.late = 3;
    device.bootloader.leave = Leave::BeforeStatus;
    device.bootloader.flash.bytes.fill(0);
    let done = send(&mut device, &program()).unwrap();
    assert_eq!((done.erased, done.started), (2, true));
    assert!(holds(&device, &program()) && device.bootloader.flash.objections.is_empty());
}

#[test]
fn what_is_not_for_the_board_changes_nothing() {
    let mut image = program();
    image.add(0x0810_0000, &[1]).unwrap();
    let mut device = Stm32::new();
    assert_eq!(send(&mut device, &image), Err(Error::Outside(0x0810_0000)));
    assert_eq!(send(&mut device, &Image::new()), Err(Error::Empty));
    assert!(device.flash().iter().all(|byte| *byte == 0xFF));
    device.in_use = true;
    assert_eq!(send(&mut device, &program()), Err(Error::Usb(UsbError::InUse)));
}

#[test]
fn protected_memory_is_named() {
    let mut device = Stm32::new();
    device.bootloader.read_protected = true;
    assert_eq!(send(&mut device, &program()), Err(Error::Board(Status::VENDOR, START)));
    let mut device = Stm32::new();
    device.bootloader.flash.protected.push(START + 0x4000);
    let written = send(&mut device, &program());
    assert_eq!(written, Err(Error::Board(Status::WRITE, START + 0x4000)));
    device.bootloader.flash.bytes.fill(0);
    let erased = send(&mut device, &program());
    assert_eq!(erased, Err(Error::Board(Status::ERASE, START + 0x4000)));
}

/// Does not want any more after some reports.
struct Impatient<'a>(&'a mut Stm32, usize);

impl Transport for Impatient<'_> {
    fn perform(&mut self, request: Request) -> Reply {
        if let Request::Report(_) = request {
            if self.1 == 0 {
                return Reply::Failed(UsbError::Cancelled);
            }
            self.1 -= 1;
        }
        self.0.perform(request)
    }
}

#[test]
fn cancelling_leaves_the_board_ready() {
    for reports in 0.. {
        let mut device = Stm32::new();
        device.bootloader.flash.bytes[..0x8000].fill(0);
        match send(&mut Impatient(&mut device, reports), &program()) {
            Err(error) => assert_eq!(error, Error::Usb(UsbError::Cancelled)),
            Ok(_) => break,
        }
        // Not even plugged in again.
        send(&mut device, &program()).unwrap();
        assert!(holds(&device, &program()), "after {reports} reports");
    }
}

#[test]
fn a_fault_at_every_transfer() {
    let old = |device: &mut Stm32| device.bootloader.flash.bytes[..0x10000].fill(0x11);
    let mut device = Faulty::new(Stm32::new());
    old(&mut device.device);
    send(&mut device, &program()).unwrap();
    let transfers = device.transfers;
    assert!(transfers > 50, "{transfers}");
    let (mut recovered, mut refused) = (0, 0);
    for n in 0..transfers {
        for fault in FAULTS {
            let mut device = Faulty::with(Stm32::new(), n, fault);
            old(&mut device.device);
            let result = send(&mut device, &program());
            let about = format!("{fault:?} at {n}: {result:?}");
            match result {
                Ok(done) => {
                    assert!(holds(&device.device, &program()), "{about}");
                    let gone = device.device.is_gone() || fault == Fault::Unplug;
                    assert!(gone || !done.started, "{about}");
                    recovered += 1;
                }
                Err(error) => {
                    assert_eq!(fault, Fault::Unplug, "{about}");
                    assert_eq!(error, Error::Usb(UsbError::Disconnected), "{about}");
                    refused += 1;
                }
            }
            let outside = &device.device.flash()[0x8000..0x10000];
            assert!(outside.iter().all(|byte| *byte == 0x11), "{about}");
            device.device.replug();
            send(&mut device.device, &program()).unwrap();
            assert!(holds(&device.device, &program()), "{about}, again");
        }
    }
    assert!(recovered > 4 * refused && refused > 0, "{recovered} recovered, {refused} refused");
}

/// A board whose descriptors are right and which else answers anything.
struct Nonsense {
    board: Stm32,
    seed: u32,
}

impl Nonsense {
    fn random(&mut self) -> u8 {
        self.seed = self.seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.seed >> 16) as u8
    }
}

impl Transport for Nonsense {
    fn perform(&mut self, request: Request) -> Reply {
        match request {
            Request::ControlIn { setup, length, .. } if setup.kind == Kind::Class => {
                match self.random() % 8 {
                    0 => Reply::Failed(UsbError::Stalled),
                    1 => Reply::Data(vec![0; usize::from(self.random())]),
                    _ if length == Report::LENGTH => {
                        let state = self.random() % 12;
                        let status =
                            if self.random().is_multiple_of(4) { self.random() % 17 } else { 0 };
                        Reply::Data(vec![status, self.random(), 0, 0, state, 0])
                    }
                    _ => Reply::Data((0..length).map(|_| self.random()).collect()),
                }
            }
            Request::ControlOut { .. } if !self.random().is_multiple_of(4) => Reply::Done,
            Request::ControlOut { .. } => Reply::Failed(UsbError::TimedOut),
            other => self.board.perform(other),
        }
    }
}

#[test]
fn nonsense_is_never_a_success() {
    for seed in 0..500 {
        let mut device = Nonsense { board: Stm32::new(), seed };
        assert!(send(&mut device, &program()).is_err(), "{seed}");
    }
}
