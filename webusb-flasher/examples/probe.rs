//! A simulated micro:bit for other people's programs: requests on standard input, replies on
//! standard output, in the form of `sim::bridge`.
//!
//!     cargo run -p webusb-flasher --example probe [v1|v2]
//!
//! Besides USB it takes these requests:
//!
//! | | request | answer |
//! |---|---|---|
//! | 17 | what is in its flash | the bytes |
//! | 18 | what was done to it that should not have been | lines |
//! | 21 | does the program run? | 1 or 0 |

use std::io;
use webusb_flasher::sim::bridge;
use webusb_flasher::sim::microbit::{Echo, Firmware, Microbit, Model};

/// Requests that are not for USB.
fn other(board: &mut Microbit, op: u8, _: &[u8]) -> Option<Vec<u8>> {
    match op {
        17 => Some(board.chip().flash.clone()),
        18 => Some(board.objections().join("\n").into_bytes()),
        21 => Some(vec![u8::from(board.is_running())]),
        _ => None,
    }
}

fn main() -> io::Result<()> {
    let kind = std::env::args().nth(1).unwrap_or_default();
    let (firmware, model) = match kind.as_str() {
        "v1" => (Firmware::new(249, "9901"), Model::nrf51822()),
        _ => (Firmware::new(257, "9904"), Model::nrf52833()),
    };
    let mut board = Microbit::with(firmware, model, Box::new(Echo::default()));
    bridge::serve(&mut board, (io::stdin().lock(), io::stdout().lock()), other)
}
