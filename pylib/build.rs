//! Freezes `lib/`, and with the feature `pc` also `pc/`. The result is not in the repository: it
//! depends on every instruction and every name of the interpreter, and making it takes a fraction
//! of a second.

use std::path::Path;
use std::{env, fs};

/// What boards can have in flash, by feature: modules and packages that others are built of. The
/// rest is installed as files (`mip`).
const ON_BOARDS: &[(&str, &[&str])] = &[
    ("ASYNCIO", &["asyncio/", "uasyncio.py"]),
    ("DEFLATE", &["deflate.py"]),
    ("FUNCTOOLS", &["functools.py"]),
    ("ITERTOOLS", &["itertools.py"]),
];

fn main() {
    let has = |feature: &str| env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    let (all, pc) = (has("ALL"), has("PC"));
    let mut sources = Vec::new();
    for folder in ["lib", "pc"].into_iter().filter(|folder| *folder == "lib" || pc) {
        println!("cargo:rerun-if-changed={folder}");
        sources.extend(freeze::folder(Path::new(folder)).unwrap_or_else(|e| panic!("{e}")));
    }
    if !all {
        let chosen = ON_BOARDS.iter().filter(|(feature, _)| has(feature));
        let parts: Vec<&str> = chosen.flat_map(|(_, parts)| parts.iter().copied()).collect();
        sources.retain(|source| parts.iter().any(|part| source.path.starts_with(part)));
    }
    let text = freeze::library(sources).unwrap_or_else(|e| panic!("{e}"));
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("frozen.rs"), text).expect("OUT_DIR is writable");
}
