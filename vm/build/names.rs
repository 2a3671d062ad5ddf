// Collects every `n!(…)` in the given source folders and writes `names.rs` to OUT_DIR: one
// `static` per spelling, the table sorted by hash, and the macro `n!` itself. One static per
// spelling is what lets names be compared by pointer; names that a crate below already has are
// re-exported from it, never made twice.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// FNV-1a, as `vm::obj::hash_bytes`.
fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |h, b| (h ^ u32::from(*b)).wrapping_mul(0x0100_0193))
}

/// As `vm::obj::hash_order`.
fn order(bytes: &[u8]) -> u32 {
    hash(bytes).rotate_left(16)
}

/// Is the source one of `paths`, given by how they begin?
fn is_among(source: &Path, paths: &[&str]) -> bool {
    let source = source.to_string_lossy();
    paths.iter().any(|path| source.starts_with(path) || source == path.trim_end_matches('/'))
}

fn rust_files(dir: &Path, left_out: &[&str], out: &mut Vec<std::path::PathBuf>) {
    println!("cargo:rerun-if-changed={}", dir.display());
    let Ok(entries) = fs::read_dir(dir) else { return };
    for e in entries.flatten() {
        let p = e.path();
        if is_among(&p, left_out) {
            continue;
        }
        if p.is_dir() {
            rust_files(&p, left_out, out);
        } else if p.extension().is_some_and(|x| x == "rs") {
            out.push(p);
        }
    }
}

/// Adds an identifier or quoted text.
fn add(arg: &str, names: &mut BTreeSet<String>) {
    let arg = arg.trim();
    let quoted = arg.strip_prefix('"').and_then(|a| a.strip_suffix('"'));
    let name = quoted.unwrap_or(arg);
    let ident = is_identifier(name);
    if ident || quoted.is_some() {
        names.insert(name.to_string());
    }
}

/// Adds the parameter names of a signature `self, *, key = Obj::NONE`.
fn scan_params(list: &str, names: &mut BTreeSet<String>) {
    for p in list.split(',') {
        add(p.split('=').next().unwrap_or(""), names);
    }
}

/// Where the parenthesis that was opened before `text` is closed.
fn closing(text: &str) -> usize {
    let mut depth = 1;
    let end = text.find(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0
    });
    end.unwrap_or(0)
}

/// Adds the names of the entries of `natives! { … }` tables and of their parameters.
fn scan_tables(text: &str, names: &mut BTreeSet<String>) {
    for table in text.split("natives! {").skip(1) {
        let table = &table[..table.find("\n}").unwrap_or(table.len())];
        for line in table.lines() {
            if let Some(end) = line.find(['(', '[']).or(line.find(" :=")) {
                let end = end.min(line.find(" :=").unwrap_or(end));
                let name = line[..end].trim();
                add(name.strip_prefix("class ").unwrap_or(name), names);
            }
        }
        for params in table.split('[').skip(1) {
            scan_params(&params[..params.find(']').unwrap_or(0)], names);
        }
    }
    for params in text.split("sig!(").skip(1) {
        scan_params(&params[..closing(params)], names);
    }
}

/// The spellings named by `n!(ident)` or `n!("text")` in `text`, and those of native tables.
fn scan(text: &str, names: &mut BTreeSet<String>) {
    scan_tables(text, names);
    for part in text.split("n!(").skip(1) {
        let Some(end) = part.find(')') else { continue };
        add(&part[..end], names);
    }
}

/// The text without the items and the entries of tables whose feature is off.
fn present(text: &str) -> String {
    let mut lines = text.lines();
    let mut out = String::new();
    while let Some(line) = lines.next() {
        let feature = line.trim().strip_prefix("#[cfg(feature = \"");
        let feature = feature.and_then(|l| l.strip_suffix("\")]"));
        if feature.is_none_or(has) {
            out += line;
            out.push('\n');
            continue;
        }
        // Up to the end of what follows; the frozen prelude has brackets in its literals.
        let mut depth = 0;
        let mut is_module = false;
        for line in lines.by_ref() {
            is_module |= line == format!("mod {} {{", feature.unwrap_or_default());
            if is_module {
                if line == "}" {
                    break;
                }
                continue;
            }
            depth += line.chars().map(|c| i32::from("([{".contains(c))).sum::<i32>();
            depth -= line.chars().map(|c| i32::from(")]}".contains(c))).sum::<i32>();
            if depth <= 0 && line.ends_with([';', '}', ',']) {
                break;
            }
        }
    }
    out
}

/// Is the feature of the crate on?
fn has(feature: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", feature.to_uppercase())).is_some()
}

fn collect(dirs: &[&str], left_out: &[&str]) -> BTreeSet<String> {
    let mut files = Vec::new();
    dirs.iter().for_each(|d| rust_files(Path::new(d), left_out, &mut files));
    let mut names = BTreeSet::new();
    for f in files {
        println!("cargo:rerun-if-changed={}", f.display());
        let text = fs::read_to_string(&f).unwrap_or_default();
        scan(&present(&text), &mut names);
    }
    names
}

/// Writes the names of `own` folders (one-character names are in `vm::intern` already); those
/// of `below` folders come from the crate `vm`. Sources that are `left_out` spell nothing.
pub fn generate(own: &[&str], below: &[&str], left_out: &[&str]) {
    let inherited = collect(below, left_out);
    let all = collect(own, left_out);
    let mut out = String::new();
    let mut table = BTreeMap::new();
    let mut arms = String::new();
    for (i, name) in all.iter().enumerate() {
        let ident = is_identifier(name);
        let path = if name.is_empty() {
            "$crate::obj::Obj::rom(&$crate::intern::EMPTY)".to_string()
        } else if name.len() == 1 {
            format!("$crate::intern::ascii_char({})", name.as_bytes()[0])
        } else if inherited.contains(name) {
            let arg = if ident { name.clone() } else { format!("{name:?}") };
            format!("vm::n!({arg})")
        } else {
            table.insert((order(name.as_bytes()), name.clone()), i);
            format!("$crate::obj::Obj::rom(&$crate::names::POOL.n{i})")
        };
        if ident {
            let _ = writeln!(arms, "    ({name}) => {{ {path} }};");
        }
        let _ = writeln!(arms, "    ({name:?}) => {{ {path} }};");
    }
    out += &pool(&table);
    let spelled: Vec<&str> = all.iter().map(String::as_str).collect();
    let _ = writeln!(
        out,
        "/// Changes with every change of the names.\npub const FINGERPRINT: u32 = {:#x};",
        hash(spelled.join(" ").as_bytes())
    );
    let _ = writeln!(
        out,
        "/// The ROM name with this spelling: `n!(append)`, `n!(\"<module>\")`.\n\
         #[macro_export]\nmacro_rules! n {{\n{arms}}}"
    );
    let path = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("names.rs");
    fs::write(path, out).expect("OUT_DIR is writable");
}

/// The names as fields of one static in the order of their hashes, and where the names begin that
/// share the first bits of their hash.
fn pool(table: &BTreeMap<(u32, String), usize>) -> String {
    let (mut fields, mut values, mut all) = (String::new(), String::new(), String::new());
    for ((_, name), i) in table {
        let n = name.len();
        let _ = writeln!(fields, "    pub n{i}: RomStr<{n}>,");
        let _ = writeln!(values, "    n{i}: RomStr::new(b{name:?}),");
        let _ = writeln!(all, "    Obj::rom(&POOL.n{i}),");
    }
    let bits = (table.len() / 3).max(2).ilog2();
    let mut starts = String::new();
    for first in 0..=1u64 << bits {
        let from = first << (32 - bits);
        let next = table.iter().find(|((hash, _), _)| u64::from(*hash) >= from);
        let at =
            next.map_or("size_of::<Pool>()".into(), |(_, i)| format!("offset_of!(Pool, n{i})"));
        let _ = writeln!(starts, "    place({at}),");
    }
    let (count, places) = (table.len(), (1 << bits) + 1);
    format!(
        "/// All names.\n#[repr(C)]\npub struct Pool {{\n{fields}}}\n\n\
         pub static POOL: Pool = Pool {{\n{values}}};\n\n\
         /// Every name, sorted by hash. A constant: no table of them is in ROM.\n\
         #[allow(clippy::large_const_arrays, reason = \"as a static it would be in ROM\")]\n\
         pub const ALL: [Obj; {count}] = [\n{all}];\n\n\
         const BITS: u32 = {bits};\n\n\
         static STARTS: [u16; {places}] = [\n{starts}];\n"
    )
}

/// Writes `prelude.rs`: a `Fallback` for every top-level function of the `*.py` in `dirs`, numbered
/// part by part, and the text of the files with the part that they belong to. The functions of a
/// file that is left out have stand-ins.
pub fn generate_prelude(dirs: &[&str], parts: &[(&str, &[&str])], left_out: &[&str]) {
    dirs.iter().for_each(|dir| println!("cargo:rerun-if-changed={dir}"));
    let mut files: Vec<_> = dirs
        .iter()
        .flat_map(|dir| fs::read_dir(dir).expect("the prelude folder is there"))
        .flatten()
        .map(|e| e.path())
        .filter(|p| p.extension().is_some_and(|x| x == "py"))
        .collect();
    files.sort();
    let part_of = |f: &Path| parts.iter().find(|(_, paths)| is_among(f, paths)).map_or("", |p| p.0);
    let mut order = vec![""];
    for f in files.iter().filter(|f| !is_among(f, left_out)) {
        println!("cargo:rerun-if-changed={}", f.display());
        if !order.contains(&part_of(f)) {
            order.push(part_of(f));
        }
    }
    let mut out = String::new();
    let mut sources = String::new();
    let mut add = |name: &str, value: &str| {
        let upper = name.to_uppercase();
        let _ = writeln!(out, "/// `{name}`\npub const {upper}: Fallback = Fallback{value};");
    };
    let mut index = 0;
    for part in order {
        for f in files.iter().filter(|f| part_of(f) == part && !is_among(f, left_out)) {
            let text = fs::read_to_string(f).expect("readable");
            for name in prelude_functions(&text) {
                index += 1;
                let takes_native = text.contains(&format!("\ndef {name}(native,"));
                add(&name, &format!(" {{ index: {index}, takes_native: {takes_native} }}"));
            }
        }
    }
    for f in files.iter().filter(|f| is_among(f, left_out)) {
        let text = fs::read_to_string(f).expect("readable");
        prelude_functions(&text).iter().for_each(|name| add(name, "::LEFT_OUT"));
    }
    for f in files.iter().filter(|f| !is_among(f, left_out)) {
        let (part, path) = (part_of(f), f.canonicalize().expect("exists"));
        let path = path.display().to_string();
        let _ = writeln!(sources, "    ({part:?}, include_str!({path:?})),");
    }
    let n = sources.lines().count();
    let _ = writeln!(
        out,
        "/// Sources of the prelude, each with the feature that brings it, or an empty name.\n\
         pub static SOURCES: [(&str, &str); {n}] = [\n{sources}];"
    );
    let path = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("prelude.rs");
    fs::write(path, out).expect("OUT_DIR is writable");
}

/// May the name stand in a macro without quotes?
fn is_identifier(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// Names of the top-level functions in a Python source.
fn prelude_functions(text: &str) -> Vec<String> {
    let lines = text.lines().map(|l| l.strip_prefix("async ").unwrap_or(l));
    let defs = lines.filter_map(|l| l.strip_prefix("def "));
    defs.filter_map(|d| Some(d[..d.find('(')?].to_string())).collect()
}
