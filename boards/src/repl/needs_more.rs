//! Whether a statement typed at the prompt goes on in the next line, and with what indentation.

use core::str::from_utf8;
use vm::text::find::rsplit_once;

/// Words that begin a statement of several lines.
const COMPOUND: [&str; 8] = ["if", "while", "for", "try", "with", "def", "class", "async"];

/// Spaces of one level of indentation.
const INDENT: usize = 4;

/// What the text ends inside of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Code,
    Comment,
    /// A string with this quote, three of them if `long`.
    String {
        quote: u8,
        long: bool,
    },
}

/// Does `source`, the lines so far without a final line feed, need another line? It does
/// * inside brackets or a triple-quoted string,
/// * after a backslash at the end,
/// * after a compound statement or a decorator, until an empty line.
pub fn needs_more(source: &[u8]) -> bool {
    let (inside, depth) = scan(source);
    match inside {
        Inside::String { long: true, .. } => return true,
        Inside::Code | Inside::Comment if depth > 0 => return true,
        _ => {}
    }
    match source.last() {
        None => false,
        Some(b'\\') => inside != Inside::Comment,
        Some(last) => is_compound(source) && *last != b'\n',
    }
}

/// Where the text ends, and how many brackets are open there.
fn scan(source: &[u8]) -> (Inside, usize) {
    let (mut inside, mut depth, mut at) = (Inside::Code, 0usize, 0);
    while let Some(&c) = source.get(at) {
        let triple = source[at..].starts_with(&[c; 3]);
        match (inside, c) {
            (Inside::Code, b'"' | b'\'') => {
                inside = Inside::String { quote: c, long: triple };
                at += if triple { 2 } else { 0 };
            }
            (Inside::Code, b'#') => inside = Inside::Comment,
            (Inside::Code, b'(' | b'[' | b'{') => depth += 1,
            (Inside::Code, b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            (Inside::Comment, b'\n') => inside = Inside::Code,
            (Inside::String { .. }, b'\\') => at += 1,
            (Inside::String { long: false, .. }, b'\n') => inside = Inside::Code,
            (Inside::String { quote, long }, _) if c == quote && (triple || !long) => {
                inside = Inside::Code;
                at += if long { 2 } else { 0 };
            }
            _ => {}
        }
        at += 1;
    }
    (inside, depth)
}

fn is_compound(source: &[u8]) -> bool {
    let end = source.iter().position(|c| !c.is_ascii_alphanumeric() && *c != b'_');
    let word = &source[..end.unwrap_or(source.len())];
    source.starts_with(b"@") || from_utf8(word).is_ok_and(|word| COMPOUND.contains(&word))
}

/// Spaces to begin the next line with, after `source`, which ends with a line feed: those of the
/// last line in whole levels, one level more after a colon, none after two blank lines.
pub fn indent_after(source: &str) -> usize {
    let lines = source.strip_suffix('\n').unwrap_or(source);
    let (before, last) = rsplit_once(lines, b'\n').map_or((None, lines), |(b, l)| (Some(b), l));
    let is_blank = |line: &str| line.bytes().all(|c| c == b' ');
    if is_blank(last)
        && before.is_some_and(|b| is_blank(rsplit_once(b, b'\n').map_or(b, |(_, l)| l)))
    {
        return 0;
    }
    let spaces = last.bytes().take_while(|c| *c == b' ').count();
    let levels = spaces / INDENT + usize::from(last.ends_with(':'));
    levels * INDENT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_statements_are_complete() {
        for source in [
            "",
            "x = 1",
            "print('(')",
            "x = 1 # (",
            "x # '''",
            "iffy = 1",
            "x = '\\''",
            "'unclosed",
            "f(')",
            "}{}",
            "# \\",
            "if 1: pass\n",
            "if 1:\n  pass\n  \n",
            "ass\\\nert 1",
        ] {
            assert!(!needs_more(source.as_bytes()), "{source:?}");
        }
    }

    #[test]
    fn open_constructs_go_on() {
        for source in [
            "f(",
            "x = [1,\n2",
            "{'a': (1)",
            "'''text",
            "\"\"\"a\"b''",
            "x = 1 + \\",
            "'abc\\",
            "if 1:",
            "if 1:\n    pass",
            "if 1:\n    pass\n    ",
            "@decorate",
            "def f(): return 1",
            "async def f():",
            "class A:\n\n    def f(self): # )",
            "('\n",
            "for(a)in b:",
        ] {
            assert!(needs_more(source.as_bytes()), "{source:?}");
        }
    }

    #[test]
    fn indentation_follows_the_last_line() {
        assert_eq!(indent_after("if 1:\n"), 4);
        assert_eq!(indent_after("if 1:\n    if 2:\n"), 8);
        assert_eq!(indent_after("if 1:\n    x\n"), 4);
        assert_eq!(indent_after("if 1:\n    x\n    \n"), 4);
        assert_eq!(indent_after("if 1:\n    x\n    \n    \n"), 0);
        assert_eq!(indent_after("if 1:\n  x\n"), 0);
        assert_eq!(indent_after("x\n"), 0);
        assert_eq!(indent_after("\n"), 0);
    }
}
