//! `pyrite`: Python on the command line, with the options of MicroPython's unix binary.

#![deny(unsafe_code)]

mod board;
mod build;
mod console;
mod environment;
mod files;
#[cfg(feature = "usb")]
mod flash;
mod fs;
mod hex;
mod input;
mod listing;
mod options;
mod platform;
mod prompt;
mod run;
mod serial;
mod sim;
mod site;
mod subcommand;
#[cfg(feature = "usb")]
mod usb;
mod watch;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args().skip(1).collect();
    if let Some(status) = subcommand::run(&args) {
        return status;
    }
    let options = match options::parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => return ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("pyrite: {message}");
            eprintln!("{}", options::USAGE.lines().next().unwrap_or_default());
            return ExitCode::from(2);
        }
    };
    match options.program {
        options::Program::Pty => board::serve(&options),
        _ => run::run(&options),
    }
}
