//! The interpreter under test: how its binary is called for a script and a mode.

use std::hash::{Hash, Hasher};
use std::process::Command;
use std::time::Duration;

use crate::child::{self, Outcome};
use crate::judge;
use crate::mode::{self, Mode};
use crate::script::{Kind, Script};

/// The binary with the words that stand before its options (`node console.mjs`).
pub struct Subject {
    words: Vec<String>,
    /// Time for one run of one script.
    limit: Duration,
}

impl Subject {
    /// Splits the value of `--bin` at blanks; `limit` is the time for one run of one script.
    pub fn new(command: &str, limit: Duration) -> Self {
        Subject { words: command.split_whitespace().map(str::to_string).collect(), limit }
    }

    /// Runs `script` in `mode`; `None` when every run was as `expected`.
    ///
    /// # Errors
    /// One sentence when the binary cannot be started or does not count its allocations.
    pub fn check(
        &self,
        script: &Script,
        mode: Mode,
        expected: &Outcome,
    ) -> Result<Option<String>, String> {
        if mode != Mode::FailK {
            let outcome = self.run(script, mode.option())?;
            return Ok(judge::compare(script, expected, &outcome));
        }
        let counted = self.run(script, Some("alloc-count"))?;
        let count = mode::allocation_count(&counted.stderr)
            .ok_or_else(|| "-X alloc-count printed no allocation count".to_string())?;
        let mut hasher = std::collections::hash_map::DefaultHasher::new();
        script.name.hash(&mut hasher);
        for position in mode::failk_positions(count, hasher.finish()) {
            let outcome = self.run(script, Some(&format!("alloc-fail={position}")))?;
            if let Some(report) = judge::compare(script, expected, &outcome) {
                return Ok(Some(format!("allocation {position} of {count} failing: {report}")));
            }
        }
        Ok(None)
    }

    fn run(&self, script: &Script, option: Option<&str>) -> Result<Outcome, String> {
        let mut command = Command::new(&self.words[0]);
        command.args(&self.words[1..]).current_dir(script.folder());
        command.env_remove("MICROPYPATH");
        if let Some(heap) = &script.heap {
            command.arg("-X").arg(format!("heapsize={heap}"));
        }
        if let Some(option) = option {
            command.arg("-X").arg(option);
        }
        let outcome = if script.kind == Kind::Repl {
            child::run(command.arg("-i"), &script.source, self.limit)
        } else {
            child::run(command.arg(&script.path), b"", self.limit)
        };
        outcome.map_err(|error| format!("{} cannot be started: {error}", self.words[0]))
    }
}
