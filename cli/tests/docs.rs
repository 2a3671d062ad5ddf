//! What documents show must be what happens.

use std::path::Path;
use std::process::Command;

/// The block of a Markdown text that begins with ```` ```KIND ````.
fn block<'a>(text: &'a str, kind: &str) -> &'a str {
    let (_, rest) = text.split_once(&format!("```{kind}\n")).expect("has such a block");
    rest.split_once("```").expect("ends").0
}

#[test]
fn listing_of_the_tour_is_what_the_compiler_makes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tour = std::fs::read_to_string(folder.join("../docs/tour.md")).expect("is there");
    let program = folder.join("../target/tmp/tour.py");
    std::fs::create_dir_all(program.parent().expect("has a folder")).expect("can be made");
    std::fs::write(&program, block(&tour, "python")).expect("can be written");
    let output = Command::new(env!("CARGO_BIN_EXE_pyrite"))
        .args(["-v", "-v", "-X", "compile-only"])
        .arg(&program)
        .output()
        .expect("runs");
    let listing = String::from_utf8_lossy(&output.stdout);
    assert_eq!(block(&tour, "text").trim(), listing.split("\nstack:").next().unwrap_or("").trim());
}
