//! Searching bytes for bytes.
//!
//! UTF-8 can be searched as bytes: a match never begins inside a character.

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
        assert!(matches(b"aaaaa", b"aa").eq([0, 2]));
    }
}
