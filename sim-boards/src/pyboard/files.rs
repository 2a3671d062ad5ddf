//! The files in the flash of a PyBoard, for who is not the board: a command line, a page.
//!
//! The file system is Python code, so another interpreter of the same kind works on a copy of the
//! flash. What the board itself has open does not notice, as with a computer at its USB port.

use super::{SimPyboard, SimStorage};
use crate::board::{self, PYBOARD_MODEL};
use crate::engine::Engine;
use vm::platform::errno;

/// Bytes that are written at a time: the text of a piece has to fit into the heap.
const PIECE: usize = 4096;

/// Evaluates calls of `_boot` one after the other; what the last one answers.
fn ask(storage: &SimStorage, calls: &[String]) -> Result<Vec<u8>, i32> {
    let mut engine = Engine::new(&PYBOARD_MODEL);
    engine.restart(0);
    let hardware = engine.world().hardware;
    let Some(board) = board::of::<SimPyboard>(hardware) else { return Err(errno::EIO) };
    board.storage.set_flash(&storage.flash());
    engine.evaluate("__import__('_boot').mount()");
    let mut answer = Vec::new();
    for call in calls {
        answer = engine.evaluate(&format!("__import__('_boot').{call}")).ok_or(errno::EIO)?;
    }
    let board = board::of::<SimPyboard>(engine.world().hardware);
    board.into_iter().for_each(|board| storage.set_flash(&board.storage.flash()));
    Ok(answer)
}

/// Empty, or the number of an error.
fn done(answer: &[u8]) -> Result<(), i32> {
    match std::str::from_utf8(answer).ok().and_then(|text| text.parse().ok()) {
        Some(errno) => Err(errno),
        None => Ok(()),
    }
}

/// A path as Python text.
fn quoted(name: &str) -> Result<String, i32> {
    match name.is_empty() || name.contains(['"', '\\', '\n', '\r', '\0']) {
        true => Err(errno::ENOENT),
        false => Ok(format!("\"{name}\"")),
    }
}

/// Writes a file in the root directory.
pub fn put(storage: &SimStorage, name: &str, bytes: &[u8]) -> Result<(), i32> {
    let name = quoted(name)?;
    let mut pieces: Vec<&[u8]> = bytes.chunks(PIECE).collect();
    if pieces.is_empty() {
        pieces.push(&[]);
    }
    let write = |(i, piece): (usize, &&[u8])| {
        let text: String = piece.iter().map(|byte| format!("\\x{byte:02x}")).collect();
        let mode = if i == 0 { "wb" } else { "ab" };
        format!("put({name}, b\"{text}\", \"{mode}\")")
    };
    let calls: Vec<String> = pieces.iter().enumerate().map(write).collect();
    done(&ask(storage, &calls)?)
}

/// What is in a file.
pub fn get(storage: &SimStorage, name: &str) -> Option<Vec<u8>> {
    ask(storage, &[format!("read({})", quoted(&format!("/flash/{name}")).ok()?)]).ok()
}

/// Removes a file.
pub fn remove(storage: &SimStorage, name: &str) -> Result<(), i32> {
    done(&ask(storage, &[format!("remove({})", quoted(name)?)])?)
}

/// Names and sizes of the files in the root directory.
pub fn list(storage: &SimStorage) -> Vec<(String, usize)> {
    let text = ask(storage, &["names()".to_owned()]).unwrap_or_default();
    let line = |line: &str| {
        let (size, name) = line.split_once(' ')?;
        Some((name.to_owned(), size.parse().ok()?))
    };
    String::from_utf8_lossy(&text).lines().filter_map(line).collect()
}
