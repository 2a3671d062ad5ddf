//! Freezes `lib/`, and with the feature `pc` also `pc/`. The result is not in the repository: it
//! depends on every instruction and every name of the interpreter, and making it takes a fraction
//! of a second.

use std::path::Path;
use std::{env, fs};

fn main() {
    let pc = env::var_os("CARGO_FEATURE_PC").is_some();
    let mut sources = Vec::new();
    for folder in ["lib", "pc"].into_iter().filter(|folder| *folder == "lib" || pc) {
        println!("cargo:rerun-if-changed={folder}");
        sources.extend(freeze::folder(Path::new(folder)).unwrap_or_else(|e| panic!("{e}")));
    }
    let text = freeze::library(sources).unwrap_or_else(|e| panic!("{e}"));
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("frozen.rs"), text).expect("OUT_DIR is writable");
}
