//! From Python sources to what needs no compiler: images for the file system, and Rust source of
//! ROM objects for firmware.
//!
//! The compiler is the interpreter's own; this crate writes down what it makes. `prelude` does so
//! for the functions that the interpreter itself needs, `library` for a folder of modules, `image`
//! for one module. It runs on the machine that builds or on the command line, and knows nothing
//! of boards.

#![deny(unsafe_code)]

mod compiler;
mod huffman;
mod image;
mod library;
mod packed;
mod prelude;
mod rom;

pub use compiler::compile;
pub use image::Words;
pub use library::{Extension, Source, folder, library, packed_library};
pub use prelude::prelude;
