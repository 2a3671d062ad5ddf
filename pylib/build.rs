//! Freezes `lib/`, and with the feature `pc` also `pc/`; and for a PyBoard what boards have of
//! `lib/` together with `boards/`, for a micro:bit `microbit/`. The result is not in the repository: it depends on every
//! instruction and every name of the interpreter, and making it takes a fraction of a second.

use freeze::Source;
use std::path::Path;
use std::{env, fs};

/// What boards have in flash, as far as it goes: modules and packages that others are built of.
/// The rest is installed as files (`mip`).
const ON_BOARDS: &[&str] =
    &["asyncio/", "deflate.py", "functools.py", "itertools.py", "uasyncio.py"];

fn main() {
    let has = |feature: &str| env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    let is_on_boards = |source: &Source| ON_BOARDS.iter().any(|one| source.path.starts_with(one));
    let mut main = folder("lib");
    if has("PC") {
        main.extend(folder("pc"));
    }
    if !has("ALL") {
        main.retain(is_on_boards);
    }
    write("frozen.rs", main);
    let mut board = folder("lib");
    board.retain(is_on_boards);
    board.extend(folder("boards"));
    write("pyboard.rs", board);
    write("microbit.rs", folder("microbit"));
}

fn folder(name: &str) -> Vec<Source> {
    println!("cargo:rerun-if-changed={name}");
    freeze::folder(Path::new(name)).unwrap_or_else(|e| panic!("{e}"))
}

fn write(file: &str, sources: Vec<Source>) {
    let text = freeze::library(sources).unwrap_or_else(|e| panic!("{e}"));
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join(file), text).expect("OUT_DIR is writable");
}
