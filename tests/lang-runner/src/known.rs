//! `known_failures.txt`: the tests that are allowed to fail, each with its reason.
//!
//! One line per entry: `<script> <mode or *> <reason>`. The list may only shrink: an entry
//! whose script passes, or does not exist, fails the run.

use std::fs;
use std::path::Path;

use crate::mode::Mode;

/// One allowed failure.
#[derive(Debug)]
pub struct Entry {
    pub script: String,
    mode: Option<Mode>,
    pub reason: String,
}

impl Entry {
    /// Whether the entry speaks about `script` in `mode`.
    pub fn covers(&self, script: &str, mode: Mode) -> bool {
        self.script == script && self.mode.is_none_or(|only| only == mode)
    }
}

/// Reads the list; a missing file is an empty list.
///
/// # Errors
/// One sentence for a line that has no mode or no reason.
pub fn read(file: &Path) -> Result<Vec<Entry>, String> {
    let text = fs::read_to_string(file).unwrap_or_default();
    parse(&text).map_err(|error| format!("{}: {error}", file.display()))
}

fn parse(text: &str) -> Result<Vec<Entry>, String> {
    let mut entries = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut fields = line.splitn(3, char::is_whitespace);
        let (Some(script), Some(mode), Some(reason)) =
            (fields.next(), fields.next(), fields.next())
        else {
            return Err(format!("line {}: expected `<script> <mode or *> <reason>`", number + 1));
        };
        let mode = match mode {
            "*" => None,
            name => Some(
                Mode::by_name(name)
                    .ok_or_else(|| format!("line {}: no mode is called {name}", number + 1))?,
            ),
        };
        entries.push(Entry { script: script.into(), mode, reason: reason.trim().into() });
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_name_script_mode_and_reason() {
        let entries = parse("# comment\n\ngen/a.py * slow\ngen/b.py stress leaks a frame\n");
        let entries = entries.unwrap();
        assert!(entries[0].covers("gen/a.py", Mode::Tail));
        assert!(entries[1].covers("gen/b.py", Mode::Stress));
        assert!(!entries[1].covers("gen/b.py", Mode::Plain));
        assert_eq!(entries[1].reason, "leaks a frame");
    }

    #[test]
    fn entry_without_reason_is_an_error() {
        assert!(parse("gen/a.py *").is_err());
        assert!(parse("gen/a.py nowhere reason").is_err());
    }
}
