//! What the tests with simulated boards share.
#![allow(dead_code, reason = "not every test uses all of it")]

use webusb_flasher::files::Image;
use webusb_flasher::io::{Io, Machine, Transport, run};
use webusb_flasher::microbit::{Board, Error, Method, Outcome, Program};
use webusb_flasher::sim::microbit::{Firmware, Microbit, Model};

/// Numbers from 0 to below `below`, after L'Ecuyer's multiplier for 2^31 - 1.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, below: usize) -> usize {
        self.0 = self.0 * 48271 % 2_147_483_647;
        self.0 as usize % below
    }

    pub fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.below(256) as u8).collect()
    }
}

/// A program of `length` bytes from 0, and something in its last page but one.
pub fn program(seed: u64, length: usize) -> Image {
    let mut image = Image::new();
    let mut bytes = Random(seed).bytes(length);
    // A stack and a start that look like a program's.
    bytes[..8].copy_from_slice(&[0x00, 0x40, 0x00, 0x20, 0x41, 0x01, 0x00, 0x00]);
    image.add(0, &bytes).expect("an empty image");
    image
}

pub fn for_all(image: &Image) -> Program {
    Program { v1: Some(image.clone()), v2: Some(image.clone()) }
}

/// A V2 of `pages` pages.
pub fn small_v2(pages: u32) -> Microbit {
    Microbit::new(Firmware::new(257, "9904"), Model { pages, ..Model::nrf52833() })
}

/// A V1 of `pages` pages with a probe of a version.
pub fn small_v1(pages: u32, version: u32) -> Microbit {
    Microbit::new(Firmware::new(version, "9901"), Model { pages, ..Model::nrf51822() })
}

async fn connect_and_flash(io: Io, program: &Program, method: Method) -> Result<Outcome, Error> {
    let mut board = Board::connect(io).await?;
    let outcome = board.flash(program, method).await?;
    board.close().await?;
    Ok(outcome)
}

/// Connects, flashes, disconnects.
pub fn flash(device: impl Transport, program: &Program, method: Method) -> Result<Outcome, Error> {
    run(Machine::new(|io| connect_and_flash(io, program, method)), device)
}

/// Is exactly this in the board's flash, and does it run?
pub fn holds(board: &Microbit, image: &Image) -> bool {
    let flash = image.padded(0, board.chip().flash.len(), 0xFF);
    board.chip().flash == flash && board.is_running()
}
