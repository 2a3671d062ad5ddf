//! A folder of modules as Rust source with a `vm::library::Library`.
//!
//! The source names what the interpreter has in ROM by its place there, so it fits only the
//! interpreter that this crate was built with; it says so to the compiler.

use crate::compiler::{ARENA, with_code};
use crate::rom::Rom;
use std::cell::RefCell;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use vm::Vm;
use vm::platform::Nowhere;

/// A module.
pub struct Source {
    /// Path below the folder, with slashes.
    pub path: String,
    pub text: Vec<u8>,
}

/// All modules in a folder and in the folders below it.
pub fn folder(root: &Path) -> Result<Vec<Source>, String> {
    let mut found = Vec::new();
    collect(root, "", &mut found)?;
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<Source>) -> Result<(), String> {
    let failed = |e: std::io::Error| format!("{}: {e}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let Some(name) = path.file_name().and_then(|n| n.to_str()) else { continue };
        if name.starts_with('.') || name == "__pycache__" {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), found)?;
        } else if name.ends_with(".py") {
            let text = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            found.push(Source { path: format!("{prefix}{name}"), text });
        }
    }
    Ok(())
}

/// Rust source that defines `pub static LIBRARY` with these modules. To be used in a module of
/// its own, of a crate that depends on `vm`.
pub fn library(mut sources: Vec<Source>) -> Result<String, String> {
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    let mut arena = vec![0; ARENA];
    let mut vm = Vm::new(&mut arena, &Nowhere, &[]);
    let rom = RefCell::new(Rom::new());
    let mut table = String::new();
    for source in &sources {
        let name = source.path.trim_end_matches(".py").trim_end_matches("/__init__");
        let (code, name) = with_code(&mut vm, &source.text, &source.path, |vm, code| {
            let mut rom = rom.borrow_mut();
            Ok((rom.code(vm, code)?, rom.text(vm, name.as_bytes(), false)))
        })?;
        let _ = writeln!(
            table,
            "    FrozenModule {{ path: {:?}, name: {name}, code: {code} }},",
            source.path
        );
    }
    let mut rom = rom.into_inner();
    let statics = rom.statics();
    let names = rom.names();
    Ok(format!(
        "// Modules in ROM, written by `freeze`.\n\n\
         use vm::library::{{FrozenModule, Library}};\nuse vm::obj::*;\n\n\
         const _: () = assert!(\n    \
             vm::names::FINGERPRINT == {:#x} && vm::code::image::FINGERPRINT == {:#x},\n    \
             \"frozen for another version of the interpreter\"\n);\n\n\
         /// The modules.\n\
         pub static LIBRARY: Library = Library {{ modules: &MODULES, names: &NAMES }};\n\n\
         static MODULES: [FrozenModule; {}] = [\n{table}];\n\n\
         static NAMES: [Obj; {}] = [\n{}];\n\n{}",
        vm::names::FINGERPRINT,
        vm::code::image::FINGERPRINT,
        sources.len(),
        names.len(),
        names.iter().fold(String::new(), |all, name| all + "    " + name + ",\n"),
        statics
    ))
}
