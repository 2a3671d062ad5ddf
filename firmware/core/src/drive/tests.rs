//! The drive without a computer.

use super::{Drive, Media, NAME, Next};
use crate::BLOCK;
use std::cell::{Cell, RefCell};

/// Blocks that unit 0 has, of which the one before the last cannot be read and the last not
/// written; unit 1 has the same while it is there.
struct Blocks(RefCell<Vec<[u8; BLOCK]>>, Cell<bool>);

impl Media for Blocks {
    fn count(&self) -> u8 {
        2
    }

    fn name(&self, unit: u8) -> &'static [u8; NAME] {
        [b"first ", b"second"][usize::from(unit)]
    }

    fn blocks(&self, unit: u8) -> u32 {
        if unit == 1 && !self.1.get() { 0 } else { self.0.borrow().len() as u32 }
    }

    fn read(&self, _: u8, block: u32, into: &mut [u8; BLOCK]) -> bool {
        *into = self.0.borrow()[block as usize];
        block != 6
    }

    fn write(&self, _: u8, block: u32, bytes: &[u8; BLOCK]) -> bool {
        self.0.borrow_mut()[block as usize] = *bytes;
        block != 7
    }
}

fn blocks() -> Blocks {
    Blocks(RefCell::new((0..8).map(|i| [i; BLOCK]).collect()), Cell::new(false))
}

fn packet(length: u32, to_host: bool, command: &[u8]) -> Vec<u8> {
    packet_for(0, length, to_host, command)
}

fn packet_for(unit: u8, length: u32, to_host: bool, command: &[u8]) -> Vec<u8> {
    let mut packet = b"USBCtag!".to_vec();
    packet.extend(length.to_le_bytes());
    packet.extend([if to_host { 0x80 } else { 0 }, unit, command.len() as u8]);
    packet.extend(command);
    packet.resize(31, 0);
    packet
}

/// Data, whether it was halted, status and what was left.
fn ask(drive: &mut Drive, medium: &Blocks, packet: &[u8], data: &[u8]) -> (Vec<u8>, bool, u8, u32) {
    drive.take(packet, medium);
    let (mut got, mut halted) = (Vec::new(), false);
    for piece in data.chunks(64) {
        if drive.next() == Next::Receive {
            drive.take(piece, medium);
        }
    }
    loop {
        let mut into = [0; 64];
        match drive.next() {
            Next::Send => {
                let count = drive.give(&mut into, medium);
                if into.starts_with(b"USBStag!") && count == 13 {
                    let left = u32::from_le_bytes(into[8..12].try_into().unwrap());
                    return (got, halted, into[12], left);
                }
                got.extend(&into[..count]);
            }
            Next::Halt => {
                halted = true;
                drive.halted();
            }
            next => panic!("{next:?}"),
        }
    }
}

#[test]
fn reads_and_writes() {
    let (mut drive, medium) = (Drive::new(), blocks());
    let read = packet(1024, true, &[0x28, 0, 0, 0, 0, 2, 0, 0, 2, 0]);
    let (got, halted, status, left) = ask(&mut drive, &medium, &read, &[]);
    assert_eq!((got.len(), got[0], got[512], halted, status, left), (1024, 2, 3, false, 0, 0));
    let write = packet(512, false, &[0x2A, 0, 0, 0, 0, 5, 0, 0, 1, 0]);
    let (_, _, status, left) = ask(&mut drive, &medium, &write, &[9; 512]);
    assert_eq!((status, left, medium.0.borrow()[5][100]), (0, 0, 9));
    assert!(drive.take_written() && !drive.take_written());
}

#[test]
fn tells_what_is_wrong() {
    let (mut drive, medium) = (Drive::new(), blocks());
    let beyond = packet(1024, true, &[0x28, 0, 0, 0, 0, 7, 0, 0, 2, 0]);
    assert_eq!(ask(&mut drive, &medium, &beyond, &[]), (vec![], true, 1, 1024));
    let sense = packet(18, true, &[3, 0, 0, 0, 18, 0]);
    let (got, ..) = ask(&mut drive, &medium, &sense, &[]);
    assert_eq!((got[2], got[12]), (5, 0x21));
    let failing = packet(512, false, &[0x2A, 0, 0, 0, 0, 7, 0, 0, 1, 0]);
    assert_eq!(ask(&mut drive, &medium, &failing, &[1; 512]).2, 1);
    let (got, ..) = ask(&mut drive, &medium, &sense, &[]);
    assert_eq!((got[2], got[12]), (3, 0x0C));
    // Data in the other direction, or less than the command has.
    let other = packet(512, false, &[0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    assert_eq!(ask(&mut drive, &medium, &other, &[1; 512]).2, 2);
    let less = packet(0, true, &[0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    assert_eq!(ask(&mut drive, &medium, &less, &[]).2, 2);
}

#[test]
fn what_cannot_be_read_ends_a_command_early() {
    let (mut drive, medium) = (Drive::new(), blocks());
    let read = packet(1536, true, &[0x28, 0, 0, 0, 0, 5, 0, 0, 3, 0]);
    let (got, halted, status, left) = ask(&mut drive, &medium, &read, &[]);
    assert_eq!((got.len(), halted, status, left), (512, false, 1, 1024));
    let sense = packet(18, true, &[3, 0, 0, 0, 18, 0]);
    let (got, ..) = ask(&mut drive, &medium, &sense, &[]);
    assert_eq!((got[2], got[12]), (3, 0x11));
}

#[test]
fn units_are_independent() {
    let (mut drive, medium) = (Drive::new(), blocks());
    let mut ask = |unit, length, command: &[u8]| {
        let (got, _, status, _) =
            ask(&mut drive, &medium, &packet_for(unit, length, true, command), &[]);
        (got, status)
    };
    let who = &[0x12, 0, 0, 0, 36, 0];
    assert_eq!(&ask(0, 36, who).0[24..30], b"first ");
    assert_eq!(&ask(1, 36, who).0[24..30], b"second");
    let (ready, why) = (&[0; 6], &[3, 0, 0, 0, 18, 0]);
    assert_eq!((ask(0, 0, ready).1, ask(1, 0, ready).1), (0, 1));
    let (first, second) = (ask(0, 18, why).0, ask(1, 18, why).0);
    assert_eq!((first[2], first[12], second[2], second[12]), (0, 0, 2, 0x3A));
    // A medium that has come is told once.
    medium.1.set(true);
    assert_eq!(ask(1, 0, ready).1, 1);
    let second = ask(1, 18, why).0;
    assert_eq!((second[2], second[12]), (6, 0x28));
    assert_eq!((ask(1, 0, ready).1, ask(1, 8, &[0x25; 10]).0[3]), (0, 7));
    // One that was ejected and is put in again, too.
    assert_eq!((ask(1, 0, &[0x1B, 0, 0, 0, 2, 0]).1, ask(1, 0, ready).1), (0, 1));
    medium.1.set(false);
    assert_eq!(ask(1, 0, ready).1, 1);
    medium.1.set(true);
    assert_eq!((ask(1, 0, ready).1, ask(1, 0, ready).1), (1, 0));
}

#[test]
fn wants_a_new_beginning_after_what_is_no_command() {
    let (mut drive, medium) = (Drive::new(), blocks());
    let beyond = packet_for(2, 0, true, &[0; 6]);
    for broken in [vec![], packet(0, true, &[0])[..30].to_vec(), vec![0; 31], beyond] {
        drive.take(&broken, &medium);
        assert_eq!(drive.next(), Next::Break);
        drive.reset();
        let ready = packet(0, true, &[0; 6]);
        assert_eq!(ask(&mut drive, &medium, &ready, &[]).2, 0);
    }
}

#[test]
fn is_ejected_unless_that_is_forbidden() {
    let (mut drive, medium) = (Drive::new(), blocks());
    let mut ask = |command: &[u8]| ask(&mut drive, &medium, &packet(0, false, command), &[]).2;
    assert_eq!(ask(&[0x1E, 0, 0, 0, 1, 0]), 0);
    assert_eq!(ask(&[0x1B, 0, 0, 0, 2, 0]), 1);
    assert_eq!(ask(&[0x1E, 0, 0, 0, 0, 0]), 0);
    assert_eq!(ask(&[0x1B, 0, 0, 0, 2, 0]), 0);
    assert_eq!(ask(&[0; 6]), 1);
    assert_eq!(ask(&[0x1B, 0, 0, 0, 3, 0]), 0);
    assert_eq!(ask(&[0; 6]), 0);
}
