//! Generates the ROM names and the list of prelude functions; see `build/names.rs`.

#[path = "build/names.rs"]
mod names;

fn main() {
    // The modules of the boards spell their names with the same `n!`, so that a name is one
    // object whoever mentions it.
    names::generate(&["src", "../boards/src"], &[]);
    names::generate_prelude(&["src/prelude", "../boards/src/prelude"]);
}
