//! UTF-8 that arrives in pieces.

/// Turns bytes into text. What is no UTF-8 becomes U+FFFD, one for each part that cannot go on
/// (Unicode 15, 3.9, table 3-8); what may still go on waits for the next piece.
#[derive(Clone, Debug, Default)]
pub struct Decoder {
    /// The beginning of a character, three bytes at most.
    begun: Vec<u8>,
}

impl Decoder {
    /// One that waits for nothing.
    pub fn new() -> Decoder {
        Decoder::default()
    }

    /// The text that is complete with these bytes.
    pub fn push(&mut self, bytes: &[u8]) -> String {
        let mut all = std::mem::take(&mut self.begun);
        all.extend_from_slice(bytes);
        let mut text = String::with_capacity(all.len());
        let mut rest = all.as_slice();
        while let Err(error) = std::str::from_utf8(rest) {
            let (valid, after) = rest.split_at(error.valid_up_to());
            text.push_str(&String::from_utf8_lossy(valid));
            let Some(length) = error.error_len() else {
                self.begun = after.to_vec();
                return text;
            };
            text.push(char::REPLACEMENT_CHARACTER);
            rest = &after[length..];
        }
        text.push_str(&String::from_utf8_lossy(rest));
        text
    }

    /// What is left when nothing more comes.
    pub fn finish(&mut self) -> String {
        let begun = std::mem::take(&mut self.begun);
        String::from_utf8_lossy(&begun).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_any_size() {
        let mut bytes = "aé€😀\u{10FFFF}".as_bytes().to_vec();
        bytes.extend_from_slice(b"\xFF\xE2\x82x\xF0\x9F\x98");
        let whole = String::from_utf8_lossy(&bytes).into_owned();
        for size in 1..=bytes.len() {
            let mut decoder = Decoder::new();
            let mut text: String = bytes.chunks(size).map(|piece| decoder.push(piece)).collect();
            text += &decoder.finish();
            assert_eq!(text, whole, "{size}");
            assert_eq!(decoder.finish(), "");
        }
    }
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
            let mut decoder = Decoder::new();
            let text: String = bytes.chunks(size).map(|piece| decoder.push(piece)).collect();
            assert_eq!(text, whole, "in pieces of {size}");
        }
    }
}
