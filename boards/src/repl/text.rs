//! Text in a buffer of fixed size: what the line editor edits.

/// UTF-8 text of at most `N` bytes. Positions are byte positions on character boundaries.
#[derive(Clone, Debug)]
pub struct Text<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Text<N> {
    /// Nothing.
    pub const fn new() -> Text<N> {
        Text { bytes: [0; N], len: 0 }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }

    /// Length in bytes.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Cuts the text to `len` bytes.
    pub fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }

    /// Inserts `piece` at `at`; false, and nothing done, if it does not fit.
    #[must_use]
    pub fn insert(&mut self, at: usize, piece: &str) -> bool {
        let grown = self.len + piece.len();
        if grown > N {
            return false;
        }
        self.bytes.copy_within(at..self.len, at + piece.len());
        self.bytes[at..at + piece.len()].copy_from_slice(piece.as_bytes());
        self.len = grown;
        true
    }

    /// Removes the bytes from `start` to `end`.
    pub fn remove(&mut self, start: usize, end: usize) {
        self.bytes.copy_within(end..self.len, start);
        self.len -= end - start;
    }
}
