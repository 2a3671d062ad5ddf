//! Texts in a code of pairs: what errors say takes half of its letters in flash.
//!
//! A byte from 128 on stands for two others, which may stand for two themselves. The pairs are
//! those that one finds by taking, again and again, the most frequent one of all error texts of
//! the boards' images. No pair has a brace in it, so a template is cut at `{}` before it is
//! unpacked. A text of ASCII alone is its own code.

/// The first byte that stands for a pair.
const FIRST: usize = 128;

/// The pairs, from byte [`FIRST`] on.
static PAIRS: [u8; 2 * FIRST] = *CODES;

const CODES: &[u8; 2 * FIRST] = b"\
      t e inteons d or\
    noanareneralre\x88\x80\
    ecstati\x84ex\x82guso \
    a , th' \x91r\x83r\x8agb\x81\
    m\x8by \x96\x80m\xa2\x87 ouf \x82 \
    ob\xa3\x9f\x95 o\xa6c\x89as\xa8jsi\
    \xae\x90\x9eu\xb1\xa0maodv\x8duni\x85\
    \x83\x86lece) \x93 p\x90melo\
    lit\x97mpacchl\x81: f\x87\
    e\x86c\x84by\x8d fi\x8c todi\
    \xb2\x80\xb0\x80\xac\x8fqu\xca\x83\x9a \x94\xbd(\xbb\
    upi\x86esit\xb5\xd9ct__r\x89\
    \xce\x97\x82\xdccoabkeivgede\
    '\x80\x89 tyssne\xd6\xb8\x9c\xaapo\
    \x99\x8fwi\xeap\xb7\x8fulsenal\xa1\
    \xa5\x80\x83g\x82\xf9v\x8craptm c\xb4";

/// A text that is made when the program is built. What it says goes through [`unpack`].
#[derive(Clone, Copy)]
pub struct Text(&'static [u8]);

impl Text {
    /// The text with this code, as `t!` makes it.
    pub const fn packed(code: &'static [u8]) -> Text {
        Text(code)
    }

    /// Its code.
    pub fn code(self) -> &'static [u8] {
        self.0
    }

    /// What stands before and after `{}`.
    pub fn halves(self) -> (Text, Text) {
        let at = self.0.iter().position(|byte| *byte == b'{').unwrap_or(self.0.len());
        let (before, after) = self.0.split_at(at);
        (Text(before), Text(after.get(2..).unwrap_or_default()))
    }
}

impl From<&'static str> for Text {
    /// A text that is its own code, so of ASCII.
    fn from(text: &'static str) -> Text {
        debug_assert!(text.is_ascii());
        Text(text.as_bytes())
    }
}

/// Hands the letters of a code, or of a piece of one, to `put`.
pub fn unpack(code: &[u8], put: &mut dyn FnMut(u8)) {
    unpack_by(&PAIRS, code, put);
}

/// The same with other pairs.
pub fn unpack_by(pairs: &[u8; 2 * FIRST], code: &[u8], put: &mut dyn FnMut(u8)) {
    for &byte in code {
        match (usize::from(byte)).checked_sub(FIRST) {
            Some(pair) => unpack_by(pairs, &pairs[2 * pair..2 * pair + 2], put),
            None => put(byte),
        }
    }
}

/// The code of a text, in the front of an array, and how many bytes it has.
///
/// # Panics
/// If the text is not ASCII.
pub const fn pack<const N: usize>(text: &str) -> ([u8; N], usize) {
    pack_by(CODES, text)
}

/// The same with other pairs.
///
/// # Panics
/// As [`pack`].
pub const fn pack_by<const N: usize>(codes: &[u8; 2 * FIRST], text: &str) -> ([u8; N], usize) {
    assert!(text.is_ascii() && text.len() == N);
    let mut code = [0; N];
    code.copy_from_slice(text.as_bytes());
    let (mut len, mut pair) = (N, 0);
    while pair < FIRST {
        let (mut from, mut to) = (0, 0);
        while from < len {
            let found = from + 1 < len
                && code[from] == codes[2 * pair]
                && code[from + 1] == codes[2 * pair + 1];
            code[to] = if found { (FIRST + pair) as u8 } else { code[from] };
            from += if found { 2 } else { 1 };
            to += 1;
        }
        len = to;
        pair += 1;
    }
    (code, len)
}

/// The first bytes of an array.
pub const fn front<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut front = [0; N];
    front.copy_from_slice(bytes.split_at(N).0);
    front
}

/// The [`Text`] that a literal is, packed: `vm.value_error(t!("not a number"))`.
#[macro_export]
macro_rules! t {
    ($text:expr) => {{
        const LETTERS: &str = $text;
        const CODE: ([u8; LETTERS.len()], usize) = $crate::text::packed::pack(LETTERS);
        const FRONT: [u8; CODE.1] = $crate::text::packed::front(&CODE.0);
        $crate::text::packed::Text::packed(&FRONT)
    }};
}

#[cfg(test)]
mod tests {
    use super::{Text, unpack};
    use std::vec::Vec;

    fn letters(text: Text) -> Vec<u8> {
        let mut all = Vec::new();
        unpack(text.code(), &mut |byte| all.push(byte));
        all
    }

    #[test]
    fn packed_texts_say_what_they_said() {
        let text = "object of type '{}' cannot be interpreted as an integer, or so it seems";
        let packed = t!("object of type '{}' cannot be interpreted as an integer, or so it seems");
        assert_eq!(letters(packed), text.as_bytes());
        assert!(packed.code().len() < text.len() / 2 + 4, "{}", packed.code().len());
    }

    #[test]
    fn braces_stand_alone() {
        assert!(t!("a{}e {}t ").code().windows(2).filter(|pair| pair == b"{}").count() == 2);
    }

    #[test]
    fn plain_and_empty_texts() {
        assert_eq!(letters(Text::from("must be")), b"must be");
        assert_eq!(letters(t!("")), b"");
    }
}
