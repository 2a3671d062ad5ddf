//! Where in its line an error is of which the compiler knows the line alone, on PCs: the message
//! says which word it is about.

/// Column of the place in bytes from 1, and its width. Without a word it is the beginning of the
/// text, since most statements stand alone in their line.
pub(super) fn find(line: &[u8], message: &str) -> (u32, u32) {
    let text = line.trim_ascii_start();
    let first = (line.len() - text.len()) as u32 + 1;
    let Some(word) = word_of(message) else { return (first, 0) };
    let mut places = (0..line.len()).filter(|i| is_word_at(line, *i, word.as_bytes()));
    // A loop stands behind what it would bind again.
    let found = match message.starts_with("comprehension inner loop") {
        true => places.next_back(),
        false => places.next(),
    };
    let Some(i) = found else { return (first, 0) };
    let width = match word {
        // These statements are wrong as a whole; a comment is none of them.
        "return" | "global" | "nonlocal" => {
            let rest = line[i..].split(|c| matches!(*c, b'#' | b';')).next().unwrap_or(b"");
            rest.trim_ascii_end().len()
        }
        _ => word.len(),
    };
    (i as u32 + 1, width as u32)
}

/// The word of the source that a message is about.
fn word_of(message: &str) -> Option<&str> {
    if let Some(quoted) = message.strip_prefix('\'') {
        return quoted.split(['\'', ' ']).next();
    }
    if message.starts_with("import *") {
        return Some("*");
    }
    if message.starts_with("name '") || message.starts_with("no") {
        return Some(if message.contains(" global") { "global" } else { "nonlocal" });
    }
    let rebinds = message.contains("cannot rebind");
    rebinds.then(|| message.rsplit('\'').nth(1)).flatten()
}

fn is_word_at(line: &[u8], at: usize, word: &[u8]) -> bool {
    let is_part = |i: usize| line.get(i).is_some_and(|c| crate::compile::lexer::is_name_part(*c));
    line[at..].starts_with(word)
        && (word == b"*" || !at.checked_sub(1).is_some_and(is_part) && !is_part(at + word.len()))
}
