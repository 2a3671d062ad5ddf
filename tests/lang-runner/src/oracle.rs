//! What a script should print: python3's answer, or the expectation file beside the script.
//!
//! python3 takes longer to start than most scripts take to run, so its answers are kept in
//! the target folder, one file per script digest. A changed script or fixture has another
//! digest and is asked anew. The digest also covers python3's own version.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::child::{self, Ending, Outcome};
use crate::script::{Kind, Script};

/// Time that python3 gets for one script.
const LIMIT: Duration = Duration::from_secs(20);

/// python3 with a cache of its answers.
pub struct Oracle {
    cache: PathBuf,
    version: String,
}

impl Oracle {
    /// Finds python3 and opens the cache folder.
    ///
    /// # Errors
    /// One sentence when python3 cannot be started or the cache folder not be made.
    pub fn open() -> Result<Self, String> {
        let answer = Command::new("python3")
            .arg("--version")
            .output()
            .map_err(|error| format!("python3 cannot be started: {error}"))?;
        let version = String::from_utf8_lossy(&answer.stdout).trim().to_string();
        let exe = std::env::current_exe().map_err(|error| error.to_string())?;
        let target = exe.ancestors().nth(2).ok_or("the runner lies in no target folder")?;
        let cache = target.join("lang-oracle");
        fs::create_dir_all(&cache).map_err(|error| format!("{}: {error}", cache.display()))?;
        Ok(Oracle { cache, version })
    }

    /// The outcome a correct interpreter has for `script`.
    ///
    /// # Errors
    /// One sentence when python3 fails to answer or an expectation file is missing or needless.
    pub fn expected(&self, script: &Script) -> Result<Outcome, String> {
        let mut outcome = self.python(script)?;
        let file = script.expectation();
        match (&script.differs, file.exists()) {
            (None, false) => Ok(outcome),
            (None, true) => Err("has an expectation file but no `# differs:` marker".into()),
            (Some(_), false) => Err("has a `# differs:` marker but no expectation file".into()),
            (Some(_), true) => {
                let text = fs::read(&file).map_err(|error| error.to_string())?;
                if text == outcome.stdout {
                    return Err("the expectation file equals python3's output: remove it".into());
                }
                outcome.stdout = text;
                outcome.ending = Ending::Exit(script.exit);
                Ok(outcome)
            }
        }
    }

    /// python3's outcome, from the cache when the script has not changed.
    fn python(&self, script: &Script) -> Result<Outcome, String> {
        let mut hasher = DefaultHasher::new();
        (&self.version, script.digest).hash(&mut hasher);
        let file = self.cache.join(format!("{:016x}", hasher.finish()));
        if let Some(outcome) = fs::read(&file).ok().and_then(|bytes| decode(&bytes)) {
            return Ok(outcome);
        }
        let outcome = ask(script, "0")?;
        fs::write(&file, encode(&outcome)).map_err(|error| error.to_string())?;
        Ok(outcome)
    }
}

/// Runs python3 on `script` with the given `PYTHONHASHSEED`.
///
/// # Errors
/// One sentence when python3 cannot be started, is ended by a signal or takes too long.
pub fn ask(script: &Script, hash_seed: &str) -> Result<Outcome, String> {
    let mut command = Command::new("python3");
    command.current_dir(script.folder()).env("PYTHONHASHSEED", hash_seed);
    command.env("PYTHONIOENCODING", "utf-8").env_remove("PYTHONPATH");
    let outcome = if script.kind == Kind::Repl {
        command.args(["-BSqi"]);
        child::run(&mut command, &script.source, LIMIT)
    } else {
        command.arg("-BS").arg(&script.path);
        child::run(&mut command, b"", LIMIT)
    };
    let outcome = outcome.map_err(|error| format!("python3 cannot be started: {error}"))?;
    match outcome.ending {
        Ending::Exit(_) => Ok(outcome),
        Ending::Signal => Err("python3 was ended by a signal".into()),
        Ending::Timeout => Err("python3 took longer than 20 s".into()),
    }
}

/// The cache file: exit status and stdout length on one line, then stdout, then stderr.
fn encode(outcome: &Outcome) -> Vec<u8> {
    let Ending::Exit(status) = outcome.ending else { return Vec::new() };
    let mut bytes = format!("{status} {}\n", outcome.stdout.len()).into_bytes();
    bytes.extend_from_slice(&outcome.stdout);
    bytes.extend_from_slice(&outcome.stderr);
    bytes
}

fn decode(bytes: &[u8]) -> Option<Outcome> {
    let end = bytes.iter().position(|&byte| byte == b'\n')?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let (status, length) = head.split_once(' ')?;
    let (stdout, stderr) = bytes[end + 1..].split_at_checked(length.parse().ok()?)?;
    Some(Outcome {
        ending: Ending::Exit(status.parse().ok()?),
        stdout: stdout.to_vec(),
        stderr: stderr.to_vec(),
        took: Duration::ZERO,
    })
}
