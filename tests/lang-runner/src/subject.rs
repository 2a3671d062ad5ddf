//! The interpreter under test: how its binary is called for a script and a mode.

use std::hash::{Hash, Hasher};
use std::process::Command;
use std::time::Duration;

use crate::child::{self, Ending, Outcome};
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
        if mode == Mode::Image {
            let outcome = self.run_image(script)?;
            return Ok(judge::compare(script, expected, &outcome));
        }
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

    fn command(&self) -> Command {
        let mut command = Command::new(&self.words[0]);
        command.args(&self.words[1..]).env_remove("MICROPYPATH");
        command
    }

    /// Compiles `script` and runs what came of it; the outcome is that of the first step that
    /// fails. The image lies elsewhere, so the folder of the script is in `sys.path` by itself.
    fn run_image(&self, script: &Script) -> Result<Outcome, String> {
        let name = format!("lang-{}-{:x}.pyri", std::process::id(), script.digest);
        let image = std::env::temp_dir().join(name);
        let failed = |error| format!("{} cannot be started: {error}", self.words[0]);
        let mut compile = self.command();
        compile.arg("compile").arg(&script.path).arg("-s").arg(&script.path).arg("-o").arg(&image);
        let compiled = child::run(&mut compile, b"", self.limit).map_err(failed)?;
        if compiled.ending != Ending::Exit(0) {
            return Ok(compiled);
        }
        let mut command = self.command();
        command.env("MICROPYPATH", format!("{}:.frozen", script.folder().display()));
        if let Some(heap) = &script.heap {
            command.arg("-X").arg(format!("heapsize={heap}"));
        }
        let outcome = child::run_apart(command.arg(&image), self.limit).map_err(failed);
        // What is left behind in the folder for temporary files does no harm.
        let _ = std::fs::remove_file(&image);
        outcome
    }

    fn run(&self, script: &Script, option: Option<&str>) -> Result<Outcome, String> {
        let mut command = self.command();
        if let Some(heap) = &script.heap {
            command.arg("-X").arg(format!("heapsize={heap}"));
        }
        if let Some(option) = option {
            command.arg("-X").arg(option);
        }
        let outcome = if script.kind == Kind::Repl {
            let command = command.arg("-i").current_dir(script.folder());
            child::run(command, &script.source, self.limit)
        } else {
            child::run_apart(command.arg(&script.path), self.limit)
        };
        outcome.map_err(|error| format!("{} cannot be started: {error}", self.words[0]))
    }
}
