//! `board-boot BOARD IMAGE [--script FILE | --soak …]`: boots an image, and runs a script over the
//! raw REPL, lets it be abused or passes the terminal through.

use board_boot::soak::{Options, soak};
use board_boot::{Board, Emulator, RawRepl, Result};
use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs, io, thread};

const USAGE: &str = "\
usage: board-boot BOARD IMAGE [--script FILE]
       board-boot BOARD IMAGE --soak [--streams N] [--resets N] [--programs N]
                                     [--seed S] [--from INDEX] [--jobs N]";

/// Time for a script.
const LIMIT: Duration = Duration::from_secs(600);

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        [board, image] => start(board, image).and_then(talk),
        [board, image, "--script", file] => {
            start(board, image).and_then(|emulator| run(emulator, file))
        }
        [board, image, "--soak", ref options @ ..] => abuse(board, image, options),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(code) => code,
        Err(message) => {
            eprintln!("board-boot: {message}");
            ExitCode::from(2)
        }
    }
}

fn find(board: &str) -> Result<&'static Board> {
    Board::by_id(board).ok_or_else(|| format!("no board is called {board}"))
}

fn start(board: &str, image: &str) -> Result<Emulator> {
    Emulator::start(find(board)?, Path::new(image))
}

/// Status 1 if a board has not survived.
fn abuse(board: &str, image: &str, options: &[&str]) -> Result<ExitCode> {
    let options = Options::parse(options)?;
    let survived = soak(find(board)?, Path::new(image), &options);
    Ok(if survived { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs a script; status 1 if it ended with an exception.
fn run(emulator: Emulator, file: &str) -> Result<ExitCode> {
    let source = fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    let answer = RawRepl::enter(emulator)?.run(&source, LIMIT)?;
    let shown = io::stdout().write_all(&answer.output);
    shown.map_err(|error| format!("cannot print: {error}"))?;
    eprint!("{}", String::from_utf8_lossy(&answer.error));
    Ok(if answer.error.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Passes the standard streams through until the input ends.
fn talk(mut emulator: Emulator) -> Result<ExitCode> {
    let (sender, typed) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let mut buffer = [0; 256];
        while let Ok(count @ 1..) = io::stdin().read(&mut buffer) {
            if sender.send(buffer[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    loop {
        match typed.try_recv() {
            Ok(bytes) => emulator.send(&bytes)?,
            Err(std::sync::mpsc::TryRecvError::Disconnected) => return Ok(ExitCode::SUCCESS),
            Err(std::sync::mpsc::TryRecvError::Empty) => {}
        }
        let bytes = emulator.take(Duration::from_millis(10));
        let shown = io::stdout().write_all(&bytes).and_then(|()| io::stdout().flush());
        shown.map_err(|error| format!("cannot print: {error}"))?;
    }
}
