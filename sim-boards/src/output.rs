//! What the board has sent and nobody has read yet.

use std::collections::VecDeque;

/// Bytes that may wait for the reader before the program has to.
pub const CAPACITY: usize = 64 * 1024;

/// The board's serial line towards the reader.
///
/// Line ends are written as CR LF, as a board does. The buffer takes everything that is written,
/// so that a single write is never cut; the writer asks [`has_room`](Output::has_room) before it
/// writes more, which bounds what can pile up to [`CAPACITY`] and one write.
#[derive(Debug, Default)]
pub struct Output {
    bytes: VecDeque<u8>,
    /// The last byte written was not a line end.
    in_line: bool,
}

impl Output {
    /// May the program write?
    pub fn has_room(&self) -> bool {
        self.bytes.len() < CAPACITY
    }

    /// Adds text of a program; every line feed becomes CR LF.
    pub fn write_text(&mut self, text: &[u8]) {
        for &byte in text {
            if byte == b'\n' {
                self.bytes.push_back(b'\r');
            }
            self.bytes.push_back(byte);
        }
        self.note_line(text);
    }

    /// Adds bytes as they are.
    pub fn write_raw(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
        self.note_line(bytes);
    }

    /// Ends the line that has been begun, if there is one.
    pub fn end_line(&mut self) {
        if self.in_line {
            self.write_raw(b"\r\n");
        }
    }

    fn note_line(&mut self, written: &[u8]) {
        if let Some(&last) = written.last() {
            self.in_line = last != b'\n';
        }
    }

    /// Takes up to `max` bytes, oldest first.
    pub fn take(&mut self, max: usize) -> Vec<u8> {
        let count = self.bytes.len().min(max);
        self.bytes.drain(..count).collect()
    }

    /// Number of bytes waiting.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Is nothing waiting?
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cooked_and_taken_in_order() {
        let mut output = Output::default();
        output.write_text(b"a\nb");
        output.write_raw(b"\n");
        assert_eq!(output.len(), 5);
        assert_eq!(output.take(2), b"a\r");
        assert_eq!(output.take(99), b"\nb\n");
        assert!(output.is_empty());
    }

    #[test]
    fn only_a_begun_line_is_ended() {
        let mut output = Output::default();
        output.end_line();
        output.write_raw(b">>> ");
        output.end_line();
        output.end_line();
        assert_eq!(output.take(99), b">>> \r\n");
    }

    #[test]
    fn a_full_buffer_says_so() {
        let mut output = Output::default();
        output.write_raw(&[0; CAPACITY]);
        assert!(!output.has_room());
        output.take(1);
        assert!(output.has_room());
    }
}
