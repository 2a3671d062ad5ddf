//! `pyrite flash`: puts a program onto a board that is connected by USB.
//!
//! What the file is for is found as `pyrite hex` does; the board says which part of it it needs.

use crate::hex::{self, Program as File};
use crate::usb::{self, Usb};
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use webusb_flasher::files::universal::BoardId;
use webusb_flasher::io::{Io, Machine, Progress, Stage, Transport, UsbError, run};
use webusb_flasher::microbit::{self, Board, Error, Identity, Method, Outcome, Program};
use webusb_flasher::sim::microbit::Microbit;

const USAGE: &str = "usage: pyrite flash PROGRAM [--file] [--simulated v1|v2]

  --file            give the whole program to the board's interface as a file
  --simulated       a board that is simulated, to see what would happen";

/// What the command line says.
struct Options {
    name: String,
    method: Method,
    simulated: Option<String>,
}

/// Does what the command line says, if it begins with `flash`.
pub fn command(args: &[String]) -> Option<ExitCode> {
    if args.first()? != "flash" {
        return None;
    }
    let Some(options) = options(&args[1..]) else {
        eprintln!("{USAGE}");
        return Some(ExitCode::from(2));
    };
    Some(match flash(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("pyrite: {message}");
            ExitCode::FAILURE
        }
    })
}

fn options(args: &[String]) -> Option<Options> {
    let (mut name, mut method, mut simulated) = (None, Method::Auto, None);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--file" => method = Method::Stream,
            "--simulated" => simulated = Some(args.next()?.clone()),
            _ if arg.starts_with('-') || name.is_some() => return None,
            _ => name = Some(arg.clone()),
        }
    }
    Some(Options { name: name?, method, simulated })
}

fn flash(options: &Options) -> Result<(), String> {
    let program = program(hex::read_program(&options.name)?);
    let (identity, outcome) = match options.simulated.as_deref() {
        Some("v1") => put(&mut Microbit::v1(), &program, options.method),
        Some("v2") => put(&mut Microbit::v2(), &program, options.method),
        Some(other) => return Err(format!("no simulated board is called {other}")),
        None => put(&mut connected()?, &program, options.method),
    }
    .map_err(explain)?;
    println!("{}: {}", identity.generation, told(&outcome));
    Ok(())
}

fn program(file: File) -> Program {
    match file {
        // The board refuses what is not for it, by its addresses.
        File::One(image) => Program { v1: Some(image.clone()), v2: Some(image) },
        File::Universal(boards) => {
            let of = |wanted: fn(BoardId) -> bool| {
                let found = boards.iter().find(|(board, _)| wanted(*board));
                found.map(|(_, image)| image.clone())
            };
            Program { v1: of(|board| board < BoardId::V2), v2: of(|board| board >= BoardId::V2) }
        }
    }
}

fn connected() -> Result<Usb, String> {
    let mut boards = usb::find(&[microbit::USB_ID])?;
    match boards.len() {
        0 => Err(String::from("no micro:bit is connected by USB")),
        1 => {
            let (_, info) = boards.remove(0);
            Usb::open(&info, report).map_err(|error| explain(Error::Usb(error)))
        }
        _ => {
            let names: Vec<_> = boards.into_iter().map(|(name, _)| name).collect();
            Err(format!("more than one is connected: {}", names.join(", ")))
        }
    }
}

async fn connect_and_flash(
    io: Io,
    program: &Program,
    method: Method,
) -> Result<(Identity, Outcome), Error> {
    let mut board = Board::connect(io).await?;
    let outcome = board.flash(program, method).await?;
    let identity = board.identity.clone();
    board.close().await?;
    Ok((identity, outcome))
}

fn put(
    device: &mut dyn Transport,
    program: &Program,
    method: Method,
) -> Result<(Identity, Outcome), Error> {
    run(Machine::new(|io| connect_and_flash(io, program, method)), device)
}

fn report(progress: Progress) {
    if !std::io::stderr().is_terminal() {
        return;
    }
    let what = match progress.stage {
        Stage::Connecting => "connecting",
        Stage::Comparing => "comparing",
        Stage::Erasing => "erasing",
        Stage::Writing => "writing",
        Stage::Verifying => "verifying",
        Stage::Starting => "starting",
    };
    let percent = progress.done * 100 / progress.total.max(1);
    eprint!("\r{what} {percent:3} % ");
    if progress.stage == Stage::Starting {
        eprint!("\r                    \r");
    }
    // Progress that cannot be shown is no reason to stop.
    let _ = std::io::stderr().flush();
}

fn told(outcome: &Outcome) -> String {
    match outcome {
        Outcome { streamed: true, .. } => String::from("the whole program was sent and verified"),
        Outcome { pages: 0, .. } => String::from("the program is there already"),
        Outcome { erased: true, pages, .. } => {
            format!("erased, {pages} pages written and verified")
        }
        Outcome { pages, .. } => format!("{pages} pages written and verified"),
    }
}

/// An error with what to do about it, where something can be done.
fn explain(error: Error) -> String {
    let advice = match error {
        Error::Usb(UsbError::Denied) => {
            "; on Linux a rule for udev gives access: SUBSYSTEM==\"usb\", \
             ATTRS{idVendor}==\"0d28\", ATTRS{idProduct}==\"0204\", MODE=\"0666\""
        }
        Error::Usb(UsbError::InUse) => "; close what else talks to it",
        Error::Usb(UsbError::Disconnected | UsbError::TimedOut | UsbError::Stalled) => {
            "; plug it in again and repeat"
        }
        Error::OldFirmware => "; see https://microbit.org/get-started/user-guide/firmware/",
        _ => "",
    };
    format!("{error}{advice}")
}
