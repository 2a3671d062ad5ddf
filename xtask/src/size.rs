//! `cargo xtask size`: what the interpreter takes on a microcontroller.
//!
//! `tests/size` is the least program around it. It is linked for each core and read by
//! `xtask-elf`; the largest modules are named, and what must never get into firmware is refused.

use crate::arm;
use crate::failure::{Failure, Result};
use crate::process::{ask, run};
use crate::progress::{Step, never_done, walk};
use crate::setup;
use crate::target::{ARM, Target};
use crate::workspace::Workspace;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

pub const READER: &str = "xtask-elf";

pub static READER_STEP: Step = Step {
    title: "Tool: reader of linked programs",
    done: never_done,
    make: |workspace| {
        let mut cargo = workspace.cargo();
        cargo.args(["build", "--profile", "tool", "--package", READER]);
        run(&mut cargo, "building the tool failed, see above")
    },
};

pub const NEEDS: &[&Step] = &[&setup::ARM_COMPILERS, &READER_STEP];

/// What must not be linked, by part of the name, and why.
const FORBIDDEN: &[(&str, &str)] = &[
    ("core::fmt::float", "formatting of floats costs 10 KiB; use vm::text"),
    ("core::num::flt2dec", "formatting of floats costs 10 KiB; use vm::text"),
    ("core::num::dec2flt", "parsing of floats brings tables of 10 KiB; use vm::text"),
    ("__rust_alloc", "the interpreter allocates in its arena only"),
];

/// The probe's own arena, which stands for a board's heap.
const ARENA: &str = "size_probe::bare::ARENA";

/// How many modules the table names.
const LARGEST: usize = 12;

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    if !arguments.is_empty() {
        return Err(Failure::usage("size takes no argument"));
    }
    walk(workspace, NEEDS)?;
    let mut broken = Vec::new();
    for target in ARM {
        let size = Size::of(&workspace.tool(READER), &arm::link(workspace, target, arm::PROBE)?)?;
        size.print(target);
        broken.extend(size.broken().iter().map(|what| format!("{}: {what}", target.triple)));
    }
    if broken.is_empty() { Ok(()) } else { Err(Failure::new(broken.join("\n"))) }
}

/// The contents of a linked program.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Size {
    pub flash: u32,
    pub ram: u32,
    arena: u32,
    /// Bytes of flash by module, such as `vm::types`.
    modules: BTreeMap<String, u32>,
    /// Names of all symbols with their size.
    symbols: Vec<(String, u32)>,
}

impl Size {
    pub fn of(reader: &Path, program: &Path) -> Result<Size> {
        let facts = ask(Command::new(reader).arg(program));
        let facts = facts.ok_or_else(|| Failure::new(format!("cannot read {}", program.display())));
        Ok(Size::read(&facts?))
    }

    fn read(facts: &str) -> Size {
        let mut size = Size::default();
        for line in facts.lines() {
            let mut words = line.splitn(3, ' ');
            let kind = words.next().unwrap_or_default();
            let bytes = words.next().and_then(|number| number.parse().ok()).unwrap_or(0);
            let name = words.next().unwrap_or_default();
            match kind {
                "flash" => size.flash = bytes,
                "ram" => size.ram = bytes,
                "variable" if name == ARENA => size.arena = bytes,
                _ => {
                    if kind != "variable" {
                        *size.modules.entry(module(name)).or_default() += bytes;
                    }
                    size.symbols.push((name.to_string(), bytes));
                }
            }
        }
        size
    }

    /// What must not be in the program but is.
    pub fn broken(&self) -> Vec<String> {
        let mut broken = Vec::new();
        for (name, bytes) in &self.symbols {
            for (part, reason) in FORBIDDEN {
                if name.contains(part) {
                    broken.push(format!("{name} ({bytes} bytes): {reason}"));
                }
            }
        }
        broken
    }

    fn print(&self, target: &Target) {
        println!("\n{}", target.triple);
        println!("{:8} flash", self.flash);
        println!("{:8} static RAM, besides an arena of {}", self.ram - self.arena, self.arena);
        let mut modules: Vec<_> = self.modules.iter().collect();
        modules.sort_by_key(|(name, bytes)| (std::cmp::Reverse(**bytes), *name));
        for (name, bytes) in modules.iter().take(LARGEST) {
            println!("{bytes:8}   {name}");
        }
    }
}

/// The first two parts of a symbol's path; `<vm::heap::Heap as core::fmt::Debug>::fmt` belongs to
/// `vm::heap`.
fn module(name: &str) -> String {
    let path = name.trim_start_matches(['<', '&', '_']);
    let mut parts = path.split("::");
    match (parts.next(), parts.next()) {
        (Some(first), Some(second)) => {
            let second = second.split([' ', '<', '>']).next().unwrap_or_default();
            format!("{first}::{second}")
        }
        _ => String::from("other"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_read() {
        let size = Size::read(
            "flash 300\nram 164\nfunction 200 vm::heap::alloc::alloc\n\
             function 20 <vm::heap::Heap as core::fmt::Debug>::fmt\nconstant 10 memcpy\n\
             variable 100 size_probe::bare::ARENA\nvariable 64 vm::GLOBAL\n",
        );
        assert_eq!((size.flash, size.ram, size.arena), (300, 164, 100));
        assert_eq!(size.modules.get("vm::heap"), Some(&220));
        assert_eq!(size.modules.get("other"), Some(&10));
        assert!(size.broken().is_empty());
    }

    #[test]
    fn forbidden_code_is_found() {
        let size = Size::read("function 900 core::fmt::float::float_to_decimal_common\n");
        assert_eq!(size.broken().len(), 1);
        assert!(size.broken()[0].starts_with("core::fmt::float::float_to"));
    }
}
