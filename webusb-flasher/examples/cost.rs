//! What it costs to put programs onto a micro:bit: exchanges with the probe, and time.
//!
//!     cargo run -p webusb-flasher --example cost
//!
//! The board is a simulated one, on which an exchange (a command and its answer) takes a
//! millisecond unless it is under way together with others, and flash the time of its data sheet.
//! Ends with an error beyond the limits below.

use std::process::ExitCode;
use webusb_flasher::files::Image;
use webusb_flasher::io::{Machine, run};
use webusb_flasher::microbit::{Board, Method, Program};
use webusb_flasher::sim::fault::Faulty;
use webusb_flasher::sim::microbit::Microbit;

/// Bytes of the programs: a small one, the budget of Pyrite's firmware with files, MicroPython's.
const SIZES: [(&str, usize); 3] =
    [("200 KB", 200_000), ("350 KB", 350_000), ("441 KB, as MicroPython", 441_000)];

/// The size from which on the limits are.
const LIMITED: usize = 350_000;
const FULL_MS: u64 = 8000;
const ONE_FILE_MS: u64 = 1500;
/// Exchanges for one file, in percent of those for everything.
const ONE_FILE_PERCENT: usize = 3;

/// Bytes that no compression would shorten, the same every time.
fn image(length: usize) -> Image {
    let mut state = 1u64;
    let bytes = (0..length).map(|_| {
        state = state * 48271 % 2_147_483_647;
        state as u8
    });
    let mut bytes: Vec<u8> = bytes.collect();
    bytes[..8].copy_from_slice(&[0, 0x40, 0, 0x20, 0x41, 1, 0, 0]);
    let mut image = Image::new();
    image.set(0, &bytes);
    image
}

/// Exchanges and milliseconds to connect, flash and disconnect.
fn cost(board: &mut Microbit, image: &Image, method: Method) -> Result<(usize, u64), String> {
    let start = board.now_ms();
    let mut connection = Faulty::new(&mut *board);
    let program = Program { v1: None, v2: Some(image.clone()) };
    let machine = Machine::new(|io| async move {
        let mut board = Board::connect(io).await?;
        board.flash(&program, method).await?;
        board.close().await
    });
    run(machine, &mut connection).map_err(|error| error.to_string())?;
    let exchanges = connection.transfers / 2;
    Ok((exchanges, board.now_ms() - start))
}

fn measure() -> Result<bool, String> {
    let mut good = true;
    for (name, size) in SIZES {
        println!("{name}");
        let mut program = image(size);
        let mut board = Microbit::v2();
        let full = cost(&mut board, &program, Method::Auto)?;
        let nothing = cost(&mut board, &program, Method::Auto)?;
        // A script of a few hundred bytes is in one page of the files.
        program.set(0x2_0100, &[0x5A; 300]);
        let file = cost(&mut board, &program, Method::Auto)?;
        program.set(0x2_0F00, &[0xA5; 3000]);
        let two = cost(&mut board, &program, Method::Auto)?;
        let stream = cost(&mut Microbit::v2(), &program, Method::Stream)?;
        let rows = [
            ("everything", full),
            ("nothing changed", nothing),
            ("one page changed", file),
            ("two pages changed", two),
            ("everything, as a file", stream),
        ];
        for (what, (exchanges, ms)) in rows {
            let percent = exchanges as f64 * 100.0 / full.0 as f64;
            println!("  {what:22} {exchanges:6} exchanges {percent:6.1} %  {ms:6} ms");
        }
        if size >= LIMITED {
            good &= full.1 <= FULL_MS;
            good &= [file, two].iter().all(|one| {
                one.1 <= ONE_FILE_MS && one.0 * 100 <= full.0 * ONE_FILE_PERCENT
            });
        }
    }
    Ok(good)
}

fn main() -> ExitCode {
    match measure() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("beyond a limit");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
