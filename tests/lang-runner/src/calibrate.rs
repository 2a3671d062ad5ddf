//! `--calibrate`: python3 against itself, to find faults of the scripts.
//!
//! A script is sound when it prints something, prints the same under two hash seeds, ends with
//! the status it announces and is quick. Its name must not hide a module of the standard
//! library, because the script's folder comes first on python3's module path.

use std::time::Duration;

use crate::child::{Ending, Outcome};
use crate::judge;
use crate::oracle::Oracle;
use crate::script::{Kind, Script};

/// A script that takes longer under python3 is too slow for the corpus. The slowest ones take two
/// seconds where nothing else runs.
const QUICK: Duration = Duration::from_secs(10);

/// `None` when `script` is sound, otherwise what is wrong with it.
///
/// # Errors
/// One sentence when python3 cannot run it at all.
pub fn check(oracle: &Oracle, script: &Script) -> Result<Option<String>, String> {
    let stem = script.path.file_stem().unwrap_or_default().to_string_lossy();
    if oracle.python.standard_modules.iter().any(|module| *module == stem) {
        return Ok(Some(format!("hides python3's module {stem}")));
    }
    let first = oracle.answer(script)?;
    let second = oracle.python.run(script, "4242")?;
    Ok(fault(script, &first, &second))
}

fn fault(script: &Script, first: &Outcome, second: &Outcome) -> Option<String> {
    if (&first.stdout, first.ending) != (&second.stdout, second.ending) {
        return Some("python3's output depends on the hash seed".into());
    }
    let took = first.took.min(second.took);
    if took > QUICK {
        return Some(format!("takes {:.1} s under python3", took.as_secs_f32()));
    }
    if script.kind == Kind::SyntaxError {
        let refused = judge::is_syntax_error(&first.exception_type());
        let silent = first.stdout.is_empty() && first.error_line().is_some();
        return (!refused || !silent)
            .then(|| format!("python3 does not refuse it: {:?}", first.last_error_line()));
    }
    if script.differs.is_some() {
        return None;
    }
    if first.stdout.is_empty() {
        return Some(format!("prints nothing; stderr: {}", first.last_error_line()));
    }
    (first.ending != Ending::Exit(script.exit)).then(|| {
        format!("python3 ends with {:?}; stderr: {}", first.ending, first.last_error_line())
    })
}
