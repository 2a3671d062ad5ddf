//! The subcommands of `pyrite`, as clap reads them from each one's arguments, and how their end
//! shows.
//!
//! Running Python is none of them: its options are those of MicroPython's unix binary, where what
//! follows the program belongs to the program, so `options.rs` reads them. A script that has the
//! name of a subcommand can still be run, as `./sim`.

#[cfg(feature = "usb")]
use crate::flash;
use crate::{build, fs, hex, sim};
use clap::{CommandFactory, Parser};
use std::process::ExitCode;

/// Why a subcommand did not do what it was asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Failure {
    /// The command line makes no sense.
    Usage(String),
    /// What was tried failed.
    Failed(String),
}

impl From<String> for Failure {
    fn from(message: String) -> Failure {
        Failure::Failed(message)
    }
}

/// What a subcommand says of its end.
pub type Outcome = Result<(), Failure>;

#[derive(Parser)]
#[command(name = "pyrite", disable_help_subcommand = true)]
enum Subcommand {
    Sim(Box<sim::Arguments>),
    Compile(build::Compile),
    Freeze(build::Freeze),
    #[command(subcommand)]
    Hex(hex::Verb),
    #[cfg(feature = "usb")]
    Flash(flash::Arguments),
    Fs(fs::Arguments),
}

/// Runs the subcommand that the first argument names, if it does. The status is 0, 1 after a
/// failure, or 2 if the command line is wrong.
pub fn run(args: &[String]) -> Option<ExitCode> {
    Subcommand::command().find_subcommand(args.first()?)?;
    let outcome = match Subcommand::parse_from(std::iter::once("pyrite").chain(words(args))) {
        Subcommand::Sim(arguments) => sim::run(&arguments),
        Subcommand::Compile(arguments) => build::compile(&arguments),
        Subcommand::Freeze(arguments) => build::freeze(&arguments),
        Subcommand::Hex(verb) => hex::run(&verb),
        #[cfg(feature = "usb")]
        Subcommand::Flash(arguments) => flash::run(&arguments),
        Subcommand::Fs(arguments) => fs::run(&arguments),
    };
    Some(match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(message)) => {
            eprintln!("pyrite: {message}: see pyrite {} --help", args[0]);
            ExitCode::from(2)
        }
        Err(Failure::Failed(message)) => {
            eprintln!("pyrite: {message}");
            ExitCode::FAILURE
        }
    })
}

fn words(args: &[String]) -> impl Iterator<Item = &str> {
    args.iter().map(String::as_str)
}

/// Names and purposes, a line each, for `pyrite --help`.
pub fn list() -> String {
    let line = |command: &clap::Command| {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        format!("  {:8} {about}\n", command.get_name())
    };
    Subcommand::command().get_subcommands().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_are_sound() {
        Subcommand::command().debug_assert();
        assert!(list().lines().all(|line| line.len() > 20), "each says what it does");
        assert_eq!(run(&["script.py".into()]), None);
    }
}
