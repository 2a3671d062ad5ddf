//! What a script should print: python3's answer, or the expectation file beside the script.
//!
//! python3 takes longer to start than most scripts take to run, so its answers are kept in
//! the target folder, one file per script digest. A changed script or fixture has another
//! digest and is asked anew. The digest also covers python3's own version.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;
use std::time::Duration;

use crate::child::{Ending, Outcome};
use crate::python::Python;
use crate::script::Script;

/// python3 with a cache of its answers.
pub struct Oracle {
    cache: PathBuf,
    pub python: Python,
}

impl Oracle {
    /// Finds python3 and opens the cache folder.
    ///
    /// # Errors
    /// One sentence when python3 cannot be started or the cache folder not be made.
    pub fn open() -> Result<Self, String> {
        let python = Python::find()?;
        let exe = std::env::current_exe().map_err(|error| error.to_string())?;
        let target = exe.ancestors().nth(2).ok_or("the runner lies in no target folder")?;
        let cache = target.join("lang-oracle");
        fs::create_dir_all(&cache).map_err(|error| format!("{}: {error}", cache.display()))?;
        Ok(Oracle { cache, python })
    }

    /// The outcome a correct interpreter has for `script`.
    ///
    /// # Errors
    /// One sentence when python3 fails to answer or an expectation file is missing or needless.
    pub fn expected(&self, script: &Script) -> Result<Outcome, String> {
        let mut outcome = self.answer(script)?;
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
    ///
    /// # Errors
    /// As [`Python::run`].
    pub fn answer(&self, script: &Script) -> Result<Outcome, String> {
        let mut hasher = DefaultHasher::new();
        (&self.python.version, script.digest).hash(&mut hasher);
        let file = self.cache.join(format!("{:016x}", hasher.finish()));
        if let Some(outcome) = fs::read(&file).ok().and_then(|bytes| decode(&bytes)) {
            return Ok(outcome);
        }
        let outcome = self.python.run(script, "0")?;
        // Renamed when it is whole: another run may look for the same answer.
        let part = file.with_extension(std::process::id().to_string());
        fs::write(&part, encode(&outcome))
            .and_then(|()| fs::rename(&part, &file))
            .map_err(|error| error.to_string())?;
        Ok(outcome)
    }
}

/// The cache file: exit status, stdout length and milliseconds on one line, then stdout, then
/// stderr.
fn encode(outcome: &Outcome) -> Vec<u8> {
    let Ending::Exit(status) = outcome.ending else { return Vec::new() };
    let mut bytes =
        format!("{status} {} {}\n", outcome.stdout.len(), outcome.took.as_millis()).into_bytes();
    bytes.extend_from_slice(&outcome.stdout);
    bytes.extend_from_slice(&outcome.stderr);
    bytes
}

fn decode(bytes: &[u8]) -> Option<Outcome> {
    let end = bytes.iter().position(|&byte| byte == b'\n')?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut fields = head.split(' ');
    let (status, length, took) = (fields.next()?, fields.next()?, fields.next()?);
    let (stdout, stderr) = bytes[end + 1..].split_at_checked(length.parse().ok()?)?;
    Some(Outcome {
        ending: Ending::Exit(status.parse().ok()?),
        stdout: stdout.to_vec(),
        stderr: stderr.to_vec(),
        took: Duration::from_millis(took.parse().ok()?),
    })
}
