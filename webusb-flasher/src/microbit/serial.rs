//! Bytes of the serial line, and the text in them.

/// Bytes as text while they come in pieces: a character that is cut by the border of a piece waits
/// for its rest, and what is no UTF-8 becomes U+FFFD, as it would in one piece.
#[derive(Clone, Debug, Default)]
pub struct Utf8Stream {
    /// The beginning of a character.
    rest: Vec<u8>,
}

impl Utf8Stream {
    /// The text that is complete with these bytes.
    pub fn push(&mut self, bytes: &[u8]) -> String {
        self.rest.extend(bytes);
        let mut text = String::new();
        let mut used = 0;
        for chunk in self.rest.utf8_chunks() {
            text.push_str(chunk.valid());
            used += chunk.valid().len();
            let invalid = chunk.invalid();
            if invalid.is_empty() {
                continue;
            }
            if used + invalid.len() == self.rest.len() && is_beginning(invalid) {
                break;
            }
            text.push(char::REPLACEMENT_CHARACTER);
            used += invalid.len();
        }
        self.rest.drain(..used);
        text
    }
}

/// Can bytes that are no character become one?
fn is_beginning(bytes: &[u8]) -> bool {
    str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_give_the_text_of_the_whole() {
        let bytes = [
            "a\u{e4}\u{20ac}\u{1f40d}z".as_bytes(),
            &[0xFF, b'b', 0xE2, 0x82, b'c', 0xF0, 0x9F, 0xC3],
            "\u{1f40d}".as_bytes(),
            &[0xED, 0xA0, 0x80, b'.'],
        ]
        .concat();
        let whole = String::from_utf8_lossy(&bytes);
        for size in 1..bytes.len() {
            let mut stream = Utf8Stream::default();
            let text: String = bytes.chunks(size).map(|piece| stream.push(piece)).collect();
            assert_eq!(text, whole, "in pieces of {size}");
        }
    }
}
