//! UTF-8: validation, positions in characters, classes and case of characters.
//!
//! A Python index counts characters; text is stored as UTF-8. Text that is ASCII throughout (the
//! string object remembers it) needs none of the searches here.

/// Where and why bytes are not UTF-8, in the words of a `UnicodeDecodeError`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// Position of the first byte that does not belong.
    pub at: usize,
    /// Bytes to leave out before decoding can go on (`errors="ignore"`, `"replace"`).
    pub len: usize,
    pub reason: &'static str,
}

/// The bytes as text.
pub fn validate(bytes: &[u8]) -> Result<&str, Invalid> {
    core::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let lead = bytes.get(at).copied().unwrap_or(0);
        match error.error_len() {
            None => Invalid { at, len: bytes.len() - at, reason: "unexpected end of data" },
            Some(len) if matches!(lead, 0xc2..=0xf4) => {
                Invalid { at, len, reason: "invalid continuation byte" }
            }
            Some(len) => Invalid { at, len, reason: "invalid start byte" },
        }
    })
}

/// True for a byte that does not begin a character.
const fn continues(byte: u8) -> bool {
    byte & 0xc0 == 0x80
}

/// Characters in the text.
pub fn count(text: &str) -> usize {
    text.bytes().filter(|&byte| !continues(byte)).count()
}

/// The byte at which character `index` begins; the length of the text for the index behind the
/// last one, `None` beyond that.
pub fn offset(text: &str, index: usize) -> Option<usize> {
    let mut left = index;
    for (at, byte) in text.bytes().enumerate() {
        if !continues(byte) {
            if left == 0 {
                return Some(at);
            }
            left -= 1;
        }
    }
    (left == 0).then_some(text.len())
}

/// The index of the character that begins at byte `offset`.
#[cfg(not(feature = "unicode"))]
pub fn index(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|&byte| !continues(byte)).count()
}

/// The character that begins at byte `offset`; `None` at the end and inside a character.
pub fn char_at(text: &str, offset: usize) -> Option<char> {
    text.get(offset..)?.chars().next()
}

/// The byte at which the character before byte `offset` begins.
pub fn before(text: &str, offset: usize) -> Option<usize> {
    text.get(..offset)?.char_indices().next_back().map(|(at, _)| at)
}

/// `str.isspace` for one character.
pub fn is_space(c: char) -> bool {
    match c {
        '\t'..='\r' | '\x1c'..=' ' => true,
        _ if c.is_ascii() => false,
        _ => unicode::is_space(c),
    }
}

/// `str.isalpha` for one character.
pub fn is_alpha(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { unicode::is_alpha(c) }
}

/// `str.isdigit` for one character.
pub fn is_digit(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_digit() } else { unicode::is_digit(c) }
}

/// `str.isalnum` for one character.
pub fn is_alnum(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { unicode::is_alnum(c) }
}

/// True for an upper-case letter.
pub fn is_upper(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_uppercase() } else { unicode::is_upper(c) }
}

/// True for a lower-case letter.
pub fn is_lower(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_lowercase() } else { unicode::is_lower(c) }
}

/// True for a character that `repr` shows as it is.
pub fn is_printable(c: char) -> bool {
    if c.is_ascii() { matches!(c, ' '..='~') } else { unicode::is_printable(c) }
}

/// A character has at most so many in the other case.
pub const MAX_CASE: usize = 3;

/// Up to three characters.
pub type Cased = core::iter::Take<core::array::IntoIter<char, MAX_CASE>>;

fn cased(c: char, ascii: char, beyond: impl Fn(char) -> ([char; MAX_CASE], usize)) -> Cased {
    let (all, count) = if c.is_ascii() { ([ascii; MAX_CASE], 1) } else { beyond(c) };
    all.into_iter().take(count)
}

/// The upper case of a character.
pub fn to_upper(c: char) -> Cased {
    cased(c, c.to_ascii_uppercase(), unicode::to_upper)
}

/// The lower case of a character.
pub fn to_lower(c: char) -> Cased {
    cased(c, c.to_ascii_lowercase(), unicode::to_lower)
}

/// A character as the first of a word.
pub fn to_title(c: char) -> Cased {
    cased(c, c.to_ascii_uppercase(), unicode::to_title)
}

/// What a character is compared by without regard to case.
pub fn fold(c: char) -> Cased {
    cased(c, c.to_ascii_lowercase(), unicode::fold)
}

/// Characters beyond ASCII: classes from the tables of `core`, cases from our own. Classes follow
/// Unicode's derived properties `Alphabetic` and `Numeric`, which differ from CPython's categories
/// in some combining marks and letter-like numbers.
#[cfg(feature = "unicode")]
mod unicode {
    pub fn is_space(c: char) -> bool {
        c.is_whitespace()
    }
    pub fn is_alpha(c: char) -> bool {
        c.is_alphabetic()
    }
    pub fn is_alnum(c: char) -> bool {
        c.is_alphanumeric()
    }
    pub fn is_upper(c: char) -> bool {
        c.is_uppercase()
    }
    pub fn is_lower(c: char) -> bool {
        c.is_lowercase()
    }
    pub use super::super::cases::{fold, to_lower, to_title, to_upper};

    /// Decimal digits and superscripts, not fractions and number words.
    pub fn is_digit(c: char) -> bool {
        let code = c as u32;
        let next = super::DIGITS.partition_point(|&(first, _)| first <= code);
        next > 0 && code - super::DIGITS[next - 1].0 < u32::from(super::DIGITS[next - 1].1)
    }

    /// Not a control, a separator, a format character, one for private use, or a number that is
    /// never to be a character. What is not assigned yet counts as printable.
    pub fn is_printable(c: char) -> bool {
        let never = c as u32 & 0xfffe == 0xfffe
            || matches!(c, '\u{fdd0}'..='\u{fdef}' | '\u{40000}'..='\u{e007f}');
        let private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
        let format = matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}');
        !(c.is_control() || c.is_whitespace() || private || format || never) && is_assigned(c)
    }

    /// PCs know what is not assigned: it is escaped in texts for debugging, by tables of `core`
    /// that boards do not have.
    fn is_assigned(c: char) -> bool {
        if cfg!(not(feature = "host")) || (c as u32) < 0x370 {
            return true;
        }
        // A mark stands alone where it is the first character; behind another it does not.
        let mut text = [b'a', 0, 0, 0, 0];
        let len = 1 + c.encode_utf8(&mut text[1..]).len();
        let text = core::str::from_utf8(&text[..len]).unwrap_or("a");
        text.escape_debug().nth(1) == Some(c)
    }
}

/// Without the tables a character beyond ASCII is in no class and has no case, as on boards whose
/// MicroPython has no Unicode tables.
#[cfg(not(feature = "unicode"))]
mod unicode {
    pub fn is_space(_: char) -> bool {
        false
    }
    pub fn is_alpha(_: char) -> bool {
        false
    }
    pub fn is_alnum(_: char) -> bool {
        false
    }
    pub fn is_upper(_: char) -> bool {
        false
    }
    pub fn is_lower(_: char) -> bool {
        false
    }
    pub fn is_digit(_: char) -> bool {
        false
    }
    pub fn is_printable(c: char) -> bool {
        c as u32 >= 0xa0
    }
    pub fn to_upper(c: char) -> ([char; super::MAX_CASE], usize) {
        ([c; super::MAX_CASE], 1)
    }
    pub use {to_upper as fold, to_upper as to_lower, to_upper as to_title};
}

/// Runs of characters for which `str.isdigit` is true: first character and length (Unicode 14,
/// the tables of Python 3.11).
#[cfg(feature = "unicode")]
#[rustfmt::skip]
static DIGITS: [(u32, u8); 80] = [
    (0xb2, 2), (0xb9, 1), (0x660, 10), (0x6f0, 10), (0x7c0, 10), (0x966, 10), (0x9e6, 10),
    (0xa66, 10), (0xae6, 10), (0xb66, 10), (0xbe6, 10), (0xc66, 10), (0xce6, 10), (0xd66, 10),
    (0xde6, 10), (0xe50, 10), (0xed0, 10), (0xf20, 10), (0x1040, 10), (0x1090, 10), (0x1369, 9),
    (0x17e0, 10), (0x1810, 10), (0x1946, 10), (0x19d0, 11), (0x1a80, 10), (0x1a90, 10),
    (0x1b50, 10), (0x1bb0, 10), (0x1c40, 10), (0x1c50, 10), (0x2070, 1), (0x2074, 6), (0x2080, 10),
    (0x2460, 9), (0x2474, 9), (0x2488, 9), (0x24ea, 1), (0x24f5, 9), (0x24ff, 1), (0x2776, 9),
    (0x2780, 9), (0x278a, 9), (0xa620, 10), (0xa8d0, 10), (0xa900, 10), (0xa9d0, 10), (0xa9f0, 10),
    (0xaa50, 10), (0xabf0, 10), (0xff10, 10), (0x104a0, 10), (0x10a40, 4), (0x10d30, 10),
    (0x10e60, 9), (0x11052, 9), (0x11066, 10), (0x110f0, 10), (0x11136, 10), (0x111d0, 10),
    (0x112f0, 10), (0x11450, 10), (0x114d0, 10), (0x11650, 10), (0x116c0, 10), (0x11730, 10),
    (0x118e0, 10), (0x11950, 10), (0x11c50, 10), (0x11d50, 10), (0x11da0, 10), (0x16a60, 10),
    (0x16ac0, 10), (0x16b50, 10), (0x1d7ce, 50), (0x1e140, 10), (0x1e2f0, 10), (0x1e950, 10),
    (0x1f100, 11), (0x1fbf0, 10),
];
