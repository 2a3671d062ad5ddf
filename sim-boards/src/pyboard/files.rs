//! The files in the flash and on the card of a PyBoard, for who is not the board: a command line, a
//! page.
//!
//! The file system is Python code, so another interpreter of the same kind works on a copy of the
//! memory; what fails has changed nothing. What the board itself has open does not notice, as with
//! a computer at its USB port.
//!
//! A name without a slash before it is in `/flash`. A name with one behind it is a folder.

use super::{SimPyboard, SimStorage};
use crate::board::{self, PYBOARD_MODEL};
use crate::engine::Engine;
use vm::platform::errno;

/// Bytes that are written at a time: the text of a piece has to fit into one free piece of the
/// heap, of which many have been cut when a large file is nearly written.
const PIECE: usize = 1024;
/// What the other interpreter runs.
const SERVICE: &str = include_str!("files.py");
/// Where names begin.
const HOME: &str = "/flash/";

/// What is on a board.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// Names and sizes, by name; folders have none.
    pub files: Vec<(String, usize)>,
    /// Bytes that are free in the flash.
    pub free: usize,
}

/// Evaluates calls of the service one after the other, until one has failed; the answer of the
/// last.
fn ask(storage: &SimStorage, calls: &[String], writes: bool) -> Result<Vec<u8>, i32> {
    let mut engine = Engine::new(&PYBOARD_MODEL);
    engine.restart(0);
    let board = |engine: &Engine| -> Option<&'static SimPyboard> {
        board::of::<SimPyboard>(engine.world().hardware)
    };
    board(&engine).ok_or(errno::EIO)?.storage.copy(storage);
    engine.evaluate("__import__('_boot').mount()");
    engine.evaluate(&format!("exec({SERVICE:?}) or b''")).ok_or(errno::EIO)?;
    let mut answer = Vec::new();
    for call in calls {
        answer = engine.evaluate(call).ok_or(errno::EIO)?;
        if writes {
            done(&answer)?;
        }
    }
    if writes {
        storage.copy(&board(&engine).ok_or(errno::EIO)?.storage);
    }
    Ok(answer)
}

/// Empty, or the number of an error.
fn done(answer: &[u8]) -> Result<(), i32> {
    match std::str::from_utf8(answer).ok().and_then(|text| text.parse().ok()) {
        Some(errno) => Err(errno),
        None => Ok(()),
    }
}

/// The whole path as Python text.
fn quoted(name: &str) -> Result<String, i32> {
    if name.is_empty() || name.contains(['"', '\\', '\n', '\r', '\0']) {
        return Err(errno::ENOENT);
    }
    Ok(format!("\"{}{name}\"", if name.starts_with('/') { "" } else { HOME }))
}

/// Writes a file, in folders that are made for it, or makes a folder.
pub fn put(storage: &SimStorage, name: &str, bytes: &[u8]) -> Result<(), i32> {
    let path = quoted(name)?;
    let mut calls = vec![format!("folders({path})")];
    if !name.ends_with('/') {
        let mut pieces: Vec<&[u8]> = bytes.chunks(PIECE).collect();
        if pieces.is_empty() {
            pieces.push(&[]);
        }
        calls.extend(pieces.iter().enumerate().map(|(i, piece)| {
            let text: String = piece.iter().map(|byte| format!("\\x{byte:02x}")).collect();
            let mode = if i == 0 { "wb" } else { "ab" };
            format!("put({path}, b\"{text}\", \"{mode}\")")
        }));
    }
    ask(storage, &calls, true).map(|_| ())
}

/// What is in a file.
pub fn get(storage: &SimStorage, name: &str) -> Option<Vec<u8>> {
    ask(storage, &[format!("read({})", quoted(name).ok()?)], false).ok()
}

/// Removes a file, or a folder with nothing in it.
pub fn remove(storage: &SimStorage, name: &str) -> Result<(), i32> {
    ask(storage, &[format!("remove({})", quoted(name)?)], true).map(|_| ())
}

/// What there is. Asking again costs nothing until something is written.
pub fn list(storage: &SimStorage) -> Listing {
    storage.listing(|| {
        let text = ask(storage, &["listing()".to_owned()], false).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let mut lines = text.lines();
        let free = lines.next().and_then(|line| line.parse().ok()).unwrap_or(0);
        let line = |line: &str| {
            let (size, path) = line.split_once(' ')?;
            let name = path.strip_prefix(HOME).unwrap_or(path);
            Some((name.to_owned(), size.parse().ok()?))
        };
        let mut files: Vec<(String, usize)> = lines.filter_map(line).collect();
        files.sort();
        Listing { files, free }
    })
}
