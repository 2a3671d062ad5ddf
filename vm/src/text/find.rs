//! Searching bytes for bytes.
//!
//! UTF-8 can be searched as bytes: a match never begins inside a character. For an ASCII character
//! this is a fifth of the code of the standard library's patterns.

/// Where `needle` occurs first.
pub fn find(text: &[u8], needle: &[u8]) -> Option<usize> {
    let (first, rest) = match needle {
        [] => return Some(0),
        [one] => return text.iter().position(|b| b == one),
        [first, rest @ ..] => (first, rest),
    };
    let last_start = text.len().checked_sub(needle.len())?;
    let starts = &text[..=last_start];
    let mut from = 0;
    while let Some(at) = starts[from..].iter().position(|b| b == first) {
        let after = from + at + 1;
        if &text[after..after + rest.len()] == rest {
            return Some(from + at);
        }
        from = after;
    }
    None
}

/// Where `needle` occurs last.
pub fn rfind(text: &[u8], needle: &[u8]) -> Option<usize> {
    if needle.is_empty() {
        return Some(text.len());
    }
    text.windows(needle.len()).rposition(|w| w == needle)
}

/// Where `needle`, which is not empty, occurs, without overlaps.
pub fn matches<'t>(text: &'t [u8], needle: &'t [u8]) -> impl Iterator<Item = usize> + 't {
    let mut from = 0;
    core::iter::from_fn(move || {
        let at = from + find(&text[from..], needle)?;
        from = at + needle.len();
        Some(at)
    })
}

/// The line of a source with this number, which begins with 1; None if it has fewer.
pub fn line(source: &[u8], number: u32) -> Option<&[u8]> {
    source.split(|b| *b == b'\n').nth((number as usize).wrapping_sub(1))
}

/// What stands before and after the first `byte`, which is ASCII.
pub fn split_once(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|b| b == byte)?;
    Some((&text[..at], &text[at + 1..]))
}

/// What stands before and after the last `byte`, which is ASCII.
pub fn rsplit_once(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = text.bytes().rposition(|b| b == byte)?;
    Some((&text[..at], &text[at + 1..]))
}

/// The parts of `text` between `byte`, which is ASCII.
pub fn split(text: &str, byte: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    core::iter::from_fn(move || {
        let text = rest?;
        let (part, after) = split_once(text, byte).map_or((text, None), |(a, b)| (a, Some(b)));
        rest = after;
        Some(part)
    })
}

/// Where one of two ASCII characters occurs first.
pub fn find_either(text: &str, one: u8, other: u8) -> Option<usize> {
    text.bytes().position(|b| b == one || b == other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_last_and_all() {
        assert_eq!(find(b"abcabc", b"ca"), Some(2));
        assert_eq!(find(b"aab", b"ab"), Some(1));
        assert_eq!(find(b"abc", b""), Some(0));
        assert_eq!(find(b"ab", b"abc"), None);
        assert_eq!(rfind(b"abcabc", b"bc"), Some(4));
        assert_eq!(rfind(b"abc", b""), Some(3));
        assert_eq!(split_once("a.b.c", b'.'), Some(("a", "b.c")));
        assert_eq!(rsplit_once("a.b.c", b'.'), Some(("a.b", "c")));
        assert_eq!(split_once("abc", b'.'), None);
        assert!(split(".b.", b'.').eq(["", "b", ""]) && split("", b'.').eq([""]));
        assert_eq!(find_either("a{}", b'}', b'{'), Some(1));
        assert!(matches(b"aaaaa", b"aa").eq([0, 2]));
    }
}
