//! Flash memory in the processor, as it can be written by a program that runs from it.

/// A part of the flash whose contents a program manages: bits can be cleared word by word, and set
/// again for a whole page at a time. Each word may be written twice between two erasures of its
/// page (nRF52833 Product Specification 1.7, section 4.3.5).
pub trait Flash {
    /// Reads from this byte on; the caller stays inside the area.
    fn read(&self, at: usize, to: &mut [u8]);

    /// Clears the bits that are 0 in `word` in the word at `at`, a multiple of 4.
    fn write_word(&self, at: usize, word: u32);

    /// Sets all bits of the page that begins at `at`.
    fn erase_page(&self, at: usize);
}
