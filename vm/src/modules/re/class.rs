//! Classes of characters: `\d`, `\s`, `\w`, sets in brackets, and case.
//!
//! A character is its code point; those of bytes are below 256 and belong to classes as ASCII
//! says.

use core::cell::Cell;

use crate::text::utf8;

pub const DIGIT: u32 = 0;
pub const SPACE: u32 = 1;
pub const WORD: u32 = 2;
/// All characters but those.
pub const NOT: u32 = 4;
/// Only characters of ASCII.
pub const ASCII: u32 = 8;

/// The first word of an item of a set that is a class; other items are ranges.
pub const ITEM: u32 = 0x8000_0000;

/// Is the character in the class?
pub fn contains(class: u32, c: u32) -> bool {
    let c = char::from_u32(c).filter(|c| c.is_ascii() || class & ASCII == 0);
    let inside = c.is_some_and(|c| match class & 3 {
        DIGIT if c.is_ascii() => c.is_ascii_digit(),
        DIGIT => crate::types::str::classify::is_decimal(c),
        SPACE if class & ASCII != 0 => matches!(c, ' ' | '\t'..='\r'),
        SPACE => utf8::is_space(c),
        _ if c.is_ascii() => c.is_ascii_alphanumeric() || c == '_',
        _ => utf8::is_alnum(c),
    });
    inside != (class & NOT != 0)
}

/// Is the character in the set that these pairs of words say?
pub fn in_set(items: &[Cell<u32>], c: u32) -> bool {
    items.chunks_exact(2).any(|item| match item[0].get() {
        class if class & ITEM != 0 => contains(class & !ITEM, c),
        first => (first..=item[1].get()).contains(&c),
    })
}

/// The same without regard to case.
pub fn in_set_any_case(items: &[Cell<u32>], c: u32, ascii: bool) -> bool {
    in_set(items, c) || in_set(items, lower(c, ascii)) || in_set(items, upper(c, ascii))
}

/// The lower case of a character, if that is one character.
pub fn lower(c: u32, ascii: bool) -> u32 {
    single(c, ascii, utf8::to_lower)
}

fn upper(c: u32, ascii: bool) -> u32 {
    single(c, ascii, utf8::to_upper)
}

fn single<I: Iterator<Item = char>>(c: u32, ascii: bool, map: fn(char) -> I) -> u32 {
    let Some(from) = char::from_u32(c).filter(|c| c.is_ascii() || !ascii) else { return c };
    let mut mapped = map(from);
    match (mapped.next(), mapped.next()) {
        (Some(to), None) => to.into(),
        _ => c,
    }
}
