//! `cargo xtask checklist`: what a person with a board does to see that its firmware works.

use crate::failure::{Failure, Result};
use crate::workspace::Workspace;
use std::fs;

const LIST: &str = "docs/hardware-checklist.md";

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    if !arguments.is_empty() {
        return Err(Failure::usage("checklist takes no argument"));
    }
    let list = fs::read_to_string(workspace.path(LIST))
        .map_err(|error| Failure::new(format!("{LIST}: {error}")))?;
    print!("{}", terminal(&list));
    Ok(())
}

/// The text without the marks of Markdown; a row of a table becomes a paragraph.
fn terminal(list: &str) -> String {
    let mut text = String::new();
    for line in list.lines() {
        let plain = line.replace("**", "");
        match plain.strip_prefix("| ") {
            Some(row) if row.starts_with("no.") => {}
            Some(row) => {
                let cells: Vec<&str> =
                    row.trim_end_matches('|').split(" | ").map(str::trim).collect();
                if let [number, what, action, result] = cells[..] {
                    text +=
                        &format!("[ ] {number:>2} {what}\n       {action}\n       -> {result}\n\n");
                }
            }
            None if plain.starts_with("|--") => {}
            None => text += &format!("{}\n", plain.trim_start_matches("# ")),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_become_paragraphs() {
        let list =
            "# Title\n\n| no. | what | do | expect |\n|---|---|---|---|\n| 1 | a | b **c** | d |\n";
        assert_eq!(terminal(list), "Title\n\n[ ]  1 a\n       b c\n       -> d\n\n");
    }
}
