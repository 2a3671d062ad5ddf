//! Lone surrogates: halves of UTF-16 pairs, which CPython's text may contain and UTF-8 cannot.
//!
//! Programs on PCs meet them where bytes that are no text are kept as text (`surrogateescape`), in
//! JSON, and in literals. Text here is UTF-8 without exception, which the rest of the interpreter
//! and its `unsafe` code rely on, so another character stands for each of them: the one 0xD0000
//! beyond, in a plane that Unicode has not assigned to anything (U+DD800 to U+DDFFF). `chr`, `ord`,
//! literals, `repr` and the codecs translate; everything else treats them as any character. The
//! costs: a program cannot tell those unassigned characters from surrogates, and surrogates are
//! sorted behind what is below U+DD800.
//!
//! Boards have no surrogates: there a surrogate is no character.

/// From a surrogate to what stands for it.
const DISTANCE: u32 = 0xd_0000;
#[cfg(feature = "host")]
const FIRST: char = '\u{dd800}';
#[cfg(feature = "host")]
const LAST: char = '\u{ddfff}';

/// The character of a code point, which may be a surrogate; None for what is none.
pub fn to_char(code: u32) -> Option<char> {
    let distance = match code {
        0xd800..0xe000 if cfg!(feature = "host") => DISTANCE,
        _ => 0,
    };
    char::from_u32(code + distance)
}

/// The code point of a character, which may stand for a surrogate.
pub fn to_code(c: char) -> u32 {
    if stands(c) { u32::from(c) - DISTANCE } else { c.into() }
}

/// Does this character stand for a surrogate?
#[cfg(feature = "host")]
pub fn stands(c: char) -> bool {
    (FIRST..=LAST).contains(&c)
}

/// Does this character stand for a surrogate?
#[cfg(not(feature = "host"))]
pub const fn stands(_: char) -> bool {
    false
}

/// Is there a surrogate in the text?
pub fn is_in(text: &str) -> bool {
    cfg!(feature = "host") && text.as_bytes().contains(&0xf3) && text.chars().any(stands)
}
