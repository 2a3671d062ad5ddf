//! Skipping work whose inputs have not changed.
//!
//! A stamp is a small file beside a result that holds a fingerprint of the inputs the result was
//! made from. Fingerprints are of contents, not of times: a fresh checkout or a touched file does
//! not cause work by itself.

use crate::failure::{Named, Result};
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

/// A fingerprint of the files' contents, in the order given.
pub fn fingerprint(files: &[PathBuf]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        let contents = fs::read(file).named("read", file)?;
        hasher.write_usize(contents.len());
        hasher.write(&contents);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

pub fn is_current(stamp: &Path, fingerprint: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|text| text == fingerprint)
}

pub fn write(stamp: &Path, fingerprint: &str) -> Result {
    fs::write(stamp, fingerprint).named("write", stamp)
}
