//! `xtask-elf FILE`: says what a linked program takes in flash and in RAM, and by what.
//! `xtask-elf FILE TO`: writes what is flashed of it, as `.hex` or `.dfu`.
//! `xtask-elf --place FILE`: says where in it tools put files, as they will read it.
//!
//! The first prints one fact per line, to be read by a program: `flash BYTES`, `ram BYTES`, then
//! `function BYTES NAME`, `constant BYTES NAME` and `variable BYTES NAME` for each symbol. Flash
//! holds code, constants and the initial values of variables; RAM holds the variables.

#![deny(unsafe_code)]

mod convert;

use object::elf::{SHF_ALLOC, SHF_EXECINSTR, SHF_WRITE};
use object::read::elf::ElfFile32;
use object::{Endianness, Object, ObjectSection, ObjectSymbol, SectionFlags, SectionKind};
use std::io::{BufWriter, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [path] => report(path),
        [flag, path] if flag == "--place" => convert::place(path),
        [path, to] => convert::convert(path, to),
        _ => {
            eprintln!("usage: xtask-elf FILE [TO], xtask-elf --place FILE");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask-elf: {}: {error}", arguments[0]);
            ExitCode::FAILURE
        }
    }
}

fn report(path: &str) -> Result<(), Box<dyn std::error::Error>> {
    let bytes = std::fs::read(path)?;
    let file = ElfFile32::<Endianness>::parse(bytes.as_slice())?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let (mut flash, mut ram) = (0, 0);
    for section in file.sections().filter(|section| has(section.flags(), SHF_ALLOC)) {
        let initialised = section.kind() != SectionKind::UninitializedData;
        flash += if initialised { section.size() } else { 0 };
        ram += if has(section.flags(), SHF_WRITE) { section.size() } else { 0 };
    }
    writeln!(out, "flash {flash}\nram {ram}")?;
    for symbol in file.symbols().filter(|symbol| symbol.size() > 0) {
        let Some(index) = symbol.section_index() else { continue };
        let flags = file.section_by_index(index)?.flags();
        let kind = if has(flags, SHF_EXECINSTR) {
            "function"
        } else if has(flags, SHF_WRITE) {
            "variable"
        } else {
            "constant"
        };
        // `{:#}` leaves out the hash.
        let name = rustc_demangle::demangle(symbol.name()?);
        writeln!(out, "{kind} {} {name:#}", symbol.size())?;
    }
    Ok(out.flush()?)
}

fn has(flags: SectionFlags, flag: u32) -> bool {
    matches!(flags, SectionFlags::Elf { sh_flags } if sh_flags & u64::from(flag) != 0)
}
