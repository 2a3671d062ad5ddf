//! The data log, in the flash of the interface chip, where the computer finds it as MY_DATA.HTM.
//!
//! The file begins with the head of a page; rows follow, each from a word of its own on, for a word
//! is written only once. Zeros fill the words: browsers leave them out. The file has its whole
//! length from the beginning, as a new one is seen only after the drive was mounted anew; a script
//! in the head takes away what is not written. The end is the first erased word: what lies behind
//! it is always erased.
//!
//! Where the last line of labels begins is noted elsewhere (`notes`), after it was written and
//! until the log is deleted: without that note the labels are written once more.

use super::interface::{self, NOTES, PIECE};
use super::notes;
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

/// Erases the file up to this place, and begins it anew.
fn begin(end: usize) -> Result<(), NoAnswer> {
    NEXT.store(0, Ordering::Relaxed);
    notes::set_labels(0)?;
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
            let end = notes::find_end(START, END)?;
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

    fn append(&self, bytes: &[u8], heading: usize) -> bool {
        let length = bytes.len().next_multiple_of(4);
        let Some(at) = next().ok().filter(|next| length <= END - next) else { return false };
        let written = interface::write(at, bytes);
        NEXT.store(if written.is_ok() { at + length } else { 0 }, Ordering::Relaxed);
        if heading > 0 && written.is_ok() {
            // Without the note they are written again after a reset.
            let _ = notes::set_labels(at);
        }
        written.is_ok()
    }

    fn heading(&self, show: &mut dyn FnMut(&[u8])) {
        let Ok(end) = next() else { return };
        let labels = notes::labels().unwrap_or(0);
        if labels < START || !labels.is_multiple_of(4) {
            return;
        }
        let mut bytes = [0; PIECE];
        for at in (labels..end).step_by(PIECE) {
            let piece = &mut bytes[..PIECE.min(end - at)];
            if interface::read(at, piece).is_err() {
                return;
            }
            let line_end = piece.iter().position(|byte| *byte == b'\n');
            show(&piece[..line_end.map_or(piece.len(), |end| end + 1)]);
            if line_end.is_some() {
                return;
            }
        }
    }

    fn clear(&self, full: bool) {
        let end = if full { END } else { next().unwrap_or(END) };
        // There is nobody to tell that the chip does not answer; the next row says it.
        let _ = begin(end);
    }
}
