//! Memory for a log of text that grows at its end and survives a reset.

/// The data log's part of the flash.
pub trait Journal {
    /// Most bytes it holds.
    fn capacity(&self) -> usize;

    /// Bytes written so far.
    fn len(&self) -> usize;

    /// Is nothing written?
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Writes behind what is there; false, and nothing is written, if there is no room. The first
    /// `heading` bytes are a line of labels, 0 if there is none.
    fn append(&self, bytes: &[u8], heading: usize) -> bool;

    /// Shows the last line of labels, if there is one, piece by piece with its end.
    fn heading(&self, show: &mut dyn FnMut(&[u8]));

    /// Forgets everything; `full`: also overwrites it.
    fn clear(&self, full: bool);
}
