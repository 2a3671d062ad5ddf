//! Subcommands: what the first word chooses, and how their end shows.

use std::process::ExitCode;

/// What a subcommand says of its end: an empty message is a wrong command line.
pub type Outcome = Result<(), String>;

/// Runs `execute` with the words behind `name`, if the command line begins with that. The status is
/// 0, 1 after a failure, or 2 with `usage` if the command line is wrong.
pub fn run(
    name: &str,
    usage: &str,
    args: &[String],
    execute: impl FnOnce(&[String]) -> Outcome,
) -> Option<ExitCode> {
    let (first, rest) = args.split_first()?;
    if first != name {
        return None;
    }
    Some(match execute(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) if message.is_empty() => {
            eprintln!("{usage}");
            ExitCode::from(2)
        }
        Err(message) => {
            eprintln!("pyrite: {message}");
            ExitCode::FAILURE
        }
    })
}
