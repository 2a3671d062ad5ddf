//! A folder of modules as Rust source with a `vm::library::Library`.
//!
//! The source names what the interpreter has in ROM by its place there, so it fits only the
//! interpreter that this crate was built with; it says so to the compiler.

use crate::compiler::{ARENA, with_code};
use crate::packed::{self, Codes, Counts, Packer};
use crate::rom::Rom;
use std::cell::RefCell;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use vm::Vm;
use vm::obj::{Obj, SmallInt};
use vm::platform::Nowhere;
use vm::types::dict;

/// A module.
pub struct Source {
    /// Path below the folder, with slashes.
    pub path: String,
    pub text: Vec<u8>,
    /// What CPython has in C, so that its frames are not to be seen.
    pub extension: Extension,
}

/// What of a module is like a C extension.
#[derive(Clone, Copy)]
pub enum Extension {
    Nothing,
    Everything,
    /// Functions and classes by their qualified names, with all that is in them.
    Parts(&'static [&'static str]),
}

impl Extension {
    /// Is the code of this qualified name?
    pub(crate) fn has(self, qualname: &str) -> bool {
        let is_in = |part: &&str| {
            qualname
                .strip_prefix(*part)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        match self {
            Extension::Nothing => false,
            Extension::Everything => true,
            Extension::Parts(parts) => parts.iter().any(is_in),
        }
    }
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
            let path = format!("{prefix}{name}");
            found.push(Source { path, text, extension: Extension::Nothing });
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
    let mut modules = Vec::new();
    for source in &sources {
        let module = with_code(&mut vm, &source.text, &source.path, |vm, code| {
            let mut rom = rom.borrow_mut();
            rom.extension = source.extension;
            Ok((rom.code(vm, code)?, rom.text(vm, name(source).as_bytes(), false)))
        })?;
        modules.push(module);
    }
    Ok(text(&sources, &modules, rom.into_inner(), ("None", "")))
}

/// The same with all code packed: less flash, and memory for what runs.
pub fn packed_library(mut sources: Vec<Source>) -> Result<String, String> {
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    let mut arena = vec![0; ARENA];
    let mut vm = Vm::new(&mut arena, &Nowhere, &[]);
    let mut codes = Vec::new();
    for (i, source) in sources.iter().enumerate() {
        codes.push(with_code(&mut vm, &source.text, &source.path, |vm, code| {
            // Kept from the next collection.
            let globals = vm.main_globals().ok_or("no globals")?;
            let kept = dict::insert(vm, globals, Obj::small(i as SmallInt), code.obj());
            kept.map(|_| code).map_err(|_| "no memory".into())
        })?);
    }
    let (mut rom, mut packer) = (Rom::new(), Packer::new(&vm, None, Vec::new()));
    let mut numbers = Vec::new();
    for code in codes {
        numbers.push(packer.module(&mut rom, code)?);
    }
    let mut counts = Counts::default();
    packer.symbols().for_each(|symbol| counts.add(symbol, 1));
    let codes = Codes::new(&counts, packed::of_prelude(), 1);
    let places = packer.places(&codes);
    if places.iter().any(|place| *place > u16::MAX.into()) {
        return Err("more than 64 KB of packed code".into());
    }
    let place = |(source, number): (&Source, usize)| {
        let name = rom.text(&vm, name(source).as_bytes(), false);
        (format!("Obj::small({})", places[number]), name)
    };
    let modules: Vec<_> = sources.iter().zip(numbers).map(place).collect();
    let (pack, statics) = packer.pack(&codes, &rom.names());
    let statics = format!(
        "use vm::code::packed::{{self, Pack}};\nuse vm::names::place_of;\n\n\
         static PACK: Pack = {pack};\n\n{}\n{statics}\n",
        codes.text("&vm::prelude::GROUPS")?
    );
    Ok(text(&sources, &modules, rom, ("Some(&PACK)", &statics)))
}

/// The name in lists of modules.
fn name(source: &Source) -> &str {
    source.path.trim_end_matches(".py").trim_end_matches("/__init__")
}

/// The source with modules, of which there are expressions for code and name.
fn text(
    sources: &[Source],
    modules: &[(String, String)],
    mut rom: Rom,
    (pack, packed): (&str, &str),
) -> String {
    let mut table = String::new();
    for (source, (code, name)) in sources.iter().zip(modules) {
        let _ = writeln!(
            table,
            "    FrozenModule {{ path: {:?}, name: {name}, code: {code} }},",
            source.path
        );
    }
    let statics = rom.statics();
    let names = rom.names();
    format!(
        "// Modules in ROM, written by `freeze`.\n\n\
         use vm::library::{{FrozenModule, Library}};\nuse vm::obj::*;\n\n\
         const _: () = assert!(\n    \
             vm::names::FINGERPRINT == {:#x} && vm::code::image::FINGERPRINT == {:#x},\n    \
             \"frozen for another version of the interpreter\"\n);\n\n\
         /// The modules.\n\
         pub static LIBRARY: Library =\n    \
             Library {{ modules: &MODULES, names: &NAMES, pack: {pack} }};\n\n\
         static MODULES: [FrozenModule; {}] = [\n{table}];\n\n\
         static NAMES: [Obj; {}] = [\n{}];\n\n{packed}{}",
        vm::names::FINGERPRINT,
        vm::code::image::FINGERPRINT,
        sources.len(),
        names.len(),
        names.iter().fold(String::new(), |all, name| all + "    " + name + ",\n"),
        statics
    )
}
