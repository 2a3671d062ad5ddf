//! The data log, in the flash of the interface chip, where the computer finds it as MY_DATA.HTM.
//!
//! The file begins with the head of a page; rows follow, each from a word of its own on, for a word
//! is written only once. Zeros fill the words: browsers leave them out. The file has its whole
//! length from the beginning, as a new one is seen only after the drive was mounted anew; a script
//! in the head takes away what is not written. The end is the first erased word: what lies behind
//! it is always erased.

use super::interface::{self, ERASED, NOTES, PIECE};
use boards::hal::{Journal, NoAnswer};
use boards::microbit::log::{CAPACITY, PAGE_HEAD};
use core::sync::atomic::{AtomicUsize, Ordering};

const NAME: &[u8; 11] = b"MY_DATA HTM";

const SCRIPT: &str = "<script>document.currentScript.remove();onload=()=>{\
log.textContent=log.textContent.replace(/\\ufffd+/,\"\")}</script>";
const SCRIPT_AT: usize = PAGE_HEAD.len().next_multiple_of(4);
const HEAD: [(usize, &str); 2] = [(0, PAGE_HEAD), (SCRIPT_AT, SCRIPT)];

/// Where the rows begin, and where the file ends.
const START: usize = SCRIPT_AT + SCRIPT.len().next_multiple_of(4);
const END: usize = START + CAPACITY;
const _: () = assert!(END.is_multiple_of(4) && END <= NOTES);

/// Where the next row goes; 0 while that is not known.
static NEXT: AtomicUsize = AtomicUsize::new(0);

/// The data log.
pub struct Log;

fn is_ours() -> Result<bool, NoAnswer> {
    let mut bytes = [0; PIECE];
    for (at, text) in HEAD {
        for (i, piece) in text.as_bytes().chunks(PIECE).enumerate() {
            let bytes = &mut bytes[..piece.len().next_multiple_of(4)];
            interface::read(at + i * PIECE, bytes)?;
            if !bytes.starts_with(piece) {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

fn find_end() -> Result<usize, NoAnswer> {
    let (mut start, mut end) = (START / 4, END / 4);
    while start < end {
        let middle = start.midpoint(end);
        let mut word = [0; 4];
        interface::read(4 * middle, &mut word)?;
        match word {
            ERASED => end = middle,
            _ => start = middle + 1,
        }
    }
    Ok(4 * start)
}

/// Erases the file up to this place, and begins it anew.
fn begin(end: usize) -> Result<(), NoAnswer> {
    NEXT.store(0, Ordering::Relaxed);
    interface::erase(0, end)?;
    HEAD.iter().try_for_each(|(at, text)| interface::write(*at, text.as_bytes()))?;
    interface::show(NAME, END)?;
    NEXT.store(START, Ordering::Relaxed);
    Ok(())
}

/// Where the next row goes. A file of another program's makes room for a new one.
fn next() -> Result<usize, NoAnswer> {
    if NEXT.load(Ordering::Relaxed) == 0 {
        if is_ours()? {
            let end = find_end()?;
            // The chip's settings can be erased without the flash.
            if !interface::is_shown()? {
                interface::show(NAME, END)?;
            }
            NEXT.store(end, Ordering::Relaxed);
        } else {
            begin(END)?;
        }
    }
    Ok(NEXT.load(Ordering::Relaxed))
}

impl Journal for Log {
    fn capacity(&self) -> usize {
        CAPACITY
    }

    /// A log that is out of reach is full.
    fn len(&self) -> usize {
        next().map_or(CAPACITY, |next| next - START)
    }

    fn append(&self, bytes: &[u8], _: usize) -> bool {
        let length = bytes.len().next_multiple_of(4);
        let Some(at) = next().ok().filter(|next| length <= END - next) else { return false };
        let written = interface::write(at, bytes);
        NEXT.store(if written.is_ok() { at + length } else { 0 }, Ordering::Relaxed);
        written.is_ok()
    }

    fn clear(&self, full: bool) {
        let end = if full { END } else { next().unwrap_or(END) };
        // There is nobody to tell that the chip does not answer; the next row says it.
        let _ = begin(end);
    }
}
