//! Text in a buffer of fixed size: what the line editor edits.

/// UTF-8 text of at most `N` bytes. Positions are byte positions on character boundaries.
#[derive(Clone, Debug)]
#[repr(C)]
pub struct Text<const N: usize> {
    len: usize,
    bytes: [u8; N],
}

impl<const N: usize> Text<N> {
    /// Nothing.
    pub const fn new() -> Text<N> {
        Text { len: 0, bytes: [0; N] }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.piece(0, self.len)
    }

    /// The text from `start` to `end`.
    #[inline(never)]
    pub fn piece(&self, start: usize, end: usize) -> &str {
        let bytes = self.bytes.get(start..end).unwrap_or_default();
        core::str::from_utf8(bytes).unwrap_or_default()
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
    #[inline(never)]
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
