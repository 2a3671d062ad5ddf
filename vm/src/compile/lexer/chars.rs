//! Characters: what may stand in a name, and numbers for messages.

pub(crate) fn is_name_start(c: u8) -> bool {
    c.is_ascii_alphabetic() || c == b'_' || c >= 0x80
}

pub(crate) fn is_name_part(c: u8) -> bool {
    is_name_start(c) || c.is_ascii_digit()
}

/// Characters outside ASCII that text editors and word processors put into programs and that can
/// be no part of a name: Latin-1 signs, punctuation, symbols, full-width forms, emoji.
const SYMBOLS: &[(u32, u32)] = &[
    (0x80, 0xa9),
    (0xab, 0xb4),
    (0xb6, 0xb6),
    (0xb8, 0xb9),
    (0xbb, 0xbf),
    (0xd7, 0xd7),
    (0xf7, 0xf7),
    (0x2000, 0x203e),
    (0x2041, 0x2053),
    (0x2055, 0x206f),
    (0x20a0, 0x20cf),
    (0x2190, 0x2bff),
    (0x3000, 0x3004),
    (0x3008, 0x3020),
    (0xe000, 0xf8ff),
    (0xfe10, 0xfe32),
    (0xfeff, 0xfeff),
    (0xff01, 0xff0f),
    (0xff1a, 0xff20),
    (0xfff0, 0xffff),
    (0x1f000, 0x1faff),
];

/// Offset of the first character of an identifier that no identifier may hold.
pub(super) fn foreign_symbol(text: &[u8]) -> Option<usize> {
    if text.is_ascii() {
        return None;
    }
    let text = core::str::from_utf8(text).ok()?;
    let foreign = |c: char| SYMBOLS.iter().any(|&(a, b)| (a..=b).contains(&(c as u32)));
    text.char_indices().find(|&(_, c)| foreign(c)).map(|(at, _)| at)
}

/// Upper-case hexadecimal digits of `n`, at least four.
pub(super) fn hex_digits(n: u32, out: &mut [u8; 8]) -> &[u8] {
    let mut len = 4;
    while len < 8 && n >> (4 * len) != 0 {
        len += 1;
    }
    for (i, digit) in out[..len].iter_mut().enumerate() {
        *digit = b"0123456789ABCDEF"[(n >> (4 * (len - 1 - i)) & 15) as usize];
    }
    &out[..len]
}

/// Decimal digits of `n`.
pub(crate) fn decimal_digits(mut n: u32, out: &mut [u8; 10]) -> &[u8] {
    let mut at = out.len();
    loop {
        at -= 1;
        out[at] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            return &out[at..];
        }
    }
}
