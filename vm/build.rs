//! Generates the ROM names; see `build/names.rs`.

#[path = "build/names.rs"]
mod names;

fn main() {
    names::generate(&["src"], &[]);
}
