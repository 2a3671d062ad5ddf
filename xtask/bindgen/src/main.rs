//! `xtask-bindgen INPUT.wasm FOLDER`: writes the JavaScript glue of a compiled module and the
//! module itself, without names and producers, into a folder.
//!
//! It is wasm-bindgen's own command line reduced to what the page needs. As a library it comes
//! with exactly the version in `Cargo.lock` and builds in half a minute.

#![deny(unsafe_code)]

use std::path::Path;
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, folder] = arguments.as_slice() else {
        eprintln!("usage: xtask-bindgen INPUT.wasm FOLDER");
        return ExitCode::from(2);
    };
    match generate(Path::new(input), Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask-bindgen: {message}");
            ExitCode::FAILURE
        }
    }
}

fn generate(input: &Path, folder: &Path) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    bindgen.web(true).map_err(|error| format!("{error:#}"))?;
    bindgen
        .input_path(input)
        .typescript(false)
        // Without the default path `init()` without an argument throws.
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .map_err(|error| format!("{error:#}"))
}
