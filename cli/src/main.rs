//! `pyrite`: Python on the command line, with the options of MicroPython's unix binary.

#![deny(unsafe_code)]

mod board;
mod console;
mod environment;
mod files;
mod listing;
mod options;
mod platform;
mod prompt;
mod run;

use std::process::ExitCode;

fn main() -> ExitCode {
    let options = match options::parse(std::env::args_os().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => return ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("pyrite: {message}");
            eprintln!("{}", options::USAGE);
            return ExitCode::from(2);
        }
    };
    match options.program {
        options::Program::Pty => board::serve(&options),
        _ => run::run(&options),
    }
}
