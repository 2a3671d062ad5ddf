//! The numbers in a line that a program has printed.
//!
//! ```text
//! 21                       one number
//! (3, -7, 1012)            a tuple, or a list
//! 3 -7 1012                with spaces, commas or semicolons between them
//! temperature:21 light: 8  numbers with names
//! temperature=21
//! ```
//!
//! A line with anything else in it has no numbers.

/// A number with its name, if it has one.
pub type Named = (Option<String>, f64);

/// The numbers of a line; None if it is not a line of numbers.
pub fn numbers(line: &str) -> Option<Vec<Named>> {
    let line = line.trim();
    let inner = [('(', ')'), ('[', ']')].into_iter().find_map(|(open, close)| {
        line.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
    });
    let inner = inner.unwrap_or(line);
    let is_between = |c: char| matches!(c, ',' | ';') || c.is_whitespace();
    let mut all = Vec::new();
    let mut name: Option<String> = None;
    for word in inner.split(is_between).filter(|word| !word.is_empty()) {
        let (before, number) = match word.rsplit_once([':', '=']) {
            Some((before, rest)) => (Some(before.trim_matches(['\'', '"'])), rest),
            None => (None, word),
        };
        if before.is_some_and(|before| before.is_empty() || name.is_some()) {
            return None;
        }
        if number.is_empty() {
            name = before.map(str::to_string);
            continue;
        }
        let value: f64 = number.parse().ok().filter(|_| is_number(number))?;
        all.push((before.map(str::to_string).or_else(|| name.take()), value));
    }
    (!all.is_empty() && name.is_none()).then_some(all)
}

/// Rust reads `inf` and `nan` as numbers; nothing can be drawn there.
fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
}
