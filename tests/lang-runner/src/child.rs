//! One child process: start it, collect its output, kill it when it takes too long.
//!
//! Both pipes are drained by threads of their own, so a child that fills one of them cannot
//! block. A child that prints without end is cut off at [`OUTPUT_LIMIT`] bytes: the reader
//! stops, the child gets a broken pipe or runs into the time limit, and the comparison fails
//! on the text that was kept.

use std::io::{self, Read, Write};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Bytes kept of each of the child's two outputs.
const OUTPUT_LIMIT: u64 = 4 << 20;

/// How a child ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It returned this exit status.
    Exit(i32),
    /// A signal ended it (segmentation fault, abort).
    Signal,
    /// It was killed because it ran longer than allowed.
    Timeout,
}

/// Everything a finished child left behind.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub ending: Ending,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    /// Wall-clock time from start to end.
    pub took: Duration,
}

impl Outcome {
    /// The last line on stderr that is not blank: the exception line of a traceback.
    pub fn last_error_line(&self) -> String {
        let text = String::from_utf8_lossy(&self.stderr);
        text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("").trim().to_string()
    }

    /// The exception type that ended the program, without its message and module name.
    pub fn exception_type(&self) -> String {
        let line = self.last_error_line();
        let name = line.split(':').next().unwrap_or("").trim();
        name.rsplit('.').next().unwrap_or("").to_string()
    }

    /// The last line number that a traceback on stderr names.
    pub fn error_line(&self) -> Option<u32> {
        let text = String::from_utf8_lossy(&self.stderr);
        let place = text.lines().rev().find(|l| l.trim_start().starts_with("File \""))?;
        let digits = place.rsplit("line ").next()?;
        digits.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    }
}

/// Like [`run`], in an empty folder of its own: the same script may run elsewhere at this time, and
/// the files that it makes are gone with it.
pub fn run_apart(command: &mut Command, limit: Duration) -> io::Result<Outcome> {
    let folder = tempfile::tempdir()?;
    run(command.current_dir(folder.path()), b"", limit)
}

/// Runs `command` with `input` on its stdin, for at most `limit`.
///
/// # Errors
/// The operating system's error when the program cannot be started.
pub fn run(command: &mut Command, input: &[u8], limit: Duration) -> io::Result<Outcome> {
    let started = Instant::now();
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let stdout = child.stdout.take().expect("stdout is piped");
    let stderr = child.stderr.take().expect("stderr is piped");
    let input = input.to_vec();
    // A child may end without reading its input; the broken pipe is not an error here.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let out_reader = thread::spawn(move || drain(stdout));
    let err_reader = thread::spawn(move || drain(stderr));

    let mut pause = Duration::from_micros(500);
    let ending = loop {
        if let Some(status) = child.try_wait()? {
            break status.code().map_or(Ending::Signal, Ending::Exit);
        }
        if started.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            break Ending::Timeout;
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(10));
    };
    let took = started.elapsed();
    writer.join().expect("writer thread");
    Ok(Outcome {
        ending,
        stdout: out_reader.join().expect("stdout thread"),
        stderr: err_reader.join().expect("stderr thread"),
        took,
    })
}

/// Reads a pipe to its end or to the limit; what could be read before an error counts.
fn drain(pipe: impl Read) -> Vec<u8> {
    let mut kept = Vec::new();
    let _ = pipe.take(OUTPUT_LIMIT).read_to_end(&mut kept);
    kept
}
