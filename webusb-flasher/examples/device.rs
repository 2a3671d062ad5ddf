//! Simulated boards for other people's programs: requests on standard input, replies on standard
//! output, in the form of `sim::bridge`.
//!
//!     device stm32|stm32-patient|microbit-v1|microbit-v2
//!
//! The patient one lets a host wait that asks too early.
//!
//! Besides USB it takes these requests:
//!
//! | | request | answer |
//! |---|---|---|
//! | 16 | pull the board out and plug it in again | |
//! | 17 | what is in its flash | the bytes |
//! | 18 | what was done to it that should not have been | lines |
//! | 19 | put bytes into its flash | |
//! | 20 | read this `.dfu` file and send it to the board with our own machine (`stm32`) | a line |

use std::io::{stdin, stdout};
use std::process::ExitCode;
use webusb_flasher::dfu;
use webusb_flasher::files;
use webusb_flasher::io::{Io, Machine, Reply, Request, Transport, run};
use webusb_flasher::sim::bridge;
use webusb_flasher::sim::microbit::Microbit;
use webusb_flasher::sim::stm32::Stm32;

enum Board {
    Stm32(Stm32),
    Microbit(Microbit),
}

impl Board {
    fn named(name: &str) -> Option<Board> {
        Some(match name {
            "stm32" => Board::Stm32(Stm32::new()),
            "stm32-patient" => {
                let mut board = Stm32::new();
                board.bootloader.keeps_waiting = true;
                Board::Stm32(board)
            }
            "microbit-v1" => Board::Microbit(Microbit::v1()),
            "microbit-v2" => Board::Microbit(Microbit::v2()),
            _ => return None,
        })
    }

    fn flash(&mut self) -> &mut Vec<u8> {
        match self {
            Board::Stm32(board) => &mut board.bootloader.flash.bytes,
            Board::Microbit(board) => &mut board.daplink.target.chip.flash,
        }
    }

    fn objections(&self) -> &[String] {
        match self {
            Board::Stm32(board) => &board.bootloader.flash.objections,
            Board::Microbit(board) => board.objections(),
        }
    }

    fn other(&mut self, op: u8, data: &[u8]) -> Option<Vec<u8>> {
        match (op, self) {
            (16, Board::Stm32(board)) => board.replug(),
            (16, Board::Microbit(board)) => board.replug(),
            (17, board) => return Some(board.flash().clone()),
            (18, board) => return Some(board.objections().join("\n").into_bytes()),
            (19, board) => board.flash().get_mut(..data.len())?.copy_from_slice(data),
            (20, Board::Stm32(board)) => return Some(send(board, data).into_bytes()),
            _ => return None,
        }
        Some(Vec::new())
    }
}

impl Transport for Board {
    fn perform(&mut self, request: Request) -> Reply {
        match self {
            Board::Stm32(board) => board.perform(request),
            Board::Microbit(board) => board.perform(request),
        }
    }
}

fn send(board: &mut Stm32, file: &[u8]) -> String {
    let file = match files::dfu::read(file) {
        Ok(file) => file,
        Err(error) => return error.to_string(),
    };
    let Some(target) = file.targets.first() else { return String::from("no target") };
    match run(Machine::new(async |io: Io| dfu::flash(&io, &target.image).await), board) {
        Ok(done) => format!("{} sectors, {} bytes", done.erased, done.written),
        Err(error) => error.to_string(),
    }
}

fn answer(board: &mut Board, frame: &[u8]) -> Vec<u8> {
    if let Some(request) = bridge::decode(frame) {
        return bridge::encode(board.perform(request));
    }
    let other = frame.split_first().and_then(|(op, data)| board.other(*op, data));
    other.map_or(vec![0xFF], |data| [&[0][..], &data].concat())
}

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    let Some(mut board) = Board::named(&name) else {
        eprintln!("usage: device stm32|stm32-patient|microbit-v1|microbit-v2");
        return ExitCode::from(2);
    };
    let (mut from, mut to) = (stdin().lock(), stdout().lock());
    while let Ok(Some(frame)) = bridge::receive(&mut from) {
        if bridge::send(&mut to, &answer(&mut board, &frame)).is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
