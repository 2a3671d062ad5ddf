//! Running other programs.
//!
//! No child reads from the terminal: a command that waits for an answer would hang in CI.

use crate::failure::{Failure, Result};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// Runs a program with its output on the terminal; `failure` is the sentence if it does not
/// succeed.
pub fn run(command: &mut Command, failure: &str) -> Result {
    let status = command.stdin(Stdio::null()).status().map_err(|error| cannot(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(failure)) }
}

/// As `run`, but shows the output only if the program does not succeed.
pub fn run_quietly(command: &mut Command, failure: &str) -> Result {
    let output = command.stdin(Stdio::null()).output().map_err(|error| cannot(command, &error))?;
    if output.status.success() {
        return Ok(());
    }
    print!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Err(Failure::new(failure))
}

/// Runs a program and returns what it printed, or `None` if it is missing or fails. Its messages
/// are dropped: this is for asking, not for doing.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim_end().to_string())
}

/// Runs a program, hands each line of its standard output to `line` and says whether the program
/// succeeded.
pub fn lines(command: &mut Command, mut line: impl FnMut(&str)) -> Result<bool> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| cannot(command, &error))?;
    if let Some(output) = child.stdout.take() {
        for text in BufReader::new(output).split(b'\n').map_while(std::io::Result::ok) {
            line(String::from_utf8_lossy(&text).trim_end_matches('\r'));
        }
    }
    let status = child.wait().map_err(|error| cannot(command, &error))?;
    Ok(status.success())
}

fn cannot(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot run {}: {error}", command.get_program().to_string_lossy()))
}
