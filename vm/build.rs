//! Generates the ROM names and the list of prelude functions; see `build/names.rs`.

#[path = "build/names.rs"]
mod names;

fn main() {
    names::generate(&["src"], &[]);
    names::generate_prelude("src/prelude");
}
