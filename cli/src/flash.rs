//! `pyrite flash`: puts a program onto a board that is connected by USB.
//!
//! What the file is for is found as `pyrite hex` does; the board says which part of it it needs. A
//! PyBoard is found when its bootloader waits, or is sent there over its serial port.

use crate::hex;
use crate::serial::Port;
use crate::subcommand::Outcome as Ended;
use crate::usb::{self, Usb};
use clap::{Args, ValueEnum};
use std::io::{IsTerminal, Write};
use std::time::Duration;
use webusb_flasher::dfu;
use webusb_flasher::files::{Image, Program as File};
use webusb_flasher::io::{self, Io, Machine, Progress, Stage, Transport, UsbError};
use webusb_flasher::microbit::{self, Board, Error, Identity, Method, Outcome, Program};
use webusb_flasher::serial::Repl;
use webusb_flasher::sim::microbit::Microbit;
use webusb_flasher::sim::stm32::Stm32;

/// How often the bootloader of a board is looked for after it was started, and how long between.
const LOOKS: u32 = 50;
const BETWEEN_LOOKS: Duration = Duration::from_millis(200);

/// Puts a program onto a board that is connected by USB
#[derive(Args)]
pub struct Arguments {
    /// HEX, universal hex, DFU or UF2
    program: String,
    /// Give the whole program to the micro:bit's interface as a file
    #[arg(long)]
    file: bool,
    /// Start the bootloader of the PyBoard at this serial port first
    #[arg(long)]
    port: Option<String>,
    /// Use a board that is simulated, to see what would happen
    #[arg(long, value_name = "BOARD")]
    simulated: Option<Simulated>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Simulated {
    V1,
    V2,
    Pyboard,
}

pub fn run(arguments: &Arguments) -> Ended {
    Ok(flash(arguments)?)
}

fn flash(arguments: &Arguments) -> Result<(), String> {
    let file = hex::read_program(&arguments.program)?;
    let method = if arguments.file { Method::Stream } else { Method::Auto };
    match arguments.simulated {
        Some(Simulated::V1) => return to_microbit(&mut Microbit::v1(), file, method),
        Some(Simulated::V2) => return to_microbit(&mut Microbit::v2(), file, method),
        Some(Simulated::Pyboard) => return to_pyboard(&mut Stm32::new(), hex::newest(&file)?),
        None => {}
    }
    if let Some(port) = &arguments.port {
        start_bootloader(port)?;
    }
    let info = connected(arguments.port.is_some())?;
    let mut device = Usb::open(&info, report).map_err(|error| explain(Error::Usb(error)))?;
    if (info.vendor_id(), info.product_id()) == dfu::USB_ID {
        return to_pyboard(&mut device, hex::newest(&file)?);
    }
    to_microbit(&mut device, file, method)
}

fn to_microbit(device: &mut dyn Transport, file: File, method: Method) -> Result<(), String> {
    let (identity, outcome) = put(device, &file.into(), method).map_err(explain)?;
    println!("{}: {}", identity.generation, told(&outcome));
    Ok(())
}

fn to_pyboard(device: &mut dyn Transport, image: &Image) -> Result<(), String> {
    let done = io::run(Machine::new(async |io: Io| dfu::flash(&io, image).await), device);
    let done = done.map_err(|error| format!("{error}\n{}", error.advice()))?;
    let then = if done.started { "the program has started" } else { "reset the board to start it" };
    match done.written {
        0 => println!("the program is there already; {then}"),
        written => {
            println!("{} sectors erased, {written} bytes written and verified; {then}", done.erased)
        }
    }
    Ok(())
}

fn start_bootloader(port: &str) -> Result<(), String> {
    let mut port = Port::open(port)?;
    let machine = Machine::new(async |io: Io| Repl::enter(&io).await?.bootloader().await);
    io::run(machine, &mut port).map_err(|error| format!("the bootloader does not start: {error}"))
}

/// The one board that is there, or that comes when its bootloader has been started.
fn connected(comes: bool) -> Result<nusb::DeviceInfo, String> {
    let ids: &[(u16, u16)] = if comes { &[dfu::USB_ID] } else { &[microbit::USB_ID, dfu::USB_ID] };
    let mut boards = usb::find(ids)?;
    for _ in 0..if comes { LOOKS } else { 0 } {
        if !boards.is_empty() {
            break;
        }
        std::thread::sleep(BETWEEN_LOOKS);
        boards = usb::find(ids)?;
    }
    match boards.len() {
        0 => Err(String::from(
            "no board is connected by USB; a PyBoard appears when BOOT0 is connected to 3V3 \
             during a reset, or with --port",
        )),
        1 => Ok(boards.remove(0).1),
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
    io::run(Machine::new(|io| connect_and_flash(io, program, method)), device)
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
        Stage::Running => "running",
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
