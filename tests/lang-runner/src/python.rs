//! The python3 of this machine: what it is, and what it does with a script.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::child::{self, Ending, Outcome};
use crate::script::{Kind, Script};

/// Time that python3 gets for one script.
const LIMIT: Duration = Duration::from_secs(20);

/// Prints the interpreter's own path, its version and its standard modules, a line each.
const QUESTION: &str =
    "import sys; print(sys.executable); print(*sys.version_info); print(*sys.stdlib_module_names)";

pub struct Python {
    /// The interpreter itself. `python3` on the path may be a script that looks for it, and takes
    /// several times as long to do so as python3 takes to start.
    program: PathBuf,
    pub version: String,
    pub standard_modules: Vec<String>,
}

impl Python {
    /// Asks `python3` where and what it is.
    ///
    /// # Errors
    /// One sentence when python3 cannot be started.
    pub fn find() -> Result<Self, String> {
        let answer = Command::new("python3")
            .args(["-c", QUESTION])
            .output()
            .map_err(|error| format!("python3 cannot be started: {error}"))?;
        let text = String::from_utf8_lossy(&answer.stdout);
        let mut lines = text.lines();
        let (Some(program), Some(version)) = (lines.next(), lines.next()) else {
            return Err("python3 does not say what it is".into());
        };
        let modules = lines.last().unwrap_or_default().split_whitespace();
        Ok(Python {
            program: program.into(),
            version: version.into(),
            standard_modules: modules.map(str::to_string).collect(),
        })
    }

    /// Runs `script` with the given `PYTHONHASHSEED`.
    ///
    /// # Errors
    /// One sentence when python3 cannot be started, is ended by a signal or takes too long.
    pub fn run(&self, script: &Script, hash_seed: &str) -> Result<Outcome, String> {
        let mut command = Command::new(&self.program);
        command.env("PYTHONHASHSEED", hash_seed);
        command.env("PYTHONIOENCODING", "utf-8").env_remove("PYTHONPATH");
        let outcome = if script.kind == Kind::Repl {
            command.args(["-BSqi"]).current_dir(script.folder());
            child::run(&mut command, &script.source, LIMIT)
        } else {
            command.arg("-BS").arg(&script.path);
            child::run_apart(&mut command, LIMIT)
        };
        let outcome = outcome.map_err(|error| format!("python3 cannot be started: {error}"))?;
        match outcome.ending {
            Ending::Exit(_) => Ok(outcome),
            Ending::Signal => Err("python3 was ended by a signal".into()),
            Ending::Timeout => Err("python3 took longer than 20 s".into()),
        }
    }
}
