//! A simulated STM32 for other people's programs: requests on standard input, replies on standard
//! output, in the form of `sim::bridge`.
//!
//!     cargo run -p webusb-flasher --example stm32 [patient]
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
//! | 20 | read this `.dfu` file and send it to the board with our own machine | a line |

use std::io;
use webusb_flasher::dfu;
use webusb_flasher::files;
use webusb_flasher::io::{Io, Machine, run};
use webusb_flasher::sim::bridge;
use webusb_flasher::sim::stm32::Stm32;

/// Requests that are not for USB.
fn other(board: &mut Stm32, op: u8, data: &[u8]) -> Option<Vec<u8>> {
    let flash = &mut board.bootloader.flash;
    match op {
        16 => board.replug(),
        17 => return Some(flash.bytes.clone()),
        18 => return Some(flash.objections.join("\n").into_bytes()),
        19 => flash.bytes.get_mut(..data.len())?.copy_from_slice(data),
        20 => return Some(send(board, data).into_bytes()),
        _ => return None,
    }
    Some(Vec::new())
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

fn main() -> io::Result<()> {
    let mut board = Stm32::new();
    board.bootloader.keeps_waiting = std::env::args().nth(1).is_some_and(|arg| arg == "patient");
    bridge::serve(&mut board, (io::stdin().lock(), io::stdout().lock()), other)
}
