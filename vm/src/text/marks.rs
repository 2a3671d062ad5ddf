//! Where the characters of texts are: the positions that were found last.
//!
//! A Python index counts characters, text is UTF-8. A program that goes through a long text by
//! index asks for neighbours of the character before, so what was found is kept: of a few texts
//! one character with its byte, and how many there are. Then a step costs a step, not a walk from
//! the beginning.
//!
//! A text is known by its address and length. It does not change while it lives, and the sweep,
//! which alone ends lives, forgets everything. Short texts are not worth a mark. Without the
//! feature `unicode` nothing is kept: text on such boards is short or ASCII.

#[cfg(feature = "unicode")]
use core::cell::Cell;

/// Bytes from which on a text is remembered.
#[cfg(feature = "unicode")]
const LONG: usize = 64;
/// Bytes that are counted at a time.
#[cfg(feature = "unicode")]
const PIECE: usize = 64;

/// A character of a text: its index and the byte at which it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg(feature = "unicode")]
struct Place {
    index: usize,
    byte: usize,
}

#[cfg(feature = "unicode")]
const START: Place = Place { index: 0, byte: 0 };

/// What is known of one text.
#[cfg(feature = "unicode")]
#[derive(Clone, Copy)]
struct Mark {
    address: usize,
    bytes: usize,
    last: Place,
    /// Number of characters, if it was asked for.
    count: Option<usize>,
}

/// The marks of the texts that were used last.
pub struct Marks {
    #[cfg(feature = "unicode")]
    marks: [Cell<Mark>; 4],
    /// The mark that the next new text takes.
    #[cfg(feature = "unicode")]
    next: Cell<usize>,
}

/// Number of characters that begin in these bytes.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count()
}

/// Goes forward to the byte where `index` begins; the length of the text is the place behind the
/// last character. None beyond that.
#[cfg(feature = "unicode")]
fn forward(text: &[u8], from: Place, index: usize) -> Option<usize> {
    let Place { index: mut at, mut byte } = from;
    while let Some(piece) = text.get(byte..byte + PIECE) {
        let n = begun(piece);
        if at + n > index {
            break;
        }
        at += n;
        byte += PIECE;
    }
    // Characters that begin before `byte` are counted in `at`: `byte` may be inside of the last.
    for (i, b) in text[byte..].iter().enumerate() {
        if b & 0xc0 != 0x80 {
            if at == index {
                return Some(byte + i);
            }
            at += 1;
        }
    }
    (at == index).then_some(text.len())
}

/// Goes back to the byte where `index`, which is before `from`, begins.
#[cfg(feature = "unicode")]
fn back(text: &[u8], from: Place, index: usize) -> usize {
    let Place { index: mut at, mut byte } = from;
    while byte >= PIECE {
        let n = begun(&text[byte - PIECE..byte]);
        if at - n <= index {
            break;
        }
        at -= n;
        byte -= PIECE;
    }
    while at > index && byte > 0 {
        byte -= 1;
        if text[byte] & 0xc0 != 0x80 {
            at -= 1;
        }
    }
    byte
}

#[cfg(feature = "unicode")]
impl Marks {
    pub(crate) const fn new() -> Marks {
        const NONE: Mark = Mark { address: 0, bytes: 0, last: START, count: None };
        Marks { marks: [const { Cell::new(NONE) }; 4], next: Cell::new(0) }
    }

    /// What was known may be gone.
    pub(crate) fn clear(&mut self) {
        *self = Marks::new();
    }

    /// The mark of a text, a new one if it has none; None for a short text.
    fn of(&self, text: &str) -> Option<&Cell<Mark>> {
        if text.len() < LONG {
            return None;
        }
        let (address, bytes) = (text.as_ptr() as usize, text.len());
        let known = |mark: &&Cell<Mark>| mark.get().address == address && mark.get().bytes == bytes;
        if let Some(mark) = self.marks.iter().find(known) {
            return Some(mark);
        }
        let mark = &self.marks[self.next.get()];
        self.next.set((self.next.get() + 1) % self.marks.len());
        mark.set(Mark { address, bytes, last: START, count: None });
        Some(mark)
    }

    /// Number of characters.
    pub fn count(&self, text: &str) -> usize {
        let Some(mark) = self.of(text) else { return begun(text.as_bytes()) };
        let known = mark.get();
        known.count.unwrap_or_else(|| {
            let count = known.last.index + begun(&text.as_bytes()[known.last.byte..]);
            mark.set(Mark { count: Some(count), ..known });
            count
        })
    }

    /// The byte at which character `index` begins; the length of the text for the index behind
    /// the last one, `None` beyond that.
    pub fn offset(&self, text: &str, index: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let Some(mark) = self.of(text) else { return forward(bytes, START, index) };
        let known = mark.get();
        let byte = if index >= known.last.index {
            match known.count {
                Some(count) if index >= count => return (index == count).then_some(bytes.len()),
                Some(count) if count - index < index - known.last.index => {
                    back(bytes, Place { index: count, byte: bytes.len() }, index)
                }
                _ => forward(bytes, known.last, index)?,
            }
        } else if index < known.last.index / 2 {
            forward(bytes, START, index)?
        } else {
            back(bytes, known.last, index)
        };
        // Searches ask for the end between two places.
        if byte < bytes.len() {
            mark.set(Mark { last: Place { index, byte }, ..known });
        }
        Some(byte)
    }

    /// The index of the character that begins at byte `offset`.
    pub fn index(&self, text: &str, offset: usize) -> usize {
        let bytes = text.as_bytes();
        let offset = offset.min(bytes.len());
        let Some(mark) = self.of(text) else { return begun(&bytes[..offset]) };
        let known = mark.get();
        let last = known.last;
        let index = if offset >= last.byte {
            last.index + begun(&bytes[last.byte..offset])
        } else if offset < last.byte / 2 {
            begun(&bytes[..offset])
        } else {
            last.index - begun(&bytes[offset..last.byte])
        };
        if offset < bytes.len() && text.is_char_boundary(offset) {
            mark.set(Mark { last: Place { index, byte: offset }, ..known });
        }
        index
    }
}

#[cfg(not(feature = "unicode"))]
impl Marks {
    pub(crate) const fn new() -> Marks {
        Marks {}
    }
    pub(crate) fn clear(&mut self) {}

    /// Number of characters.
    pub fn count(&self, text: &str) -> usize {
        begun(text.as_bytes())
    }

    /// The byte at which character `index` begins; the length of the text for the index behind
    /// the last one, `None` beyond that.
    pub fn offset(&self, text: &str, index: usize) -> Option<usize> {
        super::utf8::offset(text, index)
    }

    /// The index of the character that begins at byte `offset`.
    pub fn index(&self, text: &str, offset: usize) -> usize {
        super::utf8::index(text, offset)
    }
}

#[cfg(all(test, feature = "unicode"))]
mod tests {
    use super::*;

    /// Asks for all places in an order that jumps to and fro, of several texts at a time.
    #[test]
    fn agrees_with_a_walk() {
        let texts = ["aé€𝄞".repeat(90), "x".repeat(200), "€".repeat(70), "é".repeat(31)];
        let marks = Marks::new();
        for step in [1, 7, 64, 129] {
            for i in 0..2000 {
                let text = &texts[i % texts.len()];
                let n = text.chars().count();
                let at = i * step % (n + 3);
                let walked = match at == n {
                    true => Some(text.len()),
                    false => text.char_indices().nth(at).map(|(byte, _)| byte),
                };
                assert_eq!(marks.offset(text, at), walked);
                if let Some(byte) = walked {
                    assert_eq!(marks.index(text, byte), at);
                }
                if i % 5 == 0 {
                    assert_eq!(marks.count(text), n);
                }
            }
        }
    }
}
