//! Rules on the text of single files.

use crate::failure::{Failure, Result};
use crate::process::ask;
use crate::workspace::Workspace;
use std::fs;
use std::process::Command;

/// Files written by hand in these languages are held to the rules.
const LANGUAGES: &[&str] =
    &["rs", "md", "toml", "js", "mjs", "css", "html", "json", "yml", "ld", "py", "run"];

/// Bundles of other people's code, scripts and corpora that test odd text on purpose, and what
/// programs write.
const EXEMPT: &[&str] =
    &["web/static/vendor/", "tests/lang/", "tests/fuzz/", "fuzz/", "vm/src/prelude/frozen.rs"];

/// Every source file of these folders begins with an essay on what it knows.
const DOCUMENTED: &[&str] = &[
    "vm/src/",
    "freeze/src/",
    "pylib/src/",
    "boards/src/",
    "sim-boards/src/",
    "host/src/",
    "cli/src/",
    "wasm/src/",
    "web/src/",
    "xtask/",
];

/// Unsafe code is opened per module, so these roots must deny it.
const SAFE_ROOTS: &[&str] = &[
    "vm/src/lib.rs",
    "freeze/src/lib.rs",
    "pylib/src/lib.rs",
    "boards/src/lib.rs",
    "sim-boards/src/lib.rs",
    "host/src/lib.rs",
    "cli/src/main.rs",
    "wasm/src/lib.rs",
    "web/src/main.rs",
    "xtask/src/main.rs",
];

/// Longer lines do not fit beside a second window.
const COLUMNS: usize = 100;

/// Above the first a file is named as a candidate for division, above the second it is refused.
const LINES_WARN: usize = 700;
const LINES_MAX: usize = 1000;

/// Left-overs. An unfinished thing belongs into the known gaps of `ARCHITECTURE.md`.
/// Written in two parts so that this file is no finding itself.
const LEFT_OVERS: &[(&str, &str)] = &[
    ("TO", "DO"),
    ("FIX", "ME"),
    ("XX", "X "),
    ("db", "g!("),
    ("to", "do!("),
    ("unimple", "mented!("),
    ("/ho", "me/"),
    ("/ro", "ot/"),
];

pub fn check(workspace: &Workspace) -> Result {
    let mut git = Command::new("git");
    git.current_dir(workspace.root());
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"]);
    let files = ask(&mut git).ok_or_else(|| Failure::new("`git ls-files` failed"))?;
    let mut broken = Vec::new();
    for file in files.lines().filter(|file| is_held_to_rules(file)) {
        // A file deleted but not yet committed is still listed.
        let Ok(bytes) = fs::read(workspace.path(file)) else { continue };
        match String::from_utf8(bytes) {
            Ok(text) => check_file(file, &text, &mut broken),
            Err(_) => broken.push(format!("{file}: is not UTF-8")),
        }
    }
    for root in SAFE_ROOTS {
        let text = fs::read_to_string(workspace.path(root)).unwrap_or_default();
        if !text.contains("#![deny(unsafe_code)]") && !text.contains("#![forbid(unsafe_code)]") {
            broken.push(format!("{root}: lacks #![deny(unsafe_code)]"));
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(Failure::new(broken.join("\n"))) }
}

fn is_held_to_rules(file: &str) -> bool {
    let extension = file.rsplit(['.', '/']).next().unwrap_or_default();
    LANGUAGES.contains(&extension) && !EXEMPT.iter().any(|folder| file.starts_with(folder))
}

fn check_file(file: &str, text: &str, broken: &mut Vec<String>) {
    let is_rust = file.ends_with(".rs");
    for (index, line) in text.lines().enumerate() {
        let mut report = |what: &str| broken.push(format!("{file}:{}: {what}", index + 1));
        if line.ends_with([' ', '\t', '\r']) {
            report("ends with a space");
        }
        if is_rust && line.chars().count() > COLUMNS {
            report("is longer than 100 columns");
        }
        for (head, tail) in LEFT_OVERS {
            let word = format!("{head}{tail}");
            if line.contains(&word) {
                report(&format!("contains `{word}`"));
            }
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        broken.push(format!("{file}: lacks a newline at the end"));
    }
    if is_rust && DOCUMENTED.iter().any(|folder| file.starts_with(folder)) {
        check_source(file, text, broken);
    }
}

fn check_source(file: &str, text: &str, broken: &mut Vec<String>) {
    if !text.starts_with("//!") {
        broken.push(format!("{file}: must begin with `//!`: what it knows, what it does not"));
    }
    let lines = text.lines().count();
    if lines > LINES_MAX {
        broken.push(format!("{file}: {lines} lines; divide it"));
    } else if lines > LINES_WARN {
        println!("note: {file} has {lines} lines");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(file: &str, text: &str) -> Vec<String> {
        let mut broken = Vec::new();
        check_file(file, text, &mut broken);
        broken
    }

    #[test]
    fn clean_files_pass() {
        assert!(broken("vm/src/lib.rs", "//! The interpreter.\n").is_empty());
        assert!(broken("README.md", "").is_empty());
    }

    #[test]
    fn each_rule_is_reported_with_its_place() {
        assert_eq!(broken("a.md", "x\ny \n"), ["a.md:2: ends with a space"]);
        assert_eq!(broken("a.md", "x"), ["a.md: lacks a newline at the end"]);
        let long = format!("{}\n", "é".repeat(101));
        assert_eq!(broken("a.rs", &long), ["a.rs:1: is longer than 100 columns"]);
        assert_eq!(broken("a.rs", &long[2..]).len(), 0);
        assert!(broken("vm/src/a.rs", "fn f() {}\n")[0].contains("must begin with `//!`"));
        let left_over = format!("// {}{}\n", LEFT_OVERS[0].0, LEFT_OVERS[0].1);
        assert!(broken("a.rs", &left_over)[0].starts_with("a.rs:1: contains"));
        let huge = format!("//!{}", "\n".repeat(1001));
        assert_eq!(broken("vm/src/a.rs", &huge), ["vm/src/a.rs: 1001 lines; divide it"]);
    }
}
