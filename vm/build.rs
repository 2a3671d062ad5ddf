//! Generates the ROM names; see `build/names.rs`.

#[path = "build/names.rs"]
mod names;

fn main() {
    // The modules of the boards spell their names with the same `n!`, so that a name is one
    // object whoever mentions it.
    names::generate(&["src", "../boards/src"], &[]);
}
