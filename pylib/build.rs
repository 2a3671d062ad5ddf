//! Freezes `lib/`. The result is not in the repository: it depends on every instruction and every
//! name of the interpreter, and making it takes a fraction of a second.

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=lib");
    let sources = freeze::folder(Path::new("lib")).unwrap_or_else(|e| panic!("{e}"));
    let text = freeze::library(sources).unwrap_or_else(|e| panic!("{e}"));
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("frozen.rs"), text).expect("OUT_DIR is writable");
}
