//! Freezes `lib/`, and with the feature `pc` also `pc/`, whose files take the place of those of the
//! same name; and for a PyBoard what boards have of `lib/` together with `boards/`, for a micro:bit
//! `microbit/`. The result is not in the repository: it depends on every instruction and every name
//! of the interpreter, and making it takes a fraction of a second.

mod extension;

use freeze::Source;
use std::path::Path;
use std::{env, fs};

/// Packages of `lib/` that are small ones of their own, as boards have them: PCs have CPython's,
/// and these in a folder of the library that is on the path of programs for MicroPython.
const SMALL: (&str, &[&str]) = ("_micropython", &["asyncio/", "unittest/"]);

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
    let is_on_boards = |source: &Source, chosen: &dyn Fn(&str) -> bool| {
        let parts = ON_BOARDS.iter().filter(|(feature, _)| chosen(feature));
        parts.flat_map(|(_, parts)| parts.iter()).any(|part| source.path.starts_with(part))
    };
    let mut main = folder("lib");
    if has("PC") {
        let pc = folder("pc");
        main.retain(|source| pc.iter().all(|other| module(other) != module(source)));
        main.extend(pc);
        main.iter_mut().for_each(|source| source.extension = extension::of(&source.path));
        main.extend(small());
    }
    if !has("ALL") {
        main.retain(|source| is_on_boards(source, &has));
    }
    write("frozen.rs", freeze::library(main));
    let mut board = folder("lib");
    board.retain(|source| is_on_boards(source, &|_| true));
    board.extend(folder("boards"));
    write("pyboard.rs", freeze::packed_library(board));
    write("microbit.rs", freeze::library(folder("microbit")));
}

/// The packages that PCs have twice.
fn small() -> impl Iterator<Item = Source> {
    let (place, packages) = SMALL;
    let mut sources = folder("lib");
    sources.retain(|source| packages.iter().any(|package| source.path.starts_with(package)));
    sources
        .into_iter()
        .map(move |source| Source { path: format!("{place}/{}", source.path), ..source })
}

/// What a source is the module of, as a path: packages are folders.
fn module(source: &Source) -> &str {
    let path = source.path.trim_end_matches(".py");
    path.strip_suffix("/__init__").unwrap_or(path)
}

fn folder(name: &str) -> Vec<Source> {
    println!("cargo:rerun-if-changed={name}");
    freeze::folder(Path::new(name)).unwrap_or_else(|e| panic!("{e}"))
}

fn write(file: &str, text: Result<String, String>) {
    let text = text.unwrap_or_else(|e| panic!("{e}"));
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join(file), text).expect("OUT_DIR is writable");
}
