//! `pyrite`: Python on the command line, with the options of MicroPython's unix binary.

#![deny(unsafe_code)]

mod files;
mod options;
mod platform;
mod prompt;
mod run;
mod watch;

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
    run::run(&options)
}
