//! The interpreter's own Python code, packed, as the Rust file `vm/src/prelude/frozen.rs`.
//!
//! The sources are run as a program. Defining functions needs nothing of the prelude, so a stale
//! or empty file does for making the next one.

use crate::compiler::{ARENA, describe};
use crate::packed::{self, Codes, Counts, Packer};
use crate::rom::Rom;
use std::collections::HashSet;
use std::fmt::Write as _;
use vm::Vm;
use vm::compile::Mode;
use vm::interp::{Budget, Dispatch, Exit};
use vm::obj::{Code, Function, Obj, Ref, Tuple};
use vm::platform::Nowhere;

use vm::types::dict;

/// How many boards there are.
const BOARDS: usize = 2;
/// Parts that the images of all boards have.
const ON_ALL_BOARDS: [&str; 3] = ["", "cpython", "patterns"];

/// The whole file.
pub fn prelude() -> Result<String, String> {
    let mut arena = vec![0; ARENA];
    let mut vm = Vm::new(&mut arena, &Nowhere, &[]);
    // A parameter's default may be this; in ROM it is an object of the VM.
    run(&mut vm, "missing = ['missing']")?;
    for (_, source) in vm::prelude::SOURCES {
        run(&mut vm, source)?;
    }
    write(&vm)
}

fn run(vm: &mut Vm, source: &str) -> Result<(), String> {
    if let Err(exc) = vm.load(source.as_bytes(), "<prelude>", Mode::Exec) {
        return Err(describe(vm, exc));
    }
    match vm.run(Budget::Unlimited, Dispatch::Loop) {
        Exit::Done(_) => Ok(()),
        Exit::Raised(exc) => Err(describe(vm, exc)),
        _ => Err("the prelude waits".into()),
    }
}

/// The features that bring parts of the prelude, in the order of the sources, after the part that
/// is always there.
fn parts() -> Vec<&'static str> {
    let mut parts = vec![""];
    for (part, _) in vm::prelude::SOURCES {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts
}

/// The part with the top-level function `name`.
fn part_of(name: &str) -> Option<&'static str> {
    let definition = format!("def {name}(");
    let defines = |text: &str| {
        let mut lines = text.lines().map(|line| line.strip_prefix("async ").unwrap_or(line));
        lines.any(|line| line.starts_with(&definition))
    };
    vm::prelude::SOURCES.iter().find(|(_, text)| defines(text)).map(|(part, _)| *part)
}

fn write(vm: &Vm) -> Result<String, String> {
    let globals = vm.main_globals().ok_or("no globals")?;
    let mut functions: Vec<(Option<&str>, Ref<Function>)> = Vec::new();
    let mut missing = Obj::NONE;
    let listed = dict::each(vm, globals, |name, value| {
        let name = vm.str_of(name).unwrap_or_default();
        if name == "missing" {
            missing = value;
        }
        functions.extend(value.cast::<Function>().map(|f| (part_of(name), f)));
        Ok(())
    });
    listed.map_err(|_| "the globals cannot be listed")?;
    if functions.iter().any(|(part, _)| part.is_none()) {
        return Err("a function of the prelude is in no source".into());
    }
    let name = |f: Ref<Function>| vm.str_of(vm[f].name.get()).unwrap_or_default().to_string();
    let names: Vec<_> = functions.iter().map(|(_, f)| name(*f)).collect();
    let mut spelled = HashSet::new();
    for (_, f) in &functions {
        add_spelled(vm, vm[*f].code.get().cast().ok_or("no code")?, &names, &mut spelled)?;
    }
    let mut rom = Rom::new();
    let mut packed = Vec::new();
    for part in parts() {
        let here = functions.iter().filter(|(of, _)| *of == Some(part)).map(|(_, f)| *f);
        let here: Vec<_> = here.collect();
        let packer = Packer::new(vm, Some(missing), names.clone());
        packed.push((part, rom.apart(|rom| pack(packer, vm, rom, &here, &spelled))?));
    }
    let codes = codes(&packed);
    let (mut table, mut text) = (String::new(), codes.text("&GROUPS")? + "\n" + &codes.groups());
    for (part, (packer, statics)) in packed {
        let inner = packer.part(&codes) + &statics;
        if part.is_empty() {
            table += "    &PART,\n";
            let _ = write!(text, "\n{inner}");
            continue;
        }
        let _ = write!(table, "    #[cfg(feature = {part:?})]\n    &{part}::PART,\n");
        let _ = write!(text, "\n#[cfg(feature = {part:?})]\nmod {part} {{\nuse super::*;\n\n");
        text += &inner;
        text += "}\n";
    }
    Ok(format!(
        "//! The prelude's code. Written by `cargo xtask gen`.\n\n\
         use super::Part;\n\
         use crate::builtins::helpers::MISSING;\n\
         use crate::code::packed::{{self, Pack, function}};\n\
         use crate::names::place_of;\n\
         use crate::obj::*;\n\n\
         /// All functions of the prelude.\n\
         pub(super) static PARTS: &[&Part] = &[\n{table}];\n\n{text}"
    ))
}

/// The codes of all parts, as the images of the boards take least with them together.
fn codes(packed: &[(&str, (Packer, String))]) -> Codes {
    let mut counts = Counts::default();
    for (part, (packer, _)) in packed.iter().filter(|(part, _)| *part != "host") {
        let images = if ON_ALL_BOARDS.contains(part) { BOARDS } else { 1 };
        packer.symbols().for_each(|symbol| counts.add(symbol, images));
    }
    for (_, (packer, _)) in packed.iter().filter(|(part, _)| *part == "host") {
        counts.add_rare(packer.symbols());
    }
    Codes::new(&counts, packed::groups(&counts), BOARDS)
}

/// Adds the names that code mentions, but for those of functions that it calls.
fn add_spelled(
    vm: &Vm,
    code: Ref<Code>,
    functions: &[String],
    spelled: &mut HashSet<vm::obj::Bits>,
) -> Result<(), String> {
    let constants = vm[code].consts.cast::<Tuple>().map_or(&[][..], |t| vm.heap.tuple(t));
    for (constant, is_called) in constants.iter().zip(packed::called(vm, code, functions)?) {
        if let Some(inner) = constant.cast::<Code>() {
            add_spelled(vm, inner, functions, spelled)?;
        } else if !is_called {
            spelled.insert(constant.bits());
        }
    }
    Ok(())
}

/// Functions of a part, and the statics that their constants are. Natives and packed code know
/// functions by number, so those that are not mentioned otherwise have no name.
fn pack<'v, 'a>(
    mut packer: Packer<'v, 'a>,
    vm: &Vm,
    rom: &mut Rom,
    functions: &[Ref<Function>],
    spelled: &HashSet<vm::obj::Bits>,
) -> Result<(Packer<'v, 'a>, String), String> {
    for f in functions {
        let name = vm[vm[*f].code.get().cast::<Code>().ok_or("no code")?].name;
        packer.add(rom, *f, spelled.contains(&name.bits()))?;
    }
    Ok((packer, rom.statics()))
}
