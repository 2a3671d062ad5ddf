//! What is kept beside the data log in the flash of the interface chip: the calibration of the
//! compass, and where the log's last line of labels is.
//!
//! Both are in one sector, since there is no more than one behind the log. The place of the labels
//! is the last word of a list that grows: a word is written only once. What the bytes of a
//! calibration mean, and whether they are whole, is not known here.

use super::interface::{self, ERASED, NOTES};
use boards::hal::{NOTE, NoAnswer};

/// Where the list is, in the smallest sector that the chip may have.
const LIST: usize = NOTES + 64;
const END: usize = NOTES + 1024;
const _: () = assert!(NOTE <= LIST - NOTES);

/// The first erased word from `start` to `end`, which is `end` if there is none.
pub fn find_end(start: usize, end: usize) -> Result<usize, NoAnswer> {
    let (mut start, mut end) = (start / 4, end / 4);
    while start < end {
        let middle = start.midpoint(end);
        match word(4 * middle)? {
            ERASED => end = middle,
            _ => start = middle + 1,
        }
    }
    Ok(4 * start)
}

fn word(at: usize) -> Result<[u8; 4], NoAnswer> {
    let mut word = [0; 4];
    interface::read(at, &mut word)?;
    Ok(word)
}

/// What is kept of a calibration.
pub fn note() -> Option<[u8; NOTE]> {
    let mut note = [0; NOTE];
    interface::read(NOTES, &mut note).ok()?;
    (!note.starts_with(&ERASED)).then_some(note)
}

/// Begins the sector anew with these contents.
fn rewrite(note: Option<[u8; NOTE]>, labels: usize) -> Result<(), NoAnswer> {
    interface::erase(NOTES, END)?;
    if let Some(note) = note {
        interface::write(NOTES, &note)?;
    }
    interface::write(LIST, &(labels as u32).to_le_bytes())
}

/// Keeps that of a calibration, or nothing.
pub fn keep(note: Option<[u8; NOTE]>) -> Result<(), NoAnswer> {
    rewrite(note, labels()?)
}

/// Where the labels are; 0 if there are none.
pub fn labels() -> Result<usize, NoAnswer> {
    match find_end(LIST, END)? {
        LIST => Ok(0),
        end => Ok(u32::from_le_bytes(word(end - 4)?) as usize),
    }
}

/// Notes where they are from now on; 0 for nowhere.
pub fn set_labels(at: usize) -> Result<(), NoAnswer> {
    if labels()? == at {
        return Ok(());
    }
    match find_end(LIST, END)? {
        END => rewrite(note(), at),
        end => interface::write(end, &(at as u32).to_le_bytes()),
    }
}
