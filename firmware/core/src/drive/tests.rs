//! The drive without a computer.

use super::{Drive, Medium, Next};
use crate::BLOCK;
use std::cell::RefCell;

struct Blocks(RefCell<Vec<[u8; BLOCK]>>);

impl Medium for Blocks {
    fn blocks(&self) -> u32 {
        self.0.borrow().len() as u32
    }

    fn read(&self, block: u32, at: usize, into: &mut [u8]) {
        into.copy_from_slice(&self.0.borrow()[block as usize][at..at + into.len()]);
    }

    fn write(&self, block: u32, bytes: &[u8; BLOCK]) -> bool {
        self.0.borrow_mut()[block as usize] = *bytes;
        block != 7
    }
}

fn blocks() -> Blocks {
    Blocks(RefCell::new((0..8).map(|i| [i; BLOCK]).collect()))
}

fn packet(length: u32, to_host: bool, command: &[u8]) -> Vec<u8> {
    let mut packet = b"USBCtag!".to_vec();
    packet.extend(length.to_le_bytes());
    packet.extend([if to_host { 0x80 } else { 0 }, 0, command.len() as u8]);
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
fn wants_a_new_beginning_after_what_is_no_command() {
    let (mut drive, medium) = (Drive::new(), blocks());
    for broken in [vec![], packet(0, true, &[0])[..30].to_vec(), vec![0; 31]] {
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
